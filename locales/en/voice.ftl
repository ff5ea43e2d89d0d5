### What is said in a call where a text would be read: <id>-voice instead of <id>, <id>-choice for a
### choice before its key. A bar cuts a message into pieces that are spoken one after the other: what
### never changes is one piece, so that it can be spoken ahead of time or recorded by a person.
### In the variables stand: $label the words of a choice; $key the key to press; $number the number to
### call in an emergency, digit by digit; $name a patient; $complaint symptoms; $since for how long;
### $opd the kind of doctor; $doctor the doctor's name; $when a time, $old the time so far; $token the
### place in the queue; $urgent a sentence or nothing; $n of $count medicines, $medicine one of them,
### $dosage how it is taken; $medicines the lines of a prescription, $first one of them and $rest those
### after it; $words what she said; $whose for-whom where it must be said, else nothing.

## How a call speaks

voice-for = For { $label },
voice-listed = { $label }:
voice-press = press { $key }.
# The same in a voice message, where she writes the key.
voice-send = send { $key }.
# A key within a longer list, after what it is for: "For cough, 2."
voice-key = { $key }.
# After a question for a number that is asked again.
voice-number-again = To go back, press star, then hash. For the main menu, star, 0, then hash.
voice-said = { $label }.
# Between two words that a text parts by a slash: "asthma or lung disease".
voice-or = or
# How strong a medicine is: $strength is like "125 mg", $amount like "5 ml".
voice-strength = { $strength } in { $amount }
# What the doctor wrote as "25 mcg/h": $unit is like "hour", "kg", "day", in English.
voice-each = per { $unit }
# In place of a name or of the doctor's words in letters that no voice of ours can read.
voice-unsaid = This is written in the S M S.
# Whose appointment or prescription it is.
for-whom = For { $name }.
voice-end = To hear it again, press hash. For the main menu, press 0. Or hang up.
voice-goodbye = We have heard nothing. You can call again at any time, and we will go on from here. Goodbye.
voice-bye = Thank you. Goodbye.
voice-too-long = This call has become long. Please call again, and we will go on from here.
voice-no-number = O P D Line cannot see your number. Please call from a phone that shows it. In an emergency, call { $number }.
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day }, { $minute ->
    [0] { $hour } o'clock
    [5] { $hour } 0 5
   *[other] { $hour } { $minute }
} { $period }

## Language, privacy, help

ask-language-voice = O P D Line.
ask-language-again-voice = O P D Line.
# Said first to one who never called before.
emergency-first-voice = In an emergency, call { $number }.
language-en-choice = For English,
language-hi-choice = For Hindi,
ask-consent-voice = O P D Line: see a doctor by phone. | What you tell us is heard only by those who treat you. You can have it erased at any time with key 8. | To hear a question again, press hash, the last key on the right. To go back, press star, on the left. | Do you agree?
ask-consent-again-voice = May those who treat you hear what you tell us?
consent-declined-voice = Then we stop here. | In an emergency, call { $number }. | You can call again at any time.
help-voice = Press the key of your answer. Star goes back, hash repeats, 0 is the main menu, 9 changes the language, 8 erases what we keep. | In an emergency, call { $number }.
stopped-voice = You will get no more messages from O P D Line.
core-down-voice = We cannot reach the hospital just now. Your appointments are safe. Please call again after some time.
welcome-voice = Thank you.
sorry-again-voice = Sorry, that did not work. Please press your last answer once more.
sorry-later-voice = Sorry, O P D Line cannot answer just now. Please call again in a few minutes. | In an emergency, call { $number }.
ask-erase-voice = Shall we erase what O P D Line keeps about this phone? Records your doctor must keep by law stay at the hospital.
ask-erase-again-voice = Shall we erase what O P D Line keeps about this phone?
erased-voice = Erased. Nothing about this phone is kept by O P D Line.

# When she calls again and a booking was begun.
ask-continue = You had begun to book. Go on?
ask-continue-again = Please send 1 or 2. You had begun to book. Go on?
ask-continue-voice = You had begun to book.
ask-continue-again-voice = You had begun to book.
option-continue = go on
option-begin-anew = begin anew
option-continue-choice = To go on with it,
option-begin-anew-choice = To begin anew,

## Choices met in many places

option-more-choice = To hear more,
option-today-choice = If it began today,
option-book-choice = To book it,
option-change-choice = For another time,
option-other-opd-choice = For another kind of doctor,
option-cancel-choice = To cancel it,
option-keep-choice = To keep it,
option-erase-choice = To erase it,

## The front room

ask-home-voice = In an emergency, press 0.
ask-home-again-voice = In an emergency, press 0.
home-doctor-choice = To see a doctor,
home-doctor-for-choice = To see a doctor for | { $name },
home-doctor-other-choice = To see a doctor for someone else,
home-appointments-choice = For your appointments,

## Who is ill

ask-who-voice = Who is ill?
ask-who-again-voice = Who is ill?
ask-whose-voice = Who has this?
ask-whose-again-voice = Once more: who has this?
who-me-choice = If you are ill,
who-someone-else-choice = For someone else,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = Patient
ask-name-again-voice = Please say only the name.
ask-age-voice = How old is the sick person? Key in the years, then press hash. For a baby below one year, key in 0.
ask-age-again-voice = Please key in the age in years, like 3 4 for thirty four, then press hash. For a baby below one year, key in 0.
# The age of a baby, on a keypad.
ask-age-months = How many months old is the baby? Key it in, then press hash. If it is not one month old, key in 0.
ask-age-months-again = How many months old is the baby? Key in a number, then press hash. If it is not one month old, key in 0.
ask-age-days = How many days old is the baby? Key it in, then press hash.
ask-age-days-again = How many days old is the baby? Key in a number, then press hash.
ask-sex-voice = Is the sick person a woman or a man?
ask-sex-again-voice = Is the sick person a woman or a man?
sex-female-choice = For a woman or a girl,
sex-male-choice = For a man or a boy,
sex-other-choice = For other,

## Danger first

ask-danger-voice = Is any of these happening right now?
ask-danger-again-voice = Right now, is any of these happening?
danger-unconscious-choice = If unconscious or hard to wake,
danger-seizure-choice = If having fits,
danger-breathing-difficulty-choice = If it is very hard to breathe,
danger-chest-pain-choice = For chest pain,
danger-heavy-bleeding-choice = For heavy bleeding,
danger-cannot-drink-choice = If not able to drink or feed,
danger-none-choice = If none of these,
ask-emergency-voice = { $number }. Call it now. | This can be dangerous. Do not wait. Do not stay alone. Have you called?
ask-emergency-again-voice = { $number }. Please call it now. | Have you called?
emergency-yes-choice = If you have called,
emergency-no-choice = If you need help,
emergency-none-choice = If it is no emergency,
emergency-called-voice = Good. Stay with the sick person and keep this phone free.
emergency-help-voice = { $number }. Please call it now, do not wait for us. | A health worker will also call this phone.
ask-alarm-voice = { $number }. Call it now if a life may be in danger. | Is this an emergency?
ask-alarm-again-voice = { $number }. Call it now if a life may be in danger. | Once more: is this an emergency?
alarm-yes-choice = If yes,
alarm-no-choice = If no,
helpline-self-harm-voice = { $number }. Please call it now. | Someone kind answers day and night, free, in your language. You are not alone. We will call you too.
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now-voice = { $number }. Call it now, a life is in danger. | Do not leave the person alone. | Then call { $helpline }: someone kind answers day and night, free.
helpline-child-voice = { $number }. Call it now, free, for a child in danger. | If the child is in danger this moment, call 1 1 2.
helpline-violence-voice = { $number }. Call it for help, day or night. | If you are in danger this moment, call 1 1 2.

## What is wrong

ask-complaint-voice = What is the problem?
ask-complaint-again-voice = What is the problem?
symptom-other-choice = For something else,
ask-words-voice = Please say the problem in a few words.
ask-words-again-voice = Please say in a few words what is wrong.
ask-days-voice = { $complaint }. | For how many days? Key in the number, then press hash.
ask-days-again-voice = For how many days? Please key in a number, like 3, then press hash.

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }. | Is any of these there as well? Press the keys of all that are, then hash.
ask-signs-again-voice = Is any of these there as well? Press the keys of all that are, then hash.
ask-more-signs-voice = And any of these? Press the keys of all that are, then hash.
ask-more-signs-again-voice = And any of these? Press the keys of all that are, then hash.
ask-weeks-voice = How many months pregnant? Key in the number, then press hash.
ask-weeks-again-voice = How many months pregnant? Please key in only the months, like 5, then press hash.
ask-history-voice = For the doctor: has the sick person any of these for long? Press the keys of all, then hash.
ask-history-again-voice = Has the sick person any of these for long? Press the keys of all, then hash.
ask-medicines-voice = Please say the names of the medicines that are taken, and of any that does not suit.
ask-medicines-again-voice = Please say the names of the medicines.
option-not-known-choice = If not known,

## OPD, slot, booking

ask-opd-voice = Which doctor do you need?
ask-opd-again-voice = Which doctor do you need?
ask-opd-full-voice = There is no free time there. Please choose another doctor.
ask-slot-voice = { $opd }. | These times are free.
ask-slot-again-voice = { $opd }. | These times are free.
ask-slot-taken-voice = That time was just taken by someone else. | { $opd }. | These times are free.
slot-choice = For { $when }, | { $doctor },
ask-agreed-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }. | { $when }. | { $doctor }.
# $when is no, today, or later where no slot of today was left.
urgent-voice = { $when ->
    [today] This should be seen by a doctor today.
    [later] This should be seen by a doctor today. But no doctor here is free today. If it gets worse, do not wait: go to a hospital.
   *[no] { "" }
}
booked-voice = Booked. | { $whose } | Token { $token }. | { $when }. | { $doctor }. | The doctor will call this phone. Keep it on. To change or cancel it, call us again.
booked-later-voice = O P D Line. Your booking is made now. | { $whose } | Token { $token }. | { $when }. | { $doctor }. | The doctor will call this phone. Keep it on. To change or cancel it, call us again.
booking-kept-voice = We have noted your booking. When it is sure we will call you with the time and the doctor, and send an S M S too. You need not call again.
booking-full-later-voice = O P D Line. We are sorry, there was no free time with that doctor. Please call us again for another.
booking-failed-later-voice = O P D Line. We are sorry, your request could not be booked. Please call us again.

## Appointments

ask-which-appointment-voice = These are your appointments. To change or cancel one, press its key.
ask-which-appointment-again-voice = Which appointment do you want to change or cancel? To keep all, press star.
appointment-choice = For { $when }, | { $doctor }, | { $whose } | token { $token },
no-appointments-voice = You have no appointment.
ask-appointment-voice = { $whose } | { $when }. | { $doctor }.
ask-appointment-again-voice = { $whose } | { $when }. | { $doctor }.
# Asked in a call before her appointment is cancelled.
ask-cancel = { $whose } | { $when }. | { $doctor }. | Shall we cancel this appointment?
ask-cancel-again = { $whose } | { $when }. | { $doctor }. | Shall we cancel this appointment?
cancelled-voice = Cancelled. | { $whose } | Token { $token }. | { $when }.
cancel-failed-voice = This cannot be cancelled any more.
cancel-kept-voice = We have noted that you want to cancel. When it is done we will call you, and send an S M S too.
cancelled-later-voice = O P D Line. Your appointment is cancelled.
cancel-failed-later-voice = O P D Line. We are sorry, your appointment could not be cancelled. Please call us again.

## Another time for an appointment

ask-which-to-move-voice = Which appointment do you want to change? To go back, press star.
ask-which-to-move-again-voice = Which appointment do you want to change? To go back, press star.
ask-new-time-voice = You have { $old }. | { $opd }. | These times are free.
ask-new-time-again-voice = { $opd }. | These times are free.
ask-move-voice = { $urgent } | { $whose } | Instead of { $old }: | { $when }. | { $doctor }.
ask-move-again-voice = { $whose } | Instead of { $old }: | { $when }. | { $doctor }.
option-move-choice = To change it,
option-leave-choice = To leave it as it is,
moved-voice = Changed. | { $whose } | Token { $token }. | { $when }. | { $doctor }. | The doctor will call this phone. Keep it on. To cancel, call us again.
moved-later-voice = O P D Line. Your appointment is changed now. | { $whose } | Token { $token }. | { $when }. | { $doctor }. | The doctor will call this phone. Keep it on. To cancel, call us again.
move-kept-voice = We have noted the new time. When it is sure we will call you, and send an S M S too. Until then your old time stays.
move-failed-voice = This could not be changed. It is over, cancelled or at another time already.
move-taken-later-voice = O P D Line. We are sorry, that time was taken by someone else. | Your appointment stays. | { $whose } | { $old }. | { $doctor }.
move-failed-later-voice = O P D Line. We are sorry, your appointment could not be changed. Please call us again.

## Her prescription again

ask-which-prescription-voice = Whose prescription shall we send again?
ask-which-prescription-again-voice = Whose prescription shall we send again?
prescription-of-choice = For { $name }, | { $when },
prescription-coming-voice = We are sending the prescription by S M S now.
no-prescription-voice = There is no prescription for this phone yet. When the doctor has written one, it comes by S M S.
prescription-failed-later-voice = O P D Line. We are sorry, the prescription could not be sent. A health worker will look into it.

# Read out in a call.
home-prescription-choice = To hear your prescription,
ask-whose-prescription-voice = Whose prescription?
ask-whose-prescription-again-voice = Whose prescription?
ask-birth-year = { $whose } | So that no one else hears it: in which year was the patient born? Key in the four digits, then press hash.
ask-birth-year-again = { $whose } | In which year was the patient born? Key in the four digits of the year, then press hash.
birth-year-wrong = That is not the year we have.
prescription-locked = That was not right three times. For today it cannot be read out any more.
prescription-unreadable = This prescription cannot be read out. We will try to send it by S M S, or a health worker will look into it.
prescription-heard-voice = The prescription of { $name }. | { $when }. | { $doctor }.
ask-medicine-voice = Medicine { $n } of { $count }. | { $medicine }. { $dosage }.
ask-medicine-again-voice = Medicine { $n } of { $count }. | { $medicine }. { $dosage }.
# The prescription as a voice message.
prescription-voice = The prescription of { $name }. | { $medicines } | { $doctor }.
prescription-part-voice = The prescription of { $name }. | { $medicines } | { $doctor }.
prescription-changed-voice = The prescription of { $name }. | The doctor has changed this prescription. The old one is no longer good. | { $medicines } | { $doctor }.
prescription-changed-part-voice = The prescription of { $name }. | The doctor has changed this prescription. The old one is no longer good. | { $medicines } | { $doctor }.
prescription-line-voice = { $n }. | { $medicine }. { $dosage }.
prescription-lines-voice = { $first } | { $rest }
medicine-again = again
medicine-again-choice = To hear this again,
medicine-next = the next one
medicine-next-choice = For the next medicine,
medicine-first = from the beginning
medicine-first-choice = To begin again with the first,
medicine-text = by text
medicine-text-choice = To get it by S M S too,

## A health question: never an advice

ask-doctor-voice = That is a question for a doctor, who can answer it by phone. | Shall we book one?
ask-doctor-again-voice = Shall we book a doctor?
no-doctor-now-voice = All right. You can call again at any time.

## A person instead

ask-call-back-voice = Shall we call you on this phone?
ask-call-back-again-voice = Shall we call you on this phone?
call-back-unasked-voice = O P D Line will call you.
call-back-noted-voice = A health worker will call this phone. You need not call again.

## Words the carrier is not sure of

ask-said-voice = I heard: | { $words }. | Is that right?

## Her own words after the beep

ask-record-voice = The doctor may hear the problem in your own words before calling you.
record-yes-choice = To say it after the beep,
record-no-choice = If that is not needed,
record-now-voice = Please say the name and the problem after the beep, at most one minute. Press hash when you are done.
record-kept-voice = Thank you. The doctor can hear it.
record-empty-voice = We have heard nothing. Your booking stays.

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: we have got your call. To see a doctor write BOOK, or call again by day.
missed-call-voice = O P D Line. You rang us.
ask-prescription-ready = O P D Line. A prescription has come for this phone. | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: remember { $when }, { $doctor } ({ $registration }), token { $token }, for { $name }. Keep this phone on. To change it write CHANGE, to cancel CANCEL.
ask-reminder-voice = O P D Line. You have an appointment with a doctor. | { $whose } | { $when }. | { $doctor }. | The doctor will call this phone.
# When she was reminded and pressed the key to keep it.
appointment-kept-voice = Good. Your appointment stays. | { $when }. | The doctor will call this phone. Keep it on.
