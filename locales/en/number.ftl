### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

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
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = mobile number
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = We have your number: { $number }. If it is not yours, write UNLINK.
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = No SMS could be sent to { $number }. If STOP was sent to us from that phone, send START from it. Or try again tomorrow, or send another number. You can also go on here without it.
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: a { $chat } chat now uses this number and sees what you book with us. If that is not you, write UNLINK.
# The answer to UNLINK, sent from the phone.
chats-left = Done. No WhatsApp or Telegram chat uses this number with us now.
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = Done. This chat does not use the number { $number } any more. To begin anew, write to us here.
# The same in a chat whose number nobody knows.
chat-no-number = This chat uses no mobile number. To tell yours, write: my mobile number
