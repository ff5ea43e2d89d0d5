# Punjabi in Latin letters, spelt as people type it on their phones; docs/glossary/pa.md lists the words.
# Only letters of the short SMS alphabet: an SMS part then holds 160 characters.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number bhejo, jive 1:
ask-language-again = OPDLine. Send a number, like 1. Number bhejo, jive 1:

# $number is the emergency number.
ask-consent = OPDLine: phone te doctor. Tuhadi gall sirf ilaj karan vale dekhange. Jado chaho DELETE likh ke mitva lavo. Manzoor hai?
ask-consent-again = 1 ja 2 bhejo. Ki ilaj karan vale tuhadi gall dekh sakde han?
consent-declined = Theek hai, ithe hi rukde haan. Emergency hove tan { $number } te phone karo. Phir shuru karna hove tan jado chaho likho.

help = Number bhejo ja aapne shabdan vich likho. Jado chaho likho: MENU, PICHHE, DUBARA, BHASHA, TIME BADLO, RADD, MAINU PHONE KARO, BAND. Emergency: { $number }
stopped = Hun OPDLine ton message nahi aunge. Phir laine hon tan START likho.
started = Hun sade message phir aunge.
core-down = Is vele hospital naal gall nahi ho rahi. Tuhadi booking sahi-salamat hai. Thodi der baad phir likho.
welcome = Dhanvaad. Jado chaho likho: MENU
sorry-again = Maaf karna, eh ho nahi sakya. Aapna pichhla javab ikk vaar phir bhejo.
sorry-later = Maaf karna, OPDLine is vele javab nahi de sakda. Kujh minute baad phir likho. Emergency hove tan { $number } te phone karo.
listen-later = Maaf karna, is vele eh padh ke nahi suna sakde. Thodi der baad phir likho, ja kol kise ton padhva lao.

ask-erase = Ki OPDLine vicho is phone di jankari mita deiye? Kanoon mutabak jo rakhna painda hai, oh hospital vich rahega.
ask-erase-again = 1 ja 2 bhejo. Is phone di jankari mita deiye?
erased = Mita ditti. Is phone di koi jankari hun OPDLine kol nahi hai.
not-erased = Kujh nahi mitaya.

## Choices met in many places

option-yes = haan
option-no = nahi
option-not-so = nahi
option-more = hor
option-today = ajj ton
option-book = book karo
option-change = duja time
option-other-opd = duja doctor
option-cancel = radd karo
option-keep = rahin deo
option-erase = mita deo
without = { $symptom } nahi
complaint-noted = likh lya
comma = {", "}

## The front room

ask-home = OPDLine: tuhanu ki chahida hai?
ask-home-again = Sirf number bhejo. Tuhanu ki chahida hai?
home-doctor = doctor nu dikhauna
home-doctor-for = { $name } layi doctor
home-doctor-other = kise hor layi doctor
home-appointments = meri booking
home-prescription = davai vali parchi

## Who is ill

ask-who = Kaun bimar hai?
ask-who-again = Number bhejo, ja inj likho: meri dhee Asha 4 saal. Kaun bimar hai?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = Eh takleef kis nu hai?
ask-whose-again = 1 ja 2 bhejo. Eh takleef kis nu hai?
who-me = main
who-someone-else = koi hor
# $who is self or other.
ask-name = { $who ->
    [self] Tuhada naam ki hai?
   *[other] Mareez da naam ki hai?
}
ask-name-again = { $who ->
    [self] Sirf naam likho, jive: Asha Rani
   *[other] Sirf naam likho, jive: Asha Rani
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name } di umar kinni hai? Jive: 34 saal. Chhota bacha hove tan jive: 6 mahine
   *[both] { $name } di umar? Aurat ja mard? Jive: 34 aurat. Chhota bacha hove tan jive: 6 mahine munda
}
ask-age-again = { $asks ->
    [age] { $name } di umar number vich likho, jive: 34 saal. Chhota bacha hove tan jive: 6 mahine
   *[both] Inj likho: 34 aurat. Chhota bacha hove tan jive: 6 mahine munda. { $name } di umar?
}
ask-sex = { $name }: aurat ja mard?
ask-sex-again = Sirf number bhejo. { $name }: aurat ja mard?
sex-female = aurat ja kudi
sex-male = mard ja munda
sex-other = hor
sex-female-child = kudi
sex-female-adult = aurat
sex-male-child = munda
sex-male-adult = mard
sex-other-child = bacha
sex-other-adult = balag
sex-unknown-child = bacha
sex-unknown-adult = balag
age-years = { $n } saal
age-days = { $n } din
age-months = { $n } { $n ->
    [one] mahina
   *[other] mahine
}

# Stands for a name that a message has no room for.
the-sick-person = mareez

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Baal
option-no-name = hale naam nahi

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Is vele ihna vicho kujh hai?
ask-danger-again = Ikk number bhejo. { $name }, { $sex }, { $age }. Is vele ihna vicho kujh hai?
danger-unconscious = behosh ja jaage na
danger-seizure = daure ja jhatke
danger-breathing-difficulty = saah bahut aukha
danger-chest-pain = chhati vich dard
danger-heavy-bleeding = bahut khoon vagna
danger-cannot-drink = dudh-pani na pee sakna
danger-none = kujh nahi
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } te hune phone karo. Eh khatarnak ho sakda hai. Der na karo, ikalle na raho. Phone kar lya?
ask-emergency-again = { $number } te hune phone karo. Phone kar lya?
emergency-yes = haan
emergency-none = emergency nahi
emergency-no = madad chahidi hai
emergency-called = Theek hai. Mareez de kol raho, eh phone khali rakho. Je sade naal vi gall karni hove tan likho: MAINU PHONE KARO
emergency-help = { $number } te hune phone karo, sadi udeek na karo. Sehat worker vi tuhanu phone karange.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number } te hune phone karo, je jaan nu khatra hove. Ki eh emergency hai?
ask-alarm-again = { $number } te hune phone karo, je jaan nu khatra hove. 1 ja 2 bhejo: ki eh emergency hai?
alarm-yes = haan
alarm-no = nahi
helpline-self-harm = { $number } te hune phone karo. Din-raat, muft, tuhadi bhasha vich koi pyar naal gall sunega. Tusi ikalle nahi. Asi vi tuhanu phone karange.
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now = { $number } te hune phone karo, jaan khatre vich hai. Mareez nu ikalla na chhaddo. Phir { $helpline } te: din-raat, muft, koi pyar naal gall sunega.
helpline-child = { $number } te hune phone karo, din-raat muft, je bache nu khatra hai. Ise pal khatra hai tan 112 te. Sade phone ton khatra na hove tan likho: MAINU PHONE KARO
helpline-violence = { $number } te hune phone karo, din-raat madad milegi. Ise pal khatra hai tan 112 te. Sade phone ton khatra na hove tan likho: MAINU PHONE KARO

## What is wrong

ask-complaint = Ki takleef hai? Jive: 3 dina ton bukhar. Ja number bhejo:
ask-complaint-again = Thode shabdan vich likho, jive: pet dard. Ja number bhejo:
ask-words = Ki takleef hai? Thode shabdan vich likho.
ask-words-again = Ki takleef hai, thode shabdan vich likho, jive: pairan vich jalan
ask-days = { $complaint }. Kinne dina ton? Number likho, jive: 3
ask-days-again = Kinne dina ton, number likho, jive: 3 ja 2 hafte

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Naal eh vi hai? Kai hon tan: 1 3
   *[no] { $complaint }, { $since }. Naal eh vi hai? Kai hon tan inj bhejo: 1 3
}
ask-signs-again = Number bhejo, jive 1 ja 1 3. Kujh nahi: 0. Naal eh vi hai?
ask-more-signs = Ate eh hai? Kai hon tan inj bhejo: 1 3
ask-more-signs-again = Number bhejo, jive 1 ja 1 3. Kujh nahi: 0. Ate eh hai?
ask-weeks = { $name }: garbh nu kinne mahine hoye? Number likho, jive 5
ask-weeks-again = Sirf mahiniyan da number likho, jive 5. { $name }: garbh nu kinne mahine hoye?
ask-history = { $name } nu purani bimari, roz di davai ja allergy hai? Likho ja number bhejo:
ask-history-again = Number bhejo ja thode vich likho. { $name } nu ihna vicho kujh hai?
ask-medicines = { $asks ->
    [allergies] { $name } nu koi davai nuksan kardi hai? Naam likho.
   *[both] { $name } di roz kehdi davai chaldi hai? Koi davai nuksan kardi hai? Naam likho.
}
ask-medicines-again = Davaiyan de naam likho. Koi nahi ja pata nahi: 0
option-not-known = pata nahi

## OPD, slot, booking

ask-opd = Kehde doctor nu dikhauna hai?
ask-opd-again = Sirf number bhejo. Kehde doctor nu dikhauna hai?
ask-opd-full = Othe time khali nahi. Koi hor chuno:
opd-general = Aam doctor
opd-child = Bachyan de doctor
opd-women = Auratan de doctor
opd-skin = Chamdi de doctor
opd-ent = Nakk-kann-gala doctor
opd-bone = Haddiyan de doctor
ask-slot = { $opd }, khali time:
ask-slot-again = Sirf number bhejo. { $opd }, khali time:
ask-slot-taken = Oh time kise hor ne lai lya. { $opd }, khali time:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] ajj ton
    [one] { $n } din ton
   *[other] { $n } dina ton
}
since-weeks = { $n ->
    [one] { $n } hafte ton
   *[other] { $n } haftiyan ton
}
since-months = { $n ->
    [one] { $n } mahine ton
   *[other] { $n } mahiniyan ton
}
since-years = { $n ->
    [one] { $n } saal ton
   *[other] { $n } saalan ton
}
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Ajj hi dikhauna zaroori hai.{ " " }
    [later] Ajj hi dikhauna zaroori hai, par ajj ithe koi doctor khali nahi. Takleef vadhe tan hospital jao.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
ask-agreed-again = 1 ja 2 bhejo. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
booked = Book ho gaya. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } layi. Doctor ise number te phone karange, phone chalu rakho. Badlan layi likho: TIME BADLO, ja RADD
booked-later = OPDLine: book ho gaya. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } layi. Doctor ise number te phone karange, phone chalu rakho. Badlan layi likho: TIME BADLO, ja RADD
booking-kept = { $name } layi booking likh layi hai. Pakki hundya hi time ate doctor da naam SMS rahi bhejange. Dubara likhan di lod nahi.
booking-failed = Maaf karna, eh book nahi ho sakya.
booking-full-later = OPDLine: maaf karna, { $name } layi is vele koi doctor khali nahi. Phir book karan layi likho: BOOK. Gall karan layi: MAINU PHONE KARO
booking-failed-later = OPDLine: maaf karna, book nahi ho sakya. Phir likho, ja likho: MAINU PHONE KARO
all-full = Maaf karna, is vele kise doctor da time khali nahi.

## Appointments

ask-which-appointment = Tuhadi booking. Badlan ja radd karan layi uhda number bhejo, nahi tan 0:
ask-which-appointment-again = Sirf number bhejo. Kehdi badalni ja radd karni hai? Nahi tan 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Tuhadi koi booking nahi hai. Doctor nu dikhaun layi likho: BOOK
ask-appointment = { $when }, { $doctor }. Radd karni hai ja time badalna hai?
ask-appointment-again = Sirf number bhejo. { $when }, { $doctor }. Radd karni hai ja time badalna hai?
cancelled = Radd ho gayi: token { $token }, { $when }. Phir book karan layi likho: BOOK
not-cancelled = Kujh nahi badlya. Tuhadi booking ove hi hai.
cancel-failed = Eh hun radd nahi ho sakdi. Sade naal gall karan layi likho: MAINU PHONE KARO
cancel-kept = Radd karan di gall likh layi hai. Ho jaan te SMS rahi dassange.
cancelled-later = OPDLine: tuhadi booking radd ho gayi. Phir book karan layi likho: BOOK
cancel-failed-later = OPDLine: maaf karna, tuhadi booking radd nahi ho saki. Likho: MAINU PHONE KARO

## Another time for an appointment

ask-which-to-move = Kehdi booking da time badalna hai? Nahi tan 0:
ask-which-to-move-again = Sirf number bhejo. Kehdi da time badalna hai? Nahi tan 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Is vele tuhada time: { $old }. { $opd }, khali time:
# $opd is the kind of doctor.
ask-new-time-again = Number bhejo, ja din likho, jive: bhalke savere. { $opd }, khali time:
ask-move = { $urgent }{ $name }: { $old } di than { $when }, { $doctor } ({ $registration }). Badal deiye?
ask-move-again = Sirf number bhejo. { $name }: { $old } di than { $when }, { $doctor } ({ $registration }). Badal deiye?
option-move = badal deo
option-leave = rahin deo
moved = Time badal gaya. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } layi. Doctor ise number te phone karange, phone chalu rakho. Badlan layi likho: TIME BADLO, ja RADD
moved-later = OPDLine: time badal gaya. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } layi. Doctor ise number te phone karange, phone chalu rakho. Badlan layi likho: TIME BADLO, ja RADD
move-kept = Nava time likh lya hai. Pakka hundya hi SMS rahi dassange. Odo tak purana time hi rahega.
move-failed = Eh booking nahi badal saki: langh chukki, radd hai ja time pehlan hi badal chukka hai. Dekhan layi likho: MERI BOOKING
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: maaf karna, oh time kise hor ne lai lya. Tuhada time ohi hai: { $old }, { $doctor }. Badlan layi likho: TIME BADLO
move-failed-later = OPDLine: maaf karna, time nahi badal sakya. Dekhan layi likho: MERI BOOKING. Gall karan layi: MAINU PHONE KARO
no-other-time = { $opd }: is vele hor koi time khali nahi. Tuhadi booking ohi hai: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = Kis di davai vali parchi phir bhejiye?
ask-which-prescription-again = Sirf number bhejo. Kis di davai vali parchi phir bhejiye?
prescription-of = { $name }, { $when }
prescription-coming = { $name } di davai vali parchi ({ $when } vali) hune SMS rahi bhej rahe haan.
no-prescription = Is phone layi hale koi davai vali parchi nahi. Doctor de likhan te SMS rahi avegi. Doctor nu dikhaun layi likho: BOOK
prescription-failed-later = OPDLine: maaf karna, davai vali parchi nahi bhej sake. Sehat worker dekhange. Gall karan layi likho: MAINU PHONE KARO

## A health question: never an advice

doctor-can-answer = Eh doctor ton puchhan vali gall hai, asi nahi dass sakde.
ask-doctor = Eh doctor ton puchhan vali gall hai, oh phone te dass denge. Doctor book kariye?
ask-doctor-again = 1 ja 2 bhejo. Doctor book kariye?
no-doctor-now = Theek hai. Jado doctor nu dikhauna hove tan likho: BOOK

## A person instead

ask-call-back = Ki asi is number te phone kariye?
ask-call-back-again = 1 ja 2 bhejo. Ki asi is number te phone kariye?
# To one who answered no language question.
call-back-unasked = OPDLine: asi tuhanu phone karange. We will call you.
call-back-noted = Sehat worker is number te phone karange. Dubara likhan di lod nahi.
