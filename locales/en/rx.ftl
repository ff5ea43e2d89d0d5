### The prescription as a page that opens from a link in an SMS, and as a sheet of paper (PDF).
### Nobody sees it who does not know in which year the patient was born.

# Sent by SMS after the prescription. $name is the patient; $page and $code are the address, one
# behind the other without a space.
prescription-link = OPDLine: the prescription of { $name }, to see or print: { $page }{ $code }

## The page

rx-title = Prescription
rx-year = So that no one else sees it: in which year was the patient born?
# the button beside the four digits
rx-show = Show
rx-year-wrong = That is not the year we have.
rx-locked = That was not right three times. It can be opened again tomorrow. To talk to us, send an SMS: CALL ME
# the hospital's record has no year of birth, so nobody can prove who she is; the last words are
# what she can write to us
rx-no-year = The hospital does not have the patient's year of birth, so this page cannot be opened. The medicines are in the SMS. To talk to us, send an SMS: CALL ME
# the last words are what she can write to us
rx-gone = This link is no longer good. To get the prescription again, send an SMS: PRESCRIPTION
rx-later = We cannot reach the hospital just now. Please try again after a while.
# the doctor or the hospital has taken it back
rx-withdrawn = This prescription is no longer good. Please ask the doctor.
# a link to the PDF
rx-print = To print or keep (PDF)

## On the page and on the paper: what stands before a name, a number, a day

rx-patient = Patient
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Date
# the day on which the doctor wants to see her again follows
rx-again = Come again
rx-note = The doctor writes
# to the seller of medicines, beside a square code
rx-scan = For the chemist: scan the code to see that this prescription is genuine.
