### The same in a call: $name, $doctor, $count, $numbers and $soon as in after.ftl.

## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] O P D Line. | { $doctor } wanted to see { $name } again about now. Shall we book a time?
   *[no] O P D Line. | { $doctor } wants to see { $name } again in { $count } { $count ->
       [one] day
      *[other] days
    }. Shall we book a time?
}
ask-follow-up-again-voice = Shall we book the doctor for { $name }?
ask-medicine-reminders-again-voice = Shall we remind you of the medicines of { $name } when it is time?
medicine-reminders-on-voice = We will call when it is time for the medicines of | { $name }. | You can end it in each of these calls.
ask-take-medicine-voice = O P D Line. | Time for the medicine of { $name }, number { $numbers } of the prescription.
ask-take-medicine-again-voice = O P D Line. | Time for the medicine of { $name }, number { $numbers } of the prescription.
option-end-reminders-choice = To end these reminders,
ask-called-voice = O P D Line. | Did the doctor call for { $name }?
ask-called-again-voice = Did the doctor call for { $name }?
ask-rating-voice = How was it with the doctor? 1 is bad, 5 is very good. Press a number from 1 to 5, then hash.
ask-rating-again-voice = How was it with the doctor? 1 is bad, 5 is very good. Press a number from 1 to 5, then hash.
doctor-did-not-call-voice = We are sorry. A health worker will call this phone.
