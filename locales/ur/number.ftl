### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = آپ کا موبائل نمبر کیا ہے؟ ڈاکٹر اسی پر کال کریں گے۔ نمبر کے 10 ہندسے بھیجیں۔
ask-number-again = صرف اپنے موبائل نمبر کے 10 ہندسے بھیجیں، جیسے 9812345678
number-share = میرا نمبر بھیجیں
number-later = نمبر بعد میں
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = جس نمبر کے آخر میں {"\u2066"}{ $number }{"\u2069"} ہے، اس پر ہم نے SMS سے 6 ہندسے بھیجے ہیں۔ وہ ہندسے یہاں لکھیں۔
ask-number-code-again = صرف وہ 6 ہندسے لکھیں جو ہمارے SMS میں ہیں۔
ask-number-code-wrong = یہ ہندسے صحیح نہیں نکلے۔ ہمارے SMS کے 6 ہندسے پھر لکھیں۔
number-other = کوئی اور نمبر
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = شکریہ۔ آپ کا نمبر ہمیں مل گیا۔
# Three codes were wrong.
number-not-joined = وہ نمبر پکا نہیں ہو پایا۔ اس کے بغیر بھی یہاں آگے بڑھا جا سکتا ہے۔
# An SMS; $code is six digits.
number-code = یہ OPDLine ہے۔ آپ کے 6 ہندسے { $code }، چیٹ میں لکھیں۔ کسی کو نہ بتائیں۔
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = موبائل نمبر
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = آپ کا نمبر ہمارے پاس ہے: {"\u2066"}{ $number }{"\u2069"}۔ اگر یہ آپ کا نہیں تو UNLINK لکھیں۔
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = جس نمبر کے آخر میں {"\u2066"}{ $number }{"\u2069"} ہے، اس پر SMS نہیں جا سکا۔ اگر اس فون سے ہمیں STOP لکھا گیا تھا تو اسی سے START بھیجیں۔ کل پھر کوشش ہو سکتی ہے، یا کوئی اور نمبر بھیجیں۔ نمبر کے بغیر بھی یہاں آگے بڑھا جا سکتا ہے۔
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = یہ OPDLine ہے۔ اب { $chat } کی ایک چیٹ اس نمبر سے جڑی ہے اور آپ کی بکنگ دیکھ سکتی ہے۔ یہ آپ نہیں تو UNLINK لکھیں۔
# The answer to UNLINK, sent from the phone.
chats-left = ہو گیا۔ اب WhatsApp یا Telegram کی کوئی چیٹ اس نمبر سے جڑی نہیں ہے۔
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = ہو گیا۔ یہ چیٹ اب اس نمبر سے جڑی نہیں ہے جس کے آخر میں {"\u2066"}{ $number }{"\u2069"} ہے۔ پھر سے شروع کرنے کے لیے یہاں لکھیں۔
# The same in a chat whose number nobody knows.
chat-no-number = یہ چیٹ کسی موبائل نمبر سے جڑی نہیں ہے۔ اپنا نمبر بتانے کے لیے لکھیں: میرا موبائل نمبر
