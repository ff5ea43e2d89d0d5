### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = ਤੁਹਾਡਾ ਮੋਬਾਈਲ ਨੰਬਰ ਕੀ ਹੈ? ਡਾਕਟਰ ਉਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ। ਉਸ ਦੇ 10 ਅੰਕ ਭੇਜੋ।
ask-number-again = ਸਿਰਫ ਆਪਣੇ ਮੋਬਾਈਲ ਨੰਬਰ ਦੇ 10 ਅੰਕ ਭੇਜੋ, ਜਿਵੇਂ 98123 45678
number-share = ਮੇਰਾ ਨੰਬਰ ਭੇਜੋ
number-later = ਨੰਬਰ ਬਾਅਦ ਵਿੱਚ
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = ਅਸੀਂ { $number } 'ਤੇ SMS ਰਾਹੀਂ 6 ਅੰਕ ਭੇਜੇ ਹਨ। ਉਹ ਅੰਕ ਇੱਥੇ ਲਿਖੋ।
ask-number-code-again = ਸਾਡੇ SMS ਵਾਲੇ ਸਿਰਫ 6 ਅੰਕ ਲਿਖੋ।
ask-number-code-wrong = ਉਹ ਅੰਕ ਠੀਕ ਨਹੀਂ ਨਿਕਲੇ। ਸਾਡੇ SMS ਵਾਲੇ 6 ਅੰਕ ਫਿਰ ਲਿਖੋ।
number-other = ਕੋਈ ਹੋਰ ਨੰਬਰ
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = ਧੰਨਵਾਦ। ਤੁਹਾਡਾ ਨੰਬਰ ਸਾਨੂੰ ਮਿਲ ਗਿਆ।
# Three codes were wrong.
number-not-joined = ਉਹ ਨੰਬਰ ਪੱਕਾ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਉਸ ਤੋਂ ਬਿਨਾਂ ਵੀ ਇੱਥੇ ਅੱਗੇ ਚੱਲ ਸਕਦੇ ਹੋ।
# An SMS; $code is six digits.
number-code = OPDLine: ਤੁਹਾਡੇ 6 ਅੰਕ { $code } ਹਨ। ਇਹ ਚੈਟ ਵਿੱਚ ਲਿਖੋ। ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸੋ।
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = ਮੋਬਾਈਲ ਨੰਬਰ
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = ਤੁਹਾਡਾ ਨੰਬਰ ਸਾਡੇ ਕੋਲ ਹੈ: { $number }. ਜੇ ਇਹ ਤੁਹਾਡਾ ਨਹੀਂ ਤਾਂ UNLINK ਲਿਖੋ।
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } 'ਤੇ SMS ਨਹੀਂ ਜਾ ਸਕਿਆ। ਜੇ ਉਸ ਫੋਨ ਤੋਂ ਸਾਨੂੰ STOP ਲਿਖਿਆ ਗਿਆ ਸੀ ਤਾਂ ਉਸੇ ਤੋਂ START ਭੇਜੋ। ਕੱਲ੍ਹ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਹੋ ਸਕਦੀ ਹੈ, ਜਾਂ ਕੋਈ ਹੋਰ ਨੰਬਰ ਭੇਜੋ। ਨੰਬਰ ਤੋਂ ਬਿਨਾਂ ਵੀ ਇੱਥੇ ਅੱਗੇ ਚੱਲ ਸਕਦੇ ਹੋ।
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: ਹੁਣ { $chat } ਦੀ ਇੱਕ ਚੈਟ ਇਸ ਨੰਬਰ ਨਾਲ ਜੁੜੀ ਹੈ ਅਤੇ ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਦੇਖ ਸਕਦੀ ਹੈ। ਇਹ ਤੁਸੀਂ ਨਹੀਂ ਤਾਂ UNLINK ਲਿਖੋ।
# The answer to UNLINK, sent from the phone.
chats-left = ਹੋ ਗਿਆ। ਹੁਣ WhatsApp ਜਾਂ Telegram ਦੀ ਕੋਈ ਚੈਟ ਇਸ ਨੰਬਰ ਨਾਲ ਜੁੜੀ ਹੋਈ ਨਹੀਂ।
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = ਹੋ ਗਿਆ। ਇਹ ਚੈਟ ਹੁਣ { $number } ਵਾਲੇ ਨੰਬਰ ਨਾਲ ਜੁੜੀ ਹੋਈ ਨਹੀਂ। ਫਿਰ ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਇੱਥੇ ਲਿਖੋ।
# The same in a chat whose number nobody knows.
chat-no-number = ਇਹ ਚੈਟ ਕਿਸੇ ਮੋਬਾਈਲ ਨੰਬਰ ਨਾਲ ਜੁੜੀ ਹੋਈ ਨਹੀਂ। ਆਪਣਾ ਨੰਬਰ ਦੱਸਣ ਲਈ ਲਿਖੋ: ਮੇਰਾ ਮੋਬਾਈਲ ਨੰਬਰ
