## How a call speaks

voice-for = { $label } என்றால்,
voice-listed = { $label }:
voice-press = { $key } அழுத்துங்கள்.
voice-send = { $key } அனுப்புங்கள்.
voice-key = { $key }.
voice-number-again = பின்னால் போக ஸ்டார், பிறகு ஹேஷ். முதல் மெனுவுக்கு ஸ்டார், 0, பிறகு ஹேஷ்.
voice-said = { $label }.
voice-or = அல்லது
voice-strength = { $amount } இல் { $strength }
voice-each = ஒவ்வொரு { $unit } க்கும்
voice-unsaid = இது எஸ் எம் எஸ்ஸில் எழுதியிருக்கிறது.
for-whom = யாருக்கு: { $name }.
voice-end = மறுபடி கேட்க ஹேஷ், முதல் மெனுவுக்கு 0 அழுத்துங்கள், அல்லது போனை வைத்துவிடுங்கள்.
voice-goodbye = எங்களுக்கு எதுவும் கேட்கவில்லை. எப்போது வேண்டுமானாலும் மறுபடி கூப்பிடுங்கள், விட்ட இடத்திலிருந்து தொடரலாம். வணக்கம்.
voice-bye = நன்றி. வணக்கம்.
voice-too-long = இந்த அழைப்பு நீண்டுவிட்டது. மறுபடி கூப்பிடுங்கள், விட்ட இடத்திலிருந்து தொடரலாம்.
voice-no-number = ஓ பி டி லைனுக்கு உங்கள் எண் தெரியவில்லை. எண் தெரியும் போனிலிருந்து கூப்பிடுங்கள். அவசரம் என்றால் { $number } எண்ணுக்கு போன் செய்யுங்கள்.
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour } மணிக்கு
   *[other] { $hour } மணி { $minute } நிமிடத்துக்கு
}

## Language, privacy, help

ask-language-voice = ஓ பி டி லைன்.
ask-language-again-voice = ஓ பி டி லைன்.
# Said first to one who never called before.
emergency-first-voice = அவசரம் என்றால் { $number } எண்ணுக்கு போன் செய்யுங்கள்.
language-en-choice = ஆங்கிலத்துக்கு,
language-hi-choice = இந்திக்கு,
ask-consent-voice = ஓ பி டி லைன்: போனில் டாக்டர். | நீங்கள் சொல்வதை சிகிச்சை தருபவர் மட்டும் கேட்பார். எப்போது வேண்டுமானாலும் 8 அழுத்தி அழிக்கலாம். | கேள்வியை மறுபடி கேட்க ஹேஷ், கீழே வலது பட்டன். பின்னால் போக ஸ்டார், கீழே இடது. | உங்களுக்கு சம்மதமா?
ask-consent-again-voice = நீங்கள் சொல்வதை சிகிச்சை தருபவர் கேட்கலாமா?
consent-declined-voice = சரி, இதோடு நிறுத்துகிறோம். | அவசரம் என்றால் { $number } எண்ணுக்கு போன் செய்யுங்கள். | எப்போது வேண்டுமானாலும் மறுபடி கூப்பிடலாம்.
help-voice = உங்கள் பதிலின் எண்ணை அழுத்துங்கள். பின்னால் போக ஸ்டார், மறுபடி கேட்க ஹேஷ், முதல் மெனுவுக்கு 0, மொழி மாற்ற 9, தகவலை அழிக்க 8. | அவசரம் என்றால் { $number } எண்ணுக்கு போன் செய்யுங்கள்.
stopped-voice = இனி ஓ பி டி லைன் மெசேஜ் வராது.
core-down-voice = இப்போது ஆஸ்பத்திரியோடு தொடர்பு கிடைக்கவில்லை. உங்கள் முன்பதிவு அப்படியே இருக்கிறது. கொஞ்ச நேரம் கழித்து மறுபடி கூப்பிடுங்கள்.
welcome-voice = நன்றி.
sorry-again-voice = மன்னிக்கவும், அது சரியாக வரவில்லை. கடைசி பதிலை இன்னொரு முறை அழுத்துங்கள்.
sorry-later-voice = மன்னிக்கவும், ஓ பி டி லைன் இப்போது பதில் தர முடியவில்லை. சில நிமிடம் கழித்து மறுபடி கூப்பிடுங்கள். | அவசரம் என்றால் { $number } எண்ணுக்கு போன் செய்யுங்கள்.
ask-erase-voice = இந்த போன் பற்றி ஓ பி டி லைனிடம் உள்ள தகவலை அழிக்கவா? சட்டப்படி வைக்க வேண்டியது ஆஸ்பத்திரியில் இருக்கும்.
ask-erase-again-voice = இந்த போன் பற்றிய தகவலை அழிக்கவா?
erased-voice = அழித்துவிட்டோம். இந்த போன் பற்றி ஓ பி டி லைனிடம் எந்த தகவலும் இல்லை.

# When she calls again and a booking was begun.
ask-continue = உங்கள் பதிவு பாதியில் நிற்கிறது. தொடரலாமா?
ask-continue-again = 1 அல்லது 2 அனுப்புங்கள். உங்கள் பதிவு பாதியில் நிற்கிறது. தொடரலாமா?
ask-continue-voice = உங்கள் பதிவு பாதியில் நிற்கிறது.
ask-continue-again-voice = உங்கள் பதிவு பாதியில் நிற்கிறது.
option-continue = தொடரலாம்
option-begin-anew = முதலிலிருந்து
option-continue-choice = விட்ட இடத்திலிருந்து தொடர,
option-begin-anew-choice = முதலிலிருந்து தொடங்க,

## Choices met in many places

option-more-choice = இன்னும் கேட்க,
option-today-choice = இன்று முதல் என்றால்,
option-book-choice = பதிவு செய்ய,
option-change-choice = வேறு நேரத்துக்கு,
option-other-opd-choice = வேறு டாக்டருக்கு,
option-cancel-choice = ரத்து செய்ய,
option-keep-choice = அப்படியே வைக்க,
option-erase-choice = அழிக்க,

## The front room

ask-home-voice = அவசரம் என்றால் 0 அழுத்துங்கள்.
ask-home-again-voice = அவசரம் என்றால் 0 அழுத்துங்கள்.
home-doctor-choice = டாக்டரை பார்க்க,
home-doctor-for-choice = { $name } | இவருக்காக டாக்டரை பார்க்க,
home-doctor-other-choice = வேறு ஒருவருக்காக டாக்டரை பார்க்க,
home-appointments-choice = உங்கள் முன்பதிவுக்கு,

## Who is ill

ask-who-voice = யாருக்கு உடம்பு சரியில்லை?
ask-who-again-voice = யாருக்கு உடம்பு சரியில்லை?
ask-whose-voice = இந்த தொந்தரவு யாருக்கு?
ask-whose-again-voice = மறுபடி கேட்கிறோம், இந்த தொந்தரவு யாருக்கு?
who-me-choice = உங்களுக்கு என்றால்,
who-someone-else-choice = வேறு ஒருவருக்கு என்றால்,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = நோயாளி
ask-name-again-voice = பெயரை மட்டும் சொல்லுங்கள்.
ask-age-voice = நோயாளியின் வயது என்ன? எண்ணை அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள். ஒரு வயது ஆகாத குழந்தை என்றால் 0 அழுத்துங்கள்.
ask-age-again-voice = வயதை எண்ணில் அழுத்துங்கள், முப்பத்து நாலுக்கு 3 4 போல, பிறகு ஹேஷ். ஒரு வயது ஆகாத குழந்தை என்றால் 0 அழுத்துங்கள்.
# The age of a baby, on a keypad.
ask-age-months = குழந்தைக்கு எத்தனை மாதம்? எண்ணை அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள். ஒரு மாதம் ஆகவில்லை என்றால் 0 அழுத்துங்கள்.
ask-age-months-again = குழந்தைக்கு எத்தனை மாதம்? ஒரு எண்ணை அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள். ஒரு மாதம் ஆகவில்லை என்றால் 0 அழுத்துங்கள்.
ask-age-days = குழந்தை பிறந்து எத்தனை நாள்? எண்ணை அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-age-days-again = குழந்தை பிறந்து எத்தனை நாள்? ஒரு எண்ணை அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-sex-voice = நோயாளி ஆணா, பெண்ணா?
ask-sex-again-voice = நோயாளி ஆணா, பெண்ணா?
sex-female-choice = பெண் என்றால்,
sex-male-choice = ஆண் என்றால்,
sex-other-choice = மற்றவர் என்றால்,

## Danger first

ask-danger-voice = இப்போது இவற்றில் ஏதாவது இருக்கிறதா?
ask-danger-again-voice = இப்போது, இவற்றில் ஏதாவது இருக்கிறதா?
danger-unconscious-choice = சுயநினைவு இல்லை, எழுப்பியும் எழவில்லை என்றால்,
danger-seizure-choice = வலிப்பு இருந்தால்,
danger-breathing-difficulty-choice = மூச்சு திணறல் இருந்தால்,
danger-chest-pain-choice = நெஞ்சு வலி இருந்தால்,
danger-heavy-bleeding-choice = அதிக ரத்தப்போக்கு இருந்தால்,
danger-cannot-drink-choice = தண்ணீர், பால் குடிக்க முடியவில்லை என்றால்,
danger-none-choice = ஏதுமில்லை என்றால்,
ask-emergency-voice = { $number } எண்ணுக்கு உடனே போன் செய்யுங்கள். | இது ஆபத்தாகலாம். தாமதம் வேண்டாம், தனியாக இருக்க வேண்டாம். போன் செய்தீர்களா?
ask-emergency-again-voice = { $number } எண்ணுக்கு உடனே போன் செய்யுங்கள். | போன் செய்தீர்களா?
emergency-yes-choice = போன் செய்துவிட்டால்,
emergency-no-choice = உதவி வேண்டும் என்றால்,
emergency-none-choice = அவசரம் இல்லை என்றால்,
emergency-called-voice = சரி. நோயாளியோடு இருங்கள், இந்த போனில் வேறு யாரோடும் பேச வேண்டாம்.
emergency-help-voice = { $number } எண்ணுக்கு உடனே போன் செய்யுங்கள், எங்களுக்காக காத்திருக்க வேண்டாம். | சுகாதார பணியாளரும் இந்த போனுக்கு கூப்பிடுவார்.
ask-alarm-voice = { $number } எண்ணுக்கு உடனே போன் செய்யுங்கள், உயிருக்கு ஆபத்து என்றால். | இது அவசரமா?
ask-alarm-again-voice = { $number } எண்ணுக்கு உடனே போன் செய்யுங்கள், உயிருக்கு ஆபத்து என்றால். | மறுபடி கேட்கிறோம், இது அவசரமா?
alarm-yes-choice = ஆம் என்றால்,
alarm-no-choice = இல்லை என்றால்,
helpline-self-harm-voice = { $number } எண்ணுக்கு உடனே போன் செய்யுங்கள். | இரவும் பகலும், இலவசமாக, உங்கள் மொழியில், அன்பாக ஒருவர் பேசுவார். நீங்கள் தனியாக இல்லை. நாங்களும் உங்களை கூப்பிடுவோம்.
helpline-self-harm-now-voice = { $number } எண்ணுக்கு உடனே போன் செய்யுங்கள், உயிருக்கு ஆபத்து. | தனியாக விட வேண்டாம். | பிறகு { $helpline } எண்ணுக்கு போன் செய்யுங்கள், இரவும் பகலும், இலவசமாக, அன்பாக ஒருவர் பேசுவார்.
helpline-child-voice = { $number } எண்ணுக்கு உடனே போன் செய்யுங்கள், இலவசம், குழந்தைக்கு ஆபத்து என்றால். | இந்த நொடியே ஆபத்து என்றால் 1 1 2 எண்ணுக்கு போன் செய்யுங்கள்.
helpline-violence-voice = { $number } எண்ணுக்கு போன் செய்யுங்கள், இரவும் பகலும் உதவி கிடைக்கும். | இந்த நொடியே ஆபத்து என்றால் 1 1 2 எண்ணுக்கு போன் செய்யுங்கள்.

## What is wrong

ask-complaint-voice = என்ன தொந்தரவு?
ask-complaint-again-voice = என்ன தொந்தரவு?
symptom-other-choice = வேறு ஏதாவது என்றால்,
ask-words-voice = என்ன தொந்தரவு என்று சுருக்கமாக சொல்லுங்கள்.
ask-words-again-voice = என்ன தொந்தரவு என்று சில சொல்லில் சொல்லுங்கள்.
ask-days-voice = { $complaint }. | எத்தனை நாளாக? எண்ணை அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-days-again-voice = எத்தனை நாளாக? ஒரு எண்ணை அழுத்துங்கள், 3 போல, பிறகு ஹேஷ்.

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }. | கூடவே இவற்றில் ஏதாவது உண்டா? எவை இருக்கிறதோ அந்த எண்களை எல்லாம் அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-signs-again-voice = கூடவே இவற்றில் ஏதாவது உண்டா? எவை இருக்கிறதோ அந்த எண்களை எல்லாம் அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-more-signs-voice = இவற்றில் ஏதாவது? எவை இருக்கிறதோ அந்த எண்களை எல்லாம் அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-more-signs-again-voice = இவற்றில் ஏதாவது? எவை இருக்கிறதோ அந்த எண்களை எல்லாம் அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-weeks-voice = எத்தனை மாத கர்ப்பம்? எண்ணை அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-weeks-again-voice = எத்தனை மாத கர்ப்பம்? மாதத்தை மட்டும் அழுத்துங்கள், 5 போல, பிறகு ஹேஷ்.
ask-history-voice = டாக்டருக்கு சொல்ல: நோயாளிக்கு இவற்றில் நாள்பட்ட நோய் ஏதாவது உண்டா? எவை இருக்கிறதோ அந்த எண்களை எல்லாம் அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-history-again-voice = நோயாளிக்கு இவற்றில் நாள்பட்ட நோய் ஏதாவது உண்டா? எவை இருக்கிறதோ அந்த எண்களை எல்லாம் அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-medicines-voice = இப்போது சாப்பிடும் மருந்துகள், ஒத்துக்கொள்ளாத மருந்துகள், இவற்றின் பெயரை சொல்லுங்கள்.
ask-medicines-again-voice = மருந்துகளின் பெயரை சொல்லுங்கள்.
option-not-known-choice = தெரியாது என்றால்,

## OPD, slot, booking

ask-opd-voice = எந்த டாக்டர் வேண்டும்?
ask-opd-again-voice = எந்த டாக்டர் வேண்டும்?
ask-opd-full-voice = அங்கே நேரம் காலி இல்லை. வேறு டாக்டரை தேர்ந்தெடுங்கள்.
ask-slot-voice = { $opd }. | இந்த நேரங்கள் காலி.
ask-slot-again-voice = { $opd }. | இந்த நேரங்கள் காலி.
ask-slot-taken-voice = அந்த நேரத்தை வேறு ஒருவர் எடுத்துவிட்டார். | { $opd }. | இந்த நேரங்கள் காலி.
slot-choice = { $when }, | { $doctor } என்றால்,
ask-agreed-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
urgent-voice = { $when ->
    [today] இன்றே டாக்டரை பார்க்க வேண்டும்.
    [later] இன்றே டாக்டரை பார்க்க வேண்டும், ஆனால் இன்று இங்கே எந்த டாக்டருக்கும் நேரம் இல்லை. உடம்பு மோசமானால் காத்திருக்காதீர்கள், ஆஸ்பத்திரிக்கு போங்கள்.
   *[no] { "" }
}
booked-voice = பதிவாகிவிட்டது. | { $whose } | டோக்கன் { $token }. | { $when }. | { $doctor }. | டாக்டர் இந்த போனுக்கு கூப்பிடுவார், ஆன் செய்து வையுங்கள். நேரம் மாற்ற, ரத்து செய்ய மறுபடி கூப்பிடுங்கள்.
booked-later-voice = ஓ பி டி லைன். உங்கள் பதிவு முடிந்தது. | { $whose } | டோக்கன் { $token }. | { $when }. | { $doctor }. | டாக்டர் இந்த போனுக்கு கூப்பிடுவார், ஆன் செய்து வையுங்கள். நேரம் மாற்ற, ரத்து செய்ய மறுபடி கூப்பிடுங்கள்.
booking-kept-voice = உங்கள் பதிவை குறித்துக்கொண்டோம். உறுதியானதும் நாங்களே போன் செய்து நேரமும் டாக்டர் பெயரும் சொல்வோம், எஸ் எம் எஸ்ஸும் வரும். நீங்கள் மறுபடி கூப்பிட வேண்டாம்.
booking-full-later-voice = ஓ பி டி லைன். மன்னிக்கவும், அந்த டாக்டரிடம் நேரம் காலி இல்லை. வேறு டாக்டருக்கு மறுபடி கூப்பிடுங்கள்.
booking-failed-later-voice = ஓ பி டி லைன். மன்னிக்கவும், பதிவு செய்ய முடியவில்லை. மறுபடி கூப்பிடுங்கள்.

## Appointments

ask-which-appointment-voice = இவை உங்கள் முன்பதிவுகள். மாற்ற அல்லது ரத்து செய்ய அதன் எண்ணை அழுத்துங்கள்.
ask-which-appointment-again-voice = எந்த முன்பதிவை மாற்ற அல்லது ரத்து செய்ய வேண்டும்? எல்லாம் அப்படியே இருக்க ஸ்டார் அழுத்துங்கள்.
appointment-choice = { $when } | { $doctor } | { $whose } | டோக்கன் { $token }
no-appointments-voice = உங்களுக்கு முன்பதிவு எதுவும் இல்லை.
ask-appointment-voice = { $whose } | { $when }. | { $doctor }.
ask-appointment-again-voice = { $whose } | { $when }. | { $doctor }.
ask-cancel = { $whose } | { $when }. | { $doctor }. | இந்த முன்பதிவை ரத்து செய்யலாமா?
ask-cancel-again = { $whose } | { $when }. | { $doctor }. | இந்த முன்பதிவை ரத்து செய்யலாமா?
cancelled-voice = ரத்தாகிவிட்டது. | { $whose } | டோக்கன் { $token }. | { $when }.
cancel-failed-voice = இதை இனி ரத்து செய்ய முடியாது.
cancel-kept-voice = ரத்து செய்ய சொன்னதை குறித்துக்கொண்டோம். முடிந்ததும் போன் செய்து சொல்வோம், எஸ் எம் எஸ்ஸும் வரும்.
cancelled-later-voice = ஓ பி டி லைன். உங்கள் முன்பதிவு ரத்தாகிவிட்டது.
cancel-failed-later-voice = ஓ பி டி லைன். மன்னிக்கவும், முன்பதிவை ரத்து செய்ய முடியவில்லை. மறுபடி கூப்பிடுங்கள்.

## Another time for an appointment

ask-which-to-move-voice = எந்த முன்பதிவின் நேரத்தை மாற்ற வேண்டும்? பின்னால் போக ஸ்டார் அழுத்துங்கள்.
ask-which-to-move-again-voice = எந்த முன்பதிவின் நேரத்தை மாற்ற வேண்டும்? பின்னால் போக ஸ்டார் அழுத்துங்கள்.
ask-new-time-voice = இப்போது உங்கள் நேரம் { $old }. | { $opd }. | இந்த நேரங்கள் காலி.
ask-new-time-again-voice = { $opd }. | இந்த நேரங்கள் காலி.
ask-move-voice = { $urgent } | { $whose } | { $old } பதிலாக | { $when }. | { $doctor }.
ask-move-again-voice = { $whose } | { $old } பதிலாக | { $when }. | { $doctor }.
option-move-choice = மாற்ற,
option-leave-choice = மாற்ற வேண்டாம் என்றால்,
moved-voice = நேரம் மாறிவிட்டது. | { $whose } | டோக்கன் { $token }. | { $when }. | { $doctor }. | டாக்டர் இந்த போனுக்கு கூப்பிடுவார், ஆன் செய்து வையுங்கள். ரத்து செய்ய மறுபடி கூப்பிடுங்கள்.
moved-later-voice = ஓ பி டி லைன். உங்கள் நேரம் மாறிவிட்டது. | { $whose } | டோக்கன் { $token }. | { $when }. | { $doctor }. | டாக்டர் இந்த போனுக்கு கூப்பிடுவார், ஆன் செய்து வையுங்கள். ரத்து செய்ய மறுபடி கூப்பிடுங்கள்.
move-kept-voice = புது நேரத்தை குறித்துக்கொண்டோம். உறுதியானதும் போன் செய்து சொல்வோம், எஸ் எம் எஸ்ஸும் வரும். அதுவரை பழைய நேரமே இருக்கும்.
move-failed-voice = இதை மாற்ற முடியவில்லை. அது முடிந்தது, ரத்தானது அல்லது ஏற்கனவே நேரம் மாறியது.
move-taken-later-voice = ஓ பி டி லைன். மன்னிக்கவும், அந்த நேரத்தை வேறு ஒருவர் எடுத்துவிட்டார். | உங்கள் முன்பதிவு அப்படியே இருக்கிறது. | { $whose } | { $old }. | { $doctor }.
move-failed-later-voice = ஓ பி டி லைன். மன்னிக்கவும், நேரம் மாற்ற முடியவில்லை. மறுபடி கூப்பிடுங்கள்.

## Her prescription again

ask-which-prescription-voice = யாருடைய மருந்து சீட்டை மறுபடி அனுப்ப வேண்டும்?
ask-which-prescription-again-voice = யாருடைய மருந்து சீட்டை மறுபடி அனுப்ப வேண்டும்?
prescription-of-choice = { $name }, | { $when } என்றால்,
prescription-coming-voice = மருந்து சீட்டை இப்போது எஸ் எம் எஸ்ஸில் அனுப்புகிறோம்.
no-prescription-voice = இந்த போனுக்கு மருந்து சீட்டு இன்னும் இல்லை. டாக்டர் எழுதியதும் எஸ் எம் எஸ்ஸில் வரும்.
prescription-failed-later-voice = ஓ பி டி லைன். மன்னிக்கவும், மருந்து சீட்டை அனுப்ப முடியவில்லை. சுகாதார பணியாளர் கவனிப்பார்.

# Read out in a call.
home-prescription-choice = மருந்து சீட்டை கேட்க,
ask-whose-prescription-voice = யாருடைய மருந்து சீட்டு?
ask-whose-prescription-again-voice = யாருடைய மருந்து சீட்டு?
ask-birth-year = { $whose } | வேறு யாரும் கேட்காமல் இருக்க: நோயாளி பிறந்த வருடம் எது? வருடத்தின் நாலு எண்ணையும் அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-birth-year-again = { $whose } | நோயாளி பிறந்த வருடம் எது? வருடத்தின் நாலு எண்ணையும் அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
birth-year-wrong = எங்களிடம் இருக்கும் வருடம் இது இல்லை.
prescription-locked = மூன்று முறையும் வருடம் சரியாக வரவில்லை. இன்று இதை மறுபடி படித்து சொல்ல முடியாது.
prescription-unreadable = இந்த மருந்து சீட்டை படித்து சொல்ல முடியவில்லை. எஸ் எம் எஸ்ஸில் அனுப்ப முயற்சி செய்கிறோம், இல்லையென்றால் சுகாதார பணியாளர் கவனிப்பார்.
prescription-heard-voice = மருந்து சீட்டு: { $name }. | { $when }. | { $doctor }.
ask-medicine-voice = மொத்தம் { $count } மருந்தில், மருந்து எண் { $n }. | { $medicine }. { $dosage }.
ask-medicine-again-voice = மொத்தம் { $count } மருந்தில், மருந்து எண் { $n }. | { $medicine }. { $dosage }.
prescription-voice = மருந்து சீட்டு: { $name }. | { $medicines } | { $doctor }.
prescription-part-voice = மருந்து சீட்டு: { $name }. | { $medicines } | { $doctor }.
prescription-changed-voice = மருந்து சீட்டு: { $name }. | டாக்டர் மருந்து சீட்டை மாற்றியுள்ளார். பழைய சீட்டு இனி செல்லாது. | { $medicines } | { $doctor }.
prescription-changed-part-voice = மருந்து சீட்டு: { $name }. | டாக்டர் மருந்து சீட்டை மாற்றியுள்ளார். பழைய சீட்டு இனி செல்லாது. | { $medicines } | { $doctor }.
prescription-line-voice = { $n }. | { $medicine }. { $dosage }.
prescription-lines-voice = { $first } | { $rest }
medicine-again = மறுபடி
medicine-again-choice = இதை மறுபடி கேட்க,
medicine-next = அடுத்தது
medicine-next-choice = அடுத்த மருந்துக்கு,
medicine-first = முதலிலிருந்து
medicine-first-choice = முதல் மருந்திலிருந்து மறுபடி கேட்க,
medicine-text = எஸ் எம் எஸ்ஸில்
medicine-text-choice = எஸ் எம் எஸ்ஸிலும் பெற,

## A health question: never an advice

ask-doctor-voice = இது டாக்டரிடம் கேட்க வேண்டியது, அவர் போனில் சொல்வார். | டாக்டரை பதிவு செய்யவா?
ask-doctor-again-voice = டாக்டரை பதிவு செய்யவா?
no-doctor-now-voice = சரி. எப்போது வேண்டுமானாலும் மறுபடி கூப்பிடலாம்.

## A person instead

ask-call-back-voice = நாங்கள் இந்த போனுக்கு கூப்பிடவா?
ask-call-back-again-voice = நாங்கள் இந்த போனுக்கு கூப்பிடவா?
call-back-unasked-voice = ஓ பி டி லைன் உங்களை கூப்பிடும்.
call-back-noted-voice = சுகாதார பணியாளர் இந்த போனுக்கு கூப்பிடுவார். மறுபடி கூப்பிட வேண்டாம்.

## Words the carrier is not sure of

ask-said-voice = எங்களுக்கு கேட்டது: | { $words }. | இது சரியா?

## Her own words after the beep

ask-record-voice = டாக்டர் உங்களை கூப்பிடும் முன், உங்கள் தொந்தரவை உங்கள் சொல்லிலேயே கேட்கலாம்.
record-yes-choice = பீப் சத்தத்துக்கு பிறகு சொல்ல,
record-no-choice = தேவையில்லை என்றால்,
record-now-voice = பீப் சத்தத்துக்கு பிறகு நோயாளியின் பெயரையும் தொந்தரவையும் சொல்லுங்கள், ஒரு நிமிடம் வரை. முடிந்ததும் ஹேஷ் அழுத்துங்கள்.
record-kept-voice = நன்றி. டாக்டர் இதை கேட்கலாம்.
record-empty-voice = எதுவும் கேட்கவில்லை. உங்கள் முன்பதிவு அப்படியே இருக்கிறது.

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: உங்கள் அழைப்பு வந்தது. டாக்டரை பார்க்க எழுதுங்கள்: டாக்டர், அல்லது பகலில் மறுபடி கூப்பிடுங்கள்.
missed-call-voice = ஓ பி டி லைன். நீங்கள் எங்களை கூப்பிட்டீர்கள்.
ask-prescription-ready = ஓ பி டி லைன். இந்த போனுக்கு ஒரு மருந்து சீட்டு வந்திருக்கிறது. | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine நினைவூட்டல்: { $when }, { $doctor } ({ $registration }), டோக்கன் { $token }, நோயாளி { $name }. போனை ஆன் செய்து வையுங்கள். எழுதலாம்: மாற்று, ரத்து
ask-reminder-voice = ஓ பி டி லைன். உங்களுக்கு டாக்டர் முன்பதிவு இருக்கிறது. | { $whose } | { $when }. | { $doctor }. | டாக்டர் இந்த போனுக்கு கூப்பிடுவார்.
appointment-kept-voice = நல்லது. உங்கள் முன்பதிவு உறுதி. | { $when }. | டாக்டர் இந்த போனுக்கு கூப்பிடுவார், ஆன் செய்து வையுங்கள்.
