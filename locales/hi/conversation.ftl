## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. नंबर भेजें, जैसे 1:
ask-language-again = OPDLine. Send a number, like 1. नंबर भेजें, जैसे 1:

# $number is the emergency number.
ask-consent = OPDLine: फ़ोन पर डॉक्टर। आपकी बात सिर्फ़ इलाज करने वाले देखेंगे। कभी भी DELETE लिखकर मिटा सकते हैं। मंज़ूर है?
ask-consent-again = कृपया 1 या 2 भेजें। इलाज करने वाले आपकी बात देखें?
consent-declined = ठीक है, यहीं रुकते हैं। इमरजेंसी में { $number } पर कॉल करें। फिर शुरू करना हो तो कभी भी लिखें।

help = नंबर भेजें या अपने शब्दों में लिखें। कभी भी लिखें: मेनू, पीछे, दोबारा, भाषा, समय बदलो, रद्द, कॉल करो, बंद। इमरजेंसी: { $number }
stopped = अब OPDLine से संदेश नहीं आएँगे। फिर पाने के लिए START लिखें।
started = अब हमारे संदेश फिर आएँगे।
core-down = अभी अस्पताल से जुड़ नहीं पा रहे। आपके अपॉइंटमेंट सुरक्षित हैं। थोड़ी देर बाद फिर लिखें।
welcome = धन्यवाद। जब चाहें लिखें: मेनू
sorry-again = माफ़ कीजिए, यह नहीं हो पाया। अपना पिछला जवाब एक बार फिर भेजें।
sorry-later = माफ़ कीजिए, OPDLine अभी जवाब नहीं दे पा रहा। कुछ मिनट बाद फिर लिखें। इमरजेंसी में { $number } पर कॉल करें।
listen-later = माफ़ कीजिए, अभी यह पढ़कर नहीं सुना पा रहे। थोड़ी देर बाद फिर कोशिश करें, या पास में किसी से पढ़वा लें।

ask-erase = क्या OPDLine से इस फ़ोन की जानकारी मिटा दें? क़ानून से जो रखना ज़रूरी है, वह अस्पताल में रहेगा।
ask-erase-again = कृपया 1 या 2 भेजें। इस फ़ोन की जानकारी मिटा दें?
erased = मिटा दिया। इस फ़ोन की कोई जानकारी OPDLine में नहीं है।
not-erased = कुछ नहीं मिटाया गया।

## Choices met in many places

option-yes = हाँ
option-no = नहीं
option-not-so = नहीं
option-more = और
option-today = आज से
option-book = बुक करें
option-change = दूसरा समय
option-other-opd = दूसरे डॉक्टर
option-cancel = रद्द करें
option-keep = रहने दें
option-erase = मिटा दें
without = { $symptom } नहीं
complaint-noted = लिख लिया
comma = {", "}

## The front room

ask-home = OPDLine। डॉक्टर किसे चाहिए?
ask-home-again = सिर्फ़ नंबर भेजें। डॉक्टर किसे चाहिए?
home-doctor = मुझे या घर में किसी को
home-doctor-for = { $name } को
home-doctor-other = किसी और को
home-appointments = मेरे अपॉइंटमेंट
home-prescription = पर्ची

## Who is ill

ask-who = कौन बीमार है?
ask-who-again = नंबर भेजें, या जैसे: मेरी बेटी आशा 4 साल। कौन बीमार है?
ask-whose = यह तकलीफ़ किसे है?
ask-whose-again = कृपया 1 या 2 भेजें। यह तकलीफ़ किसे है?
who-me = मैं
who-someone-else = कोई और
# $who is self or other.
ask-name = { $who ->
    [self] आपका नाम क्या है?
   *[other] मरीज़ का नाम क्या है?
}
ask-name-again = { $who ->
    [self] कृपया सिर्फ़ नाम लिखें, जैसे: आशा देवी
   *[other] कृपया सिर्फ़ नाम लिखें, जैसे: आशा देवी
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name } की उम्र क्या है? जैसे: 34। छोटा बच्चा हो तो जैसे: 6 महीने
   *[both] { $name } की उम्र? महिला या पुरुष? जैसे: 34 महिला। छोटा बच्चा हो तो जैसे: 6 महीने लड़का
}
ask-age-again = { $asks ->
    [age] { $name } की उम्र नंबर में लिखें, जैसे: 34। छोटा बच्चा हो तो जैसे: 6 महीने
   *[both] ऐसे लिखें: 34 महिला। छोटा बच्चा हो तो जैसे: 6 महीने लड़का। { $name } की उम्र?
}
ask-sex = { $name }: महिला या पुरुष?
ask-sex-again = कृपया सिर्फ़ नंबर भेजें। { $name }: महिला या पुरुष?
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
age-days = { $n } दिन
age-months = { $n } { $n ->
    [one] महीना
   *[other] महीने
}

# Stands for a name that a message has no room for.
the-sick-person = मरीज़

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = शिशु
option-no-name = अभी नाम नहीं

## Danger first

ask-danger = { $name }, { $sex }, { $age }। अभी:
ask-danger-again = { $name }, { $sex }, { $age }। अभी? नंबर:
danger-unconscious = बेहोशी
danger-seizure = दौरे/झटके
danger-breathing-difficulty = साँस बहुत फूलना
danger-chest-pain = सीने में दर्द
danger-heavy-bleeding = बहुत ख़ून बहना
danger-cannot-drink = कुछ न पी पाना
danger-none = कुछ नहीं
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } पर अभी कॉल करें। यह ख़तरनाक हो सकता है। देर न करें, अकेले न रहें। कॉल हो गई?
ask-emergency-again = { $number } पर अभी कॉल करें। कॉल हो गई?
emergency-yes = हाँ
emergency-none = इमरजेंसी नहीं है
emergency-no = मदद चाहिए
emergency-called = ठीक है। मरीज़ के साथ रहें, यह फ़ोन ख़ाली रखें। हमसे भी बात करनी हो तो लिखें: कॉल करो
emergency-help = { $number } पर अभी कॉल करें, हमारा इंतज़ार न करें। स्वास्थ्य कार्यकर्ता भी इस फ़ोन पर कॉल करेंगे।
ask-alarm = { $number } पर अभी कॉल करें, अगर जान को ख़तरा हो। क्या यह इमरजेंसी है?
ask-alarm-again = { $number } पर अभी कॉल करें, अगर जान को ख़तरा हो। कृपया 1 या 2 भेजें। क्या यह इमरजेंसी है?
alarm-yes = हाँ
alarm-no = नहीं
helpline-self-harm = { $number } पर अभी कॉल करें। दिन-रात, मुफ़्त, आपकी भाषा में, कोई प्यार से आपकी बात सुनेगा। आप अकेले नहीं हैं। हम भी कॉल करेंगे।
helpline-self-harm-now = { $number } पर अभी कॉल करें, जान ख़तरे में है। अकेला न छोड़ें। फिर { $helpline } पर, दिन-रात, मुफ़्त, कोई प्यार से बात सुनेगा।
helpline-child = { $number }: बच्चा ख़तरे में हो तो अभी कॉल करें, मुफ़्त। इसी पल ख़तरा हो तो 112 पर। इस फ़ोन पर हमारी कॉल सुरक्षित हो तो लिखें: कॉल करो
helpline-violence = { $number } पर अभी कॉल करें, दिन-रात मदद मिलेगी। इसी पल ख़तरा हो तो 112 पर। इस फ़ोन पर हमारी कॉल सुरक्षित हो तो लिखें: कॉल करो

## What is wrong

ask-complaint = क्या तकलीफ़ है? जैसे: 3 दिन से बुख़ार। या नंबर:
ask-complaint-again = कुछ शब्दों में लिखें, जैसे: पेट दर्द। या नंबर:
ask-words = क्या तकलीफ़ है? कुछ शब्दों में लिखें।
ask-words-again = तकलीफ़ कुछ शब्दों में लिखें, जैसे: पैरों में जलन
ask-days = { $complaint }। कितने दिन से? जैसे: 3
ask-days-again = कृपया दिनों की गिनती भेजें, जैसे: 3। या जैसे: 2 हफ़्ते

## OPD, slot, booking

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] साथ में? (कई: 1 3)
   *[no] { $complaint }, { $since }। साथ में? कई हों तो: 1 3
}
ask-signs-again = नंबर भेजें, जैसे 1 3. साथ में?
ask-more-signs = और इनमें से? कई हों तो: 1 3
ask-more-signs-again = नंबर भेजें, जैसे 1 3. इनमें से?
ask-weeks = { $name } को कितने महीने का गर्भ है? नंबर लिखें, जैसे 5
ask-weeks-again = कृपया सिर्फ़ महीने लिखें, जैसे 5. { $name } को कितने महीने का गर्भ है?
ask-history = { $name } को पुरानी बीमारी, रोज़ की दवा या एलर्जी है? लिखें या नंबर:
ask-history-again = कृपया नंबर भेजें या थोड़े में लिखें। { $name } को इनमें से कुछ है?
ask-medicines = { $asks ->
    [allergies] { $name } को कोई दवा नुक़सान करती है? नाम लिखें।
   *[both] { $name } रोज़ कौन-सी दवा लेते हैं? कोई दवा नुक़सान करती है? नाम लिखें।
}
ask-medicines-again = कृपया दवा का नाम लिखें। नहीं पता: 0
option-not-known = पता नहीं

ask-opd = किस डॉक्टर को दिखाना है?
ask-opd-again = नंबर भेजें। किस डॉक्टर को?
ask-opd-full = वहाँ समय नहीं है। दूसरा चुनें:
opd-general = जनरल डॉक्टर
opd-child = बच्चों के डॉक्टर
opd-women = महिला रोग डॉक्टर
opd-skin = चमड़ी के डॉक्टर
opd-ent = कान-नाक-गला
opd-bone = हड्डी के डॉक्टर
ask-slot = { $opd }, ख़ाली समय:
ask-slot-again = नंबर भेजें। { $opd }:
ask-slot-taken = वह समय किसी और ने ले लिया। { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] आज से
   *[other] { $n } दिन से
}
since-weeks = { $n } हफ़्ते से
since-months = { $n } महीने से
since-years = { $n } साल से
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] आज ही दिखाना ज़रूरी है।{ " " }
    [later] आज ज़रूरी है पर डॉक्टर नहीं। बढ़े तो अस्पताल जाएँ।{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }। { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = नंबर भेजें। { $name }, { $complaint }, { $since }। { $opd }, { $when }, { $doctor } ({ $registration })
booked = बुक हो गया। टोकन { $token }, { $when }, { $doctor } ({ $registration }), { $name } के लिए। डॉक्टर इसी फ़ोन पर कॉल करेंगे, फ़ोन चालू रखें। बदलना हो तो लिखें: समय बदलो, या रद्द
booked-later = OPDLine: बुक हो गया। टोकन { $token }, { $when }, { $doctor } ({ $registration }), { $name } के लिए। डॉक्टर इसी फ़ोन पर कॉल करेंगे, चालू रखें। बदलने को लिखें: समय बदलो, या रद्द
booking-kept = { $name } के लिए बुकिंग लिख ली है, पक्की होते ही समय और डॉक्टर का नाम SMS से भेजेंगे। दोबारा लिखने की ज़रूरत नहीं।
booking-failed = माफ़ कीजिए, यह बुक नहीं हो पाया।
booking-full-later = OPDLine: माफ़ कीजिए, { $name } के लिए अभी कोई डॉक्टर खाली नहीं। फिर से बुक करने को लिखें: बुक। बात करने को: कॉल करो
booking-failed-later = OPDLine: माफ़ कीजिए, बुक नहीं हो पाया। कृपया फिर लिखें, या लिखें: कॉल करो
all-full = अभी किसी डॉक्टर का समय ख़ाली नहीं है।

## Appointments

ask-which-appointment = अपॉइंटमेंट। बदलने या रद्द करने को नंबर, नहीं तो 0:
ask-which-appointment-again = कौन सा बदलें या रद्द करें? नंबर, नहीं तो 0:
appointment = { $when }, { $doctor }, { $name }, टोकन { $token }
no-appointments = कोई अपॉइंटमेंट नहीं है। डॉक्टर को दिखाने के लिए लिखें: बुक
ask-appointment = { $when }, { $doctor }। रद्द करें या समय बदलें?
ask-appointment-again = सिर्फ़ नंबर भेजें। { $when }, { $doctor }। रद्द करें या समय बदलें?
cancelled = रद्द हो गया: टोकन { $token }, { $when }। फिर बुक करना हो तो लिखें: बुक
not-cancelled = कुछ नहीं बदला। अपॉइंटमेंट वैसा ही है।
cancel-failed = यह अब रद्द नहीं हो सकता। हमसे बात करनी हो तो लिखें: कॉल करो
cancel-kept = रद्द करने की बात लिख ली है। हो जाने पर SMS से बताएँगे।
cancelled-later = OPDLine: आपका अपॉइंटमेंट रद्द हो गया। फिर बुक करना हो तो लिखें: बुक
cancel-failed-later = OPDLine: माफ़ कीजिए, अपॉइंटमेंट रद्द नहीं हो पाया। लिखें: कॉल करो

## Another time for an appointment

ask-which-to-move = किस अपॉइंटमेंट का समय बदलें? नहीं तो 0:
ask-which-to-move-again = नंबर भेजें। किसका समय बदलें? नहीं तो 0:
ask-new-time = ख़ाली समय:
ask-new-time-again = नंबर या दिन, जैसे: कल सुबह:
ask-move = { $urgent }{ $name }: { $old } के बदले { $when }, { $doctor } ({ $registration })। बदल दें?
ask-move-again = नंबर भेजें। { $name }: { $old } के बदले { $when }, { $doctor } ({ $registration })। बदल दें?
option-move = बदल दें
option-leave = रहने दें
moved = समय बदल गया। टोकन { $token }, { $when }, { $doctor } ({ $registration }), { $name } के लिए। डॉक्टर इसी फ़ोन पर कॉल करेंगे, फ़ोन चालू रखें। बदलना हो तो लिखें: समय बदलो, या रद्द
moved-later = OPDLine: समय बदला। टोकन { $token }, { $when }, { $doctor } ({ $registration }), { $name } के लिए। डॉक्टर इसी फ़ोन पर कॉल करेंगे, चालू रखें। बदलने को लिखें: समय बदलो, या रद्द
move-kept = नया समय लिख लिया है। पक्का होते ही SMS से बताएँगे। तब तक पुराना समय ही रहेगा।
move-failed = यह नहीं बदल पाया: वह हो चुका, रद्द है या उसका समय बदल चुका है। देखने को लिखें: मेरे अपॉइंटमेंट
move-taken-later = OPDLine: माफ़ कीजिए, वह समय किसी और ने ले लिया। आपका समय वही है: { $old }। दूसरा चाहिए तो लिखें: समय बदलो
move-failed-later = OPDLine: माफ़ कीजिए, समय नहीं बदल पाया। देखने को लिखें: मेरे अपॉइंटमेंट। बात करने को: कॉल करो
no-other-time = { $opd }: अभी कोई और समय ख़ाली नहीं। आपका अपॉइंटमेंट वही है: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = किसकी पर्ची फिर से भेजें?
ask-which-prescription-again = नंबर भेजें। किसकी पर्ची फिर से भेजें?
prescription-of = { $name }, { $when }
prescription-coming = { $name } की पर्ची ({ $when } की) अभी SMS से भेज रहे हैं।
no-prescription = इस फ़ोन के लिए अभी कोई पर्ची नहीं है। डॉक्टर के लिखते ही SMS से आएगी। डॉक्टर को दिखाने के लिए लिखें: बुक
prescription-failed-later = OPDLine: माफ़ कीजिए, पर्ची नहीं भेज पाए। स्वास्थ्य कार्यकर्ता देखेंगे। बात करने को लिखें: कॉल करो

## A health question: never an advice

doctor-can-answer = यह डॉक्टर से पूछने की बात है, हम नहीं बता सकते।
ask-doctor = यह डॉक्टर से पूछने की बात है, वे फ़ोन पर बता देंगे। क्या डॉक्टर बुक करें?
ask-doctor-again = कृपया 1 या 2 भेजें। क्या डॉक्टर बुक करें?
no-doctor-now = ठीक है। जब डॉक्टर को दिखाना हो तो लिखें: बुक

## A person instead

ask-call-back = क्या हम इस फ़ोन पर कॉल करें?
ask-call-back-again = कृपया 1 या 2 भेजें। क्या हम कॉल करें?
# To one who answered no language question.
call-back-unasked = OPDLine: हम आपको कॉल करेंगे। We will call you.
call-back-noted = स्वास्थ्य कार्यकर्ता इस फ़ोन पर कॉल करेंगे। दोबारा लिखने की ज़रूरत नहीं।
