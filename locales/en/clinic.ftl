### What the clinic changes or calls out, told without being asked. $token is the place in the queue,
### $when the time, $doctor the doctor's name, $registration the doctor's registration number, $name
### the patient, $minutes a number of minutes (5 or more). A text is sent as an SMS: every character
### counts.

# The clinic gave the appointment another time or another doctor.
clinic-moved = OPDLine: the clinic has changed your appointment. Now: token { $token }, { $when }, { $doctor } ({ $registration }), for { $name }. Keep this phone on. To change it write CHANGE, to cancel CANCEL.
# The clinic cancelled the appointment; the choices are option-change (another time) and option-no.
ask-clinic-cancelled = OPDLine: sorry, the clinic had to cancel { $when }, { $doctor }, for { $name }. Do you want another time?
# The same, when her answer was not understood.
ask-clinic-cancelled-again = Please send 1 or 2. The clinic had to cancel { $when }, { $doctor }, for { $name }. Do you want another time?
# The doctor is late today; all who still wait get this.
clinic-late = OPDLine: { $doctor } is about { $minutes } minutes late today. Token { $token }, { $name }: please wait, the doctor will call this phone.
# The doctor takes her next and calls at once.
clinic-called = OPDLine: token { $token }, { $name }: it is your turn. { $doctor } is calling this phone now, keep it free.
# Soon it is her turn.
clinic-near = OPDLine: token { $token }, { $name }: your turn in about { $minutes } minutes. { $doctor } will call this phone, keep it free.
