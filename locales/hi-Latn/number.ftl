### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = Aapka mobile number kya hai? Doctor usi par call karenge. Kripya uske 10 ank bhejein.
ask-number-again = Kripya apne mobile number ke sirf 10 ank bhejein, jaise 98123 45678
number-share = Mera number bhej dein
number-later = abhi nahi
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = Humne { $number } wale number par SMS se 6 ank bheje hain. Kripya woh ank yahan likhein.
ask-number-code-again = Kripya hamare SMS ke sirf 6 ank likhein.
ask-number-code-wrong = Yeh ank sahi nahi nikle. Kripya hamare SMS ke 6 ank phir se likhein.
number-other = number badlein
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = Dhanyavaad. Ab aapka number hamare paas hai.
# Three codes were wrong.
number-not-joined = Hum us number ko jaanch nahi paye. Uske bina bhi aap yahan aage badh sakte hain.
# An SMS; $code is six digits.
number-code = OPDLine: aapke 6 ank hain { $code }, inhe chat me likhein. Kisi ko na batayein.
