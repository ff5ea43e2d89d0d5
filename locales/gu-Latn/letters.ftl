### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Tame aa vanchi shako cho? { $letters }
ask-letters-again = 1 ke 2 moklo. Tame aa vanchi shako cho? { $letters }
letters-seen = ha
letters-not-seen = na, dabba dekhay che
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = dabba, dabbo, daba, dabo, dabbi, khana, choras, chokatha, chokhatha, khali, box, boxes

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = angreji akshar, angreji aksharo, angreji akshar ma, angreji aksharo ma, angreji ma lakho, english akshar, english aksharo, english akshar ma, english aksharo ma, english ma lakho, abc ma, abc ma lakho, abc akshar, gujlish, roman akshar, roman ma
words-own-letters = gujarati akshar, gujarati aksharo, gujarati akshar ma, gujarati aksharo ma, gujrati akshar, gujrati aksharo, gujrati akshar ma, gujrati aksharo ma, gujarati lipi, gujarati lipi ma, gujrati lipi, gujrati lipi ma
