# Telugu in Latin letters, spelt as people type it on their phones.
# Only letters of the short SMS alphabet: an SMS part then holds 160 characters.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number pampandi, ila: 1
ask-language-again = OPDLine. Send a number, like 1. Number pampandi, ila: 1

# $number is the emergency number.
ask-consent = OPDLine: phone lo doctor. Meeru cheppedi vaidyam chesevalle chustaru. Eppudaina DELETE ani pampite teesestam. Sarena?
ask-consent-again = 1 leda 2 pampandi. Meeru cheppedi vaidyam chesevallu chudavacha?
consent-declined = Sare, ikkaditho aaputam. Emergency aite { $number } ki phone cheyandi. Malli modalu pettalante eppudaina message pampandi.

help = Number pampandi, leda mee matallo rayandi. Eppudaina pampandi: MENU, VENAKKI, MALLI, BHASHA, MARCHU, RADDU, NAKU PHONE CHEYANDI, AAPU. Emergency: { $number }
stopped = Ika OPDLine nunchi message radu. Malli kavalante START ani pampandi.
started = Ika maa messages malli vastayi.
core-down = Ippudu hospital line kalavatledu. Mee appointments alage unnayi. Kasepu aagi malli rayandi.
welcome = Dhanyavadalu. Eppudaina MENU ani pampandi.
sorry-again = Kshaminchandi, adi kudaraledu. Mee chivari javabu inkosari pampandi.
sorry-later = Kshaminchandi, OPDLine ippudu pani cheyatledu. Konni nimishalu aagi malli rayandi. Emergency aite { $number } ki phone cheyandi.
listen-later = Kshaminchandi, ippudu deenni chadivi vinipinchalekapotunnam. Kasepu aagi malli rayandi, leda pakkana evaritonaina chadivinchukondi.

ask-erase = Ee phone gurinchi OPDLine daggara unna vivaralu teeseyala? Chattam prakaram unchalsinavi hospital lo untayi.
ask-erase-again = 1 leda 2 pampandi. Ee phone vivaralu teeseyala?
erased = Teesesam. Ee phone vivaralu emi OPDLine daggara levu.
not-erased = Emi teeseyaledu.

## Choices met in many places

option-yes = avunu
option-no = vaddu
option-not-so = ledu
option-more = inka
option-today = eeroju nunchi
option-book = book
option-change = vere samayam
option-other-opd = vere doctor
option-cancel = raddu cheyandi
option-keep = alage unchandi
option-erase = teeseyandi
without = { $symptom } lekunda
complaint-noted = Rasukunnam
comma = {", "}

## The front room

ask-home = OPDLine. Em kavali?
ask-home-again = Number matrame pampandi. Em kavali?
home-doctor = doctor kavali
home-doctor-for = { $name } kosam doctor
home-doctor-other = verevalla kosam doctor
home-appointments = na appointments
home-prescription = mandula chiti

## Who is ill

ask-who = Evariki bagaledu?
ask-who-again = Number pampandi, leda ila rayandi: maa papa Asha 4 yellu. Evariki bagaledu?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = Ee samasya evariki?
ask-whose-again = 1 leda 2 pampandi. Ee samasya evariki?
who-me = naku
who-someone-else = verevallaki
# $who is self or other.
ask-name = { $who ->
    [self] Mee peru emiti?
   *[other] Patient peru emiti?
}
ask-name-again = { $who ->
    [self] Peru matrame rayandi, ila: Asha Devi
   *[other] Patient peru matrame rayandi, ila: Asha Devi
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name } vayasu enta? Ila: 34. Chanti bidda aite ila: 6 nelalu
   *[both] { $name } vayasu enta? Mahila leda purushuda? Ila: 34 mahila. Chanti bidda aite ila: 6 nelalu babu
}
ask-age-again = { $asks ->
    [age] { $name } vayasu number lo rayandi, ila: 34. Chanti bidda aite ila: 6 nelalu
   *[both] Ila rayandi: 34 mahila. Chanti bidda aite ila: 6 nelalu babu. { $name } vayasu enta?
}
ask-sex = { $name }: mahila leda purushuda?
ask-sex-again = Number matrame pampandi. { $name }: mahila leda purushuda?
sex-female = mahila leda ammayi
sex-male = purushudu leda abbayi
sex-other = itarulu
sex-female-child = ammayi
sex-female-adult = mahila
sex-male-child = abbayi
sex-male-adult = purushudu
sex-other-child = bidda
sex-other-adult = itarulu
sex-unknown-child = bidda
sex-unknown-adult = peddalu
age-years = { $n } { $n ->
    [one] yedadi
   *[other] yellu
}
age-days = { $n } { $n ->
    [one] roju
   *[other] rojulu
}
age-months = { $n } { $n ->
    [one] nela
   *[other] nelalu
}

# Stands for a name that a message has no room for.
the-sick-person = patient

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Chanti bidda
option-no-name = inka peru ledu

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Ippudu ivi emaina unnaya?
ask-danger-again = Oka number pampandi. { $name }, { $sex }, { $age }. Ippudu ivi emaina unnaya?
danger-unconscious = spruha ledu/lepina levaru
danger-seizure = fits
danger-breathing-difficulty = oopiri chala kashtam
danger-chest-pain = chathi/chest noppi
danger-heavy-bleeding = baga raktam potondi
danger-cannot-drink = neellu/palu tagaleru
danger-none = ivi evi levu
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } ki ippude phone cheyandi. Idi pramadam kavachu. Alasyam cheyakandi, ontariga undakandi. Phone chesara?
ask-emergency-again = { $number } ki ippude phone cheyandi. Phone chesara?
emergency-yes = avunu
emergency-none = emergency kadu
emergency-no = sayam kavali
emergency-called = Manchidi. Patient daggare undandi, ee phone khaliga unchandi. Memu kuda phone cheyalante pampandi: NAKU PHONE CHEYANDI
emergency-help = { $number } ki ippude phone cheyandi, maa kosam aagakandi. Arogya karyakarta kuda ee number ki phone chestaru.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number } ki ippude phone cheyandi, prananiki pramadam unte. Idi emergency aa?
ask-alarm-again = { $number } ki ippude phone cheyandi, prananiki pramadam unte. 1 leda 2 pampandi: idi emergency aa?
alarm-yes = avunu
alarm-no = kadu
helpline-self-harm = { $number } ki ippude phone cheyandi. Pagalu ratri, free ga, mee bhashalo, mee mata premaga vintaru. Meeru ontari kadu. Memu kuda phone chestam.
helpline-self-harm-now = { $number } ki ippude phone cheyandi, prananiki pramadam. Ontariga vadalakandi. Tarvata { $helpline } ki: pagalu ratri, free ga, mee bhashalo, premaga vintaru.
helpline-child = { $number }: biddaki pramadam unte ippude phone cheyandi, pagalu ratri, free. Ee kshaname pramadam unte 112 ki. Memu phone chesina pramadam lekapote pampandi: NAKU PHONE CHEYANDI
helpline-violence = { $number } ki ippude phone cheyandi, pagalu ratri sayam. Ee kshaname pramadam unte 112 ki. Memu phone chesina pramadam lekapote pampandi: NAKU PHONE CHEYANDI

## What is wrong

ask-complaint = Em samasya? Rayandi, ila: 3 rojula nunchi jwaram. Leda number pampandi:
ask-complaint-again = Samasya konni matallo rayandi, ila: kadupu noppi. Leda number pampandi:
ask-words = Em samasya? Konni matallo rayandi.
ask-words-again = Samasya konni matallo rayandi, ila: padala manta
ask-days = { $complaint }. Enni rojula nunchi? Number rayandi, ila: 3
ask-days-again = Enni rojulo number pampandi, ila: 3. Leda ila: 2 varalu

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Ivi kuda unnaya? Rendu moodu unte: 1 3
   *[no] { $complaint }, { $since }. Ivi kuda unnaya? Rendu moodu unte ila pampandi: 1 3
}
ask-signs-again = Number pampandi, ila: 1 leda 1 3. Evi lekapote 0. Ivi kuda unnaya?
ask-more-signs = Ivi unnaya? Rendu moodu unte ila pampandi: 1 3
ask-more-signs-again = Number pampandi, ila: 1 leda 1 3. Evi lekapote 0. Ivi unnaya?
ask-weeks = { $name } enni nelala garbhini? Number rayandi, ila: 5
ask-weeks-again = Nelala number matrame rayandi, ila: 5. { $name } enni nelala garbhini?
ask-history = Doctor kosam: { $name } ki patha jabbu, roju vese mandu, allergy unda? Rayandi, leda number pampandi:
ask-history-again = Number pampandi, leda rayandi. { $name } ki veetilo edaina unda?
ask-medicines = { $asks ->
    [allergies] { $name } ki ye mandaina padada? Daani peru rayandi.
   *[both] { $name } ye mandulu vadutunnaru? Ye mandaina padada? Perlu rayandi.
}
ask-medicines-again = Mandula perlu rayandi. Evi lekapote, teliyakapote: 0
option-not-known = teliyadu

## OPD, slot, booking

ask-opd = Ye doctor kavali?
ask-opd-again = Number matrame pampandi. Ye doctor kavali?
ask-opd-full = Akkada khali ledu. Inkokati enchukondi:
opd-general = General jabbula doctor
opd-child = Pillala doctor
opd-women = Mahilala doctor
opd-skin = Charmam doctor
opd-ent = Chevi-mukku-gontu
opd-bone = Emukala doctor
ask-slot = { $opd }, khali samayalu:
ask-slot-again = Number matrame pampandi. { $opd }, khali samayalu:
ask-slot-taken = Aa samayam verevallu teesukunnaru. { $opd }, khali samayalu:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] eeroju nunchi
    [one] { $n } roju nunchi
   *[other] { $n } rojula nunchi
}
since-weeks = { $n ->
    [one] { $n } varam nunchi
   *[other] { $n } varala nunchi
}
since-months = { $n ->
    [one] { $n } nela nunchi
   *[other] { $n } nelala nunchi
}
since-years = { $n ->
    [one] { $n } yedadi nunchi
   *[other] { $n } yella nunchi
}
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Eeroje chupinchali.{ " " }
    [later] Eeroje chupinchali, kani eeroju ikkada ye doctor khali leru. Samasya perigite hospital ki vellandi.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = 1 leda 2 pampandi. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration })
booked = Book ayindi: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee phone ke chestaru, phone on lo unchandi. Kudarakapote pampandi: MARCHU leda RADDU
booked-later = OPDLine: book ayindi: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee phone ke chestaru, phone on lo unchandi. Kudarakapote pampandi: MARCHU leda RADDU
booking-kept = { $name } booking rasukunnam. Khayam kagane samayam, doctor peru SMS lo pamputam. Malli rayanakkarledu.
booking-failed = Kshaminchandi, book kaledu.
booking-full-later = OPDLine: kshaminchandi, { $name } kosam ippudu ye doctor khali leru. Malli chudalante pampandi: BOOK. Maatho matladalante: NAKU PHONE CHEYANDI
booking-failed-later = OPDLine: kshaminchandi, book kaledu. Malli rayandi, leda pampandi: NAKU PHONE CHEYANDI
all-full = Kshaminchandi, ippudu ye doctor khali leru.

## Appointments

ask-which-appointment = Mee appointments. Marchalanna, raddu cheyalanna daani number pampandi, ledante 0:
ask-which-appointment-again = Number matrame pampandi. Edi marchali, edi raddu cheyali? Edi vaddante 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Meeku appointment ledu. Doctor ki chupinchalante pampandi: BOOK
ask-appointment = { $when }, { $doctor }. Raddu cheyala, samayam marchala?
ask-appointment-again = Number matrame pampandi. { $when }, { $doctor }. Raddu cheyala, samayam marchala?
cancelled = Raddu ayindi: token { $token }, { $when }. Malli book cheyalante pampandi: BOOK
not-cancelled = Emi maraledu. Mee appointment alage undi.
cancel-failed = Deenni ika raddu cheyalem. Maatho matladalante pampandi: NAKU PHONE CHEYANDI
cancel-kept = Raddu cheyamannadi rasukunnam. Raddu kagane SMS lo cheptam.
cancelled-later = OPDLine: mee appointment raddu ayindi. Malli book cheyalante pampandi: BOOK
cancel-failed-later = OPDLine: kshaminchandi, appointment raddu kaledu. Pampandi: NAKU PHONE CHEYANDI

## Another time for an appointment

ask-which-to-move = Ye appointment marchali? Edi vaddante 0:
ask-which-to-move-again = Number matrame pampandi. Ye appointment marchali? Edi vaddante 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Ippudu mee samayam: { $old }. { $opd }, khali samayalu:
# $opd is the kind of doctor.
ask-new-time-again = Number pampandi, leda roju rayandi, ila: repu udayam. { $opd }, khali samayalu:
ask-move = { $urgent }{ $name }: { $old } badulu { $when }, { $doctor } ({ $registration }). Marchala?
ask-move-again = Number matrame pampandi. { $name }: { $old } badulu { $when }, { $doctor } ({ $registration }). Marchala?
option-move = marchandi
option-leave = alage unchandi
moved = Samayam marindi: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee phone ke chestaru, phone on lo unchandi. Kudarakapote pampandi: MARCHU leda RADDU
moved-later = OPDLine: samayam marindi: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee phone ke chestaru, phone on lo unchandi. Kudarakapote pampandi: MARCHU leda RADDU
move-kept = Kotta samayam rasukunnam. Khayam kagane SMS lo cheptam. Appativaraku patha samayame untundi.
move-failed = Idi maraledu: adi ayipoyindi, raddu ayindi, leda samayam mundhe marindi. Chudalante pampandi: NA APPOINTMENTS
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: kshaminchandi, aa samayam verevallu teesukunnaru. Mee appointment alage undi: { $old }, { $doctor }. Vere samayam kavalante pampandi: MARCHU
move-failed-later = OPDLine: kshaminchandi, samayam maraledu. Chudalante pampandi: NA APPOINTMENTS. Maatho matladalante: NAKU PHONE CHEYANDI
no-other-time = { $opd }: ippudu vere samayam khali ledu. Mee appointment alage undi: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = Evari mandula chiti malli pampali?
ask-which-prescription-again = Number matrame pampandi. Evari mandula chiti malli pampali?
prescription-of = { $name }, { $when }
prescription-coming = { $name } mandula chiti ({ $when }) ippude SMS lo pamputunnam.
no-prescription = Ee phone ki inka mandula chiti ledu. Doctor rayagane SMS lo vastundi. Doctor ki chupinchalante pampandi: BOOK
prescription-failed-later = OPDLine: kshaminchandi, mandula chiti pampalekapoyam. Arogya karyakarta chustaru. Matladalante pampandi: NAKU PHONE CHEYANDI

## A health question: never an advice

doctor-can-answer = Idi doctor ni adagalsina vishayam, memu cheppalem.
ask-doctor = Idi doctor ni adagalsina vishayam, phone lo cheptaru. Doctor ni book cheyala?
ask-doctor-again = 1 leda 2 pampandi. Doctor ni book cheyala?
no-doctor-now = Sare. Eppudaina doctor ki chupinchalante pampandi: BOOK

## A person instead

ask-call-back = Memu ee number ki phone cheyala?
ask-call-back-again = 1 leda 2 pampandi. Memu ee number ki phone cheyala?
# To one who answered no language question.
call-back-unasked = OPDLine: memu meeku phone chestam. We will call you.
call-back-noted = Arogya karyakarta ee number ki phone chestaru. Malli rayanakkarledu.
