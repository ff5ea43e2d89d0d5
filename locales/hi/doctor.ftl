# To the doctor, by SMS: token, time, age and sex, chief complaint, acuity, and no more.
doctor-notice = OPDLine टोकन { $token }, { $when }। { $sex } { $age }। { $complaint }{ $since }। { $acuity }।
doctor-sex-female = महिला
doctor-sex-male = पुरुष
doctor-sex-other = अन्य
doctor-sex-unknown = लिंग पता नहीं
doctor-since = { ", " }{ $since }
doctor-no-symptom = मरीज़ के शब्द डेस्क पर
acuity-emergency = इमरजेंसी
acuity-urgent = जल्दी
acuity-routine = सामान्य
acuity-minor = मामूली
doctor-cancelled = OPDLine: टोकन { $token }, { $when } रद्द।
