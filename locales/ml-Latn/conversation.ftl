# Malayalam in Latin letters, spelt as people type it on their phones; English loans keep their
# spelling. Only letters of the short SMS alphabet: an SMS part then holds 160 characters.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number ayakkoo, 1 pole:
ask-language-again = OPDLine. Send a number, like 1. Number ayakkoo, 1 pole:

# $number is the emergency number.
ask-consent = OPDLine: phonil doctor. Ningal parayunnathu chikilsikkunnavar mathrame kaanoo. Eppol DELETE ayachalum athu maaykkum. Sammathamano?
ask-consent-again = 1 allenkil 2 ayakkoo. Ningal parayunnathu chikilsikkunnavar kaanan sammathamano?
consent-declined = Sheri, ivide nirtham. Emergency aanenkil { $number }-il vilikkoo. Veendum thudangan eppol venamenkilum ezhuthoo.

help = Numbero vaakko ayakkoo. Eppozhum ayakkam: MENU, PINNOTTU, VEENDUM, BHASHA, SAMAYAM MAATTANAM, RADDAKKOO, ENNE VILIKKOO, NIRTHOO. Emergency: { $number }
stopped = Ini OPDLine message ayakkilla. Veendum kittan START ennu ayakkoo.
started = Ini njangalude message veendum varum.
core-down = Ippol hospitalumayi connection illa. Ningalude booking angane thanne undu. Kurachu kazhinju veendum ezhuthoo.
welcome = Nandi. Eppol venamenkilum ayakkoo: MENU
sorry-again = Kshamikkanam, athu sheriyayilla. Avasanam ayacha marupadi onnu koodi ayakkoo.
sorry-later = Kshamikkanam, OPDLine-nu ippol marupadi tharan pattunnilla. Kurachu kazhinju veendum ezhuthoo. Emergency aanenkil { $number }-il vilikkoo.
listen-later = Kshamikkanam, ippol ithu vayichu kelppikkan pattunnilla. Pinne ezhuthoo, allenkil aduthulla aarekkondenkilum vayippikkoo.

ask-erase = Ee phoninekkurichu OPDLine-il ulla vivaram maaykkatte? Niyamaprakaram sookshikkendathu hospitalil undakum.
ask-erase-again = 1 allenkil 2 ayakkoo. Ee phoninte vivaram maaykkatte?
erased = Maaychu. Ee phoninte oru vivaravum ini OPDLine-il illa.
not-erased = Onnum maaychittilla.

## Choices met in many places

option-yes = athe
option-no = venda
option-not-so = alla
option-more = kooduthal
option-today = innu muthal
option-book = book cheyyoo
option-change = vere samayam
option-other-opd = vere doctor
option-cancel = raddakkoo
option-keep = ithu thanne mathi
option-erase = maaykkoo
without = { $symptom } illa
complaint-noted = Kurichu
comma = {", "}

## The front room

ask-home = OPDLine. Enthanu vendathu?
ask-home-again = Number mathram ayakkoo. Enthanu vendathu?
home-doctor = doctor venam
home-doctor-for = { $name }: doctor venam
home-doctor-other = mattoralkku doctor venam
home-appointments = ente booking
home-prescription = kurippadi

## Who is ill

ask-who = Aarkkanu asukham?
ask-who-again = Numbero ithupoleyo ayakkoo: makal Asha 4 vayasu. Aarkkanu asukham?
ask-whose = Ee asukham aarkkanu?
ask-whose-again = 1 allenkil 2 ayakkoo. Ee asukham aarkkanu?
who-me = enikku
who-someone-else = mattoralkku
# $who is self or other.
ask-name = { $who ->
    [self] Ningalude peru enthanu?
   *[other] Rogiyude peru enthanu?
}
ask-name-again = { $who ->
    [self] Peru mathram ezhuthoo, ithupole: Asha Rajan
   *[other] Rogiyude peru mathram ezhuthoo, ithupole: Asha Rajan
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: ethra vayasu? Ithupole: 34. Kunjanenkil ithupole: 6 maasam
   *[both] { $name }: ethra vayasu? Sthreeyo purushano? Ithupole: 34 sthree. Kunjanenkil: 6 maasam aankutti
}
ask-age-again = { $asks ->
    [age] { $name }: vayasu number aayi ezhuthoo, ithupole: 34. Kunjanenkil ithupole: 6 maasam
   *[both] Ithupole ezhuthoo: 34 sthree. Kunjanenkil: 6 maasam aankutti. { $name }: ethra vayasu?
}
ask-sex = { $name }: sthreeyo purushano?
ask-sex-again = Number mathram ayakkoo. { $name }: sthreeyo purushano?
sex-female = sthree allenkil penkutti
sex-male = purushan allenkil aankutti
sex-other = mattullavar
sex-female-child = penkutti
sex-female-adult = sthree
sex-male-child = aankutti
sex-male-adult = purushan
sex-other-child = kutti
sex-other-adult = mattullavar
sex-unknown-child = kutti
sex-unknown-adult = muthirnnayal
age-years = { $n } vayasu
age-days = { $n } divasam
age-months = { $n } maasam

# Stands for a name that a message has no room for.
the-sick-person = rogi

# A person of the household whose name it has twice.
name-and-age = { $name } { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Kunju
option-no-name = perittittilla

## Danger first

ask-danger = { $name }, { $sex } { $age }. Ippol iva undo?
ask-danger-again = Oru number ayakkoo. { $name }, { $sex } { $age }. Ippol iva undo?
danger-unconscious = bodhamilla/unarilla
danger-seizure = apasmaram (fits)
danger-breathing-difficulty = valiya shwasammuttu
danger-chest-pain = nenjuvedana
danger-heavy-bleeding = valiya raktham pokku
danger-cannot-drink = kudikkan vayya
danger-none = onnumilla
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }-il udan vilikkoo. Ithu apakadam aakam. Vaikikkaruthu, thanichirikkaruthu. Vilicho?
ask-emergency-again = { $number }-il udan vilikkoo. Vilicho?
emergency-yes = vilichu
emergency-none = emergency alla
emergency-no = sahayam venam
emergency-called = Nallathu. Rogiyude koode irikkoo, ee phone busy aakkaruthu. Njangalum vilikkanamenkil ayakkoo: ENNE VILIKKOO
emergency-help = { $number }-il udan vilikkoo, njangale kaathirikkaruthu. Aarogyapravarthakarum ee phonil vilikkum.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number }-il udan vilikkoo, jeevanu apakadamundenkil. Ithu emergency aano?
ask-alarm-again = { $number }-il udan vilikkoo, jeevanu apakadamundenkil. 1 allenkil 2 ayakkoo: ithu emergency aano?
alarm-yes = athe
alarm-no = alla
helpline-self-harm = { $number }-il udan vilikkoo. Raavum pakalum, free aayi, ningalude bhashayil, snehathode kelkkan aalundu. Ningal thanichalla. Njangalum vilikkum.
helpline-self-harm-now = { $number }-il udan vilikkoo, jeevan apakadathilanu. Thanichakkaruthu. Pinne { $helpline }-il: raavum pakalum, free, ningalude bhashayil, snehathode kelkkum.
helpline-child = { $number }-il udan vilikkoo, kuttikku apakadamundenkil; raavum pakalum free. Ee nimisham apakadamenkil 112-il vilikkoo. Njangal vilichal kuzhappamillenkil ayakkoo: ENNE VILIKKOO
helpline-violence = { $number }-il udan vilikkoo, raavum pakalum sahayam. Ee nimisham apakadamenkil 112-il vilikkoo. Njangal vilichal kuzhappamillenkil ayakkoo: ENNE VILIKKOO

## What is wrong

ask-complaint = Enthanu asukham? Ezhuthoo, ithupole: 3 divasamayi pani. Allenkil number:
ask-complaint-again = Kurachu vaakkil ezhuthoo, ithupole: vayaruvedana. Allenkil number:
ask-words = Enthanu asukham? Kurachu vaakkil ezhuthoo.
ask-words-again = Enthanu asukhamennu kurachu vaakkil ezhuthoo, ithupole: kaalinu pukachil
ask-days = { $complaint }. Ethra divasamayi? Number ezhuthoo, ithupole: 3
ask-days-again = Ethra divasamayi ennu number ayakkoo, ithupole: 3. Allenkil ithupole: 2 aazhcha

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Ivayum undo? Palathundenkil: 1 3
   *[no] { $complaint }, { $since }. Ivayum undo? Palathundenkil ithupole: 1 3
}
ask-signs-again = Number ayakkoo, 1 allenkil 1 3 pole. Onnumilla: 0. Ivayum undo?
ask-more-signs = Iva undo? Palathundenkil ithupole: 1 3
ask-more-signs-again = Number ayakkoo, 1 allenkil 1 3 pole. Onnumilla: 0. Iva undo?
ask-weeks = { $name } ethra maasam garbhiniyanu? Number ezhuthoo, ithupole: 5
ask-weeks-again = Maasathinte number mathram ezhuthoo, ithupole: 5. { $name } ethra maasam garbhiniyanu?
ask-history = { $name }: sthiram asukhamo marunno allergyo undo? Ezhuthoo, allenkil number:
ask-history-again = Number ayakkoo, allenkil ezhuthoo. { $name }: iva undo?
ask-medicines = { $asks ->
    [allergies] { $name }: pattatha marunnundo? Athinte peru ezhuthoo.
   *[both] { $name }: ethokke marunnu kazhikkunnu? Pattatha marunnundo? Perukal ezhuthoo.
}
ask-medicines-again = Marunnukalude peru ezhuthoo. Onnumillenkilum ariyillenkilum: 0
option-not-known = ariyilla

## OPD, slot, booking

ask-opd = Ethu doctore kaananam?
ask-opd-again = Number mathram ayakkoo. Ethu doctore kaananam?
ask-opd-full = Avide ozhivilla. Vere doctor:
opd-general = General OP doctor
opd-child = Kuttikalude doctor
opd-women = Sthreekalude doctor
opd-skin = Tholiyude doctor
opd-ent = Chevi-mookku-thonda doctor
opd-bone = Ellinte doctor
ask-slot = { $opd }, ozhivulla samayam:
ask-slot-again = Number mathram ayakkoo. { $opd }, ozhivulla samayam:
ask-slot-taken = Aa samayam mattoral eduthu. { $opd }, ozhivulla samayam:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] innu muthal
   *[other] { $n } divasamayi
}
since-weeks = { $n } aazhchayayi
since-months = { $n } maasamayi
since-years = { $n } varshamayi
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Innu thanne doctore kaananam.{ " " }
    [later] Innu thanne kaananam, pakshe innu ivide doctorkku ozhivilla. Koodiyal hospitalil pokoo.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
ask-agreed-again = 1 allenkil 2 ayakkoo. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
booked = Book aayi: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee phonil vilikkum, phone off aakkaruthu. Samayam maattan ayakkoo: SAMAYAM MAATTANAM. Raddakkan: RADDAKKOO
booked-later = OPDLine: book aayi: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee phonil vilikkum, phone off aakkaruthu. Samayam maattan ayakkoo: SAMAYAM MAATTANAM. Raddakkan: RADDAKKOO
booking-kept = Booking kurichu: { $name }. Urappayal samayavum doctorude perum SMS aayi ayakkum. Veendum ezhuthenda.
booking-failed = Kshamikkanam, ithu book cheyyan pattiyilla.
booking-full-later = OPDLine: kshamikkanam, ippol oru doctorkkum ozhivilla ({ $name }). Veendum nokkan ayakkoo: BOOKING. Samsarikkan: ENNE VILIKKOO
booking-failed-later = OPDLine: kshamikkanam, book cheyyan pattiyilla. Veendum ezhuthoo, allenkil ayakkoo: ENNE VILIKKOO
all-full = Kshamikkanam, ippol oru doctorkkum ozhivilla.

## Appointments

ask-which-appointment = Ningalude booking. Maattano raddakkano? Athinte number; vendenkil 0:
ask-which-appointment-again = Number mathram ayakkoo. Ethu maattanam, raddakkanam? Vendenkil 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Ningalkku booking illa. Doctore kaanan ayakkoo: BOOKING
ask-appointment = { $when }, { $doctor }. Raddakkano, samayam maattano?
ask-appointment-again = Number mathram ayakkoo. { $when }, { $doctor }. Raddakkano, samayam maattano?
cancelled = Raddakki: token { $token }, { $when }. Veendum book cheyyan ayakkoo: BOOKING
not-cancelled = Onnum maattiyilla. Ningalude booking angane thanne undu.
cancel-failed = Ithu ini raddakkan pattilla. Njangalodu samsarikkan ayakkoo: ENNE VILIKKOO
cancel-kept = Raddakkanamennu kurichu. Raddakkiyal SMS aayi ariyikkum.
cancelled-later = OPDLine: ningalude booking raddakki. Veendum book cheyyan ayakkoo: BOOKING
cancel-failed-later = OPDLine: kshamikkanam, booking raddakkan pattiyilla. Ayakkoo: ENNE VILIKKOO

## Another time for an appointment

ask-which-to-move = Ethu booking maattanam? Vendenkil 0:
ask-which-to-move-again = Number mathram ayakkoo. Ethu booking maattanam? Vendenkil 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Ippol ningalude samayam: { $old }. { $opd }, ozhivulla samayam:
# $opd is the kind of doctor.
ask-new-time-again = Numbero divasamo ayakkoo, naale raavile pole. { $opd }, ozhivulla samayam:
ask-move = { $urgent }{ $name }: { $old } venda, { $when }, { $doctor } ({ $registration }). Maattatte?
ask-move-again = Number mathram ayakkoo. { $name }: { $old } venda, { $when }, { $doctor } ({ $registration }). Maattatte?
option-move = maattoo
option-leave = pazhayathu mathi
moved = Samayam maari: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee phonil vilikkum, phone off aakkaruthu. Samayam maattan ayakkoo: SAMAYAM MAATTANAM. Raddakkan: RADDAKKOO
moved-later = OPDLine: samayam maari: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee phonil vilikkum, phone off aakkaruthu. Samayam maattan ayakkoo: SAMAYAM MAATTANAM. Raddakkan: RADDAKKOO
move-kept = Puthiya samayam kurichu. Urappayal SMS aayi ariyikkum. Athuvare pazhaya samayam thanne.
move-failed = Ithu maattan pattiyilla: kazhinju poyi, raddakki, allenkil samayam nerathe maari. Kaanan ayakkoo: ENTE BOOKING
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: kshamikkanam, aa samayam mattoral eduthu. Pazhaya samayam thanne: { $old }, { $doctor }. Maattan ayakkoo: SAMAYAM MAATTANAM
move-failed-later = OPDLine: kshamikkanam, samayam maattan pattiyilla. Kaanan ayakkoo: ENTE BOOKING. Samsarikkan: ENNE VILIKKOO
no-other-time = { $opd }: ippol vere ozhivulla samayamilla. Ningalude booking athu thanne: { $old }, { $doctor }.

## Her prescription again

ask-which-prescription = Aarude kurippadi veendum ayakkanam?
ask-which-prescription-again = Number mathram ayakkoo. Aarude kurippadi veendum ayakkanam?
prescription-of = { $name }, { $when }
prescription-coming = Kurippadi ippol SMS aayi ayakkunnu: { $name } ({ $when }).
no-prescription = Ee phonil ithuvare kurippadi illa. Doctor ezhuthiyal SMS aayi varum. Doctore kaanan ayakkoo: BOOKING
prescription-failed-later = OPDLine: kshamikkanam, kurippadi ayakkan pattiyilla. Aarogyapravarthakar nokkum. Samsarikkan ayakkoo: ENNE VILIKKOO

## A health question: never an advice

doctor-can-answer = Athu doctorodu chodikkenda karyamanu, njangalkku parayan pattilla.
ask-doctor = Athu doctorodu chodikkenda karyamanu, phonil paranju tharum. Doctore book cheyyatte?
ask-doctor-again = 1 allenkil 2 ayakkoo. Doctore book cheyyatte?
no-doctor-now = Sheri. Doctore kaanan eppol venamenkilum ayakkoo: BOOKING

## A person instead

ask-call-back = Njangal ee phonil vilikkatte?
ask-call-back-again = 1 allenkil 2 ayakkoo. Njangal ee phonil vilikkatte?
# To one who answered no language question.
call-back-unasked = OPDLine: njangal ningale vilikkum. We will call you.
call-back-noted = Aarogyapravarthakar ee phonil vilikkum. Veendum ezhuthenda.
