### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

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
