# Kannada in Latin letters, spelt as people type it on their phones; docs/glossary/kn.md lists the words.
# Only letters of the short SMS alphabet: an SMS part then holds 160 characters.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number kalisi, heege 1:
ask-language-again = OPDLine. Send a number, like 1. Number kalisi, heege 1:

# $number is the emergency number.
ask-consent = OPDLine: phone nalle doctor. Nimma maatu chikitse koduvavaru matra nodtare. Yavaga bekadaru DELETE kalisi alisabahudu. Oppigeya?
ask-consent-again = 1 athava 2 kalisi. Nimma maatu chikitse koduvavaru nodabahuda?
consent-declined = Sari, illige nillisteve. Emergency aadare { $number } ge phone madi. Matte shuru madalu yavaga bekadaru message kalisi.

help = Number kalisi, athava maatalli bareyiri. Yavaga bekadaru: MENU, HINDE, MATTE, BHASHE, BADALISI, RADDU, NANGE PHONE MADI, NILLISI. Emergency: { $number }
stopped = Innu OPDLine message baralla. Matte bekadare START endu kalisi.
started = Innu namma message matte barutte.
core-down = Eega aspatreya line sigtilla. Nimma booking hage ide. Swalpa hottu bittu matte bareyiri.
welcome = Dhanyavada. Yavaga bekadaru kalisi: MENU
sorry-again = Kshamisi, adu agalilla. Nimma koneya uttara innondu sala kalisi.
sorry-later = Kshamisi, OPDLine eega kelasa madtilla. Kelavu nimisha bittu matte bareyiri. Emergency aadare { $number } ge phone madi.
listen-later = Kshamisi, eega idannu odi helalu agtilla. Swalpa hottu bittu matte bareyiri, illave hattira iruvavarinda odisikolli.

ask-erase = Ee phone bagge OPDLine ittiruva mahiti alisabeka? Kanoonina prakara idabekaddu aspatreyalli irutte.
ask-erase-again = 1 athava 2 kalisi. Ee phone mahiti alisabeka?
erased = Alisiddeve. Ee phone mahiti enu OPDLine hattira illa.
not-erased = Enu alisilla.

## Choices met in many places

option-yes = howdu
option-no = beda
option-not-so = illa
option-more = innu ive
option-today = ivattinda
option-book = book madi
option-change = bere samaya
option-other-opd = bere doctor
option-cancel = raddu madi
option-keep = hage irali
option-erase = alisi
without = { $symptom } illa
complaint-noted = baredukondiddeve
comma = {", "}

## The front room

ask-home = OPDLine. Enu beku?
ask-home-again = Number matra kalisi. Enu beku?
home-doctor = doctor beku
home-doctor-for = { $name }: doctor beku
home-doctor-other = bereyavarige doctor
home-appointments = nanna booking
home-prescription = aushadhi cheeti

## Who is ill

ask-who = Yarige husharilla?
ask-who-again = Number kalisi, athava heege: magalu Asha 4 varsha. Yarige husharilla?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = Ee tondare yarige?
ask-whose-again = 1 athava 2 kalisi. Ee tondare yarige?
who-me = nange
who-someone-else = bereyavarige
# $who is self or other.
ask-name = { $who ->
    [self] Nimma hesaru enu?
   *[other] Rogiya hesaru enu?
}
ask-name-again = { $who ->
    [self] Nimma hesaru matra bareyiri, heege: Asha Devi
   *[other] Rogiya hesaru matra bareyiri, heege: Asha Devi
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: vayassu eshtu? Heege: 34. Chikka magu aadare heege: 6 tingalu
   *[both] { $name }: vayassu eshtu? Hennu athava gandu? Heege: 34 hennu. Chikka magu aadare heege: 6 tingalu gandu
}
ask-age-again = { $asks ->
    [age] { $name }: vayassu number nalli bareyiri, heege: 34. Chikka magu aadare heege: 6 tingalu
   *[both] Heege bareyiri: 34 hennu. Chikka magu aadare heege: 6 tingalu gandu. { $name }: vayassu eshtu?
}
ask-sex = { $name }: hennu athava gandu?
ask-sex-again = Number matra kalisi. { $name }: hennu athava gandu?
sex-female = hennu
sex-male = gandu
sex-other = itare
sex-female-child = hudugi
sex-female-adult = mahile
sex-male-child = huduga
sex-male-adult = purusha
sex-other-child = magu
sex-other-adult = itare
sex-unknown-child = magu
sex-unknown-adult = doddavaru
age-years = { $n } varsha
age-days = { $n } dina
age-months = { $n } tingalu

# Stands for a name that a message has no room for.
the-sick-person = rogi

# A person of the household whose name it has twice.
name-and-age = { $name } { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Magu
option-no-name = innu hesarittilla

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Eega ivugalalli enadaru ideya?
ask-danger-again = Number kalisi. { $name }, { $sex }, { $age }. Eega ivugalalli enadaru ideya?
danger-unconscious = prajne illa/ecchara agalla
danger-seizure = fits
danger-breathing-difficulty = usirata tumba kashta
danger-chest-pain = ede novu
danger-heavy-bleeding = tumba rakta hogtide
danger-cannot-drink = enu kudiyalu agalla
danger-none = enu illa
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } ge eegale phone madi. Apaya agabahudu. Tada madabedi, obbare irabedi. Phone madidra?
ask-emergency-again = { $number } ge eegale phone madi. Madidra?
emergency-yes = howdu
emergency-none = emergency alla
emergency-no = sahaya beku
emergency-called = Sari. Rogiya joteyalle iri, ee phone khali idi, bere maatu beda. Navu phone madabekadare kalisi: NANGE PHONE MADI
emergency-help = { $number } ge eegale phone madi, namagagi kayabedi. Arogya karyakartaru kooda ee number ge phone madtare.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number } ge eegale phone madi, jeevakke apaya iddare. Idu emergency na?
ask-alarm-again = { $number } ge eegale phone madi, jeevakke apaya iddare. 1 athava 2 kalisi: idu emergency na?
alarm-yes = howdu
alarm-no = alla
helpline-self-harm = { $number } ge eegale phone madi. Hagalu ratri, uchitavagi, nimma bhasheyalli preetiyinda kelisikoltare. Neevu onti alla. Navu kooda phone madteve.
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now = { $number } ge eegale phone madi, jeevakke apaya. Obbaranne bidabedi. Amele { $helpline } ge: hagalu ratri, uchita, nimma bhasheyalli, preetiyinda kelisikoltare.
helpline-child = { $number }: maguvige apaya iddare eegale phone madi, hagalu ratri uchita. Ee kshana apaya iddare 112 ge. Navu phone madidare apaya illavadare kalisi: NANGE PHONE MADI
helpline-violence = { $number } ge eegale phone madi, hagalu ratri sahaya. Ee kshanave apaya iddare 112 ge. Navu phone madidare apaya illavadare kalisi: NANGE PHONE MADI

## What is wrong

ask-complaint = Enu tondare? Heege: 3 dinadinda jwara. Athava number:
ask-complaint-again = Eradu maatalli bareyiri, heege: hotte novu. Athava number:
ask-words = Enu tondare? Eradu maatalli bareyiri.
ask-words-again = Enu tondare endu eradu maatalli bareyiri, heege: pada uri
ask-days = { $complaint }. Eshtu dinadinda? Heege: 3
ask-days-again = Eshtu dina endu number kalisi, heege: 3. Athava heege: 2 vara

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Ivu kooda iveya? Eradu mooru iddare: 1 3
   *[no] { $complaint }, { $since }. Ivu kooda iveya? Eradu mooru iddare: 1 3
}
ask-signs-again = Number kalisi, heege 1 3. Enu illa: 0. Ivu kooda iveya?
ask-more-signs = Ivu iveya? Eradu mooru iddare: 1 3
ask-more-signs-again = Number kalisi, heege 1 3. Enu illa: 0. Ivu iveya?
ask-weeks = { $name } eshtu tingala garbhini? Number bareyiri, heege: 5
ask-weeks-again = Tingala number matra bareyiri, heege: 5. { $name } eshtu tingala garbhini?
ask-history = { $name }: haleya kayile, dina aushadhi, allergy ideya? Bareyiri athava number:
ask-history-again = Number kalisi, athava bareyiri. { $name }: ivugalalli enadaru ideya?
ask-medicines = { $asks ->
    [allergies] { $name }: maige agada aushadhi ideya? Adara hesaru bareyiri.
   *[both] { $name } yava aushadhi tagoltare? Maige agada aushadhi ideya? Hesaru bareyiri.
}
ask-medicines-again = Aushadhigala hesaru bareyiri. Illadiddare, gottilladiddare: 0
option-not-known = gottilla

## OPD, slot, booking

ask-opd = Yava doctor beku?
ask-opd-again = Number matra kalisi. Yava doctor beku?
ask-opd-full = Alli samaya khali illa. Bere arisi:
opd-general = General kayile doctor
opd-child = Makkala doctor
opd-women = Mahileyara doctor
opd-skin = Charmada doctor
opd-ent = Kivi-moogu-gantalu
opd-bone = Moole doctor
ask-slot = { $opd }, khali samaya:
ask-slot-again = Number kalisi. { $opd }, khali samaya:
ask-slot-taken = Aa samaya bereyavaru tagondru. { $opd }, khali samaya:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] ivattinda
   *[other] { $n } dinadinda
}
since-weeks = { $n } varadinda
since-months = { $n } tingalinda
since-years = { $n } varshadinda
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Ivatte torisabeku.{ " " }
    [later] Ivatte torisabeku, ivattu illi samaya khali illa. Jasti aadare aspatrege hogi.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = 1 athava 2 kalisi. { $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
booked = Book aytu: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee number ge phone madtare, phone on idi. Badalisalu kalisi: BADALISI, bedavadare RADDU
booked-later = OPDLine: book aytu: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee number ge phone madtare, phone on idi. Badalisalu kalisi: BADALISI, bedavadare RADDU
booking-kept = { $name } hesaralli booking baredukondiddeve. Pakka aada koodale samaya, doctor hesaru SMS madteve. Matte bareyodu beda.
booking-failed = Kshamisi, book agalilla.
booking-full-later = OPDLine: kshamisi, eega yava doctoru khali illa ({ $name }). Matte nodalu kalisi: BOOK. Matadalu: NANGE PHONE MADI
booking-failed-later = OPDLine: kshamisi, book agalilla. Matte bareyiri, athava kalisi: NANGE PHONE MADI
all-full = Kshamisi, eega yava doctoru khali illa.

## Appointments

ask-which-appointment = Nimma booking. Badalisalu athava raddu madalu number kalisi, bedavadare 0:
ask-which-appointment-again = Yavudu badalisabeku, yavudu raddu? Bedavadare 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Nimma booking yavudu illa. Doctor ge torisalu kalisi: BOOK
ask-appointment = { $when }, { $doctor }. Raddu madabeka, samaya badalisabeka?
ask-appointment-again = Number kalisi. { $when }, { $doctor }. Raddu madabeka, samaya badalisabeka?
cancelled = Raddu aytu: token { $token }, { $when }. Matte book madalu kalisi: BOOK
not-cancelled = Enu badalagilla. Nimma booking hage ide.
cancel-failed = Idannu innu raddu madalu agalla. Matadalu kalisi: NANGE PHONE MADI
cancel-kept = Raddu madabeku endu baredukondiddeve. Aada koodale SMS madi helteve.
cancelled-later = OPDLine: nimma booking raddu aytu. Matte book madalu kalisi: BOOK
cancel-failed-later = OPDLine: kshamisi, nimma booking raddu agalilla. Kalisi: NANGE PHONE MADI

## Another time for an appointment

ask-which-to-move = Yava booking samaya badalisabeku? Bedavadare 0:
ask-which-to-move-again = Number kalisi. Yavudara samaya badalisabeku? Bedavadare 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Eega nimma samaya: { $old }. { $opd }, khali samaya:
# $opd is the kind of doctor.
ask-new-time-again = Number athava dina kalisi, heege: nale belagge. { $opd }, khali samaya:
ask-move = { $urgent }{ $name }: { $old } badalu { $when }, { $doctor } ({ $registration }). Badalisabeka?
ask-move-again = Number kalisi. { $name }: { $old } badalu { $when }, { $doctor } ({ $registration }). Badalisabeka?
option-move = badalisi
option-leave = hage irali
moved = Samaya badalaytu: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee number ge phone madtare, phone on idi. Badalisalu kalisi: BADALISI, bedavadare RADDU
moved-later = OPDLine: samaya badalaytu: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee number ge phone madtare, phone on idi. Badalisalu kalisi: BADALISI, bedavadare RADDU
move-kept = Hosa samaya baredukondiddeve. Pakka aada koodale SMS madi helteve. Allivarege haleya samayave irutte.
move-failed = Idu badalagalilla: adu mugidide, raddagide, athava samaya agale badalagide. Nodalu kalisi: NANNA BOOKING
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: kshamisi, aa samaya bereyavaru tagondru. Nimma haleya samayave ide: { $old }, { $doctor }. Badalisalu kalisi: BADALISI
move-failed-later = OPDLine: kshamisi, samaya badalagalilla. Nodalu kalisi: NANNA BOOKING. Matadalu: NANGE PHONE MADI
no-other-time = { $opd }: eega bere samaya khali illa. Nimma booking hage ide: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = Yara aushadhi cheeti matte kalisabeku?
ask-which-prescription-again = Number kalisi. Yara aushadhi cheeti matte kalisabeku?
prescription-of = { $name }, { $when }
prescription-coming = { $name } hesarina aushadhi cheeti ({ $when } baredaddu) eegale SMS madtiddeve.
no-prescription = Ee phone ge innu aushadhi cheeti illa. Doctor bareda koodale SMS barutte. Doctor ge torisalu kalisi: BOOK
prescription-failed-later = OPDLine: kshamisi, aushadhi cheeti kalisalu agalilla. Arogya karyakartaru nodtare. Matadalu kalisi: NANGE PHONE MADI

## A health question: never an advice

doctor-can-answer = Idu doctorannu kelabekada vishaya, navu helalu agalla.
ask-doctor = Idu doctorannu kelabekada vishaya, phone nalli heltare. Doctor book madonava?
ask-doctor-again = 1 athava 2 kalisi. Doctor book madonava?
no-doctor-now = Sari. Yavaga bekadaru doctor ge torisalu kalisi: BOOK

## A person instead

ask-call-back = Navu ee number ge phone madabeka?
ask-call-back-again = 1 athava 2 kalisi. Navu ee number ge phone madabeka?
# To one who answered no language question.
call-back-unasked = OPDLine: navu nimage phone madteve. We will call you.
call-back-noted = Arogya karyakartaru ee number ge phone madtare. Matte bareyodu beda.
