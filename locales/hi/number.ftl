### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

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
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = मोबाइल नंबर
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = आपका नंबर हमारे पास है: { $number }. अगर यह आपका नहीं है, तो UNLINK लिखें।
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } वाले नंबर पर SMS नहीं जा सका। अगर उस फ़ोन से हमें STOP लिखा गया था, तो उसी से START भेजें। कल फिर कोशिश कर सकते हैं, या दूसरा नंबर भेज सकते हैं। नंबर के बिना भी यहाँ आगे बढ़ सकते हैं।
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: अब { $chat } की एक चैट इस नंबर से जुड़ी है और आपकी बुकिंग देख सकती है। यह आप नहीं हैं? UNLINK लिखें।
# The answer to UNLINK, sent from the phone.
chats-left = हो गया। अब WhatsApp या Telegram की कोई चैट इस नंबर से जुड़ी नहीं है।
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = हो गया। यह चैट अब { $number } वाले नंबर से जुड़ी नहीं है। फिर से शुरू करने के लिए यहाँ लिखें।
# The same in a chat whose number nobody knows.
chat-no-number = यह चैट किसी मोबाइल नंबर से जुड़ी नहीं है। अपना नंबर बताने के लिए लिखें: मेरा मोबाइल नंबर
