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
doctor-cancelled = OPDLine: token { $token }, { $when } is cancelled.
