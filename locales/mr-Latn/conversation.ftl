# Marathi in Latin letters, spelt as people type it on their phones; docs/glossary/mr.md has the words.
# Only letters of the short SMS alphabet: an SMS part then holds 160 characters.
# Spelt alike everywhere: aa at the beginning of a word and in words of one syllable (aahe, taap,
# maar), else a; one i, one u; sh and chh; the endings of English words stand apart (phone var).

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number pathva, jase 1:
ask-language-again = OPDLine. Send a number, like 1. Number pathva, jase 1:

# $number is the emergency number.
ask-consent = OPDLine: phone var doctor. Tumchi mahiti fakt upchar karnarech pahtil. Ti pusayla kadhihi DELETE liha. Chalel ka?
ask-consent-again = Krupaya 1 kinva 2 pathva. Upchar karnaryanni tumchi mahiti pahili tar chalel ka?
consent-declined = Thik aahe, ithech thambu. Emergency asel tar { $number } la call kara. Punha suru karayche asel tar kadhihi liha.

help = Number pathva kinva tumchya shabdat liha. Kadhihi liha: MENU, MAGE, PUNHA, BHASHA, VEL BADLA, RADD, CALL KARA, BAND. Emergency: { $number }
stopped = Aata OPDLine che message yenar nahit. Punha have astil tar START liha.
started = Aata aamche message punha yetil.
core-down = Aatta hospital shi sampark hot nahi. Tumchya appointment surakshit aahet. Thodya velane punha liha.
welcome = Dhanyavad. Kadhihi liha: MENU
sorry-again = Maaf kara, he zale nahi. Tumche shevatche uttar punha ekda pathva.
sorry-later = Maaf kara, OPDLine aatta uttar deu shakat nahi. Kahi minutanni punha liha. Emergency asel tar { $number } la call kara.
listen-later = Maaf kara, aatta he vachun dakhavta yet nahi. Thodya velane punha liha, kinva javalchya konakadun vachun ghya.

ask-erase = OPDLine madhli ya phone chi mahiti pusaychi ka? Kaydyane thevavi lagte ti hospital madhe rahil.
ask-erase-again = Krupaya 1 kinva 2 pathva. Ya phone chi mahiti pusaychi ka?
erased = Pusli. Ya phone chi kontihi mahiti OPDLine madhe nahi.
not-erased = Kahihi pusle nahi.

## Choices met in many places

option-yes = ho
option-no = nako
option-not-so = nahi
option-more = aankhi
option-today = aajpasun
option-book = book kara
option-change = dusri vel
option-other-opd = dusre doctor
option-cancel = radd kara
option-keep = rahu dya
option-erase = pusa
without = { $symptom }: nahi
complaint-noted = lihun ghetle
comma = {", "}

## The front room

ask-home = OPDLine. Doctor konala havet?
ask-home-again = Fakt number pathva. Doctor konala havet?
home-doctor = mala kinva gharat konala
home-doctor-for = { $name } yanna
home-doctor-other = dusrya konala
home-appointments = mazya appointment
home-prescription = aushadhachi chitthi

## Who is ill

ask-who = Kon aajari aahe?
ask-who-again = Number pathva, kinva jase: mazi mulgi Asha 4 varsh. Kon aajari aahe?
ask-whose = Ha tras konala aahe?
ask-whose-again = Krupaya 1 kinva 2 pathva. Ha tras konala aahe?
who-me = mi
who-someone-else = dusre koni
# $who is self or other.
ask-name = { $who ->
    [self] Tumche naav kay?
   *[other] Patient che naav kay?
}
ask-name-again = { $who ->
    [self] Krupaya fakt naav liha, jase: Asha Patil
   *[other] Krupaya fakt naav liha, jase: Asha Patil
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: vay kiti? Jase: 34. Lahan baal asel tar jase: 6 mahine
   *[both] { $name }: vay kiti? Mahila ki purush? Jase: 34 mahila. Lahan baal asel tar jase: 6 mahine mulga
}
ask-age-again = { $asks ->
    [age] { $name }: vay aakdyat liha, jase: 34. Lahan baal asel tar jase: 6 mahine
   *[both] Ase liha: 34 mahila. Lahan baal asel tar jase: 6 mahine mulga. { $name }: vay kiti?
}
ask-sex = { $name }: mahila ki purush?
ask-sex-again = Krupaya fakt number pathva. { $name }: mahila ki purush?
sex-female = mahila kinva mulgi
sex-male = purush kinva mulga
sex-other = itar
sex-female-child = mulgi
sex-female-adult = mahila
sex-male-child = mulga
sex-male-adult = purush
sex-other-child = mul
sex-other-adult = vyakti
sex-unknown-child = mul
sex-unknown-adult = vyakti
age-years = { $n } varsh
age-days = { $n } divas
age-months = { $n } { $n ->
    [one] mahina
   *[other] mahine
}

# Stands for a name that a message has no room for.
the-sick-person = patient

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Baal
option-no-name = ajun naav nahi

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Aatta yapaiki kahi aahe?
ask-danger-again = Ek number pathva. { $name }, { $sex }, { $age }. Aatta yapaiki kahi aahe?
danger-unconscious = beshuddh/uthat nahi
danger-seizure = zatke/fit
danger-breathing-difficulty = shwasala khup tras
danger-chest-pain = chhatit dukhne
danger-heavy-bleeding = khup rakt vahne
danger-cannot-drink = kahi pita yet nahi
danger-none = kahi nahi
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } la aatta lagech call kara. He dhokyache asu shakte. Vel ghalavu naka, ekte rahu naka. Call kela ka?
ask-emergency-again = { $number } la aatta lagech call kara. Call kela ka?
emergency-yes = ho
emergency-none = emergency nahi
emergency-no = madat havi
emergency-called = Thik aahe. Patient javal raha, ha phone mokla theva. Aamchyashihi bolayche asel tar liha: CALL KARA
emergency-help = { $number } la aatta lagech call kara, aamchi vaat pahu naka. Aarogya karmacharihi ya phone var call kartil.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number } la aatta lagech call kara, jivala dhoka asel tar. Hi emergency aahe ka?
ask-alarm-again = { $number } la aatta lagech call kara, jivala dhoka asel tar. 1 kinva 2 pathva: hi emergency aahe ka?
alarm-yes = ho
alarm-no = nahi
helpline-self-harm = { $number } la aatta call kara. Divas-ratra, mofat, tumchya bhashet koni tari mayene aikel. Tumhi ekte nahi. Aamhihi call karu.
helpline-self-harm-now = { $number } la aatta lagech call kara, jiv dhokyat aahe. Tyanna ekte sodu naka. Mag { $helpline } la call kara: divas-ratra, mofat, koni tari mayene aikel.
helpline-child = { $number } la aatta call kara, divas-ratra mofat: mul dhokyat asel tar. Aattach dhoka asel tar 112 la. Ya phone var aamcha call surakshit asel tar liha: CALL KARA
helpline-violence = { $number } la aatta call kara, divas-ratra madat milel. Yach kshani dhoka asel tar 112 la. Ya phone var aamcha call surakshit asel tar liha: CALL KARA

## What is wrong

ask-complaint = Kay tras aahe? Jase: 3 divsanpasun taap. Kinva number:
ask-complaint-again = Thodkyat liha, jase: potdukhi. Kinva number:
ask-words = Kay tras aahe? Thodkyat liha.
ask-words-again = Tras thodkyat liha, jase: paayanchi aag hone
ask-days = { $complaint }. Kiti divsanpasun? Aakda liha, jase 3
ask-days-again = Krupaya divas aakdyat pathva, jase: 3. Kinva jase: 2 aathavde

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Yapaiki kahi aahe? Anek astil tar: 1 3
   *[no] { $complaint }, { $since }. Yapaiki kahi aahe? Anek astil tar ase pathva: 1 3
}
ask-signs-again = Number pathva, jase 1 kinva 1 3. Kahi nahi: 0. Yapaiki kahi aahe?
ask-more-signs = Aani yapaiki kahi? Anek astil tar ase pathva: 1 3
ask-more-signs-again = Number pathva, jase 1 kinva 1 3. Kahi nahi: 0. Yapaiki kahi aahe?
ask-weeks = { $name }: garodarpanache kiti mahine zale? Aakda liha, jase 5
ask-weeks-again = Krupaya mahinyacha aakda liha, jase 5. { $name }: garodarpanache kiti mahine zale?
ask-history = Doctor sathi: { $name } yanna juna aajar, rojche aushadh kinva allergy aahe ka? Liha, kinva number pathva:
ask-history-again = Krupaya number pathva kinva thodkyat liha. { $name } yanna yapaiki kahi aahe?
ask-medicines = { $asks ->
    [allergies] { $name } yanna konte aushadh chalat nahi? Naav liha.
   *[both] { $name } yanna roj konti aushadhe aahet? Konte aushadh chalat nahi? Naave liha.
}
ask-medicines-again = Krupaya aushadhanchi naave liha. Aushadh nahi kinva mahit nahi: 0
option-not-known = mahit nahi

## OPD, slot, booking

ask-opd = Kontya doctoranna dakhvayche?
ask-opd-again = Fakt number pathva. Kontya doctoranna dakhvayche?
ask-opd-full = Tithe vel mokli nahi. Dusre nivda:
opd-general = Sarv aajaranche doctor
opd-child = Mulanche doctor
opd-women = Mahilanche doctor
opd-skin = Katdiche doctor
opd-ent = Kaan-naak-ghasa doctor
opd-bone = Haadanche doctor
ask-slot = { $opd }, moklya vela:
ask-slot-again = Fakt number pathva. { $opd }, moklya vela:
ask-slot-taken = Ti vel dusryane ghetli. { $opd }, moklya vela:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] aajpasun
   *[other] { $n } divas
}
since-weeks = { $n ->
    [one] { $n } aathavda
   *[other] { $n } aathavde
}
since-months = { $n ->
    [one] { $n } mahina
   *[other] { $n } mahine
}
since-years = { $n } varsh
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Aajach dakhavne garjeche aahe.{ " " }
    [later] Aajach dakhavne garjeche aahe, pan aaj ithe konte doctor mokle nahit. Tras vadhla tar hospital la ja.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
ask-agreed-again = Krupaya 1 kinva 2 pathva. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
booked = Book zale. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } yanchyasathi. Doctor yach phone var call kartil, phone chalu theva. Badlayla liha: VEL BADLA, kinva RADD
booked-later = OPDLine: book zale. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } yanchyasathi. Doctor yach phone var call kartil, phone chalu theva. Badlayla liha: VEL BADLA, kinva RADD
booking-kept = { $name } yanche booking lihun ghetle. Pakke hotach vel aani doctoranche naav SMS ne pathvu. Punha lihaychi garaj nahi.
booking-failed = Maaf kara, he book zale nahi.
booking-full-later = OPDLine: maaf kara, { $name } yanchyasathi aatta kontyahi doctoranna vel nahi. Punha book karayla liha: BOOK. Bolayla: CALL KARA
booking-failed-later = OPDLine: maaf kara, book zale nahi. Krupaya punha liha, kinva liha: CALL KARA
all-full = Maaf kara, aatta kontyahi doctoranchi vel mokli nahi.

## Appointments

ask-which-appointment = Tumchya appointment. Badlayla kinva radd karayla ticha number pathva, nahitar 0:
ask-which-appointment-again = Fakt number pathva. Konti badlaychi kinva radd karaychi? Nahitar 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Tumchi appointment nahi. Doctoranna dakhvayla liha: BOOK
ask-appointment = { $when }, { $doctor }. Radd karaychi ki vel badlaychi?
ask-appointment-again = Fakt number pathva. { $when }, { $doctor }. Radd karaychi ki vel badlaychi?
cancelled = Radd zale: token { $token }, { $when }. Punha book karayla liha: BOOK
not-cancelled = Kahihi badalle nahi. Tumchi appointment tashich aahe.
cancel-failed = He aata radd hou shakat nahi. Aamchyashi bolayla liha: CALL KARA
cancel-kept = Radd karayche lihun ghetle. Zale ki SMS ne kalvu.
cancelled-later = OPDLine: tumchi appointment radd zali. Punha book karayla liha: BOOK
cancel-failed-later = OPDLine: maaf kara, appointment radd zali nahi. Liha: CALL KARA

## Another time for an appointment

ask-which-to-move = Kontya appointment chi vel badlaychi? Nahitar 0:
ask-which-to-move-again = Fakt number pathva. Kontya appointment chi vel badlaychi? Nahitar 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Aatta tumchi vel: { $old }. { $opd }, moklya vela:
# $opd is the kind of doctor.
ask-new-time-again = Number pathva, kinva divas liha, jase: udya sakali. { $opd }, moklya vela:
ask-move = { $urgent }{ $name }: juni vel { $old }, navi vel { $when }, { $doctor } ({ $registration }). Badlayche?
ask-move-again = Fakt number pathva. { $name }: juni vel { $old }, navi vel { $when }, { $doctor } ({ $registration }). Badlayche?
option-move = badla
option-leave = aahe tech rahu dya
moved = Vel badalli. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } yanchyasathi. Doctor yach phone var call kartil, phone chalu theva. Badlayla liha: VEL BADLA, kinva RADD
moved-later = OPDLine: vel badalli. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } yanchyasathi. Doctor yach phone var call kartil, phone chalu theva. Badlayla liha: VEL BADLA, kinva RADD
move-kept = Navi vel lihun ghetli. Pakki hotach SMS ne kalvu. Toparyant juni velach rahil.
move-failed = He badalle nahi: ti houn geli, radd aahe kinva tichi vel aadhich badalli aahe. Pahayla liha: MAZYA APPOINTMENT
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: maaf kara, ti vel dusryane ghetli. Tumchi vel tich aahe: { $old }, { $doctor }. Dusri havi tar liha: VEL BADLA
move-failed-later = OPDLine: maaf kara, vel badalli nahi. Pahayla liha: MAZYA APPOINTMENT. Bolayla: CALL KARA
no-other-time = { $opd }: aatta dusri vel mokli nahi. Tumchi appointment tich aahe: { $old }, { $doctor }.

## Her prescription again

ask-which-prescription = Konachi aushadhachi chitthi punha pathvu?
ask-which-prescription-again = Fakt number pathva. Konachi aushadhachi chitthi punha pathvu?
prescription-of = { $name }, { $when }
prescription-coming = { $name } yanchi aushadhachi chitthi ({ $when }) aata SMS ne pathvat aahot.
no-prescription = Ya phone sathi ajun aushadhachi chitthi nahi. Doctoranni lihitach SMS ne yeil. Doctoranna dakhvayla liha: BOOK
prescription-failed-later = OPDLine: maaf kara, aushadhachi chitthi pathavta aali nahi. Aarogya karmachari pahtil. Bolayla liha: CALL KARA

## A health question: never an advice

doctor-can-answer = He doctoranna vicharayche aahe, aamhi sangu shakat nahi.
ask-doctor = He doctoranna vicharayche aahe, te phone var sangtil. Doctor book karayche ka?
ask-doctor-again = Krupaya 1 kinva 2 pathva. Doctor book karayche ka?
no-doctor-now = Thik aahe. Doctoranna dakhvayche asel tevha liha: BOOK

## A person instead

ask-call-back = Aamhi ya phone var call karu ka?
ask-call-back-again = Krupaya 1 kinva 2 pathva. Aamhi ya phone var call karu ka?
# To one who answered no language question.
call-back-unasked = OPDLine: aamhi tumhala call karu. We will call you.
call-back-noted = Aarogya karmachari ya phone var call kartil. Punha lihaychi garaj nahi.
