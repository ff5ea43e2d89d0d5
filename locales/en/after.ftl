### After a consultation. $name is the patient, $doctor the doctor's name, $count how many days,
### $numbers the numbers of lines of the prescription ("1, 3"), $soon chooses the wording.

## What the doctor wants next, and reminders of medicines

# With the prescription ($soon is no): in $count days; and once more near that day (yes).
ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } wanted to see { $name } again about now. Shall we book a time?
   *[no] OPDLine: { $doctor } wants to see { $name } again in { $count } { $count ->
       [one] day
      *[other] days
    }. Shall we book a time?
}
ask-follow-up-again = Please send 1 or 2. Shall we book the doctor for { $name }?
ask-medicine-reminders = Shall we remind you of the medicines of { $name } when it is time?
ask-medicine-reminders-again = Please send 1 or 2. Shall we remind you of the medicines of { $name } when it is time?
medicine-reminders-on = We will remind you of the medicines of { $name }. To end it, send 0 after a reminder.
medicine-reminders-off = We will not remind you of medicines any more.
# The reminder of a dose. No medicine and no illness is named: others read this telephone too.
ask-take-medicine = OPDLine: time for the medicine of { $name }, number { $numbers } of the prescription.
ask-take-medicine-again = It is time for the medicine of { $name }, number { $numbers } of the prescription. To end these reminders send 0.
option-end-reminders = no more reminders

## How the consultation was

# Some hours after its time. $name is the patient.
ask-called = OPDLine: did the doctor call for { $name }?
ask-called-again = Please send 1 or 2. Did the doctor call for { $name }?
# The answers to it.
called-yes = yes
called-no = no
ask-rating = How was it? Send a number, from 1 (bad) to 5 (very good).
ask-rating-again = Please send one number: 1 bad, 2, 3, 4, 5 very good.
doctor-did-not-call = We are sorry. A health worker will call this phone. For another time write BOOK.
