### What stands in the variables, wherever they are met: $name the patient, at most 20 letters;
### $age and $sex as the messages age-… and sex-… say them; $complaint one to three symptoms,
### joined by comma; $since since when (since-…); $opd the kind of doctor (opd-…); $doctor the
### doctor's name, $registration the doctor's registration number; $token the place in the queue;
### $when a time ("tomorrow 5:20 pm"), $old the time so far; $number the number to call in an
### emergency; $n how many; $symptom one symptom; $who, $asks, $urgent and $short choose the wording,
### as told at the first message that has them. A text is sent as an SMS: every character counts.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. नंबर भेजें, जैसे 1:
ask-language-again = OPDLine. Send a number, like 1. नंबर भेजें, जैसे 1:

# $number is the emergency number.
ask-consent = OPDLine: see a doctor by phone. What you tell us is seen only by those who treat you. Write DELETE any time to erase it. Do you agree?
ask-consent-again = Please send 1 or 2. May those who treat you see what you tell us?
consent-declined = Then we stop here. In an emergency call { $number }. To start again, write to us any time.

help = Answer with the number, or in your own words. Any time write: MENU, BACK, REPEAT, LANGUAGE, CHANGE, CANCEL, CALL ME, STOP. Emergency: call { $number }.
stopped = You will get no more messages from OPDLine. To get them again write START.
started = You will get our messages again.
core-down = We cannot reach the hospital just now. Your appointments are safe. Please write again after some time.
welcome = Thank you. Write MENU any time.
sorry-again = Sorry, that did not work. Please send your last answer once more.
sorry-later = Sorry, OPDLine cannot answer just now. Please write again in a few minutes. In an emergency call { $number }.
# She asked to have what she was told read out, and no voice or call can do it now.
listen-later = Sorry, this cannot be read out just now. Try again after a while, or ask someone near you to read it.

ask-erase = Erase what OPDLine keeps about this phone? Records your doctor must keep by law stay at the hospital.
ask-erase-again = Please send 1 or 2. Erase what OPDLine keeps about this phone?
erased = Erased. Nothing about this phone is kept by OPDLine.
not-erased = Nothing was erased.

## Choices met in many places

option-yes = yes
# No, to what is offered: shall we call you? do you want another time?
option-no = no
# No, to what is asked: do you agree? is that right?
option-not-so = no
option-more = more
option-today = from today
option-book = book
option-change = another time
option-other-opd = another kind of doctor
option-cancel = cancel it
option-keep = keep it
option-erase = erase
without = no { $symptom }
complaint-noted = Noted
comma = {", "}

## The front room

ask-home = OPDLine. What do you need?
ask-home-again = Please send only the number. What do you need?
home-doctor = see a doctor
home-doctor-for = doctor for { $name }
home-doctor-other = doctor for someone else
home-appointments = my appointments
home-prescription = prescription

## Who is ill

ask-who = Who is ill?
ask-who-again = Please send the number, or write like: my daughter Asha 4 years. Who is ill?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = Who has this?
ask-whose-again = Please send 1 or 2. Who has this?
who-me = me
who-someone-else = someone else
# $who is self or other.
ask-name = { $who ->
    [self] What is your name?
   *[other] What is the sick person's name?
}
ask-name-again = { $who ->
    [self] Please write only the name, like: Asha Devi
   *[other] Please write only the name, like: Asha Devi
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] How old is { $name }? Write the years, like 34. For a baby, like: 6 months
   *[both] How old is { $name }? Woman or man? Write like: 34 woman. For a baby, like: 6 months boy
}
ask-age-again = { $asks ->
    [age] Please write the age of { $name } as a number, like 34. For a baby, like: 6 months
   *[both] Please write it like: 34 woman. For a baby, like: 6 months boy. How old is { $name }?
}
ask-sex = Is { $name }:
ask-sex-again = Please send only the number. Is { $name }:
sex-female = woman or girl
sex-male = man or boy
sex-other = other
sex-female-child = girl
sex-female-adult = woman
sex-male-child = boy
sex-male-adult = man
sex-other-child = child
sex-other-adult = adult
sex-unknown-child = child
sex-unknown-adult = adult
age-years = { $n } { $n ->
    [one] year
   *[other] years
}
age-days = { $n } { $n ->
    [one] day
   *[other] days
}
age-months = { $n } { $n ->
    [one] month
   *[other] months
}

# Stands for a name that a message has no room for.
the-sick-person = the sick person

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = Baby
option-no-name = no name yet

## Danger first

ask-danger = { $name }, { $sex }, { $age }. Any of these right now?
ask-danger-again = Please send one number. { $name }, { $sex }, { $age }. Any of these right now?
danger-unconscious = unconscious or hard to wake
danger-seizure = having fits
danger-breathing-difficulty = very hard to breathe
danger-chest-pain = chest pain
danger-heavy-bleeding = heavy bleeding
danger-cannot-drink = cannot drink or feed
danger-none = none of these
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }: call it now. This can be dangerous. Do not wait. Do not stay alone. Have you called?
ask-emergency-again = { $number }: please call it now. Have you called?
emergency-yes = yes
emergency-none = it is no emergency
emergency-no = I need help
emergency-called = Good. Stay with the sick person and keep this phone free. If you want us to call you too, write CALL ME.
emergency-help = { $number }: please call it now, do not wait for us. A health worker will also call this phone.
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number }: call it now if a life may be in danger. Is this an emergency?
ask-alarm-again = { $number }: call it now if a life may be in danger. Please send 1 or 2: is this an emergency?
alarm-yes = yes
alarm-no = no
helpline-self-harm = { $number }: please call it now. Someone kind answers day and night, free, in your language. You are not alone. We will call you too.
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now = { $number }: call it now, a life is in danger. Do not leave the person alone. Then { $helpline }: someone kind answers day and night, free, in your language.
helpline-child = { $number }: call it now, free, day or night, for a child in danger. If the child is in danger this moment, call 112. If it is safe for us to call this phone, write CALL ME.
helpline-violence = { $number }: call it now for help, day or night. If you are in danger this moment, call 112. If it is safe for us to call this phone, write CALL ME.

## What is wrong

ask-complaint = What is the problem? Write it, like: fever since 3 days. Or send a number:
ask-complaint-again = Please write the problem in a few words, like: stomach pain. Or send a number:
ask-words = Please write the problem in a few words.
ask-words-again = Please write in a few words what is wrong, like: burning feet
ask-days = { $complaint }. Since how many days? Write the number, like 3.
ask-days-again = Please write the number of days, like 3. Or like: 2 weeks

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] Any of these as well? For several: 1 3
   *[no] { $complaint }, { $since }. Any of these as well? For several, send like: 1 3
}
ask-signs-again = Please send the numbers, like 1 or 1 3. None: 0. Any of these as well?
ask-more-signs = And any of these? For several, send like: 1 3
ask-more-signs-again = Please send the numbers, like 1 or 1 3. None: 0. Any of these?
ask-weeks = How many months pregnant is { $name }? Write the number, like 5.
ask-weeks-again = Please write only the number of months, like 5. How many months pregnant is { $name }?
ask-history = For the doctor: has { $name } a long illness, a daily medicine or an allergy? Write it, or send:
ask-history-again = Please send a number, or write it in a few words. Has { $name } any of these?
ask-medicines = { $asks ->
    [allergies] Does any medicine not suit { $name }? Write its name.
   *[both] Which medicines does { $name } take? Does any medicine not suit? Write the names.
}
ask-medicines-again = Please write the names of the medicines. None or not known: 0
option-not-known = not known

## OPD, slot, booking

ask-opd = Which doctor do you need?
ask-opd-again = Please send only the number. Which doctor do you need?
ask-opd-full = There is no free time there. Please choose another:
opd-general = General doctor
opd-child = Children's doctor
opd-women = Women's health doctor
opd-skin = Skin doctor
opd-ent = Ear, nose, throat doctor
opd-bone = Bone doctor
ask-slot = { $opd }, free times:
ask-slot-again = Please send only the number. { $opd }, free times:
ask-slot-taken = That time was just taken by someone else. { $opd }, free times:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] from today
    [one] { $n } day
   *[other] { $n } days
}
since-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
since-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
since-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] This should be seen today.{ " " }
    [later] This should be seen today, and no doctor here is free today. If it gets worse, go to a hospital.{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
ask-agreed-again = Please send 1 or 2. { $name }, { $complaint }, { $since }: { $opd }, { $when }, { $doctor } ({ $registration }).
booked = Booked. Token { $token }, { $when }, { $doctor } ({ $registration }), for { $name }. The doctor will call this phone: keep it on. To change it write CHANGE, to cancel CANCEL.
booked-later = OPDLine: booked now. Token { $token }, { $when }, { $doctor } ({ $registration }), for { $name }. The doctor will call this phone: keep it on. To change it write CHANGE, to cancel CANCEL.
booking-kept = We have noted your booking for { $name }. When it is sure we will send the time and the doctor by SMS. You need not write again.
booking-failed = Sorry, this could not be booked.
booking-full-later = OPDLine: sorry, no doctor has a free time for { $name } just now. To try again write BOOK, to talk to us write CALL ME.
booking-failed-later = OPDLine: sorry, your request could not be booked. Please write to us again, or write CALL ME.
all-full = Sorry, no doctor has a free time just now.

## Appointments

ask-which-appointment = Your appointments. To change or cancel one, send its number. To go back, send 0.
ask-which-appointment-again = Please send only the number. Which one do you want to change or cancel? To go back, send 0.
appointment = { $when }, { $doctor }, { $name }, token { $token }
no-appointments = You have no appointment. To see a doctor write BOOK.
ask-appointment = { $when }, { $doctor }. Cancel it, or change the time?
ask-appointment-again = Please send only the number. { $when }, { $doctor }. Cancel it, or change the time?
cancelled = Cancelled: token { $token }, { $when }. To book again write BOOK.
not-cancelled = Nothing changed. Your appointment stays.
cancel-failed = This cannot be cancelled any more. To talk to us write CALL ME.
cancel-kept = We have noted that you want to cancel. We will tell you by SMS when it is done.
cancelled-later = OPDLine: your appointment is cancelled. To book again write BOOK.
cancel-failed-later = OPDLine: sorry, your appointment could not be cancelled. Please write CALL ME.

## Another time for an appointment

ask-which-to-move = Which appointment do you want to change? To go back, send 0.
ask-which-to-move-again = Please send only the number. Which appointment do you want to change? To go back, send 0.
# $old is the time she has, $opd the kind of doctor.
ask-new-time = You have { $old }. { $opd }, free times:
# $opd is the kind of doctor.
ask-new-time-again = Please send only the number, or a day, like: tomorrow morning. { $opd }, free times:
ask-move = { $urgent }{ $name }: not { $old } but { $when }, { $doctor } ({ $registration }). Change it?
ask-move-again = Please send only the number. { $name }: not { $old } but { $when }, { $doctor } ({ $registration }). Change it?
option-move = change it
option-leave = leave it as it is
moved = Changed. Token { $token }, { $when }, { $doctor } ({ $registration }), for { $name }. The doctor will call this phone: keep it on. To change it write CHANGE, to cancel CANCEL.
moved-later = OPDLine: changed now. Token { $token }, { $when }, { $doctor } ({ $registration }), for { $name }. The doctor will call this phone: keep it on. To change it write CHANGE, to cancel CANCEL.
move-kept = We have noted the new time. We will tell you by SMS when it is sure. Until then your old time stays.
move-failed = This could not be changed: it is over, cancelled or at another time already. To see your appointments write MY APPOINTMENTS.
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: sorry, that time was taken by someone else. Your appointment stays: { $old }, { $doctor }. To choose another time write CHANGE.
move-failed-later = OPDLine: sorry, your appointment could not be changed. To see it write MY APPOINTMENTS, to talk to us write CALL ME.
no-other-time = { $opd }: no other time is free now. Your appointment stays: { $old }, { $doctor }.

## Her prescription again

ask-which-prescription = Whose prescription shall we send again?
ask-which-prescription-again = Please send only the number. Whose prescription shall we send again?
prescription-of = { $name }, { $when }
prescription-coming = We are sending the prescription of { $name } ({ $when }) by SMS now.
no-prescription = There is no prescription for this phone yet. When the doctor has written one, it comes by SMS. To see a doctor write BOOK.
prescription-failed-later = OPDLine: sorry, the prescription could not be sent. A health worker will look into it. To talk to us write CALL ME.

## A health question: never an advice

doctor-can-answer = That is a question for a doctor; we cannot answer it.
ask-doctor = That is a question for a doctor, who can answer it by phone. Shall we book one?
ask-doctor-again = Please send 1 or 2. Shall we book a doctor?
no-doctor-now = All right. To see a doctor write BOOK at any time.

## A person instead

ask-call-back = Shall we call you on this phone?
ask-call-back-again = Please send 1 or 2. Shall we call you on this phone?
# To one who answered no language question.
call-back-unasked = OPDLine: we will call you. हम आपको कॉल करेंगे।
call-back-noted = A health worker will call this phone. You need not write again.
