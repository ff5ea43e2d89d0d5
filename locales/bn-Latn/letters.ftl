### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Eta porte parchen? { $letters }
ask-letters-again = 1 ba 2 pathan. Eta porte parchen? { $letters }
letters-seen = hyan
letters-not-seen = na, chouko ghor dekhchi
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = box, boxes, baksho, bakso, baksa, ghor, chouko, khali, faka, dibba, dabba, gol, chinho

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ingreji okkhor, ingreji okkhore, ingreji horof, ingreji horofe, ingraji okkhor, ingraji horof, english okkhor, english okkhore, english horof, english horofe, english letter, english letter e, ingrejite likhun, ingreji te likhun, englishe likhun, english e likhun, abc te, abc te likhun, banglish, roman, roman horof, roman horofe, roman okkhor, roman okkhore
words-own-letters = bangla okkhor, bangla okkhore, bangla horof, bangla horofe, bangla lipi, banglay likhun, bangla te likhun, bangla letter, bangla letter e
