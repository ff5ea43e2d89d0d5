### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = तुमचा मोबाइल नंबर काय आहे? डॉक्टर त्याच नंबरवर कॉल करतील. कृपया त्याचे 10 आकडे पाठवा.
ask-number-again = कृपया तुमच्या मोबाइल नंबरचे फक्त 10 आकडे पाठवा, जसे 98123 45678
number-share = माझा नंबर पाठवा
number-later = नंतर देईन
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = आम्ही { $number } या नंबरवर SMS ने 6 आकडे पाठवले आहेत. कृपया ते आकडे इथे लिहा.
ask-number-code-again = कृपया आमच्या SMS मधले फक्त 6 आकडे लिहा.
ask-number-code-wrong = ते आकडे जुळले नाहीत. कृपया आमच्या SMS मधले 6 आकडे पुन्हा लिहा.
number-other = नंबर बदला
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = धन्यवाद. आता तुमचा नंबर आमच्याकडे आहे.
# Three codes were wrong.
number-not-joined = तो नंबर तपासता आला नाही. त्याच्याशिवायही इथे पुढे जाता येते.
# An SMS; $code is six digits.
number-code = OPDLine: तुमचे 6 आकडे { $code }. ते चॅटमध्ये लिहा. कोणालाही सांगू नका.
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = मोबाइल नंबर
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = तुमचा नंबर आमच्याकडे आहे: { $number }. तो तुमचा नसेल तर UNLINK लिहा.
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } या नंबरवर SMS जाऊ शकला नाही. त्या फोनवरून आम्हाला STOP लिहिले असेल तर त्याच फोनवरून START पाठवा. उद्या पुन्हा प्रयत्न करता येईल, किंवा दुसरा नंबर पाठवता येईल. नंबरशिवायही इथे पुढे जाता येते.
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: आता { $chat } वरची एक चॅट या नंबरला जोडली आहे आणि तुमचे बुकिंग पाहू शकते. ते तुम्ही नसाल तर UNLINK लिहा.
# The answer to UNLINK, sent from the phone.
chats-left = झाले. आता WhatsApp किंवा Telegram ची कोणतीही चॅट या नंबरला जोडलेली नाही.
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = झाले. ही चॅट आता { $number } या नंबरला जोडलेली नाही. पुन्हा सुरू करण्यासाठी इथे लिहा.
# The same in a chat whose number nobody knows.
chat-no-number = ही चॅट कोणत्याही मोबाइल नंबरला जोडलेली नाही. तुमचा नंबर सांगण्यासाठी लिहा: माझा मोबाइल नंबर
