### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = உங்கள் மொபைல் எண் என்ன? டாக்டர் அந்த எண்ணுக்கு கூப்பிடுவார். அதன் 10 இலக்கம் அனுப்புங்கள்.
ask-number-again = உங்கள் மொபைல் எண்ணின் 10 இலக்கம் மட்டும் அனுப்புங்கள், 98123 45678 போல
number-share = என் எண்ணை அனுப்ப
number-later = பிறகு தருகிறேன்
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = { $number } எண்ணுக்கு SMS-ல் 6 இலக்கம் அனுப்பியிருக்கிறோம். அதை இங்கே எழுதுங்கள்.
ask-number-code-again = எங்கள் SMS-ல் உள்ள 6 இலக்கம் மட்டும் எழுதுங்கள்.
ask-number-code-wrong = நீங்கள் எழுதிய இலக்கங்கள் பொருந்தவில்லை. எங்கள் SMS-ல் உள்ள 6 இலக்கங்களை மறுபடி எழுதுங்கள்.
number-other = வேறு எண்
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = நன்றி. உங்கள் எண் எங்களுக்கு கிடைத்தது.
# Three codes were wrong.
number-not-joined = அந்த எண்ணை சரிபார்க்க முடியவில்லை. அது இல்லாமலும் இங்கே தொடரலாம்.
# An SMS; $code is six digits.
number-code = OPDLine: 6 இலக்கம் { $code }, சாட்டில் எழுதவும். யாரிடமும் சொல்லாதீர்கள்.
