# Gujarati in Latin letters, spelt as people type it on their phones; docs/glossary/gu.md has the words.
# Only letters of the short SMS alphabet: an SMS part then holds 160 characters.
# Spelt alike everywhere: endings stand apart (pet ma, divas thi, dava ni); aa at the beginning of a
# word and in words of one syllable (aaje, taav, haath), else a; che, but chh in every other word.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number moklo, jem ke 1:
ask-language-again = OPDLine. Send a number, like 1. Number moklo, jem ke 1:

# $number is the emergency number.
ask-consent = OPDLine: phone par doctor. Tamari vaat fakt sarvar karnara joshe. Game tyare DELETE lakhine bhusi shakay. Manjur che?
ask-consent-again = 1 ke 2 moklo. Sarvar karnara tamari vaat jue te manjur che?
consent-declined = Saru, ahi atkie. Emergency ma { $number } par phone karo. Fari sharu karvu hoy to game tyare lakho.

help = Number moklo ke tamara shabdo ma lakho. Game tyare lakho: MENU, PACHHAL, FARITHI, BHASHA, SAMAY BADLO, RAD, MANE PHONE KARO, BANDH. Emergency: { $number }
stopped = Have OPDLine taraf thi message nahi aave. Fari melavva START lakho.
started = Have amara message fari aavshe.
core-down = Atyare hospital no sampark thato nathi. Tamari appointment salamat che. Thodi vaar pachhi fari lakho.
welcome = Aabhar. Game tyare lakho: MENU
sorry-again = Maaf karsho, aa thayu nahi. Tamaro chhello javab fari ek vaar moklo.
sorry-later = Maaf karsho, OPDLine atyare javab aapi shaktu nathi. Thodi minute pachhi fari lakho. Emergency ma { $number } par phone karo.
listen-later = Maaf karsho, atyare aa vanchi sambhlavi shakatu nathi. Thodi vaar pachhi fari lakho, athva baju ma koini pase vanchavi lo.

ask-erase = OPDLine pase thi aa phone ni mahiti bhusi nakhie? Kayda mujab rakhvi pade te hospital ma raheshe.
ask-erase-again = 1 ke 2 moklo. Aa phone ni mahiti bhusi nakhie?
erased = Bhusi nakhi. Aa phone ni koi mahiti have OPDLine pase nathi.
not-erased = Kashu bhusyu nathi.

## Choices met in many places

option-yes = ha
option-no = na
option-not-so = na
option-more = vadhu
option-today = aaj thi
option-book = book karo
option-change = bijo samay
option-other-opd = bija doctor
option-cancel = rad karo
option-keep = raheva do
option-erase = bhusi nakho
without = { $symptom }: nathi
complaint-noted = lakhi lidhu
comma = {", "}

## The front room

ask-home = OPDLine. Doctor kona mate joie?
ask-home-again = Fakt number moklo. Doctor kona mate joie?
home-doctor = mara ke ghar na koi mate
home-doctor-for = { $name } mate
home-doctor-other = bija koi mate
home-appointments = mari appointment
home-prescription = dava ni chitthi

## Who is ill

ask-who = Kon bimar che?
ask-who-again = Number moklo ke aam lakho: mari dikri Asha 4 varsh. Kon bimar che?
ask-whose = Aa taklif kone che?
ask-whose-again = 1 ke 2 moklo. Aa taklif kone che?
who-me = hu
who-someone-else = biju koi
# $who is self or other.
ask-name = { $who ->
    [self] Tamaru naam shu che?
   *[other] Dardi nu naam shu che?
}
ask-name-again = { $who ->
    [self] Fakt naam lakho, jem ke: Asha Patel
   *[other] Fakt naam lakho, jem ke: Asha Patel
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: umar ketli che? Jem ke: 34. Nanu balak hoy to, jem ke: 6 mahina
   *[both] { $name }: umar ketli? Stri ke purush? Jem ke: 34 stri. Nanu balak hoy to: 6 mahina chhokro
}
ask-age-again = { $asks ->
    [age] { $name }: umar number ma lakho, jem ke: 34. Nanu balak hoy to, jem ke: 6 mahina
   *[both] Aam lakho: 34 stri. Nanu balak hoy to: 6 mahina chhokro. { $name }: umar ketli?
}
ask-sex = { $name }: stri ke purush?
ask-sex-again = Fakt number moklo. { $name }: stri ke purush?
sex-female = stri ke chhokri
sex-male = purush ke chhokro
sex-other = anya
sex-female-child = chhokri
sex-female-adult = stri
sex-male-child = chhokro
sex-male-adult = purush
sex-other-child = balak
sex-other-adult = anya
sex-unknown-child = balak
sex-unknown-adult = vyakti
age-years = { $n } varsh
age-days = { $n } divas
age-months = { $n } { $n ->
    [one] mahino
   *[other] mahina
}

# Stands for a name that a message has no room for.
the-sick-person = dardi

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Nanu balak
option-no-name = haji naam nathi

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Atyare aamathi kashu che?
ask-danger-again = Ek number moklo. { $name }, { $sex }, { $age }. Atyare aamathi kashu che?
danger-unconscious = bebhan/maand jage
danger-seizure = khench/aanchaki
danger-breathing-difficulty = shwas ma bahu taklif
danger-chest-pain = chhati ma dukhavo
danger-heavy-bleeding = bahu lohi vahe
danger-cannot-drink = pi ke dhavi shake nahi
danger-none = kashu nahi
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } par hamna j phone karo. Aa jokhami hoi shake che. Raah na juo, ekla na raho. Phone karyo?
ask-emergency-again = { $number } par hamna j phone karo. Phone karyo?
emergency-yes = ha
emergency-none = emergency nathi
emergency-no = madad joie che
emergency-called = Saru. Dardi ni sathe raho, aa phone khali rakho. Amari sathe pan vaat karvi hoy to lakho: MANE PHONE KARO
emergency-help = { $number } par hamna j phone karo, amari raah na juo. Aarogya karyakar pan tamne aa phone par call karshe.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number } par hamna j phone karo, jo jiv nu jokham hoy. Shu aa emergency che?
ask-alarm-again = { $number } par hamna j phone karo, jo jiv nu jokham hoy. 1 ke 2 moklo. Shu aa emergency che?
alarm-yes = ha
alarm-no = na
helpline-self-harm = { $number } par hamna j phone karo. Divas-raat, mafat, tamari bhasha ma, koi prem thi tamari vaat sambhalshe. Tame ekla nathi. Ame pan phone karishu.
helpline-self-harm-now = { $number } par hamna j phone karo, jiv nu jokham che. Dardi ne ekla na chhodo. Pachhi { $helpline } par: divas-raat, mafat, tamari bhasha ma, koi prem thi vaat sambhalshe.
helpline-child = { $number } par hamna j phone karo, divas-raat mafat, balak jokham ma hoy to. Atyare khatro hoy to 112 par. Ame phone karie te salamat hoy to lakho: MANE PHONE KARO
helpline-violence = { $number } par hamna j phone karo, divas-raat madad malshe. Atyare j khatro hoy to 112 par. Ame phone karie te salamat hoy to lakho: MANE PHONE KARO

## What is wrong

ask-complaint = Shu taklif che? Jem ke: 3 divas thi taav. Athva number:
ask-complaint-again = Thoda shabdo ma lakho, jem ke: pet ma dukhavo. Athva number:
ask-words = Shu taklif che? Thoda shabdo ma lakho.
ask-words-again = Shu taklif che te thoda shabdo ma lakho, jem ke: pag ma baltara
ask-days = { $complaint }. Ketla divas thi? Number lakho, jem ke 3
ask-days-again = Ketla divas thi te number ma lakho, jem ke: 3. Athva: 2 athvadiya

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Sathe aamathi kashu che? Ek thi vadhu hoy to: 1 3
   *[no] { $complaint }, { $since }. Sathe aamathi kashu che? Ek thi vadhu hoy to aam moklo: 1 3
}
ask-signs-again = Number moklo, jem ke 1 ke 1 3. Kashu nahi: 0. Sathe aamathi kashu che?
ask-more-signs = Ane aamathi kashu che? Ek thi vadhu hoy to aam moklo: 1 3
ask-more-signs-again = Number moklo, jem ke 1 ke 1 3. Kashu nahi: 0. Aamathi kashu che?
ask-weeks = { $name }: garbh na ketla mahina thaya? Number lakho, jem ke 5
ask-weeks-again = Fakt mahina no number lakho, jem ke 5. { $name }: garbh na ketla mahina thaya?
ask-history = Doctor mate: { $name } ne juni bimari, roj ni dava ke allergy che? Lakho, athva number moklo:
ask-history-again = Number moklo ke thoda ma lakho. { $name }: aamathi kashu che?
ask-medicines = { $asks ->
    [allergies] { $name }: koi dava mafak nathi aavti? Naam lakho.
   *[both] { $name }: roj kai dava chale che? Koi dava mafak nathi aavti? Naam lakho.
}
ask-medicines-again = Dava nu naam lakho. Na hoy ke khabar na hoy to: 0
option-not-known = khabar nathi

## OPD, slot, booking

ask-opd = Kaya doctor ne batavvu che?
ask-opd-again = Fakt number moklo. Kaya doctor ne batavvu che?
ask-opd-full = Tya samay khali nathi. Bija pasand karo:
opd-general = Badhi bimari na doctor
opd-child = Balako na doctor
opd-women = Baheno na doctor
opd-skin = Chamdi na doctor
opd-ent = Kaan-naak-gala na doctor
opd-bone = Hadka na doctor
ask-slot = { $opd }, khali samay:
ask-slot-again = Fakt number moklo. { $opd }, khali samay:
ask-slot-taken = E samay bija koie lai lidho. { $opd }, khali samay:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] aaj thi
   *[other] { $n } divas thi
}
since-weeks = { $n } athvadiya thi
since-months = { $n } mahina thi
since-years = { $n } varsh thi
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Aaje j batavvu jaruri che.{ " " }
    [later] Aaje j batavvu jaruri che, pan aaje ahi koi doctor khali nathi. Taklif vadhe to hospital jao.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
ask-agreed-again = 1 ke 2 moklo. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
booked = Book thai gayu. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } mate. Doctor aa phone par call karshe, phone chalu rakho. Badalva lakho: SAMAY BADLO, athva RAD
booked-later = OPDLine: book thai gayu. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } mate. Doctor aa phone par call karshe, phone chalu rakho. Badalva lakho: SAMAY BADLO, athva RAD
booking-kept = { $name } mate booking lakhi lidhu che. Paku thata j samay ane doctor nu naam SMS thi moklishu. Fari lakhvani jarur nathi.
booking-failed = Maaf karsho, aa book na thai shakyu.
booking-full-later = OPDLine: maaf karsho, { $name } mate hamna koi doctor khali nathi. Fari book karva lakho: BOOK. Vaat karva: MANE PHONE KARO
booking-failed-later = OPDLine: maaf karsho, book na thai shakyu. Fari lakho, athva lakho: MANE PHONE KARO
all-full = Maaf karsho, hamna koi doctor no samay khali nathi.

## Appointments

ask-which-appointment = Tamari appointment. Badalva ke rad karva eno number moklo, nahi to 0:
ask-which-appointment-again = Fakt number moklo. Kai badalvi ke rad karvi che? Nahi to 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Tamari koi appointment nathi. Doctor ne batavva lakho: BOOK
ask-appointment = { $when }, { $doctor }. Rad karvi che ke samay badalvo che?
ask-appointment-again = Fakt number moklo. { $when }, { $doctor }. Rad karvi che ke samay badalvo che?
cancelled = Rad thai gai: token { $token }, { $when }. Fari book karva lakho: BOOK
not-cancelled = Kashu badlyu nathi. Appointment em ni em che.
cancel-failed = Aa have rad thai shake tem nathi. Amari sathe vaat karva lakho: MANE PHONE KARO
cancel-kept = Rad karvanu lakhi lidhu che. Thai jay etle SMS thi janavishu.
cancelled-later = OPDLine: tamari appointment rad thai gai. Fari book karva lakho: BOOK
cancel-failed-later = OPDLine: maaf karsho, tamari appointment rad na thai shaki. Lakho: MANE PHONE KARO

## Another time for an appointment

ask-which-to-move = Kai appointment no samay badalvo che? Nahi to 0:
ask-which-to-move-again = Fakt number moklo. Kai appointment no samay badalvo che? Nahi to 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Atyare tamaro samay: { $old }. { $opd }, khali samay:
# $opd is the kind of doctor.
ask-new-time-again = Number moklo, athva divas lakho, jem ke: kale savare. { $opd }, khali samay:
ask-move = { $urgent }{ $name }: { $old } nahi pan { $when }, { $doctor } ({ $registration }). Badli daie?
ask-move-again = Fakt number moklo. { $name }: { $old } nahi pan { $when }, { $doctor } ({ $registration }). Badli daie?
option-move = badli do
option-leave = raheva do
moved = Samay badlai gayo. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } mate. Doctor aa phone par call karshe, phone chalu rakho. Badalva lakho: SAMAY BADLO, athva RAD
moved-later = OPDLine: samay badlai gayo. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } mate. Doctor aa phone par call karshe, phone chalu rakho. Badalva lakho: SAMAY BADLO, athva RAD
move-kept = Navo samay lakhi lidho che. Pako thata j SMS thi janavishu. Tya sudhi juno samay j raheshe.
move-failed = Aa badli na shakayu: te thai gai che, rad che ke teno samay badlai gayo che. Jova lakho: MARI APPOINTMENT
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: maaf karsho, e samay bija koie lai lidho. Tamaro samay e j che: { $old }, { $doctor }. Bijo joie to lakho: SAMAY BADLO
move-failed-later = OPDLine: maaf karsho, samay badli na shakayo. Jova lakho: MARI APPOINTMENT. Vaat karva: MANE PHONE KARO
no-other-time = { $opd }: hamna bijo koi samay khali nathi. Tamari appointment e j che: { $old }, { $doctor }.

## Her prescription again

ask-which-prescription = Koni dava ni chitthi fari moklie?
ask-which-prescription-again = Fakt number moklo. Koni dava ni chitthi fari moklie?
prescription-of = { $name }, { $when }
prescription-coming = { $name }: dava ni chitthi ({ $when }) hamna SMS thi moklie chie.
no-prescription = Aa phone mate haji koi dava ni chitthi nathi. Doctor lakhshe etle SMS thi aavshe. Doctor ne batavva lakho: BOOK
prescription-failed-later = OPDLine: maaf karsho, dava ni chitthi mokli na shakai. Aarogya karyakar joshe. Vaat karva lakho: MANE PHONE KARO

## A health question: never an advice

doctor-can-answer = Aa doctor ne puchhvani vaat che, ame kahi na shakie.
ask-doctor = Aa doctor ne puchhvani vaat che, te phone par kaheshe. Doctor book karie?
ask-doctor-again = 1 ke 2 moklo. Doctor book karie?
no-doctor-now = Saru. Doctor ne batavvu hoy tyare lakho: BOOK

## A person instead

ask-call-back = Ame tamne aa phone par call karie?
ask-call-back-again = 1 ke 2 moklo. Ame tamne aa phone par call karie?
# To one who answered no language question.
call-back-unasked = OPDLine: ame tamne phone karishu. We will call you.
call-back-noted = Aarogya karyakar tamne aa phone par call karshe. Fari lakhvani jarur nathi.
