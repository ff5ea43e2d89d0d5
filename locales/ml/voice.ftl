## How a call speaks

voice-for = { $label } എങ്കിൽ,
voice-listed = { $label }:
voice-press = { $key } അമർത്തൂ.
voice-send = { $key } അയക്കൂ.
voice-key = { $key }.
voice-number-again = പിന്നോട്ട് പോകാൻ സ്റ്റാർ, പിന്നെ ഹാഷ്. മെയിൻ മെനുവിന് സ്റ്റാർ, 0, പിന്നെ ഹാഷ്.
voice-said = { $label }.
voice-or = അല്ലെങ്കിൽ
voice-strength = { $amount } അളവിൽ { $strength }
voice-each = ഓരോ { $unit } നും
voice-unsaid = ഇത് എസ് എം എസിൽ എഴുതിയിട്ടുണ്ട്.
for-whom = ആർക്ക്: { $name }.
voice-end = വീണ്ടും കേൾക്കാൻ ഹാഷ്, മെയിൻ മെനുവിന് 0 അമർത്തൂ, അല്ലെങ്കിൽ ഫോൺ വയ്ക്കാം.
voice-goodbye = ഒന്നും കേട്ടില്ല. എപ്പോൾ വേണമെങ്കിലും വീണ്ടും വിളിക്കൂ, ഇവിടെ നിന്ന് തുടരാം. നമസ്കാരം.
voice-bye = നന്ദി. നമസ്കാരം.
voice-too-long = കോൾ ഒരുപാട് നേരമായി. ദയവായി വീണ്ടും വിളിക്കൂ, ഇവിടെ നിന്ന് തുടരാം.
voice-no-number = ഒ പി ഡി ലൈനിൽ നിങ്ങളുടെ നമ്പർ കാണുന്നില്ല. നമ്പർ കാണിക്കുന്ന ഫോണിൽ നിന്ന് വിളിക്കൂ. എമർജൻസി ആണെങ്കിൽ { $number } ലേക്ക് വിളിക്കൂ.
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour } മണിക്ക്
   *[other] { $hour } മണി { $minute } മിനിറ്റിന്
}

## Language, privacy, help

ask-language-voice = ഒ പി ഡി ലൈൻ.
ask-language-again-voice = ഒ പി ഡി ലൈൻ.
# Said first to one who never called before.
emergency-first-voice = എമർജൻസി ആണെങ്കിൽ { $number } ലേക്ക് വിളിക്കൂ.
language-en-choice = ഇംഗ്ലീഷ് വേണമെങ്കിൽ,
language-hi-choice = ഹിന്ദി വേണമെങ്കിൽ,
ask-consent-voice = ഒ പി ഡി ലൈൻ: ഫോണിൽ ഡോക്ടർ. | നിങ്ങൾ പറയുന്നത് ചികിത്സിക്കുന്നവർ മാത്രമേ കേൾക്കൂ. 8 അമർത്തി എപ്പോഴും അത് മായ്ക്കാം. | വീണ്ടും കേൾക്കാൻ ഹാഷ്, താഴെ വലതുവശത്തെ ബട്ടൺ. പിന്നോട്ട് പോകാൻ സ്റ്റാർ, ഇടതുവശത്ത്. | സമ്മതമാണോ?
ask-consent-again-voice = നിങ്ങൾ പറയുന്നത് ചികിത്സിക്കുന്നവർ കേൾക്കാൻ സമ്മതമാണോ?
consent-declined-voice = ശരി, ഇവിടെ നിർത്താം. | എമർജൻസി ആണെങ്കിൽ { $number } ലേക്ക് വിളിക്കൂ. | എപ്പോൾ വേണമെങ്കിലും വീണ്ടും വിളിക്കാം.
help-voice = മറുപടിയുടെ നമ്പർ അമർത്തൂ. പിന്നോട്ട് പോകാൻ സ്റ്റാർ, വീണ്ടും കേൾക്കാൻ ഹാഷ്, മെയിൻ മെനുവിന് 0, ഭാഷ മാറ്റാൻ 9, വിവരം മായ്ക്കാൻ 8. | എമർജൻസി ആണെങ്കിൽ { $number } ലേക്ക് വിളിക്കൂ.
stopped-voice = ഇനി ഒ പി ഡി ലൈൻ മെസേജ് അയക്കില്ല.
core-down-voice = ഇപ്പോൾ ആശുപത്രിയുമായി കണക്ഷനില്ല. നിങ്ങളുടെ ബുക്കിംഗ് അങ്ങനെതന്നെയുണ്ട്. കുറച്ചു കഴിഞ്ഞ് വീണ്ടും വിളിക്കൂ.
welcome-voice = നന്ദി.
sorry-again-voice = ക്ഷമിക്കണം, അത് ശരിയായില്ല. അവസാനം അമർത്തിയത് ഒന്നുകൂടി അമർത്തൂ.
sorry-later-voice = ക്ഷമിക്കണം, ഒ പി ഡി ലൈനിന് ഇപ്പോൾ മറുപടി തരാൻ പറ്റുന്നില്ല. കുറച്ചു കഴിഞ്ഞ് വീണ്ടും വിളിക്കൂ. | എമർജൻസി ആണെങ്കിൽ { $number } ലേക്ക് വിളിക്കൂ.
ask-erase-voice = ഈ ഫോണിനെക്കുറിച്ച് ഒ പി ഡി ലൈനിൽ ഉള്ള വിവരം മായ്ക്കട്ടെ? നിയമപ്രകാരം സൂക്ഷിക്കേണ്ടത് ആശുപത്രിയിൽ ഉണ്ടാകും.
ask-erase-again-voice = ഈ ഫോണിന്റെ വിവരം മായ്ക്കട്ടെ?
erased-voice = മായ്ച്ചു. ഈ ഫോണിന്റെ ഒരു വിവരവും ഇനി ഒ പി ഡി ലൈനിൽ ഇല്ല.

# When she calls again and a booking was begun.
ask-continue = നിങ്ങളുടെ ബുക്കിംഗ് പകുതിയിലാണ്. തുടരട്ടെ?
ask-continue-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. നിങ്ങളുടെ ബുക്കിംഗ് പകുതിയിലാണ്. തുടരട്ടെ?
ask-continue-voice = നിങ്ങളുടെ ബുക്കിംഗ് പകുതിയിലാണ്.
ask-continue-again-voice = നിങ്ങളുടെ ബുക്കിംഗ് പകുതിയിലാണ്.
option-continue = തുടരാം
option-begin-anew = ആദ്യം മുതൽ
option-continue-choice = അവിടെ നിന്ന് തുടരാൻ,
option-begin-anew-choice = ആദ്യം മുതൽ തുടങ്ങാൻ,

## Choices met in many places

option-more-choice = കൂടുതൽ കേൾക്കാൻ,
option-today-choice = ഇന്ന് തുടങ്ങിയതാണെങ്കിൽ,
option-book-choice = ബുക്ക് ചെയ്യാൻ,
option-change-choice = വേറെ സമയം വേണമെങ്കിൽ,
option-other-opd-choice = വേറെ ഡോക്ടർ വേണമെങ്കിൽ,
option-cancel-choice = റദ്ദാക്കാൻ,
option-keep-choice = ഇതുതന്നെ മതിയെങ്കിൽ,
option-erase-choice = മായ്ക്കാൻ,

## The front room

ask-home-voice = എമർജൻസി ആണെങ്കിൽ 0 അമർത്തൂ.
ask-home-again-voice = എമർജൻസി ആണെങ്കിൽ 0 അമർത്തൂ.
home-doctor-choice = ഡോക്ടറെ കാണാൻ,
home-doctor-for-choice = ഡോക്ടറെ കാണേണ്ടത് | { $name } ആണെങ്കിൽ,
home-doctor-other-choice = മറ്റൊരാൾക്ക് ഡോക്ടറെ കാണാൻ,
home-appointments-choice = നിങ്ങളുടെ ബുക്കിംഗ് അറിയാൻ,

## Who is ill

ask-who-voice = ആർക്കാണ് അസുഖം?
ask-who-again-voice = ആർക്കാണ് അസുഖം?
ask-whose-voice = ഈ അസുഖം ആർക്കാണ്?
ask-whose-again-voice = ഒന്നുകൂടി പറയൂ, ഈ അസുഖം ആർക്കാണ്?
who-me-choice = നിങ്ങൾക്കാണ് അസുഖമെങ്കിൽ,
who-someone-else-choice = മറ്റൊരാൾക്കാണ് അസുഖമെങ്കിൽ,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = രോഗി
ask-name-again-voice = പേര് മാത്രം പറയൂ.
ask-age-voice = രോഗിക്ക് എത്ര വയസ്സ്? നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ. ഒരു വയസ്സ് തികയാത്ത കുഞ്ഞാണെങ്കിൽ 0 അമർത്തൂ.
ask-age-again-voice = എത്ര വയസ്സെന്ന് നമ്പർ അമർത്തൂ, മുപ്പത്തിനാലിന് 3 4 പോലെ, പിന്നെ ഹാഷ്. ഒരു വയസ്സ് തികയാത്ത കുഞ്ഞാണെങ്കിൽ 0 അമർത്തൂ.
# The age of a baby, on a keypad.
ask-age-months = കുഞ്ഞിന് എത്ര മാസമായി? നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ. ഒരു മാസം തികഞ്ഞില്ലെങ്കിൽ 0 അമർത്തൂ.
ask-age-months-again = കുഞ്ഞിന് എത്ര മാസമായി? ഒരു നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ. ഒരു മാസം തികഞ്ഞില്ലെങ്കിൽ 0 അമർത്തൂ.
ask-age-days = കുഞ്ഞിന് എത്ര ദിവസമായി? നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-age-days-again = കുഞ്ഞിന് എത്ര ദിവസമായി? ഒരു നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-sex-voice = രോഗി സ്ത്രീയാണോ പുരുഷനാണോ?
ask-sex-again-voice = രോഗി സ്ത്രീയാണോ പുരുഷനാണോ?
sex-female-choice = സ്ത്രീയോ പെൺകുട്ടിയോ ആണെങ്കിൽ,
sex-male-choice = പുരുഷനോ ആൺകുട്ടിയോ ആണെങ്കിൽ,
sex-other-choice = മറ്റുള്ളവർ ആണെങ്കിൽ,

## Danger first

ask-danger-voice = ഇപ്പോൾ ഇവയിൽ ഏതെങ്കിലും ഉണ്ടോ?
ask-danger-again-voice = ഇപ്പോൾ, ഈ നിമിഷം, ഇവയിൽ ഏതെങ്കിലും ഉണ്ടോ?
danger-unconscious-choice = ബോധമില്ലെങ്കിലോ, വിളിച്ചാൽ ഉണരുന്നില്ലെങ്കിലോ,
danger-seizure-choice = ഫിറ്റ്സ് അല്ലെങ്കിൽ അപസ്മാരം വരുന്നുണ്ടെങ്കിൽ,
danger-breathing-difficulty-choice = ശ്വാസം കിട്ടാൻ വലിയ ബുദ്ധിമുട്ടാണെങ്കിൽ,
danger-chest-pain-choice = നെഞ്ചുവേദന ഉണ്ടെങ്കിൽ,
danger-heavy-bleeding-choice = രക്തം ഒരുപാട് പോകുന്നുണ്ടെങ്കിൽ,
danger-cannot-drink-choice = പാലോ വെള്ളമോ കുടിക്കാൻ പറ്റുന്നില്ലെങ്കിൽ,
danger-none-choice = ഇവയൊന്നുമില്ലെങ്കിൽ,
ask-emergency-voice = { $number } ലേക്ക് ഉടൻ വിളിക്കൂ. | ഇത് അപകടമാകാം. വൈകരുത്, തനിച്ചിരിക്കരുത്. വിളിച്ചോ?
ask-emergency-again-voice = { $number } ലേക്ക് ഉടൻ വിളിക്കൂ. | വിളിച്ചോ?
emergency-yes-choice = വിളിച്ചെങ്കിൽ,
emergency-no-choice = സഹായം വേണമെങ്കിൽ,
emergency-none-choice = എമർജൻസി അല്ല എങ്കിൽ,
emergency-called-voice = നല്ലത്. രോഗിയുടെ കൂടെ ഇരിക്കൂ. ഈ ഫോൺ ബിസിയാക്കരുത്.
emergency-help-voice = { $number } ലേക്ക് ഉടൻ വിളിക്കൂ, ഞങ്ങളെ കാത്തിരിക്കരുത്. | ആരോഗ്യപ്രവർത്തകരും ഈ ഫോണിൽ വിളിക്കും.
ask-alarm-voice = { $number } ലേക്ക് ഉടൻ വിളിക്കൂ, ജീവന് അപകടമുണ്ടെങ്കിൽ. | ഇത് എമർജൻസി ആണോ?
ask-alarm-again-voice = { $number } ലേക്ക് ഉടൻ വിളിക്കൂ, ജീവന് അപകടമുണ്ടെങ്കിൽ. | ഒന്നുകൂടി പറയൂ, ഇത് എമർജൻസി ആണോ?
alarm-yes-choice = അതെ എങ്കിൽ,
alarm-no-choice = അല്ല എങ്കിൽ,
helpline-self-harm-voice = { $number } ലേക്ക് ഉടൻ വിളിക്കൂ. | രാവും പകലും, സൗജന്യമായി, നിങ്ങളുടെ ഭാഷയിൽ, സ്നേഹത്തോടെ കേൾക്കാൻ ആളുണ്ട്. നിങ്ങൾ തനിച്ചല്ല. ഞങ്ങളും വിളിക്കും.
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now-voice = { $number } ലേക്ക് ഉടൻ വിളിക്കൂ, ജീവൻ അപകടത്തിലാണ്. | തനിച്ചാക്കരുത്. | പിന്നെ { $helpline } ലേക്ക് വിളിക്കൂ: രാവും പകലും, സൗജന്യമായി, സ്നേഹത്തോടെ കേൾക്കും.
helpline-child-voice = { $number } ലേക്ക് ഉടൻ വിളിക്കൂ, സൗജന്യം, കുട്ടിയെ സഹായിക്കാൻ. | ഈ നിമിഷം അപകടമാണെങ്കിൽ 1 1 2 ലേക്ക് വിളിക്കൂ.
helpline-violence-voice = { $number } ലേക്ക് വിളിക്കൂ, രാവും പകലും സഹായം കിട്ടും. | ഈ നിമിഷം അപകടമാണെങ്കിൽ 1 1 2 ലേക്ക് വിളിക്കൂ.

## What is wrong

ask-complaint-voice = എന്താണ് അസുഖം?
ask-complaint-again-voice = എന്താണ് അസുഖം?
symptom-other-choice = മറ്റെന്തെങ്കിലും ആണെങ്കിൽ,
ask-words-voice = എന്താണ് അസുഖമെന്ന് കുറച്ചു വാക്കിൽ പറയൂ.
ask-words-again-voice = എന്താണ് അസുഖമെന്ന് കുറച്ചു വാക്കിൽ പറയൂ.
ask-days-voice = { $complaint }. | എത്ര ദിവസമായി? നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-days-again-voice = എത്ര ദിവസമായി? ഒരു നമ്പർ അമർത്തൂ, 3 പോലെ, പിന്നെ ഹാഷ് അമർത്തൂ.

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }. | ഇവയും ഉണ്ടോ? ഉള്ളതിന്റെയെല്ലാം നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-signs-again-voice = ഇവയും ഉണ്ടോ? ഉള്ളതിന്റെയെല്ലാം നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-more-signs-voice = ഇനി ഇവയുണ്ടോ? ഉള്ളതിന്റെയെല്ലാം നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-more-signs-again-voice = ഇനി ഇവയുണ്ടോ? ഉള്ളതിന്റെയെല്ലാം നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-weeks-voice = എത്ര മാസം ഗർഭിണിയാണ്? നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-weeks-again-voice = എത്ര മാസം ഗർഭിണിയാണ്? മാസം മാത്രം അമർത്തൂ, 5 പോലെ, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-history-voice = ഡോക്ടർ അറിയാൻ: രോഗിക്ക് ഇവയിൽ ഏതെങ്കിലും സ്ഥിരം അസുഖമുണ്ടോ? ഉള്ളതിന്റെയെല്ലാം നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-history-again-voice = രോഗിക്ക് ഇവയിൽ ഏതെങ്കിലും സ്ഥിരം അസുഖമുണ്ടോ? ഉള്ളതിന്റെയെല്ലാം നമ്പർ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-medicines-voice = കഴിക്കുന്ന മരുന്നുകളുടെയും പറ്റാത്ത മരുന്നുകളുടെയും പേര് പറയൂ.
ask-medicines-again-voice = മരുന്നുകളുടെ പേര് പറയൂ.
option-not-known-choice = അറിയില്ലെങ്കിൽ,

## OPD, slot, booking

ask-opd-voice = ഏത് ഡോക്ടറെ കാണണം?
ask-opd-again-voice = ഏത് ഡോക്ടറെ കാണണം?
ask-opd-full-voice = അവിടെ ഒഴിവില്ല. വേറെ ഡോക്ടറെ തിരഞ്ഞെടുക്കൂ.
ask-slot-voice = { $opd }. | ഈ സമയങ്ങളിൽ ഒഴിവുണ്ട്.
ask-slot-again-voice = { $opd }. | ഈ സമയങ്ങളിൽ ഒഴിവുണ്ട്.
ask-slot-taken-voice = ആ സമയം മറ്റൊരാൾ എടുത്തു. | { $opd }. | ഈ സമയങ്ങളിൽ ഒഴിവുണ്ട്.
slot-choice = { $when }, | { $doctor } മതിയെങ്കിൽ,
ask-agreed-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
urgent-voice = { $when ->
    [today] ഇന്നുതന്നെ ഡോക്ടറെ കാണണം.
    [later] ഇന്നുതന്നെ ഡോക്ടറെ കാണണം, പക്ഷേ ഇന്ന് ഇവിടെ ഒരു ഡോക്ടർക്കും സമയമില്ല. കൂടിയാൽ കാത്തിരിക്കരുത്, ആശുപത്രിയിൽ പോകൂ.
   *[no] { "" }
}
booked-voice = ബുക്കായി. | { $whose } | ടോക്കൺ { $token }. | { $when }. | { $doctor }. | ഡോക്ടർ ഈ ഫോണിൽ വിളിക്കും, ഫോൺ ഓഫാക്കരുത്. സമയം മാറ്റാനോ റദ്ദാക്കാനോ വീണ്ടും വിളിക്കൂ.
booked-later-voice = ഒ പി ഡി ലൈൻ. നിങ്ങളുടെ ബുക്കിംഗ് ശരിയായി. | { $whose } | ടോക്കൺ { $token }. | { $when }. | { $doctor }. | ഡോക്ടർ ഈ ഫോണിൽ വിളിക്കും, ഫോൺ ഓഫാക്കരുത്. മാറ്റാനോ റദ്ദാക്കാനോ വീണ്ടും വിളിക്കൂ.
booking-kept-voice = ബുക്കിംഗ് കുറിച്ചു. ഉറപ്പായാൽ ഞങ്ങൾ വിളിച്ച് സമയവും ഡോക്ടറുടെ പേരും പറയും, എസ് എം എസും അയക്കും. നിങ്ങൾ വീണ്ടും വിളിക്കേണ്ട.
booking-full-later-voice = ഒ പി ഡി ലൈൻ. ക്ഷമിക്കണം, ആ ഡോക്ടർക്ക് ഒഴിവില്ലായിരുന്നു. വേറെ ഡോക്ടർക്ക് വീണ്ടും വിളിക്കൂ.
booking-failed-later-voice = ഒ പി ഡി ലൈൻ. ക്ഷമിക്കണം, ബുക്ക് ചെയ്യാൻ പറ്റിയില്ല. വീണ്ടും വിളിക്കൂ.

## Appointments

ask-which-appointment-voice = ഇവയാണ് നിങ്ങളുടെ ബുക്കിംഗ്. മാറ്റാനോ റദ്ദാക്കാനോ അതിന്റെ നമ്പർ അമർത്തൂ.
ask-which-appointment-again-voice = ഏത് ബുക്കിംഗ് മാറ്റണം, അല്ലെങ്കിൽ റദ്ദാക്കണം? ഒന്നും മാറ്റേണ്ടെങ്കിൽ സ്റ്റാർ അമർത്തൂ.
appointment-choice = { $when }, | { $doctor } | { $whose } | ടോക്കൺ { $token },
no-appointments-voice = നിങ്ങൾക്ക് ബുക്കിംഗ് ഇല്ല.
ask-appointment-voice = { $whose } | { $when }. | { $doctor }.
ask-appointment-again-voice = { $whose } | { $when }. | { $doctor }.
ask-cancel = { $whose } | { $when }. | { $doctor }. | ഈ ബുക്കിംഗ് റദ്ദാക്കണോ?
ask-cancel-again = { $whose } | { $when }. | { $doctor }. | ഈ ബുക്കിംഗ് റദ്ദാക്കണോ?
cancelled-voice = റദ്ദാക്കി. | { $whose } | ടോക്കൺ { $token }. | { $when }.
cancel-failed-voice = ഇത് ഇനി റദ്ദാക്കാൻ പറ്റില്ല.
cancel-kept-voice = റദ്ദാക്കണമെന്ന് കുറിച്ചു. റദ്ദാക്കിയാൽ വിളിച്ച് അറിയിക്കും, എസ് എം എസും അയക്കും.
cancelled-later-voice = ഒ പി ഡി ലൈൻ. നിങ്ങളുടെ ബുക്കിംഗ് റദ്ദാക്കി.
cancel-failed-later-voice = ഒ പി ഡി ലൈൻ. ക്ഷമിക്കണം, ബുക്കിംഗ് റദ്ദാക്കാൻ പറ്റിയില്ല. വീണ്ടും വിളിക്കൂ.

## Another time for an appointment

ask-which-to-move-voice = ഏത് ബുക്കിംഗ് മാറ്റണം? പിന്നോട്ട് പോകാൻ സ്റ്റാർ അമർത്തൂ.
ask-which-to-move-again-voice = ഏത് ബുക്കിംഗ് മാറ്റണം? പിന്നോട്ട് പോകാൻ സ്റ്റാർ അമർത്തൂ.
ask-new-time-voice = ഇപ്പോഴുള്ള സമയം { $old }. | { $opd }. | ഈ സമയങ്ങളിൽ ഒഴിവുണ്ട്.
ask-new-time-again-voice = { $opd }. | ഈ സമയങ്ങളിൽ ഒഴിവുണ്ട്.
ask-move-voice = { $urgent } | { $whose } | { $old } വേണ്ട, | പകരം { $when }. | { $doctor }.
ask-move-again-voice = { $whose } | { $old } വേണ്ട, | പകരം { $when }. | { $doctor }.
option-move-choice = മാറ്റാൻ,
option-leave-choice = പഴയതു മതിയെങ്കിൽ,
moved-voice = സമയം മാറി. | { $whose } | ടോക്കൺ { $token }. | { $when }. | { $doctor }. | ഡോക്ടർ ഈ ഫോണിൽ വിളിക്കും, ഫോൺ ഓഫാക്കരുത്. റദ്ദാക്കാൻ വീണ്ടും വിളിക്കൂ.
moved-later-voice = ഒ പി ഡി ലൈൻ. നിങ്ങളുടെ സമയം മാറി. | { $whose } | ടോക്കൺ { $token }. | { $when }. | { $doctor }. | ഡോക്ടർ ഈ ഫോണിൽ വിളിക്കും, ഫോൺ ഓഫാക്കരുത്. റദ്ദാക്കാൻ വീണ്ടും വിളിക്കൂ.
move-kept-voice = പുതിയ സമയം കുറിച്ചു. ഉറപ്പായാൽ വിളിച്ച് അറിയിക്കും, എസ് എം എസും അയക്കും. അതുവരെ പഴയ സമയം തന്നെ.
move-failed-voice = ഇത് മാറ്റാൻ പറ്റിയില്ല. കഴിഞ്ഞുപോയി, റദ്ദാക്കി, അല്ലെങ്കിൽ സമയം നേരത്തേ മാറി.
move-taken-later-voice = ഒ പി ഡി ലൈൻ. ക്ഷമിക്കണം, ആ സമയം മറ്റൊരാൾ എടുത്തു. | നിങ്ങളുടെ ബുക്കിംഗ് അതുതന്നെ. | { $whose } | { $old }. | { $doctor }.
move-failed-later-voice = ഒ പി ഡി ലൈൻ. ക്ഷമിക്കണം, സമയം മാറ്റാൻ പറ്റിയില്ല. വീണ്ടും വിളിക്കൂ.

## Her prescription again

ask-which-prescription-voice = ആരുടെ കുറിപ്പടി വീണ്ടും അയക്കണം?
ask-which-prescription-again-voice = ആരുടെ കുറിപ്പടി വീണ്ടും അയക്കണം?
prescription-of-choice = { $name }, | { $when },
prescription-coming-voice = കുറിപ്പടി ഇപ്പോൾ എസ് എം എസ് ആയി അയക്കുന്നു.
no-prescription-voice = ഈ ഫോണിൽ ഇതുവരെ കുറിപ്പടി ഇല്ല. ഡോക്ടർ എഴുതിയാൽ എസ് എം എസ് ആയി വരും.
prescription-failed-later-voice = ഒ പി ഡി ലൈൻ. ക്ഷമിക്കണം, കുറിപ്പടി അയക്കാൻ പറ്റിയില്ല. ആരോഗ്യപ്രവർത്തകർ നോക്കും.

# Read out in a call.
home-prescription-choice = കുറിപ്പടി കേൾക്കാൻ,
ask-whose-prescription-voice = ആരുടെ കുറിപ്പടി?
ask-whose-prescription-again-voice = ആരുടെ കുറിപ്പടി?
ask-birth-year = { $whose } | വേറെയാരും കേൾക്കാതിരിക്കാൻ: രോഗി ജനിച്ച വർഷം ഏതാണ്? നാല് അക്കവും അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-birth-year-again = { $whose } | രോഗി ജനിച്ച വർഷം ഏതാണ്? വർഷത്തിന്റെ നാല് അക്കവും അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
birth-year-wrong = ഞങ്ങളുടെ കൈയിലുള്ള വർഷം ഇതല്ല.
prescription-locked = മൂന്നു തവണയും ശരിയായില്ല. ഇന്ന് ഇനി കുറിപ്പടി വായിച്ചുതരാൻ പറ്റില്ല.
prescription-unreadable = ഈ കുറിപ്പടി വായിച്ചുതരാൻ പറ്റില്ല. എസ് എം എസ് ആയി അയക്കാൻ നോക്കാം, അല്ലെങ്കിൽ ആരോഗ്യപ്രവർത്തകർ നോക്കും.
prescription-heard-voice = കുറിപ്പടി, { $name }. | { $when }. | { $doctor }.
ask-medicine-voice = മരുന്ന് നമ്പർ { $n }, ആകെ { $count }. | { $medicine }. { $dosage }.
ask-medicine-again-voice = മരുന്ന് നമ്പർ { $n }, ആകെ { $count }. | { $medicine }. { $dosage }.
prescription-voice = കുറിപ്പടി, { $name }. | { $medicines } | { $doctor }.
prescription-part-voice = കുറിപ്പടി, { $name }. | { $medicines } | { $doctor }.
prescription-changed-voice = കുറിപ്പടി, { $name }. | ഡോക്ടർ കുറിപ്പടി മാറ്റി. പഴയ കുറിപ്പടി റദ്ദായി. | { $medicines } | { $doctor }.
prescription-changed-part-voice = കുറിപ്പടി, { $name }. | ഡോക്ടർ കുറിപ്പടി മാറ്റി. പഴയ കുറിപ്പടി റദ്ദായി. | { $medicines } | { $doctor }.
prescription-line-voice = { $n }. | { $medicine }. { $dosage }.
prescription-lines-voice = { $first } | { $rest }
medicine-again = വീണ്ടും
medicine-again-choice = ഇത് വീണ്ടും കേൾക്കാൻ,
medicine-next = അടുത്തത്
medicine-next-choice = അടുത്ത മരുന്ന് കേൾക്കാൻ,
medicine-first = ആദ്യം മുതൽ
medicine-first-choice = ആദ്യത്തെ മരുന്ന് മുതൽ വീണ്ടും കേൾക്കാൻ,
medicine-text = എസ് എം എസ് ആയി
medicine-text-choice = എസ് എം എസ് ആയും കിട്ടാൻ,

## A health question: never an advice

ask-doctor-voice = അത് ഡോക്ടറോട് ചോദിക്കേണ്ട കാര്യമാണ്, ഫോണിൽ പറഞ്ഞുതരും. | ഡോക്ടറെ ബുക്ക് ചെയ്യട്ടെ?
ask-doctor-again-voice = ഡോക്ടറെ ബുക്ക് ചെയ്യട്ടെ?
no-doctor-now-voice = ശരി. എപ്പോൾ വേണമെങ്കിലും വീണ്ടും വിളിക്കാം.

## A person instead

ask-call-back-voice = ഞങ്ങൾ ഈ ഫോണിൽ വിളിക്കട്ടെ?
ask-call-back-again-voice = ഞങ്ങൾ ഈ ഫോണിൽ വിളിക്കട്ടെ?
call-back-unasked-voice = ഒ പി ഡി ലൈൻ നിങ്ങളെ വിളിക്കും.
call-back-noted-voice = ആരോഗ്യപ്രവർത്തകർ ഈ ഫോണിൽ വിളിക്കും. വീണ്ടും വിളിക്കേണ്ട.

## Words the carrier is not sure of

ask-said-voice = ഞാൻ കേട്ടത്: | { $words }. | ഇത് ശരിയാണോ?

## Her own words after the beep

ask-record-voice = വിളിക്കുന്നതിന് മുമ്പ് ഡോക്ടർക്ക് നിങ്ങളുടെ അസുഖം നിങ്ങളുടെ വാക്കുകളിൽത്തന്നെ കേൾക്കാം.
record-yes-choice = ബീപ്പിന് ശേഷം പറയാൻ,
record-no-choice = ആവശ്യമില്ലെങ്കിൽ,
record-now-voice = ബീപ്പിന് ശേഷം രോഗിയുടെ പേരും അസുഖവും പറയൂ, ഒരു മിനിറ്റ് വരെ. തീർന്നാൽ ഹാഷ് അമർത്തൂ.
record-kept-voice = നന്ദി. ഡോക്ടർക്ക് ഇത് കേൾക്കാം.
record-empty-voice = ഒന്നും കേട്ടില്ല. നിങ്ങളുടെ ബുക്കിംഗ് അങ്ങനെതന്നെയുണ്ട്.

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: നിങ്ങളുടെ കോൾ കിട്ടി. ഡോക്ടറെ കാണാൻ അയക്കൂ: ബുക്കിംഗ്. അല്ലെങ്കിൽ പകൽ വീണ്ടും വിളിക്കൂ.
missed-call-voice = ഒ പി ഡി ലൈൻ. നിങ്ങൾ ഞങ്ങളെ വിളിച്ചിരുന്നു.
ask-prescription-ready = ഒ പി ഡി ലൈൻ. ഈ ഫോണിലേക്ക് ഒരു കുറിപ്പടി വന്നിട്ടുണ്ട്. | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: മറക്കരുത്: { $name }, ടോക്കൺ { $token }, { $when } { $doctor } ({ $registration }) ഈ ഫോണിൽ വിളിക്കും, ഓഫാക്കരുത്. മാറ്റാൻ അയക്കൂ: സമയം മാറ്റണം / റദ്ദാക്കൂ
ask-reminder-voice = ഒ പി ഡി ലൈൻ. നിങ്ങൾക്ക് ഡോക്ടറുടെ ബുക്കിംഗ് ഉണ്ട്. | { $whose } | { $when }. | { $doctor }. | ഡോക്ടർ ഈ ഫോണിൽ വിളിക്കും.
appointment-kept-voice = നല്ലത്. നിങ്ങളുടെ ബുക്കിംഗ് ഉറപ്പാണ്. | { $when }. | ഡോക്ടർ ഈ ഫോണിൽ വിളിക്കും, ഫോൺ ഓഫാക്കരുത്.
