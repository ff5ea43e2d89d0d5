# Urdu in Latin letters, spelt as people type it on their phones; docs/glossary/ur.md lists the words.
# Only letters of the short SMS alphabet: an SMS part then holds 160 characters.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number bhejein, jaise 1:
ask-language-again = OPDLine. Send a number, like 1. Number bhejein, jaise 1:

# $number is the emergency number.
ask-consent = OPDLine: phone par doctor. Aapki baat sirf ilaaj karne wale dekhenge. Mitani ho to kabhi bhi DELETE likhein. Manzoor hai?
ask-consent-again = Bas 1 ya 2 bhejein. Ilaaj karne wale aapki baat dekhein, yeh manzoor hai?
consent-declined = Theek hai, yahin rukte hain. Emergency me { $number } par call karein. Phir shuru karna ho to kabhi bhi likhein.

help = Number bhejein ya apne lafzon me likhein. Kabhi bhi likhein: MENU, PEECHE, DOBARA, ZABAN, WAQT BADLO, MANSOOKH, MUJHE CALL KARO, BAND. Emergency: { $number }
stopped = Ab OPDLine se message nahi aayenge. Phir paane ke liye START likhein.
started = Ab hamare message phir aayenge.
core-down = Abhi aspataal se raabta nahi ho pa raha. Aapke appointment mehfooz hain. Thodi der baad phir likhein.
welcome = Shukriya. Jab chahein likhein: MENU
sorry-again = Maaf kijiye, yeh nahi ho paya. Apna pichhla jawab ek baar phir bhejein.
sorry-later = Maaf kijiye, OPDLine abhi jawab nahi de pa raha. Kuch minute baad phir likhein. Emergency me { $number } par call karein.
listen-later = Maaf kijiye, abhi yeh parh kar nahi suna pa rahe. Thodi der baad phir likhein, ya paas mein kisi se parhwa lein.

ask-erase = Kya OPDLine se is phone ki maloomat mita dein? Qanoon se jo rakhna zaroori hai, woh aspataal me rahega.
ask-erase-again = Bas 1 ya 2 bhejein. Kya OPDLine se is phone ki maloomat mita dein?
erased = Sab mita diya. Is phone ki koi maloomat OPDLine me nahi hai.
not-erased = Kuch nahi mitaya gaya.

## Choices met in many places

option-yes = haan
option-no = nahi
option-not-so = nahi
option-more = aur
option-today = aaj se
option-book = book karein
option-change = doosra waqt
option-other-opd = doosre doctor
option-cancel = mansookh karein
option-keep = rehne dein
option-erase = mita dein
without = { $symptom } nahi
complaint-noted = likh liya
comma = {", "}

## The front room

ask-home = OPDLine. Doctor kise chahiye?
ask-home-again = Sirf number bhejein. Doctor kise chahiye?
home-doctor = mujhe ya ghar me kisi ko
home-doctor-for = { $name } ko
home-doctor-other = kisi aur ko
home-appointments = mere appointment
home-prescription = dawa ki parchi

## Who is ill

ask-who = Kaun beemar hai?
ask-who-again = Number bhejein, ya aise likhein: meri beti Ayesha 4 saal. Kaun beemar hai?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = Yeh takleef kise hai?
ask-whose-again = Bas 1 ya 2 bhejein. Yeh takleef kise hai?
who-me = main
who-someone-else = koi aur
# $who is self or other.
ask-name = { $who ->
    [self] Aapka naam kya hai?
   *[other] Mareez ka naam kya hai?
}
ask-name-again = { $who ->
    [self] Sirf naam likhein, jaise: Shabana Begum
   *[other] Sirf naam likhein, jaise: Shabana Begum
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name } ki umar kitni hai? Jaise: 34. Chhota bachcha ho to jaise: 6 mahine
   *[both] { $name } ki umar? Aurat ya mard? Jaise: 34 aurat. Chhota bachcha ho to jaise: 6 mahine ladka
}
ask-age-again = { $asks ->
    [age] { $name } ki umar number me likhein, jaise: 34. Chhota bachcha ho to jaise: 6 mahine
   *[both] Aise likhein: 34 aurat. Chhota bachcha ho to jaise: 6 mahine ladka. { $name } ki umar?
}
ask-sex = { $name }: aurat ya mard?
ask-sex-again = Sirf number bhejein. { $name }: aurat ya mard?
sex-female = aurat ya ladki
sex-male = mard ya ladka
sex-other = deegar
sex-female-child = ladki
sex-female-adult = aurat
sex-male-child = ladka
sex-male-adult = mard
sex-other-child = bachcha
sex-other-adult = deegar
sex-unknown-child = bachcha
sex-unknown-adult = baligh
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
name-of-a-baby = Baby
option-no-name = abhi naam nahi

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Abhi inme se kuch hai?
ask-danger-again = Ek number bhejein. { $name }, { $sex }, { $age }. Abhi inme se kuch hai?
danger-unconscious = behosh ya jagana mushkil
danger-seizure = daure ya jhatke
danger-breathing-difficulty = saans lena bahut mushkil
danger-chest-pain = seene me dard
danger-heavy-bleeding = bahut khoon behna
danger-cannot-drink = kuch na pee paana
danger-none = kuch nahi
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } par abhi call karein. Yeh khatarnak ho sakta hai. Der na karein, akele na rahein. Call ho gayi?
ask-emergency-again = { $number } par abhi call karein. Call ho gayi?
emergency-yes = haan
emergency-none = emergency nahi hai
emergency-no = madad chahiye
emergency-called = Theek hai. Mareez ke saath rahein, yeh phone khaali rakhein. Humse bhi baat karni ho to likhein: MUJHE CALL KARO
emergency-help = { $number } par abhi call karein, hamara intezaar na karein. Health worker bhi is phone par call karenge.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number } par abhi call karein, agar jaan ko khatra ho. Kya yeh emergency hai?
ask-alarm-again = { $number } par abhi call karein, agar jaan ko khatra ho. Bas 1 ya 2 bhejein. Kya yeh emergency hai?
alarm-yes = haan
alarm-no = nahi
helpline-self-harm = { $number } par abhi call karein. Din raat, muft, aapki zaban me, koi pyaar se aapki baat sunega. Aap tanha nahi hain. Hum bhi call karenge.
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now = { $number } par abhi call karein, jaan khatre me hai. Mareez ko akela na chhodein. Phir { $helpline } par: din raat, muft, aapki zaban me, koi pyaar se baat sunega.
helpline-child = { $number } par abhi call karein, din raat muft, agar bachcha khatre me ho. Isi pal khatra ho to 112. Is phone par hamari call mehfooz ho to likhein: MUJHE CALL KARO
helpline-violence = { $number } par abhi call karein, din raat madad milegi. Isi pal khatra ho to 112 par. Is phone par hamari call mehfooz ho to likhein: MUJHE CALL KARO

## What is wrong

ask-complaint = Kya takleef hai? Likhein, jaise: 3 din se bukhar. Ya number bhejein:
ask-complaint-again = Kuch lafzon me likhein, jaise: pet dard. Ya number bhejein:
ask-words = Kya takleef hai? Kuch lafzon me likhein.
ask-words-again = Takleef kuch lafzon me likhein, jaise: pairon me jalan
ask-days = { $complaint }. Kitne din se? Number likhein, jaise 3
ask-days-again = Dinon ki ginti bhejein, jaise 3. Ya jaise: 2 hafte

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Saath yeh bhi? Kai hon to: 1 3
   *[no] { $complaint }, { $since }. Saath yeh bhi? Kai hon to aise bhejein: 1 3
}
ask-signs-again = Number bhejein, jaise 1 ya 1 3. Kuch nahi: 0. Saath yeh bhi?
ask-more-signs = Aur yeh bhi? Kai hon to aise bhejein: 1 3
ask-more-signs-again = Number bhejein, jaise 1 ya 1 3. Kuch nahi: 0. Aur yeh bhi?
ask-weeks = { $name } ko kitne mahine ka hamal hai? Number likhein, jaise 5
ask-weeks-again = Sirf mahinon ka number likhein, jaise 5. { $name } ko kitne mahine ka hamal hai?
ask-history = { $name } ko purani beemari, roz ki dawa ya allergy hai? Likhein ya number bhejein:
ask-history-again = Number bhejein ya thode me likhein. { $name } ko inme se kuch hai?
ask-medicines = { $asks ->
    [allergies] { $name } ko koi dawa nuqsan karti hai? Uska naam likhein.
   *[both] { $name } ki roz kaun si dawa chalti hai? Koi dawa nuqsan karti hai? Naam likhein.
}
ask-medicines-again = Dawaon ke naam likhein. Koi nahi ya pata nahi: 0
option-not-known = pata nahi

## OPD, slot, booking

ask-opd = Kis doctor ko dikhana hai?
ask-opd-again = Sirf number bhejein. Kis doctor ko dikhana hai?
ask-opd-full = Wahan waqt khaali nahi. Doosra chunein:
opd-general = Aam doctor
opd-child = Bachchon ke doctor
opd-women = Auraton ke doctor
opd-skin = Jild ke doctor
opd-ent = Kaan naak gala
opd-bone = Haddi ke doctor
ask-slot = { $opd }, khaali waqt:
ask-slot-again = Sirf number bhejein. { $opd }, khaali waqt:
ask-slot-taken = Woh waqt kisi aur ne le liya. { $opd }, khaali waqt:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] aaj se
   *[other] { $n } din se
}
since-weeks = { $n } hafte se
since-months = { $n } mahine se
since-years = { $n } saal se
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Aaj hi dikhana zaroori hai.{ " " }
    [later] Aaj hi dikhana zaroori hai, par aaj yahan koi doctor khaali nahi. Takleef badhe to aspataal jaayein.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
ask-agreed-again = Bas 1 ya 2 bhejein. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
booked = Book ho gaya. Token { $token }, { $name } ke liye, { $when }, { $doctor } ({ $registration }). Doctor isi phone par call karenge, phone on rakhein. Badalne ko likhein: WAQT BADLO, na chahiye to MANSOOKH
booked-later = OPDLine: book ho gaya. Token { $token }, { $name } ke liye, { $when }, { $doctor } ({ $registration }). Doctor isi phone par call karenge, phone on rakhein. Badalne ko likhein: WAQT BADLO, na chahiye to MANSOOKH
booking-kept = { $name } ke liye booking likh li hai. Pakki hote hi waqt aur doctor ka naam SMS se bhejenge. Dobara likhne ki zaroorat nahi.
booking-failed = Maaf kijiye, yeh book nahi ho paya.
booking-full-later = OPDLine: maaf kijiye, { $name } ke liye abhi koi doctor khaali nahi. Phir book karne ko likhein: BOOK. Baat karne ko: MUJHE CALL KARO
booking-failed-later = OPDLine: maaf kijiye, book nahi ho paya. Phir likhein, ya likhein: MUJHE CALL KARO
all-full = Maaf kijiye, abhi kisi doctor ka waqt khaali nahi hai.

## Appointments

ask-which-appointment = Aapke appointment. Badalne ya mansookh karne ko uska number bhejein, nahi to 0:
ask-which-appointment-again = Sirf number bhejein. Kaun sa badlein ya mansookh karein? Nahi to 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Koi appointment nahi hai. Doctor ko dikhane ke liye likhein: BOOK
ask-appointment = { $when }, { $doctor }. Mansookh karein ya waqt badlein?
ask-appointment-again = Sirf number bhejein. { $when }, { $doctor }. Mansookh karein ya waqt badlein?
cancelled = Mansookh ho gaya: token { $token }, { $when }. Phir book karna ho to likhein: BOOK
not-cancelled = Kuch nahi badla. Appointment waisa hi hai.
cancel-failed = Yeh ab mansookh nahi ho sakta. Humse baat karni ho to likhein: MUJHE CALL KARO
cancel-kept = Mansookh karne ki baat likh li hai. Ho jaane par SMS se batayenge.
cancelled-later = OPDLine: aapka appointment mansookh ho gaya. Phir book karna ho to likhein: BOOK
cancel-failed-later = OPDLine: maaf kijiye, appointment mansookh nahi ho paya. Likhein: MUJHE CALL KARO

## Another time for an appointment

ask-which-to-move = Kis appointment ka waqt badlein? Nahi to 0:
ask-which-to-move-again = Sirf number bhejein. Kiska waqt badlein? Nahi to 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Abhi aapka waqt: { $old }. { $opd }, khaali waqt:
# $opd is the kind of doctor.
ask-new-time-again = Number bhejein, ya din likhein, jaise: kal subah. { $opd }, khaali waqt:
ask-move = { $urgent }{ $name }: { $old } ke badle { $when }, { $doctor } ({ $registration }). Badal dein?
ask-move-again = Sirf number bhejein. { $name }: { $old } ke badle { $when }, { $doctor } ({ $registration }). Badal dein?
option-move = badal dein
option-leave = rehne dein
moved = Waqt badal gaya. Token { $token }, { $name } ke liye, { $when }, { $doctor } ({ $registration }). Doctor isi phone par call karenge, phone on rakhein. Badalne ko likhein: WAQT BADLO, na chahiye to MANSOOKH
moved-later = OPDLine: waqt badal gaya. Token { $token }, { $name } ke liye, { $when }, { $doctor } ({ $registration }). Doctor isi phone par call karenge, phone on rakhein. Badalne ko likhein: WAQT BADLO, na chahiye to MANSOOKH
move-kept = Naya waqt likh liya hai. Pakka hote hi SMS se batayenge. Tab tak purana waqt hi rahega.
move-failed = Yeh nahi badal paya: woh ho chuka hai, mansookh hai ya uska waqt badal chuka hai. Dekhne ko likhein: MERE APPOINTMENT
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: maaf kijiye, woh waqt kisi aur ne le liya. Aapka waqt wahi hai: { $old }, { $doctor }. Doosra chahiye to likhein: WAQT BADLO
move-failed-later = OPDLine: maaf kijiye, waqt nahi badal paya. Dekhne ko likhein: MERE APPOINTMENT. Baat karne ko: MUJHE CALL KARO
no-other-time = { $opd }: abhi koi aur waqt khaali nahi. Aapka appointment wahi hai: { $old }, { $doctor }.

## Her prescription again

ask-which-prescription = Kiski dawa ki parchi phir se bhejein?
ask-which-prescription-again = Sirf number bhejein. Kiski dawa ki parchi phir se bhejein?
prescription-of = { $name }, { $when }
prescription-coming = { $name } ki dawa ki parchi ({ $when }) abhi SMS se bhej rahe hain.
no-prescription = Is phone ke liye abhi koi dawa ki parchi nahi hai. Doctor ke likhte hi SMS se aayegi. Doctor ko dikhane ke liye likhein: BOOK
prescription-failed-later = OPDLine: maaf kijiye, dawa ki parchi nahi bhej paye. Health worker dekhenge. Baat karni ho to likhein: MUJHE CALL KARO

## A health question: never an advice

doctor-can-answer = Yeh doctor se poochhne ki baat hai, hum nahi bata sakte.
ask-doctor = Yeh doctor se poochhne ki baat hai, woh phone par bata denge. Kya doctor book karein?
ask-doctor-again = Bas 1 ya 2 bhejein. Kya doctor book karein?
no-doctor-now = Theek hai. Jab doctor ko dikhana ho to likhein: BOOK

## A person instead

ask-call-back = Kya hum is phone par call karein?
ask-call-back-again = Bas 1 ya 2 bhejein. Kya hum is phone par call karein?
# To one who answered no language question.
call-back-unasked = OPDLine: hum aapko call karenge. We will call you.
call-back-noted = Health worker is phone par call karenge. Dobara likhne ki zaroorat nahi.
