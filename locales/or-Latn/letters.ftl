### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Apana eha padhi paruchhanti ki? { $letters }
ask-letters-again = Dayakari 1 ba 2 pathantu. Apana eha padhi paruchhanti ki? { $letters }
letters-seen = han
letters-not-seen = na, daba daba dekhajauchhi
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = daba, dabba, dibba, box, boxes, baksa, charikonia, khali

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = english akhyara, english akhyarare, english akshara, english akshara re, english aksharare, ingraji akhyara, ingraji akshara, ingrajire lekha, inraji akhyara, english re lekha, english re lekhantu, english letters, english letter re, english lipi, abc re, abc akshara, roman, roman re, roman akhyara, roman akshara
words-own-letters = odia akhyara, odia akhyarare, odia akshara, odia akshara re, odia aksharare, odia letters, odia letter re, odia re lekha, odia re lekhantu, odiare lekhantu, odia lipi, odia lipire, oriya akshara
