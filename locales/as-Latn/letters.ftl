### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Eitu porhibo parisene? { $letters }
ask-letters-again = 1 ba 2 pothaok. Eitu porhibo parisene? { $letters }
letters-seen = hoi
letters-not-seen = nai, box dekhisu
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = box, boxes, bakos, bakas, bakso, baksa, sarikuniya, sarisukiya, sarikonia, khali, uka, gol, ghor, sin

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ingraji akhor, ingraji akhorot, ingraji akhorere, ingreji akhor, ingreji akhorot, english akhor, english akhorot, english akhorere, english letter, english letter ot, ingrajit likhok, ingreji t likhok, englishot likhok, english ot likhok, abc t, abc t likhok, roman, roman akhor, roman akhorot, roman lipi
words-own-letters = oxomiya akhor, oxomiya akhorot, oxomiya akhorere, oxomiya lipi, oxomiya horof, oxomiyat likhok, axomiya akhor, axomiya akhorot, axomiyat likhok, asomiya akhor, asomiya akhorot, asomiya lipi, asomiyat likhok, assamese akhor, assamese akhorot, assamese letter, assamese ot likhok
