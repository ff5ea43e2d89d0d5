# Bengali in Latin letters, spelt as people type it on their phones, with the words of locales/bn.
# Only letters of the short SMS alphabet: an SMS part then holds 160 characters.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number pathan, jemon 1:
ask-language-again = OPDLine. Send a number, like 1. Number pathan, jemon 1:

# $number is the emergency number.
ask-consent = OPDLine: phone-e doctor. Jara chikitsha korben, shudhu tarai apnar kotha dekhben. Jokhon khushi DELETE likhe muche dite paren. Raji?
ask-consent-again = 1 ba 2 pathan. Jara chikitsha korben, shudhu tarai apnar kotha dekhben. Raji?
consent-declined = Thik ache, ekhanei thamchi. Bipod hole { $number }-e phone korun. Abar shuru korte jokhon khushi likhun.

help = Number pathan ba nijer kothay likhun. Jokhon khushi likhun: MENU, PICHONE, ABAR, BHASHA, BOOKING BODLAN, BATIL, PHONE KORUN, BONDHO. Bipod hole phone: { $number }
stopped = OPDLine theke ar message ashbe na. Abar pete likhun START
started = Amader message abar ashbe.
core-down = Ekhon hospital-er sathe jogajog hocche na. Apnar booking thik ache. Ektu pore abar likhun.
welcome = Dhonnobad. Jokhon khushi likhun: MENU
sorry-again = Maf korben, eta holo na. Apnar shesh uttorta ar ekbar pathan.
sorry-later = Maf korben, OPDLine ekhon uttor dite parche na. Koyek minute pore abar likhun. Bipod hole { $number }-e phone korun.
listen-later = Maf korben, ekhon eta pore shonano jacche na. Ektu pore abar likhun, ba kacher kauke pore dite bolun.

ask-erase = OPDLine theke ei phone-er tottho muche debo? Aine ja rakhte hoy, ta hospital-e thakbe.
ask-erase-again = 1 ba 2 pathan. Ei phone-er tottho muche debo?
erased = Muche diyechi. OPDLine-e ei phone-er kono tottho nei.
not-erased = Kichu mocha hoyni.

## Choices met in many places

option-yes = hyan
option-no = na
option-not-so = na
option-more = aro
option-today = aj theke
option-book = booking
option-change = onno shomoy
option-other-opd = onno doctor
option-cancel = batil korun
option-keep = booking thak
option-erase = muche din
without = { $symptom } nei
complaint-noted = likhe niyechi
comma = {", "}

## The front room

ask-home = OPDLine. Kake doctor dekhaben?
ask-home-again = Shudhu number pathan. Kake doctor dekhaben?
home-doctor = amake ba barir kauke
home-doctor-for = { $name }-ke
home-doctor-other = onno kauke
home-appointments = amar booking
home-prescription = prescription

## Who is ill

ask-who = Kar oshukh?
ask-who-again = Number pathan, ba likhun jemon: amar meye Asha 4 bochor. Kar oshukh?
ask-whose = Ei koshto kar?
ask-whose-again = 1 ba 2 pathan. Ei koshto kar?
who-me = amar
who-someone-else = onno karo
# $who is self or other.
ask-name = { $who ->
    [self] Apnar nam ki?
   *[other] Rogir nam ki?
}
ask-name-again = { $who ->
    [self] Shudhu namta likhun, jemon: Asha Das
   *[other] Shudhu namta likhun, jemon: Asha Das
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: boyosh koto? Jemon: 34. Koler baccha hole jemon: 6 mash
   *[both] { $name }: boyosh koto, mohila na purush? Jemon: 34 mohila. Koler baccha hole jemon: 6 mash chele
}
ask-age-again = { $asks ->
    [age] { $name }: boyosh number-e likhun, jemon: 34. Koler baccha hole jemon: 6 mash
   *[both] Eibhabe likhun: 34 mohila. Koler baccha hole jemon: 6 mash chele. { $name }: boyosh koto?
}
ask-sex = { $name }: mohila na purush?
ask-sex-again = Shudhu number pathan. { $name }: mohila na purush?
sex-female = mohila ba meye
sex-male = purush ba chele
sex-other = onno
sex-female-child = meye
sex-female-adult = mohila
sex-male-child = chele
sex-male-adult = purush
sex-other-child = baccha
sex-other-adult = onno
sex-unknown-child = baccha
sex-unknown-adult = boro
age-years = { $n } bochor
age-days = { $n } din
age-months = { $n } mash

# Stands for a name that a message has no room for.
the-sick-person = rogi

# A person of the household whose name it has twice.
name-and-age = { $name } { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Baccha
option-no-name = ekhono nam nei

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Ekhon ki egulor kichu ache?
ask-danger-again = Ekta number pathan. { $name }, { $sex }, { $age }. Ekhon ki egulor kichu ache?
danger-unconscious = oggan ba jagano kothin
danger-seizure = khichuni
danger-breathing-difficulty = khub shashkoshto
danger-chest-pain = buke byatha
danger-heavy-bleeding = khub rokto porche
danger-cannot-drink = dudh-jol khete pare na
danger-none = konotai na
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }-e ekhoni phone korun. Bipod hote pare. Deri korben na, eka thakben na. Phone korechen?
ask-emergency-again = { $number }-e ekhoni phone korun. Phone korechen?
emergency-yes = hyan
emergency-none = emergency noy
emergency-no = shahajjo chai
emergency-called = Thik ache. Rogir kache thakun, ei phone khali rakhun. Amader satheo kotha bolte chaile likhun: PHONE KORUN
emergency-help = { $number }-e ekhoni phone korun, amader jonno boshe thakben na. Shasthokormio apnar ei phone-e phone korben.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number }-e ekhoni phone korun, jodi praner jhuki thake. Eta ki emergency?
ask-alarm-again = { $number }-e ekhoni phone korun, jodi praner jhuki thake. 1 ba 2 pathan: eta ki emergency?
alarm-yes = hyan
alarm-no = na
helpline-self-harm = { $number }-e ekhoni phone korun. Din-raat, bina poyshay, apnar bhashay keu dorod diye shunben. Apni eka non. Amrao phone korbo.
helpline-self-harm-now = { $number }-e ekhoni phone korun, praner jhuki ache. Rogike eka rakhben na. Tarpor { $helpline }: din-raat, bina poyshay, apnar bhashay keu dorod diye shunben.
helpline-child = { $number }-e ekhoni phone korun, baccha bipode thakle, din-raat, free. Ekhoni bipod hole 112-e. Ei phone-e amader phone kora nirapod hole likhun: PHONE KORUN
helpline-violence = { $number }-e ekhoni phone korun, din-raat shahajjo paben. Ei muhurte bipod hole 112-e. Ei phone-e amader phone kora nirapod hole likhun: PHONE KORUN

## What is wrong

ask-complaint = Ki koshto? Likhun, jemon: 3 din dhore jor. Ba number pathan:
ask-complaint-again = Koshtota olpo kothay likhun, jemon: pete byatha. Ba number pathan:
ask-words = Ki koshto, olpo kothay likhun.
ask-words-again = Ki koshto, olpo kothay likhun, jemon: paye jala
ask-days = { $complaint }. Koto din dhore? Number likhun, jemon 3
ask-days-again = Koto din, number-e likhun, jemon: 3. Ba jemon: 2 shoptaho

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Sathe egulo ache? Eker beshi hole: 1 3
   *[no] { $complaint }, { $since }. Sathe egulo ache? Eker beshi hole jemon: 1 3
}
ask-signs-again = Number pathan, jemon 1 ba 1 3. Kichu na thakle 0. Sathe egulo ache?
ask-more-signs = Ar egulo ache? Eker beshi hole jemon: 1 3
ask-more-signs-again = Number pathan, jemon 1 ba 1 3. Kichu na thakle 0. Egulo ache?
ask-weeks = { $name }: gorbher koto mash cholche? Number likhun, jemon 5
ask-weeks-again = Shudhu masher number likhun, jemon 5. { $name }: gorbher koto mash?
ask-history = Doctor-er jonno: { $name }: purono oshukh, rojer oshudh ba allergy ache? Likhun, ba number pathan:
ask-history-again = Number pathan ba olpo kothay likhun. { $name }: er konota ache?
ask-medicines = { $asks ->
    [allergies] { $name }: kono oshudh shojjho hoy na? Nam likhun.
   *[both] { $name }: roj ki oshudh chole? Kono oshudh shojjho hoy na? Nam likhun.
}
ask-medicines-again = Oshudher nam likhun. Na thakle ba jana na thakle: 0
option-not-known = jana nei

## OPD, slot, booking

ask-opd = Kon doctor dekhaben?
ask-opd-again = Shudhu number pathan. Kon doctor dekhaben?
ask-opd-full = Okhane shomoy khali nei. Onno doctor beche nin:
opd-general = Shadharon doctor
opd-child = Bacchader doctor
opd-women = Mohilader doctor
opd-skin = Chamrar doctor
opd-ent = Nak-kan-gola doctor
opd-bone = Harer doctor
ask-slot = { $opd }, khali shomoy:
ask-slot-again = Shudhu number pathan. { $opd }, khali shomoy:
ask-slot-taken = Oi shomoyta onno keu niyechen. { $opd }, khali shomoy:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] aj theke
   *[other] { $n } din dhore
}
since-weeks = { $n } shoptaho dhore
since-months = { $n } mash dhore
since-years = { $n } bochor dhore
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Ajkei doctor dekhano dorkar.{ " " }
    [later] Ajkei doctor dekhano dorkar, kintu aj ekhane doctor khali nei. Koshto barle hospital-e jan.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
ask-agreed-again = 1 ba 2 pathan. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
booked = Booking hoyeche. Token { $token }, { $when }, { $doctor } ({ $registration }), rogi { $name }. Doctor ei phone-e phone korben, phone khola rakhun. Bodlate likhun: BOOKING BODLAN, ba BATIL
booked-later = OPDLine: booking hoyeche. Token { $token }, { $when }, { $doctor } ({ $registration }), rogi { $name }. Doctor ei phone-e phone korben, phone khola rakhun. Bodlate likhun: BOOKING BODLAN, ba BATIL
booking-kept = { $name }-er booking likhe niyechi. Paka hole shomoy ar doctor-er nam SMS-e pathabo. Ar likhte hobe na.
booking-failed = Maf korben, eta booking kora gelo na.
booking-full-later = OPDLine: maf korben, { $name }-er jonno ekhon kono doctor-er shomoy khali nei. Abar cheshta korte likhun: BOOKING. Kotha bolte: PHONE KORUN
booking-failed-later = OPDLine: maf korben, booking kora gelo na. Abar likhun, ba likhun: PHONE KORUN
all-full = Maf korben, ekhon kono doctor-er shomoy khali nei.

## Appointments

ask-which-appointment = Apnar booking. Bodlate ba batil korte tar number pathan, na hole 0:
ask-which-appointment-again = Shudhu number pathan. Konta bodlaben ba batil korben? Na hole 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Apnar kono booking nei. Doctor dekhate likhun: BOOKING
ask-appointment = { $when }, { $doctor }. Batil korben, na shomoy bodlaben?
ask-appointment-again = Shudhu number pathan. { $when }, { $doctor }. Batil korben, na shomoy bodlaben?
cancelled = Batil hoyeche: token { $token }, { $when }. Abar booking korte likhun: BOOKING
not-cancelled = Kichu bodlayni. Apnar booking ache.
cancel-failed = Eta ar batil kora jabe na. Amader sathe kotha bolte likhun: PHONE KORUN
cancel-kept = Batil-er kotha likhe niyechi. Hoye gele SMS-e janabo.
cancelled-later = OPDLine: apnar booking batil hoyeche. Abar booking korte likhun: BOOKING
cancel-failed-later = OPDLine: maf korben, apnar booking batil kora gelo na. Likhun: PHONE KORUN

## Another time for an appointment

ask-which-to-move = Kon booking bodlaben? Na hole 0:
ask-which-to-move-again = Shudhu number pathan. Kon booking bodlaben? Na hole 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Ekhonkar shomoy: { $old }. { $opd }, khali shomoy:
# $opd is the kind of doctor.
ask-new-time-again = Number ba din likhun, jemon: kal shokale. { $opd }, khali shomoy:
ask-move = { $urgent }{ $name }: { $old } noy, { $when }, { $doctor } ({ $registration }). Bodle debo?
ask-move-again = Shudhu number pathan. { $name }: { $old } noy, { $when }, { $doctor } ({ $registration }). Bodle debo?
option-move = bodle din
option-leave = jemon ache thak
moved = Shomoy bodleche. Token { $token }, { $when }, { $doctor } ({ $registration }), rogi { $name }. Doctor ei phone-e phone korben, phone khola rakhun. Bodlate likhun: BOOKING BODLAN, ba BATIL
moved-later = OPDLine: shomoy bodleche. Token { $token }, { $when }, { $doctor } ({ $registration }), rogi { $name }. Doctor ei phone-e phone korben, phone khola rakhun. Bodlate likhun: BOOKING BODLAN, ba BATIL
move-kept = Notun shomoy likhe niyechi. Paka hole SMS-e janabo. Totokkhon purono shomoyi thakbe.
move-failed = Eta bodlano gelo na: shomoy periye geche, batil hoyeche ba agei bodleche. Booking dekhte likhun: AMAR BOOKING
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: maf korben, oi shomoy onno keu niyechen. Apnar shomoy agertai: { $old }, { $doctor }. Bodlate likhun: BOOKING BODLAN
move-failed-later = OPDLine: maf korben, shomoy bodlano gelo na. Dekhte likhun: AMAR BOOKING. Kotha bolte: PHONE KORUN
no-other-time = { $opd }: ekhon ar kono shomoy khali nei. Apnar booking agertai: { $old }, { $doctor }.

## Her prescription again

ask-which-prescription = Kar prescription abar pathabo?
ask-which-prescription-again = Shudhu number pathan. Kar prescription abar pathabo?
prescription-of = { $name }, { $when }
prescription-coming = { $name }-er prescription ({ $when } lekha) ekhon SMS-e pathacchi.
no-prescription = Ei phone-er jonno ekhono prescription nei. Doctor likhlei SMS-e ashbe. Doctor dekhate likhun: BOOKING
prescription-failed-later = OPDLine: maf korben, prescription pathano gelo na. Shasthokormi dekhben. Kotha bolte likhun: PHONE KORUN

## A health question: never an advice

doctor-can-answer = Eta doctor-ke jiggesh korar kotha, amra bolte pari na.
ask-doctor = Eta doctor-ke jiggesh korar kotha, tini phone-e bole deben. Doctor-er booking korbo?
ask-doctor-again = 1 ba 2 pathan. Doctor-er booking korbo?
no-doctor-now = Thik ache. Doctor dekhate chaile jokhon khushi likhun: BOOKING

## A person instead

ask-call-back = Amra ki apnar ei phone-e phone korbo?
ask-call-back-again = 1 ba 2 pathan. Amra ki apnar ei phone-e phone korbo?
# To one who answered no language question.
call-back-unasked = OPDLine: amra apnake phone korbo. We will call you.
call-back-noted = Shasthokormi apnar ei phone-e phone korben. Ar likhte hobe na.
