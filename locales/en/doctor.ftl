### What a doctor reads: by SMS ("doctor-…"), or on the desk ("summary-…", "measured-…"). $token is
### the place in the queue, $when the time, $sex and $age the patient's (doctor-sex-…, age-…);
### $complaint the symptoms, $since for how long; $acuity how urgent (acuity-…); $items several
### things joined by comma; $words the patient's own; $value a number. Doctors' terms, no advice.

# To the doctor, by SMS: token, time, age and sex, chief complaint, acuity, and no more.
doctor-notice = OPDLine token { $token }, { $when }. { $sex } { $age }. { $complaint }{ $since }. { $acuity }.
doctor-sex-female = F
doctor-sex-male = M
doctor-sex-other = Other
doctor-sex-unknown = Sex unknown
doctor-since = { ", " }{ $since }
doctor-no-symptom = Own words, see desk
acuity-emergency = EMERGENCY
acuity-urgent = URGENT
acuity-routine = Routine
acuity-minor = Minor
# The same after its time was changed; $was is doctor-was where the doctor is the same.
doctor-moved = OPDLine token { $token }, { $when }. { $was }{ $sex } { $age }. { $complaint }. { $acuity }.
doctor-was = It was token { $token }, { $when }.{ " " }
doctor-cancelled = OPDLine: token { $token }, { $when } is cancelled.
# The intake on one screen: one line each.
summary-person = { $sex } { $age }. { $acuity }
summary-complaint = Complaint: { $complaint }, { $since }
summary-complaints = Complaints: { $items }
# $symptom is one of several complaints, $since for how long it has lasted.
summary-since = { $symptom } ({ $since })
summary-because = Urgency because of: { $items }
summary-signs = Also: { $items }
summary-no-signs = Not: { $items }
summary-measured = Measured at home: { $items }
summary-conditions = Long illness: { $items }
summary-medicines = Medicines: { $items }
summary-allergies = Allergies: { $items }
summary-words = In the patient's words: { $words }
summary-none = none told
summary-not-told = since when not told
measured-temperature = { $value } °C
measured-heart-rate = pulse { $value }
measured-respiratory-rate = { $value } breaths/min
measured-blood-pressure = BP { $value }
measured-oxygen = SpO2 { $value } %
measured-sugar = sugar { $value } mg/dl
measured-weeks-pregnant = { $value } weeks pregnant
measured-pain = pain { $value }/10
