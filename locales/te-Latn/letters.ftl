### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Idi chadavagalugutunnara? { $letters }
ask-letters-again = 1 leda 2 pampandi. Idi chadavagalugutunnara? { $letters }
letters-seen = avunu
letters-not-seen = ledu, boxes kanipistunnayi
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = dabba, dabbalu, dabbaalu, box, boxes, boxlu, baksulu, gadulu, gallu, chaturasralu, khali, khaliga, kaali, kaaliga

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = english aksharalu, english aksharallo, english aksharalalo, english aksharalu kavali, inglish aksharalu, inglish aksharallo, inglishu aksharalu, angla aksharalu, english letters lo, english letters, english lo rayandi, english lipi, roman, roman lo, roman aksharalu, abc lo, abc aksharalu, tenglish, tenglish lo
words-own-letters = telugu aksharalu, telugu aksharallo, telugu aksharalalo, telugu aksharam, telugu aksharalu kavali, telugu letters, telugu letters lo, telugu lo rayandi, telugulo rayandi, telugu lipi, telugu lipilo
