ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } यांनी { $name } यांना या दोन-तीन दिवसांत पुन्हा दाखवायला सांगितले होते. वेळ बुक करायची का?
   *[no] OPDLine: { $doctor } यांनी { $name } यांना { $count } दिवस झाल्यावर पुन्हा दाखवायला सांगितले आहे. वेळ बुक करायची का?
}
ask-follow-up-again = कृपया 1 किंवा 2 पाठवा. { $name } यांच्यासाठी डॉक्टर बुक करायचे का?
ask-medicine-reminders = औषधाच्या वेळी { $name } यांच्या औषधाची आठवण करून देऊ का?
ask-medicine-reminders-again = कृपया 1 किंवा 2 पाठवा. औषधाच्या वेळी { $name } यांच्या औषधाची आठवण करून देऊ का?
medicine-reminders-on = आम्ही { $name } यांच्या औषधाची आठवण करून देऊ. बंद करायची असेल तर आठवणीच्या मेसेजला उत्तर म्हणून 0 पाठवा.
medicine-reminders-off = आता औषधाची आठवण करून देणार नाही.
ask-take-medicine = OPDLine: { $name } यांच्या औषधाची वेळ, चिठ्ठीवर नंबर { $numbers }.
ask-take-medicine-again = { $name } यांच्या औषधाची वेळ झाली, चिठ्ठीवर नंबर { $numbers }. बंद करायला 0 पाठवा.
option-end-reminders = आठवण बंद करा
ask-called = OPDLine: { $name } यांच्यासाठी डॉक्टरांचा कॉल आला का?
ask-called-again = कृपया 1 किंवा 2 पाठवा. { $name } यांच्यासाठी डॉक्टरांचा कॉल आला का?
called-yes = हो
called-no = नाही
ask-rating = कसे वाटले? एक आकडा पाठवा, 1 (वाईट) ते 5 (खूप चांगले).
ask-rating-again = कृपया एक आकडा पाठवा: 1 वाईट, 2, 3, 4, 5 खूप चांगले.
doctor-did-not-call = माफ करा. आरोग्य कर्मचारी या फोनवर कॉल करतील. दुसऱ्या वेळेसाठी लिहा: बुक
