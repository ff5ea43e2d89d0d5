### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Ithu vaayikkan pattunnundo? { $letters }
ask-letters-again = 1 allenkil 2 ayakkoo. Ithu vaayikkan pattunnundo? { $letters }
letters-seen = undu
letters-not-seen = illa, chathurangal kaanunnu
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = chathuram, chathurangal, chaturam, chaturangal, kalli, kallikal, kalam, kalangal, katta, kattakal, petti, pettikal, box, boxes, boxukal, shoonyam, kaali, kali

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = english aksharam, english aksharangal, english aksharathil, english aksharangalil, english akshar, inglish aksharam, inglish aksharathil, english lipi, english lipiyil, roman aksharam, roman lipi, manglish, manglishil, manglish mathi, abcd aksharam
words-own-letters = malayalam aksharam, malayalam aksharangal, malayalam aksharathil, malayalam aksharangalil, malayala aksharam, malayala aksharangal, malayala aksharathil, malayala aksharangalil, malayalam lipi, malayala lipi, malayalam lipiyil
