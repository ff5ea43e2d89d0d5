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
# The same after its time was changed; $was is doctor-was where the doctor is the same.
doctor-moved = OPDLine टोकन { $token }, { $when }। { $was }{ $sex } { $age }। { $complaint }। { $acuity }।
doctor-was = पहले टोकन { $token }, { $when }।{ " " }
doctor-cancelled = OPDLine: टोकन { $token }, { $when } रद्द।
# The intake on one screen: one line each.
summary-person = { $sex } { $age }. { $acuity }
summary-complaint = तकलीफ़: { $complaint }, { $since }
summary-because = तात्कालिकता का कारण: { $items }
summary-signs = साथ में: { $items }
summary-no-signs = नहीं है: { $items }
summary-measured = घर पर नापा: { $items }
summary-conditions = पुरानी बीमारी: { $items }
summary-medicines = दवाएँ: { $items }
summary-allergies = एलर्जी: { $items }
summary-words = मरीज़ के शब्द: { $words }
summary-none = कुछ नहीं बताया
summary-not-told = कब से, नहीं बताया
measured-temperature = { $value } °C
measured-heart-rate = नब्ज़ { $value }
measured-respiratory-rate = साँस { $value }/मिनट
measured-blood-pressure = BP { $value }
measured-oxygen = SpO2 { $value } %
measured-sugar = शुगर { $value } mg/dl
measured-weeks-pregnant = गर्भ { $value } हफ़्ते
measured-pain = दर्द { $value }/10
