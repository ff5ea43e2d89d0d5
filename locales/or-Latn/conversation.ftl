# Odia in Latin letters, spelt as people type it on their phones.
# Only letters of the short SMS alphabet: an SMS part then holds 160 characters.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number pathantu, jemiti 1:
ask-language-again = OPDLine. Send a number, like 1. Number pathantu, jemiti 1:

# $number is the emergency number.
ask-consent = OPDLine: phone re doctor. Apananka katha kebala chikitsa karuthiba loka dekhibe. Jebe chahinbe DELETE lekhi libhantu. Raji?
ask-consent-again = Dayakari 1 ba 2 pathantu. Chikitsa karuthiba loka apananka katha dekhi paribe ki?
consent-declined = Thik achhi, ethi banda karuchhu. Emergency re { $number } ku call karantu. Puni arambha karibaku jebe chahinbe lekhantu.

help = Number ba nija kathare uttara diantu. Jebe chahinbe lekhantu: MENU, PACHHAKU, AUTHARE, BHASA, SAMAYA BADALA, BATIL, CALL KARA, BANDA. Emergency: { $number }
stopped = Au OPDLine ru SMS asiba nahi. Puni paibaku START lekhantu.
started = Ama SMS puni asiba.
core-down = Ebe hospital saha jogajoga heunahi. Apananka booking thik achhi. Kichhi samaya pare puni lekhantu.
welcome = Dhanyabada. Jebe chahinbe lekhantu: MENU
sorry-again = Khyama karibe, eha hela nahi. Apananka sesa uttara authare pathantu.
sorry-later = Khyama karibe, OPDLine ebe uttara deiparunahi. Kichhi minute pare puni lekhantu. Emergency re { $number } ku call karantu.
listen-later = Khyama karibe, ebe eha padhi sunai heunahi. Kichhi samaya pare puni lekhantu, ba pakhare thiba kahaku padhibaku kuhantu.

ask-erase = OPDLine ru ehi phone ra sabu tathya libhaibu ki? Ainare jaha rakhiba darakara, taha hospital re rahiba.
ask-erase-again = Dayakari 1 ba 2 pathantu. Ehi phone ra sabu tathya libhaibu ki?
erased = Libhai diagala. Ehi phone ra kaunasi tathya OPDLine pakhare nahi.
not-erased = Kichhi libhajai nahi.

## Choices met in many places

option-yes = han
option-no = na
option-not-so = na
option-more = ahuri
option-today = ajithu
option-book = book
option-change = anya samaya
option-other-opd = anya doctor
option-cancel = batil
option-keep = semiti thau
option-erase = libhai diantu
without = { $symptom } nahi
complaint-noted = lekhagala
comma = {", "}

## The front room

ask-home = OPDLine. Doctor kaha pai darakara?
ask-home-again = Kebala number pathantu. Doctor kaha pai darakara?
home-doctor = mo pai ba ghara loka pai
home-doctor-for = { $name } nka pai
home-doctor-other = au kaha pai
home-appointments = mo booking
home-prescription = ausadha chitha

## Who is ill

ask-who = Kahara deha kharap?
ask-who-again = Number pathantu, ba jemiti: mo jhia Asha 4 barsa. Kahara deha kharap?
ask-whose = Ehi kasta kahara?
ask-whose-again = Dayakari 1 ba 2 pathantu. Ehi kasta kahara?
who-me = mora
who-someone-else = au kahara
# $who is self or other.
ask-name = { $who ->
    [self] Apananka nama kan?
   *[other] Roginka nama kan?
}
ask-name-again = { $who ->
    [self] Dayakari kebala nama lekhantu, jemiti: Asha Devi
   *[other] Dayakari kebala nama lekhantu, jemiti: Asha Devi
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name } nka bayasa kete barsa? Jemiti: 34. Chhota chhua hele: 6 masa
   *[both] { $name } nka bayasa kete? Mahila na purusa? Jemiti: 34 mahila. Chhota chhua hele: 6 masa pua
}
ask-age-again = { $asks ->
    [age] { $name } nka bayasa number re lekhantu, jemiti: 34. Chhota chhua hele: 6 masa
   *[both] Emiti lekhantu: 34 mahila. Chhota chhua hele: 6 masa pua. { $name } nka bayasa kete?
}
ask-sex = { $name }: mahila na purusa?
ask-sex-again = Dayakari kebala number pathantu. { $name }: mahila na purusa?
sex-female = mahila ba jhia
sex-male = purusa ba pua
sex-other = anya
sex-female-child = jhia
sex-female-adult = mahila
sex-male-child = pua
sex-male-adult = purusa
sex-other-child = pila
sex-other-adult = anya
sex-unknown-child = pila
sex-unknown-adult = byakti
age-years = { $n } barsa
age-days = { $n } dina
age-months = { $n } masa

# Stands for a name that a message has no room for.
the-sick-person = rogi

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Sishu
option-no-name = ejae nama nahi

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Ebe ethiru kichhi heuchhi ki?
ask-danger-again = Gotie number pathantu. { $name }, { $sex }, { $age }. Ebe ethiru kichhi heuchhi ki?
danger-unconscious = behosa/uthaile uthu nahanti
danger-seizure = bata mariba/jhataka (fits)
danger-breathing-difficulty = niswasare bahuta kasta
danger-chest-pain = chhatire jantrana
danger-heavy-bleeding = bahuta rakta bahiba
danger-cannot-drink = khira-pani pii napariba
danger-none = ethiru kichhi nahi
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } ku ebe call karantu. Ethire bipada hoipare. Deri karantu nahi, ekutia ruhantu nahi. Call kale ki?
ask-emergency-again = { $number } ku ebe call karantu. Call kale ki?
emergency-yes = han
emergency-none = emergency nuhe
emergency-no = sahajya darakara
emergency-called = Bhala kale. Roginka pakhare ruhantu, ehi phone khali rakhantu. Ama saha bi katha hebaku lekhantu: CALL KARA
emergency-help = { $number } ku ebe call karantu, amaku apekhya karantu nahi. Swasthyakarmi madhya ehi phone ku call karibe.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number } ku ebe call karantu, jadi jibana bipadare thaipare. Eha emergency ki?
ask-alarm-again = { $number } ku ebe call karantu, jadi jibana bipadare thaipare. Dayakari 1 ba 2 pathantu. Eha emergency ki?
alarm-yes = han
alarm-no = na
helpline-self-harm = { $number } ku ebe call karantu. Dina-rati, free, apananka bhasare jane snehare katha sunibe. Apana ekutia nuhanti. Ame bi call karibu.
helpline-self-harm-now = { $number } ku ebe call karantu, jibana bipadare. Rogiku ekutia chhadantu nahi. Tapare { $helpline }: dina-rati, free, apananka bhasare jane snehare katha sunibe.
helpline-child = { $number }: pila bipadare thile ebe call karantu, dina-rati, free. Ehikhyani bipada hele 112 ku. Ehi phone ku ama call surakhita hele lekhantu: CALL KARA
helpline-violence = { $number } ku ebe call karantu, dina-rati sahajya mile. Ehikhyani bipada hele 112 ku. Ehi phone ku ama call surakhita hele lekhantu: CALL KARA

## What is wrong

ask-complaint = Kan asubidha heuchhi? Lekhantu, jemiti: 3 dina hela jwara. Ba number pathantu:
ask-complaint-again = Asubidha alpare lekhantu, jemiti: peta jantrana. Ba number pathantu:
ask-words = Kan asubidha heuchhi? Alpare lekhantu.
ask-words-again = Asubidha alpare lekhantu, jemiti: pada poduchhi
ask-days = { $complaint }. Kete dina hela? Number lekhantu, jemiti 3
ask-days-again = Dayakari kete dina hela number lekhantu, jemiti 3. Ba jemiti: 2 saptaha

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Ethiru kichhi bi? Aneka hele: 1 3
   *[no] { $complaint }, { $since }. Sangare ethiru kichhi bi? Aneka hele emiti pathantu: 1 3
}
ask-signs-again = Number pathantu, jemiti 1 ba 1 3. Kichhi nahi: 0. Sangare ethiru kichhi bi?
ask-more-signs = Au ethiru kichhi? Aneka hele emiti pathantu: 1 3
ask-more-signs-again = Number pathantu, jemiti 1 ba 1 3. Kichhi nahi: 0. Au ethiru kichhi?
ask-weeks = { $name } kete masara garbhabati? Number lekhantu, jemiti 5
ask-weeks-again = Dayakari kebala masa number re lekhantu, jemiti 5. { $name } kete masara garbhabati?
ask-history = Doctor nka pai: { $name } nka puruna roga, sabudinia ausadha ba allergy achhi? Lekhantu, ba number pathantu:
ask-history-again = Number pathantu ba alpare lekhantu. { $name } nkara ethiru kichhi achhi?
ask-medicines = { $asks ->
    [allergies] Keun ausadha { $name } nka dehaku jae nahi? Nama lekhantu.
   *[both] { $name } keun ausadha khauchhanti? Keun ausadha dehaku jae nahi? Nama lekhantu.
}
ask-medicines-again = Dayakari ausadhara nama lekhantu. Nahi ba jana nahi: 0
option-not-known = jana nahi

## OPD, slot, booking

ask-opd = Keun doctor darakara?
ask-opd-again = Kebala number pathantu. Keun doctor darakara?
ask-opd-full = Sethi samaya khali nahi. Anya bachhantu:
opd-general = Sadharana doctor
opd-child = Sishu doctor
opd-women = Striroga doctor
opd-skin = Charma doctor
opd-ent = Kana-naka-gala
opd-bone = Hada doctor
ask-slot = { $opd }, khali samaya:
ask-slot-again = Kebala number pathantu. { $opd }, khali samaya:
ask-slot-taken = Se samaya au kie neigale. { $opd }, khali samaya:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] ajithu
   *[other] { $n } dina hela
}
since-weeks = { $n } saptaha hela
since-months = { $n } masa hela
since-years = { $n } barsa hela
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Aji hin dekhaiba darakara.{ " " }
    [later] Aji hin dekhaiba darakara, kintu aji ethi kehi doctor khali nahanti. Kasta badhile hospital jibe.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = Dayakari 1 ba 2 pathantu. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration })
booked = Book hela. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } nka pai. Doctor ehi phone ku call karibe, phone chalu rakhantu. Darakara hele lekhantu: SAMAYA BADALA ba BATIL
booked-later = OPDLine: book hela. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } nka pai. Doctor ehi phone ku call karibe, phone chalu rakhantu. Darakara hele lekhantu: SAMAYA BADALA ba BATIL
booking-kept = { $name } nka booking lekhi rakhichhu. Pakka hele samaya au doctor nka nama SMS re pathaibu. Authare lekhiba darakara nahi.
booking-failed = Khyama karibe, eha book hoiparila nahi.
booking-full-later = OPDLine: khyama karibe, { $name } nka pai ebe kehi doctor khali nahanti. Puni book pai lekhantu: BOOK. Katha hebaku: CALL KARA
booking-failed-later = OPDLine: khyama karibe, book hoiparila nahi. Dayakari puni lekhantu, ba lekhantu: CALL KARA
all-full = Khyama karibe, ebe kaunasi doctor nka samaya khali nahi.

## Appointments

ask-which-appointment = Apananka booking. Badalaiba ba batil pai tara number pathantu, nahele 0:
ask-which-appointment-again = Kebala number pathantu. Keunta badalaibe ba batil karibe? Nahele 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Apanankara kaunasi booking nahi. Doctor dekhaibaku lekhantu: BOOK
ask-appointment = { $when }, { $doctor }. Batil karibe na samaya badalaibe?
ask-appointment-again = Kebala number pathantu. { $when }, { $doctor }. Batil karibe na samaya badalaibe?
cancelled = Batil hela: token { $token }, { $when }. Puni book karibaku lekhantu: BOOK
not-cancelled = Kichhi badalinahi. Apananka booking semiti achhi.
cancel-failed = Eha au batil hoipariba nahi. Ama saha katha hebaku lekhantu: CALL KARA
cancel-kept = Apana batil karibaku chahunthiba lekhi rakhichhu. Hoigale SMS re janaibu.
cancelled-later = OPDLine: apananka booking batil hela. Puni book karibaku lekhantu: BOOK
cancel-failed-later = OPDLine: khyama karibe, apananka booking batil hoiparila nahi. Lekhantu: CALL KARA

## Another time for an appointment

ask-which-to-move = Keun booking ra samaya badalaibe? Nahele 0:
ask-which-to-move-again = Kebala number pathantu. Keuntara samaya badalaibe? Nahele 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Ebe apananka samaya: { $old }. { $opd }, khali samaya:
# $opd is the kind of doctor.
ask-new-time-again = Number pathantu, ba dina lekhantu, jemiti: kali sakala. { $opd }, khali samaya:
ask-move = { $urgent }{ $name }: { $old } nuhe, { $when }, { $doctor } ({ $registration }). Badalaiba?
ask-move-again = Kebala number pathantu. { $name }: { $old } nuhe, { $when }, { $doctor } ({ $registration }). Badalaiba?
option-move = badalantu
option-leave = semiti thau
moved = Samaya badalila. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } nka pai. Doctor ehi phone ku call karibe, phone chalu rakhantu. Darakara hele lekhantu: SAMAYA BADALA ba BATIL
moved-later = OPDLine: samaya badalila. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } nka pai. Doctor ehi phone ku call karibe, phone chalu rakhantu. Darakara hele lekhantu: SAMAYA BADALA ba BATIL
move-kept = Nua samaya lekhi rakhichhu. Pakka hele SMS re janaibu. Sejae puruna samaya hin rahiba.
move-failed = Eha badaliparila nahi: taha sarichhi, batil hoichhi ba samaya badali sarichhi. Dekhibaku lekhantu: MO BOOKING
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: khyama karibe, se samaya au kie neigale. Apananka samaya semiti achhi: { $old }, { $doctor }. Anya samaya pai lekhantu: SAMAYA BADALA
move-failed-later = OPDLine: khyama karibe, samaya badaliparila nahi. Dekhibaku lekhantu: MO BOOKING. Katha hebaku: CALL KARA
no-other-time = { $opd }: ebe anya samaya khali nahi. Apananka booking semiti achhi: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = Kahara ausadha chitha puni pathaibu?
ask-which-prescription-again = Kebala number pathantu. Kahara ausadha chitha puni pathaibu?
prescription-of = { $name }, { $when }
prescription-coming = { $name } nka ausadha chitha ({ $when }) ebe SMS re pathauchhu.
no-prescription = Ehi phone pai ebe kaunasi ausadha chitha nahi. Doctor lekhile SMS re asiba. Doctor dekhaibaku lekhantu: BOOK
prescription-failed-later = OPDLine: khyama karibe, ausadha chitha pathai parilu nahi. Swasthyakarmi bujhibe. Katha hebaku lekhantu: CALL KARA

## A health question: never an advice

doctor-can-answer = Eha doctor nku pachariba katha, ame kahiparibu nahi.
ask-doctor = Eha doctor nku pachariba katha, se phone re kahibe. Doctor book karibu ki?
ask-doctor-again = Dayakari 1 ba 2 pathantu. Doctor book karibu ki?
no-doctor-now = Thik achhi. Jebe doctor dekhaibe, lekhantu: BOOK

## A person instead

ask-call-back = Ame ehi phone ku call karibu ki?
ask-call-back-again = Dayakari 1 ba 2 pathantu. Ame ehi phone ku call karibu ki?
# To one who answered no language question.
call-back-unasked = OPDLine: ame apananku call karibu. We will call you.
call-back-noted = Swasthyakarmi ehi phone ku call karibe. Authare lekhiba darakara nahi.
