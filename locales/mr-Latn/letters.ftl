### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = He tumhala vachta yete ka? { $letters }
ask-letters-again = Krupaya 1 kinva 2 pathva. He tumhala vachta yete ka? { $letters }
letters-seen = ho
letters-not-seen = nahi, chaukon distat
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = chaukon, chaukoni, chaukone, chokon, chokoni, chaukat, dabe, daba, dabbe, dabba, rikame, rikama, rikami, box, boxes

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ingraji akshare, ingraji akshar, ingraji aksharat, ingraji aksharanmadhe, ingraji akshara madhe, ingrji akshar, english akshare, english akshar, english aksharat, english akshara madhe, english madhe liha, ingrajit liha, abc madhe, abc akshar, minglish, roman akshar, roman madhe
words-own-letters = marathi akshare, marathi akshar, marathi aksharat, marathi aksharanmadhe, marathi akshara madhe, devnagari, devnagari akshar, devnagari aksharat, devnagari madhe
