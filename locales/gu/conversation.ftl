## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. નંબર મોકલો, જેમ કે 1:
ask-language-again = OPDLine. Send a number, like 1. નંબર મોકલો, જેમ કે 1:

# $number is the emergency number.
ask-consent = OPDLine: ફોન પર ડૉક્ટર. તમારી વાત ફક્ત સારવાર કરનારા જોશે. ગમે ત્યારે DELETE લખીને ભૂંસી શકાય. મંજૂર છે?
ask-consent-again = 1 કે 2 મોકલો. સારવાર કરનારા તમારી વાત જુએ તે મંજૂર છે?
consent-declined = સારું, અહીં અટકીએ. ઇમરજન્સીમાં { $number } પર ફોન કરો. ફરી શરૂ કરવું હોય તો ગમે ત્યારે લખો.

help = નંબર મોકલો કે તમારા શબ્દોમાં લખો. ગમે ત્યારે લખો: મેનુ, પાછળ, ફરીથી, ભાષા, સમય બદલો, રદ, મને ફોન કરો, બંધ. ઇમરજન્સી: { $number }
stopped = હવે OPDLine તરફથી મેસેજ નહીં આવે. ફરી મેળવવા START લખો.
started = હવે અમારા મેસેજ ફરી આવશે.
core-down = અત્યારે હોસ્પિટલનો સંપર્ક થતો નથી. તમારી અપોઇન્ટમેન્ટ સલામત છે. થોડી વાર પછી ફરી લખો.
welcome = આભાર. ગમે ત્યારે લખો: મેનુ
sorry-again = માફ કરશો, આ થયું નહીં. તમારો છેલ્લો જવાબ ફરી એક વાર મોકલો.
sorry-later = માફ કરશો, OPDLine અત્યારે જવાબ આપી શકતું નથી. થોડી મિનિટ પછી ફરી લખો. ઇમરજન્સીમાં { $number } પર ફોન કરો.
listen-later = માફ કરશો, અત્યારે આ વાંચી સંભળાવી શકાતું નથી. થોડી વાર પછી ફરી લખો, અથવા બાજુમાં કોઈની પાસે વંચાવી લો.

ask-erase = OPDLine પાસેથી આ ફોનની માહિતી ભૂંસી નાખીએ? કાયદા મુજબ રાખવી પડે તે હોસ્પિટલમાં રહેશે.
ask-erase-again = 1 કે 2 મોકલો. આ ફોનની માહિતી ભૂંસી નાખીએ?
erased = ભૂંસી નાખી. આ ફોનની કોઈ માહિતી હવે OPDLine પાસે નથી.
not-erased = કંઈ ભૂંસ્યું નથી.

## Choices met in many places

option-yes = હા
option-no = ના
option-not-so = ના
option-more = વધુ
option-today = આજથી
option-book = બુક કરો
option-change = બીજો સમય
option-other-opd = બીજા ડૉક્ટર
option-cancel = રદ કરો
option-keep = રહેવા દો
option-erase = ભૂંસી નાખો
without = { $symptom } નથી
complaint-noted = લખી લીધું
comma = {", "}

## The front room

ask-home = OPDLine. ડૉક્ટર કોના માટે જોઈએ?
ask-home-again = ફક્ત નંબર મોકલો. ડૉક્ટર કોના માટે જોઈએ?
home-doctor = મારા કે ઘરના કોઈ માટે
home-doctor-for = { $name } માટે
home-doctor-other = બીજા કોઈ માટે
home-appointments = મારી અપોઇન્ટમેન્ટ
home-prescription = દવાની ચિઠ્ઠી

## Who is ill

ask-who = કોણ બીમાર છે?
ask-who-again = નંબર મોકલો કે આમ લખો: મારી દીકરી આશા 4 વર્ષ. કોણ બીમાર છે?
ask-whose = આ તકલીફ કોને છે?
ask-whose-again = 1 કે 2 મોકલો. આ તકલીફ કોને છે?
who-me = હું
who-someone-else = બીજું કોઈ
# $who is self or other.
ask-name = { $who ->
    [self] તમારું નામ શું છે?
   *[other] દર્દીનું નામ શું છે?
}
ask-name-again = { $who ->
    [self] ફક્ત નામ લખો, જેમ કે: આશા પટેલ
   *[other] ફક્ત નામ લખો, જેમ કે: આશા પટેલ
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: ઉંમર કેટલી છે? જેમ કે: 34. નાનું બાળક હોય તો, જેમ કે: 6 મહિના
   *[both] { $name }: ઉંમર કેટલી? સ્ત્રી કે પુરુષ? જેમ કે: 34 સ્ત્રી. નાનું બાળક હોય તો: 6 મહિના છોકરો
}
ask-age-again = { $asks ->
    [age] { $name }: ઉંમર નંબરમાં લખો, જેમ કે: 34. નાનું બાળક હોય તો, જેમ કે: 6 મહિના
   *[both] આમ લખો: 34 સ્ત્રી. નાનું બાળક હોય તો: 6 મહિના છોકરો. { $name }: ઉંમર કેટલી?
}
ask-sex = { $name }: સ્ત્રી કે પુરુષ?
ask-sex-again = ફક્ત નંબર મોકલો. { $name }: સ્ત્રી કે પુરુષ?
sex-female = સ્ત્રી કે છોકરી
sex-male = પુરુષ કે છોકરો
sex-other = અન્ય
sex-female-child = છોકરી
sex-female-adult = સ્ત્રી
sex-male-child = છોકરો
sex-male-adult = પુરુષ
sex-other-child = બાળક
sex-other-adult = અન્ય
sex-unknown-child = બાળક
sex-unknown-adult = વ્યક્તિ
age-years = { $n } વર્ષ
age-days = { $n } દિવસ
age-months = { $n } { $n ->
    [one] મહિનો
   *[other] મહિના
}

# Stands for a name that a message has no room for.
the-sick-person = દર્દી

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = નાનું બાળક
option-no-name = હજી નામ નથી

## Danger first

ask-danger = { $name }, { $sex }, { $age }. અત્યારે આ છે?
ask-danger-again = { $name }, { $sex }, { $age }. હમણાં? નંબર:
danger-unconscious = બેભાન/માંડ જાગે
danger-seizure = ખેંચ/આંચકી
danger-breathing-difficulty = શ્વાસમાં બહુ તકલીફ
danger-chest-pain = છાતીમાં દુખાવો
danger-heavy-bleeding = બહુ લોહી વહે
danger-cannot-drink = પી/ધાવી ન શકે
danger-none = કંઈ નહીં
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } પર હમણાં જ ફોન કરો. આ જોખમી હોઈ શકે છે. રાહ ન જુઓ, એકલા ન રહો. ફોન કર્યો?
ask-emergency-again = { $number } પર હમણાં જ ફોન કરો. ફોન કર્યો?
emergency-yes = હા
emergency-none = ઇમરજન્સી નથી
emergency-no = મદદ જોઈએ છે
emergency-called = સારું. દર્દીની સાથે રહો, આ ફોન ખાલી રાખો. અમારી સાથે પણ વાત કરવી હોય તો લખો: મને ફોન કરો
emergency-help = { $number } પર હમણાં જ ફોન કરો, અમારી રાહ ન જુઓ. આરોગ્ય કાર્યકર પણ તમને આ ફોન પર કૉલ કરશે.
ask-alarm = { $number } પર હમણાં જ ફોન કરો, જો જીવનું જોખમ હોય. શું આ ઇમરજન્સી છે?
ask-alarm-again = { $number } પર હમણાં જ ફોન કરો, જો જીવનું જોખમ હોય. 1 કે 2 મોકલો. શું આ ઇમરજન્સી છે?
alarm-yes = હા
alarm-no = ના
helpline-self-harm = { $number } પર હમણાં જ ફોન કરો. દિવસ-રાત, મફત, તમારી ભાષામાં, કોઈ પ્રેમથી તમારી વાત સાંભળશે. તમે એકલા નથી. અમે પણ ફોન કરીશું.
helpline-self-harm-now = { $number } પર હમણાં જ ફોન કરો, જીવનું જોખમ છે. દર્દીને એકલા ન છોડો. પછી { $helpline } પર: દિવસ-રાત, મફત, તમારી ભાષામાં, કોઈ પ્રેમથી વાત સાંભળશે.
helpline-child = { $number } પર હમણાં જ ફોન કરો, દિવસ-રાત મફત, બાળક જોખમમાં હોય તો. અત્યારે ખતરો હોય તો 112 પર. અમે ફોન કરીએ તે સલામત હોય તો લખો: મને ફોન કરો
helpline-violence = { $number } પર હમણાં જ ફોન કરો, દિવસ-રાત મદદ મળશે. અત્યારે જ ખતરો હોય તો 112 પર. અમે ફોન કરીએ તે સલામત હોય તો લખો: મને ફોન કરો

## What is wrong

ask-complaint = શું તકલીફ છે? જેમ કે: 3 દિવસથી તાવ. અથવા નંબર:
ask-complaint-again = થોડા શબ્દોમાં લખો, જેમ કે: પેટમાં દુખાવો. અથવા નંબર:
ask-words = શું તકલીફ છે? થોડા શબ્દોમાં લખો.
ask-words-again = શું તકલીફ છે તે થોડા શબ્દોમાં લખો, જેમ કે: પગમાં બળતરા
ask-days = { $complaint }. કેટલા દિવસથી? જેમ કે: 3
ask-days-again = કેટલા દિવસથી તે નંબરમાં લખો, જેમ કે: 3. અથવા: 2 અઠવાડિયાં

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] સાથે આ છે? (એકથી વધુ: 1 3)
   *[no] { $complaint }, { $since }. સાથે આ છે? એકથી વધુ હોય તો: 1 3
}
ask-signs-again = નંબર મોકલો, જેમ કે 1 3. સાથે આ છે?
ask-more-signs = અને આ છે? એકથી વધુ હોય તો: 1 3
ask-more-signs-again = નંબર મોકલો, જેમ કે 1 3. અને આ છે?
ask-weeks = { $name }: ગર્ભના કેટલા મહિના થયા? નંબર લખો, જેમ કે 5
ask-weeks-again = ફક્ત મહિનાનો નંબર લખો, જેમ કે 5. { $name }: ગર્ભના કેટલા મહિના થયા?
ask-history = { $name }: જૂની બીમારી, રોજની દવા કે એલર્જી? લખો કે નંબર:
ask-history-again = નંબર મોકલો કે થોડામાં લખો. { $name }: આમાંથી કંઈ છે?
ask-medicines = { $asks ->
    [allergies] { $name }: કોઈ દવા માફક નથી આવતી? નામ લખો.
   *[both] { $name }: રોજ કઈ દવા ચાલે છે? કોઈ દવા માફક નથી આવતી? નામ લખો.
}
ask-medicines-again = દવાનું નામ લખો. ન હોય કે ખબર ન હોય તો: 0
option-not-known = ખબર નથી

## OPD, slot, booking

ask-opd = કયા ડૉક્ટરને બતાવવું છે?
ask-opd-again = નંબર મોકલો. કયા ડૉક્ટરને બતાવવું છે?
ask-opd-full = ત્યાં સમય ખાલી નથી. બીજા પસંદ કરો:
opd-general = જનરલ ડૉક્ટર
opd-child = બાળકોના ડૉક્ટર
opd-women = બહેનોના ડૉક્ટર
opd-skin = ચામડીના ડૉક્ટર
opd-ent = કાન-નાક-ગળું
opd-bone = હાડકાંના ડૉક્ટર
ask-slot = { $opd }, ખાલી સમય:
ask-slot-again = નંબર મોકલો. { $opd }:
ask-slot-taken = એ સમય બીજા કોઈએ લઈ લીધો. { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] આજથી
   *[other] { $n } દિવસથી
}
since-weeks = { $n ->
    [one] { $n } અઠવાડિયાથી
   *[other] { $n } અઠવાડિયાંથી
}
since-months = { $n } મહિનાથી
since-years = { $n } વર્ષથી
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] આજે જ બતાવવું જરૂરી છે.{ " " }
    [later] આજે બતાવવું પડે, ડૉક્ટર ખાલી નથી. વધે તો હોસ્પિટલ જાઓ.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = નંબર મોકલો. { $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
booked = બુક થઈ ગયું. ટોકન { $token }, { $when }, { $doctor } ({ $registration }), { $name } માટે. ડૉક્ટર આ ફોન પર કૉલ કરશે, ફોન ચાલુ રાખો. બદલવું હોય તો લખો: સમય બદલો, અથવા રદ
booked-later = OPDLine: બુક થઈ ગયું. ટોકન { $token }, { $when }, { $doctor } ({ $registration }), { $name } માટે. ડૉક્ટર આ ફોન પર કૉલ કરશે, ચાલુ રાખો. બદલવા લખો: સમય બદલો, અથવા રદ
booking-kept = { $name } માટે બુકિંગ લખી લીધું છે. પાકું થતાં જ સમય અને ડૉક્ટરનું નામ SMS થી મોકલીશું. ફરી લખવાની જરૂર નથી.
booking-failed = માફ કરશો, આ બુક ન થઈ શક્યું.
booking-full-later = OPDLine: માફ કરશો, { $name } માટે હમણાં કોઈ ડૉક્ટર ખાલી નથી. ફરી બુક કરવા લખો: બુક. વાત કરવા: મને ફોન કરો
booking-failed-later = OPDLine: માફ કરશો, બુક ન થઈ શક્યું. ફરી લખો, અથવા લખો: મને ફોન કરો
all-full = માફ કરશો, હમણાં કોઈ ડૉક્ટરનો સમય ખાલી નથી.

## Appointments

ask-which-appointment = અપોઇન્ટમેન્ટ. બદલવા કે રદ કરવા નંબર, નહીં તો 0:
ask-which-appointment-again = કઈ બદલવી કે રદ કરવી છે? નંબર, નહીં તો 0:
appointment = { $when }, { $doctor }, { $name }, ટોકન { $token }
no-appointments = તમારી કોઈ અપોઇન્ટમેન્ટ નથી. ડૉક્ટરને બતાવવા લખો: બુક
ask-appointment = { $when }, { $doctor }. રદ કરવી છે કે સમય બદલવો છે?
ask-appointment-again = ફક્ત નંબર મોકલો. { $when }, { $doctor }. રદ કરવી છે કે સમય બદલવો છે?
cancelled = રદ થઈ ગઈ: ટોકન { $token }, { $when }. ફરી બુક કરવા લખો: બુક
not-cancelled = કંઈ બદલ્યું નથી. અપોઇન્ટમેન્ટ એમની એમ છે.
cancel-failed = આ હવે રદ થઈ શકે તેમ નથી. અમારી સાથે વાત કરવા લખો: મને ફોન કરો
cancel-kept = રદ કરવાનું લખી લીધું છે. થઈ જાય એટલે SMS થી જણાવીશું.
cancelled-later = OPDLine: તમારી અપોઇન્ટમેન્ટ રદ થઈ ગઈ. ફરી બુક કરવા લખો: બુક
cancel-failed-later = OPDLine: માફ કરશો, તમારી અપોઇન્ટમેન્ટ રદ ન થઈ શકી. લખો: મને ફોન કરો

## Another time for an appointment

ask-which-to-move = કઈ અપોઇન્ટમેન્ટનો સમય બદલવો છે? નહીં તો 0:
ask-which-to-move-again = નંબર મોકલો. કઈ બદલવી છે? નહીં તો 0:
ask-new-time = ખાલી સમય:
ask-new-time-again = નંબર કે દિવસ, જેમ કે: કાલે સવારે:
ask-move = { $urgent }{ $name }: { $old } નહીં પણ { $when }, { $doctor } ({ $registration }). બદલી દઈએ?
ask-move-again = નંબર મોકલો. { $name }: { $old } નહીં પણ { $when }, { $doctor } ({ $registration }). બદલી દઈએ?
option-move = બદલી દો
option-leave = રહેવા દો
moved = સમય બદલાઈ ગયો. ટોકન { $token }, { $when }, { $doctor } ({ $registration }), { $name } માટે. ડૉક્ટર આ ફોન પર કૉલ કરશે, ફોન ચાલુ રાખો. બદલવું હોય તો લખો: સમય બદલો, અથવા રદ
moved-later = OPDLine: સમય બદલાઈ ગયો. ટોકન { $token }, { $when }, { $doctor } ({ $registration }), { $name } માટે. ડૉક્ટર આ ફોન પર કૉલ કરશે, ચાલુ રાખો. બદલવા લખો: સમય બદલો, અથવા રદ
move-kept = નવો સમય લખી લીધો છે. પાકો થતાં જ SMS થી જણાવીશું. ત્યાં સુધી જૂનો સમય જ રહેશે.
move-failed = આ બદલી ન શકાયું: તે થઈ ગઈ છે, રદ છે કે તેનો સમય બદલાઈ ગયો છે. જોવા લખો: મારી અપોઇન્ટમેન્ટ
move-taken-later = OPDLine: માફ કરશો, એ સમય બીજા કોઈએ લઈ લીધો. તમારો સમય એ જ છે: { $old }. બીજો જોઈએ તો લખો: સમય બદલો
move-failed-later = OPDLine: માફ કરશો, સમય બદલી ન શકાયો. જોવા લખો: મારી અપોઇન્ટમેન્ટ. વાત કરવા: મને ફોન કરો
no-other-time = { $opd }: હમણાં બીજો કોઈ સમય ખાલી નથી. તમારી અપોઇન્ટમેન્ટ એ જ છે: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = કોની દવાની ચિઠ્ઠી ફરી મોકલીએ?
ask-which-prescription-again = નંબર મોકલો. કોની દવાની ચિઠ્ઠી ફરી મોકલીએ?
prescription-of = { $name }, { $when }
prescription-coming = { $name }: દવાની ચિઠ્ઠી ({ $when }) હમણાં SMS થી મોકલીએ છીએ.
no-prescription = આ ફોન માટે હજી કોઈ દવાની ચિઠ્ઠી નથી. ડૉક્ટર લખશે એટલે SMS થી આવશે. ડૉક્ટરને બતાવવા લખો: બુક
prescription-failed-later = OPDLine: માફ કરશો, દવાની ચિઠ્ઠી મોકલી ન શકાઈ. આરોગ્ય કાર્યકર જોશે. વાત કરવા લખો: મને ફોન કરો

## A health question: never an advice

doctor-can-answer = આ ડૉક્ટરને પૂછવાની વાત છે, અમે કહી ન શકીએ.
ask-doctor = આ ડૉક્ટરને પૂછવાની વાત છે, તે ફોન પર કહેશે. ડૉક્ટર બુક કરીએ?
ask-doctor-again = 1 કે 2 મોકલો. ડૉક્ટર બુક કરીએ?
no-doctor-now = સારું. ડૉક્ટરને બતાવવું હોય ત્યારે લખો: બુક

## A person instead

ask-call-back = અમે તમને આ ફોન પર કૉલ કરીએ?
ask-call-back-again = 1 કે 2 મોકલો. અમે તમને આ ફોન પર કૉલ કરીએ?
# To one who answered no language question.
call-back-unasked = OPDLine: અમે તમને ફોન કરીશું. We will call you.
call-back-noted = આરોગ્ય કાર્યકર તમને આ ફોન પર કૉલ કરશે. ફરી લખવાની જરૂર નથી.
