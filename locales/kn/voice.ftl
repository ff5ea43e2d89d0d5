## How a call speaks

voice-for = { $label } ಎಂದಾದರೆ,
voice-listed = { $label }:
voice-press = { $key } ಒತ್ತಿ.
voice-send = { $key } ಕಳಿಸಿ.
voice-key = { $key }.
voice-number-again = ಹಿಂದೆ ಹೋಗಲು ಸ್ಟಾರ್, ಆಮೇಲೆ ಹ್ಯಾಶ್. ಮೊದಲ ಮೆನುಗೆ ಸ್ಟಾರ್, 0, ಆಮೇಲೆ ಹ್ಯಾಶ್.
voice-said = { $label }.
voice-or = ಅಥವಾ
voice-strength = { $amount } ನಲ್ಲಿ { $strength }
voice-each = ಪ್ರತಿ { $unit }
voice-unsaid = ಇದು ಎಸ್ ಎಂ ಎಸ್ ನಲ್ಲಿ ಬರೆದಿದೆ.
for-whom = { $name } ಅವರಿಗೆ.
voice-end = ಮತ್ತೆ ಕೇಳಲು ಹ್ಯಾಶ್, ಮೊದಲ ಮೆನುಗೆ 0 ಒತ್ತಿ, ಇಲ್ಲದಿದ್ದರೆ ಫೋನ್ ಕಟ್ ಮಾಡಿ.
voice-goodbye = ನಮಗೆ ಏನೂ ಕೇಳಿಸಲಿಲ್ಲ. ಯಾವಾಗ ಬೇಕಾದರೂ ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ, ಇಲ್ಲಿಂದಲೇ ಮುಂದುವರಿಸೋಣ. ನಮಸ್ಕಾರ.
voice-bye = ಧನ್ಯವಾದ. ನಮಸ್ಕಾರ.
voice-too-long = ತುಂಬಾ ಹೊತ್ತಾಯಿತು. ದಯವಿಟ್ಟು ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ, ಇಲ್ಲಿಂದಲೇ ಮುಂದುವರಿಸೋಣ.
voice-no-number = ಓ ಪಿ ಡಿ ಲೈನಿಗೆ ನಿಮ್ಮ ನಂಬರ್ ಕಾಣ್ತಿಲ್ಲ. ನಂಬರ್ ಕಾಣುವ ಬೇರೆ ಫೋನಿನಿಂದ ಮಾಡಿ. ಎಮರ್ಜೆನ್ಸಿ ಆದರೆ { $number } ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡಿ.
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour } ಗಂಟೆಗೆ
   *[other] { $hour } ಗಂಟೆ { $minute } ನಿಮಿಷಕ್ಕೆ
}

## Language, privacy, help

ask-language-voice = ಓ ಪಿ ಡಿ ಲೈನ್.
ask-language-again-voice = ಓ ಪಿ ಡಿ ಲೈನ್.
# Said first to one who never called before.
emergency-first-voice = ಎಮರ್ಜೆನ್ಸಿ ಆದರೆ { $number } ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡಿ.
language-en-choice = ಇಂಗ್ಲಿಷ್ ಬೇಕಾದರೆ,
language-hi-choice = ಹಿಂದಿ ಬೇಕಾದರೆ,
ask-consent-voice = ಓ ಪಿ ಡಿ ಲೈನ್: ಫೋನಲ್ಲೇ ಡಾಕ್ಟರ್. | ನಿಮ್ಮ ಮಾತನ್ನು ಚಿಕಿತ್ಸೆ ಕೊಡುವವರು ಮಾತ್ರ ಕೇಳಿಸಿಕೊಳ್ತಾರೆ. ಯಾವಾಗ ಬೇಕಾದರೂ 8 ಒತ್ತಿದರೆ ಅಳಿಸ್ತೇವೆ. | ಪ್ರಶ್ನೆ ಮತ್ತೆ ಕೇಳಲು ಹ್ಯಾಶ್, ಕೆಳಗೆ ಬಲಗಡೆ. ಹಿಂದೆ ಹೋಗಲು ಸ್ಟಾರ್, ಎಡಗಡೆ. | ನಿಮಗೆ ಒಪ್ಪಿಗೆ ಇದೆಯಾ?
ask-consent-again-voice = ನಿಮ್ಮ ಮಾತನ್ನು ಚಿಕಿತ್ಸೆ ಕೊಡುವವರು ಕೇಳಿಸಿಕೊಳ್ಳಬಹುದಾ?
consent-declined-voice = ಸರಿ, ಇಲ್ಲಿಗೆ ನಿಲ್ಲಿಸ್ತೇವೆ. | ಎಮರ್ಜೆನ್ಸಿ ಆದರೆ { $number } ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡಿ. | ಯಾವಾಗ ಬೇಕಾದರೂ ಮತ್ತೆ ಫೋನ್ ಮಾಡಬಹುದು.
help-voice = ನಿಮ್ಮ ಉತ್ತರದ ನಂಬರ್ ಒತ್ತಿ. ಹಿಂದೆ ಹೋಗಲು ಸ್ಟಾರ್, ಮತ್ತೆ ಕೇಳಲು ಹ್ಯಾಶ್, ಮೊದಲ ಮೆನುಗೆ 0, ಭಾಷೆ ಬದಲಿಸಲು 9, ಮಾಹಿತಿ ಅಳಿಸಲು 8. | ಎಮರ್ಜೆನ್ಸಿ ಆದರೆ { $number } ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡಿ.
stopped-voice = ಇನ್ನು ಓ ಪಿ ಡಿ ಲೈನಿನಿಂದ ಮೆಸೇಜ್ ಬರಲ್ಲ.
core-down-voice = ಈಗ ಆಸ್ಪತ್ರೆಯ ಲೈನ್ ಸಿಗ್ತಿಲ್ಲ. ನಿಮ್ಮ ಬುಕಿಂಗ್ ಹಾಗೇ ಇದೆ. ಸ್ವಲ್ಪ ಹೊತ್ತು ಬಿಟ್ಟು ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ.
welcome-voice = ಧನ್ಯವಾದ.
sorry-again-voice = ಕ್ಷಮಿಸಿ, ಅದು ಆಗಲಿಲ್ಲ. ನಿಮ್ಮ ಕೊನೆಯ ಉತ್ತರವನ್ನು ಇನ್ನೊಂದು ಸಲ ಒತ್ತಿ.
sorry-later-voice = ಕ್ಷಮಿಸಿ, ಓ ಪಿ ಡಿ ಲೈನ್ ಈಗ ಕೆಲಸ ಮಾಡ್ತಿಲ್ಲ. ಕೆಲವು ನಿಮಿಷ ಬಿಟ್ಟು ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ. | ಎಮರ್ಜೆನ್ಸಿ ಆದರೆ { $number } ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡಿ.
ask-erase-voice = ಈ ಫೋನಿನ ಬಗ್ಗೆ ಓ ಪಿ ಡಿ ಲೈನ್ ಇಟ್ಟಿರುವ ಮಾಹಿತಿ ಅಳಿಸಬೇಕಾ? ಕಾನೂನಿನ ಪ್ರಕಾರ ಇಡಬೇಕಾದ್ದು ಆಸ್ಪತ್ರೆಯಲ್ಲಿ ಇರುತ್ತೆ.
ask-erase-again-voice = ಈ ಫೋನಿನ ಮಾಹಿತಿ ಅಳಿಸಬೇಕಾ?
erased-voice = ಅಳಿಸಿದ್ದೇವೆ. ಈ ಫೋನಿನ ಮಾಹಿತಿ ಏನೂ ಓ ಪಿ ಡಿ ಲೈನ್ ಹತ್ತಿರ ಇಲ್ಲ.

# When she calls again and a booking was begun.
ask-continue = ನಿಮ್ಮ ಬುಕಿಂಗ್ ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ. ಮುಂದುವರಿಸಬೇಕಾ?
ask-continue-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. ನಿಮ್ಮ ಬುಕಿಂಗ್ ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ. ಮುಂದುವರಿಸಬೇಕಾ?
ask-continue-voice = ನಿಮ್ಮ ಬುಕಿಂಗ್ ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ.
ask-continue-again-voice = ನಿಮ್ಮ ಬುಕಿಂಗ್ ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ.
option-continue = ಮುಂದುವರಿಸಿ
option-begin-anew = ಮೊದಲಿಂದ
option-continue-choice = ಅಲ್ಲಿಂದಲೇ ಮುಂದುವರಿಸಲು,
option-begin-anew-choice = ಮೊದಲಿಂದ ಶುರು ಮಾಡಲು,

## Choices met in many places

option-more-choice = ಇನ್ನೂ ಕೇಳಬೇಕಾದರೆ,
option-today-choice = ಇವತ್ತೇ ಶುರುವಾಗಿದ್ದರೆ,
option-book-choice = ಬುಕ್ ಮಾಡಲು,
option-change-choice = ಬೇರೆ ಸಮಯ ಬೇಕಾದರೆ,
option-other-opd-choice = ಬೇರೆ ಡಾಕ್ಟರ್ ಬೇಕಾದರೆ,
option-cancel-choice = ರದ್ದು ಮಾಡಲು,
option-keep-choice = ಹಾಗೇ ಇರಬೇಕಾದರೆ,
option-erase-choice = ಅಳಿಸಲು,

## The front room

ask-home-voice = ಎಮರ್ಜೆನ್ಸಿ ಆದರೆ 0 ಒತ್ತಿ.
ask-home-again-voice = ಎಮರ್ಜೆನ್ಸಿ ಆದರೆ 0 ಒತ್ತಿ.
home-doctor-choice = ಡಾಕ್ಟರ್ ಬೇಕಾದರೆ,
home-doctor-for-choice = { $name } | ಅವರಿಗೆ ಡಾಕ್ಟರ್ ಬೇಕಾದರೆ,
home-doctor-other-choice = ಬೇರೆಯವರಿಗೆ ಡಾಕ್ಟರ್ ಬೇಕಾದರೆ,
home-appointments-choice = ನಿಮ್ಮ ಬುಕಿಂಗ್ ಬಗ್ಗೆ ಆದರೆ,

## Who is ill

ask-who-voice = ಯಾರಿಗೆ ಹುಷಾರಿಲ್ಲ?
ask-who-again-voice = ಯಾರಿಗೆ ಹುಷಾರಿಲ್ಲ?
ask-whose-voice = ಈ ತೊಂದರೆ ಯಾರಿಗೆ?
ask-whose-again-voice = ಮತ್ತೆ ಹೇಳಿ, ಈ ತೊಂದರೆ ಯಾರಿಗೆ?
who-me-choice = ನಿಮಗೇ ಹುಷಾರಿಲ್ಲದಿದ್ದರೆ,
who-someone-else-choice = ಬೇರೆಯವರಿಗೆ ಹುಷಾರಿಲ್ಲದಿದ್ದರೆ,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = ರೋಗಿ
ask-name-again-voice = ದಯವಿಟ್ಟು ಹೆಸರು ಮಾತ್ರ ಹೇಳಿ.
ask-age-voice = ರೋಗಿಯ ವಯಸ್ಸು ಎಷ್ಟು ವರ್ಷ? ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ. ಒಂದು ವರ್ಷ ತುಂಬದ ಚಿಕ್ಕ ಮಗು ಆದರೆ 0 ಒತ್ತಿ.
ask-age-again-voice = ವಯಸ್ಸು ಎಷ್ಟು ವರ್ಷ ಎಂದು ನಂಬರ್ ಒತ್ತಿ, ಮೂವತ್ತನಾಲ್ಕು ಆದರೆ 3 4, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ. ಒಂದು ವರ್ಷ ತುಂಬದ ಚಿಕ್ಕ ಮಗು ಆದರೆ 0 ಒತ್ತಿ.
# The age of a baby, on a keypad.
ask-age-months = ಮಗುವಿಗೆ ಎಷ್ಟು ತಿಂಗಳು? ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ. ಒಂದು ತಿಂಗಳು ತುಂಬಿಲ್ಲವಾದರೆ 0 ಒತ್ತಿ.
ask-age-months-again = ಮಗುವಿಗೆ ಎಷ್ಟು ತಿಂಗಳು? ಒಂದು ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ. ಒಂದು ತಿಂಗಳು ತುಂಬಿಲ್ಲವಾದರೆ 0 ಒತ್ತಿ.
ask-age-days = ಮಗುವಿಗೆ ಎಷ್ಟು ದಿನ? ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-age-days-again = ಮಗುವಿಗೆ ಎಷ್ಟು ದಿನ? ಒಂದು ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-sex-voice = ರೋಗಿ ಹೆಣ್ಣಾ, ಗಂಡಾ?
ask-sex-again-voice = ರೋಗಿ ಹೆಣ್ಣಾ, ಗಂಡಾ?
sex-female-choice = ಹೆಣ್ಣು ಆದರೆ,
sex-male-choice = ಗಂಡು ಆದರೆ,
sex-other-choice = ಇತರೆ ಆದರೆ,

## Danger first

ask-danger-voice = ಈಗ ಇವುಗಳಲ್ಲಿ ಯಾವುದಾದರೂ ಆಗುತ್ತಿದೆಯಾ?
ask-danger-again-voice = ಈಗ, ಈ ಕ್ಷಣ, ಇವುಗಳಲ್ಲಿ ಯಾವುದಾದರೂ ಆಗುತ್ತಿದೆಯಾ?
danger-unconscious-choice = ಪ್ರಜ್ಞೆ ಇಲ್ಲದಿದ್ದರೆ ಅಥವಾ ಎಬ್ಬಿಸಿದರೂ ಏಳದಿದ್ದರೆ,
danger-seizure-choice = ಫಿಟ್ಸ್ ಬರ್ತಿದ್ದರೆ,
danger-breathing-difficulty-choice = ಉಸಿರಾಟ ತುಂಬಾ ಕಷ್ಟ ಆಗಿದ್ದರೆ,
danger-chest-pain-choice = ಎದೆ ನೋವು ಇದ್ದರೆ,
danger-heavy-bleeding-choice = ತುಂಬಾ ರಕ್ತ ಹೋಗುತ್ತಿದ್ದರೆ,
danger-cannot-drink-choice = ನೀರು ಅಥವಾ ಹಾಲು ಕುಡಿಯಲು ಆಗದಿದ್ದರೆ,
danger-none-choice = ಇವುಗಳಲ್ಲಿ ಯಾವುದೂ ಇಲ್ಲದಿದ್ದರೆ,
ask-emergency-voice = { $number } ನಂಬರಿಗೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ. | ಅಪಾಯ ಆಗಬಹುದು. ತಡ ಮಾಡಬೇಡಿ, ಒಬ್ಬರೇ ಇರಬೇಡಿ. ಫೋನ್ ಮಾಡಿದ್ರಾ?
ask-emergency-again-voice = { $number } ನಂಬರಿಗೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ. | ಫೋನ್ ಮಾಡಿದ್ರಾ?
emergency-yes-choice = ಫೋನ್ ಮಾಡಿದ್ದರೆ,
emergency-no-choice = ಸಹಾಯ ಬೇಕಾದರೆ,
emergency-none-choice = ಎಮರ್ಜೆನ್ಸಿ ಅಲ್ಲವಾದರೆ,
emergency-called-voice = ಸರಿ. ರೋಗಿಯ ಜೊತೆಯಲ್ಲೇ ಇರಿ, ಈ ಫೋನ್ ಖಾಲಿ ಇಡಿ, ಬೇರೆ ಮಾತು ಬೇಡ.
emergency-help-voice = { $number } ನಂಬರಿಗೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ನಮಗಾಗಿ ಕಾಯಬೇಡಿ. | ಆರೋಗ್ಯ ಕಾರ್ಯಕರ್ತರೂ ಈ ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡ್ತಾರೆ.
ask-alarm-voice = { $number } ನಂಬರಿಗೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ಜೀವಕ್ಕೆ ಅಪಾಯ ಇದ್ದರೆ. | ಇದು ಎಮರ್ಜೆನ್ಸಿನಾ?
ask-alarm-again-voice = { $number } ನಂಬರಿಗೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ಜೀವಕ್ಕೆ ಅಪಾಯ ಇದ್ದರೆ. | ಮತ್ತೆ ಹೇಳಿ, ಇದು ಎಮರ್ಜೆನ್ಸಿನಾ?
alarm-yes-choice = ಹೌದಾದರೆ,
alarm-no-choice = ಅಲ್ಲವಾದರೆ,
helpline-self-harm-voice = { $number } ನಂಬರಿಗೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ. | ಹಗಲು ರಾತ್ರಿ, ಉಚಿತವಾಗಿ, ನಿಮ್ಮ ಭಾಷೆಯಲ್ಲಿ, ನಿಮ್ಮ ಮಾತನ್ನು ಪ್ರೀತಿಯಿಂದ ಕೇಳ್ತಾರೆ. ನೀವು ಒಂಟಿ ಅಲ್ಲ. ನಾವೂ ಫೋನ್ ಮಾಡ್ತೇವೆ.
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now-voice = { $number } ನಂಬರಿಗೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ಜೀವಕ್ಕೆ ಅಪಾಯ. | ಒಬ್ಬರನ್ನೇ ಬಿಡಬೇಡಿ. | ಆಮೇಲೆ { $helpline } ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡಿ. ಹಗಲು ರಾತ್ರಿ, ಉಚಿತವಾಗಿ, ಪ್ರೀತಿಯಿಂದ ಮಾತು ಕೇಳ್ತಾರೆ.
helpline-child-voice = { $number } ನಂಬರಿಗೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ಉಚಿತ, ಅಪಾಯದಲ್ಲಿರುವ ಮಗುವಿಗೆ ಸಹಾಯ ಸಿಗುತ್ತೆ. | ಈ ಕ್ಷಣವೇ ಅಪಾಯ ಇದ್ದರೆ 1 1 2 ನಂಬರಿಗೆ.
helpline-violence-voice = { $number } ನಂಬರಿಗೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ಹಗಲು ರಾತ್ರಿ ಸಹಾಯ ಸಿಗುತ್ತೆ. | ಈ ಕ್ಷಣವೇ ಅಪಾಯ ಇದ್ದರೆ 1 1 2 ನಂಬರಿಗೆ.

## What is wrong

ask-complaint-voice = ಏನು ತೊಂದರೆ?
ask-complaint-again-voice = ಏನು ತೊಂದರೆ?
symptom-other-choice = ಬೇರೆ ಏನಾದರೂ ಆದರೆ,
ask-words-voice = ಏನು ತೊಂದರೆ ಎಂದು ಎರಡು ಮಾತಲ್ಲಿ ಹೇಳಿ.
ask-words-again-voice = ಏನು ತೊಂದರೆ ಎಂದು ಎರಡು ಮಾತಲ್ಲಿ ಹೇಳಿ.
ask-days-voice = { $complaint }. | ಎಷ್ಟು ದಿನದಿಂದ? ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-days-again-voice = ಎಷ್ಟು ದಿನದಿಂದ? ನಂಬರ್ ಒತ್ತಿ, ಮೂರು ದಿನ ಆದರೆ 3, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }. | ಇವೂ ಇವೆಯಾ? ಇರುವ ಎಲ್ಲದರ ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-signs-again-voice = ಇವೂ ಇವೆಯಾ? ಇರುವ ಎಲ್ಲದರ ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-more-signs-voice = ಮತ್ತೆ ಇವು ಇವೆಯಾ? ಇರುವ ಎಲ್ಲದರ ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-more-signs-again-voice = ಮತ್ತೆ ಇವು ಇವೆಯಾ? ಇರುವ ಎಲ್ಲದರ ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-weeks-voice = ಎಷ್ಟು ತಿಂಗಳ ಗರ್ಭಿಣಿ? ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-weeks-again-voice = ಎಷ್ಟು ತಿಂಗಳ ಗರ್ಭಿಣಿ? ತಿಂಗಳ ನಂಬರ್ ಮಾತ್ರ ಒತ್ತಿ, ಐದು ತಿಂಗಳು ಆದರೆ 5, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-history-voice = ಡಾಕ್ಟರಿಗಾಗಿ: ರೋಗಿಗೆ ಇವುಗಳಲ್ಲಿ ಯಾವುದಾದರೂ ಹಳೆಯ ಕಾಯಿಲೆ ಇದೆಯಾ? ಇರುವ ಎಲ್ಲದರ ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-history-again-voice = ರೋಗಿಗೆ ಇವುಗಳಲ್ಲಿ ಯಾವುದಾದರೂ ಹಳೆಯ ಕಾಯಿಲೆ ಇದೆಯಾ? ಇರುವ ಎಲ್ಲದರ ನಂಬರ್ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-medicines-voice = ತಗೊಳ್ಳುತ್ತಿರುವ ಔಷಧಿಗಳ ಹೆಸರು, ಮೈಗೆ ಆಗದ ಔಷಧಿಗಳ ಹೆಸರು ಹೇಳಿ.
ask-medicines-again-voice = ಔಷಧಿಗಳ ಹೆಸರು ಹೇಳಿ.
option-not-known-choice = ಗೊತ್ತಿಲ್ಲದಿದ್ದರೆ,

## OPD, slot, booking

ask-opd-voice = ಯಾವ ಡಾಕ್ಟರ್ ಬೇಕು?
ask-opd-again-voice = ಯಾವ ಡಾಕ್ಟರ್ ಬೇಕು?
ask-opd-full-voice = ಅಲ್ಲಿ ಸಮಯ ಖಾಲಿ ಇಲ್ಲ. ದಯವಿಟ್ಟು ಬೇರೆ ಡಾಕ್ಟರನ್ನು ಆರಿಸಿ.
ask-slot-voice = { $opd }. | ಈ ಸಮಯಗಳು ಖಾಲಿ ಇವೆ.
ask-slot-again-voice = { $opd }. | ಈ ಸಮಯಗಳು ಖಾಲಿ ಇವೆ.
ask-slot-taken-voice = ಆ ಸಮಯವನ್ನು ಬೇರೆಯವರು ತಗೊಂಡ್ರು. | { $opd }. | ಈ ಸಮಯಗಳು ಖಾಲಿ ಇವೆ.
slot-choice = { $when }, | { $doctor } ಆದರೆ,
ask-agreed-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
urgent-voice = { $when ->
    [today] ಇವತ್ತೇ ಡಾಕ್ಟರಿಗೆ ತೋರಿಸಬೇಕು.
    [later] ಇವತ್ತೇ ಡಾಕ್ಟರಿಗೆ ತೋರಿಸಬೇಕು, ಆದರೆ ಇವತ್ತು ಇಲ್ಲಿ ಯಾವ ಡಾಕ್ಟರಿಗೂ ಸಮಯ ಇಲ್ಲ. ತೊಂದರೆ ಹೆಚ್ಚಾದರೆ ಕಾಯಬೇಡಿ, ಆಸ್ಪತ್ರೆಗೆ ಹೋಗಿ.
   *[no] { "" }
}
booked-voice = ಬುಕ್ ಆಯ್ತು. | { $whose } | ಟೋಕನ್ { $token }. | { $when }. | { $doctor }. | ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ, ಫೋನ್ ಆನ್ ಇಡಿ. ಬದಲಿಸಲು ಅಥವಾ ರದ್ದು ಮಾಡಲು ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ.
booked-later-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ನಿಮ್ಮ ಬುಕಿಂಗ್ ಆಯ್ತು. | { $whose } | ಟೋಕನ್ { $token }. | { $when }. | { $doctor }. | ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ, ಫೋನ್ ಆನ್ ಇಡಿ. ಬದಲಿಸಲು, ರದ್ದು ಮಾಡಲು ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ.
booking-kept-voice = ನಿಮ್ಮ ಬುಕಿಂಗ್ ಬರೆದುಕೊಂಡಿದ್ದೇವೆ. ಪಕ್ಕಾ ಆದ ಕೂಡಲೇ ನಾವೇ ಫೋನ್ ಮಾಡಿ ಸಮಯ, ಡಾಕ್ಟರ್ ಹೆಸರು ಹೇಳ್ತೇವೆ, ಎಸ್ ಎಂ ಎಸ್ ಕೂಡ ಕಳಿಸ್ತೇವೆ. ನೀವು ಮತ್ತೆ ಫೋನ್ ಮಾಡೋದು ಬೇಡ.
booking-full-later-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ಕ್ಷಮಿಸಿ, ಆ ಡಾಕ್ಟರ್ ಸಮಯ ಖಾಲಿ ಇರಲಿಲ್ಲ. ಬೇರೆ ಡಾಕ್ಟರಿಗಾಗಿ ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ.
booking-failed-later-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ಕ್ಷಮಿಸಿ, ಬುಕ್ ಆಗಲಿಲ್ಲ. ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ.

## Appointments

ask-which-appointment-voice = ಇವು ನಿಮ್ಮ ಬುಕಿಂಗ್. ಬದಲಿಸಲು ಅಥವಾ ರದ್ದು ಮಾಡಲು ಅದರ ನಂಬರ್ ಒತ್ತಿ.
ask-which-appointment-again-voice = ಯಾವ ಬುಕಿಂಗ್ ಬದಲಿಸಬೇಕು ಅಥವಾ ರದ್ದು ಮಾಡಬೇಕು? ಎಲ್ಲಾ ಹಾಗೇ ಇರಲು ಸ್ಟಾರ್ ಒತ್ತಿ.
appointment-choice = { $when } | { $doctor } | { $whose } | ಟೋಕನ್ { $token }
no-appointments-voice = ನಿಮ್ಮ ಬುಕಿಂಗ್ ಯಾವುದೂ ಇಲ್ಲ.
ask-appointment-voice = { $whose } | { $when }. | { $doctor }.
ask-appointment-again-voice = { $whose } | { $when }. | { $doctor }.
ask-cancel = { $whose } | { $when }. | { $doctor }. | ಈ ಬುಕಿಂಗ್ ರದ್ದು ಮಾಡಬೇಕಾ?
ask-cancel-again = { $whose } | { $when }. | { $doctor }. | ಈ ಬುಕಿಂಗ್ ರದ್ದು ಮಾಡಬೇಕಾ?
cancelled-voice = ರದ್ದಾಯ್ತು. | { $whose } | ಟೋಕನ್ { $token }. | { $when }.
cancel-failed-voice = ಇದನ್ನು ಇನ್ನು ರದ್ದು ಮಾಡಲು ಆಗಲ್ಲ.
cancel-kept-voice = ರದ್ದು ಮಾಡಬೇಕು ಎಂದು ಬರೆದುಕೊಂಡಿದ್ದೇವೆ. ಆದ ಕೂಡಲೇ ಫೋನ್ ಮಾಡಿ ಹೇಳ್ತೇವೆ, ಎಸ್ ಎಂ ಎಸ್ ಕೂಡ ಕಳಿಸ್ತೇವೆ.
cancelled-later-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ನಿಮ್ಮ ಬುಕಿಂಗ್ ರದ್ದಾಯ್ತು.
cancel-failed-later-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ಕ್ಷಮಿಸಿ, ನಿಮ್ಮ ಬುಕಿಂಗ್ ರದ್ದಾಗಲಿಲ್ಲ. ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ.

## Another time for an appointment

ask-which-to-move-voice = ಯಾವ ಬುಕಿಂಗ್ ಸಮಯ ಬದಲಿಸಬೇಕು? ಹಿಂದೆ ಹೋಗಲು ಸ್ಟಾರ್ ಒತ್ತಿ.
ask-which-to-move-again-voice = ಯಾವ ಬುಕಿಂಗ್ ಸಮಯ ಬದಲಿಸಬೇಕು? ಹಿಂದೆ ಹೋಗಲು ಸ್ಟಾರ್ ಒತ್ತಿ.
ask-new-time-voice = ಈಗ ನಿಮ್ಮ ಸಮಯ { $old }. | { $opd }. | ಈ ಸಮಯಗಳು ಖಾಲಿ ಇವೆ.
ask-new-time-again-voice = { $opd }. | ಈ ಸಮಯಗಳು ಖಾಲಿ ಇವೆ.
ask-move-voice = { $urgent } | { $whose } | { $old } ಬದಲು | { $when }. | { $doctor }.
ask-move-again-voice = { $whose } | { $old } ಬದಲು | { $when }. | { $doctor }.
option-move-choice = ಬದಲಿಸಲು,
option-leave-choice = ಹಾಗೇ ಇರಬೇಕಾದರೆ,
moved-voice = ಸಮಯ ಬದಲಾಯ್ತು. | { $whose } | ಟೋಕನ್ { $token }. | { $when }. | { $doctor }. | ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ, ಫೋನ್ ಆನ್ ಇಡಿ. ರದ್ದು ಮಾಡಲು ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ.
moved-later-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ನಿಮ್ಮ ಸಮಯ ಬದಲಾಯ್ತು. | { $whose } | ಟೋಕನ್ { $token }. | { $when }. | { $doctor }. | ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ, ಫೋನ್ ಆನ್ ಇಡಿ. ರದ್ದು ಮಾಡಲು ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ.
move-kept-voice = ಹೊಸ ಸಮಯ ಬರೆದುಕೊಂಡಿದ್ದೇವೆ. ಪಕ್ಕಾ ಆದ ಕೂಡಲೇ ಫೋನ್ ಮಾಡಿ ಹೇಳ್ತೇವೆ, ಎಸ್ ಎಂ ಎಸ್ ಕೂಡ ಕಳಿಸ್ತೇವೆ. ಅಲ್ಲಿವರೆಗೆ ಹಳೆಯ ಸಮಯವೇ ಇರುತ್ತೆ.
move-failed-voice = ಇದು ಬದಲಾಗಲಿಲ್ಲ. ಅದು ಮುಗಿದಿದೆ, ರದ್ದಾಗಿದೆ, ಅಥವಾ ಸಮಯ ಆಗಲೇ ಬದಲಾಗಿದೆ.
move-taken-later-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ಕ್ಷಮಿಸಿ, ಆ ಸಮಯವನ್ನು ಬೇರೆಯವರು ತಗೊಂಡ್ರು. | ನಿಮ್ಮ ಬುಕಿಂಗ್ ಹಾಗೇ ಇದೆ. | { $whose } | { $old }. | { $doctor }.
move-failed-later-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ಕ್ಷಮಿಸಿ, ಸಮಯ ಬದಲಾಗಲಿಲ್ಲ. ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ.

## Her prescription again

ask-which-prescription-voice = ಯಾರ ಔಷಧಿ ಚೀಟಿ ಮತ್ತೆ ಕಳಿಸಬೇಕು?
ask-which-prescription-again-voice = ಯಾರ ಔಷಧಿ ಚೀಟಿ ಮತ್ತೆ ಕಳಿಸಬೇಕು?
prescription-of-choice = { $name }, | { $when } ಆದರೆ,
prescription-coming-voice = ಔಷಧಿ ಚೀಟಿಯನ್ನು ಈಗಲೇ ಎಸ್ ಎಂ ಎಸ್ ಮಾಡ್ತಿದ್ದೇವೆ.
no-prescription-voice = ಈ ಫೋನಿಗೆ ಇನ್ನೂ ಔಷಧಿ ಚೀಟಿ ಇಲ್ಲ. ಡಾಕ್ಟರ್ ಬರೆದ ಕೂಡಲೇ ಎಸ್ ಎಂ ಎಸ್ ಬರುತ್ತೆ.
prescription-failed-later-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ಕ್ಷಮಿಸಿ, ಔಷಧಿ ಚೀಟಿ ಕಳಿಸಲು ಆಗಲಿಲ್ಲ. ಆರೋಗ್ಯ ಕಾರ್ಯಕರ್ತರು ನೋಡ್ತಾರೆ.

# Read out in a call.
home-prescription-choice = ಔಷಧಿ ಚೀಟಿ ಓದಿ ಹೇಳಬೇಕಾದರೆ,
ask-whose-prescription-voice = ಯಾರ ಔಷಧಿ ಚೀಟಿ?
ask-whose-prescription-again-voice = ಯಾರ ಔಷಧಿ ಚೀಟಿ?
ask-birth-year = { $whose } | ಇದು ಬೇರೆಯವರ ಕಿವಿಗೆ ಬೀಳಬಾರದು, ಅದಕ್ಕೆ ಹೇಳಿ: ರೋಗಿ ಹುಟ್ಟಿದ್ದು ಯಾವ ಇಸವಿಯಲ್ಲಿ? ನಾಲ್ಕೂ ಅಂಕಿ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-birth-year-again = { $whose } | ರೋಗಿ ಹುಟ್ಟಿದ್ದು ಯಾವ ಇಸವಿಯಲ್ಲಿ? ಇಸವಿಯ ನಾಲ್ಕೂ ಅಂಕಿ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
birth-year-wrong = ನಮ್ಮಲ್ಲಿ ಇರುವ ಇಸವಿ ಅದಲ್ಲ.
prescription-locked = ಮೂರು ಸಲವೂ ಸರಿ ಬರಲಿಲ್ಲ. ಇವತ್ತು ಇನ್ನು ಔಷಧಿ ಚೀಟಿ ಓದಿ ಹೇಳಲು ಆಗಲ್ಲ.
prescription-unreadable = ಈ ಔಷಧಿ ಚೀಟಿಯನ್ನು ಓದಿ ಹೇಳಲು ಆಗಲ್ಲ. ಎಸ್ ಎಂ ಎಸ್ ಮಾಡಲು ನೋಡ್ತೇವೆ, ಇಲ್ಲವಾದರೆ ಆರೋಗ್ಯ ಕಾರ್ಯಕರ್ತರು ನೋಡ್ತಾರೆ.
prescription-heard-voice = { $name } ಹೆಸರಿನ ಔಷಧಿ ಚೀಟಿ. | { $when }. | { $doctor }.
ask-medicine-voice = ಒಟ್ಟು ಔಷಧಿ { $count }. ಇದು ಔಷಧಿ ನಂಬರ್ { $n }. | { $medicine }. { $dosage }.
ask-medicine-again-voice = ಒಟ್ಟು ಔಷಧಿ { $count }. ಇದು ಔಷಧಿ ನಂಬರ್ { $n }. | { $medicine }. { $dosage }.
prescription-voice = { $name } ಹೆಸರಿನ ಔಷಧಿ ಚೀಟಿ. | { $medicines } | { $doctor }.
prescription-part-voice = { $name } ಹೆಸರಿನ ಔಷಧಿ ಚೀಟಿ. | { $medicines } | { $doctor }.
prescription-changed-voice = { $name } ಹೆಸರಿನ ಔಷಧಿ ಚೀಟಿ. | ಡಾಕ್ಟರ್ ಔಷಧಿ ಚೀಟಿ ಬದಲಾಯಿಸಿದ್ದಾರೆ. ಹಳೆಯ ಚೀಟಿ ಇನ್ನು ನಡೆಯಲ್ಲ. | { $medicines } | { $doctor }.
prescription-changed-part-voice = { $name } ಹೆಸರಿನ ಔಷಧಿ ಚೀಟಿ. | ಡಾಕ್ಟರ್ ಔಷಧಿ ಚೀಟಿ ಬದಲಾಯಿಸಿದ್ದಾರೆ. ಹಳೆಯ ಚೀಟಿ ಇನ್ನು ನಡೆಯಲ್ಲ. | { $medicines } | { $doctor }.
prescription-line-voice = { $n }. | { $medicine }. { $dosage }.
prescription-lines-voice = { $first } | { $rest }
medicine-again = ಮತ್ತೆ
medicine-again-choice = ಇದನ್ನೇ ಮತ್ತೆ ಕೇಳಲು,
medicine-next = ಮುಂದಿನದು
medicine-next-choice = ಮುಂದಿನ ಔಷಧಿ ಕೇಳಲು,
medicine-first = ಮೊದಲಿಂದ
medicine-first-choice = ಮೊದಲ ಔಷಧಿಯಿಂದ ಮತ್ತೆ ಕೇಳಲು,
medicine-text = SMS ನಲ್ಲಿ
medicine-text-choice = ಎಸ್ ಎಂ ಎಸ್ ಕೂಡ ಬೇಕಾದರೆ,

## A health question: never an advice

ask-doctor-voice = ಇದು ಡಾಕ್ಟರನ್ನು ಕೇಳಬೇಕಾದ ವಿಷಯ, ಫೋನಲ್ಲಿ ಹೇಳ್ತಾರೆ. | ಡಾಕ್ಟರ್ ಬುಕ್ ಮಾಡೋಣವಾ?
ask-doctor-again-voice = ಡಾಕ್ಟರ್ ಬುಕ್ ಮಾಡೋಣವಾ?
no-doctor-now-voice = ಸರಿ. ಯಾವಾಗ ಬೇಕಾದರೂ ಮತ್ತೆ ಫೋನ್ ಮಾಡಬಹುದು.

## A person instead

ask-call-back-voice = ನಾವು ಈ ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡಬೇಕಾ?
ask-call-back-again-voice = ನಾವು ಈ ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡಬೇಕಾ?
call-back-unasked-voice = ಓ ಪಿ ಡಿ ಲೈನಿನಿಂದ ನಿಮಗೆ ಫೋನ್ ಬರುತ್ತೆ.
call-back-noted-voice = ಆರೋಗ್ಯ ಕಾರ್ಯಕರ್ತರು ಈ ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡ್ತಾರೆ. ಮತ್ತೆ ಫೋನ್ ಮಾಡೋದು ಬೇಡ.

## Words the carrier is not sure of

ask-said-voice = ನನಗೆ ಹೀಗೆ ಕೇಳಿಸಿತು: | { $words }. | ಇದು ಸರಿ ಇದೆಯಾ?

## Her own words after the beep

ask-record-voice = ಫೋನ್ ಮಾಡುವ ಮುಂಚೆ ಡಾಕ್ಟರ್ ನಿಮ್ಮ ತೊಂದರೆಯನ್ನು ನಿಮ್ಮ ಮಾತಲ್ಲೇ ಕೇಳಿಸಿಕೊಳ್ಳಬಹುದು.
record-yes-choice = ಬೀಪ್ ಆದ ಮೇಲೆ ಹೇಳಲು,
record-no-choice = ಅದು ಬೇಡವಾದರೆ,
record-now-voice = ಬೀಪ್ ಆದ ಮೇಲೆ ರೋಗಿಯ ಹೆಸರು, ತೊಂದರೆ ಹೇಳಿ, ಒಂದು ನಿಮಿಷದ ಒಳಗೆ. ಮುಗಿದ ಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
record-kept-voice = ಧನ್ಯವಾದ. ಇದನ್ನು ಡಾಕ್ಟರ್ ಕೇಳಿಸಿಕೊಳ್ಳಬಹುದು.
record-empty-voice = ಏನೂ ಕೇಳಿಸಲಿಲ್ಲ. ನಿಮ್ಮ ಬುಕಿಂಗ್ ಹಾಗೇ ಇದೆ.

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: ನಿಮ್ಮ ಮಿಸ್ಡ್ ಕಾಲ್ ಸಿಕ್ಕಿದೆ. ಡಾಕ್ಟರಿಗೆ ತೋರಿಸಲು ಕಳಿಸಿ: ಬುಕಿಂಗ್, ಅಥವಾ ಹಗಲಲ್ಲಿ ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ.
missed-call-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ನೀವು ನಮಗೆ ಫೋನ್ ಮಾಡಿದ್ದಿರಿ.
ask-prescription-ready = ಓ ಪಿ ಡಿ ಲೈನ್. ಈ ಫೋನಿಗೆ ಒಂದು ಔಷಧಿ ಚೀಟಿ ಬಂದಿದೆ. | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: ನೆನಪಿರಲಿ: { $name }, { $when }, { $doctor } ({ $registration }), ಟೋಕನ್ { $token }. ಫೋನ್ ಆನ್ ಇಡಿ. ಬದಲಿಸಲು ಕಳಿಸಿ: ಬದಲಿಸಿ, ಬೇಡವಾದರೆ ರದ್ದು
ask-reminder-voice = ಓ ಪಿ ಡಿ ಲೈನ್. ನಿಮಗೆ ಡಾಕ್ಟರ್ ಬುಕಿಂಗ್ ಇದೆ. | { $whose } | { $when }. | { $doctor }. | ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ.
appointment-kept-voice = ಒಳ್ಳೆಯದು. ನಿಮ್ಮ ಬುಕಿಂಗ್ ಪಕ್ಕಾ. | { $when }. | ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ, ಫೋನ್ ಆನ್ ಇಡಿ.
