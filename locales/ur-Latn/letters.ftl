### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Kya aapse yeh padha ja raha hai? { $letters }
ask-letters-again = Bas 1 ya 2 bhejein. Kya aapse yeh padha ja raha hai? { $letters }
letters-seen = haan
letters-not-seen = nahi, dabbe dikhte hain
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = dabbe, dabba, dabbi, dibbe, dibba, dabe, box, boxes, khaane, khane, khaana, khana, chaukor, chokor, khaali, khali

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = angrezi huroof, angrezi huroof me, angrezi huruf, angrezi huruf me, angrezi harf, angrezi harfon me, english huroof, english huroof me, english harf, english harfon me, english me likho, angrezi me likho, abc me, roman, roman me, roman huroof, roman urdu, roman urdu me
words-own-letters = urdu huroof, urdu huroof me, urdu huruf, urdu huruf me, urdu harf, urdu harfon me, urdu me likho, urdu rasmul khat, urdu rasm ul khat
