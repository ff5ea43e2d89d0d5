## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. നമ്പർ അയക്കൂ, 1 പോലെ:
ask-language-again = OPDLine. Send a number, like 1. നമ്പർ അയക്കൂ, 1 പോലെ:

# $number is the emergency number.
ask-consent = OPDLine: ഫോണിൽ ഡോക്ടർ. നിങ്ങൾ പറയുന്നത് ചികിത്സിക്കുന്നവരേ കാണൂ. എപ്പോൾ DELETE അയച്ചാലും മായ്ക്കും. സമ്മതമാണോ?
ask-consent-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. നിങ്ങൾ പറയുന്നത് ചികിത്സിക്കുന്നവർ കാണാൻ സമ്മതമാണോ?
consent-declined = ശരി, ഇവിടെ നിർത്താം. എമർജൻസി ആണെങ്കിൽ { $number }-ൽ വിളിക്കൂ. വീണ്ടും തുടങ്ങാൻ എപ്പോൾ വേണമെങ്കിലും എഴുതൂ.

help = നമ്പറോ വാക്കോ അയക്കൂ. എപ്പോഴും അയക്കാം: മെനു, പിന്നോട്ട്, വീണ്ടും, ഭാഷ, സമയം മാറ്റണം, റദ്ദാക്കൂ, എന്നെ വിളിക്കൂ, നിർത്തൂ. എമർജൻസി: { $number }
stopped = ഇനി OPDLine മെസേജ് അയക്കില്ല. വീണ്ടും കിട്ടാൻ START എന്ന് അയക്കൂ.
started = ഇനി ഞങ്ങളുടെ മെസേജ് വീണ്ടും വരും.
core-down = ഇപ്പോൾ ആശുപത്രിയുമായി കണക്ഷനില്ല. നിങ്ങളുടെ ബുക്കിംഗ് അങ്ങനെതന്നെയുണ്ട്. കുറച്ചു കഴിഞ്ഞ് വീണ്ടും എഴുതൂ.
welcome = നന്ദി. എപ്പോൾ വേണമെങ്കിലും അയക്കൂ: മെനു
sorry-again = ക്ഷമിക്കണം, അത് ശരിയായില്ല. അവസാനം അയച്ച മറുപടി ഒന്നുകൂടി അയക്കൂ.
sorry-later = ക്ഷമിക്കണം, OPDLine-ന് ഇപ്പോൾ മറുപടി തരാൻ പറ്റുന്നില്ല. കുറച്ചു കഴിഞ്ഞ് വീണ്ടും എഴുതൂ. എമർജൻസി ആണെങ്കിൽ { $number }-ൽ വിളിക്കൂ.
listen-later = ക്ഷമിക്കണം, ഇപ്പോൾ ഇത് വായിച്ചു കേൾപ്പിക്കാൻ പറ്റുന്നില്ല. പിന്നെ എഴുതൂ, അല്ലെങ്കിൽ അടുത്തുള്ള ആരെക്കൊണ്ടെങ്കിലും വായിപ്പിക്കൂ.

ask-erase = ഈ ഫോണിനെക്കുറിച്ച് OPDLine-ൽ ഉള്ള വിവരം മായ്ക്കട്ടെ? നിയമപ്രകാരം സൂക്ഷിക്കേണ്ടത് ആശുപത്രിയിൽ ഉണ്ടാകും.
ask-erase-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. ഈ ഫോണിന്റെ വിവരം മായ്ക്കട്ടെ?
erased = മായ്ച്ചു. ഈ ഫോണിന്റെ ഒരു വിവരവും ഇനി OPDLine-ൽ ഇല്ല.
not-erased = ഒന്നും മായ്ച്ചിട്ടില്ല.

## Choices met in many places

option-yes = അതെ
option-no = വേണ്ട
option-not-so = അല്ല
option-more = കൂടുതൽ
option-today = ഇന്ന് മുതൽ
option-book = ബുക്ക്
option-change = വേറെ സമയം
option-other-opd = വേറെ ഡോക്ടർ
option-cancel = റദ്ദാക്കൂ
option-keep = ഇതുതന്നെ മതി
option-erase = മായ്ക്കൂ
without = { $symptom } ഇല്ല
complaint-noted = കുറിച്ചു
comma = {", "}

## The front room

ask-home = OPDLine. എന്താണ് വേണ്ടത്?
ask-home-again = നമ്പർ അയക്കൂ. എന്താണ് വേണ്ടത്?
home-doctor = ഡോക്ടർ വേണം
home-doctor-for = { $name }: ഡോക്ടർ വേണം
home-doctor-other = മറ്റൊരാൾക്ക് ഡോക്ടർ വേണം
home-appointments = എന്റെ ബുക്കിംഗ്
home-prescription = കുറിപ്പടി

## Who is ill

ask-who = ആർക്കാണ് അസുഖം?
ask-who-again = നമ്പറോ ഇതുപോലെയോ അയക്കൂ: മകൾ ആശ 4 വയസ്സ്. ആർക്കാണ് അസുഖം?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = ഈ അസുഖം ആർക്കാണ്?
ask-whose-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. ഈ അസുഖം ആർക്കാണ്?
who-me = എനിക്ക്
who-someone-else = മറ്റൊരാൾക്ക്
# $who is self or other.
ask-name = { $who ->
    [self] നിങ്ങളുടെ പേര് എന്താണ്?
   *[other] രോഗിയുടെ പേര് എന്താണ്?
}
ask-name-again = { $who ->
    [self] പേര് മാത്രം എഴുതൂ, ഇതുപോലെ: ആശ രാജൻ
   *[other] രോഗിയുടെ പേര് മാത്രം എഴുതൂ, ഇതുപോലെ: ആശ രാജൻ
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: എത്ര വയസ്സ്? ഇതുപോലെ: 34. കുഞ്ഞാണെങ്കിൽ ഇതുപോലെ: 6 മാസം
   *[both] { $name }: എത്ര വയസ്സ്? സ്ത്രീയോ പുരുഷനോ? ഇതുപോലെ: 34 സ്ത്രീ. കുഞ്ഞാണെങ്കിൽ: 6 മാസം ആൺകുട്ടി
}
ask-age-again = { $asks ->
    [age] { $name }: വയസ്സ് നമ്പറായി എഴുതൂ, ഇതുപോലെ: 34. കുഞ്ഞാണെങ്കിൽ ഇതുപോലെ: 6 മാസം
   *[both] ഇതുപോലെ എഴുതൂ: 34 സ്ത്രീ. കുഞ്ഞാണെങ്കിൽ: 6 മാസം ആൺകുട്ടി. { $name }: എത്ര വയസ്സ്?
}
ask-sex = { $name }: സ്ത്രീയോ പുരുഷനോ?
ask-sex-again = നമ്പർ മാത്രം അയക്കൂ. { $name }: സ്ത്രീയോ പുരുഷനോ?
sex-female = സ്ത്രീ അല്ലെങ്കിൽ പെൺകുട്ടി
sex-male = പുരുഷൻ അല്ലെങ്കിൽ ആൺകുട്ടി
sex-other = മറ്റുള്ളവർ
sex-female-child = പെൺകുട്ടി
sex-female-adult = സ്ത്രീ
sex-male-child = ആൺകുട്ടി
sex-male-adult = പുരുഷൻ
sex-other-child = കുട്ടി
sex-other-adult = മറ്റുള്ളവർ
sex-unknown-child = കുട്ടി
sex-unknown-adult = മുതിർന്നയാൾ
age-years = { $n } വയസ്സ്
age-days = { $n } ദിവസം
age-months = { $n } മാസം

# Stands for a name that a message has no room for.
the-sick-person = രോഗി

# A person of the household whose name it has twice.
name-and-age = { $name } { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = കുഞ്ഞ്
option-no-name = പേരിട്ടിട്ടില്ല

## Danger first

ask-danger = { $name }, { $sex } { $age }. ഇപ്പോൾ ഇവ?
ask-danger-again = { $name }, { $sex } { $age }. ഇപ്പോൾ ഇവ?
danger-unconscious = ബോധമില്ല/ഉണരില്ല
danger-seizure = അപസ്മാരം
danger-breathing-difficulty = വലിയ ശ്വാസംമുട്ട്
danger-chest-pain = നെഞ്ചുവേദന
danger-heavy-bleeding = വലിയ രക്തംപോക്ക്
danger-cannot-drink = കുടിക്കാൻ വയ്യ
danger-none = ഇല്ല
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }-ൽ ഉടൻ വിളിക്കൂ. ഇത് അപകടമാകാം. വൈകരുത്, തനിച്ചിരിക്കരുത്. വിളിച്ചോ?
ask-emergency-again = { $number }-ൽ ഉടൻ വിളിക്കൂ. വിളിച്ചോ?
emergency-yes = വിളിച്ചു
emergency-none = എമർജൻസി അല്ല
emergency-no = സഹായം വേണം
emergency-called = നല്ലത്. രോഗിയുടെ കൂടെ ഇരിക്കൂ, ഈ ഫോൺ ബിസിയാക്കരുത്. ഞങ്ങളും വിളിക്കണമെങ്കിൽ അയക്കൂ: എന്നെ വിളിക്കൂ
emergency-help = { $number }-ൽ ഉടൻ വിളിക്കൂ, ഞങ്ങളെ കാത്തിരിക്കരുത്. ആരോഗ്യപ്രവർത്തകരും ഈ ഫോണിൽ വിളിക്കും.
ask-alarm = { $number }-ൽ ഉടൻ വിളിക്കൂ, ജീവന് അപകടമുണ്ടെങ്കിൽ. ഇത് എമർജൻസി ആണോ?
ask-alarm-again = { $number }-ൽ ഉടൻ വിളിക്കൂ, ജീവന് അപകടമുണ്ടെങ്കിൽ. 1 അല്ലെങ്കിൽ 2 അയക്കൂ: ഇത് എമർജൻസി ആണോ?
alarm-yes = അതെ
alarm-no = അല്ല
helpline-self-harm = { $number }-ൽ ഉടൻ വിളിക്കൂ. രാവും പകലും, സൗജന്യമായി, നിങ്ങളുടെ ഭാഷയിൽ, സ്നേഹത്തോടെ കേൾക്കാൻ ആളുണ്ട്. നിങ്ങൾ തനിച്ചല്ല. ഞങ്ങളും വിളിക്കും.
helpline-self-harm-now = { $number }-ൽ ഉടൻ വിളിക്കൂ, ജീവൻ അപകടത്തിലാണ്. തനിച്ചാക്കരുത്. പിന്നെ { $helpline }-ൽ: രാവും പകലും, സൗജന്യം, സ്നേഹത്തോടെ കേൾക്കും.
helpline-child = { $number }: കുട്ടിക്ക് അപകടമോ? ഉടൻ വിളിക്കൂ, സൗജന്യം. ഈ നിമിഷം അപകടമെങ്കിൽ 112-ൽ. ഞങ്ങൾ വിളിച്ചാൽ കുഴപ്പമില്ലെങ്കിൽ അയക്കൂ: എന്നെ വിളിക്കൂ
helpline-violence = { $number }-ൽ ഉടൻ വിളിക്കൂ, രാവും പകലും സഹായം. ഈ നിമിഷം അപകടമെങ്കിൽ 112-ൽ. ഞങ്ങൾ വിളിച്ചാൽ കുഴപ്പമില്ലെങ്കിൽ അയക്കൂ: എന്നെ വിളിക്കൂ

## What is wrong

ask-complaint = എന്താണ് അസുഖം? ഇതുപോലെ: 3 ദിവസമായി പനി. അല്ലെങ്കിൽ നമ്പർ:
ask-complaint-again = കുറച്ചു വാക്കിൽ എഴുതൂ, ഇതുപോലെ: വയറുവേദന. അല്ലെങ്കിൽ നമ്പർ:
ask-words = എന്താണ് അസുഖം? കുറച്ചു വാക്കിൽ എഴുതൂ.
ask-words-again = എന്താണ് അസുഖമെന്ന് കുറച്ചു വാക്കിൽ എഴുതൂ, ഇതുപോലെ: കാലിന് പുകച്ചിൽ
ask-days = { $complaint }. എത്ര ദിവസമായി? ഇതുപോലെ: 3
ask-days-again = എത്ര ദിവസമായി എന്ന് നമ്പർ അയക്കൂ, ഇതുപോലെ: 3. അല്ലെങ്കിൽ ഇതുപോലെ: 2 ആഴ്ച

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] ഇവയുണ്ടോ? (പലതെങ്കിൽ: 1 3)
   *[no] { $complaint }, { $since }. ഇവയും ഉണ്ടോ? പലതുണ്ടെങ്കിൽ: 1 3
}
ask-signs-again = നമ്പർ അയക്കൂ, 1 3 പോലെ. ഇവയുണ്ടോ?
ask-more-signs = ഇവയോ? പലതെങ്കിൽ: 1 3
ask-more-signs-again = നമ്പർ അയക്കൂ, 1 3 പോലെ. ഇവയോ?
ask-weeks = { $name } എത്ര മാസം ഗർഭിണിയാണ്? നമ്പർ എഴുതൂ, ഇതുപോലെ: 5
ask-weeks-again = മാസത്തിന്റെ നമ്പർ മാത്രം എഴുതൂ, ഇതുപോലെ: 5. { $name } എത്ര മാസം ഗർഭിണിയാണ്?
ask-history = { $name }: സ്ഥിരം അസുഖമോ മരുന്നോ അലർജിയോ ഉണ്ടോ? എഴുതൂ, അല്ലെങ്കിൽ നമ്പർ:
ask-history-again = നമ്പർ അയക്കൂ, അല്ലെങ്കിൽ എഴുതൂ. { $name }: ഇവയുണ്ടോ?
ask-medicines = { $asks ->
    [allergies] { $name }: പറ്റാത്ത മരുന്നുണ്ടോ? അതിന്റെ പേര് എഴുതൂ.
   *[both] { $name }: ഏതൊക്കെ മരുന്ന് കഴിക്കുന്നു? പറ്റാത്ത മരുന്നുണ്ടോ? പേരുകൾ എഴുതൂ.
}
ask-medicines-again = മരുന്നുകളുടെ പേര് എഴുതൂ. ഒന്നുമില്ലെങ്കിലും അറിയില്ലെങ്കിലും: 0
option-not-known = അറിയില്ല

## OPD, slot, booking

ask-opd = ഏത് ഡോക്ടറെ കാണണം?
ask-opd-again = നമ്പർ അയക്കൂ. ഏത് ഡോക്ടറെ കാണണം?
ask-opd-full = അവിടെ ഒഴിവില്ല. വേറെ ഡോക്ടർ:
opd-general = ജനറൽ ഡോക്ടർ
opd-child = കുട്ടികളുടെ ഡോക്ടർ
opd-women = സ്ത്രീകളുടെ ഡോക്ടർ
opd-skin = സ്കിൻ ഡോക്ടർ
opd-ent = ചെവി-മൂക്ക്-തൊണ്ട
opd-bone = എല്ലിന്റെ ഡോക്ടർ
ask-slot = { $opd }, ഒഴിവുള്ള സമയം:
ask-slot-again = നമ്പർ അയക്കൂ. { $opd }:
ask-slot-taken = ആ സമയം മറ്റൊരാൾ എടുത്തു. { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] ഇന്ന് മുതൽ
   *[other] { $n } ദിവസമായി
}
since-weeks = { $n } ആഴ്ചയായി
since-months = { $n } മാസമായി
since-years = { $n } വർഷമായി
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] ഇന്നുതന്നെ ഡോക്ടറെ കാണണം.{ " " }
    [later] ഇന്നു കാണണം, ഡോക്ടറില്ല. കൂടിയാൽ ആശുപത്രിയിൽ പോകൂ.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }. { $opd }, { $when } { $doctor } { $registration }
ask-agreed-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. { $name }, { $complaint }, { $since }. { $opd }, { $when } { $doctor } { $registration }
booked = ബുക്കായി: { $name }, ടോക്കൺ { $token }, { $when } { $doctor } ({ $registration }) ഈ ഫോണിൽ വിളിക്കും, ഫോൺ ഓഫാക്കരുത്. മാറ്റാൻ അയക്കൂ: സമയം മാറ്റണം / റദ്ദാക്കൂ
booked-later = OPDLine: ബുക്കായി: { $name }, ടോക്കൺ { $token }, { $when } { $doctor } ({ $registration }) ഈ ഫോണിൽ വിളിക്കും, ഓഫാക്കരുത്. മാറ്റാൻ അയക്കൂ: സമയം മാറ്റണം / റദ്ദാക്കൂ
booking-kept = ബുക്കിംഗ് കുറിച്ചു: { $name }. ഉറപ്പായാൽ സമയവും ഡോക്ടറുടെ പേരും SMS ആയി അയക്കും. വീണ്ടും എഴുതേണ്ട.
booking-failed = ക്ഷമിക്കണം, ഇത് ബുക്ക് ചെയ്യാൻ പറ്റിയില്ല.
booking-full-later = OPDLine: ക്ഷമിക്കണം, ഒരു ഡോക്ടർക്കും ഒഴിവില്ല ({ $name }). വീണ്ടും നോക്കാൻ അയക്കൂ: ബുക്കിംഗ്. സംസാരിക്കാൻ: എന്നെ വിളിക്കൂ
booking-failed-later = OPDLine: ക്ഷമിക്കണം, ബുക്ക് ചെയ്യാൻ പറ്റിയില്ല. വീണ്ടും എഴുതൂ, അല്ലെങ്കിൽ അയക്കൂ: എന്നെ വിളിക്കൂ
all-full = ക്ഷമിക്കണം, ഇപ്പോൾ ഒരു ഡോക്ടർക്കും ഒഴിവില്ല.

## Appointments

ask-which-appointment = ബുക്കിംഗ് മാറ്റണോ റദ്ദാക്കണോ? വേണ്ടെങ്കിൽ 0:
ask-which-appointment-again = ഏത് മാറ്റണം/റദ്ദാക്കണം? നമ്പർ, വേണ്ടെങ്കിൽ 0:
appointment = { $when }, { $doctor }, { $name }, ടോക്കൺ { $token }
no-appointments = നിങ്ങൾക്ക് ബുക്കിംഗ് ഇല്ല. ഡോക്ടറെ കാണാൻ അയക്കൂ: ബുക്കിംഗ്
ask-appointment = { $when }, { $doctor }. റദ്ദാക്കണോ, സമയം മാറ്റണോ?
ask-appointment-again = നമ്പർ അയക്കൂ. { $when }, { $doctor }. റദ്ദാക്കണോ, മാറ്റണോ?
cancelled = റദ്ദാക്കി: ടോക്കൺ { $token }, { $when }. വീണ്ടും ബുക്ക് ചെയ്യാൻ അയക്കൂ: ബുക്കിംഗ്
not-cancelled = ഒന്നും മാറ്റിയില്ല. നിങ്ങളുടെ ബുക്കിംഗ് അങ്ങനെതന്നെയുണ്ട്.
cancel-failed = ഇത് ഇനി റദ്ദാക്കാൻ പറ്റില്ല. ഞങ്ങളോട് സംസാരിക്കാൻ അയക്കൂ: എന്നെ വിളിക്കൂ
cancel-kept = റദ്ദാക്കണമെന്ന് കുറിച്ചു. റദ്ദാക്കിയാൽ SMS ആയി അറിയിക്കും.
cancelled-later = OPDLine: നിങ്ങളുടെ ബുക്കിംഗ് റദ്ദാക്കി. വീണ്ടും ബുക്ക് ചെയ്യാൻ അയക്കൂ: ബുക്കിംഗ്
cancel-failed-later = OPDLine: ക്ഷമിക്കണം, ബുക്കിംഗ് റദ്ദാക്കാൻ പറ്റിയില്ല. അയക്കൂ: എന്നെ വിളിക്കൂ

## Another time for an appointment

ask-which-to-move = ഏത് ബുക്കിംഗ് മാറ്റണം? വേണ്ടെങ്കിൽ 0:
ask-which-to-move-again = നമ്പർ അയക്കൂ. ഏതു മാറ്റണം? വേണ്ടെങ്കിൽ 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = ഒഴിവുള്ള സമയം:
# $opd is the kind of doctor.
ask-new-time-again = നമ്പറോ ദിവസമോ അയക്കൂ, നാളെ രാവിലെ പോലെ:
ask-move = { $urgent }{ $name }: { $old } വേണ്ട, { $when }, { $doctor } ({ $registration }). മാറ്റട്ടെ?
ask-move-again = നമ്പർ അയക്കൂ. { $name }: { $old } വേണ്ട, { $when }, { $doctor } ({ $registration }). മാറ്റട്ടെ?
option-move = മാറ്റൂ
option-leave = പഴയതു മതി
moved = സമയം മാറി: { $name }, ടോക്കൺ { $token }, { $when } { $doctor } ({ $registration }) ഈ ഫോണിൽ വിളിക്കും, ഫോൺ ഓഫാക്കരുത്. മാറ്റാൻ അയക്കൂ: സമയം മാറ്റണം / റദ്ദാക്കൂ
moved-later = OPDLine: സമയം മാറി: { $name }, ടോക്കൺ { $token }, { $when } { $doctor } ({ $registration }) ഈ ഫോണിൽ വിളിക്കും, ഓഫാക്കരുത്. മാറ്റാൻ അയക്കൂ: സമയം മാറ്റണം / റദ്ദാക്കൂ
move-kept = പുതിയ സമയം കുറിച്ചു. ഉറപ്പായാൽ SMS ആയി അറിയിക്കും. അതുവരെ പഴയ സമയം തന്നെ.
move-failed = ഇത് മാറ്റാൻ പറ്റിയില്ല: കഴിഞ്ഞുപോയി, റദ്ദാക്കി, അല്ലെങ്കിൽ സമയം നേരത്തേ മാറി. കാണാൻ അയക്കൂ: എന്റെ ബുക്കിംഗ്
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: ക്ഷമിക്കണം, ആ സമയം മറ്റൊരാൾ എടുത്തു. പഴയ സമയം തന്നെ: { $old }. മാറ്റാൻ അയക്കൂ: സമയം മാറ്റണം
move-failed-later = OPDLine: ക്ഷമിക്കണം, സമയം മാറ്റാൻ പറ്റിയില്ല. കാണാൻ അയക്കൂ: എന്റെ ബുക്കിംഗ്. സംസാരിക്കാൻ: എന്നെ വിളിക്കൂ
no-other-time = { $opd }: വേറെ ഒഴിവുള്ള സമയമില്ല. നിങ്ങളുടെ ബുക്കിംഗ് അതുതന്നെ: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = ആരുടെ കുറിപ്പടി വീണ്ടും അയക്കണം?
ask-which-prescription-again = നമ്പർ അയക്കൂ. ആരുടെ കുറിപ്പടി വീണ്ടും അയക്കണം?
prescription-of = { $name }, { $when }
prescription-coming = കുറിപ്പടി ഇപ്പോൾ SMS ആയി അയക്കുന്നു: { $name } ({ $when }).
no-prescription = ഈ ഫോണിൽ ഇതുവരെ കുറിപ്പടി ഇല്ല. ഡോക്ടർ എഴുതിയാൽ SMS ആയി വരും. ഡോക്ടറെ കാണാൻ അയക്കൂ: ബുക്കിംഗ്
prescription-failed-later = OPDLine: ക്ഷമിക്കണം, കുറിപ്പടി അയക്കാൻ പറ്റിയില്ല. ആരോഗ്യപ്രവർത്തകർ നോക്കും. സംസാരിക്കാൻ അയക്കൂ: എന്നെ വിളിക്കൂ

## A health question: never an advice

doctor-can-answer = അത് ഡോക്ടറോട് ചോദിക്കേണ്ട കാര്യമാണ്, ഞങ്ങൾക്ക് പറയാൻ പറ്റില്ല.
ask-doctor = അത് ഡോക്ടറോട് ചോദിക്കേണ്ട കാര്യമാണ്, ഫോണിൽ പറഞ്ഞുതരും. ഡോക്ടറെ ബുക്ക് ചെയ്യട്ടെ?
ask-doctor-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. ഡോക്ടറെ ബുക്ക് ചെയ്യട്ടെ?
no-doctor-now = ശരി. ഡോക്ടറെ കാണാൻ എപ്പോൾ വേണമെങ്കിലും അയക്കൂ: ബുക്കിംഗ്

## A person instead

ask-call-back = ഞങ്ങൾ ഈ ഫോണിൽ വിളിക്കട്ടെ?
ask-call-back-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. ഞങ്ങൾ ഈ ഫോണിൽ വിളിക്കട്ടെ?
# To one who answered no language question.
call-back-unasked = OPDLine: ഞങ്ങൾ നിങ്ങളെ വിളിക്കും. We will call you.
call-back-noted = ആരോഗ്യപ്രവർത്തകർ ഈ ഫോണിൽ വിളിക്കും. വീണ്ടും എഴുതേണ്ട.
