## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. எண் அனுப்புங்கள், 1 போல:
ask-language-again = OPDLine. Send a number, like 1. எண் அனுப்புங்கள், 1 போல:

# $number is the emergency number.
ask-consent = OPDLine: போனில் டாக்டர். சிகிச்சை தருபவர் மட்டும் உங்கள் தகவலை பார்ப்பார். DELETE என எழுதினால் அழிப்போம். சம்மதமா?
ask-consent-again = 1 அல்லது 2 அனுப்புங்கள். சிகிச்சை தருபவர் உங்கள் தகவலை பார்க்கலாமா?
consent-declined = சரி, இதோடு நிறுத்துகிறோம். அவசரம் என்றால் { $number }-க்கு போன் செய்யுங்கள். எப்போது வேண்டுமானாலும் மறுபடி எழுதலாம்.

help = எண் அல்லது உங்கள் சொல்லில் அனுப்புங்கள். எப்போதும்: மெனு, பின்னாடி, மறுபடி, மொழி, மாற்று, ரத்து, கூப்பிடுங்க, நிறுத்து. அவசரம்: { $number }
stopped = இனி OPDLine மெசேஜ் வராது. மறுபடி வர START எழுதுங்கள்.
started = இனி எங்கள் மெசேஜ் வரும்.
core-down = இப்போது ஆஸ்பத்திரியோடு தொடர்பு கிடைக்கவில்லை. உங்கள் முன்பதிவு அப்படியே இருக்கிறது. கொஞ்ச நேரம் கழித்து எழுதுங்கள்.
welcome = நன்றி. எப்போது வேண்டுமானாலும் எழுதுங்கள்: மெனு
sorry-again = மன்னிக்கவும், அது சரியாக வரவில்லை. கடைசி பதிலை இன்னொரு முறை அனுப்புங்கள்.
sorry-later = மன்னிக்கவும், OPDLine இப்போது பதில் தர முடியவில்லை. சில நிமிடம் கழித்து எழுதுங்கள். அவசரம் என்றால் { $number }-க்கு போன் செய்யுங்கள்.
listen-later = மன்னிக்கவும், இப்போது இதைப் படித்துக் காட்ட முடியவில்லை. பிறகு எழுதுங்கள், அல்லது அருகில் இருப்பவரிடம் படிக்கச் சொல்லுங்கள்.

ask-erase = இந்த போன் பற்றிய தகவலை அழிக்கவா? சட்டப்படி வைக்க வேண்டியது ஆஸ்பத்திரியில் இருக்கும்.
ask-erase-again = 1 அல்லது 2 அனுப்புங்கள். இந்த போன் பற்றிய தகவலை அழிக்கவா?
erased = அழித்துவிட்டோம். இந்த போன் பற்றி OPDLine-ல் எந்த தகவலும் இல்லை.
not-erased = எதையும் அழிக்கவில்லை.

## Choices met in many places

option-yes = ஆம்
option-no = வேண்டாம்
option-not-so = இல்லை
option-more = இன்னும்
option-today = இன்று முதல்
option-book = பதிவு
option-change = வேறு நேரம்
option-other-opd = வேறு டாக்டர்
option-cancel = ரத்து செய்ய
option-keep = அப்படியே வைக்க
option-erase = அழிக்க
without = { $symptom } இல்லை
complaint-noted = குறித்துக்கொண்டோம்
comma = {", "}

## The front room

ask-home = OPDLine. என்ன வேண்டும்?
ask-home-again = எண் மட்டும் அனுப்புங்கள். என்ன வேண்டும்?
home-doctor = டாக்டரை பார்க்க
home-doctor-for = { $name }: டாக்டர்
home-doctor-other = வேறு ஒருவருக்கு டாக்டர்
home-appointments = என் முன்பதிவு
home-prescription = மருந்து சீட்டு

## Who is ill

ask-who = யாருக்கு உடம்பு சரியில்லை?
ask-who-again = யாருக்கு உடம்பு சரியில்லை? எண், அல்லது: மகள் ஆஷா 4 வயது
ask-whose = இந்த தொந்தரவு யாருக்கு?
ask-whose-again = 1 அல்லது 2 அனுப்புங்கள். இந்த தொந்தரவு யாருக்கு?
who-me = எனக்கு
who-someone-else = வேறு ஒருவருக்கு
# $who is self or other.
ask-name = { $who ->
    [self] உங்கள் பெயர் என்ன?
   *[other] நோயாளியின் பெயர் என்ன?
}
ask-name-again = { $who ->
    [self] பெயரை மட்டும் எழுதுங்கள், இப்படி: ஆஷா தேவி
   *[other] பெயரை மட்டும் எழுதுங்கள், இப்படி: ஆஷா தேவி
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: வயது என்ன? இப்படி: 34. கைக்குழந்தை என்றால் இப்படி: 6 மாதம்
   *[both] { $name }: வயது? ஆணா, பெண்ணா? இப்படி: 34 பெண். கைக்குழந்தை என்றால் இப்படி: 6 மாதம் ஆண்
}
ask-age-again = { $asks ->
    [age] { $name }: வயதை எண்ணில் எழுதுங்கள், இப்படி: 34. கைக்குழந்தை என்றால் இப்படி: 6 மாதம்
   *[both] இப்படி எழுதுங்கள்: 34 பெண். கைக்குழந்தை என்றால்: 6 மாதம் ஆண். { $name }: வயது?
}
ask-sex = { $name }: ஆணா, பெண்ணா?
ask-sex-again = எண் மட்டும் அனுப்புங்கள். { $name }: ஆணா, பெண்ணா?
sex-female = பெண்
sex-male = ஆண்
sex-other = மற்றவர்
sex-female-child = பெண்
sex-female-adult = பெண்
sex-male-child = ஆண்
sex-male-adult = ஆண்
sex-other-child = குழந்தை
sex-other-adult = மற்றவர்
sex-unknown-child = குழந்தை
sex-unknown-adult = நபர்
age-years = { $n } வயது
age-days = { $n } நாள்
age-months = { $n } மாதம்

# Stands for a name that a message has no room for.
the-sick-person = நோயாளி

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = குழந்தை
option-no-name = பெயர் வைக்கவில்லை

## Danger first

ask-danger = { $name }, { $sex }, { $age }. இப்போது:
ask-danger-again = { $name }, { $sex }, { $age }. இப்போது?
danger-unconscious = சுயநினைவில்லை/எழவில்லை
danger-seizure = வலிப்பு
danger-breathing-difficulty = மூச்சு திணறல்
danger-chest-pain = நெஞ்சு வலி
danger-heavy-bleeding = அதிக ரத்தப்போக்கு
danger-cannot-drink = குடிக்க முடியாது
danger-none = இல்லை
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }-க்கு உடனே போன் செய்யுங்கள். ஆபத்தாகலாம். தாமதம் வேண்டாம், தனியே இருக்க வேண்டாம். போன் செய்தீர்களா?
ask-emergency-again = { $number }-க்கு உடனே போன் செய்யுங்கள். போன் செய்தீர்களா?
emergency-yes = ஆம்
emergency-none = அவசரமில்லை
emergency-no = உதவி தேவை
emergency-called = சரி. நோயாளியோடு இருங்கள், இந்த போனில் வேறு யாரோடும் பேச வேண்டாம். நாங்களும் பேச வேண்டுமென்றால் எழுதுங்கள்: கூப்பிடுங்க
emergency-help = { $number }-க்கு உடனே போன் செய்யுங்கள், எங்களுக்காக காத்திருக்க வேண்டாம். சுகாதார பணியாளரும் இந்த போனுக்கு கூப்பிடுவார்.
ask-alarm = { $number }-க்கு உடனே போன் செய்யுங்கள், உயிருக்கு ஆபத்து என்றால். இது அவசரமா?
ask-alarm-again = { $number }-க்கு உடனே போன் செய்யுங்கள், உயிருக்கு ஆபத்து என்றால். 1 அல்லது 2 அனுப்புங்கள்: இது அவசரமா?
alarm-yes = ஆம்
alarm-no = இல்லை
helpline-self-harm = { $number }-க்கு உடனே போன் செய்யுங்கள். இரவும் பகலும் இலவசம், தமிழில் அன்பாக ஒருவர் பேசுவார். நீங்கள் தனியாக இல்லை. நாங்களும் கூப்பிடுவோம்.
helpline-self-harm-now = { $number }-க்கு உடனே போன் செய்யுங்கள், உயிருக்கு ஆபத்து. தனியாக விட வேண்டாம். பிறகு { $helpline }: இரவும் பகலும் இலவசம், அன்பாக ஒருவர் பேசுவார்.
helpline-child = { $number }-க்கு உடனே போன் செய்யுங்கள், குழந்தை உதவி, இலவசம். இப்போதே ஆபத்து: 112. எங்கள் அழைப்பு ஆபத்தில்லை என்றால் எழுதுங்கள்: கூப்பிடுங்க
helpline-violence = { $number }-க்கு உடனே போன் செய்யுங்கள், இரவும் பகலும் உதவி. இப்போதே ஆபத்து: 112. எங்கள் அழைப்பு ஆபத்தில்லை என்றால் எழுதுங்கள்: கூப்பிடுங்க

## What is wrong

ask-complaint = என்ன தொந்தரவு? இப்படி: 3 நாளாக காய்ச்சல். அல்லது எண்:
ask-complaint-again = சுருக்கமாக எழுதுங்கள், இப்படி: வயிற்று வலி. அல்லது எண்:
ask-words = என்ன தொந்தரவு? சில சொல்லில் எழுதுங்கள்.
ask-words-again = தொந்தரவை சில சொல்லில் எழுதுங்கள், இப்படி: பாத எரிச்சல்
ask-days = { $complaint }. எத்தனை நாளாக? இப்படி: 3
ask-days-again = எத்தனை நாள் என்று எழுதுங்கள், இப்படி: 3. அல்லது: 2 வாரம்

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] இவையும் உண்டா? (பல: 1 3)
   *[no] { $complaint }, { $since }. இவையும் உண்டா? பல: 1 3
}
ask-signs-again = எண், 1 3 போல. இவையும்?
ask-more-signs = இவை உண்டா? (பல: 1 3)
ask-more-signs-again = எண், 1 3 போல. இவை உண்டா?
ask-weeks = { $name }: எத்தனை மாத கர்ப்பம்? எண் எழுதுங்கள், 5 போல
ask-weeks-again = மாதத்தின் எண் மட்டும் எழுதுங்கள், 5 போல. { $name }: எத்தனை மாத கர்ப்பம்?
ask-history = { $name }: நாள்பட்ட நோய்/தினமும் மருந்து/அலர்ஜி? எழுதுங்கள்/எண்:
ask-history-again = எண் அனுப்புங்கள் அல்லது எழுதுங்கள். { $name }: இவை உண்டா?
ask-medicines = { $asks ->
    [allergies] { $name }: ஒத்துக்கொள்ளாத மருந்து உண்டா? பெயரை எழுதுங்கள்.
   *[both] { $name }: தினமும் என்ன மருந்து? ஒத்துக்கொள்ளாத மருந்து உண்டா? பெயரை எழுதுங்கள்.
}
ask-medicines-again = மருந்தின் பெயரை எழுதுங்கள். தெரியாது என்றால்: 0
option-not-known = தெரியாது

## OPD, slot, booking

ask-opd = எந்த டாக்டர் வேண்டும்?
ask-opd-again = எண் அனுப்புங்கள். எந்த டாக்டர்?
ask-opd-full = அங்கே நேரம் இல்லை. வேறு டாக்டர்:
opd-general = பொது டாக்டர்
opd-child = குழந்தை டாக்டர்
opd-women = பெண்கள் நல டாக்டர்
opd-skin = தோல் டாக்டர்
opd-ent = காது மூக்கு தொண்டை
opd-bone = எலும்பு டாக்டர்
ask-slot = { $opd }, காலி நேரம்:
ask-slot-again = எண் அனுப்புங்கள். { $opd }:
ask-slot-taken = அந்த நேரம் வேறு ஒருவருக்கு போனது. { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] இன்று
   *[other] { $n } நாளாக
}
since-weeks = { $n } வாரமாக
since-months = { $n } மாதமாக
since-years = { $n } வருடமாக
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] இன்றே பார்க்க வேண்டும்.{ " " }
    [later] அவசரம், இன்று டாக்டரில்லை. அதிகமானால் ஆஸ்பத்திரிக்கு.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = எண் அனுப்புங்கள். { $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
booked = பதிவானது: { $name }, டோக்கன் { $token }, { $when }, { $doctor } ({ $registration }). டாக்டர் இந்த போனுக்கு கூப்பிடுவார், ஆன் செய்து வையுங்கள். மாற்ற எழுதுங்கள்: மாற்று, ரத்து
booked-later = OPDLine பதிவானது: { $name }, டோக்கன் { $token }, { $when }, { $doctor } ({ $registration }). டாக்டர் இந்த போனுக்கு கூப்பிடுவார், ஆன் செய்து வையுங்கள். எழுதலாம்: மாற்று, ரத்து
booking-kept = { $name }: பதிவை குறித்துக்கொண்டோம். உறுதியானதும் நேரமும் டாக்டர் பெயரும் SMS-ல் வரும். மறுபடி எழுத வேண்டாம்.
booking-failed = மன்னிக்கவும், இதை பதிவு செய்ய முடியவில்லை.
booking-full-later = OPDLine: மன்னிக்கவும், { $name }: இப்போது எந்த டாக்டரிடமும் நேரம் இல்லை. பதிவு செய்ய எழுதுங்கள்: டாக்டர். பேச: கூப்பிடுங்க
booking-failed-later = OPDLine: மன்னிக்கவும், பதிவு செய்ய முடியவில்லை. மறுபடி எழுதுங்கள், அல்லது எழுதுங்கள்: கூப்பிடுங்க
all-full = மன்னிக்கவும், இப்போது எந்த டாக்டரிடமும் நேரம் இல்லை.

## Appointments

ask-which-appointment = முன்பதிவு. மாற்ற, ரத்துக்கு எண்; பின்னால் போக 0:
ask-which-appointment-again = எதை மாற்ற, ரத்து செய்ய? எண்; பின்னால் போக 0:
appointment = { $when }, { $doctor }, { $name }, டோக்கன் { $token }
no-appointments = முன்பதிவு எதுவும் இல்லை. டாக்டரை பார்க்க எழுதுங்கள்: டாக்டர்
ask-appointment = { $when }, { $doctor }. ரத்து செய்யவா, நேரம் மாற்றவா?
ask-appointment-again = எண் அனுப்புங்கள். { $when }, { $doctor }. என்ன செய்ய?
cancelled = ரத்தானது: டோக்கன் { $token }, { $when }. மறுபடி பதிவு செய்ய எழுதுங்கள்: டாக்டர்
not-cancelled = எதுவும் மாறவில்லை. முன்பதிவு அப்படியே இருக்கிறது.
cancel-failed = இதை இனி ரத்து செய்ய முடியாது. எங்களோடு பேச எழுதுங்கள்: கூப்பிடுங்க
cancel-kept = ரத்து செய்ய சொன்னதை குறித்துக்கொண்டோம். முடிந்ததும் SMS வரும்.
cancelled-later = OPDLine: உங்கள் முன்பதிவு ரத்தானது. மறுபடி பதிவு செய்ய எழுதுங்கள்: டாக்டர்
cancel-failed-later = OPDLine: மன்னிக்கவும், ரத்து செய்ய முடியவில்லை. எழுதுங்கள்: கூப்பிடுங்க

## Another time for an appointment

ask-which-to-move = எதன் நேரத்தை மாற்ற? பின்னால் போக 0:
ask-which-to-move-again = எண் அனுப்புங்கள். எதை மாற்ற? பின்னால் போக 0:
ask-new-time = காலி நேரம்:
ask-new-time-again = எண் அல்லது நாள், இப்படி: நாளை காலை:
ask-move = { $urgent }{ $name }: { $old } பதிலாக { $when }, { $doctor } ({ $registration }). மாற்றவா?
ask-move-again = எண் அனுப்புங்கள். { $name }: { $old } பதிலாக { $when }, { $doctor } ({ $registration }). மாற்றவா?
option-move = மாற்ற
option-leave = மாற்ற வேண்டாம்
moved = நேரம் மாறியது: { $name }, டோக்கன் { $token }, { $when }, { $doctor } ({ $registration }). டாக்டர் இந்த போனுக்கு கூப்பிடுவார், ஆன் செய்து வையுங்கள். எழுதலாம்: மாற்று, ரத்து
moved-later = OPDLine மாறியது: { $name }, டோக்கன் { $token }, { $when }, { $doctor } ({ $registration }). டாக்டர் இந்த போனுக்கு கூப்பிடுவார், ஆன் செய்து வையுங்கள். எழுதலாம்: மாற்று, ரத்து
move-kept = புது நேரத்தை குறித்துக்கொண்டோம். உறுதியானதும் SMS வரும். அதுவரை பழைய நேரமே.
move-failed = இதை மாற்ற முடியவில்லை: அது முடிந்தது, ரத்தானது அல்லது ஏற்கனவே நேரம் மாறியது. பார்க்க எழுதுங்கள்: என் முன்பதிவு
move-taken-later = OPDLine: மன்னிக்கவும், அந்த நேரம் வேறு ஒருவருக்கு போனது. உங்கள் நேரம் அதே: { $old }. வேறு நேரத்துக்கு: மாற்று
move-failed-later = OPDLine: மன்னிக்கவும், நேரம் மாற்ற முடியவில்லை. பார்க்க எழுதுங்கள்: என் முன்பதிவு. பேச: கூப்பிடுங்க
no-other-time = { $opd }: இப்போது வேறு நேரம் காலி இல்லை. உங்கள் முன்பதிவு அதே: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = யாருடைய மருந்து சீட்டை மறுபடி அனுப்ப?
ask-which-prescription-again = எண் அனுப்புங்கள். யாருடைய மருந்து சீட்டை மறுபடி அனுப்ப?
prescription-of = { $name }, { $when }
prescription-coming = { $name } மருந்து சீட்டை ({ $when }) இப்போது SMS-ல் அனுப்புகிறோம்.
no-prescription = இந்த போனுக்கு மருந்து சீட்டு இன்னும் இல்லை. டாக்டர் எழுதியதும் SMS-ல் வரும். டாக்டரை பார்க்க எழுதுங்கள்: டாக்டர்
prescription-failed-later = OPDLine: மன்னிக்கவும், மருந்து சீட்டை அனுப்ப முடியவில்லை. சுகாதார பணியாளர் கவனிப்பார். பேச எழுதுங்கள்: கூப்பிடுங்க

## A health question: never an advice

doctor-can-answer = இது டாக்டரிடம் கேட்க வேண்டிய கேள்வி, எங்களால் சொல்ல முடியாது.
ask-doctor = இது டாக்டரிடம் கேட்க வேண்டியது, அவர் போனில் சொல்வார். டாக்டரை பதிவு செய்யவா?
ask-doctor-again = 1 அல்லது 2 அனுப்புங்கள். டாக்டரை பதிவு செய்யவா?
no-doctor-now = சரி. டாக்டரை பார்க்க எப்போது வேண்டுமானாலும் எழுதுங்கள்: டாக்டர்

## A person instead

ask-call-back = நாங்கள் இந்த போனுக்கு கூப்பிடவா?
ask-call-back-again = 1 அல்லது 2 அனுப்புங்கள். நாங்கள் இந்த போனுக்கு கூப்பிடவா?
# To one who answered no language question.
call-back-unasked = OPDLine: நாங்கள் உங்களை கூப்பிடுவோம். We will call you.
call-back-noted = சுகாதார பணியாளர் இந்த போனுக்கு கூப்பிடுவார். மறுபடி எழுத வேண்டாம்.
