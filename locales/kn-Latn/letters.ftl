### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Idu odalu agutta? { $letters }
ask-letters-again = 1 athava 2 kalisi. Idu odalu agutta? { $letters }
letters-seen = howdu
letters-not-seen = illa, dabbigalu kantive
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = dabbi, dabbigalu, dabba, dabbagalu, dabbe, dabbegalu, box, boxes, boxgalu, boxugalu, chouka, choukagalu, chowka, chowkagalu, chauka, chaukagalu, choukuli, pettige, pettigegalu, khali, kali, khali khali

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = english akshara, english aksharagalu, english aksharadalli, english aksharagalalli, english akshara dalli, inglish akshara, inglish aksharagalu, inglish aksharadalli, inglish aksharagalalli, english lipi, english lipiyalli, english nalli bari, english nalli bareyiri, english alli bareyiri, abc akshara, abc aksharadalli, kanglish, roman akshara, roman aksharadalli, roman lipi, roman nalli
words-own-letters = kannada akshara, kannada aksharagalu, kannada aksharadalli, kannada aksharagalalli, kannada akshara dalli, kannada lipi, kannada lipiyalli, kannadadalli bari, kannadadalli bareyiri, kannada dalli bareyiri
