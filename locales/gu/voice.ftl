## How a call speaks

voice-for = { $label } હોય તો,
voice-listed = { $label }:
voice-press = { $key } દબાવો.
voice-send = { $key } મોકલો.
voice-key = { $key }.
voice-number-again = પાછળ જવા સ્ટાર, પછી હેશ. મુખ્ય મેનુ માટે સ્ટાર, 0, પછી હેશ.
voice-said = { $label }.
voice-or = કે
voice-strength = { $amount } માં { $strength }
voice-each = દર { $unit }
voice-unsaid = આ એસ એમ એસમાં લખેલું છે.
for-whom = { $name } માટે.
voice-end = ફરી સાંભળવા હેશ, મુખ્ય મેનુ માટે 0 દબાવો, અથવા ફોન મૂકી દો.
voice-goodbye = અમને કંઈ સંભળાયું નહીં. ગમે ત્યારે ફરી ફોન કરો, અહીંથી જ આગળ વધીશું. આવજો.
voice-bye = આભાર. આવજો.
voice-too-long = વાત લાંબી થઈ ગઈ છે. ફરી ફોન કરો, અહીંથી જ આગળ વધીશું.
voice-no-number = ઓ પી ડી લાઇનને તમારો નંબર દેખાતો નથી. જેમાં નંબર દેખાય તેવા ફોનથી ફોન કરો. ઇમરજન્સીમાં { $number } પર ફોન કરો.
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour } વાગ્યે
   *[other] { $hour } વાગીને { $minute } મિનિટે
}

## Language, privacy, help

ask-language-voice = ઓ પી ડી લાઇન.
ask-language-again-voice = ઓ પી ડી લાઇન.
# Said first to one who never called before.
emergency-first-voice = ઇમરજન્સીમાં { $number } પર ફોન કરો.
language-en-choice = અંગ્રેજી માટે,
language-hi-choice = હિન્દી માટે,
ask-consent-voice = ઓ પી ડી લાઇન: ફોન પર ડૉક્ટર. | તમારી વાત ફક્ત સારવાર કરનારા સાંભળશે. ગમે ત્યારે 8 દબાવીને તે ભૂંસાવી શકો છો. | સવાલ ફરી સાંભળવા હેશ, નીચે જમણી બાજુનું બટન. પાછળ જવા સ્ટાર, ડાબી બાજુ. | તમને મંજૂર છે?
ask-consent-again-voice = સારવાર કરનારા તમારી વાત સાંભળે, તે મંજૂર છે?
consent-declined-voice = સારું, અહીં અટકીએ. | ઇમરજન્સીમાં { $number } પર ફોન કરો. | તમે ગમે ત્યારે ફરી ફોન કરી શકો છો.
help-voice = તમારા જવાબનું બટન દબાવો. પાછળ જવા સ્ટાર, ફરી સાંભળવા હેશ, મુખ્ય મેનુ માટે 0, ભાષા બદલવા 9, માહિતી ભૂંસવા 8. | ઇમરજન્સીમાં { $number } પર ફોન કરો.
stopped-voice = હવે ઓ પી ડી લાઇન તરફથી મેસેજ નહીં આવે.
core-down-voice = અત્યારે હોસ્પિટલનો સંપર્ક થતો નથી. તમારી અપોઇન્ટમેન્ટ સલામત છે. થોડી વાર પછી ફરી ફોન કરો.
welcome-voice = આભાર.
sorry-again-voice = માફ કરશો, આ થયું નહીં. તમારો છેલ્લો જવાબ ફરી એક વાર દબાવો.
sorry-later-voice = માફ કરશો, ઓ પી ડી લાઇન અત્યારે જવાબ આપી શકતી નથી. થોડી મિનિટ પછી ફરી ફોન કરો. | ઇમરજન્સીમાં { $number } પર ફોન કરો.
ask-erase-voice = ઓ પી ડી લાઇન પાસેથી આ ફોનની માહિતી ભૂંસી નાખીએ? કાયદા મુજબ રાખવી પડે તે હોસ્પિટલમાં રહેશે.
ask-erase-again-voice = આ ફોનની માહિતી ભૂંસી નાખીએ?
erased-voice = ભૂંસી નાખી. આ ફોનની કોઈ માહિતી હવે ઓ પી ડી લાઇન પાસે નથી.

# When she calls again and a booking was begun.
ask-continue = તમારું બુકિંગ અધૂરું છે. આગળ વધીએ?
ask-continue-again = 1 કે 2 મોકલો. તમારું બુકિંગ અધૂરું છે. આગળ વધીએ?
ask-continue-voice = તમારું બુકિંગ અધૂરું છે.
ask-continue-again-voice = તમારું બુકિંગ અધૂરું છે.
option-continue = આગળ વધો
option-begin-anew = નવેસરથી
option-continue-choice = ત્યાંથી જ આગળ વધવા,
option-begin-anew-choice = નવેસરથી શરૂ કરવા,

## Choices met in many places

option-more-choice = વધુ સાંભળવા,
option-today-choice = આજથી જ હોય તો,
option-book-choice = બુક કરવા,
option-change-choice = બીજા સમય માટે,
option-other-opd-choice = બીજા ડૉક્ટર માટે,
option-cancel-choice = રદ કરવા,
option-keep-choice = રહેવા દેવા,
option-erase-choice = ભૂંસી નાખવા,

## The front room

ask-home-voice = ઇમરજન્સીમાં 0 દબાવો.
ask-home-again-voice = ઇમરજન્સીમાં 0 દબાવો.
home-doctor-choice = ડૉક્ટરને બતાવવા,
home-doctor-for-choice = { $name } | માટે ડૉક્ટર જોઈએ તો,
home-doctor-other-choice = બીજા કોઈ માટે ડૉક્ટર જોઈએ તો,
home-appointments-choice = તમારી અપોઇન્ટમેન્ટ માટે,

## Who is ill

ask-who-voice = કોણ બીમાર છે?
ask-who-again-voice = કોણ બીમાર છે?
ask-whose-voice = આ તકલીફ કોને છે?
ask-whose-again-voice = ફરી કહો, આ તકલીફ કોને છે?
who-me-choice = તમે પોતે બીમાર હો તો,
who-someone-else-choice = બીજું કોઈ બીમાર હોય તો,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = દર્દી
ask-name-again-voice = ફક્ત નામ બોલો.
ask-age-voice = દર્દીની ઉંમર કેટલાં વર્ષ છે? નંબર દબાવો, પછી હેશ. એક વર્ષથી નાનું બાળક હોય તો 0 દબાવો.
ask-age-again-voice = ઉંમરનાં વર્ષ નંબરમાં દબાવો, જેમ કે ચોત્રીસ માટે 3 4, પછી હેશ. એક વર્ષથી નાનું બાળક હોય તો 0 દબાવો.
# The age of a baby, on a keypad.
ask-age-months = બાળક કેટલા મહિનાનું છે? નંબર દબાવો, પછી હેશ. એક મહિનાથી નાનું હોય તો 0 દબાવો.
ask-age-months-again = બાળક કેટલા મહિનાનું છે? કોઈ નંબર દબાવો, પછી હેશ. એક મહિનાથી નાનું હોય તો 0 દબાવો.
ask-age-days = બાળક કેટલા દિવસનું છે? નંબર દબાવો, પછી હેશ.
ask-age-days-again = બાળક કેટલા દિવસનું છે? કોઈ નંબર દબાવો, પછી હેશ.
ask-sex-voice = દર્દી સ્ત્રી છે કે પુરુષ?
ask-sex-again-voice = દર્દી સ્ત્રી છે કે પુરુષ?
sex-female-choice = સ્ત્રી કે છોકરી માટે,
sex-male-choice = પુરુષ કે છોકરા માટે,
sex-other-choice = અન્ય માટે,

## Danger first

ask-danger-voice = શું અત્યારે આમાંનું કંઈ થઈ રહ્યું છે?
ask-danger-again-voice = અત્યારે આમાંનું કંઈ થઈ રહ્યું છે?
danger-unconscious-choice = બેભાન હોય કે માંડ જાગે તો,
danger-seizure-choice = ખેંચ કે આંચકી આવતી હોય તો,
danger-breathing-difficulty-choice = શ્વાસ લેવામાં બહુ તકલીફ હોય તો,
danger-chest-pain-choice = છાતીમાં દુખાવો હોય તો,
danger-heavy-bleeding-choice = બહુ લોહી વહેતું હોય તો,
danger-cannot-drink-choice = કંઈ પી ન શકે કે બાળક ધાવી ન શકે તો,
danger-none-choice = આમાંનું કંઈ ન હોય તો,
ask-emergency-voice = { $number } પર હમણાં જ ફોન કરો. | આ જોખમી હોઈ શકે છે. રાહ ન જુઓ, એકલા ન રહો. તમે ફોન કર્યો?
ask-emergency-again-voice = { $number } પર હમણાં જ ફોન કરો. | તમે ફોન કર્યો?
emergency-yes-choice = ફોન કરી દીધો હોય તો,
emergency-no-choice = મદદ જોઈતી હોય તો,
emergency-none-choice = ઇમરજન્સી ન હોય તો,
emergency-called-voice = સારું. દર્દીની સાથે રહો અને આ ફોન ખાલી રાખો.
emergency-help-voice = { $number } પર હમણાં જ ફોન કરો, અમારી રાહ ન જુઓ. | આરોગ્ય કાર્યકર પણ તમને આ ફોન પર કૉલ કરશે.
ask-alarm-voice = { $number } પર હમણાં જ ફોન કરો, જો જીવનું જોખમ હોય. | શું આ ઇમરજન્સી છે?
ask-alarm-again-voice = { $number } પર હમણાં જ ફોન કરો, જો જીવનું જોખમ હોય. | ફરી કહો, શું આ ઇમરજન્સી છે?
alarm-yes-choice = હા હોય તો,
alarm-no-choice = ના હોય તો,
helpline-self-harm-voice = { $number } પર હમણાં જ ફોન કરો. | દિવસ-રાત, મફત, તમારી ભાષામાં, કોઈ પ્રેમથી તમારી વાત સાંભળશે. તમે એકલા નથી. અમે પણ ફોન કરીશું.
helpline-self-harm-now-voice = { $number } પર હમણાં જ ફોન કરો, જીવનું જોખમ છે. | દર્દીને એકલા ન છોડો. | પછી { $helpline } પર ફોન કરો, દિવસ-રાત, મફત, કોઈ પ્રેમથી વાત સાંભળશે.
helpline-child-voice = { $number } પર હમણાં જ ફોન કરો, મફત, જો બાળક જોખમમાં હોય. | અત્યારે જ ખતરો હોય તો 1 1 2 પર ફોન કરો.
helpline-violence-voice = { $number } પર હમણાં જ ફોન કરો, દિવસ-રાત મદદ મળશે. | અત્યારે જ ખતરો હોય તો 1 1 2 પર ફોન કરો.

## What is wrong

ask-complaint-voice = શું તકલીફ છે?
ask-complaint-again-voice = શું તકલીફ છે?
symptom-other-choice = બીજું કંઈ હોય તો,
ask-words-voice = શું તકલીફ છે તે થોડા શબ્દોમાં કહો.
ask-words-again-voice = શું તકલીફ છે તે થોડા શબ્દોમાં કહો.
ask-days-voice = { $complaint }. | કેટલા દિવસથી? નંબર દબાવો, પછી હેશ.
ask-days-again-voice = કેટલા દિવસથી? કોઈ નંબર દબાવો, જેમ કે 3, પછી હેશ.

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }. | સાથે આમાંનું પણ કંઈ છે? જે જે હોય તેના નંબર દબાવો, પછી હેશ.
ask-signs-again-voice = સાથે આમાંનું પણ કંઈ છે? જે જે હોય તેના નંબર દબાવો, પછી હેશ.
ask-more-signs-voice = અને આમાંનું કંઈ? જે જે હોય તેના નંબર દબાવો, પછી હેશ.
ask-more-signs-again-voice = અને આમાંનું કંઈ? જે જે હોય તેના નંબર દબાવો, પછી હેશ.
ask-weeks-voice = ગર્ભના કેટલા મહિના થયા? નંબર દબાવો, પછી હેશ.
ask-weeks-again-voice = ગર્ભના કેટલા મહિના થયા? ફક્ત મહિના દબાવો, જેમ કે 5, પછી હેશ.
ask-history-voice = ડૉક્ટર માટે: દર્દીને આમાંની કોઈ જૂની બીમારી છે? જે જે હોય તેના નંબર દબાવો, પછી હેશ.
ask-history-again-voice = દર્દીને આમાંની કોઈ જૂની બીમારી છે? જે જે હોય તેના નંબર દબાવો, પછી હેશ.
ask-medicines-voice = જે દવાઓ ચાલે છે અને જે માફક નથી આવતી, તેનાં નામ બોલો.
ask-medicines-again-voice = દવાઓનાં નામ બોલો.
option-not-known-choice = ખબર ન હોય તો,

## OPD, slot, booking

ask-opd-voice = કયા ડૉક્ટરને બતાવવું છે?
ask-opd-again-voice = કયા ડૉક્ટરને બતાવવું છે?
ask-opd-full-voice = ત્યાં સમય ખાલી નથી. બીજા ડૉક્ટર પસંદ કરો.
ask-slot-voice = { $opd }. | આ સમય ખાલી છે.
ask-slot-again-voice = { $opd }. | આ સમય ખાલી છે.
ask-slot-taken-voice = એ સમય બીજા કોઈએ લઈ લીધો. | { $opd }. | આ સમય ખાલી છે.
slot-choice = { $when }, | { $doctor } માટે,
ask-agreed-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
urgent-voice = { $when ->
    [today] આજે જ ડૉક્ટરને બતાવવું જરૂરી છે.
    [later] આજે જ ડૉક્ટરને બતાવવું જરૂરી છે, પણ આજે અહીં કોઈ ડૉક્ટર ખાલી નથી. તકલીફ વધે તો રાહ ન જુઓ, હોસ્પિટલ જાઓ.
   *[no] { "" }
}
booked-voice = બુક થઈ ગયું. | { $whose } | ટોકન { $token }. | { $when }. | { $doctor }. | ડૉક્ટર તમને આ ફોન પર કૉલ કરશે, ફોન ચાલુ રાખો. સમય બદલવા કે રદ કરવા ફરી ફોન કરો.
booked-later-voice = ઓ પી ડી લાઇન. તમારું બુકિંગ થઈ ગયું. | { $whose } | ટોકન { $token }. | { $when }. | { $doctor }. | ડૉક્ટર તમને આ ફોન પર કૉલ કરશે, ફોન ચાલુ રાખો. સમય બદલવા કે રદ કરવા ફરી ફોન કરો.
booking-kept-voice = બુકિંગ લખી લીધું છે. પાકું થતાં જ અમે ફોન કરીને સમય અને ડૉક્ટરનું નામ કહીશું, એસ એમ એસ પણ મોકલીશું. તમારે ફરી ફોન કરવાની જરૂર નથી.
booking-full-later-voice = ઓ પી ડી લાઇન. માફ કરશો, એ ડૉક્ટરનો સમય ખાલી ન હતો. બીજા માટે અમને ફરી ફોન કરો.
booking-failed-later-voice = ઓ પી ડી લાઇન. માફ કરશો, બુક ન થઈ શક્યું. અમને ફરી ફોન કરો.

## Appointments

ask-which-appointment-voice = આ તમારી અપોઇન્ટમેન્ટ છે. કોઈ બદલવી કે રદ કરવી હોય તો તેનો નંબર દબાવો.
ask-which-appointment-again-voice = કઈ અપોઇન્ટમેન્ટ બદલવી કે રદ કરવી છે? બધી રાખવી હોય તો સ્ટાર દબાવો.
appointment-choice = { $when }, | { $doctor }, | { $whose } | ટોકન { $token } માટે,
no-appointments-voice = તમારી કોઈ અપોઇન્ટમેન્ટ નથી.
ask-appointment-voice = { $whose } | { $when }. | { $doctor }.
ask-appointment-again-voice = { $whose } | { $when }. | { $doctor }.
ask-cancel = { $whose } | { $when }. | { $doctor }. | શું આ અપોઇન્ટમેન્ટ રદ કરીએ?
ask-cancel-again = { $whose } | { $when }. | { $doctor }. | શું આ અપોઇન્ટમેન્ટ રદ કરીએ?
cancelled-voice = રદ થઈ ગઈ. | { $whose } | ટોકન { $token }. | { $when }.
cancel-failed-voice = આ હવે રદ થઈ શકે તેમ નથી.
cancel-kept-voice = રદ કરવાનું લખી લીધું છે. થઈ જાય એટલે ફોન કરીને જણાવીશું, એસ એમ એસ પણ મોકલીશું.
cancelled-later-voice = ઓ પી ડી લાઇન. તમારી અપોઇન્ટમેન્ટ રદ થઈ ગઈ.
cancel-failed-later-voice = ઓ પી ડી લાઇન. માફ કરશો, તમારી અપોઇન્ટમેન્ટ રદ ન થઈ શકી. અમને ફરી ફોન કરો.

## Another time for an appointment

ask-which-to-move-voice = કઈ અપોઇન્ટમેન્ટનો સમય બદલવો છે? પાછળ જવા સ્ટાર દબાવો.
ask-which-to-move-again-voice = કઈ અપોઇન્ટમેન્ટનો સમય બદલવો છે? પાછળ જવા સ્ટાર દબાવો.
ask-new-time-voice = અત્યારે તમારો સમય છે { $old }. | { $opd }. | આ સમય ખાલી છે.
ask-new-time-again-voice = { $opd }. | આ સમય ખાલી છે.
ask-move-voice = { $urgent } | { $whose } | { $old } નહીં પણ | { $when }. | { $doctor }.
ask-move-again-voice = { $whose } | { $old } નહીં પણ | { $when }. | { $doctor }.
option-move-choice = બદલવા,
option-leave-choice = જેમ છે તેમ રહેવા દેવા,
moved-voice = સમય બદલાઈ ગયો. | { $whose } | ટોકન { $token }. | { $when }. | { $doctor }. | ડૉક્ટર તમને આ ફોન પર કૉલ કરશે, ફોન ચાલુ રાખો. રદ કરવા ફરી ફોન કરો.
moved-later-voice = ઓ પી ડી લાઇન. તમારો સમય બદલાઈ ગયો. | { $whose } | ટોકન { $token }. | { $when }. | { $doctor }. | ડૉક્ટર તમને આ ફોન પર કૉલ કરશે, ફોન ચાલુ રાખો. રદ કરવા ફરી ફોન કરો.
move-kept-voice = નવો સમય લખી લીધો છે. પાકો થતાં જ ફોન કરીને જણાવીશું, એસ એમ એસ પણ મોકલીશું. ત્યાં સુધી જૂનો સમય જ રહેશે.
move-failed-voice = આ બદલી ન શકાયું. તે થઈ ગઈ છે, રદ છે કે તેનો સમય બદલાઈ ગયો છે.
move-taken-later-voice = ઓ પી ડી લાઇન. માફ કરશો, એ સમય બીજા કોઈએ લઈ લીધો. | તમારી અપોઇન્ટમેન્ટ એ જ છે. | { $whose } | { $old }. | { $doctor }.
move-failed-later-voice = ઓ પી ડી લાઇન. માફ કરશો, સમય બદલી ન શકાયો. અમને ફરી ફોન કરો.

## Her prescription again

ask-which-prescription-voice = કોની દવાની ચિઠ્ઠી ફરી મોકલીએ?
ask-which-prescription-again-voice = કોની દવાની ચિઠ્ઠી ફરી મોકલીએ?
prescription-of-choice = { $name } માટે, | { $when },
prescription-coming-voice = દવાની ચિઠ્ઠી હમણાં એસ એમ એસથી મોકલીએ છીએ.
no-prescription-voice = આ ફોન માટે હજી કોઈ દવાની ચિઠ્ઠી નથી. ડૉક્ટર લખશે એટલે એસ એમ એસથી આવશે.
prescription-failed-later-voice = ઓ પી ડી લાઇન. માફ કરશો, દવાની ચિઠ્ઠી મોકલી ન શકાઈ. આરોગ્ય કાર્યકર જોશે.

# Read out in a call.
home-prescription-choice = દવાની ચિઠ્ઠી સાંભળવા,
ask-whose-prescription-voice = કોની દવાની ચિઠ્ઠી?
ask-whose-prescription-again-voice = કોની દવાની ચિઠ્ઠી?
ask-birth-year = { $whose } | બીજું કોઈ સાંભળે નહીં તે માટે: દર્દીનો જન્મ કયા વર્ષમાં થયો? વર્ષના ચારેય આંકડા દબાવો, પછી હેશ.
ask-birth-year-again = { $whose } | દર્દીનો જન્મ કયા વર્ષમાં થયો? વર્ષના ચારેય આંકડા દબાવો, પછી હેશ.
birth-year-wrong = અમારી પાસે આ વર્ષ નથી.
prescription-locked = ત્રણેય વખત સાચું વર્ષ ન મળ્યું. આજે દવાની ચિઠ્ઠી હવે સંભળાવી શકાશે નહીં.
prescription-unreadable = આ દવાની ચિઠ્ઠી સંભળાવી શકાય તેમ નથી. અમે તે એસ એમ એસથી મોકલવાની કોશિશ કરીશું, નહીં તો આરોગ્ય કાર્યકર જોશે.
prescription-heard-voice = { $name }, દવાની ચિઠ્ઠી. | { $when }. | { $doctor }.
ask-medicine-voice = { $count } દવામાંથી દવા નંબર { $n }. | { $medicine }. { $dosage }.
ask-medicine-again-voice = { $count } દવામાંથી દવા નંબર { $n }. | { $medicine }. { $dosage }.
prescription-voice = { $name }, દવાની ચિઠ્ઠી. | { $medicines } | { $doctor }.
prescription-part-voice = { $name }, દવાની ચિઠ્ઠી. | { $medicines } | { $doctor }.
prescription-changed-voice = { $name }, દવાની ચિઠ્ઠી. | ડૉક્ટરે દવાની ચિઠ્ઠી બદલી છે. જૂની ચિઠ્ઠી હવે નહીં ચાલે. | { $medicines } | { $doctor }.
prescription-changed-part-voice = { $name }, દવાની ચિઠ્ઠી. | ડૉક્ટરે દવાની ચિઠ્ઠી બદલી છે. જૂની ચિઠ્ઠી હવે નહીં ચાલે. | { $medicines } | { $doctor }.
prescription-line-voice = { $n }. | { $medicine }. { $dosage }.
prescription-lines-voice = { $first } | { $rest }
medicine-again = ફરીથી
medicine-again-choice = આ ફરી સાંભળવા,
medicine-next = પછીની
medicine-next-choice = પછીની દવા માટે,
medicine-first = શરૂથી
medicine-first-choice = પહેલી દવાથી ફરી સાંભળવા,
medicine-text = એસ એમ એસથી
medicine-text-choice = એસ એમ એસથી પણ મેળવવા,

## A health question: never an advice

ask-doctor-voice = આ ડૉક્ટરને પૂછવાની વાત છે, તે ફોન પર કહેશે. | ડૉક્ટર બુક કરીએ?
ask-doctor-again-voice = ડૉક્ટર બુક કરીએ?
no-doctor-now-voice = સારું. તમે ગમે ત્યારે ફરી ફોન કરી શકો છો.

## A person instead

ask-call-back-voice = અમે તમને આ ફોન પર કૉલ કરીએ?
ask-call-back-again-voice = અમે તમને આ ફોન પર કૉલ કરીએ?
call-back-unasked-voice = ઓ પી ડી લાઇન તમને ફોન કરશે.
call-back-noted-voice = આરોગ્ય કાર્યકર તમને આ ફોન પર કૉલ કરશે. ફરી ફોન કરવાની જરૂર નથી.

## Words the carrier is not sure of

ask-said-voice = મેં સાંભળ્યું: | { $words }. | શું આ બરાબર છે?

## Her own words after the beep

ask-record-voice = ડૉક્ટર તમને ફોન કરે તે પહેલાં, તમારી તકલીફ તમારા જ શબ્દોમાં સાંભળી શકે છે.
record-yes-choice = બીપ પછી કહેવા,
record-no-choice = જરૂર ન હોય તો,
record-now-voice = બીપ પછી દર્દીનું નામ અને તકલીફ કહો, એક મિનિટ સુધી. પૂરું થાય એટલે હેશ દબાવો.
record-kept-voice = આભાર. ડૉક્ટર આ સાંભળી શકે છે.
record-empty-voice = કંઈ સંભળાયું નહીં. તમારું બુકિંગ એમનું એમ છે.

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: તમારો ફોન મળ્યો. ડૉક્ટરને બતાવવા લખો: બુક, અથવા દિવસે ફરી ફોન કરો.
missed-call-voice = ઓ પી ડી લાઇન. તમે અમને ફોન કર્યો હતો.
ask-prescription-ready = ઓ પી ડી લાઇન. આ ફોન માટે દવાની ચિઠ્ઠી આવી છે. | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: યાદ રાખો, { $when }, { $doctor } ({ $registration }), ટોકન { $token }, { $name } માટે. ફોન ચાલુ રાખો. બદલવા લખો: સમય બદલો, અથવા રદ
ask-reminder-voice = ઓ પી ડી લાઇન. તમારી ડૉક્ટર સાથે અપોઇન્ટમેન્ટ છે. | { $whose } | { $when }. | { $doctor }. | ડૉક્ટર તમને આ ફોન પર કૉલ કરશે.
appointment-kept-voice = સારું. તમારી અપોઇન્ટમેન્ટ પાકી છે. | { $when }. | ડૉક્ટર તમને આ ફોન પર કૉલ કરશે, ફોન ચાલુ રાખો.
