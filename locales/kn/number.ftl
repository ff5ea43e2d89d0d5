### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = ನಿಮ್ಮ ಮೊಬೈಲ್ ನಂಬರ್ ಏನು? ಡಾಕ್ಟರ್ ಆ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ. ಅದರ 10 ಅಂಕಿ ಕಳಿಸಿ.
ask-number-again = ನಿಮ್ಮ ಮೊಬೈಲ್ ನಂಬರಿನ 10 ಅಂಕಿ ಮಾತ್ರ ಕಳಿಸಿ, ಹೀಗೆ: 98123 45678
number-share = ನನ್ನ ನಂಬರ್ ಕಳಿಸ್ತೇನೆ
number-later = ಆಮೇಲೆ ಕೊಡ್ತೇನೆ
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = { $number } ನಂಬರಿಗೆ SMS ನಲ್ಲಿ 6 ಅಂಕಿ ಕಳಿಸಿದ್ದೇವೆ. ಆ ಅಂಕಿ ಇಲ್ಲಿ ಬರೆಯಿರಿ.
ask-number-code-again = ನಾವು ಕಳಿಸಿದ SMS ನ 6 ಅಂಕಿ ಮಾತ್ರ ಬರೆಯಿರಿ.
ask-number-code-wrong = ಆ ಅಂಕಿ ಸರಿ ಬರಲಿಲ್ಲ. ನಾವು ಕಳಿಸಿದ SMS ನ 6 ಅಂಕಿ ಮತ್ತೆ ಬರೆಯಿರಿ.
number-other = ಬೇರೆ ನಂಬರ್
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = ಧನ್ಯವಾದ. ನಿಮ್ಮ ನಂಬರ್ ನಮಗೆ ಸಿಕ್ಕಿದೆ.
# Three codes were wrong.
number-not-joined = ಆ ನಂಬರ್ ಪಕ್ಕಾ ಆಗಲಿಲ್ಲ. ಅದು ಇಲ್ಲದೆಯೂ ಇಲ್ಲಿ ಮುಂದುವರಿಸಬಹುದು.
# An SMS; $code is six digits.
number-code = OPDLine: ನಿಮ್ಮ 6 ಅಂಕಿ { $code }. ಚಾಟ್ ನಲ್ಲಿ ಬರೆಯಿರಿ. ಯಾರಿಗೂ ಹೇಳಬೇಡಿ.
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = ಮೊಬೈಲ್ ನಂಬರ್
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = ನಿಮ್ಮ ನಂಬರ್ ನಮ್ಮ ಹತ್ತಿರ ಇದೆ: { $number }. ಅದು ನಿಮ್ಮದಲ್ಲದಿದ್ದರೆ UNLINK ಬರೆಯಿರಿ.
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } ನಂಬರಿಗೆ SMS ಕಳಿಸಲು ಆಗಲಿಲ್ಲ. ಆ ಫೋನಿನಿಂದ ನಮಗೆ STOP ಬರೆದಿದ್ದರೆ, ಅದರಿಂದಲೇ START ಕಳಿಸಿ. ನಾಳೆ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಬಹುದು, ಇಲ್ಲವೇ ಬೇರೆ ನಂಬರ್ ಕಳಿಸಬಹುದು. ನಂಬರ್ ಇಲ್ಲದೆಯೂ ಇಲ್ಲಿ ಮುಂದುವರಿಸಬಹುದು.
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: ಒಂದು { $chat } ಚಾಟ್ ಈಗ ಈ ನಂಬರಿಗೆ ಸೇರಿದೆ, ನಿಮ್ಮ ಬುಕಿಂಗ್ ಅಲ್ಲಿ ಕಾಣುತ್ತದೆ. ಅದು ನೀವಲ್ಲದಿದ್ದರೆ UNLINK ಬರೆಯಿರಿ.
# The answer to UNLINK, sent from the phone.
chats-left = ಆಯ್ತು. ಈಗ WhatsApp, Telegram ಚಾಟ್ ಯಾವುದೂ ಈ ನಂಬರಿಗೆ ಸೇರಿಲ್ಲ.
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = ಆಯ್ತು. ಈ ಚಾಟ್ ಇನ್ನು { $number } ನಂಬರಿಗೆ ಸೇರಿಲ್ಲ. ಮತ್ತೆ ಶುರು ಮಾಡಲು ಇಲ್ಲಿ ಬರೆಯಿರಿ.
# The same in a chat whose number nobody knows.
chat-no-number = ಈ ಚಾಟ್ ಯಾವ ಮೊಬೈಲ್ ನಂಬರಿಗೂ ಸೇರಿಲ್ಲ. ನಿಮ್ಮ ನಂಬರ್ ಹೇಳಲು ಹೀಗೆ ಬರೆಯಿರಿ: ನನ್ನ ಮೊಬೈಲ್ ನಂಬರ್
