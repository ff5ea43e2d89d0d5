### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

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
