### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Ki tusi eh padh sakde ho? { $letters }
ask-letters-again = 1 ja 2 bhejo. Ki tusi eh padh sakde ho? { $letters }
letters-seen = haan
letters-not-seen = nahi, dabbe disde han
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = dabbe, dabba, dabbi, dabbiyan, dabbian, dibbe, dibba, dabe, daba, box, boxes, khane, khaane, chauras, chakor, chaukor, khali, khaali

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = angrezi akhar, angrezi akhran vich, angrezi akhar vich, angreji akhar, angreji akhran vich, english akhar, english akhran vich, english akhar vich, english vich likho, angrezi vich likho, abc vich, abc akhar, roman, roman akhar, roman vich
words-own-letters = punjabi akhar, punjabi akhran vich, punjabi akhar vich, panjabi akhar, panjabi akhran vich, punjabi vich likho, panjabi vich likho, gurmukhi, gurmukhi akhar, gurmukhi vich, gurmukhi vich likho
