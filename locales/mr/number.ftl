### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

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
