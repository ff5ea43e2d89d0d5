### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = இதை படிக்க முடிகிறதா? { $letters }
ask-letters-again = 1 அல்லது 2 அனுப்புங்கள். இதை படிக்க முடிகிறதா? { $letters }
letters-seen = ஆம்
letters-not-seen = இல்லை, கட்டங்கள் தெரிகின்றன
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = கட்டம், கட்டங்கள், கட்டமா, கட்டம் கட்டமா, பெட்டி, பெட்டி பெட்டியா, டப்பா, காலி, காலியா, வெறும் கட்டம்

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ஆங்கில எழுத்து, ஆங்கில எழுத்தில், ஆங்கில எழுத்துக்கள், ஆங்கில எழுத்துகளில், இங்கிலீஷ் எழுத்து, இங்கிலீஷ் எழுத்தில், இங்கிலிஷ் எழுத்து, இங்கிலிஷ் எழுத்தில், இங்கிலீஷ் எழுத்துல, ரோமன்
words-own-letters = தமிழ் எழுத்து, தமிழ் எழுத்தில், தமிழ் எழுத்துக்கள், தமிழ் எழுத்துகளில், தமிழ் எழுத்துல
