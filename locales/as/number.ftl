### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

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
