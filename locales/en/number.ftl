### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = What is your mobile number? The doctor calls you there. Please send its 10 digits.
ask-number-again = Please send only the 10 digits of your mobile number, like 98123 45678.
number-share = Share my number
number-later = later
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = We have sent 6 digits to { $number } by SMS. Please write them here.
ask-number-code-again = Please write only the 6 digits from our SMS.
ask-number-code-wrong = Those digits were not right. Please write the 6 digits from our SMS again.
number-other = another number
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = Thank you. We have your number now.
# Three codes were wrong.
number-not-joined = We could not check that number. You can go on here without it.
# An SMS; $code is six digits.
number-code = OPDLine: your 6 digits are { $code }. Write them in the chat. Tell them to nobody.
