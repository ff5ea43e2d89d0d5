### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = ನಿಮ್ಮ ಮೊಬೈಲ್ ನಂಬರ್ ಏನು? ಡಾಕ್ಟರ್ ಆ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ. ಅದರ 10 ಅಂಕಿ ಕಳಿಸಿ.
ask-number-again = ನಿಮ್ಮ ಮೊಬೈಲ್ ನಂಬರಿನ 10 ಅಂಕಿ ಮಾತ್ರ ಕಳಿಸಿ, ಹೀಗೆ: 98123 45678
number-share = ನನ್ನ ನಂಬರ್ ಕಳಿಸಿ
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
