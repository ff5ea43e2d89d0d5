### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = आपका मोबाइल नंबर क्या है? डॉक्टर उसी पर कॉल करेंगे। कृपया उसके 10 अंक भेजें।
ask-number-again = कृपया अपने मोबाइल नंबर के सिर्फ़ 10 अंक भेजें, जैसे 98123 45678
number-share = मेरा नंबर भेज दें
number-later = अभी नहीं
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = हमने { $number } वाले नंबर पर SMS से 6 अंक भेजे हैं। कृपया वे अंक यहाँ लिखें।
ask-number-code-again = कृपया हमारे SMS के सिर्फ़ 6 अंक लिखें।
ask-number-code-wrong = ये अंक सही नहीं निकले। कृपया हमारे SMS के 6 अंक फिर से लिखें।
number-other = नंबर बदलें
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = धन्यवाद। अब आपका नंबर हमारे पास है।
# Three codes were wrong.
number-not-joined = हम उस नंबर को जाँच नहीं पाए। उसके बिना भी आप यहाँ आगे बढ़ सकते हैं।
# An SMS; $code is six digits.
number-code = OPDLine: आपके 6 अंक हैं { $code }, इन्हें चैट में लिखें। किसी को न बताएँ।
