### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = আপোনাৰ মোবাইল নম্বৰটো কি? ডাক্তৰে সেই নম্বৰলৈ ফোন কৰিব। তাৰ 10টা সংখ্যা পঠাওক।
ask-number-again = আপোনাৰ মোবাইল নম্বৰৰ কেৱল 10টা সংখ্যা পঠাওক, যেনে 98123 45678
number-share = মোৰ নম্বৰ পঠাওক
number-later = পিছত দিম
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = আমি { $number } নম্বৰলৈ SMS-ত 6টা সংখ্যা পঠাইছোঁ। সেই সংখ্যা ইয়াত লিখক।
ask-number-code-again = আমাৰ SMS-ত থকা কেৱল 6টা সংখ্যা লিখক।
ask-number-code-wrong = সেই সংখ্যা নিমিলিল। আমাৰ SMS-ত থকা 6টা সংখ্যা আকৌ লিখক।
number-other = আন নম্বৰ
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = ধন্যবাদ। আপোনাৰ নম্বৰটো আমি পালোঁ।
# Three codes were wrong.
number-not-joined = সেই নম্বৰটো নিশ্চিত কৰিব পৰা নগ'ল। সেইটো নহ'লেও ইয়াত আগলৈ যাব পাৰে।
# An SMS; $code is six digits.
number-code = OPDLine: আপোনাৰ 6টা সংখ্যা { $code }। এইকেইটা চেটিঙত লিখক। কাকো নক'ব।
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = মোবাইল নম্বৰ
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = আপোনাৰ নম্বৰ আমাৰ ওচৰত আছে: { $number }। সেয়া আপোনাৰ নহ'লে UNLINK লিখক।
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } নম্বৰলৈ SMS পঠাব পৰা নগ'ল। সেই ফোনৰ পৰা আমালৈ STOP লিখা হৈছিল যদি, সেই ফোনৰ পৰাই START পঠাওক। কাইলৈ আকৌ চেষ্টা কৰিব পাৰে, নহ'লে আন নম্বৰ পঠাব পাৰে। নম্বৰ নহ'লেও ইয়াত আগলৈ যাব পাৰে।
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: এতিয়া { $chat }-ৰ এটা চেটিং এই নম্বৰৰ লগত জোৰা, আপোনাৰ বুকিং চাব পাৰে। সেয়া আপুনি নহ'লে UNLINK লিখক।
# The answer to UNLINK, sent from the phone.
chats-left = হ'ল। এতিয়া WhatsApp বা Telegram-ৰ কোনো চেটিং এই নম্বৰৰ লগত জোৰা নাই।
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = হ'ল। এই চেটিং আৰু { $number } নম্বৰৰ লগত জোৰা নাই। আকৌ আৰম্ভ কৰিবলৈ ইয়াত লিখক।
# The same in a chat whose number nobody knows.
chat-no-number = এই চেটিং কোনো মোবাইল নম্বৰৰ লগত জোৰা নাই। আপোনাৰ নম্বৰ জনাবলৈ লিখক: মোৰ মোবাইল নম্বৰ
