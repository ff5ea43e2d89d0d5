## How a call speaks

voice-for = { $label } అయితే,
voice-listed = { $label }:
voice-press = { $key } నొక్కండి.
voice-send = { $key } పంపండి.
voice-key = { $key }.
voice-number-again = వెనక్కి వెళ్ళాలంటే స్టార్, తర్వాత హ్యాష్. మెయిన్ మెనూకి స్టార్, 0, తర్వాత హ్యాష్.
voice-said = { $label }.
voice-or = లేదా
voice-strength = { $amount } లో { $strength }
voice-each = ప్రతి { $unit }
voice-unsaid = ఇది ఎస్ ఎం ఎస్ లో రాసి ఉంది.
for-whom = { $name } కోసం.
voice-end = మళ్ళీ వినాలంటే హ్యాష్, మెయిన్ మెనూకి 0 నొక్కండి, లేదా ఫోన్ పెట్టేయండి.
voice-goodbye = మాకు ఏమీ వినపడలేదు. ఎప్పుడైనా మళ్ళీ ఫోన్ చేయండి, ఇక్కడి నుంచే మొదలుపెడదాం. నమస్తే.
voice-bye = ధన్యవాదాలు. నమస్తే.
voice-too-long = చాలాసేపు అయింది. దయచేసి మళ్ళీ ఫోన్ చేయండి, ఇక్కడి నుంచే మొదలుపెడదాం.
voice-no-number = ఓ పీ డీ లైనుకు మీ నంబరు కనపడట్లేదు. నంబరు కనపడే ఫోన్ నుంచి చేయండి. ఎమర్జెన్సీ అయితే { $number } కి ఫోన్ చేయండి.
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour ->
        [1] 1 గంటకు
       *[other] { $hour } గంటలకు
    }
   *[other] { $hour ->
        [1] 1 గంట
       *[other] { $hour } గంటల
    } { $minute } నిమిషాలకు
}

## Language, privacy, help

ask-language-voice = ఓ పీ డీ లైన్.
ask-language-again-voice = ఓ పీ డీ లైన్.
# Said first to one who never called before.
emergency-first-voice = ఎమర్జెన్సీ అయితే { $number } కి ఫోన్ చేయండి.
language-en-choice = ఇంగ్లీష్ కావాలంటే,
language-hi-choice = హిందీ కావాలంటే,
ask-consent-voice = ఓ పీ డీ లైన్: ఫోన్లో డాక్టర్. | మీరు చెప్పేది వైద్యం చేసేవాళ్ళే వింటారు. 8 నొక్కితే ఎప్పుడైనా తీసేస్తాం. | ప్రశ్న మళ్ళీ వినాలంటే హ్యాష్, కింద కుడి వైపు. వెనక్కి వెళ్ళాలంటే స్టార్, ఎడమ వైపు. | మీకు సరేనా?
ask-consent-again-voice = మీరు చెప్పేది వైద్యం చేసేవాళ్ళు వినవచ్చా?
consent-declined-voice = సరే, ఇక్కడితో ఆపుతాం. | ఎమర్జెన్సీ అయితే { $number } కి ఫోన్ చేయండి. | మీరు ఎప్పుడైనా మళ్ళీ ఫోన్ చేయవచ్చు.
help-voice = మీ జవాబుకు ఉన్న నంబరు నొక్కండి. వెనక్కి వెళ్ళాలంటే స్టార్, మళ్ళీ వినాలంటే హ్యాష్, మెయిన్ మెనూకి 0, భాష మార్చడానికి 9, వివరాలు తీసేయడానికి 8. | ఎమర్జెన్సీ అయితే { $number } కి ఫోన్ చేయండి.
stopped-voice = ఇక ఓ పీ డీ లైన్ నుంచి మెసేజ్ రాదు.
core-down-voice = ఇప్పుడు ఆసుపత్రి లైన్ కలవట్లేదు. మీ అపాయింట్మెంట్లు అలాగే ఉన్నాయి. కాసేపు ఆగి మళ్ళీ ఫోన్ చేయండి.
welcome-voice = ధన్యవాదాలు.
sorry-again-voice = క్షమించండి, అది కుదరలేదు. మీ చివరి జవాబు ఇంకోసారి నొక్కండి.
sorry-later-voice = క్షమించండి, ఓ పీ డీ లైన్ ఇప్పుడు పని చేయట్లేదు. కొన్ని నిమిషాలాగి మళ్ళీ ఫోన్ చేయండి. | ఎమర్జెన్సీ అయితే { $number } కి ఫోన్ చేయండి.
ask-erase-voice = ఈ ఫోను గురించి ఓ పీ డీ లైన్ దగ్గర ఉన్న వివరాలు తీసేయాలా? చట్టం ప్రకారం ఉంచాల్సినవి ఆసుపత్రిలో ఉంటాయి.
ask-erase-again-voice = ఈ ఫోను వివరాలు తీసేయాలా?
erased-voice = తీసేశాం. ఈ ఫోను వివరాలేవీ ఓ పీ డీ లైన్ దగ్గర లేవు.

# When she calls again and a booking was begun.
ask-continue = మీ బుకింగ్ సగంలో ఆగింది. కొనసాగించాలా?
ask-continue-again = 1 లేదా 2 పంపండి. మీ బుకింగ్ సగంలో ఆగింది. కొనసాగించాలా?
ask-continue-voice = మీ బుకింగ్ సగంలో ఆగింది.
ask-continue-again-voice = మీ బుకింగ్ సగంలో ఆగింది.
option-continue = కొనసాగించండి
option-begin-anew = మళ్ళీ మొదటి నుంచి
option-continue-choice = అక్కడి నుంచే కొనసాగించాలంటే,
option-begin-anew-choice = మళ్ళీ మొదటి నుంచి కావాలంటే,

## Choices met in many places

option-more-choice = ఇంకా వినాలంటే,
option-today-choice = ఈరోజే మొదలైతే,
option-book-choice = బుక్ చేయాలంటే,
option-change-choice = వేరే సమయం కావాలంటే,
option-other-opd-choice = వేరే డాక్టర్ కావాలంటే,
option-cancel-choice = రద్దు చేయాలంటే,
option-keep-choice = అలాగే ఉంచాలంటే,
option-erase-choice = తీసేయాలంటే,

## The front room

ask-home-voice = ఎమర్జెన్సీకి 0 నొక్కండి.
ask-home-again-voice = ఎమర్జెన్సీకి 0 నొక్కండి.
home-doctor-choice = డాక్టర్ కావాలంటే,
home-doctor-for-choice = { $name } | కోసం డాక్టర్ కావాలంటే,
home-doctor-other-choice = వేరేవాళ్ళకైతే,
home-appointments-choice = అపాయింట్మెంట్ల గురించి అయితే,

## Who is ill

ask-who-voice = ఎవరికి బాగాలేదు?
ask-who-again-voice = ఎవరికి బాగాలేదు?
ask-whose-voice = ఈ సమస్య ఎవరికి?
ask-whose-again-voice = మళ్ళీ చెప్పండి, ఈ సమస్య ఎవరికి?
who-me-choice = మీకే బాగాలేకపోతే,
who-someone-else-choice = వేరేవాళ్ళకి బాగాలేకపోతే,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = పేషెంట్
ask-name-again-voice = దయచేసి పేరు మాత్రమే చెప్పండి.
ask-age-voice = పేషెంట్ వయసు ఎన్ని ఏళ్ళు? నంబరు నొక్కి, తర్వాత హ్యాష్ నొక్కండి. ఏడాది కూడా నిండని చంటిబిడ్డ అయితే 0 నొక్కండి.
ask-age-again-voice = వయసు ఎన్ని ఏళ్ళో నంబర్లు నొక్కండి, ముప్పై నాలుగు అయితే 3 4, తర్వాత హ్యాష్. ఏడాది కూడా నిండని చంటిబిడ్డ అయితే 0 నొక్కండి.
# The age of a baby, on a keypad.
ask-age-months = చంటిబిడ్డకు ఎన్ని నెలలు? నంబరు నొక్కి, తర్వాత హ్యాష్ నొక్కండి. నెల కూడా నిండకపోతే 0 నొక్కండి.
ask-age-months-again = చంటిబిడ్డకు ఎన్ని నెలలు? ఒక నంబరు నొక్కి, తర్వాత హ్యాష్ నొక్కండి. నెల కూడా నిండకపోతే 0 నొక్కండి.
ask-age-days = చంటిబిడ్డకు ఎన్ని రోజులు? నంబరు నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-age-days-again = చంటిబిడ్డకు ఎన్ని రోజులు? ఒక నంబరు నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-sex-voice = పేషెంట్ మహిళా, పురుషుడా?
ask-sex-again-voice = పేషెంట్ మహిళా, పురుషుడా?
sex-female-choice = మహిళ లేదా అమ్మాయి అయితే,
sex-male-choice = పురుషుడు లేదా అబ్బాయి అయితే,
sex-other-choice = ఇతరులు అయితే,

## Danger first

ask-danger-voice = ఇప్పుడు వీటిలో ఏదైనా జరుగుతోందా?
ask-danger-again-voice = ఇప్పుడు, ఈ క్షణం, వీటిలో ఏదైనా జరుగుతోందా?
danger-unconscious-choice = స్పృహ లేకపోయినా, లేపినా లేవకపోయినా,
danger-seizure-choice = ఫిట్స్ వస్తుంటే,
danger-breathing-difficulty-choice = ఊపిరి ఆడటం చాలా కష్టంగా ఉంటే,
danger-chest-pain-choice = ఛాతీ నొప్పి ఉంటే,
danger-heavy-bleeding-choice = బాగా రక్తం పోతుంటే,
danger-cannot-drink-choice = నీళ్ళు గానీ పాలు గానీ తాగలేకపోతే,
danger-none-choice = వీటిలో ఏవీ లేకపోతే,
ask-emergency-voice = { $number } కి ఇప్పుడే ఫోన్ చేయండి. | ఇది ప్రమాదం కావచ్చు. ఆలస్యం చేయకండి, ఒంటరిగా ఉండకండి. ఫోన్ చేశారా?
ask-emergency-again-voice = { $number } కి ఇప్పుడే ఫోన్ చేయండి. | ఫోన్ చేశారా?
emergency-yes-choice = ఫోన్ చేసి ఉంటే,
emergency-no-choice = సాయం కావాలంటే,
emergency-none-choice = ఎమర్జెన్సీ కాకపోతే,
emergency-called-voice = మంచిది. పేషెంట్ దగ్గరే ఉండండి, ఈ ఫోను ఖాళీగా ఉంచండి.
emergency-help-voice = { $number } కి ఇప్పుడే ఫోన్ చేయండి, మా కోసం ఆగకండి. | ఆరోగ్య కార్యకర్త కూడా ఈ నంబరుకి ఫోన్ చేస్తారు.
ask-alarm-voice = { $number } కి ఇప్పుడే ఫోన్ చేయండి, ప్రాణానికి ప్రమాదం ఉంటే. | ఇది ఎమర్జెన్సీయా?
ask-alarm-again-voice = { $number } కి ఇప్పుడే ఫోన్ చేయండి, ప్రాణానికి ప్రమాదం ఉంటే. | మళ్ళీ చెప్పండి, ఇది ఎమర్జెన్సీయా?
alarm-yes-choice = అవును అయితే,
alarm-no-choice = కాదు అయితే,
helpline-self-harm-voice = { $number } కి ఇప్పుడే ఫోన్ చేయండి. | పగలూ రాత్రీ, ఉచితంగా, మీ భాషలో, మీ మాట ప్రేమగా వింటారు. మీరు ఒంటరి కాదు. మేము కూడా ఫోన్ చేస్తాం.
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now-voice = { $number } కి ఇప్పుడే ఫోన్ చేయండి, ప్రాణానికి ప్రమాదం. | ఒంటరిగా వదలకండి. | తర్వాత { $helpline } కి ఫోన్ చేయండి. పగలూ రాత్రీ, ఉచితంగా, ప్రేమగా వింటారు.
helpline-child-voice = { $number } కి ఇప్పుడే ఫోన్ చేయండి, బిడ్డకు ప్రమాదం ఉంటే, ఉచితం. | ఈ క్షణమే ప్రమాదం ఉంటే 1 1 2 కి.
helpline-violence-voice = { $number } కి ఇప్పుడే ఫోన్ చేయండి, పగలూ రాత్రీ సాయం దొరుకుతుంది. | ఈ క్షణమే ప్రమాదం ఉంటే 1 1 2 కి.

## What is wrong

ask-complaint-voice = ఏం సమస్య?
ask-complaint-again-voice = ఏం సమస్య?
symptom-other-choice = ఇంకేదైనా అయితే,
ask-words-voice = సమస్య ఏమిటో కొద్ది మాటల్లో చెప్పండి.
ask-words-again-voice = సమస్య ఏమిటో కొద్ది మాటల్లో చెప్పండి.
ask-days-voice = { $complaint }. | ఎన్ని రోజుల నుంచి? నంబరు నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-days-again-voice = ఎన్ని రోజుల నుంచి? 3 లాంటి ఒక నంబరు నొక్కి, తర్వాత హ్యాష్ నొక్కండి.

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }. | ఇవి కూడా ఉన్నాయా? ఉన్నవాటి నంబర్లన్నీ నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-signs-again-voice = ఇవి కూడా ఉన్నాయా? ఉన్నవాటి నంబర్లన్నీ నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-more-signs-voice = మరి ఇవి ఉన్నాయా? ఉన్నవాటి నంబర్లన్నీ నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-more-signs-again-voice = మరి ఇవి ఉన్నాయా? ఉన్నవాటి నంబర్లన్నీ నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-weeks-voice = ఎన్ని నెలల గర్భిణి? నంబరు నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-weeks-again-voice = ఎన్ని నెలల గర్భిణి? నెలల నంబరు మాత్రమే నొక్కండి, 5 లాంటిది, తర్వాత హ్యాష్.
ask-history-voice = డాక్టర్ కోసం: పేషెంటుకు ఈ పాత జబ్బులు ఏవైనా ఉన్నాయా? ఉన్నవాటి నంబర్లన్నీ నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-history-again-voice = పేషెంటుకు ఈ పాత జబ్బులు ఏవైనా ఉన్నాయా? ఉన్నవాటి నంబర్లన్నీ నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-medicines-voice = వాడుతున్న మందుల పేర్లు, పడని మందుల పేర్లు చెప్పండి.
ask-medicines-again-voice = మందుల పేర్లు చెప్పండి.
option-not-known-choice = తెలియకపోతే,

## OPD, slot, booking

ask-opd-voice = ఏ డాక్టర్ కావాలి?
ask-opd-again-voice = ఏ డాక్టర్ కావాలి?
ask-opd-full-voice = అక్కడ ఖాళీ సమయం లేదు. వేరే డాక్టరుని ఎంచుకోండి.
ask-slot-voice = { $opd }. | ఈ సమయాలు ఖాళీగా ఉన్నాయి.
ask-slot-again-voice = { $opd }. | ఈ సమయాలు ఖాళీగా ఉన్నాయి.
ask-slot-taken-voice = ఆ సమయం వేరేవాళ్ళు తీసుకున్నారు. | { $opd }. | ఈ సమయాలు ఖాళీగా ఉన్నాయి.
slot-choice = { $when }, | { $doctor } అయితే,
ask-agreed-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
urgent-voice = { $when ->
    [today] ఈరోజే డాక్టరుకి చూపించాలి.
    [later] ఈరోజే డాక్టరుకి చూపించాలి, కానీ ఈరోజు ఇక్కడ ఏ డాక్టరూ ఖాళీగా లేరు. బాధ ఎక్కువైతే ఆగకండి, ఆసుపత్రికి వెళ్ళండి.
   *[no] { "" }
}
booked-voice = బుక్ అయింది. | { $whose } | టోకెన్ { $token }. | { $when }. | { $doctor }. | డాక్టర్ ఈ నంబరుకే ఫోన్ చేస్తారు, ఫోన్ ఆన్లో ఉంచండి. మార్చాలన్నా, రద్దు చేయాలన్నా మళ్ళీ ఫోన్ చేయండి.
booked-later-voice = ఓ పీ డీ లైన్. మీ బుకింగ్ అయింది. | { $whose } | టోకెన్ { $token }. | { $when }. | { $doctor }. | డాక్టర్ ఈ ఫోనుకే చేస్తారు, ఆన్లో ఉంచండి. మార్చడానికి, రద్దుకు మళ్ళీ ఫోన్ చేయండి.
booking-kept-voice = మీ బుకింగ్ రాసుకున్నాం. ఖాయం కాగానే మేమే ఫోన్ చేసి సమయం, డాక్టర్ పేరు చెప్తాం, ఎస్ ఎం ఎస్ కూడా పంపుతాం. మీరు మళ్ళీ ఫోన్ చేయనక్కర్లేదు.
booking-full-later-voice = ఓ పీ డీ లైన్. క్షమించండి, ఆ డాక్టరు దగ్గర ఖాళీ సమయం లేదు. వేరే డాక్టర్ కోసం మళ్ళీ ఫోన్ చేయండి.
booking-failed-later-voice = ఓ పీ డీ లైన్. క్షమించండి, బుక్ కాలేదు. మళ్ళీ ఫోన్ చేయండి.

## Appointments

ask-which-appointment-voice = ఇవి మీ అపాయింట్మెంట్లు. మార్చాలన్నా, రద్దు చేయాలన్నా దాని నంబరు నొక్కండి.
ask-which-appointment-again-voice = ఏ అపాయింట్మెంట్ మార్చాలి, రద్దు చేయాలి? అన్నీ ఉంచాలంటే స్టార్ నొక్కండి.
appointment-choice = { $when } | { $doctor } | { $whose } | టోకెన్ { $token }
no-appointments-voice = మీకు అపాయింట్మెంట్ లేదు.
ask-appointment-voice = { $whose } | { $when }. | { $doctor }.
ask-appointment-again-voice = { $whose } | { $when }. | { $doctor }.
ask-cancel = { $whose } | { $when }. | { $doctor }. | ఈ అపాయింట్మెంట్ రద్దు చేయమంటారా?
ask-cancel-again = { $whose } | { $when }. | { $doctor }. | ఈ అపాయింట్మెంట్ రద్దు చేయమంటారా?
cancelled-voice = రద్దు అయింది. | { $whose } | టోకెన్ { $token }. | { $when }.
cancel-failed-voice = దీన్ని ఇక రద్దు చేయలేం.
cancel-kept-voice = రద్దు చేయమన్నది రాసుకున్నాం. రద్దు కాగానే ఫోన్ చేసి చెప్తాం, ఎస్ ఎం ఎస్ కూడా పంపుతాం.
cancelled-later-voice = ఓ పీ డీ లైన్. మీ అపాయింట్మెంట్ రద్దు అయింది.
cancel-failed-later-voice = ఓ పీ డీ లైన్. క్షమించండి, అపాయింట్మెంట్ రద్దు కాలేదు. మళ్ళీ ఫోన్ చేయండి.

## Another time for an appointment

ask-which-to-move-voice = ఏ అపాయింట్మెంట్ మార్చాలి? వెనక్కి వెళ్ళాలంటే స్టార్ నొక్కండి.
ask-which-to-move-again-voice = ఏ అపాయింట్మెంట్ మార్చాలి? వెనక్కి వెళ్ళాలంటే స్టార్ నొక్కండి.
ask-new-time-voice = ఇప్పుడు మీ సమయం { $old }. | { $opd }. | ఈ సమయాలు ఖాళీగా ఉన్నాయి.
ask-new-time-again-voice = { $opd }. | ఈ సమయాలు ఖాళీగా ఉన్నాయి.
ask-move-voice = { $urgent } | { $whose } | { $old } బదులు | { $when }. | { $doctor }.
ask-move-again-voice = { $whose } | { $old } బదులు | { $when }. | { $doctor }.
option-move-choice = మార్చాలంటే,
option-leave-choice = అలాగే ఉంచాలంటే,
moved-voice = సమయం మారింది. | { $whose } | టోకెన్ { $token }. | { $when }. | { $doctor }. | డాక్టర్ ఈ నంబరుకే ఫోన్ చేస్తారు, ఫోన్ ఆన్లో ఉంచండి. రద్దు చేయాలంటే మళ్ళీ ఫోన్ చేయండి.
moved-later-voice = ఓ పీ డీ లైన్. మీ సమయం మారింది. | { $whose } | టోకెన్ { $token }. | { $when }. | { $doctor }. | డాక్టర్ ఈ నంబరుకే ఫోన్ చేస్తారు, ఫోన్ ఆన్లో ఉంచండి. రద్దు చేయాలంటే మళ్ళీ ఫోన్ చేయండి.
move-kept-voice = కొత్త సమయం రాసుకున్నాం. ఖాయం కాగానే ఫోన్ చేసి చెప్తాం, ఎస్ ఎం ఎస్ కూడా పంపుతాం. అప్పటివరకు పాత సమయమే ఉంటుంది.
move-failed-voice = ఇది మారలేదు. అది అయిపోయింది, రద్దయింది, లేదా సమయం ముందే మారింది.
move-taken-later-voice = ఓ పీ డీ లైన్. క్షమించండి, ఆ సమయం వేరేవాళ్ళు తీసుకున్నారు. | మీ అపాయింట్మెంట్ అలాగే ఉంది. | { $whose } | { $old }. | { $doctor }.
move-failed-later-voice = ఓ పీ డీ లైన్. క్షమించండి, సమయం మారలేదు. మళ్ళీ ఫోన్ చేయండి.

## Her prescription again

ask-which-prescription-voice = ఎవరి మందుల చీటీ మళ్ళీ పంపాలి?
ask-which-prescription-again-voice = ఎవరి మందుల చీటీ మళ్ళీ పంపాలి?
prescription-of-choice = { $name }, | { $when } అయితే,
prescription-coming-voice = మందుల చీటీ ఇప్పుడే ఎస్ ఎం ఎస్ లో పంపుతున్నాం.
no-prescription-voice = ఈ ఫోనుకి ఇంకా మందుల చీటీ లేదు. డాక్టర్ రాయగానే ఎస్ ఎం ఎస్ లో వస్తుంది.
prescription-failed-later-voice = ఓ పీ డీ లైన్. క్షమించండి, మందుల చీటీ పంపలేకపోయాం. ఆరోగ్య కార్యకర్త చూస్తారు.

# Read out in a call.
home-prescription-choice = మందుల చీటీ వినాలంటే,
ask-whose-prescription-voice = ఎవరి మందుల చీటీ?
ask-whose-prescription-again-voice = ఎవరి మందుల చీటీ?
ask-birth-year = { $whose } | వేరేవాళ్ళు వినకుండా అడుగుతున్నాం: పేషెంట్ ఏ సంవత్సరంలో పుట్టారు? నాలుగు అంకెలూ నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
ask-birth-year-again = { $whose } | పేషెంట్ ఏ సంవత్సరంలో పుట్టారు? సంవత్సరం నాలుగు అంకెలూ నొక్కి, తర్వాత హ్యాష్ నొక్కండి.
birth-year-wrong = మా దగ్గర ఉన్న సంవత్సరం అది కాదు.
prescription-locked = మూడుసార్లూ సరిపోలేదు. ఈరోజు ఇక మందుల చీటీ చదవలేం.
prescription-unreadable = ఈ మందుల చీటీ చదివి వినిపించలేం. ఎస్ ఎం ఎస్ లో పంపడానికి చూస్తాం, లేదంటే ఆరోగ్య కార్యకర్త చూస్తారు.
prescription-heard-voice = { $name } మందుల చీటీ. | { $when }. | { $doctor }.
ask-medicine-voice = మందు నంబరు { $n }, మొత్తం మందులు { $count }. | { $medicine }. { $dosage }.
ask-medicine-again-voice = మందు నంబరు { $n }, మొత్తం మందులు { $count }. | { $medicine }. { $dosage }.
prescription-voice = { $name } మందుల చీటీ. | { $medicines } | { $doctor }.
prescription-part-voice = { $name } మందుల చీటీ. | { $medicines } | { $doctor }.
prescription-changed-voice = { $name } మందుల చీటీ. | డాక్టర్ మందుల చీటీ మార్చారు. పాత చీటీ ఇక చెల్లదు. | { $medicines } | { $doctor }.
prescription-changed-part-voice = { $name } మందుల చీటీ. | డాక్టర్ మందుల చీటీ మార్చారు. పాత చీటీ ఇక చెల్లదు. | { $medicines } | { $doctor }.
prescription-line-voice = { $n }. | { $medicine }. { $dosage }.
prescription-lines-voice = { $first } | { $rest }
medicine-again = మళ్ళీ
medicine-again-choice = ఇదే మళ్ళీ వినాలంటే,
medicine-next = తర్వాతది
medicine-next-choice = తర్వాతి మందు వినాలంటే,
medicine-first = మొదటి నుంచి
medicine-first-choice = మొదటి మందు నుంచి మళ్ళీ వినాలంటే,
medicine-text = SMS లో
medicine-text-choice = ఎస్ ఎం ఎస్ లో కూడా కావాలంటే,

## A health question: never an advice

ask-doctor-voice = ఇది డాక్టరుని అడగాల్సిన విషయం, ఫోన్లో చెప్తారు. | డాక్టరుని బుక్ చేయాలా?
ask-doctor-again-voice = డాక్టరుని బుక్ చేయాలా?
no-doctor-now-voice = సరే. మీరు ఎప్పుడైనా మళ్ళీ ఫోన్ చేయవచ్చు.

## A person instead

ask-call-back-voice = మేము ఈ నంబరుకి ఫోన్ చేయాలా?
ask-call-back-again-voice = మేము ఈ నంబరుకి ఫోన్ చేయాలా?
call-back-unasked-voice = ఓ పీ డీ లైన్ నుంచి మీకు ఫోన్ వస్తుంది.
call-back-noted-voice = ఆరోగ్య కార్యకర్త ఈ నంబరుకి ఫోన్ చేస్తారు. మళ్ళీ ఫోన్ చేయనక్కర్లేదు.

## Words the carrier is not sure of

ask-said-voice = నాకు ఇలా వినపడింది: | { $words }. | సరిగ్గా విన్నానా?

## Her own words after the beep

ask-record-voice = డాక్టర్ ఫోన్ చేసే ముందు, మీ సమస్యను మీ మాటల్లోనే వినవచ్చు.
record-yes-choice = బీప్ తర్వాత చెప్పాలంటే,
record-no-choice = అవసరం లేకపోతే,
record-now-voice = బీప్ తర్వాత పేషెంట్ పేరు, సమస్య చెప్పండి, ఒక నిమిషం లోపు. అయిపోయాక హ్యాష్ నొక్కండి.
record-kept-voice = ధన్యవాదాలు. డాక్టర్ దీన్ని వినగలరు.
record-empty-voice = ఏమీ వినపడలేదు. మీ బుకింగ్ అలాగే ఉంది.

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: మీ కాల్ అందింది. డాక్టరుకి చూపించాలంటే పంపండి: బుకింగ్, లేదా పగటిపూట మళ్ళీ ఫోన్ చేయండి.
missed-call-voice = ఓ పీ డీ లైన్. మీరు మాకు ఫోన్ చేశారు.
ask-prescription-ready = ఓ పీ డీ లైన్. ఈ ఫోనుకి మందుల చీటీ వచ్చింది. | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: గుర్తుంచుకోండి, { $when }, { $doctor } ({ $registration }), టోకెన్ { $token }, { $name } కోసం. ఫోన్ ఆన్లో ఉంచండి. కుదరకపోతే పంపండి: మార్చు లేదా రద్దు
ask-reminder-voice = ఓ పీ డీ లైన్. మీకు డాక్టరు అపాయింట్మెంట్ ఉంది. | { $whose } | { $when }. | { $doctor }. | డాక్టర్ ఈ నంబరుకే ఫోన్ చేస్తారు.
appointment-kept-voice = మంచిది. మీ అపాయింట్మెంట్ ఖాయం. | { $when }. | డాక్టర్ ఈ నంబరుకే ఫోన్ చేస్తారు, ఫోన్ ఆన్లో ఉంచండి.
