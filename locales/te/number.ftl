### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = మీ మొబైల్ నంబరు ఎంత? డాక్టర్ ఆ నంబరుకే ఫోన్ చేస్తారు. ఆ 10 అంకెలు పంపండి.
ask-number-again = మీ మొబైల్ నంబరులోని 10 అంకెలు మాత్రమే పంపండి, ఇలా: 98123 45678
number-share = నా నంబరు పంపుతాను
number-later = తర్వాత ఇస్తాను
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = మేము { $number } నంబరుకి SMS లో 6 అంకెలు పంపాం. ఆ అంకెలు ఇక్కడ రాయండి.
ask-number-code-again = మా SMS లోని 6 అంకెలు మాత్రమే రాయండి.
ask-number-code-wrong = ఆ అంకెలు సరైనవి కావు. మా SMS లోని 6 అంకెలు మళ్ళీ రాయండి.
number-other = వేరే నంబరు
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = ధన్యవాదాలు. మీ నంబరు మాకు అందింది.
# Three codes were wrong.
number-not-joined = ఆ నంబరు సరిచూడలేకపోయాం. అది లేకపోయినా ఇక్కడ ముందుకు వెళ్ళవచ్చు.
# An SMS; $code is six digits.
number-code = OPDLine: మీ 6 అంకెలు { $code }. వాటిని చాట్లో రాయండి. ఎవరికీ చెప్పకండి.
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = మొబైల్ నంబరు
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = మీ నంబరు మా దగ్గర ఉంది: { $number }. అది మీది కాకపోతే UNLINK అని రాయండి.
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } నంబరుకి SMS వెళ్ళలేదు. ఆ ఫోన్ నుంచి మాకు STOP రాసి ఉంటే, దాని నుంచే START పంపండి. రేపు మళ్ళీ ప్రయత్నించవచ్చు, లేదా వేరే నంబరు పంపవచ్చు. నంబరు లేకపోయినా ఇక్కడ ముందుకు వెళ్ళవచ్చు.
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: ఒక { $chat } చాట్ ఇప్పుడు ఈ నంబరుతో కలిసింది, మీ బుకింగ్ చూడగలదు. అది మీరు కాకపోతే UNLINK రాయండి.
# The answer to UNLINK, sent from the phone.
chats-left = అయింది. ఇప్పుడు WhatsApp, Telegram చాట్ ఏదీ ఈ నంబరుతో కలిసి లేదు.
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = అయింది. ఈ చాట్ ఇక { $number } నంబరుతో కలిసి లేదు. మళ్ళీ మొదలు పెట్టడానికి ఇక్కడ రాయండి.
# The same in a chat whose number nobody knows.
chat-no-number = ఈ చాట్ ఏ మొబైల్ నంబరుతోనూ కలిసి లేదు. మీ నంబరు చెప్పడానికి ఇలా రాయండి: నా మొబైల్ నంబరు
