ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ने { $name } को इन्हीं दिनों फिर दिखाने को कहा था। समय बुक करें?
   *[no] OPDLine: { $doctor } ने { $name } को { $count } दिन बाद फिर दिखाने को कहा है। समय बुक करें?
}
ask-follow-up-again = कृपया 1 या 2 भेजें। { $name } के लिए डॉक्टर बुक करें?
ask-medicine-reminders = क्या दवा के समय पर { $name } की दवा याद दिलाएँ?
ask-medicine-reminders-again = कृपया 1 या 2 भेजें। क्या दवा के समय पर { $name } की दवा याद दिलाएँ?
medicine-reminders-on = हम { $name } की दवा याद दिलाएँगे। बंद करना हो तो याद वाले मैसेज के जवाब में 0 भेजें।
medicine-reminders-off = अब हम दवा याद नहीं दिलाएँगे।
ask-take-medicine = OPDLine: { $name } की दवा का समय, पर्ची पर नंबर { $numbers }
ask-take-medicine-again = { $name } की दवा का समय है, पर्ची पर नंबर { $numbers }. बंद करने के लिए 0 भेजें।
option-end-reminders = याद न दिलाएँ
ask-called = OPDLine: क्या { $name } के लिए डॉक्टर की कॉल आई?
ask-called-again = कृपया 1 या 2 भेजें। क्या { $name } के लिए डॉक्टर की कॉल आई?
called-yes = हाँ
called-no = नहीं
ask-rating = कैसा रहा? एक नंबर भेजें, 1 (खराब) से 5 (बहुत अच्छा)।
ask-rating-again = कृपया एक नंबर भेजें: 1 खराब, 2, 3, 4, 5 बहुत अच्छा।
doctor-did-not-call = माफ़ कीजिए। स्वास्थ्य कार्यकर्ता इस फ़ोन पर कॉल करेंगे। दूसरे समय के लिए लिखें: बुक
