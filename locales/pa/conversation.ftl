## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. ਨੰਬਰ ਭੇਜੋ, ਜਿਵੇਂ 1:
ask-language-again = OPDLine. Send a number, like 1. ਨੰਬਰ ਭੇਜੋ, ਜਿਵੇਂ 1:

# $number is the emergency number.
ask-consent = OPDLine: ਫੋਨ 'ਤੇ ਡਾਕਟਰ। ਤੁਹਾਡੀ ਗੱਲ ਸਿਰਫ ਇਲਾਜ ਕਰਨ ਵਾਲੇ ਦੇਖਣਗੇ। ਜਦੋਂ ਚਾਹੋ DELETE ਲਿਖ ਕੇ ਮਿਟਵਾ ਲਵੋ। ਮਨਜ਼ੂਰ ਹੈ?
ask-consent-again = 1 ਜਾਂ 2 ਭੇਜੋ। ਕੀ ਇਲਾਜ ਕਰਨ ਵਾਲੇ ਤੁਹਾਡੀ ਗੱਲ ਦੇਖ ਸਕਦੇ ਹਨ?
consent-declined = ਠੀਕ ਹੈ, ਇੱਥੇ ਹੀ ਰੁਕਦੇ ਹਾਂ। ਐਮਰਜੈਂਸੀ ਹੋਵੇ ਤਾਂ { $number } 'ਤੇ ਫੋਨ ਕਰੋ। ਫਿਰ ਸ਼ੁਰੂ ਕਰਨਾ ਹੋਵੇ ਤਾਂ ਜਦੋਂ ਚਾਹੋ ਲਿਖੋ।

help = ਨੰਬਰ ਭੇਜੋ ਜਾਂ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ। ਜਦੋਂ ਚਾਹੋ ਲਿਖੋ: ਮੀਨੂ, ਪਿੱਛੇ, ਦੁਬਾਰਾ, ਭਾਸ਼ਾ, ਟਾਈਮ ਬਦਲੋ, ਰੱਦ, ਮੈਨੂੰ ਫੋਨ ਕਰੋ, ਬੰਦ। ਐਮਰਜੈਂਸੀ: { $number }
stopped = ਹੁਣ OPDLine ਤੋਂ ਮੈਸੇਜ ਨਹੀਂ ਆਉਣਗੇ। ਫਿਰ ਲੈਣੇ ਹੋਣ ਤਾਂ START ਲਿਖੋ।
started = ਹੁਣ ਸਾਡੇ ਮੈਸੇਜ ਫਿਰ ਆਉਣਗੇ।
core-down = ਇਸ ਵੇਲੇ ਹਸਪਤਾਲ ਨਾਲ ਗੱਲ ਨਹੀਂ ਹੋ ਰਹੀ। ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਸਹੀ-ਸਲਾਮਤ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਲਿਖੋ।
welcome = ਧੰਨਵਾਦ। ਜਦੋਂ ਚਾਹੋ ਲਿਖੋ: ਮੀਨੂ
sorry-again = ਮਾਫ ਕਰਨਾ, ਇਹ ਹੋ ਨਹੀਂ ਸਕਿਆ। ਆਪਣਾ ਪਿਛਲਾ ਜਵਾਬ ਇੱਕ ਵਾਰ ਫਿਰ ਭੇਜੋ।
sorry-later = ਮਾਫ ਕਰਨਾ, OPDLine ਇਸ ਵੇਲੇ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦਾ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਫਿਰ ਲਿਖੋ। ਐਮਰਜੈਂਸੀ ਹੋਵੇ ਤਾਂ { $number } 'ਤੇ ਫੋਨ ਕਰੋ।
listen-later = ਮਾਫ ਕਰਨਾ, ਇਸ ਵੇਲੇ ਇਹ ਪੜ੍ਹ ਕੇ ਨਹੀਂ ਸੁਣਾ ਸਕਦੇ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਲਿਖੋ, ਜਾਂ ਕੋਲ ਕਿਸੇ ਤੋਂ ਪੜ੍ਹਵਾ ਲਓ।

ask-erase = ਕੀ OPDLine ਵਿੱਚੋਂ ਇਸ ਫੋਨ ਦੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦੇਈਏ? ਕਾਨੂੰਨ ਮੁਤਾਬਕ ਜੋ ਰੱਖਣਾ ਪੈਂਦਾ ਹੈ, ਉਹ ਹਸਪਤਾਲ ਵਿੱਚ ਰਹੇਗਾ।
ask-erase-again = 1 ਜਾਂ 2 ਭੇਜੋ। ਇਸ ਫੋਨ ਦੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦੇਈਏ?
erased = ਮਿਟਾ ਦਿੱਤੀ। ਇਸ ਫੋਨ ਦੀ ਕੋਈ ਜਾਣਕਾਰੀ ਹੁਣ OPDLine ਕੋਲ ਨਹੀਂ ਹੈ।
not-erased = ਕੁਝ ਨਹੀਂ ਮਿਟਾਇਆ।

## Choices met in many places

option-yes = ਹਾਂ
option-no = ਨਹੀਂ
option-not-so = ਨਹੀਂ
option-more = ਹੋਰ
option-today = ਅੱਜ ਤੋਂ
option-book = ਬੁੱਕ ਕਰੋ
option-change = ਦੂਜਾ ਟਾਈਮ
option-other-opd = ਦੂਜਾ ਡਾਕਟਰ
option-cancel = ਰੱਦ ਕਰੋ
option-keep = ਰਹਿਣ ਦਿਓ
option-erase = ਮਿਟਾ ਦਿਓ
without = { $symptom } ਨਹੀਂ
complaint-noted = ਲਿਖ ਲਿਆ
comma = {", "}

## The front room

ask-home = OPDLine: ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
ask-home-again = ਸਿਰਫ ਨੰਬਰ ਭੇਜੋ। ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
home-doctor = ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣਾ
home-doctor-for = { $name } ਲਈ ਡਾਕਟਰ
home-doctor-other = ਕਿਸੇ ਹੋਰ ਲਈ ਡਾਕਟਰ
home-appointments = ਮੇਰੀ ਬੁਕਿੰਗ
home-prescription = ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ

## Who is ill

ask-who = ਕੌਣ ਬਿਮਾਰ ਹੈ?
ask-who-again = ਨੰਬਰ ਭੇਜੋ, ਜਾਂ ਇਉਂ ਲਿਖੋ: ਮੇਰੀ ਧੀ ਆਸ਼ਾ 4 ਸਾਲ। ਕੌਣ ਬਿਮਾਰ ਹੈ?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = ਇਹ ਤਕਲੀਫ ਕਿਸ ਨੂੰ ਹੈ?
ask-whose-again = 1 ਜਾਂ 2 ਭੇਜੋ। ਇਹ ਤਕਲੀਫ ਕਿਸ ਨੂੰ ਹੈ?
who-me = ਮੈਂ
who-someone-else = ਕੋਈ ਹੋਰ
# $who is self or other.
ask-name = { $who ->
    [self] ਤੁਹਾਡਾ ਨਾਂ ਕੀ ਹੈ?
   *[other] ਮਰੀਜ਼ ਦਾ ਨਾਂ ਕੀ ਹੈ?
}
ask-name-again = { $who ->
    [self] ਸਿਰਫ ਨਾਂ ਲਿਖੋ, ਜਿਵੇਂ: ਆਸ਼ਾ ਰਾਣੀ
   *[other] ਸਿਰਫ ਨਾਂ ਲਿਖੋ, ਜਿਵੇਂ: ਆਸ਼ਾ ਰਾਣੀ
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name } ਦੀ ਉਮਰ ਕਿੰਨੀ ਹੈ? ਜਿਵੇਂ: 34 ਸਾਲ। ਛੋਟਾ ਬੱਚਾ ਹੋਵੇ ਤਾਂ ਜਿਵੇਂ: 6 ਮਹੀਨੇ
   *[both] { $name } ਦੀ ਉਮਰ? ਔਰਤ ਜਾਂ ਮਰਦ? ਜਿਵੇਂ: 34 ਔਰਤ। ਛੋਟਾ ਬੱਚਾ ਹੋਵੇ ਤਾਂ ਜਿਵੇਂ: 6 ਮਹੀਨੇ ਮੁੰਡਾ
}
ask-age-again = { $asks ->
    [age] { $name } ਦੀ ਉਮਰ ਨੰਬਰ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ: 34 ਸਾਲ। ਛੋਟਾ ਬੱਚਾ ਹੋਵੇ ਤਾਂ ਜਿਵੇਂ: 6 ਮਹੀਨੇ
   *[both] ਇਉਂ ਲਿਖੋ: 34 ਔਰਤ। ਛੋਟਾ ਬੱਚਾ ਹੋਵੇ ਤਾਂ ਜਿਵੇਂ: 6 ਮਹੀਨੇ ਮੁੰਡਾ। { $name } ਦੀ ਉਮਰ?
}
ask-sex = { $name }: ਔਰਤ ਜਾਂ ਮਰਦ?
ask-sex-again = ਸਿਰਫ ਨੰਬਰ ਭੇਜੋ। { $name }: ਔਰਤ ਜਾਂ ਮਰਦ?
sex-female = ਔਰਤ ਜਾਂ ਕੁੜੀ
sex-male = ਮਰਦ ਜਾਂ ਮੁੰਡਾ
sex-other = ਹੋਰ
sex-female-child = ਕੁੜੀ
sex-female-adult = ਔਰਤ
sex-male-child = ਮੁੰਡਾ
sex-male-adult = ਮਰਦ
sex-other-child = ਬੱਚਾ
sex-other-adult = ਬਾਲਗ
sex-unknown-child = ਬੱਚਾ
sex-unknown-adult = ਬਾਲਗ
age-years = { $n } ਸਾਲ
age-days = { $n } ਦਿਨ
age-months = { $n } { $n ->
    [one] ਮਹੀਨਾ
   *[other] ਮਹੀਨੇ
}

# Stands for a name that a message has no room for.
the-sick-person = ਮਰੀਜ਼

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = ਬਾਲ
option-no-name = ਹਾਲੇ ਨਾਂ ਨਹੀਂ

## Danger first

ask-danger = { $name }, { $sex }, { $age }। ਇਸ ਵੇਲੇ ਇਹ ਹੈ?
ask-danger-again = { $name }, { $sex }, { $age }। ਇਸ ਵੇਲੇ? ਨੰਬਰ:
danger-unconscious = ਬੇਹੋਸ਼/ਜਾਗੇ ਨਾ
danger-seizure = ਦੌਰੇ/ਝਟਕੇ
danger-breathing-difficulty = ਸਾਹ ਬਹੁਤ ਔਖਾ
danger-chest-pain = ਛਾਤੀ ਵਿੱਚ ਦਰਦ
danger-heavy-bleeding = ਬਹੁਤ ਖੂਨ ਵਗਣਾ
danger-cannot-drink = ਦੁੱਧ-ਪਾਣੀ ਨਾ ਪੀ ਸਕਣਾ
danger-none = ਕੁਝ ਨਹੀਂ
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ। ਇਹ ਖਤਰਨਾਕ ਹੋ ਸਕਦਾ ਹੈ। ਦੇਰ ਨਾ ਕਰੋ, ਇਕੱਲੇ ਨਾ ਰਹੋ। ਫੋਨ ਕਰ ਲਿਆ?
ask-emergency-again = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ। ਫੋਨ ਕਰ ਲਿਆ?
emergency-yes = ਹਾਂ
emergency-none = ਐਮਰਜੈਂਸੀ ਨਹੀਂ
emergency-no = ਮਦਦ ਚਾਹੀਦੀ ਹੈ
emergency-called = ਠੀਕ ਹੈ। ਮਰੀਜ਼ ਦੇ ਕੋਲ ਰਹੋ, ਇਹ ਫੋਨ ਖਾਲੀ ਰੱਖੋ। ਜੇ ਸਾਡੇ ਨਾਲ ਵੀ ਗੱਲ ਕਰਨੀ ਹੋਵੇ ਤਾਂ ਲਿਖੋ: ਮੈਨੂੰ ਫੋਨ ਕਰੋ
emergency-help = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਸਾਡੀ ਉਡੀਕ ਨਾ ਕਰੋ। ਸਿਹਤ ਵਰਕਰ ਵੀ ਤੁਹਾਨੂੰ ਫੋਨ ਕਰਨਗੇ।
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਜੇ ਜਾਨ ਨੂੰ ਖਤਰਾ ਹੋਵੇ। ਕੀ ਇਹ ਐਮਰਜੈਂਸੀ ਹੈ?
ask-alarm-again = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਜੇ ਜਾਨ ਨੂੰ ਖਤਰਾ ਹੋਵੇ। 1 ਜਾਂ 2 ਭੇਜੋ: ਕੀ ਇਹ ਐਮਰਜੈਂਸੀ ਹੈ?
alarm-yes = ਹਾਂ
alarm-no = ਨਹੀਂ
helpline-self-harm = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ। ਦਿਨ-ਰਾਤ, ਮੁਫਤ, ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਕੋਈ ਪਿਆਰ ਨਾਲ ਗੱਲ ਸੁਣੇਗਾ। ਤੁਸੀਂ ਇਕੱਲੇ ਨਹੀਂ। ਅਸੀਂ ਵੀ ਤੁਹਾਨੂੰ ਫੋਨ ਕਰਾਂਗੇ।
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ। ਮਰੀਜ਼ ਨੂੰ ਇਕੱਲਾ ਨਾ ਛੱਡੋ। ਫਿਰ { $helpline } 'ਤੇ: ਦਿਨ-ਰਾਤ, ਮੁਫਤ, ਕੋਈ ਪਿਆਰ ਨਾਲ ਗੱਲ ਸੁਣੇਗਾ।
helpline-child = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਦਿਨ-ਰਾਤ ਮੁਫਤ, ਜੇ ਬੱਚੇ ਨੂੰ ਖਤਰਾ ਹੈ। ਇਸੇ ਪਲ ਖਤਰਾ ਹੋਵੇ: 112. ਸਾਡੇ ਫੋਨ ਤੋਂ ਖਤਰਾ ਨਾ ਹੋਵੇ ਤਾਂ ਲਿਖੋ: ਮੈਨੂੰ ਫੋਨ ਕਰੋ
helpline-violence = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਦਿਨ-ਰਾਤ ਮਦਦ ਮਿਲੇਗੀ। ਇਸੇ ਪਲ ਖਤਰਾ ਹੈ ਤਾਂ 112 'ਤੇ। ਸਾਡੇ ਫੋਨ ਤੋਂ ਖਤਰਾ ਨਾ ਹੋਵੇ ਤਾਂ ਲਿਖੋ: ਮੈਨੂੰ ਫੋਨ ਕਰੋ

## What is wrong

ask-complaint = ਕੀ ਤਕਲੀਫ ਹੈ? ਜਿਵੇਂ: 3 ਦਿਨਾਂ ਤੋਂ ਬੁਖਾਰ। ਜਾਂ ਨੰਬਰ:
ask-complaint-again = ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ: ਪੇਟ ਦਰਦ। ਜਾਂ ਨੰਬਰ:
ask-words = ਕੀ ਤਕਲੀਫ ਹੈ? ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ।
ask-words-again = ਕੀ ਤਕਲੀਫ ਹੈ, ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ: ਪੈਰਾਂ ਵਿੱਚ ਜਲਣ
ask-days = { $complaint }। ਕਿੰਨੇ ਦਿਨਾਂ ਤੋਂ? ਜਿਵੇਂ: 3
ask-days-again = ਕਿੰਨੇ ਦਿਨਾਂ ਤੋਂ, ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ: 3 ਜਾਂ 2 ਹਫਤੇ

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] ਨਾਲ ਇਹ ਵੀ? (ਕਈ: 1 3)
   *[no] { $complaint }, { $since }। ਨਾਲ ਇਹ ਵੀ ਹੈ? ਕਈ ਹੋਣ ਤਾਂ: 1 3
}
ask-signs-again = ਨੰਬਰ ਭੇਜੋ, ਜਿਵੇਂ 1 3. ਨਾਲ ਇਹ ਵੀ ਹੈ?
ask-more-signs = ਅਤੇ ਇਹ ਹੈ? ਕਈ ਹੋਣ ਤਾਂ: 1 3
ask-more-signs-again = ਨੰਬਰ ਭੇਜੋ, ਜਿਵੇਂ 1 3. ਅਤੇ ਇਹ ਹੈ?
ask-weeks = { $name }: ਗਰਭ ਨੂੰ ਕਿੰਨੇ ਮਹੀਨੇ ਹੋਏ? ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 5
ask-weeks-again = ਸਿਰਫ ਮਹੀਨਿਆਂ ਦਾ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 5. { $name }: ਗਰਭ ਨੂੰ ਕਿੰਨੇ ਮਹੀਨੇ ਹੋਏ?
ask-history = { $name } ਨੂੰ ਪੁਰਾਣੀ ਬਿਮਾਰੀ, ਰੋਜ਼ ਦੀ ਦਵਾਈ ਜਾਂ ਐਲਰਜੀ? ਲਿਖੋ ਜਾਂ ਨੰਬਰ:
ask-history-again = ਨੰਬਰ ਭੇਜੋ ਜਾਂ ਥੋੜ੍ਹੇ ਵਿੱਚ ਲਿਖੋ। { $name } ਨੂੰ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਹੈ?
ask-medicines = { $asks ->
    [allergies] { $name } ਨੂੰ ਕੋਈ ਦਵਾਈ ਨੁਕਸਾਨ ਕਰਦੀ ਹੈ? ਨਾਂ ਲਿਖੋ।
   *[both] { $name } ਦੀ ਰੋਜ਼ ਕਿਹੜੀ ਦਵਾਈ ਚੱਲਦੀ ਹੈ? ਕੋਈ ਦਵਾਈ ਨੁਕਸਾਨ ਕਰਦੀ ਹੈ? ਨਾਂ ਲਿਖੋ।
}
ask-medicines-again = ਦਵਾਈਆਂ ਦੇ ਨਾਂ ਲਿਖੋ। ਕੋਈ ਨਹੀਂ ਜਾਂ ਪਤਾ ਨਹੀਂ: 0
option-not-known = ਪਤਾ ਨਹੀਂ

## OPD, slot, booking

ask-opd = ਕਿਹੜੇ ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣਾ ਹੈ?
ask-opd-again = ਨੰਬਰ ਭੇਜੋ। ਕਿਹੜੇ ਡਾਕਟਰ ਨੂੰ?
ask-opd-full = ਉੱਥੇ ਟਾਈਮ ਖਾਲੀ ਨਹੀਂ। ਕੋਈ ਹੋਰ ਚੁਣੋ:
opd-general = ਜਨਰਲ ਡਾਕਟਰ
opd-child = ਬੱਚਿਆਂ ਦੇ ਡਾਕਟਰ
opd-women = ਔਰਤਾਂ ਦੇ ਡਾਕਟਰ
opd-skin = ਚਮੜੀ ਦੇ ਡਾਕਟਰ
opd-ent = ਨੱਕ-ਕੰਨ-ਗਲਾ
opd-bone = ਹੱਡੀਆਂ ਦੇ ਡਾਕਟਰ
ask-slot = { $opd }, ਖਾਲੀ ਟਾਈਮ:
ask-slot-again = ਨੰਬਰ ਭੇਜੋ। { $opd }:
ask-slot-taken = ਉਹ ਟਾਈਮ ਕਿਸੇ ਹੋਰ ਨੇ ਲੈ ਲਿਆ। { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] ਅੱਜ ਤੋਂ
    [one] { $n } ਦਿਨ ਤੋਂ
   *[other] { $n } ਦਿਨਾਂ ਤੋਂ
}
since-weeks = { $n ->
    [one] { $n } ਹਫਤੇ ਤੋਂ
   *[other] { $n } ਹਫਤਿਆਂ ਤੋਂ
}
since-months = { $n ->
    [one] { $n } ਮਹੀਨੇ ਤੋਂ
   *[other] { $n } ਮਹੀਨਿਆਂ ਤੋਂ
}
since-years = { $n ->
    [one] { $n } ਸਾਲ ਤੋਂ
   *[other] { $n } ਸਾਲਾਂ ਤੋਂ
}
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] ਅੱਜ ਹੀ ਦਿਖਾਉਣਾ ਜ਼ਰੂਰੀ ਹੈ।{ " " }
    [later] ਅੱਜ ਜ਼ਰੂਰੀ, ਡਾਕਟਰ ਖਾਲੀ ਨਹੀਂ। ਵਧੇ ਤਾਂ ਹਸਪਤਾਲ ਜਾਓ।{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }। { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = ਨੰਬਰ ਭੇਜੋ। { $name }, { $complaint }, { $since }। { $opd }, { $when }, { $doctor } ({ $registration })
booked = ਬੁੱਕ ਹੋ ਗਿਆ। ਟੋਕਨ { $token }, { $when }, { $doctor } ({ $registration }), { $name } ਲਈ। ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਫੋਨ ਚਾਲੂ ਰੱਖੋ। ਬਦਲਣ ਲਈ ਲਿਖੋ: ਟਾਈਮ ਬਦਲੋ, ਜਾਂ ਰੱਦ
booked-later = OPDLine: ਬੁੱਕ ਹੋ ਗਿਆ। ਟੋਕਨ { $token }, { $when }, { $doctor } ({ $registration }), { $name } ਲਈ। ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਚਾਲੂ ਰੱਖੋ। ਬਦਲਣ ਲਈ ਲਿਖੋ: ਟਾਈਮ ਬਦਲੋ, ਜਾਂ ਰੱਦ
booking-kept = { $name } ਲਈ ਬੁਕਿੰਗ ਲਿਖ ਲਈ ਹੈ। ਪੱਕੀ ਹੁੰਦਿਆਂ ਹੀ ਟਾਈਮ ਅਤੇ ਡਾਕਟਰ ਦਾ ਨਾਂ SMS ਰਾਹੀਂ ਭੇਜਾਂਗੇ। ਦੁਬਾਰਾ ਲਿਖਣ ਦੀ ਲੋੜ ਨਹੀਂ।
booking-failed = ਮਾਫ ਕਰਨਾ, ਇਹ ਬੁੱਕ ਨਹੀਂ ਹੋ ਸਕਿਆ।
booking-full-later = OPDLine: ਮਾਫ ਕਰਨਾ, { $name } ਲਈ ਇਸ ਵੇਲੇ ਕੋਈ ਡਾਕਟਰ ਖਾਲੀ ਨਹੀਂ। ਫਿਰ ਬੁੱਕ ਕਰਨ ਲਈ ਲਿਖੋ: ਬੁੱਕ। ਗੱਲ ਕਰਨ ਲਈ: ਮੈਨੂੰ ਫੋਨ ਕਰੋ
booking-failed-later = OPDLine: ਮਾਫ ਕਰਨਾ, ਬੁੱਕ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਫਿਰ ਲਿਖੋ, ਜਾਂ ਲਿਖੋ: ਮੈਨੂੰ ਫੋਨ ਕਰੋ
all-full = ਮਾਫ ਕਰਨਾ, ਇਸ ਵੇਲੇ ਕਿਸੇ ਡਾਕਟਰ ਦਾ ਟਾਈਮ ਖਾਲੀ ਨਹੀਂ।

## Appointments

ask-which-appointment = ਤੁਹਾਡੀ ਬੁਕਿੰਗ। ਬਦਲਣ ਜਾਂ ਰੱਦ ਕਰਨ ਲਈ ਨੰਬਰ, ਨਹੀਂ ਤਾਂ 0:
ask-which-appointment-again = ਕਿਹੜੀ ਬਦਲਣੀ ਜਾਂ ਰੱਦ ਕਰਨੀ ਹੈ? ਨੰਬਰ, ਨਹੀਂ ਤਾਂ 0:
appointment = { $when }, { $doctor }, { $name }, ਟੋਕਨ { $token }
no-appointments = ਤੁਹਾਡੀ ਕੋਈ ਬੁਕਿੰਗ ਨਹੀਂ ਹੈ। ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣ ਲਈ ਲਿਖੋ: ਬੁੱਕ
ask-appointment = { $when }, { $doctor }। ਰੱਦ ਕਰਨੀ ਹੈ ਜਾਂ ਟਾਈਮ ਬਦਲਣਾ ਹੈ?
ask-appointment-again = ਨੰਬਰ ਭੇਜੋ। { $when }, { $doctor }। ਰੱਦ ਕਰਨੀ ਹੈ ਜਾਂ ਟਾਈਮ ਬਦਲਣਾ ਹੈ?
cancelled = ਰੱਦ ਹੋ ਗਈ: ਟੋਕਨ { $token }, { $when }। ਫਿਰ ਬੁੱਕ ਕਰਨ ਲਈ ਲਿਖੋ: ਬੁੱਕ
not-cancelled = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਉਵੇਂ ਹੀ ਹੈ।
cancel-failed = ਇਹ ਹੁਣ ਰੱਦ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਲਿਖੋ: ਮੈਨੂੰ ਫੋਨ ਕਰੋ
cancel-kept = ਰੱਦ ਕਰਨ ਦੀ ਗੱਲ ਲਿਖ ਲਈ ਹੈ। ਹੋ ਜਾਣ 'ਤੇ SMS ਰਾਹੀਂ ਦੱਸਾਂਗੇ।
cancelled-later = OPDLine: ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਰੱਦ ਹੋ ਗਈ। ਫਿਰ ਬੁੱਕ ਕਰਨ ਲਈ ਲਿਖੋ: ਬੁੱਕ
cancel-failed-later = OPDLine: ਮਾਫ ਕਰਨਾ, ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਰੱਦ ਨਹੀਂ ਹੋ ਸਕੀ। ਲਿਖੋ: ਮੈਨੂੰ ਫੋਨ ਕਰੋ

## Another time for an appointment

ask-which-to-move = ਕਿਹੜੀ ਬੁਕਿੰਗ ਦਾ ਟਾਈਮ ਬਦਲਣਾ ਹੈ? ਨਹੀਂ ਤਾਂ 0:
ask-which-to-move-again = ਨੰਬਰ ਭੇਜੋ। ਕਿਹੜੀ ਦਾ ਟਾਈਮ ਬਦਲਣਾ ਹੈ? ਨਹੀਂ ਤਾਂ 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = ਖਾਲੀ ਟਾਈਮ:
# $opd is the kind of doctor.
ask-new-time-again = ਨੰਬਰ ਜਾਂ ਦਿਨ, ਜਿਵੇਂ: ਭਲਕੇ ਸਵੇਰੇ:
ask-move = { $urgent }{ $name }: { $old } ਦੀ ਥਾਂ { $when }, { $doctor } ({ $registration })। ਬਦਲ ਦੇਈਏ?
ask-move-again = ਨੰਬਰ ਭੇਜੋ। { $name }: { $old } ਦੀ ਥਾਂ { $when }, { $doctor } ({ $registration })। ਬਦਲ ਦੇਈਏ?
option-move = ਬਦਲ ਦਿਓ
option-leave = ਰਹਿਣ ਦਿਓ
moved = ਟਾਈਮ ਬਦਲ ਗਿਆ। ਟੋਕਨ { $token }, { $when }, { $doctor } ({ $registration }), { $name } ਲਈ। ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਫੋਨ ਚਾਲੂ ਰੱਖੋ। ਬਦਲਣ ਲਈ ਲਿਖੋ: ਟਾਈਮ ਬਦਲੋ, ਜਾਂ ਰੱਦ
moved-later = OPDLine: ਟਾਈਮ ਬਦਲ ਗਿਆ। ਟੋਕਨ { $token }, { $when }, { $doctor } ({ $registration }), { $name } ਲਈ। ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਚਾਲੂ ਰੱਖੋ। ਬਦਲਣ ਲਈ ਲਿਖੋ: ਟਾਈਮ ਬਦਲੋ, ਜਾਂ ਰੱਦ
move-kept = ਨਵਾਂ ਟਾਈਮ ਲਿਖ ਲਿਆ ਹੈ। ਪੱਕਾ ਹੁੰਦਿਆਂ ਹੀ SMS ਰਾਹੀਂ ਦੱਸਾਂਗੇ। ਉਦੋਂ ਤੱਕ ਪੁਰਾਣਾ ਟਾਈਮ ਹੀ ਰਹੇਗਾ।
move-failed = ਇਹ ਬੁਕਿੰਗ ਨਹੀਂ ਬਦਲ ਸਕੀ: ਲੰਘ ਚੁੱਕੀ, ਰੱਦ ਹੈ ਜਾਂ ਟਾਈਮ ਪਹਿਲਾਂ ਹੀ ਬਦਲ ਚੁੱਕਾ ਹੈ। ਦੇਖਣ ਲਈ ਲਿਖੋ: ਮੇਰੀ ਬੁਕਿੰਗ
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: ਮਾਫ ਕਰਨਾ, ਉਹ ਟਾਈਮ ਕਿਸੇ ਹੋਰ ਨੇ ਲੈ ਲਿਆ। ਤੁਹਾਡਾ ਟਾਈਮ ਉਹੀ ਹੈ: { $old }। ਬਦਲਣ ਲਈ ਲਿਖੋ: ਟਾਈਮ ਬਦਲੋ
move-failed-later = OPDLine: ਮਾਫ ਕਰਨਾ, ਟਾਈਮ ਨਹੀਂ ਬਦਲ ਸਕਿਆ। ਦੇਖਣ ਲਈ ਲਿਖੋ: ਮੇਰੀ ਬੁਕਿੰਗ। ਗੱਲ ਕਰਨ ਲਈ: ਮੈਨੂੰ ਫੋਨ ਕਰੋ
no-other-time = { $opd }: ਇਸ ਵੇਲੇ ਹੋਰ ਕੋਈ ਟਾਈਮ ਖਾਲੀ ਨਹੀਂ। ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਉਹੀ ਹੈ: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = ਕਿਸ ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਫਿਰ ਭੇਜੀਏ?
ask-which-prescription-again = ਨੰਬਰ ਭੇਜੋ। ਕਿਸ ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਫਿਰ ਭੇਜੀਏ?
prescription-of = { $name }, { $when }
prescription-coming = { $name } ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ({ $when } ਵਾਲੀ) ਹੁਣੇ SMS ਰਾਹੀਂ ਭੇਜ ਰਹੇ ਹਾਂ।
no-prescription = ਇਸ ਫੋਨ ਲਈ ਹਾਲੇ ਕੋਈ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਨਹੀਂ। ਡਾਕਟਰ ਦੇ ਲਿਖਣ 'ਤੇ SMS ਰਾਹੀਂ ਆਵੇਗੀ। ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣ ਲਈ ਲਿਖੋ: ਬੁੱਕ
prescription-failed-later = OPDLine: ਮਾਫ ਕਰਨਾ, ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਨਹੀਂ ਭੇਜ ਸਕੇ। ਸਿਹਤ ਵਰਕਰ ਦੇਖਣਗੇ। ਗੱਲ ਕਰਨ ਲਈ ਲਿਖੋ: ਮੈਨੂੰ ਫੋਨ ਕਰੋ

## A health question: never an advice

doctor-can-answer = ਇਹ ਡਾਕਟਰ ਤੋਂ ਪੁੱਛਣ ਵਾਲੀ ਗੱਲ ਹੈ, ਅਸੀਂ ਨਹੀਂ ਦੱਸ ਸਕਦੇ।
ask-doctor = ਇਹ ਡਾਕਟਰ ਤੋਂ ਪੁੱਛਣ ਵਾਲੀ ਗੱਲ ਹੈ, ਉਹ ਫੋਨ 'ਤੇ ਦੱਸ ਦੇਣਗੇ। ਡਾਕਟਰ ਬੁੱਕ ਕਰੀਏ?
ask-doctor-again = 1 ਜਾਂ 2 ਭੇਜੋ। ਡਾਕਟਰ ਬੁੱਕ ਕਰੀਏ?
no-doctor-now = ਠੀਕ ਹੈ। ਜਦੋਂ ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣਾ ਹੋਵੇ ਤਾਂ ਲਿਖੋ: ਬੁੱਕ

## A person instead

ask-call-back = ਕੀ ਅਸੀਂ ਇਸ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰੀਏ?
ask-call-back-again = 1 ਜਾਂ 2 ਭੇਜੋ। ਕੀ ਅਸੀਂ ਇਸ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰੀਏ?
# To one who answered no language question.
call-back-unasked = OPDLine: ਅਸੀਂ ਤੁਹਾਨੂੰ ਫੋਨ ਕਰਾਂਗੇ। We will call you.
call-back-noted = ਸਿਹਤ ਵਰਕਰ ਇਸ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ। ਦੁਬਾਰਾ ਲਿਖਣ ਦੀ ਲੋੜ ਨਹੀਂ।
