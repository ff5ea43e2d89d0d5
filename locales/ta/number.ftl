### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

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
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = மொபைல் எண்
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = உங்கள் எண் எங்களிடம் உள்ளது: { $number }. அது உங்கள் எண் இல்லை என்றால் UNLINK என எழுதுங்கள்.
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } எண்ணுக்கு SMS அனுப்ப முடியவில்லை. அந்த போனிலிருந்து எங்களுக்கு STOP எழுதியிருந்தால், அதிலிருந்தே START அனுப்புங்கள். நாளை மறுபடி முயற்சி செய்யலாம், அல்லது வேறு எண் அனுப்பலாம். எண் இல்லாமலும் இங்கே தொடரலாம்.
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: ஒரு { $chat } சாட் இந்த எண்ணுடன் இணைந்தது, உங்கள் பதிவுகள் அதில் தெரியும். அது நீங்கள் இல்லையா? UNLINK எழுதுங்கள்.
# The answer to UNLINK, sent from the phone.
chats-left = சரி. இப்போது WhatsApp, Telegram சாட் எதுவும் இந்த எண்ணுடன் இணைந்து இல்லை.
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = சரி. இந்த சாட் இனி { $number } எண்ணுடன் இணைந்து இல்லை. மறுபடி தொடங்க இங்கே எழுதுங்கள்.
# The same in a chat whose number nobody knows.
chat-no-number = இந்த சாட் எந்த மொபைல் எண்ணுடனும் இணையவில்லை. உங்கள் எண்ணைச் சொல்ல இப்படி எழுதுங்கள்: என் மொபைல் எண்
