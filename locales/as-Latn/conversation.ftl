# Assamese in Latin letters, spelt as people type it on their phones, with the words of locales/as.
# Only letters of the short SMS alphabet: an SMS part then holds 160 characters.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. Number pothaok, jene 1:
ask-language-again = OPDLine. Send a number, like 1. Number pothaok, jene 1:

# $number is the emergency number.
ask-consent = OPDLine: phone-ot doctor. Apunar kotha kewol sikitsa koraxokole sabo. Jikunu xomoyot DELETE likhi mosibo pare. Mantine?
ask-consent-again = 1 ba 2 pothaok. Sikitsa koraxokole apunar kotha sabo paribone?
consent-declined = Tente iyate rolu. Bipod hole { $number }-ot phone korok. Akou arombho koriboloi jikunu xomoyot likhok.

help = Number pothaok ba nijor kothare likhok. Jikunu xomoyot likhok: MENU, PISOLOI, AKOU, BHAXA, XOMOY XOLONI, BATIL, MOK PHONE KOROK, BONDHO. Bipod hole phone: { $number }
stopped = OPDLine-or pora aru message nahe. Akou paboloi likhok START
started = Amar message akou ahibo.
core-down = Etia hospital-or logot jugajug huwa nai. Apunar booking thike ase. Olop pisot akou likhok.
welcome = Dhonyobad. Jikunu xomoyot likhok: MENU
sorry-again = Khoma koribo, eitu nohol. Apunar xex uttortu akou ebar pothaok.
sorry-later = Khoma koribo, OPDLine-e etia uttor dibo pora nai. Kei minute-man pisot akou likhok. Bipod hole { $number }-ot phone korok.
listen-later = Khoma koribo, etia eitu porhi xunabo pora nai. Olop pisot akou likhok, ba osoror karubak porhi diboloi kouk.

ask-erase = OPDLine-or pora ei phone-or tothyo mosi dimne? Ain mote ji rakhibo lage, xeya hospital-ot thakibo.
ask-erase-again = 1 ba 2 pothaok. Ei phone-or tothyo mosi dimne?
erased = Mosi dilu. OPDLine-ot ei phone-or kunu tothyo nai.
not-erased = Eku mosa huwa nai.

## Choices met in many places

option-yes = hoi
option-no = nalage
option-not-so = nohoi
option-more = aru
option-today = ajir pora
option-book = booking
option-change = beleg xomoy
option-other-opd = beleg doctor
option-cancel = batil korok
option-keep = booking thakok
option-erase = mosi diok
without = { $symptom } nai
complaint-noted = likhi lolu
comma = {", "}

## The front room

ask-home = OPDLine. Kak doctor dekhuwabo?
ask-home-again = Kewol number pothaok. Kak doctor dekhuwabo?
home-doctor = mok ba ghoror karubak
home-doctor-for = { $name }-ok
home-doctor-other = beleg karubak
home-appointments = mor booking
home-prescription = prescription

## Who is ill

ask-who = Kar bemar?
ask-who-again = Number pothaok, ba likhok jene: mor suwali Asha 4 bosor. Kar bemar?
ask-whose = Ei oxubidha kar?
ask-whose-again = 1 ba 2 pothaok. Ei oxubidha kar?
who-me = mor
who-someone-else = beleg karubar
# $who is self or other.
ask-name = { $who ->
    [self] Apunar nam ki?
   *[other] Rogir nam ki?
}
ask-name-again = { $who ->
    [self] Kewol namtu likhok, jene: Asha Das
   *[other] Kewol namtu likhok, jene: Asha Das
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: boyox kiman? Jene: 34. Kesuwa hole jene: 6 mah
   *[both] { $name }: boyox kiman, mohila ne purux? Jene: 34 mohila. Kesuwa hole jene: 6 mah lora
}
ask-age-again = { $asks ->
    [age] { $name }: boyox number-ot likhok, jene: 34. Kesuwa hole jene: 6 mah
   *[both] Enekoi likhok: 34 mohila. Kesuwa hole jene: 6 mah lora. { $name }: boyox kiman?
}
ask-sex = { $name }: mohila ne purux?
ask-sex-again = Kewol number pothaok. { $name }: mohila ne purux?
sex-female = mohila ba suwali
sex-male = purux ba lora
sex-other = onyo
sex-female-child = suwali
sex-female-adult = mohila
sex-male-child = lora
sex-male-adult = purux
sex-other-child = xixu
sex-other-adult = onyo
sex-unknown-child = xixu
sex-unknown-adult = dangor
age-years = { $n } bosor
age-days = { $n } din
age-months = { $n } mah

# Stands for a name that a message has no room for.
the-sick-person = rogi

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Kesuwa
option-no-name = etiau nam nai

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Etia eiburor kiba asene?
ask-danger-again = Eta number pothaok. { $name }, { $sex }, { $age }. Etia eiburor kiba asene?
danger-unconscious = osetan ba jagaboloi tan
danger-seizure = khisoni
danger-breathing-difficulty = uxahot bor kosto
danger-chest-pain = bukut bikh
danger-heavy-bleeding = bohut tez jua
danger-cannot-drink = gakhir-pani khabo nuwara
danger-none = eku nai
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }-ot etiai phone korok. Bipod hobo pare. Polom nokoribo, okole nathakibo. Phone korilene?
ask-emergency-again = { $number }-ot etiai phone korok. Phone korilene?
emergency-yes = hoi
emergency-none = emergency nohoi
emergency-no = xohai lage
emergency-called = Thik ase. Rogir logot thakok, ei phone-tu khali rakhok. Amiu phone koribo lagile likhok: MOK PHONE KOROK
emergency-help = { $number }-ot etiai phone korok, amaloi roi nathakibo. Swasthyokormiyeu ei phone-loi phone koribo.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number }-ot etiai phone korok, pranor bhoi thakile. Eitu emergency neki?
ask-alarm-again = { $number }-ot etiai phone korok, pranor bhoi thakile. 1 ba 2 pothaok: eitu emergency neki?
alarm-yes = hoi
alarm-no = nohoi
helpline-self-harm = { $number }-ot etiai phone korok. Dine-ratiye, poisa nalage, apunar bhaxat kunubai moromere kotha xunibo. Apuni okole nohoi. Amiu phone korim.
helpline-self-harm-now = { $number }-ot etiai phone korok, pranor bhoi ase. Rogik okole eri najabo. Tar pisot { $helpline }: dine-ratiye, poisa nalage, apunar bhaxat moromere kotha xunibo.
helpline-child = { $number }-ot etiai phone korok, xixu bipodot thakile, dine-ratiye, poisa nalage. Etia bipod hole 112-ot. Ei phone-loi phone kora nirapod hole likhok: MOK PHONE KOROK
helpline-violence = { $number }-ot etiai phone korok, dine-ratiye xohai pabo. Ei muhurtot bipod hole 112-ot. Ami ei phone-loi phone koratu nirapod hole likhok: MOK PHONE KOROK

## What is wrong

ask-complaint = Ki oxubidha? Likhok, jene: 3 din dhori jor. Ba number pothaok:
ask-complaint-again = Oxubidhatu somukoi likhok, jene: petor bikh. Ba number pothaok:
ask-words = Ki oxubidha, somukoi likhok.
ask-words-again = Ki oxubidha, somukoi likhok, jene: bhori jola
ask-days = { $complaint }. Kiman din dhori? Number likhok, jene 3
ask-days-again = Kiman din, number-ot likhok, jene: 3. Ba jene: 2 xoptah

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Logote eibur asene? Keibatau hole: 1 3
   *[no] { $complaint }, { $since }. Logote eibur asene? Keibatau hole jene: 1 3
}
ask-signs-again = Number pothaok, jene 1 ba 1 3. Eku nathakile 0. Logote eibur asene?
ask-more-signs = Aru eibur asene? Keibatau hole jene: 1 3
ask-more-signs-again = Number pothaok, jene 1 ba 1 3. Eku nathakile 0. Eibur asene?
ask-weeks = { $name }: kiman mahor gorbho? Number likhok, jene 5
ask-weeks-again = Kewol mahor number likhok, jene 5. { $name }: kiman mahor gorbho?
ask-history = Doctor-or babe: { $name }: purani bemar, xodai khuwa dorob ba allergy asene? Likhok, ba number pothaok:
ask-history-again = Number pothaok ba somukoi likhok. { $name }: iyar kunubatu asene?
ask-medicines = { $asks ->
    [allergies] { $name }: gat noxoha dorob asene? Nam likhok.
   *[both] { $name }: xodai ki dorob khai? Gat noxoha dorob asene? Nam likhok.
}
ask-medicines-again = Dorobor nam likhok. Nathakile ba najanile: 0
option-not-known = najanu

## OPD, slot, booking

ask-opd = Kun doctor-ok dekhuwabo?
ask-opd-again = Kewol number pothaok. Kun doctor-ok dekhuwabo?
ask-opd-full = Tat xomoy khali nai. Beleg doctor basok:
opd-general = Xadharon doctor
opd-child = Xixur doctor
opd-women = Mohila rogor doctor
opd-skin = Salor doctor
opd-ent = Nak-kan-dingi doctor
opd-bone = Haror doctor
ask-slot = { $opd }, khali xomoy:
ask-slot-again = Kewol number pothaok. { $opd }, khali xomoy:
ask-slot-taken = Xei xomoy beleg kunubai lole. { $opd }, khali xomoy:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] ajir pora
   *[other] { $n } din dhori
}
since-weeks = { $n } xoptah dhori
since-months = { $n } mah dhori
since-years = { $n } bosor dhori
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] Ajiyei doctor dekhuwabo lage.{ " " }
    [later] Ajiyei doctor dekhuwabo lage, kintu aji iyat doctor khali nai. Besi beya hole hospital-oloi jaok.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
ask-agreed-again = 1 ba 2 pothaok. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
booked = Booking hol. Token { $token }, { $when }, { $doctor } ({ $registration }), rogi { $name }. Doctor-e ei phone-loi phone koribo, phone on rakhok. Xolaboloi likhok: XOMOY XOLONI, ba BATIL
booked-later = OPDLine: booking hol. Token { $token }, { $when }, { $doctor } ({ $registration }), rogi { $name }. Doctor-e ei phone-loi phone koribo, phone on rakhok. Xolaboloi likhok: XOMOY XOLONI, ba BATIL
booking-kept = { $name }-or booking likhi lolu. Poka hole xomoy aru doctor-or nam SMS-ot potham. Akou likhibo nalage.
booking-failed = Khoma koribo, eitu booking koribo pora nogol.
booking-full-later = OPDLine: khoma koribo, { $name }-or babe etia kunu doctor-or xomoy khali nai. Akou saboloi likhok: BOOKING. Kotha patiboloi: MOK PHONE KOROK
booking-failed-later = OPDLine: khoma koribo, booking koribo pora nogol. Akou likhok, ba likhok: MOK PHONE KOROK
all-full = Khoma koribo, etia kunu doctor-or xomoy khali nai.

## Appointments

ask-which-appointment = Apunar booking. Xolaboloi ba batil koriboloi tar number pothaok, nohole 0:
ask-which-appointment-again = Kewol number pothaok. Kuntu xolabo ba batil koribo? Nohole 0:
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = Apunar kunu booking nai. Doctor dekhuwaboloi likhok: BOOKING
ask-appointment = { $when }, { $doctor }. Batil koribo ne xomoy xolabo?
ask-appointment-again = Kewol number pothaok. { $when }, { $doctor }. Batil koribo ne xomoy xolabo?
cancelled = Batil hol: token { $token }, { $when }. Akou booking koriboloi likhok: BOOKING
not-cancelled = Eku xoloni huwa nai. Apunar booking ase.
cancel-failed = Eitu aru batil koribo nuwari. Amar logot kotha patiboloi likhok: MOK PHONE KOROK
cancel-kept = Batil-or kotha likhi lolu. Hoi gole SMS-ot janam.
cancelled-later = OPDLine: apunar booking batil hol. Akou booking koriboloi likhok: BOOKING
cancel-failed-later = OPDLine: khoma koribo, apunar booking batil koribo pora nogol. Likhok: MOK PHONE KOROK

## Another time for an appointment

ask-which-to-move = Kuntu booking xolabo? Nohole 0:
ask-which-to-move-again = Kewol number pothaok. Kuntu booking xolabo? Nohole 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = Etia ase: { $old }. { $opd }, khali xomoy:
# $opd is the kind of doctor.
ask-new-time-again = Number ba din likhok, jene: kailoi pua. { $opd }, khali xomoy:
ask-move = { $urgent }{ $name }: { $old } nohoi, { $when }, { $doctor } ({ $registration }). Xolai dimne?
ask-move-again = Kewol number pothaok. { $name }: { $old } nohoi, { $when }, { $doctor } ({ $registration }). Xolai dimne?
option-move = xolai diok
option-leave = agortu thakok
moved = Xomoy xoloni hol. Token { $token }, { $when }, { $doctor } ({ $registration }), rogi { $name }. Doctor-e ei phone-loi phone koribo, phone on rakhok. Xolaboloi likhok: XOMOY XOLONI, ba BATIL
moved-later = OPDLine: xomoy xoloni hol. Token { $token }, { $when }, { $doctor } ({ $registration }), rogi { $name }. Doctor-e ei phone-loi phone koribo, phone on rakhok. Xolaboloi likhok: XOMOY XOLONI, ba BATIL
move-kept = Notun xomoy likhi lolu. Poka hole SMS-ot janam. Tetialoi agor xomoyei thakibo.
move-failed = Eitu xolabo pora nogol: xomoy par hol, batil hol ba agotei xoloni hoise. Booking saboloi likhok: MOR BOOKING
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: khoma koribo, xei xomoy beleg kunubai lole. Apunar xomoy agortuei: { $old }, { $doctor }. Xolaboloi likhok: XOMOY XOLONI
move-failed-later = OPDLine: khoma koribo, xomoy xolabo pora nogol. Saboloi likhok: MOR BOOKING. Kotha patiboloi: MOK PHONE KOROK
no-other-time = { $opd }: etia beleg xomoy khali nai. Apunar booking agortuei: { $old }, { $doctor }.

## Her prescription again

ask-which-prescription = Kar prescription akou potham?
ask-which-prescription-again = Kewol number pothaok. Kar prescription akou potham?
prescription-of = { $name }, { $when }
prescription-coming = { $name }-or prescription ({ $when } likha) etia SMS-ot pothaisu.
no-prescription = Ei phone-or babe etiau prescription nai. Doctor-e likhilei SMS-ot ahibo. Doctor dekhuwaboloi likhok: BOOKING
prescription-failed-later = OPDLine: khoma koribo, prescription pothabo pora nogol. Swasthyokormiye sabo. Kotha patiboloi likhok: MOK PHONE KOROK

## A health question: never an advice

doctor-can-answer = Eitu doctor-ok xudha kotha, ami kobo nuwaru.
ask-doctor = Eitu doctor-ok xudha kotha, teu phone-ote kobo. Doctor-or booking korimne?
ask-doctor-again = 1 ba 2 pothaok. Doctor-or booking korimne?
no-doctor-now = Thik ase. Doctor dekhuwabo lagile jikunu xomoyot likhok: BOOKING

## A person instead

ask-call-back = Ami apunar ei phone-loi phone korimne?
ask-call-back-again = 1 ba 2 pothaok. Ami apunar ei phone-loi phone korimne?
# To one who answered no language question.
call-back-unasked = OPDLine: ami apunak phone korim. We will call you.
call-back-noted = Swasthyokormiye apunar ei phone-loi phone koribo. Akou likhibo nalage.
