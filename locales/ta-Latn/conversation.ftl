# Tamil in Latin letters, spelt as people type it on their phones; English loans keep their spelling.
# "venum" (is wanted) and "vendaam" (do not) are kept far apart. Only letters of the short SMS
# alphabet: an SMS part then holds 160 characters.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number anuppungal, 1 pola:
ask-language-again = OPDLine. Send a number, like 1. Number anuppungal, 1 pola:

# $number is the emergency number.
ask-consent = OPDLine: phone-il doctor. Sigichai tharubavar mattum ungal thagavalai paarpar. DELETE ezhuthi eppothum azhikkalam. Sammathama?
ask-consent-again = 1 allathu 2 anuppungal. Sigichai tharubavar ungal thagavalai paarkalama?
consent-declined = Sari, ithodu niruthugirom. Avasaram endral { $number }-ku phone seiyungal. Eppothu venumanalum marupadi ezhuthalam.

help = Number allathu ungal sollil anuppungal. Eppothum: MENU, PINNADI, MARUPADI, MOZHI, MAATRU, RATHU, KOOPIDUNGA, NIRUTHU. Avasaram: { $number }
stopped = Ini OPDLine message varathu. Marupadi vara START ezhuthungal.
started = Ini engal message varum.
core-down = Ippothu hospital-odu thodarbu kidaikkavillai. Ungal booking appadiye irukkirathu. Konja neram kazhithu ezhuthungal.
welcome = Nandri. Eppothu venumanalum ezhuthungal: MENU
sorry-again = Mannikkavum, athu sariyaga varavillai. Kadaisi bathilai innoru murai anuppungal.
sorry-later = Mannikkavum, OPDLine ippothu bathil thara mudiyavillai. Sila nimidam kazhithu ezhuthungal. Avasaram endral { $number }-ku phone seiyungal.
listen-later = Mannikkavum, ippothu ithai padithu kaatta mudiyavillai. Piragu ezhuthungal, allathu arugil iruppavaridam padikka sollungal.

ask-erase = Intha phone patriya thagavalai azhikkava? Sattapadi vaikka vendiyathu hospital-il irukkum.
ask-erase-again = 1 allathu 2 anuppungal. Intha phone patriya thagavalai azhikkava?
erased = Azhithu vittom. Intha phone patri OPDLine-il entha thagavalum illai.
not-erased = Ethaiyum azhikkavillai.

## Choices met in many places

option-yes = aam
option-no = vendaam
option-not-so = illai
option-more = innum
option-today = indru muthal
option-book = book seiya
option-change = veru neram
option-other-opd = veru doctor
option-cancel = rathu seiya
option-keep = appadiye vaikka
option-erase = azhikka
without = { $symptom } illai
complaint-noted = Kurithu kondom
comma = {", "}

## The front room

ask-home = OPDLine. Enna venum?
ask-home-again = Number mattum anuppungal. Enna venum?
home-doctor = doctorai paarka
home-doctor-for = { $name }: doctor
home-doctor-other = veru oruvarukku doctor
home-appointments = en booking
home-prescription = marunthu seetu

## Who is ill

ask-who = Yarukku udambu sari illai?
ask-who-again = Yarukku udambu sari illai? Number, allathu ippadi: magal Asha 4 vayasu
ask-whose = Intha thontharavu yarukku?
ask-whose-again = 1 allathu 2 anuppungal. Intha thontharavu yarukku?
who-me = enakku
who-someone-else = veru oruvarukku
# $who is self or other.
ask-name = { $who ->
    [self] Ungal peyar enna?
   *[other] Noyaliyin peyar enna?
}
ask-name-again = { $who ->
    [self] Peyarai mattum ezhuthungal, ippadi: Asha Devi
   *[other] Peyarai mattum ezhuthungal, ippadi: Asha Devi
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: vayasu enna? Ippadi: 34. Kaikulanthai endral ippadi: 6 maatham
   *[both] { $name }: vayasu? Aana, penna? Ippadi: 34 pen. Kaikulanthai endral ippadi: 6 maatham aan
}
ask-age-again = { $asks ->
    [age] { $name }: vayasai number-il ezhuthungal, ippadi: 34. Kaikulanthai endral ippadi: 6 maatham
   *[both] Ippadi ezhuthungal: 34 pen. Kaikulanthai endral: 6 maatham aan. { $name }: vayasu?
}
ask-sex = { $name }: aana, penna?
ask-sex-again = Number mattum anuppungal. { $name }: aana, penna?
sex-female = pen
sex-male = aan
sex-other = matravar
sex-female-child = pen
sex-female-adult = pen
sex-male-child = aan
sex-male-adult = aan
sex-other-child = kulanthai
sex-other-adult = matravar
sex-unknown-child = kulanthai
sex-unknown-adult = nabar
age-years = { $n } vayasu
age-days = { $n } naal
age-months = { $n } maatham

# Stands for a name that a message has no room for.
the-sick-person = noyali

# A person of the household whose name it has twice.
name-and-age = { $name } { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Kulanthai
option-no-name = innum peyar illai

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Ippothu ivai unda?
ask-danger-again = Oru number anuppungal. { $name }, { $sex }, { $age }. Ippothu ivai unda?
danger-unconscious = suya ninaivu illai/ezhavillai
danger-seizure = valippu (fits)
danger-breathing-difficulty = moochu thinaral
danger-chest-pain = nenju vali
danger-heavy-bleeding = athiga rathapokku
danger-cannot-drink = kudikka mudiyathu
danger-none = ethuvum illai
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }-ku udane phone seiyungal. Ithu aabathu aagalam. Thamatham vendaam, thaniye irukka vendaam. Phone seitheergala?
ask-emergency-again = { $number }-ku udane phone seiyungal. Phone seitheergala?
emergency-yes = aam
emergency-none = avasaram illai
emergency-no = uthavi thevai
emergency-called = Sari. Noyaliyodu irungal, intha phone-il veru yarodum pesa vendaam. Naangalum pesa venum endral ezhuthungal: KOOPIDUNGA
emergency-help = { $number }-ku udane phone seiyungal, engalukkaga kaathirukka vendaam. Sugathara paniyalarum intha phone-ku koopiduvar.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number }-ku udane phone seiyungal, uyirukku aabathu endral. Ithu avasarama?
ask-alarm-again = { $number }-ku udane phone seiyungal, uyirukku aabathu endral. 1 allathu 2 anuppungal: ithu avasarama?
alarm-yes = aam
alarm-no = illai
helpline-self-harm = { $number }-ku udane phone seiyungal. Iravum pagalum ilavasam, tamilil anbaga oruvar pesuvar. Neengal thaniyaga illai. Naangalum koopiduvom.
helpline-self-harm-now = { $number }-ku udane phone seiyungal, uyirukku aabathu. Thaniyaga vida vendaam. Piragu { $helpline }: iravum pagalum ilavasam, tamilil anbaga oruvar pesuvar.
helpline-child = { $number }-ku udane phone seiyungal, kulanthaikku aabathu endral; iravum pagalum ilavasam. Ippothe aabathu endral 112-ku phone seiyungal. Intha phone-ku engal call aabathu illai endral ezhuthungal: KOOPIDUNGA
helpline-violence = { $number }-ku udane phone seiyungal, iravum pagalum uthavi. Ippothe aabathu endral 112-ku phone seiyungal. Intha phone-ku engal call aabathu illai endral ezhuthungal: KOOPIDUNGA

## What is wrong

ask-complaint = Enna thontharavu? Ezhuthungal, ippadi: 3 naalaga kaichal. Allathu number:
ask-complaint-again = Surukkamaga ezhuthungal, ippadi: vayitru vali. Allathu number:
ask-words = Enna thontharavu? Sila sollil ezhuthungal.
ask-words-again = Thontharavai sila sollil ezhuthungal, ippadi: paatha erichal
ask-days = { $complaint }. Ethanai naalaga? Number ezhuthungal, 3 pola
ask-days-again = Ethanai naal endru ezhuthungal, ippadi: 3. Allathu: 2 vaaram

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Ivaiyum unda? Pala irunthal: 1 3
   *[no] { $complaint }, { $since }. Ivaiyum unda? Pala irunthal ippadi: 1 3
}
ask-signs-again = Number anuppungal, 1 allathu 1 3 pola. Illai: 0. Ivaiyum unda?
ask-more-signs = Ivai unda? Pala irunthal ippadi: 1 3
ask-more-signs-again = Number anuppungal, 1 allathu 1 3 pola. Illai: 0. Ivai unda?
ask-weeks = { $name }: ethanai maatha karppam? Number ezhuthungal, 5 pola
ask-weeks-again = Maathathin number mattum ezhuthungal, 5 pola. { $name }: ethanai maatha karppam?
ask-history = { $name }: naalpatta noi, thinamum marunthu allathu allergy unda? Ezhuthungal, allathu number:
ask-history-again = Number anuppungal allathu ezhuthungal. { $name }: ivai unda?
ask-medicines = { $asks ->
    [allergies] { $name }: othukollatha marunthu unda? Peyarai ezhuthungal.
   *[both] { $name }: thinamum enna marunthu? Othukollatha marunthu unda? Peyarai ezhuthungal.
}
ask-medicines-again = Marunthin peyarai ezhuthungal. Illai allathu theriyathu endral: 0
option-not-known = theriyathu

## OPD, slot, booking

ask-opd = Entha doctor venum?
ask-opd-again = Number mattum anuppungal. Entha doctor venum?
ask-opd-full = Ange neram illai. Veru doctor:
opd-general = Pothu doctor
opd-child = Kulanthai doctor
opd-women = Pengal nala doctor
opd-skin = Thol doctor
opd-ent = Kaathu mookku thondai doctor
opd-bone = Elumbu doctor
ask-slot = { $opd }, kaali neram:
ask-slot-again = Number mattum anuppungal. { $opd }, kaali neram:
ask-slot-taken = Antha neram veru oruvarukku ponathu. { $opd }, kaali neram:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] indru
   *[other] { $n } naalaga
}
since-weeks = { $n } vaaramaga
since-months = { $n } maathamaga
since-years = { $n } varudamaga
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Indre paarka venum.{ " " }
    [later] Indre paarka venum, aanal indru inge doctor illai. Athigamanal hospital-ku pongal.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
ask-agreed-again = 1 allathu 2 anuppungal. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
booked = Book aanathu: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor intha phone-ku koopiduvar, on seithu vaiyungal. Neram maatra ezhuthungal: MAATRU. Rathu seiya: RATHU
booked-later = OPDLine: book aanathu: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor intha phone-ku koopiduvar, on seithu vaiyungal. Neram maatra ezhuthungal: MAATRU. Rathu seiya: RATHU
booking-kept = { $name }: booking-ai kurithu kondom. Uruthi aanathum neramum doctor peyarum SMS-il varum. Marupadi ezhutha vendaam.
booking-failed = Mannikkavum, ithai book seiya mudiyavillai.
booking-full-later = OPDLine: mannikkavum, { $name }: ippothu entha doctoridamum neram illai. Marupadi book seiya ezhuthungal: DOCTOR. Pesa: KOOPIDUNGA
booking-failed-later = OPDLine: mannikkavum, book seiya mudiyavillai. Marupadi ezhuthungal, allathu ezhuthungal: KOOPIDUNGA
all-full = Mannikkavum, ippothu entha doctoridamum neram illai.

## Appointments

ask-which-appointment = Ungal booking. Maatra, rathu seiya athan number; pinnal poga 0:
ask-which-appointment-again = Number mattum anuppungal. Ethai maatra, rathu seiya? Pinnal poga 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Booking ethuvum illai. Doctorai paarka ezhuthungal: DOCTOR
ask-appointment = { $when }, { $doctor }. Rathu seiyava, neram maatrava?
ask-appointment-again = Number mattum anuppungal. { $when }, { $doctor }. Rathu seiyava, neram maatrava?
cancelled = Rathu aanathu: token { $token }, { $when }. Marupadi book seiya ezhuthungal: DOCTOR
not-cancelled = Ethuvum maaravillai. Booking appadiye irukkirathu.
cancel-failed = Ithai ini rathu seiya mudiyathu. Engalodu pesa ezhuthungal: KOOPIDUNGA
cancel-kept = Rathu seiya sonnathai kurithu kondom. Mudinthathum SMS varum.
cancelled-later = OPDLine: ungal booking rathu aanathu. Marupadi book seiya ezhuthungal: DOCTOR
cancel-failed-later = OPDLine: mannikkavum, rathu seiya mudiyavillai. Ezhuthungal: KOOPIDUNGA

## Another time for an appointment

ask-which-to-move = Entha booking neram maatra? Pinnal poga 0:
ask-which-to-move-again = Number mattum anuppungal. Entha booking neram maatra? Pinnal poga 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Ippothu ungal neram: { $old }. { $opd }, kaali neram:
# $opd is the kind of doctor.
ask-new-time-again = Number allathu naal anuppungal, ippadi: naalai kaalai. { $opd }, kaali neram:
ask-move = { $urgent }{ $name }: { $old } bathilaga { $when }, { $doctor } ({ $registration }). Maatrava?
ask-move-again = Number mattum anuppungal. { $name }: { $old } bathilaga { $when }, { $doctor } ({ $registration }). Maatrava?
option-move = maatra
option-leave = maatra vendaam
moved = Neram maariyathu: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor intha phone-ku koopiduvar, on seithu vaiyungal. Neram maatra ezhuthungal: MAATRU. Rathu seiya: RATHU
moved-later = OPDLine: neram maariyathu: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor intha phone-ku koopiduvar, on seithu vaiyungal. Neram maatra ezhuthungal: MAATRU. Rathu seiya: RATHU
move-kept = Puthu nerathai kurithu kondom. Uruthi aanathum SMS varum. Athuvarai pazhaya nerame.
move-failed = Ithai maatra mudiyavillai: athu mudinthathu, rathu aanathu allathu erkanave neram maariyathu. Paarka ezhuthungal: EN BOOKING
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: mannikkavum, antha neram veru oruvarukku ponathu. Ungal neram athe: { $old }, { $doctor }. Veru nerathukku ezhuthungal: MAATRU
move-failed-later = OPDLine: mannikkavum, neram maatra mudiyavillai. Paarka ezhuthungal: EN BOOKING. Pesa: KOOPIDUNGA
no-other-time = { $opd }: ippothu veru neram kaali illai. Ungal booking athe: { $old }, { $doctor }.

## Her prescription again

ask-which-prescription = Yarudaya marunthu seetai marupadi anuppa?
ask-which-prescription-again = Number mattum anuppungal. Yarudaya marunthu seetai marupadi anuppa?
prescription-of = { $name }, { $when }
prescription-coming = { $name } marunthu seetai ({ $when }) ippothu SMS-il anuppugirom.
no-prescription = Intha phone-ku marunthu seetu innum illai. Doctor ezhuthiyathum SMS-il varum. Doctorai paarka ezhuthungal: DOCTOR
prescription-failed-later = OPDLine: mannikkavum, marunthu seetai anuppa mudiyavillai. Sugathara paniyalar gavanippar. Pesa ezhuthungal: KOOPIDUNGA

## A health question: never an advice

doctor-can-answer = Ithu doctoridam ketka vendiya kelvi, engalal solla mudiyathu.
ask-doctor = Ithu doctoridam ketka vendiyathu, avar phone-il solvar. Doctorai book seiyava?
ask-doctor-again = 1 allathu 2 anuppungal. Doctorai book seiyava?
no-doctor-now = Sari. Doctorai paarka eppothu venumanalum ezhuthungal: DOCTOR

## A person instead

ask-call-back = Naangal intha phone-ku koopidava?
ask-call-back-again = 1 allathu 2 anuppungal. Naangal intha phone-ku koopidava?
# To one who answered no language question.
call-back-unasked = OPDLine: naangal ungalai koopiduvom. We will call you.
call-back-noted = Sugathara paniyalar intha phone-ku koopiduvar. Marupadi ezhutha vendaam.
