# Hindi in Latin letters, spelt as people type it on their phones; docs/glossary.md lists the words.
# Only letters of the short SMS alphabet: an SMS part then holds 160 characters.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number bhejein, jaise 1:
ask-language-again = OPDLine. Send a number, like 1. Number bhejein, jaise 1:

# $number is the emergency number.
ask-consent = OPDLine: phone par doctor. Aapki baat sirf ilaaj karne wale dekhenge. Kabhi bhi DELETE likhkar mita sakte hain. Manzoor hai?
ask-consent-again = Kripya 1 ya 2 bhejein. Ilaaj karne wale aapki baat dekhein?
consent-declined = Theek hai, yahin rukte hain. Emergency me { $number } par call karein. Phir shuru karna ho to kabhi bhi likhein.

help = Number bhejein ya apne shabdon me likhein. Kabhi bhi likhein: MENU, PEECHE, DOBARA, BHASHA, SAMAY BADLO, RADD, CALL KARO, BAND. Emergency: { $number }
stopped = Ab OPDLine se message nahi aayenge. Phir paane ke liye START likhein.
started = Ab hamare message phir aayenge.
core-down = Abhi aspataal se jud nahi pa rahe. Aapke appointment surakshit hain. Thodi der baad phir likhein.
welcome = Dhanyavaad. Jab chahein likhein: MENU
sorry-again = Maaf kijiye, yeh nahi ho paya. Apna pichhla jawab ek baar phir bhejein.
sorry-later = Maaf kijiye, OPDLine abhi jawab nahi de pa raha. Kuch minute baad phir likhein. Emergency me { $number } par call karein.
listen-later = Maaf kijiye, abhi yeh padhkar nahi suna pa rahe. Thodi der baad phir koshish karein, ya paas me kisi se padhwa lein.

ask-erase = Kya OPDLine se is phone ki jaankari mita dein? Kanoon se jo rakhna zaroori hai, woh aspataal me rahega.
ask-erase-again = Kripya 1 ya 2 bhejein. Is phone ki jaankari mita dein?
erased = Mita diya. Is phone ki koi jaankari OPDLine me nahi hai.
not-erased = Kuch nahi mitaya gaya.

## Choices met in many places

option-yes = haan
option-no = nahi
option-not-so = nahi
option-more = aur
option-today = aaj se
option-book = book karein
option-change = doosra samay
option-other-opd = doosre doctor
option-cancel = radd karein
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
home-prescription = parchi

## Who is ill

ask-who = Kaun beemar hai?
ask-who-again = Number bhejein, ya jaise: meri beti Asha 4 saal. Kaun beemar hai?
ask-whose = Yeh takleef kise hai?
ask-whose-again = Kripya 1 ya 2 bhejein. Yeh takleef kise hai?
who-me = main
who-someone-else = koi aur
# $who is self or other.
ask-name = { $who ->
    [self] Aapka naam kya hai?
   *[other] Mareez ka naam kya hai?
}
ask-name-again = { $who ->
    [self] Kripya sirf naam likhein, jaise: Asha Devi
   *[other] Kripya sirf naam likhein, jaise: Asha Devi
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name } ki umar kya hai? Jaise: 34. Chhota bachcha ho to jaise: 6 mahine
   *[both] { $name } ki umar? Mahila ya purush? Jaise: 34 mahila. Chhota bachcha ho to jaise: 6 mahine ladka
}
ask-age-again = { $asks ->
    [age] { $name } ki umar number me likhein, jaise: 34. Chhota bachcha ho to jaise: 6 mahine
   *[both] Aise likhein: 34 mahila. Chhota bachcha ho to jaise: 6 mahine ladka. { $name } ki umar?
}
ask-sex = { $name }: mahila ya purush?
ask-sex-again = Kripya sirf number bhejein. { $name }: mahila ya purush?
sex-female = mahila ya ladki
sex-male = purush ya ladka
sex-other = anya
sex-female-child = ladki
sex-female-adult = mahila
sex-male-child = ladka
sex-male-adult = purush
sex-other-child = bachcha
sex-other-adult = anya
sex-unknown-child = bachcha
sex-unknown-adult = vyakti
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
name-of-a-baby = Shishu
option-no-name = abhi naam nahi

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Abhi inme se kuch hai?
ask-danger-again = Ek number bhejein. { $name }, { $sex }, { $age }. Abhi inme se kuch hai?
danger-unconscious = behoshi
danger-seizure = daure ya jhatke
danger-breathing-difficulty = saans bahut phoolna
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
emergency-called = Theek hai. Mareez ke saath rahein, yeh phone khaali rakhein. Humse bhi baat karni ho to likhein: CALL KARO
emergency-help = { $number } par abhi call karein, hamara intezaar na karein. Swasthya karyakarta bhi is phone par call karenge.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number } par abhi call karein, agar jaan ko khatra ho. Kya yeh emergency hai?
ask-alarm-again = { $number } par abhi call karein, agar jaan ko khatra ho. Kripya 1 ya 2 bhejein. Kya yeh emergency hai?
alarm-yes = haan
alarm-no = nahi
helpline-self-harm = { $number } par abhi call karein. Din-raat, muft, aapki bhasha me, koi pyaar se aapki baat sunega. Aap akele nahi hain. Hum bhi call karenge.
helpline-self-harm-now = { $number } par abhi call karein, jaan khatre me hai. Akela na chhodein. Phir { $helpline } par, din-raat, muft, koi pyaar se baat sunega.
helpline-child = { $number }: bachcha khatre me ho to abhi call karein, muft. Isi pal khatra ho to 112 par. Is phone par hamari call surakshit ho to likhein: CALL KARO
helpline-violence = { $number } par abhi call karein, din-raat madad milegi. Isi pal khatra ho to 112 par. Is phone par hamari call surakshit ho to likhein: CALL KARO

## What is wrong

ask-complaint = Kya takleef hai? Likhein, jaise: 3 din se bukhar. Ya number bhejein:
ask-complaint-again = Takleef kuch shabdon me likhein, jaise: pet dard. Ya number bhejein:
ask-words = Kya takleef hai? Kuch shabdon me likhein.
ask-words-again = Takleef kuch shabdon me likhein, jaise: pairon me jalan
ask-days = { $complaint }. Kitne din se? Number likhein, jaise 3
ask-days-again = Kripya dinon ki ginti bhejein, jaise: 3. Ya jaise: 2 hafte

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Saath me inme se kuch? Kai hon to: 1 3
   *[no] { $complaint }, { $since }. Saath me inme se kuch? Kai hon to aise bhejein: 1 3
}
ask-signs-again = Number bhejein, jaise 1 ya 1 3. Kuch nahi: 0. Saath me inme se kuch?
ask-more-signs = Aur inme se kuch? Kai hon to aise bhejein: 1 3
ask-more-signs-again = Number bhejein, jaise 1 ya 1 3. Kuch nahi: 0. Inme se kuch?
ask-weeks = { $name } ko kitne mahine ka garbh hai? Number likhein, jaise 5
ask-weeks-again = Kripya sirf mahine likhein, jaise 5. { $name } ko kitne mahine ka garbh hai?
ask-history = Doctor ke liye: { $name } ko purani beemari, roz ki dawa ya allergy hai? Likhein, ya number bhejein:
ask-history-again = Kripya number bhejein ya thode me likhein. { $name } ko inme se kuch hai?
ask-medicines = { $asks ->
    [allergies] { $name } ko koi dawa nuksaan karti hai? Naam likhein.
   *[both] { $name } roz kaun si dawa lete hain? Koi dawa nuksaan karti hai? Naam likhein.
}
ask-medicines-again = Kripya dawa ka naam likhein. Nahi pata: 0
option-not-known = pata nahi

## OPD, slot, booking

ask-opd = Kis doctor ko dikhana hai?
ask-opd-again = Sirf number bhejein. Kis doctor ko dikhana hai?
ask-opd-full = Wahan samay khaali nahi hai. Doosra chunein:
opd-general = Aam doctor
opd-child = Bachchon ke doctor
opd-women = Mahila rog doctor
opd-skin = Chamdi ke doctor
opd-ent = Kaan-naak-gala doctor
opd-bone = Haddi ke doctor
ask-slot = { $opd }, khaali samay:
ask-slot-again = Sirf number bhejein. { $opd }, khaali samay:
ask-slot-taken = Woh samay kisi aur ne le liya. { $opd }, khaali samay:
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
ask-agreed-again = Kripya 1 ya 2 bhejein. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
booked = Book ho gaya. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } ke liye. Doctor isi phone par call karenge, phone chaalu rakhein. Badalna ho to likhein: SAMAY BADLO, ya RADD
booked-later = OPDLine: book ho gaya. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } ke liye. Doctor isi phone par call karenge, phone chaalu rakhein. Badalna ho to likhein: SAMAY BADLO, ya RADD
booking-kept = { $name } ke liye booking likh li hai, pakki hote hi samay aur doctor ka naam SMS se bhejenge. Dobara likhne ki zaroorat nahi.
booking-failed = Maaf kijiye, yeh book nahi ho paya.
booking-full-later = OPDLine: maaf kijiye, { $name } ke liye abhi koi doctor khaali nahi. Phir se book karne ko likhein: BOOK. Baat karne ko: CALL KARO
booking-failed-later = OPDLine: maaf kijiye, book nahi ho paya. Kripya phir likhein, ya likhein: CALL KARO
all-full = Abhi kisi doctor ka samay khaali nahi hai.

## Appointments

ask-which-appointment = Aapke appointment. Badalne ya radd karne ko uska number bhejein, nahi to 0:
ask-which-appointment-again = Sirf number bhejein. Kaun sa badlein ya radd karein? Nahi to 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Koi appointment nahi hai. Doctor ko dikhane ke liye likhein: BOOK
ask-appointment = { $when }, { $doctor }. Radd karein ya samay badlein?
ask-appointment-again = Sirf number bhejein. { $when }, { $doctor }. Radd karein ya samay badlein?
cancelled = Radd ho gaya: token { $token }, { $when }. Phir book karna ho to likhein: BOOK
not-cancelled = Kuch nahi badla. Appointment waisa hi hai.
cancel-failed = Yeh ab radd nahi ho sakta. Humse baat karni ho to likhein: CALL KARO
cancel-kept = Radd karne ki baat likh li hai. Ho jaane par SMS se batayenge.
cancelled-later = OPDLine: aapka appointment radd ho gaya. Phir book karna ho to likhein: BOOK
cancel-failed-later = OPDLine: maaf kijiye, appointment radd nahi ho paya. Likhein: CALL KARO

## Another time for an appointment

ask-which-to-move = Kis appointment ka samay badlein? Nahi to 0:
ask-which-to-move-again = Sirf number bhejein. Kiska samay badlein? Nahi to 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Abhi aapka samay: { $old }. { $opd }, khaali samay:
# $opd is the kind of doctor.
ask-new-time-again = Number bhejein, ya din likhein, jaise: kal subah. { $opd }, khaali samay:
ask-move = { $urgent }{ $name }: { $old } ke badle { $when }, { $doctor } ({ $registration }). Badal dein?
ask-move-again = Sirf number bhejein. { $name }: { $old } ke badle { $when }, { $doctor } ({ $registration }). Badal dein?
option-move = badal dein
option-leave = rehne dein
moved = Samay badal gaya. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } ke liye. Doctor isi phone par call karenge, phone chaalu rakhein. Badalna ho to likhein: SAMAY BADLO, ya RADD
moved-later = OPDLine: samay badal gaya. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } ke liye. Doctor isi phone par call karenge, phone chaalu rakhein. Badalna ho to likhein: SAMAY BADLO, ya RADD
move-kept = Naya samay likh liya hai. Pakka hote hi SMS se batayenge. Tab tak purana samay hi rahega.
move-failed = Yeh nahi badal paya: woh ho chuka, radd hai ya uska samay badal chuka hai. Dekhne ko likhein: MERE APPOINTMENT
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: maaf kijiye, woh samay kisi aur ne le liya. Aapka samay wahi hai: { $old }, { $doctor }. Doosra chahiye to likhein: SAMAY BADLO
move-failed-later = OPDLine: maaf kijiye, samay nahi badal paya. Dekhne ko likhein: MERE APPOINTMENT. Baat karne ko: CALL KARO
no-other-time = { $opd }: abhi koi aur samay khaali nahi. Aapka appointment wahi hai: { $old }, { $doctor }.

## Her prescription again

ask-which-prescription = Kiski parchi phir se bhejein?
ask-which-prescription-again = Sirf number bhejein. Kiski parchi phir se bhejein?
prescription-of = { $name }, { $when }
prescription-coming = { $name } ki parchi ({ $when }) abhi SMS se bhej rahe hain.
no-prescription = Is phone ke liye abhi koi parchi nahi hai. Doctor ke likhte hi SMS se aayegi. Doctor ko dikhane ke liye likhein: BOOK
prescription-failed-later = OPDLine: maaf kijiye, parchi nahi bhej paye. Swasthya karyakarta dekhenge. Baat karne ko likhein: CALL KARO

## A health question: never an advice

doctor-can-answer = Yeh doctor se poochhne ki baat hai, hum nahi bata sakte.
ask-doctor = Yeh doctor se poochhne ki baat hai, woh phone par bata denge. Kya doctor book karein?
ask-doctor-again = Kripya 1 ya 2 bhejein. Kya doctor book karein?
no-doctor-now = Theek hai. Jab doctor ko dikhana ho to likhein: BOOK

## A person instead

ask-call-back = Kya hum is phone par call karein?
ask-call-back-again = Kripya 1 ya 2 bhejein. Kya hum is phone par call karein?
# To one who answered no language question.
call-back-unasked = OPDLine: hum aapko call karenge. We will call you.
call-back-noted = Swasthya karyakarta is phone par call karenge. Dobara likhne ki zaroorat nahi.
