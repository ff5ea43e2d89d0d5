### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = আপনার মোবাইল নম্বর কত? ডাক্তার ওই নম্বরেই ফোন করবেন। নম্বরের 10টা সংখ্যা পাঠান।
ask-number-again = শুধু মোবাইল নম্বরের 10টা সংখ্যা পাঠান, যেমন 98123 45678
number-share = আমার নম্বর দিচ্ছি
number-later = পরে দেব
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = আমরা { $number } নম্বরে SMS-এ 6টা সংখ্যা পাঠিয়েছি। সেই সংখ্যা এখানে লিখুন।
ask-number-code-again = আমাদের SMS থেকে শুধু সেই 6টা সংখ্যা লিখুন।
ask-number-code-wrong = এই সংখ্যা মিলল না। আমাদের SMS থেকে 6টা সংখ্যা আবার লিখুন।
number-other = অন্য নম্বর
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = ধন্যবাদ। আপনার নম্বর আমরা পেয়ে গেছি।
# Three codes were wrong.
number-not-joined = ওই নম্বরটা মিলিয়ে দেখা গেল না। সেটা ছাড়াও এখানে এগোতে পারেন।
# An SMS; $code is six digits.
number-code = OPDLine: আপনার 6টা সংখ্যা { $code }, চ্যাটে লিখুন। কাউকে বলবেন না।
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = মোবাইল নম্বর
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = আপনার নম্বর আমাদের কাছে আছে: { $number }। এটা আপনার না হলে UNLINK লিখুন।
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } নম্বরে SMS পাঠানো গেল না। ওই ফোন থেকে আমাদের STOP লেখা হয়ে থাকলে ওই ফোন থেকেই START পাঠান। কাল আবার চেষ্টা করতে পারেন, বা অন্য নম্বর পাঠাতে পারেন। নম্বর ছাড়াও এখানে এগোতে পারেন।
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: এখন { $chat }-এর একটা চ্যাট এই নম্বরের সঙ্গে জোড়া, আপনার বুকিং দেখতে পায়। ওটা আপনি না হলে UNLINK লিখুন।
# The answer to UNLINK, sent from the phone.
chats-left = হয়ে গেছে। WhatsApp বা Telegram-এর কোনো চ্যাট আর এই নম্বরের সঙ্গে জোড়া নেই।
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = হয়ে গেছে। এই চ্যাট আর { $number } নম্বরের সঙ্গে জোড়া নেই। নতুন করে শুরু করতে এখানে লিখুন।
# The same in a chat whose number nobody knows.
chat-no-number = এই চ্যাট কোনো মোবাইল নম্বরের সঙ্গে জোড়া নেই। আপনার নম্বর জানাতে লিখুন: আমার মোবাইল নম্বর
