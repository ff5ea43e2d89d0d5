### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = এইটো পঢ়িব পাৰিছেনে? { $letters }
ask-letters-again = 1 বা 2 পঠাওক। এইটো পঢ়িব পাৰিছেনে? { $letters }
letters-seen = হয়
letters-not-seen = নাই, বাকচ দেখিছোঁ
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = বাকচ, বাকছ, বক্স, চাৰিকোণীয়া, চাৰিচুকীয়া, খালী, খালি, উকা, চাৰিকোণীয়া, চাৰিচুকীয়া

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ইংৰাজী আখৰ, ইংৰাজী আখৰত, ইংৰাজী আখৰেৰে, ইংলিছ আখৰ, ইংলিছ আখৰত, ৰোমান, ৰোমান আখৰ
words-own-letters = অসমীয়া আখৰ, অসমীয়া আখৰত, অসমীয়া আখৰেৰে, অসমীয়া লিপি, অসমীয়া হৰফ, অসমীয়া আখৰ, অসমীয়া আখৰত, অসমীয়া আখৰেৰে, অসমীয়া লিপি, অসমীয়া হৰফ
