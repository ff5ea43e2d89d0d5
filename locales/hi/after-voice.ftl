## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ओ पी डी लाइन। | { $doctor } ने { $name } को इन्हीं दिनों फिर दिखाने को कहा था। समय बुक करें?
   *[no] ओ पी डी लाइन। | { $doctor } ने { $name } को { $count } दिन बाद फिर दिखाने को कहा है। समय बुक करें?
}
ask-follow-up-again-voice = { $name } के लिए डॉक्टर बुक करें?
ask-medicine-reminders-again-voice = क्या दवा के समय पर { $name } की दवा याद दिलाएँ?
medicine-reminders-on-voice = दवा के समय पर हम कॉल करेंगे। | { $name }। | हर कॉल में इसे बंद कर सकते हैं।
ask-take-medicine-voice = ओ पी डी लाइन। | { $name } की दवा का समय, पर्ची पर नंबर { $numbers }।
ask-take-medicine-again-voice = ओ पी डी लाइन। | { $name } की दवा का समय, पर्ची पर नंबर { $numbers }।
option-end-reminders-choice = याद दिलाना बंद करने के लिए,
ask-called-voice = ओ पी डी लाइन। | क्या { $name } के लिए डॉक्टर की कॉल आई?
ask-called-again-voice = क्या { $name } के लिए डॉक्टर की कॉल आई?
ask-rating-voice = डॉक्टर से बात कैसी रही? 1 खराब, 5 बहुत अच्छी। 1 से 5 तक एक नंबर दबाइए, फिर हैश।
ask-rating-again-voice = डॉक्टर से बात कैसी रही? 1 खराब, 5 बहुत अच्छी। 1 से 5 तक एक नंबर दबाइए, फिर हैश।
doctor-did-not-call-voice = माफ़ कीजिए। स्वास्थ्य कार्यकर्ता इस फ़ोन पर कॉल करेंगे।
