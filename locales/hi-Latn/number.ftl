### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

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
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = mobile number
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = Aapka number hamare paas hai: { $number }. Agar yeh aapka nahi hai, to UNLINK likhein.
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } wale number par SMS nahi ja saka. Agar us phone se hume STOP likha gaya tha, to usi se START bhejein. Kal phir koshish kar sakte hain, ya doosra number bhej sakte hain. Number ke bina bhi yahan aage badh sakte hain.
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: ab { $chat } ki ek chat is number se judi hai aur aapki booking dekh sakti hai. Yeh aap nahi hain? UNLINK likhein.
# The answer to UNLINK, sent from the phone.
chats-left = Ho gaya. Ab WhatsApp ya Telegram ki koi chat is number se judi nahi hai.
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = Ho gaya. Yeh chat ab { $number } wale number se judi nahi hai. Phir se shuru karne ke liye yahan likhein.
# The same in a chat whose number nobody knows.
chat-no-number = Yeh chat kisi mobile number se judi nahi hai. Apna number batane ke liye likhein: mera mobile number
