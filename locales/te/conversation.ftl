## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. నంబరు పంపండి, ఉదా: 1
ask-language-again = OPDLine. Send a number, like 1. నంబరు పంపండి, ఉదా: 1

# $number is the emergency number.
ask-consent = OPDLine: ఫోన్లో డాక్టర్. మీరు చెప్పేది వైద్యం చేసేవాళ్ళే చూస్తారు. ఎప్పుడైనా DELETE అని పంపితే తీసేస్తాం. సరేనా?
ask-consent-again = 1 లేదా 2 పంపండి. మీరు చెప్పేది వైద్యం చేసేవాళ్ళు చూడవచ్చా?
consent-declined = సరే, ఇక్కడితో ఆపుతాం. ఎమర్జెన్సీ అయితే { $number }కి ఫోన్ చేయండి. మళ్ళీ మొదలుపెట్టాలంటే ఎప్పుడైనా మెసేజ్ పంపండి.

help = నంబరు పంపండి, లేదా మాటల్లో రాయండి. ఎప్పుడైనా పంపండి: మెనూ, వెనక్కి, మళ్ళీ, భాష, మార్చు, రద్దు, నాకు ఫోన్ చేయండి, ఆపు. ఎమర్జెన్సీ: { $number }
stopped = ఇక OPDLine నుంచి మెసేజ్ రాదు. మళ్ళీ కావాలంటే START అని పంపండి.
started = ఇక మా మెసేజ్ మళ్ళీ వస్తుంది.
core-down = ఇప్పుడు ఆసుపత్రి లైన్ కలవట్లేదు. మీ అపాయింట్మెంట్లు అలాగే ఉన్నాయి. కాసేపు ఆగి మళ్ళీ రాయండి.
welcome = ధన్యవాదాలు. ఎప్పుడైనా మెనూ అని పంపండి.
sorry-again = క్షమించండి, అది కుదరలేదు. మీ చివరి జవాబు ఇంకోసారి పంపండి.
sorry-later = క్షమించండి, OPDLine ఇప్పుడు పని చేయట్లేదు. కొన్ని నిమిషాలాగి మళ్ళీ రాయండి. ఎమర్జెన్సీ అయితే { $number }కి ఫోన్ చేయండి.
listen-later = క్షమించండి, ఇప్పుడు దీన్ని చదివి వినిపించలేకపోతున్నాం. కాసేపు ఆగి మళ్ళీ రాయండి, లేదా పక్కన ఎవరితోనైనా చదివించుకోండి.

ask-erase = ఈ ఫోను గురించి OPDLine దగ్గర ఉన్న వివరాలు తీసేయాలా? చట్టం ప్రకారం ఉంచాల్సినవి ఆసుపత్రిలో ఉంటాయి.
ask-erase-again = 1 లేదా 2 పంపండి. ఈ ఫోను వివరాలు తీసేయాలా?
erased = తీసేశాం. ఈ ఫోను వివరాలేవీ OPDLine దగ్గర లేవు.
not-erased = ఏమీ తీసేయలేదు.

## Choices met in many places

option-yes = అవును
option-no = వద్దు
option-not-so = లేదు
option-more = ఇంకా
option-today = ఈరోజు నుంచి
option-book = బుక్
option-change = వేరే సమయం
option-other-opd = వేరే డాక్టర్
option-cancel = రద్దు చేయండి
option-keep = అలాగే ఉంచండి
option-erase = తీసేయండి
without = { $symptom } లేకుండా
complaint-noted = రాసుకున్నాం
comma = {", "}

## The front room

ask-home = OPDLine. ఏం కావాలి?
ask-home-again = నంబరు మాత్రమే పంపండి. ఏం కావాలి?
home-doctor = డాక్టర్ కావాలి
home-doctor-for = { $name } కోసం డాక్టర్
home-doctor-other = వేరేవాళ్ళ కోసం డాక్టర్
home-appointments = నా అపాయింట్మెంట్లు
home-prescription = మందుల చీటీ

## Who is ill

ask-who = ఎవరికి బాగాలేదు?
ask-who-again = నంబరు పంపండి, లేదా ఇలా: మా పాప ఆశ 4 ఏళ్ళు. ఎవరికి బాగాలేదు?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = ఈ సమస్య ఎవరికి?
ask-whose-again = 1 లేదా 2 పంపండి. ఈ సమస్య ఎవరికి?
who-me = నాకు
who-someone-else = వేరేవాళ్ళకి
# $who is self or other.
ask-name = { $who ->
    [self] మీ పేరు ఏమిటి?
   *[other] పేషెంట్ పేరు ఏమిటి?
}
ask-name-again = { $who ->
    [self] పేరు మాత్రమే రాయండి, ఇలా: ఆశా దేవి
   *[other] పేషెంట్ పేరు మాత్రమే రాయండి, ఇలా: ఆశా దేవి
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name } వయసు ఎంత? ఇలా: 34. చంటిబిడ్డ అయితే ఇలా: 6 నెలలు
   *[both] { $name } వయసు ఎంత? మహిళా, పురుషుడా? ఇలా: 34 మహిళ. చంటిబిడ్డ అయితే ఇలా: 6 నెలలు బాబు
}
ask-age-again = { $asks ->
    [age] { $name } వయసు నంబరులో రాయండి, ఇలా: 34. చంటిబిడ్డ అయితే ఇలా: 6 నెలలు
   *[both] ఇలా రాయండి: 34 మహిళ. చంటిబిడ్డ అయితే ఇలా: 6 నెలలు బాబు. { $name } వయసు ఎంత?
}
ask-sex = { $name }: మహిళా, పురుషుడా?
ask-sex-again = నంబరు మాత్రమే పంపండి. { $name }: మహిళా, పురుషుడా?
sex-female = మహిళ లేదా అమ్మాయి
sex-male = పురుషుడు లేదా అబ్బాయి
sex-other = ఇతరులు
sex-female-child = అమ్మాయి
sex-female-adult = మహిళ
sex-male-child = అబ్బాయి
sex-male-adult = పురుషుడు
sex-other-child = బిడ్డ
sex-other-adult = ఇతరులు
sex-unknown-child = బిడ్డ
sex-unknown-adult = పెద్దలు
age-years = { $n } { $n ->
    [one] ఏడాది
   *[other] ఏళ్ళు
}
age-days = { $n } { $n ->
    [one] రోజు
   *[other] రోజులు
}
age-months = { $n } { $n ->
    [one] నెల
   *[other] నెలలు
}

# Stands for a name that a message has no room for.
the-sick-person = పేషెంట్

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = చంటిబిడ్డ
option-no-name = ఇంకా పేరు లేదు

## Danger first

ask-danger = { $name }, { $sex }, { $age }. ఇప్పుడు?
ask-danger-again = { $name }, { $sex }, { $age }. ఇప్పుడు?
danger-unconscious = స్పృహ లేదు/లేవరు
danger-seizure = ఫిట్స్
danger-breathing-difficulty = ఊపిరి చాలా కష్టం
danger-chest-pain = ఛాతీ నొప్పి
danger-heavy-bleeding = బాగా రక్తం పోతోంది
danger-cannot-drink = ఏమీ తాగలేరు
danger-none = ఏవీ లేవు
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }కి ఇప్పుడే ఫోన్ చేయండి. ఇది ప్రమాదం కావచ్చు. ఆలస్యం చేయకండి, ఒంటరిగా ఉండకండి. ఫోన్ చేశారా?
ask-emergency-again = { $number }కి ఇప్పుడే ఫోన్ చేయండి. ఫోన్ చేశారా?
emergency-yes = అవును
emergency-none = ఎమర్జెన్సీ కాదు
emergency-no = సాయం కావాలి
emergency-called = మంచిది. పేషెంట్ దగ్గరే ఉండండి, ఈ ఫోను ఖాళీగా ఉంచండి. మేము కూడా ఫోన్ చేయాలంటే పంపండి: నాకు ఫోన్ చేయండి
emergency-help = { $number }కి ఇప్పుడే ఫోన్ చేయండి, మా కోసం ఆగకండి. ఆరోగ్య కార్యకర్త కూడా ఈ నంబరుకి ఫోన్ చేస్తారు.
ask-alarm = { $number }కి ఇప్పుడే ఫోన్ చేయండి, ప్రాణానికి ప్రమాదం ఉంటే. ఇది ఎమర్జెన్సీయా?
ask-alarm-again = { $number }కి ఇప్పుడే ఫోన్ చేయండి, ప్రాణానికి ప్రమాదం ఉంటే. 1 లేదా 2 పంపండి: ఇది ఎమర్జెన్సీయా?
alarm-yes = అవును
alarm-no = కాదు
helpline-self-harm = { $number }కి ఇప్పుడే ఫోన్ చేయండి. పగలూ రాత్రీ, ఉచితంగా, మీ భాషలో, మీ మాట ప్రేమగా వింటారు. మీరు ఒంటరి కాదు. మేము కూడా ఫోన్ చేస్తాం.
helpline-self-harm-now = { $number }కి ఇప్పుడే ఫోన్ చేయండి, ప్రాణానికి ప్రమాదం. ఒంటరిగా వదలకండి. తర్వాత { $helpline }కి: పగలూ రాత్రీ, ఉచితంగా, ప్రేమగా వింటారు.
helpline-child = { $number }: బిడ్డకు ప్రమాదమైతే ఇప్పుడే ఫోన్ చేయండి, ఉచితం. ఈ క్షణమే ప్రమాదమైతే 112కి. మేము ఫోన్ చేస్తే ఫర్వాలేదంటే పంపండి: నాకు ఫోన్ చేయండి
helpline-violence = { $number }కి ఇప్పుడే ఫోన్ చేయండి, పగలూ రాత్రీ సాయం. ఈ క్షణమే ప్రమాదం ఉంటే 112కి. మేము ఫోన్ చేసినా ప్రమాదం లేకపోతే పంపండి: నాకు ఫోన్ చేయండి

## What is wrong

ask-complaint = ఏం సమస్య? ఇలా: 3 రోజుల నుంచి జ్వరం. లేదా నంబరు:
ask-complaint-again = కొద్ది మాటల్లో రాయండి, ఇలా: కడుపు నొప్పి. లేదా నంబరు:
ask-words = ఏం సమస్య? కొద్ది మాటల్లో రాయండి.
ask-words-again = సమస్య కొద్ది మాటల్లో రాయండి, ఇలా: పాదాల మంట
ask-days = { $complaint }. ఎన్ని రోజుల నుంచి? ఇలా: 3
ask-days-again = ఎన్ని రోజులో నంబరు పంపండి, ఇలా: 3. లేదా ఇలా: 2 వారాలు

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] ఇవి కూడా? (ఇలా: 1 3)
   *[no] { $complaint }, { $since }. ఇవి కూడా ఉన్నాయా? రెండు మూడు ఉంటే: 1 3
}
ask-signs-again = నంబరు పంపండి, ఇలా 1 3. ఇవి ఉన్నాయా?
ask-more-signs = ఇవి ఉన్నాయా? రెండు మూడు ఉంటే: 1 3
ask-more-signs-again = నంబరు పంపండి, ఇలా 1 3. ఇవి ఉన్నాయా?
ask-weeks = { $name } ఎన్ని నెలల గర్భిణి? నంబరు రాయండి, ఇలా: 5
ask-weeks-again = నెలల నంబరు మాత్రమే రాయండి, ఇలా: 5. { $name } ఎన్ని నెలల గర్భిణి?
ask-history = { $name }: పాత జబ్బు, రోజూ మందు, అలర్జీ ఉందా? రాయండి, లేదా నంబరు:
ask-history-again = నంబరు పంపండి, లేదా రాయండి. { $name }: వీటిలో ఏదైనా ఉందా?
ask-medicines = { $asks ->
    [allergies] { $name }: ఏ మందైనా పడదా? దాని పేరు రాయండి.
   *[both] { $name } ఏ మందులు వాడుతున్నారు? ఏ మందైనా పడదా? పేర్లు రాయండి.
}
ask-medicines-again = మందుల పేర్లు రాయండి. ఏవీ లేకపోతే, తెలియకపోతే: 0
option-not-known = తెలియదు

## OPD, slot, booking

ask-opd = ఏ డాక్టర్ కావాలి?
ask-opd-again = నంబరు మాత్రమే పంపండి. ఏ డాక్టర్ కావాలి?
ask-opd-full = అక్కడ ఖాళీ లేదు. ఇంకొకటి ఎంచుకోండి:
opd-general = జనరల్ డాక్టర్
opd-child = పిల్లల డాక్టర్
opd-women = మహిళల డాక్టర్
opd-skin = చర్మం డాక్టర్
opd-ent = చెవి-ముక్కు-గొంతు
opd-bone = ఎముకల డాక్టర్
ask-slot = { $opd }, ఖాళీ సమయాలు:
ask-slot-again = నంబరు పంపండి. { $opd }:
ask-slot-taken = ఆ సమయం వేరేవాళ్ళు తీసుకున్నారు. { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] ఈరోజు నుంచి
    [one] { $n } రోజు నుంచి
   *[other] { $n } రోజులుగా
}
since-weeks = { $n ->
    [one] { $n } వారం నుంచి
   *[other] { $n } వారాలుగా
}
since-months = { $n ->
    [one] { $n } నెల నుంచి
   *[other] { $n } నెలలుగా
}
since-years = { $n ->
    [one] { $n } ఏడాది నుంచి
   *[other] { $n } ఏళ్ళుగా
}
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] ఈరోజే చూపించాలి.{ " " }
    [later] ఈరోజే చూపించాలి, ఖాళీ లేదు. పెరిగితే ఆసుపత్రికి.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = 1 లేదా 2 పంపండి. { $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
booked = బుక్ అయింది: { $name }, టోకెన్ { $token }, { $when }, { $doctor } ({ $registration }). డాక్టర్ ఈ ఫోనుకే చేస్తారు, ఫోన్ ఆన్లో ఉంచండి. కుదరకపోతే పంపండి: మార్చు లేదా రద్దు
booked-later = OPDLine: బుక్ అయింది: { $name }, టోకెన్ { $token }, { $when }, { $doctor } ({ $registration }). డాక్టర్ ఈ ఫోనుకే చేస్తారు, ఆన్లో ఉంచండి. కుదరకపోతే పంపండి: మార్చు/రద్దు
booking-kept = { $name } బుకింగ్ రాసుకున్నాం. ఖాయం కాగానే సమయం, డాక్టర్ పేరు SMS లో పంపుతాం. మళ్ళీ రాయనక్కర్లేదు.
booking-failed = క్షమించండి, బుక్ కాలేదు.
booking-full-later = OPDLine: క్షమించండి, { $name } కోసం ఏ డాక్టరూ ఖాళీ లేరు. మళ్ళీ చూడాలంటే పంపండి: బుకింగ్. మాట్లాడాలంటే: నాకు ఫోన్ చేయండి
booking-failed-later = OPDLine: క్షమించండి, బుక్ కాలేదు. మళ్ళీ రాయండి, లేదా పంపండి: నాకు ఫోన్ చేయండి
all-full = క్షమించండి, ఇప్పుడు ఏ డాక్టరూ ఖాళీ లేరు.

## Appointments

ask-which-appointment = అపాయింట్మెంట్ మార్చాలా, రద్దా? నంబరు, లేదంటే 0:
ask-which-appointment-again = ఏది మార్చాలి, ఏది రద్దు? నంబరు, లేదంటే 0:
appointment = { $when }, { $doctor }, { $name }, టోకెన్ { $token }
no-appointments = మీకు అపాయింట్మెంట్ లేదు. డాక్టరుకి చూపించాలంటే పంపండి: బుకింగ్
ask-appointment = { $when }, { $doctor }. రద్దు చేయాలా, సమయం మార్చాలా?
ask-appointment-again = నంబరు పంపండి. { $when }, { $doctor }. ఏం చేయాలి?
cancelled = రద్దు అయింది: టోకెన్ { $token }, { $when }. మళ్ళీ బుక్ చేయాలంటే పంపండి: బుకింగ్
not-cancelled = ఏమీ మారలేదు. మీ అపాయింట్మెంట్ అలాగే ఉంది.
cancel-failed = దీన్ని ఇక రద్దు చేయలేం. మాతో మాట్లాడాలంటే పంపండి: నాకు ఫోన్ చేయండి
cancel-kept = రద్దు చేయమన్నది రాసుకున్నాం. రద్దు కాగానే SMS లో చెప్తాం.
cancelled-later = OPDLine: మీ అపాయింట్మెంట్ రద్దు అయింది. మళ్ళీ బుక్ చేయాలంటే పంపండి: బుకింగ్
cancel-failed-later = OPDLine: క్షమించండి, అపాయింట్మెంట్ రద్దు కాలేదు. పంపండి: నాకు ఫోన్ చేయండి

## Another time for an appointment

ask-which-to-move = ఏ అపాయింట్మెంట్ మార్చాలి? వద్దంటే 0:
ask-which-to-move-again = నంబరు పంపండి. దేన్ని మార్చాలి? వద్దంటే 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = ఖాళీ సమయాలు:
# $opd is the kind of doctor.
ask-new-time-again = నంబరు లేదా రోజు, ఇలా: రేపు ఉదయం:
ask-move = { $urgent }{ $name }: { $old } బదులు { $when }, { $doctor } ({ $registration }). మార్చాలా?
ask-move-again = నంబరు పంపండి. { $name }: { $old } బదులు { $when }, { $doctor } ({ $registration }). మార్చాలా?
option-move = మార్చండి
option-leave = అలాగే ఉంచండి
moved = సమయం మారింది: { $name }, టోకెన్ { $token }, { $when }, { $doctor } ({ $registration }). డాక్టర్ ఈ ఫోనుకే చేస్తారు, ఫోన్ ఆన్లో ఉంచండి. కుదరకపోతే పంపండి: మార్చు లేదా రద్దు
moved-later = OPDLine: సమయం మారింది: { $name }, టోకెన్ { $token }, { $when }, { $doctor } ({ $registration }). డాక్టర్ ఈ ఫోనుకే చేస్తారు, ఆన్లో ఉంచండి. కుదరకపోతే పంపండి: మార్చు/రద్దు
move-kept = కొత్త సమయం రాసుకున్నాం. ఖాయం కాగానే SMS లో చెప్తాం. అప్పటివరకు పాత సమయమే ఉంటుంది.
move-failed = ఇది మారలేదు: అది అయిపోయింది, రద్దయింది, లేదా సమయం ముందే మారింది. చూడాలంటే పంపండి: నా అపాయింట్మెంట్లు
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: క్షమించండి, ఆ సమయం వేరేవాళ్ళు తీసుకున్నారు. మీది అలాగే ఉంది: { $old }. మార్చాలంటే పంపండి: మార్చు
move-failed-later = OPDLine: క్షమించండి, సమయం మారలేదు. చూడాలంటే పంపండి: నా అపాయింట్మెంట్లు. మాట్లాడాలంటే: నాకు ఫోన్ చేయండి
no-other-time = { $opd }: ఇప్పుడు వేరే సమయం ఖాళీ లేదు. మీ అపాయింట్మెంట్ అలాగే ఉంది: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = ఎవరి మందుల చీటీ మళ్ళీ పంపాలి?
ask-which-prescription-again = నంబరు పంపండి. ఎవరి మందుల చీటీ మళ్ళీ పంపాలి?
prescription-of = { $name }, { $when }
prescription-coming = { $when } రాసిన { $name } మందుల చీటీ ఇప్పుడే SMS లో పంపుతున్నాం.
no-prescription = ఈ ఫోనుకి ఇంకా మందుల చీటీ లేదు. డాక్టర్ రాయగానే SMS లో వస్తుంది. డాక్టరుకి చూపించాలంటే పంపండి: బుకింగ్
prescription-failed-later = OPDLine: క్షమించండి, మందుల చీటీ పంపలేకపోయాం. ఆరోగ్య కార్యకర్త చూస్తారు. మాట్లాడాలంటే పంపండి: నాకు ఫోన్ చేయండి

## A health question: never an advice

doctor-can-answer = ఇది డాక్టరుని అడగాల్సిన విషయం, మేము చెప్పలేం.
ask-doctor = ఇది డాక్టరుని అడగాల్సిన విషయం, ఫోన్లో చెప్తారు. డాక్టరుని బుక్ చేయాలా?
ask-doctor-again = 1 లేదా 2 పంపండి. డాక్టరుని బుక్ చేయాలా?
no-doctor-now = సరే. ఎప్పుడైనా డాక్టరుకి చూపించాలంటే పంపండి: బుకింగ్

## A person instead

ask-call-back = మేము ఈ నంబరుకి ఫోన్ చేయాలా?
ask-call-back-again = 1 లేదా 2 పంపండి. మేము ఈ నంబరుకి ఫోన్ చేయాలా?
# To one who answered no language question.
call-back-unasked = OPDLine: మేము మీకు ఫోన్ చేస్తాం. We will call you.
call-back-noted = ఆరోగ్య కార్యకర్త ఈ నంబరుకి ఫోన్ చేస్తారు. మళ్ళీ రాయనక్కర్లేదు.
