## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. नंबर पाठवा, जसे 1:
ask-language-again = OPDLine. Send a number, like 1. नंबर पाठवा, जसे 1:

# $number is the emergency number.
ask-consent = OPDLine: फोनवर डॉक्टर. तुमची माहिती फक्त उपचार करणारेच पाहतील. ती पुसायला कधीही DELETE लिहा. चालेल का?
ask-consent-again = कृपया 1 किंवा 2 पाठवा. उपचार करणाऱ्यांनी तुमची माहिती पाहिली तर चालेल का?
consent-declined = बरं, इथेच थांबू. इमर्जन्सी असेल तर { $number } ला कॉल करा. पुन्हा सुरू करायचे असेल तर कधीही लिहा.

help = नंबर पाठवा किंवा तुमच्या शब्दांत लिहा. कधीही लिहा: मेनू, मागे, पुन्हा, भाषा, वेळ बदला, रद्द, कॉल करा, बंद. इमर्जन्सी: { $number }
stopped = आता OPDLine चे मेसेज येणार नाहीत. पुन्हा हवे असतील तर START लिहा.
started = आता आमचे मेसेज पुन्हा येतील.
core-down = आत्ता हॉस्पिटलशी संपर्क होत नाही. तुमच्या अपॉइंटमेंट सुरक्षित आहेत. थोड्या वेळाने पुन्हा लिहा.
welcome = धन्यवाद. कधीही लिहा: मेनू
sorry-again = माफ करा, हे झाले नाही. तुमचे शेवटचे उत्तर पुन्हा एकदा पाठवा.
sorry-later = माफ करा, OPDLine आत्ता उत्तर देऊ शकत नाही. काही मिनिटांनी पुन्हा लिहा. इमर्जन्सी असेल तर { $number } ला कॉल करा.
listen-later = माफ करा, आत्ता हे वाचून दाखवता येत नाही. थोड्या वेळाने पुन्हा लिहा, किंवा जवळच्या कोणाकडून वाचून घ्या.

ask-erase = OPDLine मधली या फोनची माहिती पुसायची का? कायद्याने ठेवावी लागते ती हॉस्पिटलमध्ये राहील.
ask-erase-again = कृपया 1 किंवा 2 पाठवा. या फोनची माहिती पुसायची का?
erased = पुसली. या फोनची कोणतीही माहिती OPDLine मध्ये नाही.
not-erased = काहीही पुसले नाही.

## Choices met in many places

option-yes = हो
option-no = नको
option-not-so = नाही
option-more = आणखी
option-today = आजपासून
option-book = बुक
option-change = दुसरी वेळ
option-other-opd = दुसरे डॉक्टर
option-cancel = रद्द करा
option-keep = राहू द्या
option-erase = पुसा
without = { $symptom } नाही
complaint-noted = लिहून घेतले
comma = {", "}

## The front room

ask-home = OPDLine. डॉक्टर कोणाला हवेत?
ask-home-again = फक्त नंबर पाठवा. डॉक्टर कोणाला हवेत?
home-doctor = मला किंवा घरात कोणाला
home-doctor-for = { $name } यांना
home-doctor-other = दुसऱ्या कोणाला
home-appointments = माझ्या अपॉइंटमेंट
home-prescription = औषधाची चिठ्ठी

## Who is ill

ask-who = कोण आजारी आहे?
ask-who-again = नंबर पाठवा, किंवा जसे: माझी मुलगी आशा 4 वर्षे. कोण आजारी आहे?
ask-whose = हा त्रास कोणाला आहे?
ask-whose-again = कृपया 1 किंवा 2 पाठवा. हा त्रास कोणाला आहे?
who-me = मी
who-someone-else = दुसरे कोणी
# $who is self or other.
ask-name = { $who ->
    [self] तुमचे नाव काय?
   *[other] पेशंटचे नाव काय?
}
ask-name-again = { $who ->
    [self] कृपया फक्त नाव लिहा, जसे: आशा पाटील
   *[other] कृपया फक्त नाव लिहा, जसे: आशा पाटील
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: वय किती? जसे: 34. लहान बाळ असेल तर जसे: 6 महिने
   *[both] { $name }: वय किती? महिला की पुरुष? जसे: 34 महिला. लहान बाळ असेल तर जसे: 6 महिने मुलगा
}
ask-age-again = { $asks ->
    [age] { $name }: वय आकड्यात लिहा, जसे: 34. लहान बाळ असेल तर जसे: 6 महिने
   *[both] असे लिहा: 34 महिला. लहान बाळ असेल तर जसे: 6 महिने मुलगा. { $name }: वय किती?
}
ask-sex = { $name }: महिला की पुरुष?
ask-sex-again = कृपया फक्त नंबर पाठवा. { $name }: महिला की पुरुष?
sex-female = महिला किंवा मुलगी
sex-male = पुरुष किंवा मुलगा
sex-other = इतर
sex-female-child = मुलगी
sex-female-adult = महिला
sex-male-child = मुलगा
sex-male-adult = पुरुष
sex-other-child = मूल
sex-other-adult = व्यक्ती
sex-unknown-child = मूल
sex-unknown-adult = व्यक्ती
age-years = { $n } { $n ->
    [one] वर्ष
   *[other] वर्षे
}
age-days = { $n } दिवस
age-months = { $n } { $n ->
    [one] महिना
   *[other] महिने
}

# Stands for a name that a message has no room for.
the-sick-person = पेशंट

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = बाळ
option-no-name = अजून नाव नाही

## Danger first

ask-danger = { $name }, { $sex }, { $age }. आत्ता:
ask-danger-again = { $name }, { $sex }, { $age }. आत्ता?
danger-unconscious = बेशुद्ध/उठत नाही
danger-seizure = झटके/फिट
danger-breathing-difficulty = श्वासाला खूप त्रास
danger-chest-pain = छातीत दुखणे
danger-heavy-bleeding = खूप रक्त वाहणे
danger-cannot-drink = काही पिता न येणे
danger-none = काही नाही
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } ला आत्ता लगेच कॉल करा. हे धोक्याचे असू शकते. वेळ घालवू नका, एकटे राहू नका. कॉल केला का?
ask-emergency-again = { $number } ला आत्ता लगेच कॉल करा. कॉल केला का?
emergency-yes = हो
emergency-none = इमर्जन्सी नाही
emergency-no = मदत हवी
emergency-called = बरं. पेशंटजवळ राहा, हा फोन मोकळा ठेवा. आमच्याशीही बोलायचे असेल तर लिहा: कॉल करा
emergency-help = { $number } ला आत्ता लगेच कॉल करा, आमची वाट पाहू नका. आरोग्य कर्मचारीही या फोनवर कॉल करतील.
ask-alarm = { $number } ला आत्ता लगेच कॉल करा, जिवाला धोका असेल तर. ही इमर्जन्सी आहे का?
ask-alarm-again = { $number } ला आत्ता लगेच कॉल करा, जिवाला धोका असेल तर. 1 किंवा 2 पाठवा: ही इमर्जन्सी आहे का?
alarm-yes = हो
alarm-no = नाही
helpline-self-harm = { $number } ला आत्ता कॉल करा. दिवस-रात्र, मोफत, तुमच्या भाषेत कोणी तरी मायेने ऐकेल. तुम्ही एकटे नाही. आम्हीही कॉल करू.
helpline-self-harm-now = { $number } ला आत्ता लगेच कॉल करा, जीव धोक्यात आहे. त्यांना एकटे सोडू नका. मग { $helpline } ला कॉल करा: दिवस-रात्र, मोफत, कोणी तरी मायेने ऐकेल.
helpline-child = { $number } ला आत्ता कॉल करा, दिवस-रात्र मोफत: मूल धोक्यात असेल तर. आत्ताच धोका असेल तर 112 ला. या फोनवर कॉल सुरक्षित असेल तर लिहा: कॉल करा
helpline-violence = { $number } ला आत्ता कॉल करा, दिवस-रात्र मदत मिळेल. याच क्षणी धोका असेल तर 112 ला. या फोनवर आमचा कॉल सुरक्षित असेल तर लिहा: कॉल करा

## What is wrong

ask-complaint = काय त्रास आहे? जसे: 3 दिवसांपासून ताप. किंवा नंबर:
ask-complaint-again = थोडक्यात लिहा, जसे: पोटदुखी. किंवा नंबर:
ask-words = काय त्रास आहे? थोडक्यात लिहा.
ask-words-again = त्रास थोडक्यात लिहा, जसे: पायांची आग होणे
ask-days = { $complaint }. किती दिवसांपासून? जसे: 3
ask-days-again = कृपया दिवस आकड्यात पाठवा, जसे: 3. किंवा जसे: 2 आठवडे

## OPD, slot, booking

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] हेही आहे? (अनेक: 1 3)
   *[no] { $complaint }, { $since }. हेही आहे का? अनेक असतील तर: 1 3
}
ask-signs-again = नंबर पाठवा, जसे 1 3. हेही आहे?
ask-more-signs = आणि हे? अनेक असतील तर: 1 3
ask-more-signs-again = नंबर पाठवा, जसे 1 3. आणि हे?
ask-weeks = { $name }: गरोदरपणाचे किती महिने झाले? आकडा लिहा, जसे 5
ask-weeks-again = कृपया महिन्याचा आकडा लिहा, जसे 5. { $name }: गरोदरपणाचे किती महिने झाले?
ask-history = { $name } यांना जुना आजार, रोजचे औषध किंवा ॲलर्जी आहे? लिहा किंवा नंबर:
ask-history-again = नंबर पाठवा किंवा थोडक्यात लिहा. { $name } यांना यातले काही आहे?
ask-medicines = { $asks ->
    [allergies] { $name } यांना कोणते औषध चालत नाही? नाव लिहा.
   *[both] { $name } यांना रोज कोणती औषधे आहेत? कोणते औषध चालत नाही? नावे लिहा.
}
ask-medicines-again = कृपया औषधांची नावे लिहा. औषध नाही किंवा माहीत नाही: 0
option-not-known = माहीत नाही

ask-opd = कोणत्या डॉक्टरांना दाखवायचे?
ask-opd-again = नंबर पाठवा. कोणते डॉक्टर?
ask-opd-full = तिथे वेळ नाही. दुसरे निवडा:
opd-general = जनरल डॉक्टर
opd-child = मुलांचे डॉक्टर
opd-women = महिलांचे डॉक्टर
opd-skin = कातडीचे डॉक्टर
opd-ent = कान-नाक-घसा
opd-bone = हाडांचे डॉक्टर
ask-slot = { $opd }, मोकळ्या वेळा:
ask-slot-again = नंबर पाठवा. { $opd }:
ask-slot-taken = ती वेळ दुसऱ्याने घेतली. { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] आजपासून
   *[other] { $n } दिवस
}
since-weeks = { $n ->
    [one] { $n } आठवडा
   *[other] { $n } आठवडे
}
since-months = { $n ->
    [one] { $n } महिना
   *[other] { $n } महिने
}
since-years = { $n ->
    [one] { $n } वर्ष
   *[other] { $n } वर्षे
}
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] आजच दाखवणे गरजेचे आहे.{ " " }
    [later] आज गरज आहे पण डॉक्टर नाहीत. त्रास वाढला तर हॉस्पिटलला जा.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = नंबर पाठवा. { $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
booked = बुक झाले. टोकन { $token }, { $when }, { $doctor } ({ $registration }), { $name } यांच्यासाठी. डॉक्टर याच फोनवर कॉल करतील, फोन चालू ठेवा. बदलायला लिहा: वेळ बदला, किंवा रद्द
booked-later = OPDLine: { $name } यांचे बुकिंग झाले. टोकन { $token }, { $when }, { $doctor } ({ $registration }). डॉक्टर याच फोनवर कॉल करतील, चालू ठेवा. बदलायला लिहा: वेळ बदला, किंवा रद्द
booking-kept = { $name } यांचे बुकिंग लिहून घेतले. पक्के होताच वेळ आणि डॉक्टरांचे नाव SMS ने पाठवू. पुन्हा लिहायची गरज नाही.
booking-failed = माफ करा, हे बुक झाले नाही.
booking-full-later = OPDLine: माफ करा, { $name } यांच्यासाठी आत्ता कोणत्याही डॉक्टरांना वेळ नाही. पुन्हा बुक करायला लिहा: बुक. बोलायला: कॉल करा
booking-failed-later = OPDLine: माफ करा, बुक झाले नाही. कृपया पुन्हा लिहा, किंवा लिहा: कॉल करा
all-full = माफ करा, आत्ता कोणत्याही डॉक्टरांची वेळ मोकळी नाही.

## Appointments

ask-which-appointment = अपॉइंटमेंट. बदलायला किंवा रद्द करायला नंबर, नाहीतर 0:
ask-which-appointment-again = कोणती बदलायची किंवा रद्द करायची? नंबर, नाहीतर 0:
appointment = { $when }, { $doctor }, { $name }, टोकन { $token }
no-appointments = तुमची अपॉइंटमेंट नाही. डॉक्टरांना दाखवायला लिहा: बुक
ask-appointment = { $when }, { $doctor }. रद्द करायची की वेळ बदलायची?
ask-appointment-again = नंबर पाठवा. { $when }, { $doctor }. रद्द करायची की वेळ बदलायची?
cancelled = रद्द झाले: टोकन { $token }, { $when }. पुन्हा बुक करायला लिहा: बुक
not-cancelled = काहीही बदलले नाही. तुमची अपॉइंटमेंट तशीच आहे.
cancel-failed = हे आता रद्द होऊ शकत नाही. आमच्याशी बोलायला लिहा: कॉल करा
cancel-kept = रद्द करायचे लिहून घेतले. झाले की SMS ने कळवू.
cancelled-later = OPDLine: तुमची अपॉइंटमेंट रद्द झाली. पुन्हा बुक करायला लिहा: बुक
cancel-failed-later = OPDLine: माफ करा, अपॉइंटमेंट रद्द झाली नाही. लिहा: कॉल करा

## Another time for an appointment

ask-which-to-move = कोणत्या अपॉइंटमेंटची वेळ बदलायची? नाहीतर 0:
ask-which-to-move-again = नंबर पाठवा. कोणती वेळ बदलायची? नाहीतर 0:
ask-new-time = मोकळ्या वेळा:
ask-new-time-again = नंबर किंवा दिवस, जसे: उद्या सकाळी:
ask-move = { $urgent }{ $name }: जुनी वेळ { $old }, नवी { $when }, { $doctor } ({ $registration }). बदलायचे?
ask-move-again = नंबर पाठवा. { $name }: जुनी वेळ { $old }, नवी { $when }, { $doctor } ({ $registration }). बदलायचे?
option-move = बदला
option-leave = आहे तेच राहू द्या
moved = वेळ बदलली. टोकन { $token }, { $when }, { $doctor } ({ $registration }), { $name } यांच्यासाठी. डॉक्टर याच फोनवर कॉल करतील, फोन चालू ठेवा. बदलायला लिहा: वेळ बदला, किंवा रद्द
moved-later = OPDLine: { $name } यांची वेळ बदलली. टोकन { $token }, { $when }, { $doctor } ({ $registration }). डॉक्टर याच फोनवर कॉल करतील, चालू ठेवा. बदलायला लिहा: वेळ बदला, किंवा रद्द
move-kept = नवी वेळ लिहून घेतली. पक्की होताच SMS ने कळवू. तोपर्यंत जुनी वेळच राहील.
move-failed = हे बदलले नाही: ती होऊन गेली, रद्द आहे किंवा तिची वेळ आधीच बदलली आहे. पाहायला लिहा: माझ्या अपॉइंटमेंट
move-taken-later = OPDLine: माफ करा, ती वेळ दुसऱ्याने घेतली. तुमची वेळ तीच आहे: { $old }. दुसरी हवी तर लिहा: वेळ बदला
move-failed-later = OPDLine: माफ करा, वेळ बदलली नाही. पाहायला लिहा: माझ्या अपॉइंटमेंट. बोलायला: कॉल करा
no-other-time = { $opd }: आत्ता दुसरी वेळ मोकळी नाही. तुमची अपॉइंटमेंट तीच आहे: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = कोणाची औषधाची चिठ्ठी पुन्हा पाठवू?
ask-which-prescription-again = नंबर पाठवा. कोणाची चिठ्ठी पुन्हा पाठवू?
prescription-of = { $name }, { $when }
prescription-coming = { $name } यांची औषधाची चिठ्ठी ({ $when }) आता SMS ने पाठवत आहोत.
no-prescription = या फोनसाठी अजून औषधाची चिठ्ठी नाही. डॉक्टरांनी लिहिताच SMS ने येईल. डॉक्टरांना दाखवायला लिहा: बुक
prescription-failed-later = OPDLine: माफ करा, औषधाची चिठ्ठी पाठवता आली नाही. आरोग्य कर्मचारी पाहतील. बोलायला लिहा: कॉल करा

## A health question: never an advice

doctor-can-answer = हे डॉक्टरांना विचारायचे आहे, आम्ही सांगू शकत नाही.
ask-doctor = हे डॉक्टरांना विचारायचे आहे, ते फोनवर सांगतील. डॉक्टर बुक करायचे का?
ask-doctor-again = कृपया 1 किंवा 2 पाठवा. डॉक्टर बुक करायचे का?
no-doctor-now = बरं. डॉक्टरांना दाखवायचे असेल तेव्हा लिहा: बुक

## A person instead

ask-call-back = आम्ही या फोनवर कॉल करू का?
ask-call-back-again = कृपया 1 किंवा 2 पाठवा. आम्ही कॉल करू का?
# To one who answered no language question.
call-back-unasked = OPDLine: आम्ही तुम्हाला कॉल करू. We will call you.
call-back-noted = आरोग्य कर्मचारी या फोनवर कॉल करतील. पुन्हा लिहायची गरज नाही.
