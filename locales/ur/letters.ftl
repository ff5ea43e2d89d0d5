### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = کیا آپ سے یہ پڑھا جا رہا ہے؟ { $letters }
ask-letters-again = بس 1 یا 2 بھیجیں۔ کیا آپ سے یہ پڑھا جا رہا ہے؟ { $letters }
letters-seen = ہاں
letters-not-seen = نہیں، ڈبے دکھتے ہیں
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = ڈبے, ڈبہ, ڈبا, ڈبّے, ڈبّہ, خانے, خانہ, چوکور, خالی

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = انگریزی حروف, انگریزی حروف میں, انگریزی حرف, انگریزی حرفوں میں, انگلش حروف, انگلش حروف میں, رومن, رومن حروف, رومن حروف میں, رومن اردو
words-own-letters = اردو حروف, اردو حروف میں, اردو حرف, اردو حرفوں میں, اردو رسم الخط, اردو رسم الخط میں
