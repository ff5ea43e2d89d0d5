## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine
ask-language-again = OPDLine
language-en = English
language-hi = हिंदी

# $number is the emergency number.
ask-consent = OPDLine: फ़ोन पर डॉक्टर। आपकी बात सिर्फ़ डॉक्टर देखेंगे। कभी भी DELETE लिखकर मिटा सकते हैं। मंज़ूर?
ask-consent-again = कृपया 1 या 2 भेजें। क्या डॉक्टर आपकी बात देख सकते हैं?
consent-declined = हम कुछ नहीं रखेंगे। आपात स्थिति में { $number } पर कॉल करें। फिर शुरू करने के लिए कभी भी लिखें।

help = नंबर भेजें या अपने शब्दों में लिखें। कभी भी लिखें: मेनू, पीछे, दोबारा, भाषा, रद्द, कॉल करो, बंद। आपात स्थिति: { $number }
stopped = अब OPDLine से संदेश नहीं आएंगे। फिर पाने के लिए START लिखें।
started = अब हमारे संदेश फिर आएंगे।
core-down = अभी अस्पताल का रजिस्टर नहीं खुल रहा। आपके अपॉइंटमेंट सुरक्षित हैं। थोड़ी देर बाद फिर लिखें।
sorry-again = माफ़ कीजिए, यह नहीं हो पाया। अपना पिछला जवाब एक बार फिर भेजें।
sorry-later = माफ़ कीजिए, OPDLine अभी जवाब नहीं दे पा रहा। कुछ मिनट बाद फिर लिखें। आपात स्थिति में 108 पर कॉल करें।

ask-erase = इस फ़ोन की OPDLine में रखी जानकारी मिटा दें? क़ानूनन ज़रूरी रिकॉर्ड अस्पताल में रहेंगे।
ask-erase-again = कृपया 1 या 2 भेजें। इस फ़ोन की जानकारी मिटा दें?
erased = मिटा दिया। इस फ़ोन की कोई जानकारी OPDLine में नहीं है।
not-erased = कुछ नहीं मिटाया गया।

## Choices met in many places

option-yes = हाँ
option-no = नहीं
option-more = और
option-today = आज
option-book = बुक करें
option-change = दूसरा समय
option-other-opd = दूसरा विभाग
option-cancel = रद्द करें
option-keep = रहने दें
option-erase = मिटा दें
without = { $symptom } नहीं
complaint-noted = लिख लिया
comma = {", "}

## Times

# $day is today, tomorrow or a date; $clock 5:20; $half am or pm; $period a part of the day.
moment = { $day } { $period } { $clock } बजे
day-today = आज
day-tomorrow = कल

## The front room

ask-home = OPDLine। क्या चाहिए?
ask-home-again = कृपया सिर्फ़ नंबर भेजें। क्या चाहिए?
home-doctor = डॉक्टर से बात
home-doctor-for = { $name } के लिए डॉक्टर
home-doctor-other = किसी और के लिए डॉक्टर
home-appointments = मेरे अपॉइंटमेंट

## Who is ill

ask-who = कौन बीमार है?
ask-who-again = कृपया नंबर भेजें, या ऐसे लिखें: मेरी बेटी आशा 4 साल। कौन बीमार है?
who-me = मैं
who-someone-else = कोई और
# $who is self or other.
ask-name = { $who ->
    [self] आपका नाम क्या है?
   *[other] बीमार का नाम क्या है?
}
ask-name-again = { $who ->
    [self] कृपया सिर्फ़ नाम लिखें, जैसे: आशा देवी
   *[other] कृपया सिर्फ़ नाम लिखें, जैसे: आशा देवी
}
ask-age = { $name } की उम्र? साल लिखें, या जैसे: 6 महीने
ask-age-again = कृपया { $name } की उम्र नंबर में लिखें, जैसे 34। शिशु के लिए: 6 महीने
ask-sex = { $name } कौन हैं?
ask-sex-again = कृपया सिर्फ़ नंबर भेजें। { $name } कौन हैं?
sex-female = महिला या लड़की
sex-male = पुरुष या लड़का
sex-other = अन्य
sex-female-child = लड़की
sex-female-adult = महिला
sex-male-child = लड़का
sex-male-adult = पुरुष
sex-other-child = बच्चा
sex-other-adult = अन्य
sex-unknown-child = बच्चा
sex-unknown-adult = व्यक्ति
age-years = { $n } साल
age-months = { $n } { $n ->
    [one] महीना
   *[other] महीने
}

## Danger first

ask-danger = { $name }, { $sex }, { $age }। अभी:
ask-danger-again = एक नंबर भेजें। { $name }, { $sex }, { $age }। अभी:
danger-unconscious = बेहोशी
danger-seizure = दौरे
danger-breathing-difficulty = साँस में बहुत तकलीफ़
danger-chest-pain = सीने में दर्द
danger-heavy-bleeding = बहुत ख़ून बहना
danger-cannot-drink = दूध-पानी नहीं पी पाना
danger-none = इनमें कुछ नहीं
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } पर अभी कॉल करें। यह ख़तरनाक हो सकता है। अकेले न रहें, रुकें नहीं। कॉल हो गई?
ask-emergency-again = { $number } पर अभी कॉल करें। कॉल हो गई?
emergency-yes = हाँ
emergency-no = मदद चाहिए
emergency-called = ठीक है। बीमार के साथ रहें, यह फ़ोन ख़ाली रखें। हमसे भी बात करनी हो तो लिखें: कॉल करो
emergency-help = { $number } पर अभी कॉल करें, हमारा इंतज़ार न करें। स्वास्थ्य कार्यकर्ता भी इस फ़ोन पर कॉल करेंगे।
helpline-self-harm = { $number } पर अभी कॉल करें। दिन-रात, मुफ़्त, आपकी भाषा में कोई अपना-सा सुनेगा। आप अकेले नहीं हैं। हम भी कॉल करेंगे।
helpline-violence = { $number } पर अभी कॉल करें, दिन-रात मदद मिलेगी। इसी पल ख़तरा हो तो 112 पर। हम भी कॉल करेंगे।

## What is wrong

ask-complaint = क्या तकलीफ़ है? जैसे: बुख़ार 3 दिन से। या नंबर:
ask-complaint-again = कुछ शब्दों में लिखें, जैसे: पेट दर्द। या नंबर:
ask-words = तकलीफ़ कुछ शब्दों में लिखें।
ask-words-again = क्या तकलीफ़ है, कुछ शब्दों में लिखें, जैसे: पैरों में जलन
ask-days = { $complaint }। कितने दिन से? नंबर लिखें।
ask-days-again = कृपया दिनों की गिनती लिखें, जैसे 3। या जैसे: 2 हफ़्ते

## OPD, slot, booking

ask-opd = कौन सा विभाग?
ask-opd-again = कृपया सिर्फ़ नंबर भेजें। कौन सा विभाग?
ask-opd-full = उस विभाग में समय ख़ाली नहीं है। दूसरा चुनें:
opd-general = सामान्य डॉक्टर
opd-child = बच्चों के डॉक्टर
opd-women = महिला रोग डॉक्टर
opd-skin = त्वचा डॉक्टर
opd-ent = कान-नाक-गला
opd-bone = हड्डी डॉक्टर
ask-slot = { $opd }, ख़ाली समय:
ask-slot-again = कृपया सिर्फ़ नंबर भेजें। { $opd }, ख़ाली समय:
ask-slot-taken = वह समय अभी किसी और ने ले लिया। { $opd }:
slot = { $when } { $doctor }
# $chosen is yes when she picked this time herself, no when it is the soonest.
ask-agreed = { $chosen ->
    [yes] { $name }, { $complaint }, { $days } दिन: { $opd }, { $when }, { $doctor } ({ $registration })
   *[no] { $name }, { $complaint }, { $days } दिन: { $opd }, सबसे जल्दी { $when }, { $doctor } ({ $registration })
}
ask-agreed-again = { $chosen ->
   *[no] कृपया 1 या 2 भेजें। { $name }, { $complaint }, { $days } दिन: { $opd }, { $when }, { $doctor } ({ $registration })
}
booked = बुक हो गया। टोकन { $token }, { $when }, { $doctor } ({ $registration }), { $name } के लिए। डॉक्टर इसी फ़ोन पर कॉल करेंगे, चालू रखें। रद्द करने को लिखें: रद्द
booked-later = OPDLine: अब बुक हो गया। टोकन { $token }, { $when }, { $doctor } ({ $registration }), { $name } के लिए। डॉक्टर इसी फ़ोन पर कॉल करेंगे, चालू रखें।
booking-kept = { $name } के लिए आपकी बात रख ली है। समय और डॉक्टर का नाम SMS से भेजेंगे। दोबारा लिखने की ज़रूरत नहीं।
booking-failed = यह बुक नहीं हो पाया।
booking-failed-later = OPDLine: माफ़ कीजिए, बुक नहीं हो पाया। कृपया फिर लिखें, या लिखें: कॉल करो
all-full = अभी सब विभाग भरे हैं।

## Appointments

ask-which-appointment = आपके अपॉइंटमेंट। रद्द करने के लिए नंबर भेजें।
ask-which-appointment-again = कृपया सिर्फ़ नंबर भेजें। कौन सा रद्द करना है?
appointment = { $when }, { $doctor }, { $name }, टोकन { $token }
no-appointments = कोई अपॉइंटमेंट नहीं है। डॉक्टर से बात के लिए लिखें: बुक
ask-cancel = { $when }, { $doctor }। रद्द करें?
ask-cancel-again = कृपया 1 या 2 भेजें। { $when }, { $doctor }। रद्द करें?
cancelled = रद्द हो गया: टोकन { $token }, { $when }। फिर बुक करने को लिखें: बुक
not-cancelled = कुछ नहीं बदला। अपॉइंटमेंट वैसा ही है।
cancel-kept = रद्द करने की बात रख ली है। SMS से बताएंगे।
cancelled-later = OPDLine: आपका अपॉइंटमेंट रद्द हो गया। फिर बुक करने को लिखें: बुक
cancel-failed-later = OPDLine: माफ़ कीजिए, अपॉइंटमेंट रद्द नहीं हो पाया। लिखें: कॉल करो

## A person instead

ask-call-back = क्या हम इस फ़ोन पर कॉल करें?
ask-call-back-again = कृपया 1 या 2 भेजें। क्या हम कॉल करें?
call-back-noted = स्वास्थ्य कार्यकर्ता इस फ़ोन पर कॉल करेंगे। दोबारा लिखने की ज़रूरत नहीं।
