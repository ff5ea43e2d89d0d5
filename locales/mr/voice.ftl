## How a call speaks

voice-for = { $label }, यासाठी
voice-listed = { $label }:
voice-press = { $key } दाबा.
voice-send = { $key } पाठवा.
voice-key = { $key }.
voice-number-again = मागे जायला स्टार, मग हॅश. मुख्य मेनूसाठी स्टार, 0, मग हॅश.
voice-said = { $label }.
voice-or = किंवा
voice-strength = { $amount } मध्ये { $strength }
voice-each = प्रति { $unit }
voice-unsaid = हे एस एम एसमध्ये लिहिले आहे.
for-whom = { $name } यांच्यासाठी.
voice-end = पुन्हा ऐकायला हॅश, मुख्य मेनूसाठी 0 दाबा, किंवा फोन ठेवून द्या.
voice-goodbye = आम्हाला काहीच ऐकू आले नाही. कधीही पुन्हा कॉल करा, आपण इथूनच पुढे जाऊ. नमस्कार.
voice-bye = धन्यवाद. नमस्कार.
voice-too-long = कॉल खूप वेळ चालला आहे. कृपया पुन्हा कॉल करा, आपण इथूनच पुढे जाऊ.
voice-no-number = ओ पी डी लाइनला तुमचा नंबर दिसत नाही. ज्याचा नंबर दिसतो अशा फोनवरून कॉल करा. इमर्जन्सी असेल तर { $number } ला कॉल करा.
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour } वाजता
   *[other] { $hour } वाजून { $minute } मिनिटांनी
}

## Language, privacy, help

ask-language-voice = ओ पी डी लाइन.
ask-language-again-voice = ओ पी डी लाइन.
# Said first to one who never called before.
emergency-first-voice = इमर्जन्सी असेल तर { $number } ला कॉल करा.
language-en-choice = इंग्रजीसाठी,
language-hi-choice = हिंदीसाठी,
ask-consent-voice = ओ पी डी लाइन: फोनवर डॉक्टर. | तुमची माहिती फक्त उपचार करणारेच ऐकतील. कधीही 8 दाबून ती पुसायला सांगू शकता. | प्रश्न पुन्हा ऐकायला हॅश, खाली उजवीकडचे बटण. मागे जायला स्टार, खाली डावीकडे. | चालेल का?
ask-consent-again-voice = उपचार करणाऱ्यांनी तुमची माहिती ऐकली तर चालेल का?
consent-declined-voice = बरं, इथेच थांबू. | इमर्जन्सी असेल तर { $number } ला कॉल करा. | तुम्ही कधीही पुन्हा कॉल करू शकता.
help-voice = तुमच्या उत्तराचे बटण दाबा. मागे जायला स्टार, पुन्हा ऐकायला हॅश, मुख्य मेनूसाठी 0, भाषा बदलायला 9, तुमची माहिती पुसायला 8. | इमर्जन्सी असेल तर { $number } ला कॉल करा.
stopped-voice = आता ओ पी डी लाइनचे मेसेज येणार नाहीत.
core-down-voice = आत्ता हॉस्पिटलशी संपर्क होत नाही. तुमच्या अपॉइंटमेंट सुरक्षित आहेत. थोड्या वेळाने पुन्हा कॉल करा.
welcome-voice = धन्यवाद.
sorry-again-voice = माफ करा, हे झाले नाही. तुमचे शेवटचे उत्तर पुन्हा एकदा दाबा.
sorry-later-voice = माफ करा, ओ पी डी लाइन आत्ता उत्तर देऊ शकत नाही. काही मिनिटांनी पुन्हा कॉल करा. | इमर्जन्सी असेल तर { $number } ला कॉल करा.
ask-erase-voice = ओ पी डी लाइनमधली या फोनची माहिती पुसायची का? कायद्याने ठेवावी लागते ती हॉस्पिटलमध्ये राहील.
ask-erase-again-voice = या फोनची माहिती पुसायची का?
erased-voice = पुसली. या फोनची कोणतीही माहिती ओ पी डी लाइनमध्ये नाही.

# When she calls again and a booking was begun.
ask-continue = तुमचे बुकिंग अर्धे राहिले आहे. पुढे जायचे का?
ask-continue-again = कृपया 1 किंवा 2 पाठवा. तुमचे बुकिंग अर्धे राहिले आहे. पुढे जायचे का?
ask-continue-voice = तुमचे बुकिंग अर्धे राहिले आहे.
ask-continue-again-voice = तुमचे बुकिंग अर्धे राहिले आहे.
option-continue = पुढे जा
option-begin-anew = पहिल्यापासून
option-continue-choice = तिथूनच पुढे जायला,
option-begin-anew-choice = पहिल्यापासून सुरू करायला,

## Choices met in many places

option-more-choice = आणखी ऐकायला,
option-today-choice = आजच सुरू झाले असेल तर,
option-book-choice = बुक करायला,
option-change-choice = दुसऱ्या वेळेसाठी,
option-other-opd-choice = दुसऱ्या डॉक्टरांसाठी,
option-cancel-choice = अपॉइंटमेंट रद्द करायला,
option-keep-choice = अपॉइंटमेंट तशीच ठेवायला,
option-erase-choice = पुसायला,

## The front room

ask-home-voice = इमर्जन्सी असेल तर 0 दाबा.
ask-home-again-voice = इमर्जन्सी असेल तर 0 दाबा.
home-doctor-choice = डॉक्टरांना दाखवायला,
home-doctor-for-choice = { $name } | यांच्यासाठी डॉक्टर हवे असतील तर,
home-doctor-other-choice = दुसऱ्या कोणासाठी डॉक्टर हवे असतील तर,
home-appointments-choice = तुमच्या अपॉइंटमेंटसाठी,

## Who is ill

ask-who-voice = कोण आजारी आहे?
ask-who-again-voice = कोण आजारी आहे?
ask-whose-voice = हा त्रास कोणाला आहे?
ask-whose-again-voice = पुन्हा सांगा, हा त्रास कोणाला आहे?
who-me-choice = तुम्ही स्वतः आजारी असाल तर,
who-someone-else-choice = दुसरे कोणी आजारी असेल तर,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = पेशंट
ask-name-again-voice = कृपया फक्त नाव सांगा.
ask-age-voice = पेशंटचे वय किती वर्षे आहे? आकडा दाबा, मग हॅश. एक वर्षापेक्षा लहान बाळ असेल तर 0 दाबा.
ask-age-again-voice = वय किती वर्षे ते आकड्यात दाबा, जसे चौतीससाठी 3 4, मग हॅश. एक वर्षापेक्षा लहान बाळ असेल तर 0 दाबा.
# The age of a baby, on a keypad.
ask-age-months = बाळ किती महिन्यांचे आहे? आकडा दाबा, मग हॅश. एक महिन्यापेक्षा लहान असेल तर 0 दाबा.
ask-age-months-again = बाळ किती महिन्यांचे आहे? एखादा आकडा दाबा, मग हॅश. एक महिन्यापेक्षा लहान असेल तर 0 दाबा.
ask-age-days = बाळ किती दिवसांचे आहे? आकडा दाबा, मग हॅश.
ask-age-days-again = बाळ किती दिवसांचे आहे? एखादा आकडा दाबा, मग हॅश.
ask-sex-voice = पेशंट महिला आहे की पुरुष?
ask-sex-again-voice = पेशंट महिला आहे की पुरुष?
sex-female-choice = महिला किंवा मुलगी असेल तर,
sex-male-choice = पुरुष किंवा मुलगा असेल तर,
sex-other-choice = इतर असेल तर,

## Danger first

ask-danger-voice = आत्ता यातले काही होत आहे का?
ask-danger-again-voice = पुन्हा सांगा, आत्ता यातले काही होत आहे का?
danger-unconscious-choice = बेशुद्ध असेल किंवा उठवूनही उठत नसेल तर,
danger-seizure-choice = झटके म्हणजे फिट येत असतील तर,
danger-breathing-difficulty-choice = श्वास घ्यायला खूप त्रास होत असेल तर,
danger-chest-pain-choice = छातीत दुखत असेल तर,
danger-heavy-bleeding-choice = खूप रक्त वाहत असेल तर,
danger-cannot-drink-choice = दूध, पाणी काहीच पिता येत नसेल तर,
danger-none-choice = यातले काहीच नसेल तर,
ask-emergency-voice = { $number } ला आत्ता लगेच कॉल करा. | हे धोक्याचे असू शकते. वेळ घालवू नका, एकटे राहू नका. तुम्ही कॉल केला का?
ask-emergency-again-voice = { $number } ला आत्ता लगेच कॉल करा. | तुम्ही कॉल केला का?
emergency-yes-choice = कॉल केला असेल तर,
emergency-no-choice = मदत हवी असेल तर,
emergency-none-choice = इमर्जन्सी नसेल तर,
emergency-called-voice = बरं. पेशंटजवळ राहा आणि हा फोन मोकळा ठेवा.
emergency-help-voice = { $number } ला आत्ता लगेच कॉल करा, आमची वाट पाहू नका. | आरोग्य कर्मचारीही या फोनवर कॉल करतील.
ask-alarm-voice = { $number } ला आत्ता लगेच कॉल करा, जिवाला धोका असेल तर. | ही इमर्जन्सी आहे का?
ask-alarm-again-voice = { $number } ला आत्ता लगेच कॉल करा, जिवाला धोका असेल तर. | पुन्हा सांगा, ही इमर्जन्सी आहे का?
alarm-yes-choice = उत्तर हो असेल तर,
alarm-no-choice = उत्तर नाही असेल तर,
helpline-self-harm-voice = { $number } ला आत्ता कॉल करा. | दिवस-रात्र, मोफत, तुमच्या भाषेत, कोणी तरी तुमचे मायेने ऐकेल. तुम्ही एकटे नाही. आम्हीही कॉल करू.
helpline-self-harm-now-voice = { $number } ला आत्ता लगेच कॉल करा, जीव धोक्यात आहे. | त्यांना एकटे सोडू नका. | मग { $helpline } ला कॉल करा: दिवस-रात्र, मोफत, कोणी तरी मायेने ऐकेल.
helpline-child-voice = { $number } ला आत्ता कॉल करा, मोफत, मूल धोक्यात असेल तर. | याच क्षणी धोका असेल तर 1 1 2 ला कॉल करा.
helpline-violence-voice = { $number } ला कॉल करा, दिवस-रात्र मदत मिळेल. | याच क्षणी धोका असेल तर 1 1 2 ला कॉल करा.

## What is wrong

ask-complaint-voice = काय त्रास आहे?
ask-complaint-again-voice = काय त्रास आहे?
symptom-other-choice = दुसरा काही त्रास असेल तर,
ask-words-voice = त्रास थोडक्यात सांगा.
ask-words-again-voice = काय त्रास आहे ते थोडक्यात सांगा.
ask-days-voice = { $complaint }. | किती दिवसांपासून? आकडा दाबा, मग हॅश.
ask-days-again-voice = किती दिवसांपासून? एखादा आकडा दाबा, जसे 3, मग हॅश.

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }. | यातले आणखी काही आहे का? जे जे आहे त्याचे आकडे दाबा, मग हॅश.
ask-signs-again-voice = यातले आणखी काही आहे का? जे जे आहे त्याचे आकडे दाबा, मग हॅश.
ask-more-signs-voice = आणि यातले? जे जे आहे त्याचे आकडे दाबा, मग हॅश.
ask-more-signs-again-voice = आणि यातले? जे जे आहे त्याचे आकडे दाबा, मग हॅश.
ask-weeks-voice = गरोदरपणाचे किती महिने झाले? आकडा दाबा, मग हॅश.
ask-weeks-again-voice = गरोदरपणाचे किती महिने झाले? फक्त महिन्यांचा आकडा दाबा, जसे 5, मग हॅश.
ask-history-voice = डॉक्टरांना सांगण्यासाठी: पेशंटला यातला कोणता जुना आजार आहे का? जे जे आहे त्याचे आकडे दाबा, मग हॅश.
ask-history-again-voice = पेशंटला यातला कोणता जुना आजार आहे का? जे जे आहे त्याचे आकडे दाबा, मग हॅश.
ask-medicines-voice = जी औषधे चालू आहेत आणि जे औषध चालत नाही, त्यांची नावे सांगा.
ask-medicines-again-voice = औषधांची नावे सांगा.
option-not-known-choice = माहीत नसेल तर,

## OPD, slot, booking

ask-opd-voice = कोणत्या डॉक्टरांना दाखवायचे आहे?
ask-opd-again-voice = कोणत्या डॉक्टरांना दाखवायचे आहे?
ask-opd-full-voice = तिथे मोकळी वेळ नाही. दुसरे डॉक्टर निवडा.
ask-slot-voice = { $opd }. | या वेळा मोकळ्या आहेत.
ask-slot-again-voice = { $opd }. | या वेळा मोकळ्या आहेत.
ask-slot-taken-voice = ती वेळ दुसऱ्या कोणी घेतली. | { $opd }. | या वेळा मोकळ्या आहेत.
slot-choice = { $when }, | { $doctor }, यासाठी
ask-agreed-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
urgent-voice = { $when ->
    [today] आजच डॉक्टरांना दाखवणे गरजेचे आहे.
    [later] आजच डॉक्टरांना दाखवणे गरजेचे आहे, पण आज इथे कोणतेही डॉक्टर मोकळे नाहीत. त्रास वाढला तर थांबू नका, हॉस्पिटलला जा.
   *[no] { "" }
}
booked-voice = बुक झाले. | { $whose } | टोकन { $token }. | { $when }. | { $doctor }. | डॉक्टर याच फोनवर कॉल करतील, फोन चालू ठेवा. वेळ बदलायला किंवा रद्द करायला पुन्हा कॉल करा.
booked-later-voice = ओ पी डी लाइन. तुमचे बुकिंग झाले. | { $whose } | टोकन { $token }. | { $when }. | { $doctor }. | डॉक्टर याच फोनवर कॉल करतील, फोन चालू ठेवा. वेळ बदलायला किंवा रद्द करायला पुन्हा कॉल करा.
booking-kept-voice = तुमचे बुकिंग लिहून घेतले. पक्के होताच आम्ही फोन करून वेळ आणि डॉक्टरांचे नाव सांगू, एस एम एससुद्धा पाठवू. तुम्हाला पुन्हा कॉल करायची गरज नाही.
booking-full-later-voice = ओ पी डी लाइन. माफ करा, त्या डॉक्टरांची वेळ मोकळी नव्हती. दुसऱ्या डॉक्टरांसाठी पुन्हा कॉल करा.
booking-failed-later-voice = ओ पी डी लाइन. माफ करा, बुक झाले नाही. आम्हाला पुन्हा कॉल करा.

## Appointments

ask-which-appointment-voice = या तुमच्या अपॉइंटमेंट आहेत. एखादी बदलायची किंवा रद्द करायची असेल तर तिचा आकडा दाबा.
ask-which-appointment-again-voice = कोणती अपॉइंटमेंट बदलायची किंवा रद्द करायची? सगळ्या ठेवायच्या असतील तर स्टार दाबा.
appointment-choice = { $when }, | { $doctor }, | { $whose } | टोकन { $token },
no-appointments-voice = तुमची कोणतीही अपॉइंटमेंट नाही.
ask-appointment-voice = { $whose } | { $when }. | { $doctor }.
ask-appointment-again-voice = { $whose } | { $when }. | { $doctor }.
ask-cancel = { $whose } | { $when }. | { $doctor }. | ही अपॉइंटमेंट रद्द करायची का?
ask-cancel-again = { $whose } | { $when }. | { $doctor }. | ही अपॉइंटमेंट रद्द करायची का?
cancelled-voice = रद्द झाले. | { $whose } | टोकन { $token }. | { $when }.
cancel-failed-voice = हे आता रद्द होऊ शकत नाही.
cancel-kept-voice = रद्द करायचे लिहून घेतले. झाले की फोन करून सांगू, एस एम एससुद्धा पाठवू.
cancelled-later-voice = ओ पी डी लाइन. तुमची अपॉइंटमेंट रद्द झाली.
cancel-failed-later-voice = ओ पी डी लाइन. माफ करा, अपॉइंटमेंट रद्द झाली नाही. आम्हाला पुन्हा कॉल करा.

## Another time for an appointment

ask-which-to-move-voice = कोणत्या अपॉइंटमेंटची वेळ बदलायची? मागे जायला स्टार दाबा.
ask-which-to-move-again-voice = कोणत्या अपॉइंटमेंटची वेळ बदलायची? मागे जायला स्टार दाबा.
ask-new-time-voice = आत्ता तुमची वेळ आहे { $old }. | { $opd }. | या वेळा मोकळ्या आहेत.
ask-new-time-again-voice = { $opd }. | या वेळा मोकळ्या आहेत.
ask-move-voice = { $urgent } | { $whose } | आधीची वेळ { $old }. | नवी वेळ { $when }. | { $doctor }.
ask-move-again-voice = { $whose } | आधीची वेळ { $old }. | नवी वेळ { $when }. | { $doctor }.
option-move-choice = वेळ बदलायला,
option-leave-choice = आहे तीच वेळ ठेवायला,
moved-voice = वेळ बदलली. | { $whose } | टोकन { $token }. | { $when }. | { $doctor }. | डॉक्टर याच फोनवर कॉल करतील, फोन चालू ठेवा. रद्द करायला पुन्हा कॉल करा.
moved-later-voice = ओ पी डी लाइन. तुमची वेळ बदलली. | { $whose } | टोकन { $token }. | { $when }. | { $doctor }. | डॉक्टर याच फोनवर कॉल करतील, फोन चालू ठेवा. रद्द करायला पुन्हा कॉल करा.
move-kept-voice = नवी वेळ लिहून घेतली. पक्की होताच फोन करून सांगू, एस एम एससुद्धा पाठवू. तोपर्यंत जुनी वेळच राहील.
move-failed-voice = हे बदलले नाही. ती वेळ होऊन गेली, रद्द आहे किंवा आधीच बदलली आहे.
move-taken-later-voice = ओ पी डी लाइन. माफ करा, ती वेळ दुसऱ्या कोणी घेतली. | तुमची अपॉइंटमेंट तीच आहे. | { $whose } | { $old }. | { $doctor }.
move-failed-later-voice = ओ पी डी लाइन. माफ करा, वेळ बदलली नाही. आम्हाला पुन्हा कॉल करा.

## Her prescription again

ask-which-prescription-voice = कोणाची औषधाची चिठ्ठी पुन्हा पाठवू?
ask-which-prescription-again-voice = कोणाची औषधाची चिठ्ठी पुन्हा पाठवू?
prescription-of-choice = { $name }, | { $when }, या चिठ्ठीसाठी
prescription-coming-voice = औषधाची चिठ्ठी आता एस एम एसने पाठवत आहोत.
no-prescription-voice = या फोनसाठी अजून औषधाची चिठ्ठी नाही. डॉक्टरांनी लिहिताच एस एम एसने येईल.
prescription-failed-later-voice = ओ पी डी लाइन. माफ करा, औषधाची चिठ्ठी पाठवता आली नाही. आरोग्य कर्मचारी पाहतील.

# Read out in a call.
home-prescription-choice = औषधाची चिठ्ठी ऐकायला,
ask-whose-prescription-voice = कोणाची चिठ्ठी?
ask-whose-prescription-again-voice = कोणाची चिठ्ठी?
ask-birth-year = { $whose } | दुसऱ्या कोणी ऐकू नये म्हणून: पेशंटचा जन्म कोणत्या वर्षी झाला? वर्षाचे चारही आकडे दाबा, मग हॅश.
ask-birth-year-again = { $whose } | पेशंटचा जन्म कोणत्या वर्षी झाला? वर्षाचे चारही आकडे दाबा, मग हॅश.
birth-year-wrong = आमच्याकडे हे वर्ष नाही.
prescription-locked = तिन्ही वेळा वर्ष बरोबर नव्हते. आज औषधाची चिठ्ठी आणखी ऐकता येणार नाही.
prescription-unreadable = ही औषधाची चिठ्ठी वाचून दाखवता येत नाही. आम्ही ती एस एम एसने पाठवायचा प्रयत्न करू, नाहीतर आरोग्य कर्मचारी पाहतील.
prescription-heard-voice = { $name } यांची औषधाची चिठ्ठी. | { $when }. | { $doctor }.
ask-medicine-voice = औषध { $n }, एकूण { $count }. | { $medicine }. { $dosage }.
ask-medicine-again-voice = औषध { $n }, एकूण { $count }. | { $medicine }. { $dosage }.
prescription-voice = { $name } यांची औषधाची चिठ्ठी. | { $medicines } | { $doctor }.
prescription-part-voice = { $name } यांची औषधाची चिठ्ठी. | { $medicines } | { $doctor }.
prescription-changed-voice = { $name } यांची औषधाची चिठ्ठी. | डॉक्टरांनी औषधाची चिठ्ठी बदलली आहे. जुनी चिठ्ठी आता चालणार नाही. | { $medicines } | { $doctor }.
prescription-changed-part-voice = { $name } यांची औषधाची चिठ्ठी. | डॉक्टरांनी औषधाची चिठ्ठी बदलली आहे. जुनी चिठ्ठी आता चालणार नाही. | { $medicines } | { $doctor }.
prescription-line-voice = { $n }. | { $medicine }. { $dosage }.
prescription-lines-voice = { $first } | { $rest }
medicine-again = पुन्हा
medicine-again-choice = हे पुन्हा ऐकायला,
medicine-next = पुढचे
medicine-next-choice = पुढच्या औषधासाठी,
medicine-first = पहिल्यापासून
medicine-first-choice = पहिल्या औषधापासून पुन्हा ऐकायला,
medicine-text = एस एम एसने
medicine-text-choice = एस एम एसवरही हवी असेल तर,

## A health question: never an advice

ask-doctor-voice = हे डॉक्टरांना विचारायचे आहे, ते फोनवर सांगतील. | डॉक्टर बुक करायचे का?
ask-doctor-again-voice = डॉक्टर बुक करायचे का?
no-doctor-now-voice = बरं. तुम्ही कधीही पुन्हा कॉल करू शकता.

## A person instead

ask-call-back-voice = आम्ही या फोनवर कॉल करू का?
ask-call-back-again-voice = आम्ही या फोनवर कॉल करू का?
call-back-unasked-voice = ओ पी डी लाइन तुम्हाला कॉल करेल.
call-back-noted-voice = आरोग्य कर्मचारी या फोनवर कॉल करतील. पुन्हा कॉल करायची गरज नाही.

## Words the carrier is not sure of

ask-said-voice = मला ऐकू आले: | { $words }. | हे बरोबर आहे का?

## Her own words after the beep

ask-record-voice = तुम्हाला कॉल करण्याआधी डॉक्टर तुमचा त्रास तुमच्याच शब्दांत ऐकू शकतात.
record-yes-choice = बीपनंतर सांगायचे असेल तर,
record-no-choice = गरज नसेल तर,
record-now-voice = बीपनंतर पेशंटचे नाव आणि त्रास सांगा, जास्तीत जास्त एक मिनिट. सांगून झाले की हॅश दाबा.
record-kept-voice = धन्यवाद. डॉक्टर हे ऐकू शकतात.
record-empty-voice = काहीच ऐकू आले नाही. तुमचे बुकिंग तसेच आहे.

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: तुमचा कॉल मिळाला. डॉक्टरांना दाखवायला लिहा: बुक, किंवा दिवसा पुन्हा कॉल करा.
missed-call-voice = ओ पी डी लाइन. तुम्ही आम्हाला कॉल केला होता.
ask-prescription-ready = ओ पी डी लाइन. या फोनसाठी औषधाची चिठ्ठी आली आहे. | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: लक्षात ठेवा, { $when }, { $doctor } ({ $registration }), टोकन { $token }, { $name } यांच्यासाठी. फोन चालू ठेवा. बदलायला लिहा: वेळ बदला, किंवा रद्द
ask-reminder-voice = ओ पी डी लाइन. तुमची डॉक्टरांसोबत अपॉइंटमेंट आहे. | { $whose } | { $when }. | { $doctor }. | डॉक्टर याच फोनवर कॉल करतील.
appointment-kept-voice = छान. तुमची अपॉइंटमेंट नक्की आहे. | { $when }. | डॉक्टर याच फोनवर कॉल करतील, फोन चालू ठेवा.
