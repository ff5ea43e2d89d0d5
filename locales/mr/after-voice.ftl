## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ओ पी डी लाइन. | { $doctor } यांनी { $name } यांना या दोन-तीन दिवसांत पुन्हा दाखवायला सांगितले होते. वेळ बुक करायची का?
   *[no] ओ पी डी लाइन. | { $doctor } यांनी { $name } यांना { $count } दिवस झाल्यावर पुन्हा दाखवायला सांगितले आहे. वेळ बुक करायची का?
}
ask-follow-up-again-voice = { $name } यांच्यासाठी डॉक्टर बुक करायचे का?
ask-medicine-reminders-again-voice = औषधाच्या वेळी { $name } यांच्या औषधाची आठवण करून देऊ का?
medicine-reminders-on-voice = औषधाच्या वेळी आम्ही कॉल करू. | { $name }. | प्रत्येक कॉलमध्ये हे बंद करता येते.
ask-take-medicine-voice = ओ पी डी लाइन. | { $name } यांच्या औषधाची वेळ, चिठ्ठीवर नंबर { $numbers }.
ask-take-medicine-again-voice = ओ पी डी लाइन. | { $name } यांच्या औषधाची वेळ, चिठ्ठीवर नंबर { $numbers }.
option-end-reminders-choice = आठवण बंद करायला,
ask-called-voice = ओ पी डी लाइन. | { $name } यांच्यासाठी डॉक्टरांचा कॉल आला का?
ask-called-again-voice = { $name } यांच्यासाठी डॉक्टरांचा कॉल आला का?
ask-rating-voice = डॉक्टरांशी बोलणे कसे वाटले? 1 वाईट, 5 खूप चांगले. 1 ते 5 पैकी एक आकडा दाबा, मग हॅश.
ask-rating-again-voice = डॉक्टरांशी बोलणे कसे वाटले? 1 वाईट, 5 खूप चांगले. 1 ते 5 पैकी एक आकडा दाबा, मग हॅश.
doctor-did-not-call-voice = माफ करा. आरोग्य कर्मचारी या फोनवर कॉल करतील.
