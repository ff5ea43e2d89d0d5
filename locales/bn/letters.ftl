### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = এটা পড়তে পারছেন? { $letters }
ask-letters-again = 1 বা 2 পাঠান। এটা পড়তে পারছেন? { $letters }
letters-seen = হ্যাঁ
letters-not-seen = না, চৌকো ঘর দেখছি
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = বাক্স, ঘর, চৌকো, খালি, ফাঁকা, ডিব্বা

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ইংরেজি অক্ষর, ইংরেজি অক্ষরে, ইংরাজি অক্ষর, ইংরাজি অক্ষরে, ইংলিশ অক্ষর, ইংলিশ অক্ষরে, রোমান, রোমান অক্ষর
words-own-letters = বাংলা অক্ষর, বাংলা অক্ষরে, বাংলা হরফ, বাংলা হরফে
