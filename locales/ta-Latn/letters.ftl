### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Ithai padikka mudigiratha? { $letters }
ask-letters-again = 1 allathu 2 anuppungal. Ithai padikka mudigiratha? { $letters }
letters-seen = aam
letters-not-seen = illai, kattangal therigindrana
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = kattam, kattangal, kattama, kattam kattama, katam, katama, katam katama, petti, petti pettiya, pettiya, dabba, dappa, kaali, kali, kaaliya, kaliya, verum kattam, verum katam, box box ah

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = english ezhuthu, english ezhuthil, english ezhuthula, english ezhuthukal, english ezhuthukkal, english eluthu, english eluthil, english eluthula, english eluthu la, inglish ezhuthu, inglish eluthu, aangila ezhuthu, aangila ezhuthil, aangila ezhuthula, aangila eluthu, aangila eluthula, angila ezhuthu, angila ezhuthil, angila eluthu, angila eluthula, tanglish, thanglish, tanglish la, abcd ezhuthu, abcd eluthu
words-own-letters = tamil ezhuthu, tamil ezhuthil, tamil ezhuthula, tamil ezhuthukal, tamil ezhuthukkal, tamil eluthu, tamil eluthil, tamil eluthula, tamil eluthu la, thamil ezhuthu, thamil eluthu, thamizh ezhuthu, thamizh ezhuthil, thamizh ezhuthula, thamizh eluthu, tamizh ezhuthu, tamizh ezhuthil, tamizh ezhuthula, tamizh eluthu
