## How a call speaks

voice-for = { $label } ਲਈ,
voice-listed = { $label }:
voice-press = { $key } ਦਬਾਓ।
voice-send = { $key } ਭੇਜੋ।
voice-key = { $key }।
voice-number-again = ਪਿੱਛੇ ਜਾਣ ਲਈ ਸਟਾਰ, ਫਿਰ ਹੈਸ਼। ਮੁੱਖ ਮੀਨੂ ਲਈ ਸਟਾਰ, 0, ਫਿਰ ਹੈਸ਼।
voice-said = { $label }।
voice-or = ਜਾਂ
voice-strength = { $amount } ਵਿੱਚ { $strength }
voice-each = ਪ੍ਰਤੀ { $unit }
voice-unsaid = ਇਹ ਐਸ ਐਮ ਐਸ ਵਿੱਚ ਲਿਖਿਆ ਹੈ।
for-whom = { $name } ਲਈ।
voice-end = ਦੁਬਾਰਾ ਸੁਣਨ ਲਈ ਹੈਸ਼, ਮੁੱਖ ਮੀਨੂ ਲਈ 0 ਦਬਾਓ, ਜਾਂ ਫੋਨ ਰੱਖ ਦਿਓ।
voice-goodbye = ਸਾਨੂੰ ਕੁਝ ਸੁਣਾਈ ਨਹੀਂ ਦਿੱਤਾ। ਜਦੋਂ ਚਾਹੋ ਫਿਰ ਫੋਨ ਕਰੋ, ਅਸੀਂ ਇੱਥੋਂ ਹੀ ਅੱਗੇ ਤੁਰਾਂਗੇ। ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ।
voice-bye = ਧੰਨਵਾਦ। ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ।
voice-too-long = ਗੱਲ ਲੰਮੀ ਹੋ ਗਈ ਹੈ। ਫਿਰ ਫੋਨ ਕਰੋ, ਅਸੀਂ ਇੱਥੋਂ ਹੀ ਅੱਗੇ ਤੁਰਾਂਗੇ।
voice-no-number = ਓ ਪੀ ਡੀ ਲਾਈਨ ਨੂੰ ਤੁਹਾਡਾ ਨੰਬਰ ਨਹੀਂ ਦਿਸ ਰਿਹਾ। ਉਸ ਫੋਨ ਤੋਂ ਫੋਨ ਕਰੋ ਜਿਸ ਦਾ ਨੰਬਰ ਦਿਸਦਾ ਹੋਵੇ। ਐਮਰਜੈਂਸੀ ਹੋਵੇ ਤਾਂ { $number } 'ਤੇ ਫੋਨ ਕਰੋ।
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour } ਵਜੇ
   *[other] { $hour } ਵੱਜ ਕੇ { $minute } ਮਿੰਟ
}

## Language, privacy, help

ask-language-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ।
ask-language-again-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ।
# Said first to one who never called before.
emergency-first-voice = ਐਮਰਜੈਂਸੀ ਹੋਵੇ ਤਾਂ { $number } 'ਤੇ ਫੋਨ ਕਰੋ।
language-en-choice = ਅੰਗਰੇਜ਼ੀ ਲਈ,
language-hi-choice = ਹਿੰਦੀ ਲਈ,
ask-consent-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ: ਫੋਨ 'ਤੇ ਡਾਕਟਰ। | ਤੁਹਾਡੀ ਗੱਲ ਸਿਰਫ ਇਲਾਜ ਕਰਨ ਵਾਲੇ ਸੁਣਨਗੇ। ਜਦੋਂ ਚਾਹੋ 8 ਦਬਾ ਕੇ ਮਿਟਵਾ ਲਵੋ। | ਸਵਾਲ ਦੁਬਾਰਾ ਸੁਣਨ ਲਈ ਹੈਸ਼, ਹੇਠਾਂ ਸੱਜੇ। ਪਿੱਛੇ ਜਾਣ ਲਈ ਸਟਾਰ, ਹੇਠਾਂ ਖੱਬੇ। | ਕੀ ਤੁਹਾਨੂੰ ਮਨਜ਼ੂਰ ਹੈ?
ask-consent-again-voice = ਕੀ ਇਲਾਜ ਕਰਨ ਵਾਲੇ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣ ਸਕਦੇ ਹਨ?
consent-declined-voice = ਠੀਕ ਹੈ, ਇੱਥੇ ਹੀ ਰੁਕਦੇ ਹਾਂ। | ਐਮਰਜੈਂਸੀ ਹੋਵੇ ਤਾਂ { $number } 'ਤੇ ਫੋਨ ਕਰੋ। | ਜਦੋਂ ਚਾਹੋ ਫਿਰ ਫੋਨ ਕਰੋ।
help-voice = ਆਪਣੇ ਜਵਾਬ ਦਾ ਬਟਨ ਦਬਾਓ। ਪਿੱਛੇ ਜਾਣ ਲਈ ਸਟਾਰ, ਦੁਬਾਰਾ ਸੁਣਨ ਲਈ ਹੈਸ਼, ਮੁੱਖ ਮੀਨੂ ਲਈ 0, ਭਾਸ਼ਾ ਬਦਲਣ ਲਈ 9, ਜਾਣਕਾਰੀ ਮਿਟਾਉਣ ਲਈ 8। | ਐਮਰਜੈਂਸੀ ਹੋਵੇ ਤਾਂ { $number } 'ਤੇ ਫੋਨ ਕਰੋ।
stopped-voice = ਹੁਣ ਓ ਪੀ ਡੀ ਲਾਈਨ ਤੋਂ ਮੈਸੇਜ ਨਹੀਂ ਆਉਣਗੇ।
core-down-voice = ਇਸ ਵੇਲੇ ਹਸਪਤਾਲ ਨਾਲ ਗੱਲ ਨਹੀਂ ਹੋ ਰਹੀ। ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਸਹੀ-ਸਲਾਮਤ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਫੋਨ ਕਰੋ।
welcome-voice = ਧੰਨਵਾਦ।
sorry-again-voice = ਮਾਫ ਕਰਨਾ, ਇਹ ਹੋ ਨਹੀਂ ਸਕਿਆ। ਆਪਣਾ ਪਿਛਲਾ ਜਵਾਬ ਇੱਕ ਵਾਰ ਫਿਰ ਦਬਾਓ।
sorry-later-voice = ਮਾਫ ਕਰਨਾ, ਓ ਪੀ ਡੀ ਲਾਈਨ ਇਸ ਵੇਲੇ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦੀ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਫਿਰ ਫੋਨ ਕਰੋ। | ਐਮਰਜੈਂਸੀ ਹੋਵੇ ਤਾਂ { $number } 'ਤੇ ਫੋਨ ਕਰੋ।
ask-erase-voice = ਕੀ ਓ ਪੀ ਡੀ ਲਾਈਨ ਵਿੱਚੋਂ ਇਸ ਫੋਨ ਦੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦੇਈਏ? ਕਾਨੂੰਨ ਮੁਤਾਬਕ ਜੋ ਰੱਖਣਾ ਪੈਂਦਾ ਹੈ, ਉਹ ਹਸਪਤਾਲ ਵਿੱਚ ਰਹੇਗਾ।
ask-erase-again-voice = ਕੀ ਇਸ ਫੋਨ ਦੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦੇਈਏ?
erased-voice = ਮਿਟਾ ਦਿੱਤੀ। ਇਸ ਫੋਨ ਦੀ ਕੋਈ ਜਾਣਕਾਰੀ ਹੁਣ ਓ ਪੀ ਡੀ ਲਾਈਨ ਕੋਲ ਨਹੀਂ ਹੈ।

# When she calls again and a booking was begun.
ask-continue = ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਅਧੂਰੀ ਹੈ। ਅੱਗੇ ਚੱਲੀਏ?
ask-continue-again = 1 ਜਾਂ 2 ਭੇਜੋ। ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਅਧੂਰੀ ਹੈ। ਅੱਗੇ ਚੱਲੀਏ?
ask-continue-voice = ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਅਧੂਰੀ ਹੈ।
ask-continue-again-voice = ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਅਧੂਰੀ ਹੈ।
option-continue = ਅੱਗੇ ਚੱਲੋ
option-begin-anew = ਨਵੇਂ ਸਿਰਿਓਂ
option-continue-choice = ਉੱਥੋਂ ਹੀ ਅੱਗੇ ਚੱਲਣ ਲਈ,
option-begin-anew-choice = ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਕਰਨ ਲਈ,

## Choices met in many places

option-more-choice = ਹੋਰ ਸੁਣਨ ਲਈ,
option-today-choice = ਜੇ ਅੱਜ ਤੋਂ ਹੈ,
option-book-choice = ਬੁੱਕ ਕਰਨ ਲਈ,
option-change-choice = ਦੂਜੇ ਟਾਈਮ ਲਈ,
option-other-opd-choice = ਦੂਜੇ ਡਾਕਟਰ ਲਈ,
option-cancel-choice = ਰੱਦ ਕਰਨ ਲਈ,
option-keep-choice = ਰਹਿਣ ਦੇਣ ਲਈ,
option-erase-choice = ਮਿਟਾਉਣ ਲਈ,

## The front room

ask-home-voice = ਐਮਰਜੈਂਸੀ ਹੋਵੇ ਤਾਂ 0 ਦਬਾਓ।
ask-home-again-voice = ਐਮਰਜੈਂਸੀ ਹੋਵੇ ਤਾਂ 0 ਦਬਾਓ।
home-doctor-choice = ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣ ਲਈ,
home-doctor-for-choice = { $name } | ਲਈ ਡਾਕਟਰ ਚਾਹੀਦਾ ਹੋਵੇ ਤਾਂ,
home-doctor-other-choice = ਕਿਸੇ ਹੋਰ ਲਈ ਡਾਕਟਰ ਚਾਹੀਦਾ ਹੋਵੇ ਤਾਂ,
home-appointments-choice = ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਲਈ,

## Who is ill

ask-who-voice = ਕੌਣ ਬਿਮਾਰ ਹੈ?
ask-who-again-voice = ਕੌਣ ਬਿਮਾਰ ਹੈ?
ask-whose-voice = ਇਹ ਤਕਲੀਫ ਕਿਸ ਨੂੰ ਹੈ?
ask-whose-again-voice = ਫਿਰ ਦੱਸੋ, ਇਹ ਤਕਲੀਫ ਕਿਸ ਨੂੰ ਹੈ?
who-me-choice = ਜੇ ਤੁਸੀਂ ਆਪ ਬਿਮਾਰ ਹੋ,
who-someone-else-choice = ਜੇ ਕੋਈ ਹੋਰ ਬਿਮਾਰ ਹੈ,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = ਮਰੀਜ਼
ask-name-again-voice = ਸਿਰਫ ਨਾਂ ਬੋਲੋ।
ask-age-voice = ਮਰੀਜ਼ ਦੀ ਉਮਰ ਕਿੰਨੇ ਸਾਲ ਹੈ? ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼। ਬੱਚਾ ਇੱਕ ਸਾਲ ਤੋਂ ਛੋਟਾ ਹੋਵੇ ਤਾਂ 0 ਦਬਾਓ।
ask-age-again-voice = ਉਮਰ ਦੇ ਸਾਲ ਨੰਬਰ ਵਿੱਚ ਦਬਾਓ, ਜਿਵੇਂ ਚੌਂਤੀ ਲਈ 3 4, ਫਿਰ ਹੈਸ਼। ਬੱਚਾ ਇੱਕ ਸਾਲ ਤੋਂ ਛੋਟਾ ਹੋਵੇ ਤਾਂ 0 ਦਬਾਓ।
# The age of a baby, on a keypad.
ask-age-months = ਬੱਚਾ ਕਿੰਨੇ ਮਹੀਨੇ ਦਾ ਹੈ? ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼। ਇੱਕ ਮਹੀਨੇ ਤੋਂ ਛੋਟਾ ਹੋਵੇ ਤਾਂ 0 ਦਬਾਓ।
ask-age-months-again = ਬੱਚਾ ਕਿੰਨੇ ਮਹੀਨੇ ਦਾ ਹੈ? ਕੋਈ ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼। ਇੱਕ ਮਹੀਨੇ ਤੋਂ ਛੋਟਾ ਹੋਵੇ ਤਾਂ 0 ਦਬਾਓ।
ask-age-days = ਬੱਚਾ ਕਿੰਨੇ ਦਿਨ ਦਾ ਹੈ? ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-age-days-again = ਬੱਚਾ ਕਿੰਨੇ ਦਿਨ ਦਾ ਹੈ? ਕੋਈ ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-sex-voice = ਮਰੀਜ਼ ਔਰਤ ਹੈ ਜਾਂ ਮਰਦ?
ask-sex-again-voice = ਮਰੀਜ਼ ਔਰਤ ਹੈ ਜਾਂ ਮਰਦ?
sex-female-choice = ਔਰਤ ਜਾਂ ਕੁੜੀ ਲਈ,
sex-male-choice = ਮਰਦ ਜਾਂ ਮੁੰਡੇ ਲਈ,
sex-other-choice = ਹੋਰ ਲਈ,

## Danger first

ask-danger-voice = ਕੀ ਇਸ ਵੇਲੇ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਹੋ ਰਿਹਾ ਹੈ?
ask-danger-again-voice = ਇਸ ਵੇਲੇ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਹੋ ਰਿਹਾ ਹੈ?
danger-unconscious-choice = ਜੇ ਬੇਹੋਸ਼ੀ ਹੈ ਜਾਂ ਜਗਾਉਣਾ ਔਖਾ ਹੈ,
danger-seizure-choice = ਜੇ ਦੌਰੇ ਜਾਂ ਝਟਕੇ ਪੈ ਰਹੇ ਹਨ,
danger-breathing-difficulty-choice = ਜੇ ਸਾਹ ਬਹੁਤ ਔਖਾ ਆਉਂਦਾ ਹੈ,
danger-chest-pain-choice = ਜੇ ਛਾਤੀ ਵਿੱਚ ਦਰਦ ਹੈ,
danger-heavy-bleeding-choice = ਜੇ ਬਹੁਤ ਖੂਨ ਵਗ ਰਿਹਾ ਹੈ,
danger-cannot-drink-choice = ਜੇ ਦੁੱਧ-ਪਾਣੀ ਪੀ ਨਹੀਂ ਹੁੰਦਾ,
danger-none-choice = ਜੇ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ,
ask-emergency-voice = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ। | ਇਹ ਖਤਰਨਾਕ ਹੋ ਸਕਦਾ ਹੈ। ਦੇਰ ਨਾ ਕਰੋ, ਇਕੱਲੇ ਨਾ ਰਹੋ। ਕੀ ਤੁਸੀਂ ਫੋਨ ਕਰ ਲਿਆ?
ask-emergency-again-voice = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ। | ਕੀ ਤੁਸੀਂ ਫੋਨ ਕਰ ਲਿਆ?
emergency-yes-choice = ਜੇ ਫੋਨ ਕਰ ਲਿਆ ਹੈ,
emergency-no-choice = ਜੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ,
emergency-none-choice = ਜੇ ਐਮਰਜੈਂਸੀ ਨਹੀਂ ਹੈ,
emergency-called-voice = ਠੀਕ ਹੈ। ਮਰੀਜ਼ ਦੇ ਕੋਲ ਰਹੋ ਅਤੇ ਇਹ ਫੋਨ ਖਾਲੀ ਰੱਖੋ।
emergency-help-voice = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਸਾਡੀ ਉਡੀਕ ਨਾ ਕਰੋ। | ਸਿਹਤ ਵਰਕਰ ਵੀ ਤੁਹਾਨੂੰ ਫੋਨ ਕਰਨਗੇ।
ask-alarm-voice = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਜੇ ਜਾਨ ਨੂੰ ਖਤਰਾ ਹੋਵੇ। | ਕੀ ਇਹ ਐਮਰਜੈਂਸੀ ਹੈ?
ask-alarm-again-voice = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਜੇ ਜਾਨ ਨੂੰ ਖਤਰਾ ਹੋਵੇ। | ਫਿਰ ਦੱਸੋ, ਕੀ ਇਹ ਐਮਰਜੈਂਸੀ ਹੈ?
alarm-yes-choice = ਜੇ ਹਾਂ,
alarm-no-choice = ਜੇ ਨਹੀਂ,
helpline-self-harm-voice = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ। | ਦਿਨ-ਰਾਤ, ਮੁਫਤ, ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਕੋਈ ਪਿਆਰ ਨਾਲ ਗੱਲ ਸੁਣੇਗਾ। ਤੁਸੀਂ ਇਕੱਲੇ ਨਹੀਂ। ਅਸੀਂ ਵੀ ਤੁਹਾਨੂੰ ਫੋਨ ਕਰਾਂਗੇ।
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now-voice = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਜਾਨ ਖਤਰੇ ਵਿੱਚ ਹੈ। | ਮਰੀਜ਼ ਨੂੰ ਇਕੱਲਾ ਨਾ ਛੱਡੋ। | ਫਿਰ { $helpline } 'ਤੇ ਫੋਨ ਕਰੋ: ਦਿਨ-ਰਾਤ, ਮੁਫਤ, ਕੋਈ ਪਿਆਰ ਨਾਲ ਗੱਲ ਸੁਣੇਗਾ।
helpline-child-voice = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਮੁਫਤ, ਜੇ ਬੱਚਾ ਖਤਰੇ ਵਿੱਚ ਹੋਵੇ। | ਇਸੇ ਪਲ ਖਤਰਾ ਹੋਵੇ ਤਾਂ 1 1 2 'ਤੇ ਫੋਨ ਕਰੋ।
helpline-violence-voice = { $number } 'ਤੇ ਹੁਣੇ ਫੋਨ ਕਰੋ, ਦਿਨ-ਰਾਤ ਮਦਦ ਮਿਲੇਗੀ। | ਇਸੇ ਪਲ ਖਤਰਾ ਹੋਵੇ ਤਾਂ 1 1 2 'ਤੇ ਫੋਨ ਕਰੋ।

## What is wrong

ask-complaint-voice = ਕੀ ਤਕਲੀਫ ਹੈ?
ask-complaint-again-voice = ਕੀ ਤਕਲੀਫ ਹੈ?
symptom-other-choice = ਕੁਝ ਹੋਰ ਹੋਵੇ ਤਾਂ,
ask-words-voice = ਤਕਲੀਫ ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ।
ask-words-again-voice = ਕੀ ਤਕਲੀਫ ਹੈ, ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ।
ask-days-voice = { $complaint }। | ਕਿੰਨੇ ਦਿਨਾਂ ਤੋਂ? ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-days-again-voice = ਕਿੰਨੇ ਦਿਨਾਂ ਤੋਂ? ਕੋਈ ਨੰਬਰ ਦਬਾਓ, ਜਿਵੇਂ 3, ਫਿਰ ਹੈਸ਼।

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }। | ਕੀ ਨਾਲ ਇਹਨਾਂ ਵਿੱਚੋਂ ਵੀ ਕੁਝ ਹੈ? ਜੋ-ਜੋ ਹੈ, ਉਸ ਦਾ ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-signs-again-voice = ਕੀ ਨਾਲ ਇਹਨਾਂ ਵਿੱਚੋਂ ਵੀ ਕੁਝ ਹੈ? ਜੋ-ਜੋ ਹੈ, ਉਸ ਦਾ ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-more-signs-voice = ਅਤੇ ਇਹਨਾਂ ਵਿੱਚੋਂ? ਜੋ-ਜੋ ਹੈ, ਉਸ ਦਾ ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-more-signs-again-voice = ਅਤੇ ਇਹਨਾਂ ਵਿੱਚੋਂ? ਜੋ-ਜੋ ਹੈ, ਉਸ ਦਾ ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-weeks-voice = ਗਰਭ ਨੂੰ ਕਿੰਨੇ ਮਹੀਨੇ ਹੋਏ? ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-weeks-again-voice = ਗਰਭ ਨੂੰ ਕਿੰਨੇ ਮਹੀਨੇ ਹੋਏ? ਸਿਰਫ ਮਹੀਨੇ ਦਬਾਓ, ਜਿਵੇਂ 5, ਫਿਰ ਹੈਸ਼।
ask-history-voice = ਡਾਕਟਰ ਲਈ: ਕੀ ਮਰੀਜ਼ ਨੂੰ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਪੁਰਾਣੀ ਬਿਮਾਰੀ ਹੈ? ਜੋ-ਜੋ ਹੈ, ਉਸ ਦਾ ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-history-again-voice = ਕੀ ਮਰੀਜ਼ ਨੂੰ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਪੁਰਾਣੀ ਬਿਮਾਰੀ ਹੈ? ਜੋ-ਜੋ ਹੈ, ਉਸ ਦਾ ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-medicines-voice = ਜਿਹੜੀਆਂ ਦਵਾਈਆਂ ਚੱਲਦੀਆਂ ਹਨ, ਅਤੇ ਜਿਹੜੀ ਨੁਕਸਾਨ ਕਰਦੀ ਹੈ, ਉਹਨਾਂ ਦੇ ਨਾਂ ਬੋਲੋ।
ask-medicines-again-voice = ਦਵਾਈਆਂ ਦੇ ਨਾਂ ਬੋਲੋ।
option-not-known-choice = ਜੇ ਪਤਾ ਨਹੀਂ,

## OPD, slot, booking

ask-opd-voice = ਕਿਹੜੇ ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣਾ ਹੈ?
ask-opd-again-voice = ਕਿਹੜੇ ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣਾ ਹੈ?
ask-opd-full-voice = ਉੱਥੇ ਟਾਈਮ ਖਾਲੀ ਨਹੀਂ। ਕੋਈ ਹੋਰ ਡਾਕਟਰ ਚੁਣੋ।
ask-slot-voice = { $opd }। | ਇਹ ਟਾਈਮ ਖਾਲੀ ਹਨ।
ask-slot-again-voice = { $opd }। | ਇਹ ਟਾਈਮ ਖਾਲੀ ਹਨ।
ask-slot-taken-voice = ਉਹ ਟਾਈਮ ਕਿਸੇ ਹੋਰ ਨੇ ਲੈ ਲਿਆ। | { $opd }। | ਇਹ ਟਾਈਮ ਖਾਲੀ ਹਨ।
slot-choice = { $when }, | { $doctor } ਲਈ,
ask-agreed-voice = { $urgent } | { $whose } | { $opd }। | { $when }। | { $doctor }।
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }। | { $when }। | { $doctor }।
urgent-voice = { $when ->
    [today] ਅੱਜ ਹੀ ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣਾ ਜ਼ਰੂਰੀ ਹੈ।
    [later] ਅੱਜ ਹੀ ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣਾ ਜ਼ਰੂਰੀ ਹੈ, ਪਰ ਅੱਜ ਇੱਥੇ ਕੋਈ ਡਾਕਟਰ ਖਾਲੀ ਨਹੀਂ। ਤਕਲੀਫ ਵਧੇ ਤਾਂ ਉਡੀਕ ਨਾ ਕਰੋ, ਹਸਪਤਾਲ ਜਾਓ।
   *[no] { "" }
}
booked-voice = ਬੁੱਕ ਹੋ ਗਿਆ। | { $whose } | ਟੋਕਨ { $token }। | { $when }। | { $doctor }। | ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਫੋਨ ਚਾਲੂ ਰੱਖੋ। ਬਦਲਣ ਜਾਂ ਰੱਦ ਕਰਨ ਲਈ ਫਿਰ ਫੋਨ ਕਰੋ।
booked-later-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਹੋ ਗਈ। | { $whose } | ਟੋਕਨ { $token }। | { $when }। | { $doctor }। | ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਫੋਨ ਚਾਲੂ ਰੱਖੋ। ਬਦਲਣ ਜਾਂ ਰੱਦ ਕਰਨ ਲਈ ਫਿਰ ਫੋਨ ਕਰੋ।
booking-kept-voice = ਬੁਕਿੰਗ ਲਿਖ ਲਈ ਹੈ। ਪੱਕੀ ਹੁੰਦਿਆਂ ਹੀ ਅਸੀਂ ਫੋਨ ਕਰਕੇ ਟਾਈਮ ਅਤੇ ਡਾਕਟਰ ਦਾ ਨਾਂ ਦੱਸਾਂਗੇ, ਐਸ ਐਮ ਐਸ ਵੀ ਭੇਜਾਂਗੇ। ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਫੋਨ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
booking-full-later-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਮਾਫ ਕਰਨਾ, ਉਸ ਡਾਕਟਰ ਦਾ ਟਾਈਮ ਖਾਲੀ ਨਹੀਂ ਸੀ। ਕਿਸੇ ਹੋਰ ਡਾਕਟਰ ਲਈ ਸਾਨੂੰ ਫਿਰ ਫੋਨ ਕਰੋ।
booking-failed-later-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਮਾਫ ਕਰਨਾ, ਬੁੱਕ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਸਾਨੂੰ ਫਿਰ ਫੋਨ ਕਰੋ।

## Appointments

ask-which-appointment-voice = ਇਹ ਤੁਹਾਡੀਆਂ ਬੁਕਿੰਗਾਂ ਹਨ। ਕੋਈ ਬਦਲਣੀ ਜਾਂ ਰੱਦ ਕਰਨੀ ਹੋਵੇ ਤਾਂ ਉਸ ਦਾ ਨੰਬਰ ਦਬਾਓ।
ask-which-appointment-again-voice = ਕਿਹੜੀ ਬੁਕਿੰਗ ਬਦਲਣੀ ਜਾਂ ਰੱਦ ਕਰਨੀ ਹੈ? ਸਾਰੀਆਂ ਰੱਖਣੀਆਂ ਹੋਣ ਤਾਂ ਸਟਾਰ ਦਬਾਓ।
appointment-choice = { $when } | { $doctor } | { $whose } | ਟੋਕਨ { $token },
no-appointments-voice = ਤੁਹਾਡੀ ਕੋਈ ਬੁਕਿੰਗ ਨਹੀਂ ਹੈ।
ask-appointment-voice = { $whose } | { $when }। | { $doctor }।
ask-appointment-again-voice = { $whose } | { $when }। | { $doctor }।
ask-cancel = { $whose } | { $when }। | { $doctor }। | ਕੀ ਇਹ ਬੁਕਿੰਗ ਰੱਦ ਕਰ ਦੇਈਏ?
ask-cancel-again = { $whose } | { $when }। | { $doctor }। | ਕੀ ਇਹ ਬੁਕਿੰਗ ਰੱਦ ਕਰ ਦੇਈਏ?
cancelled-voice = ਰੱਦ ਹੋ ਗਈ। | { $whose } | ਟੋਕਨ { $token }। | { $when }।
cancel-failed-voice = ਇਹ ਹੁਣ ਰੱਦ ਨਹੀਂ ਹੋ ਸਕਦੀ।
cancel-kept-voice = ਰੱਦ ਕਰਨ ਦੀ ਗੱਲ ਲਿਖ ਲਈ ਹੈ। ਹੋ ਜਾਣ 'ਤੇ ਫੋਨ ਕਰਕੇ ਦੱਸਾਂਗੇ, ਐਸ ਐਮ ਐਸ ਵੀ ਭੇਜਾਂਗੇ।
cancelled-later-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਰੱਦ ਹੋ ਗਈ।
cancel-failed-later-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਮਾਫ ਕਰਨਾ, ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਰੱਦ ਨਹੀਂ ਹੋ ਸਕੀ। ਸਾਨੂੰ ਫਿਰ ਫੋਨ ਕਰੋ।

## Another time for an appointment

ask-which-to-move-voice = ਕਿਹੜੀ ਬੁਕਿੰਗ ਦਾ ਟਾਈਮ ਬਦਲਣਾ ਹੈ? ਪਿੱਛੇ ਜਾਣ ਲਈ ਸਟਾਰ ਦਬਾਓ।
ask-which-to-move-again-voice = ਕਿਹੜੀ ਬੁਕਿੰਗ ਦਾ ਟਾਈਮ ਬਦਲਣਾ ਹੈ? ਪਿੱਛੇ ਜਾਣ ਲਈ ਸਟਾਰ ਦਬਾਓ।
ask-new-time-voice = ਹੁਣ ਤੁਹਾਡਾ ਟਾਈਮ ਹੈ { $old }। | { $opd }। | ਇਹ ਟਾਈਮ ਖਾਲੀ ਹਨ।
ask-new-time-again-voice = { $opd }। | ਇਹ ਟਾਈਮ ਖਾਲੀ ਹਨ।
ask-move-voice = { $urgent } | { $whose } | { $old } ਦੀ ਥਾਂ: | { $when }। | { $doctor }।
ask-move-again-voice = { $whose } | { $old } ਦੀ ਥਾਂ: | { $when }। | { $doctor }।
option-move-choice = ਬਦਲਣ ਲਈ,
option-leave-choice = ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਰਹਿਣ ਦੇਣ ਲਈ,
moved-voice = ਟਾਈਮ ਬਦਲ ਗਿਆ। | { $whose } | ਟੋਕਨ { $token }। | { $when }। | { $doctor }। | ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਫੋਨ ਚਾਲੂ ਰੱਖੋ। ਰੱਦ ਕਰਨ ਲਈ ਫਿਰ ਫੋਨ ਕਰੋ।
moved-later-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਤੁਹਾਡਾ ਟਾਈਮ ਬਦਲ ਗਿਆ। | { $whose } | ਟੋਕਨ { $token }। | { $when }। | { $doctor }। | ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਫੋਨ ਚਾਲੂ ਰੱਖੋ। ਰੱਦ ਕਰਨ ਲਈ ਫਿਰ ਫੋਨ ਕਰੋ।
move-kept-voice = ਨਵਾਂ ਟਾਈਮ ਲਿਖ ਲਿਆ ਹੈ। ਪੱਕਾ ਹੁੰਦਿਆਂ ਹੀ ਫੋਨ ਕਰਕੇ ਦੱਸਾਂਗੇ, ਐਸ ਐਮ ਐਸ ਵੀ ਭੇਜਾਂਗੇ। ਉਦੋਂ ਤੱਕ ਪੁਰਾਣਾ ਟਾਈਮ ਹੀ ਰਹੇਗਾ।
move-failed-voice = ਇਹ ਬੁਕਿੰਗ ਨਹੀਂ ਬਦਲ ਸਕੀ। ਉਹ ਲੰਘ ਚੁੱਕੀ ਹੈ, ਰੱਦ ਹੈ ਜਾਂ ਟਾਈਮ ਪਹਿਲਾਂ ਹੀ ਬਦਲ ਚੁੱਕਾ ਹੈ।
move-taken-later-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਮਾਫ ਕਰਨਾ, ਉਹ ਟਾਈਮ ਕਿਸੇ ਹੋਰ ਨੇ ਲੈ ਲਿਆ। | ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਉਹੀ ਹੈ। | { $whose } | { $old }। | { $doctor }।
move-failed-later-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਮਾਫ ਕਰਨਾ, ਟਾਈਮ ਨਹੀਂ ਬਦਲ ਸਕਿਆ। ਸਾਨੂੰ ਫਿਰ ਫੋਨ ਕਰੋ।

## Her prescription again

ask-which-prescription-voice = ਕਿਸ ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਫਿਰ ਭੇਜੀਏ?
ask-which-prescription-again-voice = ਕਿਸ ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਫਿਰ ਭੇਜੀਏ?
prescription-of-choice = { $name }, | { $when } ਲਈ,
prescription-coming-voice = ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਹੁਣੇ ਐਸ ਐਮ ਐਸ ਰਾਹੀਂ ਭੇਜ ਰਹੇ ਹਾਂ।
no-prescription-voice = ਇਸ ਫੋਨ ਲਈ ਹਾਲੇ ਕੋਈ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਨਹੀਂ। ਡਾਕਟਰ ਦੇ ਲਿਖਣ 'ਤੇ ਐਸ ਐਮ ਐਸ ਰਾਹੀਂ ਆਵੇਗੀ।
prescription-failed-later-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਮਾਫ ਕਰਨਾ, ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਨਹੀਂ ਭੇਜ ਸਕੇ। ਸਿਹਤ ਵਰਕਰ ਦੇਖਣਗੇ।

# Read out in a call.
home-prescription-choice = ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਸੁਣਨ ਲਈ,
ask-whose-prescription-voice = ਕਿਸ ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ?
ask-whose-prescription-again-voice = ਕਿਸ ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ?
ask-birth-year = { $whose } | ਤਾਂ ਜੋ ਕੋਈ ਹੋਰ ਨਾ ਸੁਣੇ: ਮਰੀਜ਼ ਦਾ ਜਨਮ ਕਿਸ ਸਾਲ ਹੋਇਆ? ਸਾਲ ਦੇ ਚਾਰੇ ਅੰਕ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-birth-year-again = { $whose } | ਮਰੀਜ਼ ਦਾ ਜਨਮ ਕਿਸ ਸਾਲ ਹੋਇਆ? ਸਾਲ ਦੇ ਚਾਰੇ ਅੰਕ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
birth-year-wrong = ਇਹ ਸਾਲ ਸਾਡੇ ਕੋਲ ਲਿਖੇ ਸਾਲ ਨਾਲ ਨਹੀਂ ਮਿਲਦਾ।
prescription-locked = ਤਿੰਨੇ ਵਾਰ ਸਾਲ ਠੀਕ ਨਹੀਂ ਸੀ। ਅੱਜ ਪਰਚੀ ਹੋਰ ਨਹੀਂ ਸੁਣਾਈ ਜਾ ਸਕਦੀ।
prescription-unreadable = ਇਹ ਪਰਚੀ ਸੁਣਾਈ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਅਸੀਂ ਇਸ ਨੂੰ ਐਸ ਐਮ ਐਸ ਰਾਹੀਂ ਭੇਜਣ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ, ਨਹੀਂ ਤਾਂ ਸਿਹਤ ਵਰਕਰ ਦੇਖਣਗੇ।
prescription-heard-voice = { $name } ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ। | { $when }। | { $doctor }।
ask-medicine-voice = ਕੁੱਲ { $count } ਵਿੱਚੋਂ ਦਵਾਈ ਨੰਬਰ { $n }। | { $medicine }। { $dosage }।
ask-medicine-again-voice = ਕੁੱਲ { $count } ਵਿੱਚੋਂ ਦਵਾਈ ਨੰਬਰ { $n }। | { $medicine }। { $dosage }।
prescription-voice = { $name } ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ। | { $medicines } | { $doctor }।
prescription-part-voice = { $name } ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ। | { $medicines } | { $doctor }।
prescription-changed-voice = { $name } ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ। | ਡਾਕਟਰ ਨੇ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਬਦਲੀ ਹੈ। ਪੁਰਾਣੀ ਪਰਚੀ ਹੁਣ ਨਹੀਂ ਚੱਲੇਗੀ। | { $medicines } | { $doctor }।
prescription-changed-part-voice = { $name } ਦੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ। | ਡਾਕਟਰ ਨੇ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਬਦਲੀ ਹੈ। ਪੁਰਾਣੀ ਪਰਚੀ ਹੁਣ ਨਹੀਂ ਚੱਲੇਗੀ। | { $medicines } | { $doctor }।
prescription-line-voice = { $n }। | { $medicine }। { $dosage }।
prescription-lines-voice = { $first } | { $rest }
medicine-again = ਦੁਬਾਰਾ
medicine-again-choice = ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਸੁਣਨ ਲਈ,
medicine-next = ਅਗਲੀ
medicine-next-choice = ਅਗਲੀ ਦਵਾਈ ਲਈ,
medicine-first = ਸ਼ੁਰੂ ਤੋਂ
medicine-first-choice = ਪਹਿਲੀ ਦਵਾਈ ਤੋਂ ਦੁਬਾਰਾ ਸੁਣਨ ਲਈ,
medicine-text = ਐਸ ਐਮ ਐਸ ਰਾਹੀਂ
medicine-text-choice = ਐਸ ਐਮ ਐਸ ਰਾਹੀਂ ਵੀ ਲੈਣ ਲਈ,

## A health question: never an advice

ask-doctor-voice = ਇਹ ਡਾਕਟਰ ਤੋਂ ਪੁੱਛਣ ਵਾਲੀ ਗੱਲ ਹੈ, ਉਹ ਫੋਨ 'ਤੇ ਦੱਸ ਦੇਣਗੇ। | ਕੀ ਡਾਕਟਰ ਬੁੱਕ ਕਰੀਏ?
ask-doctor-again-voice = ਕੀ ਡਾਕਟਰ ਬੁੱਕ ਕਰੀਏ?
no-doctor-now-voice = ਠੀਕ ਹੈ। ਜਦੋਂ ਚਾਹੋ ਫਿਰ ਫੋਨ ਕਰੋ।

## A person instead

ask-call-back-voice = ਕੀ ਅਸੀਂ ਇਸ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰੀਏ?
ask-call-back-again-voice = ਕੀ ਅਸੀਂ ਇਸ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰੀਏ?
call-back-unasked-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ ਤੁਹਾਨੂੰ ਫੋਨ ਕਰੇਗੀ।
call-back-noted-voice = ਸਿਹਤ ਵਰਕਰ ਇਸ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ। ਦੁਬਾਰਾ ਫੋਨ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।

## Words the carrier is not sure of

ask-said-voice = ਮੈਂ ਸੁਣਿਆ: | { $words }। | ਕੀ ਇਹ ਠੀਕ ਹੈ?

## Her own words after the beep

ask-record-voice = ਡਾਕਟਰ ਫੋਨ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡੀ ਤਕਲੀਫ ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਸੁਣ ਸਕਦੇ ਹਨ।
record-yes-choice = ਬੀਪ ਤੋਂ ਬਾਅਦ ਦੱਸਣ ਲਈ,
record-no-choice = ਜੇ ਲੋੜ ਨਹੀਂ,
record-now-voice = ਬੀਪ ਤੋਂ ਬਾਅਦ ਮਰੀਜ਼ ਦਾ ਨਾਂ ਅਤੇ ਤਕਲੀਫ ਦੱਸੋ, ਇੱਕ ਮਿੰਟ ਤੱਕ। ਗੱਲ ਪੂਰੀ ਹੋਣ 'ਤੇ ਹੈਸ਼ ਦਬਾਓ।
record-kept-voice = ਧੰਨਵਾਦ। ਡਾਕਟਰ ਇਸ ਨੂੰ ਸੁਣ ਸਕਦੇ ਹਨ।
record-empty-voice = ਕੁਝ ਸੁਣਾਈ ਨਹੀਂ ਦਿੱਤਾ। ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਉਵੇਂ ਹੀ ਹੈ।

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: ਤੁਹਾਡਾ ਫੋਨ ਆਇਆ ਸੀ। ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣ ਲਈ ਲਿਖੋ: ਬੁੱਕ, ਜਾਂ ਦਿਨੇ ਫਿਰ ਫੋਨ ਕਰੋ।
missed-call-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਤੁਸੀਂ ਸਾਨੂੰ ਫੋਨ ਕੀਤਾ ਸੀ।
ask-prescription-ready = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਇਸ ਫੋਨ ਲਈ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਆਈ ਹੈ। | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: ਯਾਦ ਰੱਖੋ, { $when }, { $doctor } ({ $registration }), ਟੋਕਨ { $token }, { $name } ਲਈ। ਫੋਨ ਚਾਲੂ ਰੱਖੋ। ਬਦਲਣ ਲਈ ਲਿਖੋ: ਟਾਈਮ ਬਦਲੋ, ਜਾਂ ਰੱਦ
ask-reminder-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਤੁਹਾਡੀ ਡਾਕਟਰ ਨਾਲ ਬੁਕਿੰਗ ਹੈ। | { $whose } | { $when }। | { $doctor }। | ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ।
appointment-kept-voice = ਠੀਕ ਹੈ। ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਪੱਕੀ ਹੈ। | { $when }। | ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਫੋਨ ਚਾਲੂ ਰੱਖੋ।
