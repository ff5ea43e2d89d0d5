### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Can you read this? { $letters }
ask-letters-again = Please send 1 or 2. Can you read this? { $letters }
letters-seen = yes
letters-not-seen = no, I see boxes

## A choice beside yes and no of ask-consent, where a phone may show no letters but these.

letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = box, boxes, square, squares, blank, nothing, empty

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = english letters, english letter, in english letters, latin letters, roman letters, abc letters, roman, roman script, english script, abc
words-own-letters = hindi letters, hindi letter, in hindi letters, hindi script, devanagari
