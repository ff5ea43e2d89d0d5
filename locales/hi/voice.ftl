## How a call speaks

voice-for = { $label } के लिए,
voice-listed = { $label }:
voice-press = { $key } दबाइए।
voice-send = { $key } भेजिए।
voice-key = { $key }।
voice-number-again = पीछे जाने के लिए स्टार, फिर हैश। मुख्य मेनू के लिए स्टार, 0, फिर हैश।
voice-said = { $label }।
voice-or = या
voice-strength = { $amount } में { $strength }
voice-each = प्रति { $unit }
voice-unsaid = यह एस एम एस में लिखा है।
for-whom = { $name } के लिए।
voice-end = फिर सुनने के लिए हैश, मुख्य मेनू के लिए 0 दबाइए, या फ़ोन रख दीजिए।
voice-goodbye = हमें कुछ सुनाई नहीं दिया। जब चाहें फिर कॉल कीजिए, हम यहीं से आगे बढ़ेंगे। नमस्ते।
voice-bye = धन्यवाद। नमस्ते।
voice-too-long = बात लंबी हो गई है। कृपया फिर कॉल कीजिए, हम यहीं से आगे बढ़ेंगे।
voice-no-number = ओ पी डी लाइन को आपका नंबर नहीं दिख रहा। ऐसे फ़ोन से कॉल कीजिए जिसका नंबर दिखता हो। इमरजेंसी में { $number } पर कॉल कीजिए।
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour } बजे
   *[other] { $hour } बजकर { $minute } मिनट पर
}

## Language, privacy, help

ask-language-voice = ओ पी डी लाइन।
ask-language-again-voice = ओ पी डी लाइन।
# Said first to one who never called before.
emergency-first-voice = इमरजेंसी में { $number } पर कॉल कीजिए।
language-en-choice = अंग्रेज़ी के लिए,
language-hi-choice = हिंदी के लिए,
ask-consent-voice = ओ पी डी लाइन: फ़ोन पर डॉक्टर। | आपकी बात सिर्फ़ इलाज करने वाले सुनेंगे। जब चाहें 8 दबाकर उसे मिटवा सकते हैं। | सवाल फिर से सुनने के लिए हैश, नीचे दाईं ओर का बटन। पीछे जाने के लिए स्टार, नीचे बाईं ओर। | क्या आपको मंज़ूर है?
ask-consent-again-voice = क्या इलाज करने वाले आपकी बात सुन सकते हैं?
consent-declined-voice = ठीक है, यहीं रुकते हैं। | इमरजेंसी में { $number } पर कॉल कीजिए। | आप जब चाहें फिर कॉल कर सकते हैं।
help-voice = अपने जवाब का बटन दबाइए। पीछे जाने के लिए स्टार, फिर से सुनने के लिए हैश, मुख्य मेनू के लिए 0, भाषा बदलने के लिए 9, जानकारी मिटाने के लिए 8। | इमरजेंसी में { $number } पर कॉल कीजिए।
stopped-voice = अब ओ पी डी लाइन से संदेश नहीं आएँगे।
core-down-voice = अभी अस्पताल से जुड़ नहीं पा रहे। आपके अपॉइंटमेंट सुरक्षित हैं। थोड़ी देर बाद फिर कॉल कीजिए।
welcome-voice = धन्यवाद।
sorry-again-voice = माफ़ कीजिए, यह नहीं हो पाया। अपना पिछला जवाब एक बार फिर दबाइए।
sorry-later-voice = माफ़ कीजिए, ओ पी डी लाइन अभी जवाब नहीं दे पा रही। कुछ मिनट बाद फिर कॉल कीजिए। | इमरजेंसी में { $number } पर कॉल कीजिए।
ask-erase-voice = क्या ओ पी डी लाइन से इस फ़ोन की जानकारी मिटा दें? क़ानून से जो रखना ज़रूरी है, वह अस्पताल में रहेगा।
ask-erase-again-voice = क्या इस फ़ोन की जानकारी मिटा दें?
erased-voice = मिटा दिया। इस फ़ोन की कोई जानकारी ओ पी डी लाइन में नहीं है।

# When she calls again and a booking was begun.
ask-continue = आपकी बुकिंग अधूरी है। आगे बढ़ें?
ask-continue-again = कृपया 1 या 2 भेजें। आपकी बुकिंग अधूरी है। आगे बढ़ें?
ask-continue-voice = आपकी बुकिंग अधूरी है।
ask-continue-again-voice = आपकी बुकिंग अधूरी है।
option-continue = आगे बढ़ें
option-begin-anew = नए सिरे से
option-continue-choice = वहीं से आगे बढ़ने के लिए,
option-begin-anew-choice = नए सिरे से शुरू करने के लिए,

## Choices met in many places

option-more-choice = और सुनने के लिए,
option-today-choice = आज से है तो,
option-book-choice = बुक करने के लिए,
option-change-choice = दूसरे समय के लिए,
option-other-opd-choice = दूसरे डॉक्टर के लिए,
option-cancel-choice = रद्द करने के लिए,
option-keep-choice = रहने देने के लिए,
option-erase-choice = मिटाने के लिए,

## The front room

ask-home-voice = इमरजेंसी में 0 दबाइए।
ask-home-again-voice = इमरजेंसी में 0 दबाइए।
home-doctor-choice = डॉक्टर को दिखाने के लिए,
home-doctor-for-choice = { $name } | के लिए डॉक्टर,
home-doctor-other-choice = किसी और के लिए डॉक्टर,
home-appointments-choice = अपॉइंटमेंट के लिए,

## Who is ill

ask-who-voice = कौन बीमार है?
ask-who-again-voice = कौन बीमार है?
ask-whose-voice = यह तकलीफ़ किसे है?
ask-whose-again-voice = फिर बताइए, यह तकलीफ़ किसे है?
who-me-choice = आप ख़ुद बीमार हैं तो,
who-someone-else-choice = कोई और बीमार है तो,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = मरीज़
ask-name-again-voice = कृपया सिर्फ़ नाम बोलिए।
ask-age-voice = मरीज़ की उम्र कितने साल है? नंबर दबाइए, फिर हैश। एक साल से छोटा बच्चा हो तो 0 दबाइए।
ask-age-again-voice = उम्र के साल नंबर में दबाइए, जैसे चौंतीस के लिए 3 4, फिर हैश। एक साल से छोटा बच्चा हो तो 0 दबाइए।
# The age of a baby, on a keypad.
ask-age-months = बच्चा कितने महीने का है? नंबर दबाइए, फिर हैश। एक महीने से छोटा हो तो 0 दबाइए।
ask-age-months-again = बच्चा कितने महीने का है? कोई नंबर दबाइए, फिर हैश। एक महीने से छोटा हो तो 0 दबाइए।
ask-age-days = बच्चा कितने दिन का है? नंबर दबाइए, फिर हैश।
ask-age-days-again = बच्चा कितने दिन का है? कोई नंबर दबाइए, फिर हैश।
ask-sex-voice = मरीज़ महिला है या पुरुष?
ask-sex-again-voice = मरीज़ महिला है या पुरुष?
sex-female-choice = महिला या लड़की के लिए,
sex-male-choice = पुरुष या लड़के के लिए,
sex-other-choice = अन्य के लिए,

## Danger first

ask-danger-voice = क्या अभी इनमें से कुछ हो रहा है?
ask-danger-again-voice = अभी इनमें से कुछ हो रहा है क्या?
danger-unconscious-choice = बेहोशी हो या जगाने पर भी न जागे तो,
danger-seizure-choice = दौरे या झटके हों तो,
danger-breathing-difficulty-choice = साँस बहुत फूल रही हो तो,
danger-chest-pain-choice = सीने में दर्द हो तो,
danger-heavy-bleeding-choice = बहुत ख़ून बह रहा हो तो,
danger-cannot-drink-choice = कुछ पी न पा रहा हो तो,
danger-none-choice = कुछ नहीं तो,
ask-emergency-voice = { $number } पर अभी कॉल कीजिए। | यह ख़तरनाक हो सकता है। देर मत कीजिए, अकेले मत रहिए। क्या आपने कॉल कर ली?
ask-emergency-again-voice = { $number } पर अभी कॉल कीजिए। | क्या आपने कॉल कर ली?
emergency-yes-choice = कॉल कर ली तो,
emergency-no-choice = मदद चाहिए तो,
emergency-none-choice = इमरजेंसी नहीं है तो,
emergency-called-voice = ठीक है। मरीज़ के साथ रहिए और यह फ़ोन ख़ाली रखिए।
emergency-help-voice = { $number } पर अभी कॉल कीजिए, हमारा इंतज़ार मत कीजिए। | स्वास्थ्य कार्यकर्ता भी इस फ़ोन पर कॉल करेंगे।
ask-alarm-voice = जान को ख़तरा हो तो { $number } पर अभी कॉल कीजिए। | क्या यह इमरजेंसी है?
ask-alarm-again-voice = जान को ख़तरा हो तो { $number } पर अभी कॉल कीजिए। | फिर बताइए, क्या यह इमरजेंसी है?
alarm-yes-choice = हाँ तो,
alarm-no-choice = नहीं तो,
helpline-self-harm-voice = { $number } पर अभी कॉल कीजिए। | दिन-रात, मुफ़्त, आपकी भाषा में, कोई प्यार से आपकी बात सुनेगा। आप अकेले नहीं हैं। हम भी कॉल करेंगे।
helpline-self-harm-now-voice = { $number } पर अभी कॉल कीजिए, जान ख़तरे में है। | अकेला मत छोड़िए। | फिर { $helpline } पर कॉल कीजिए, दिन-रात, मुफ़्त, कोई प्यार से बात सुनेगा।
helpline-child-voice = { $number } पर अभी कॉल कीजिए, मुफ़्त, बच्चे की मदद के लिए। | इसी पल ख़तरा हो तो 1 1 2 पर।
helpline-violence-voice = { $number } पर अभी कॉल कीजिए, दिन-रात मदद मिलेगी। | इसी पल ख़तरा हो तो 1 1 2 पर।

## What is wrong

ask-complaint-voice = क्या तकलीफ़ है?
ask-complaint-again-voice = क्या तकलीफ़ है?
symptom-other-choice = कुछ और हो तो,
ask-words-voice = तकलीफ़ कुछ शब्दों में बताइए।
ask-words-again-voice = तकलीफ़ कुछ शब्दों में बताइए।
ask-days-voice = { $complaint }। | कितने दिन से? नंबर दबाइए, फिर हैश।
ask-days-again-voice = कितने दिन से? कोई नंबर दबाइए, जैसे 3, फिर हैश।

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }। | इनमें से भी कुछ है? जो-जो है, वह नंबर दबाइए, फिर हैश।
ask-signs-again-voice = इनमें से भी कुछ है? जो-जो है, वह नंबर दबाइए, फिर हैश।
ask-more-signs-voice = और इनमें से? जो-जो है, वह नंबर दबाइए, फिर हैश।
ask-more-signs-again-voice = और इनमें से? जो-जो है, वह नंबर दबाइए, फिर हैश।
ask-weeks-voice = गर्भ कितने महीने का है? नंबर दबाइए, फिर हैश।
ask-weeks-again-voice = गर्भ कितने महीने का है? सिर्फ़ महीने दबाइए, जैसे 5, फिर हैश।
ask-history-voice = डॉक्टर के लिए: क्या मरीज़ को इनमें से कोई पुरानी बीमारी है? जो-जो है, उसके नंबर दबाइए, फिर हैश।
ask-history-again-voice = क्या मरीज़ को इनमें से कोई पुरानी बीमारी है? जो-जो है, उसके नंबर दबाइए, फिर हैश।
ask-medicines-voice = जो दवाएँ चल रही हैं और जो दवा नुक़सान करती है, उनके नाम बोलिए।
ask-medicines-again-voice = दवाओं के नाम बोलिए।
option-not-known-choice = पता नहीं तो,

## OPD, slot, booking

ask-opd-voice = किस डॉक्टर को दिखाना है?
ask-opd-again-voice = किस डॉक्टर को दिखाना है?
ask-opd-full-voice = वहाँ समय ख़ाली नहीं है। दूसरे डॉक्टर चुनिए।
ask-slot-voice = { $opd }। | ये समय ख़ाली हैं।
ask-slot-again-voice = { $opd }। | ये समय ख़ाली हैं।
ask-slot-taken-voice = वह समय किसी और ने ले लिया। | { $opd }। | ये समय ख़ाली हैं।
slot-choice = { $when }, | { $doctor } के लिए,
ask-agreed-voice = { $urgent } | { $whose } | { $opd }। | { $when }। | { $doctor }।
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }। | { $when }। | { $doctor }।
urgent-voice = { $when ->
    [today] इसे आज ही डॉक्टर को दिखाना ज़रूरी है।
    [later] इसे आज ही डॉक्टर को दिखाना ज़रूरी है, पर आज यहाँ कोई डॉक्टर ख़ाली नहीं है। तकलीफ़ बढ़े तो इंतज़ार मत कीजिए, अस्पताल जाइए।
   *[no] { "" }
}
booked-voice = बुक हो गया। | { $whose } | टोकन { $token }। | { $when }। | { $doctor }। | डॉक्टर इसी फ़ोन पर कॉल करेंगे, इसे चालू रखिए। समय बदलने या रद्द करने को फिर कॉल कीजिए।
booked-later-voice = ओ पी डी लाइन। आपकी बुकिंग हो गई। | { $whose } | टोकन { $token }। | { $when }। | { $doctor }। | डॉक्टर इसी फ़ोन पर कॉल करेंगे, इसे चालू रखिए। समय बदलने या रद्द करने को फिर कॉल कीजिए।
booking-kept-voice = बुकिंग लिख ली है। पक्की होते ही हम फ़ोन करके समय और डॉक्टर का नाम बताएँगे, एस एम एस भी भेजेंगे। आपको फिर कॉल करने की ज़रूरत नहीं।
booking-full-later-voice = ओ पी डी लाइन। माफ़ कीजिए, उन डॉक्टर का समय ख़ाली नहीं था। दूसरे के लिए हमें फिर कॉल कीजिए।
booking-failed-later-voice = ओ पी डी लाइन। माफ़ कीजिए, बुक नहीं हो पाया। हमें फिर कॉल कीजिए।

## Appointments

ask-which-appointment-voice = ये आपके अपॉइंटमेंट हैं। कोई बदलना या रद्द करना हो तो उसका नंबर दबाइए।
ask-which-appointment-again-voice = कौन सा अपॉइंटमेंट बदलें या रद्द करें? सब रखने हों तो स्टार दबाइए।
appointment-choice = { $when }, | { $doctor }, | { $whose } | टोकन { $token } के लिए,
no-appointments-voice = आपका कोई अपॉइंटमेंट नहीं है।
ask-appointment-voice = { $whose } | { $when }। | { $doctor }।
ask-appointment-again-voice = { $whose } | { $when }। | { $doctor }।
ask-cancel = { $whose } | { $when }। | { $doctor }। | क्या यह अपॉइंटमेंट रद्द कर दें?
ask-cancel-again = { $whose } | { $when }। | { $doctor }। | क्या यह अपॉइंटमेंट रद्द कर दें?
cancelled-voice = रद्द हो गया। | { $whose } | टोकन { $token }। | { $when }।
cancel-failed-voice = यह अब रद्द नहीं हो सकता।
cancel-kept-voice = रद्द करने की बात लिख ली है। हो जाने पर हम फ़ोन करके बताएँगे, एस एम एस भी भेजेंगे।
cancelled-later-voice = ओ पी डी लाइन। आपका अपॉइंटमेंट रद्द हो गया।
cancel-failed-later-voice = ओ पी डी लाइन। माफ़ कीजिए, अपॉइंटमेंट रद्द नहीं हो पाया। हमें फिर कॉल कीजिए।

## Another time for an appointment

ask-which-to-move-voice = किस अपॉइंटमेंट का समय बदलें? पीछे जाने के लिए स्टार दबाइए।
ask-which-to-move-again-voice = किस अपॉइंटमेंट का समय बदलें? पीछे जाने के लिए स्टार दबाइए।
ask-new-time-voice = अभी आपका समय है { $old }। | { $opd }। | ये समय ख़ाली हैं।
ask-new-time-again-voice = { $opd }। | ये समय ख़ाली हैं।
ask-move-voice = { $urgent } | { $whose } | { $old } के बदले | { $when }। | { $doctor }।
ask-move-again-voice = { $whose } | { $old } के बदले | { $when }। | { $doctor }।
option-move-choice = बदलने के लिए,
option-leave-choice = जैसा है वैसा रहने देने के लिए,
moved-voice = समय बदल गया। | { $whose } | टोकन { $token }। | { $when }। | { $doctor }। | डॉक्टर इसी फ़ोन पर कॉल करेंगे, इसे चालू रखिए। रद्द करने को फिर कॉल कीजिए।
moved-later-voice = ओ पी डी लाइन। आपका समय बदल गया। | { $whose } | टोकन { $token }। | { $when }। | { $doctor }। | डॉक्टर इसी फ़ोन पर कॉल करेंगे, इसे चालू रखिए। रद्द करने को फिर कॉल कीजिए।
move-kept-voice = नया समय लिख लिया है। पक्का होते ही हम फ़ोन करके बताएँगे, एस एम एस भी भेजेंगे। तब तक पुराना समय ही रहेगा।
move-failed-voice = यह नहीं बदल पाया। वह हो चुका है, रद्द है या उसका समय बदल चुका है।
move-taken-later-voice = ओ पी डी लाइन। माफ़ कीजिए, वह समय किसी और ने ले लिया। | आपका अपॉइंटमेंट वही है। | { $whose } | { $old }। | { $doctor }।
move-failed-later-voice = ओ पी डी लाइन। माफ़ कीजिए, समय नहीं बदल पाया। हमें फिर कॉल कीजिए।

## Her prescription again

ask-which-prescription-voice = किसकी पर्ची फिर से भेजें?
ask-which-prescription-again-voice = किसकी पर्ची फिर से भेजें?
prescription-of-choice = { $name }, | { $when } की पर्ची के लिए,
prescription-coming-voice = पर्ची अभी एस एम एस से भेज रहे हैं।
no-prescription-voice = इस फ़ोन के लिए अभी कोई पर्ची नहीं है। डॉक्टर के लिखते ही एस एम एस से आएगी।
prescription-failed-later-voice = ओ पी डी लाइन। माफ़ कीजिए, पर्ची नहीं भेज पाए। स्वास्थ्य कार्यकर्ता देखेंगे।

# Read out in a call.
home-prescription-choice = पर्ची सुनने के लिए,
ask-whose-prescription-voice = किसकी पर्ची?
ask-whose-prescription-again-voice = किसकी पर्ची?
ask-birth-year = { $whose } | ताकि कोई और न सुने: मरीज़ का जन्म किस साल हुआ? साल के चारों अंक दबाइए, फिर हैश।
ask-birth-year-again = { $whose } | मरीज़ का जन्म किस साल हुआ? साल के चारों अंक दबाइए, फिर हैश।
birth-year-wrong = हमारे पास यह साल नहीं है।
prescription-locked = तीनों बार सही साल नहीं मिला। आज पर्ची और नहीं सुनाई जा सकती।
prescription-unreadable = यह पर्ची सुनाई नहीं जा सकती। हम उसे एस एम एस से भेजने की कोशिश करेंगे, नहीं तो स्वास्थ्य कार्यकर्ता देखेंगे।
prescription-heard-voice = { $name } की पर्ची। | { $when }। | { $doctor }।
ask-medicine-voice = दवा { $n }, कुल { $count }। | { $medicine }। { $dosage }।
ask-medicine-again-voice = दवा { $n }, कुल { $count }। | { $medicine }। { $dosage }।
prescription-voice = { $name } की पर्ची। | { $medicines } | { $doctor }।
prescription-part-voice = { $name } की पर्ची। | { $medicines } | { $doctor }।
prescription-changed-voice = { $name } की पर्ची। | डॉक्टर ने पर्ची बदली है। पुरानी पर्ची अब नहीं चलेगी। | { $medicines } | { $doctor }।
prescription-changed-part-voice = { $name } की पर्ची। | डॉक्टर ने पर्ची बदली है। पुरानी पर्ची अब नहीं चलेगी। | { $medicines } | { $doctor }।
prescription-line-voice = { $n }। | { $medicine }। { $dosage }।
prescription-lines-voice = { $first } | { $rest }
medicine-again = फिर से
medicine-again-choice = इसे फिर से सुनने के लिए,
medicine-next = अगली
medicine-next-choice = अगली दवा के लिए,
medicine-first = शुरू से
medicine-first-choice = पहली दवा से फिर सुनने के लिए,
medicine-text = एस एम एस से
medicine-text-choice = एस एम एस से भी पाने के लिए,

## A health question: never an advice

ask-doctor-voice = यह डॉक्टर से पूछने की बात है, वे फ़ोन पर बता देंगे। | क्या डॉक्टर बुक करें?
ask-doctor-again-voice = क्या डॉक्टर बुक करें?
no-doctor-now-voice = ठीक है। आप जब चाहें फिर कॉल कर सकते हैं।

## A person instead

ask-call-back-voice = क्या हम इस फ़ोन पर कॉल करें?
ask-call-back-again-voice = क्या हम इस फ़ोन पर कॉल करें?
call-back-unasked-voice = ओ पी डी लाइन आपको कॉल करेगी।
call-back-noted-voice = स्वास्थ्य कार्यकर्ता इस फ़ोन पर कॉल करेंगे। फिर कॉल करने की ज़रूरत नहीं।

## Words the carrier is not sure of

ask-said-voice = मैंने सुना: | { $words }। | क्या यह सही है?

## Her own words after the beep

ask-record-voice = डॉक्टर आपको कॉल करने से पहले आपकी तकलीफ़ आपके ही शब्दों में सुन सकते हैं।
record-yes-choice = बीप के बाद बताने के लिए,
record-no-choice = ज़रूरत न हो तो,
record-now-voice = बीप के बाद मरीज़ का नाम और तकलीफ़ बताइए, एक मिनट तक। पूरा होने पर हैश दबाइए।
record-kept-voice = धन्यवाद। डॉक्टर इसे सुन सकते हैं।
record-empty-voice = कुछ सुनाई नहीं दिया। आपकी बुकिंग वैसी ही है।

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: आपकी कॉल मिली। डॉक्टर को दिखाने के लिए लिखें: बुक, या दिन में फिर कॉल करें।
missed-call-voice = ओ पी डी लाइन। आपने हमें फ़ोन किया था।
ask-prescription-ready = ओ पी डी लाइन। इस फ़ोन के लिए एक पर्ची आई है। | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: याद रखें, { $when }, { $doctor } ({ $registration }), टोकन { $token }, { $name } के लिए। फ़ोन चालू रखें। बदलने को लिखें: समय बदलो, या रद्द
ask-reminder-voice = ओ पी डी लाइन। आपका डॉक्टर से अपॉइंटमेंट है। | { $whose } | { $when }। | { $doctor }। | डॉक्टर इसी फ़ोन पर कॉल करेंगे।
appointment-kept-voice = अच्छा। आपका अपॉइंटमेंट पक्का है। | { $when }। | डॉक्टर इसी फ़ोन पर कॉल करेंगे, इसे चालू रखिए।
