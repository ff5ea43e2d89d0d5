### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = Kya aap yeh padh pa rahe hain? { $letters }
ask-letters-again = Kripya 1 ya 2 bhejein. Kya aap yeh padh pa rahe hain? { $letters }
letters-seen = haan
letters-not-seen = nahi, dibbe dikhte hain
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = dibbe, dibba, dabbe, dabba, dibbi, chaukor, khaali, khali, gol, nishan

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = angrezi akshar, angrezi akshar me, angrezi aksharon me, angreji akshar, angreji akshar me, english akshar, english akshar me, english me likho, angrezi me likho, abc me, abc akshar, hinglish, roman me, roman akshar
words-own-letters = hindi akshar, hindi akshar me, hindi aksharon me, hindi me likho, devnagari
