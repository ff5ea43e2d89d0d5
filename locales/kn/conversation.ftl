## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. ನಂಬರ್ ಕಳಿಸಿ:
ask-language-again = OPDLine. Send a number, like 1. ನಂಬರ್ ಕಳಿಸಿ:

# $number is the emergency number.
ask-consent = OPDLine: ಫೋನಲ್ಲೇ ಡಾಕ್ಟರ್. ನಿಮ್ಮ ಮಾತು ಚಿಕಿತ್ಸೆ ಕೊಡುವವರು ಮಾತ್ರ ನೋಡ್ತಾರೆ. ಯಾವಾಗಲೂ DELETE ಕಳಿಸಿ ಅಳಿಸಬಹುದು. ಒಪ್ಪಿಗೆಯಾ?
ask-consent-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. ನಿಮ್ಮ ಮಾತು ಚಿಕಿತ್ಸೆ ಕೊಡುವವರು ನೋಡಬಹುದಾ?
consent-declined = ಸರಿ, ಇಲ್ಲಿಗೆ ನಿಲ್ಲಿಸ್ತೇವೆ. ಎಮರ್ಜೆನ್ಸಿ ಆದರೆ { $number }ಕ್ಕೆ ಫೋನ್ ಮಾಡಿ. ಮತ್ತೆ ಶುರು ಮಾಡಲು ಯಾವಾಗ ಬೇಕಾದರೂ ಮೆಸೇಜ್ ಕಳಿಸಿ.

help = ನಂಬರ್ ಕಳಿಸಿ, ಅಥವಾ ಮಾತಲ್ಲಿ ಬರೆಯಿರಿ. ಯಾವಾಗ ಬೇಕಾದರೂ: ಮೆನು, ಹಿಂದೆ, ಮತ್ತೆ, ಭಾಷೆ, ಬದಲಿಸಿ, ರದ್ದು, ನನಗೆ ಫೋನ್ ಮಾಡಿ, ನಿಲ್ಲಿಸಿ. ಎಮರ್ಜೆನ್ಸಿ: { $number }
stopped = ಇನ್ನು OPDLine ಮೆಸೇಜ್ ಬರಲ್ಲ. ಮತ್ತೆ ಬೇಕಾದರೆ START ಎಂದು ಕಳಿಸಿ.
started = ಇನ್ನು ನಮ್ಮ ಮೆಸೇಜ್ ಮತ್ತೆ ಬರುತ್ತೆ.
core-down = ಈಗ ಆಸ್ಪತ್ರೆಯ ಲೈನ್ ಸಿಗ್ತಿಲ್ಲ. ನಿಮ್ಮ ಬುಕಿಂಗ್ ಹಾಗೇ ಇದೆ. ಸ್ವಲ್ಪ ಹೊತ್ತು ಬಿಟ್ಟು ಮತ್ತೆ ಬರೆಯಿರಿ.
welcome = ಧನ್ಯವಾದ. ಯಾವಾಗ ಬೇಕಾದರೂ ಕಳಿಸಿ: ಮೆನು
sorry-again = ಕ್ಷಮಿಸಿ, ಅದು ಆಗಲಿಲ್ಲ. ನಿಮ್ಮ ಕೊನೆಯ ಉತ್ತರವನ್ನು ಇನ್ನೊಂದು ಸಲ ಕಳಿಸಿ.
sorry-later = ಕ್ಷಮಿಸಿ, OPDLine ಈಗ ಕೆಲಸ ಮಾಡ್ತಿಲ್ಲ. ಕೆಲವು ನಿಮಿಷ ಬಿಟ್ಟು ಮತ್ತೆ ಬರೆಯಿರಿ. ಎಮರ್ಜೆನ್ಸಿ ಆದರೆ { $number }ಕ್ಕೆ ಫೋನ್ ಮಾಡಿ.
listen-later = ಕ್ಷಮಿಸಿ, ಈಗ ಇದನ್ನು ಓದಿ ಹೇಳಲು ಆಗ್ತಿಲ್ಲ. ಸ್ವಲ್ಪ ಹೊತ್ತು ಬಿಟ್ಟು ಮತ್ತೆ ಬರೆಯಿರಿ, ಇಲ್ಲವೇ ಹತ್ತಿರ ಇರುವವರಿಂದ ಓದಿಸಿಕೊಳ್ಳಿ.

ask-erase = ಈ ಫೋನಿನ ಬಗ್ಗೆ OPDLine ಇಟ್ಟಿರುವ ಮಾಹಿತಿ ಅಳಿಸಬೇಕಾ? ಕಾನೂನಿನ ಪ್ರಕಾರ ಇಡಬೇಕಾದ್ದು ಆಸ್ಪತ್ರೆಯಲ್ಲಿ ಇರುತ್ತೆ.
ask-erase-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. ಈ ಫೋನಿನ ಮಾಹಿತಿ ಅಳಿಸಬೇಕಾ?
erased = ಅಳಿಸಿದ್ದೇವೆ. ಈ ಫೋನಿನ ಮಾಹಿತಿ ಏನೂ OPDLine ಹತ್ತಿರ ಇಲ್ಲ.
not-erased = ಏನೂ ಅಳಿಸಿಲ್ಲ.

## Choices met in many places

option-yes = ಹೌದು
option-no = ಬೇಡ
option-not-so = ಇಲ್ಲ
option-more = ಇನ್ನೂ ಇವೆ
option-today = ಇವತ್ತಿನಿಂದ
option-book = ಬುಕ್ ಮಾಡಿ
option-change = ಬೇರೆ ಸಮಯ
option-other-opd = ಬೇರೆ ಡಾಕ್ಟರ್
option-cancel = ರದ್ದು ಮಾಡಿ
option-keep = ಹಾಗೇ ಇರಲಿ
option-erase = ಅಳಿಸಿ
without = { $symptom } ಇಲ್ಲ
complaint-noted = ಬರೆದುಕೊಂಡಿದ್ದೇವೆ
comma = {", "}

## The front room

ask-home = OPDLine. ಏನು ಬೇಕು?
ask-home-again = ನಂಬರ್ ಮಾತ್ರ ಕಳಿಸಿ. ಏನು ಬೇಕು?
home-doctor = ಡಾಕ್ಟರ್ ಬೇಕು
home-doctor-for = { $name }: ಡಾಕ್ಟರ್ ಬೇಕು
home-doctor-other = ಬೇರೆಯವರಿಗೆ ಡಾಕ್ಟರ್
home-appointments = ನನ್ನ ಬುಕಿಂಗ್
home-prescription = ಔಷಧಿ ಚೀಟಿ

## Who is ill

ask-who = ಯಾರಿಗೆ ಹುಷಾರಿಲ್ಲ?
ask-who-again = ನಂಬರ್ ಕಳಿಸಿ, ಅಥವಾ ಹೀಗೆ: ಮಗಳು ಆಶಾ 4 ವರ್ಷ. ಯಾರಿಗೆ ಹುಷಾರಿಲ್ಲ?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = ಈ ತೊಂದರೆ ಯಾರಿಗೆ?
ask-whose-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. ಈ ತೊಂದರೆ ಯಾರಿಗೆ?
who-me = ನನಗೆ
who-someone-else = ಬೇರೆಯವರಿಗೆ
# $who is self or other.
ask-name = { $who ->
    [self] ನಿಮ್ಮ ಹೆಸರು ಏನು?
   *[other] ರೋಗಿಯ ಹೆಸರು ಏನು?
}
ask-name-again = { $who ->
    [self] ನಿಮ್ಮ ಹೆಸರು ಮಾತ್ರ ಬರೆಯಿರಿ, ಹೀಗೆ: ಆಶಾ ದೇವಿ
   *[other] ರೋಗಿಯ ಹೆಸರು ಮಾತ್ರ ಬರೆಯಿರಿ, ಹೀಗೆ: ಆಶಾ ದೇವಿ
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: ವಯಸ್ಸು ಎಷ್ಟು? ಹೀಗೆ: 34. ಚಿಕ್ಕ ಮಗು ಆದರೆ ಹೀಗೆ: 6 ತಿಂಗಳು
   *[both] { $name }: ವಯಸ್ಸು ಎಷ್ಟು? ಹೆಣ್ಣಾ, ಗಂಡಾ? ಹೀಗೆ: 34 ಹೆಣ್ಣು. ಚಿಕ್ಕ ಮಗು ಆದರೆ ಹೀಗೆ: 6 ತಿಂಗಳು ಗಂಡು
}
ask-age-again = { $asks ->
    [age] { $name }: ವಯಸ್ಸು ನಂಬರಲ್ಲಿ ಬರೆಯಿರಿ, ಹೀಗೆ: 34. ಚಿಕ್ಕ ಮಗು ಆದರೆ ಹೀಗೆ: 6 ತಿಂಗಳು
   *[both] ಹೀಗೆ ಬರೆಯಿರಿ: 34 ಹೆಣ್ಣು. ಚಿಕ್ಕ ಮಗು ಆದರೆ ಹೀಗೆ: 6 ತಿಂಗಳು ಗಂಡು. { $name }: ವಯಸ್ಸು ಎಷ್ಟು?
}
ask-sex = { $name }: ಹೆಣ್ಣಾ, ಗಂಡಾ?
ask-sex-again = ನಂಬರ್ ಮಾತ್ರ ಕಳಿಸಿ. { $name }: ಹೆಣ್ಣಾ, ಗಂಡಾ?
sex-female = ಹೆಣ್ಣು
sex-male = ಗಂಡು
sex-other = ಇತರೆ
sex-female-child = ಹುಡುಗಿ
sex-female-adult = ಮಹಿಳೆ
sex-male-child = ಹುಡುಗ
sex-male-adult = ಪುರುಷ
sex-other-child = ಮಗು
sex-other-adult = ಇತರೆ
sex-unknown-child = ಮಗು
sex-unknown-adult = ದೊಡ್ಡವರು
age-years = { $n } ವರ್ಷ
age-days = { $n } ದಿನ
age-months = { $n } ತಿಂಗಳು

# Stands for a name that a message has no room for.
the-sick-person = ರೋಗಿ

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = ಮಗು
option-no-name = ಇನ್ನೂ ಹೆಸರಿಟ್ಟಿಲ್ಲ

## Danger first

ask-danger = { $name }, { $sex }, { $age }. ಈಗ?
ask-danger-again = { $name }, { $sex }, { $age }. ಈಗ?
danger-unconscious = ಪ್ರಜ್ಞೆ/ಎಚ್ಚರ ಇಲ್ಲ
danger-seizure = ಫಿಟ್ಸ್
danger-breathing-difficulty = ಉಸಿರಾಟ ತುಂಬಾ ಕಷ್ಟ
danger-chest-pain = ಎದೆ ನೋವು
danger-heavy-bleeding = ತುಂಬಾ ರಕ್ತ ಹೋಗ್ತಿದೆ
danger-cannot-drink = ಏನೂ ಕುಡಿಯಲು ಆಗಲ್ಲ
danger-none = ಏನೂ ಇಲ್ಲ
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }ಕ್ಕೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ. ಅಪಾಯ ಆಗಬಹುದು. ತಡ ಮಾಡಬೇಡಿ, ಒಬ್ಬರೇ ಇರಬೇಡಿ. ಫೋನ್ ಮಾಡಿದ್ರಾ?
ask-emergency-again = { $number }ಕ್ಕೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ. ಮಾಡಿದ್ರಾ?
emergency-yes = ಹೌದು
emergency-none = ಎಮರ್ಜೆನ್ಸಿ ಅಲ್ಲ
emergency-no = ಸಹಾಯ ಬೇಕು
emergency-called = ಸರಿ. ರೋಗಿಯ ಜೊತೆಯಲ್ಲೇ ಇರಿ, ಈ ಫೋನ್ ಖಾಲಿ ಇಡಿ, ಬೇರೆ ಮಾತು ಬೇಡ. ನಾವೂ ಫೋನ್ ಮಾಡಬೇಕಾದರೆ ಕಳಿಸಿ: ನನಗೆ ಫೋನ್ ಮಾಡಿ
emergency-help = { $number }ಕ್ಕೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ನಮಗಾಗಿ ಕಾಯಬೇಡಿ. ಆರೋಗ್ಯ ಕಾರ್ಯಕರ್ತರೂ ಈ ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡ್ತಾರೆ.
ask-alarm = { $number }ಕ್ಕೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ಜೀವಕ್ಕೆ ಅಪಾಯ ಇದ್ದರೆ. ಇದು ಎಮರ್ಜೆನ್ಸಿನಾ?
ask-alarm-again = { $number }ಕ್ಕೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ಜೀವಕ್ಕೆ ಅಪಾಯ ಇದ್ದರೆ. 1 ಅಥವಾ 2 ಕಳಿಸಿ: ಇದು ಎಮರ್ಜೆನ್ಸಿನಾ?
alarm-yes = ಹೌದು
alarm-no = ಅಲ್ಲ
helpline-self-harm = { $number }ಕ್ಕೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ. ಹಗಲು ರಾತ್ರಿ, ಉಚಿತವಾಗಿ, ನಿಮ್ಮ ಭಾಷೆಯಲ್ಲಿ ಪ್ರೀತಿಯಿಂದ ಕೇಳಿಸಿಕೊಳ್ತಾರೆ. ನೀವು ಒಂಟಿ ಅಲ್ಲ. ನಾವೂ ಫೋನ್ ಮಾಡ್ತೇವೆ.
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now = { $number }ಕ್ಕೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ಜೀವಕ್ಕೆ ಅಪಾಯ. ಒಬ್ಬರನ್ನೇ ಬಿಡಬೇಡಿ. ಆಮೇಲೆ { $helpline }ಕ್ಕೆ: ಹಗಲು ರಾತ್ರಿ, ಉಚಿತ, ಪ್ರೀತಿಯಿಂದ ಕೇಳಿಸಿಕೊಳ್ತಾರೆ.
helpline-child = { $number }: ಮಗುವಿಗೆ ಅಪಾಯ ಇದ್ದರೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ಉಚಿತ. ಈ ಕ್ಷಣವೇ ಅಪಾಯ ಇದ್ದರೆ 112ಕ್ಕೆ. ನಾವು ಫೋನ್ ಮಾಡಿದರೆ ಅಪಾಯ ಇಲ್ಲವಾದರೆ ಕಳಿಸಿ: ನನಗೆ ಫೋನ್ ಮಾಡಿ
helpline-violence = { $number }ಕ್ಕೆ ಈಗಲೇ ಫೋನ್ ಮಾಡಿ, ಹಗಲು ರಾತ್ರಿ ಸಹಾಯ. ಈ ಕ್ಷಣವೇ ಅಪಾಯ ಇದ್ದರೆ 112ಕ್ಕೆ. ನಾವು ಫೋನ್ ಮಾಡಿದರೆ ಅಪಾಯ ಇಲ್ಲವಾದರೆ ಕಳಿಸಿ: ನನಗೆ ಫೋನ್ ಮಾಡಿ

## What is wrong

ask-complaint = ಏನು ತೊಂದರೆ? ಹೀಗೆ: 3 ದಿನದಿಂದ ಜ್ವರ. ಅಥವಾ ನಂಬರ್:
ask-complaint-again = ಎರಡು ಮಾತಲ್ಲಿ ಬರೆಯಿರಿ, ಹೀಗೆ: ಹೊಟ್ಟೆ ನೋವು. ಅಥವಾ ನಂಬರ್:
ask-words = ಏನು ತೊಂದರೆ? ಎರಡು ಮಾತಲ್ಲಿ ಬರೆಯಿರಿ.
ask-words-again = ಏನು ತೊಂದರೆ ಎಂದು ಎರಡು ಮಾತಲ್ಲಿ ಬರೆಯಿರಿ, ಹೀಗೆ: ಪಾದ ಉರಿ
ask-days = { $complaint }. ಎಷ್ಟು ದಿನದಿಂದ? ಹೀಗೆ: 3
ask-days-again = ಎಷ್ಟು ದಿನ ಎಂದು ನಂಬರ್ ಕಳಿಸಿ, ಹೀಗೆ: 3. ಅಥವಾ ಹೀಗೆ: 2 ವಾರ

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] ಇವೂ ಇವೆಯಾ? (ಹೀಗೆ: 1 3)
   *[no] { $complaint }, { $since }. ಇವೂ ಇವೆಯಾ? ಎರಡು ಮೂರು ಇದ್ದರೆ: 1 3
}
ask-signs-again = ನಂಬರ್ ಕಳಿಸಿ, ಹೀಗೆ 1 3. ಇವೂ ಇವೆಯಾ?
ask-more-signs = ಇವು ಇವೆಯಾ? ಎರಡು ಮೂರು ಇದ್ದರೆ: 1 3
ask-more-signs-again = ನಂಬರ್ ಕಳಿಸಿ, ಹೀಗೆ 1 3. ಇವು ಇವೆಯಾ?
ask-weeks = { $name } ಎಷ್ಟು ತಿಂಗಳ ಗರ್ಭಿಣಿ? ನಂಬರ್ ಬರೆಯಿರಿ, ಹೀಗೆ: 5
ask-weeks-again = ತಿಂಗಳ ನಂಬರ್ ಮಾತ್ರ ಬರೆಯಿರಿ, ಹೀಗೆ: 5. { $name } ಎಷ್ಟು ತಿಂಗಳ ಗರ್ಭಿಣಿ?
ask-history = { $name }: ಹಳೆಯ ಕಾಯಿಲೆ, ದಿನಾ ಔಷಧಿ, ಅಲರ್ಜಿ ಇದೆಯಾ? ಬರೆಯಿರಿ ಅಥವಾ ನಂಬರ್:
ask-history-again = ನಂಬರ್ ಕಳಿಸಿ, ಅಥವಾ ಬರೆಯಿರಿ. { $name }: ಇವುಗಳಲ್ಲಿ ಏನಾದರೂ ಇದೆಯಾ?
ask-medicines = { $asks ->
    [allergies] { $name }: ಮೈಗೆ ಆಗದ ಔಷಧಿ ಇದೆಯಾ? ಅದರ ಹೆಸರು ಬರೆಯಿರಿ.
   *[both] { $name } ಯಾವ ಔಷಧಿ ತಗೊಳ್ತಾರೆ? ಮೈಗೆ ಆಗದ ಔಷಧಿ ಇದೆಯಾ? ಹೆಸರು ಬರೆಯಿರಿ.
}
ask-medicines-again = ಔಷಧಿಗಳ ಹೆಸರು ಬರೆಯಿರಿ. ಇಲ್ಲದಿದ್ದರೆ, ಗೊತ್ತಿಲ್ಲದಿದ್ದರೆ: 0
option-not-known = ಗೊತ್ತಿಲ್ಲ

## OPD, slot, booking

ask-opd = ಯಾವ ಡಾಕ್ಟರ್ ಬೇಕು?
ask-opd-again = ನಂಬರ್ ಮಾತ್ರ ಕಳಿಸಿ. ಯಾವ ಡಾಕ್ಟರ್ ಬೇಕು?
ask-opd-full = ಅಲ್ಲಿ ಸಮಯ ಖಾಲಿ ಇಲ್ಲ. ಬೇರೆ ಆರಿಸಿ:
opd-general = ಜನರಲ್ ಡಾಕ್ಟರ್
opd-child = ಮಕ್ಕಳ ಡಾಕ್ಟರ್
opd-women = ಮಹಿಳೆಯರ ಡಾಕ್ಟರ್
opd-skin = ಚರ್ಮದ ಡಾಕ್ಟರ್
opd-ent = ಕಿವಿ-ಮೂಗು-ಗಂಟಲು
opd-bone = ಮೂಳೆ ಡಾಕ್ಟರ್
ask-slot = { $opd }, ಖಾಲಿ ಸಮಯ:
ask-slot-again = ನಂಬರ್ ಕಳಿಸಿ. { $opd }:
ask-slot-taken = ಆ ಸಮಯ ಬೇರೆಯವರು ತಗೊಂಡ್ರು. { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] ಇವತ್ತಿನಿಂದ
   *[other] { $n } ದಿನದಿಂದ
}
since-weeks = { $n } ವಾರದಿಂದ
since-months = { $n } ತಿಂಗಳಿಂದ
since-years = { $n } ವರ್ಷದಿಂದ
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] ಇವತ್ತೇ ತೋರಿಸಬೇಕು.{ " " }
    [later] ಇವತ್ತೇ ತೋರಿಸಬೇಕು, ಸಮಯ ಖಾಲಿ ಇಲ್ಲ. ಹೆಚ್ಚಾದರೆ ಆಸ್ಪತ್ರೆಗೆ.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. { $name }, { $complaint }, { $since }. { $opd }, { $when }, { $doctor } ({ $registration })
booked = ಬುಕ್ ಆಯ್ತು: { $name }, ಟೋಕನ್ { $token }, { $when }, { $doctor } ({ $registration }). ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ, ಫೋನ್ ಆನ್ ಇಡಿ. ಬದಲಿಸಲು ಕಳಿಸಿ: ಬದಲಿಸಿ, ಬೇಡವಾದರೆ ರದ್ದು
booked-later = OPDLine: ಬುಕ್ ಆಯ್ತು: { $name }, ಟೋಕನ್ { $token }, { $when }, { $doctor } ({ $registration }). ಫೋನ್ ಆನ್ ಇಡಿ, ಡಾಕ್ಟರ್ ಇದಕ್ಕೇ ಮಾಡ್ತಾರೆ. ಬದಲಿಸಲು ಕಳಿಸಿ: ಬದಲಿಸಿ, ಬೇಡವಾದರೆ ರದ್ದು
booking-kept = { $name } ಹೆಸರಲ್ಲಿ ಬುಕಿಂಗ್ ಬರೆದುಕೊಂಡಿದ್ದೇವೆ. ಪಕ್ಕಾ ಆದ ಕೂಡಲೇ ಸಮಯ, ಡಾಕ್ಟರ್ ಹೆಸರು SMS ಮಾಡ್ತೇವೆ. ಮತ್ತೆ ಬರೆಯೋದು ಬೇಡ.
booking-failed = ಕ್ಷಮಿಸಿ, ಬುಕ್ ಆಗಲಿಲ್ಲ.
booking-full-later = OPDLine: ಕ್ಷಮಿಸಿ, ಈಗ ಯಾವ ಡಾಕ್ಟರೂ ಖಾಲಿ ಇಲ್ಲ ({ $name }). ಮತ್ತೆ ನೋಡಲು ಕಳಿಸಿ: ಬುಕಿಂಗ್. ಮಾತಾಡಲು: ನನಗೆ ಫೋನ್ ಮಾಡಿ
booking-failed-later = OPDLine: ಕ್ಷಮಿಸಿ, ಬುಕ್ ಆಗಲಿಲ್ಲ. ಮತ್ತೆ ಬರೆಯಿರಿ, ಅಥವಾ ಕಳಿಸಿ: ನನಗೆ ಫೋನ್ ಮಾಡಿ
all-full = ಕ್ಷಮಿಸಿ, ಈಗ ಯಾವ ಡಾಕ್ಟರೂ ಖಾಲಿ ಇಲ್ಲ.

## Appointments

ask-which-appointment = ಬುಕಿಂಗ್ ಬದಲಿಸಬೇಕಾ, ರದ್ದಾ? ನಂಬರ್, ಬೇಡವಾದರೆ 0:
ask-which-appointment-again = ಯಾವುದು ಬದಲಿಸಬೇಕು, ಯಾವುದು ರದ್ದು? ಬೇಡವಾದರೆ 0:
appointment = { $when }, { $doctor }, { $name }, ಟೋಕನ್ { $token }
no-appointments = ನಿಮ್ಮ ಬುಕಿಂಗ್ ಯಾವುದೂ ಇಲ್ಲ. ಡಾಕ್ಟರಿಗೆ ತೋರಿಸಲು ಕಳಿಸಿ: ಬುಕಿಂಗ್
ask-appointment = { $when }, { $doctor }. ರದ್ದು ಮಾಡಬೇಕಾ, ಸಮಯ ಬದಲಿಸಬೇಕಾ?
ask-appointment-again = ನಂಬರ್ ಕಳಿಸಿ. { $when }, { $doctor }. ಏನು ಮಾಡಬೇಕು?
cancelled = ರದ್ದಾಯ್ತು: ಟೋಕನ್ { $token }, { $when }. ಮತ್ತೆ ಬುಕ್ ಮಾಡಲು ಕಳಿಸಿ: ಬುಕಿಂಗ್
not-cancelled = ಏನೂ ಬದಲಾಗಿಲ್ಲ. ನಿಮ್ಮ ಬುಕಿಂಗ್ ಹಾಗೇ ಇದೆ.
cancel-failed = ಇದನ್ನು ಇನ್ನು ರದ್ದು ಮಾಡಲು ಆಗಲ್ಲ. ಮಾತಾಡಲು ಕಳಿಸಿ: ನನಗೆ ಫೋನ್ ಮಾಡಿ
cancel-kept = ರದ್ದು ಮಾಡಬೇಕು ಎಂದು ಬರೆದುಕೊಂಡಿದ್ದೇವೆ. ಆದ ಕೂಡಲೇ SMS ಮಾಡಿ ಹೇಳ್ತೇವೆ.
cancelled-later = OPDLine: ನಿಮ್ಮ ಬುಕಿಂಗ್ ರದ್ದಾಯ್ತು. ಮತ್ತೆ ಬುಕ್ ಮಾಡಲು ಕಳಿಸಿ: ಬುಕಿಂಗ್
cancel-failed-later = OPDLine: ಕ್ಷಮಿಸಿ, ನಿಮ್ಮ ಬುಕಿಂಗ್ ರದ್ದಾಗಲಿಲ್ಲ. ಕಳಿಸಿ: ನನಗೆ ಫೋನ್ ಮಾಡಿ

## Another time for an appointment

ask-which-to-move = ಯಾವ ಬುಕಿಂಗ್ ಸಮಯ ಬದಲಿಸಬೇಕು? ಬೇಡವಾದರೆ 0:
ask-which-to-move-again = ನಂಬರ್ ಕಳಿಸಿ. ಯಾವುದರ ಸಮಯ ಬದಲಿಸಬೇಕು? ಬೇಡವಾದರೆ 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = ಖಾಲಿ ಸಮಯ:
# $opd is the kind of doctor.
ask-new-time-again = ನಂಬರ್ ಅಥವಾ ದಿನ, ಹೀಗೆ: ನಾಳೆ ಬೆಳಗ್ಗೆ:
ask-move = { $urgent }{ $name }: { $old } ಬದಲು { $when }, { $doctor } ({ $registration }). ಬದಲಿಸಬೇಕಾ?
ask-move-again = ನಂಬರ್ ಕಳಿಸಿ. { $name }: { $old } ಬದಲು { $when }, { $doctor } ({ $registration }). ಬದಲಿಸಬೇಕಾ?
option-move = ಬದಲಿಸಿ
option-leave = ಹಾಗೇ ಇರಲಿ
moved = ಸಮಯ ಬದಲಾಯ್ತು: { $name }, ಟೋಕನ್ { $token }, { $when }, { $doctor } ({ $registration }). ಡಾಕ್ಟರ್ ಈ ನಂಬರಿಗೇ ಫೋನ್ ಮಾಡ್ತಾರೆ, ಆನ್ ಇಡಿ. ಬದಲಿಸಲು ಕಳಿಸಿ: ಬದಲಿಸಿ, ಬೇಡವಾದರೆ ರದ್ದು
moved-later = OPDLine: ಸಮಯ ಬದಲಾಯ್ತು: { $name }, ಟೋಕನ್ { $token }, { $when }, { $doctor } ({ $registration }). ಫೋನ್ ಆನ್ ಇಡಿ, ಡಾಕ್ಟರ್ ಇದಕ್ಕೇ ಮಾಡ್ತಾರೆ. ಬದಲಿಸಲು ಕಳಿಸಿ: ಬದಲಿಸಿ, ಬೇಡವಾದರೆ ರದ್ದು
move-kept = ಹೊಸ ಸಮಯ ಬರೆದುಕೊಂಡಿದ್ದೇವೆ. ಪಕ್ಕಾ ಆದ ಕೂಡಲೇ SMS ಮಾಡಿ ಹೇಳ್ತೇವೆ. ಅಲ್ಲಿವರೆಗೆ ಹಳೆಯ ಸಮಯವೇ ಇರುತ್ತೆ.
move-failed = ಇದು ಬದಲಾಗಲಿಲ್ಲ: ಅದು ಮುಗಿದಿದೆ, ರದ್ದಾಗಿದೆ, ಅಥವಾ ಸಮಯ ಆಗಲೇ ಬದಲಾಗಿದೆ. ನೋಡಲು ಕಳಿಸಿ: ನನ್ನ ಬುಕಿಂಗ್
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: ಕ್ಷಮಿಸಿ, ಆ ಸಮಯ ಬೇರೆಯವರು ತಗೊಂಡ್ರು. ನಿಮ್ಮ ಹಳೆಯ ಸಮಯವೇ ಇದೆ: { $old }. ಬದಲಿಸಲು ಕಳಿಸಿ: ಬದಲಿಸಿ
move-failed-later = OPDLine: ಕ್ಷಮಿಸಿ, ಸಮಯ ಬದಲಾಗಲಿಲ್ಲ. ನೋಡಲು ಕಳಿಸಿ: ನನ್ನ ಬುಕಿಂಗ್. ಮಾತಾಡಲು: ನನಗೆ ಫೋನ್ ಮಾಡಿ
no-other-time = { $opd }: ಈಗ ಬೇರೆ ಸಮಯ ಖಾಲಿ ಇಲ್ಲ. ನಿಮ್ಮ ಬುಕಿಂಗ್ ಹಾಗೇ ಇದೆ: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = ಯಾರ ಔಷಧಿ ಚೀಟಿ ಮತ್ತೆ ಕಳಿಸಬೇಕು?
ask-which-prescription-again = ನಂಬರ್ ಕಳಿಸಿ. ಯಾರ ಔಷಧಿ ಚೀಟಿ ಮತ್ತೆ ಕಳಿಸಬೇಕು?
prescription-of = { $name }, { $when }
prescription-coming = { $name } ಹೆಸರಿನ ಔಷಧಿ ಚೀಟಿ ({ $when } ಬರೆದದ್ದು) ಈಗಲೇ SMS ಮಾಡ್ತಿದ್ದೇವೆ.
no-prescription = ಈ ಫೋನಿಗೆ ಇನ್ನೂ ಔಷಧಿ ಚೀಟಿ ಇಲ್ಲ. ಡಾಕ್ಟರ್ ಬರೆದ ಕೂಡಲೇ SMS ಬರುತ್ತೆ. ಡಾಕ್ಟರಿಗೆ ತೋರಿಸಲು ಕಳಿಸಿ: ಬುಕಿಂಗ್
prescription-failed-later = OPDLine: ಕ್ಷಮಿಸಿ, ಔಷಧಿ ಚೀಟಿ ಕಳಿಸಲು ಆಗಲಿಲ್ಲ. ಆರೋಗ್ಯ ಕಾರ್ಯಕರ್ತರು ನೋಡ್ತಾರೆ. ಮಾತಾಡಲು ಕಳಿಸಿ: ನನಗೆ ಫೋನ್ ಮಾಡಿ

## A health question: never an advice

doctor-can-answer = ಇದು ಡಾಕ್ಟರನ್ನು ಕೇಳಬೇಕಾದ ವಿಷಯ, ನಾವು ಹೇಳಲು ಆಗಲ್ಲ.
ask-doctor = ಇದು ಡಾಕ್ಟರನ್ನು ಕೇಳಬೇಕಾದ ವಿಷಯ, ಫೋನಲ್ಲಿ ಹೇಳ್ತಾರೆ. ಡಾಕ್ಟರ್ ಬುಕ್ ಮಾಡೋಣವಾ?
ask-doctor-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. ಡಾಕ್ಟರ್ ಬುಕ್ ಮಾಡೋಣವಾ?
no-doctor-now = ಸರಿ. ಯಾವಾಗ ಬೇಕಾದರೂ ಡಾಕ್ಟರಿಗೆ ತೋರಿಸಲು ಕಳಿಸಿ: ಬುಕಿಂಗ್

## A person instead

ask-call-back = ನಾವು ಈ ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡಬೇಕಾ?
ask-call-back-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. ನಾವು ಈ ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡಬೇಕಾ?
# To one who answered no language question.
call-back-unasked = OPDLine: ನಾವು ನಿಮಗೆ ಫೋನ್ ಮಾಡ್ತೇವೆ. We will call you.
call-back-noted = ಆರೋಗ್ಯ ಕಾರ್ಯಕರ್ತರು ಈ ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡ್ತಾರೆ. ಮತ್ತೆ ಬರೆಯೋದು ಬೇಡ.
