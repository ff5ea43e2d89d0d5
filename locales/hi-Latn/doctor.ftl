# To the doctor, by SMS: token, time, age and sex, chief complaint, acuity, and no more.
doctor-notice = OPDLine token { $token }, { $when }. { $sex } { $age }. { $complaint }{ $since }. { $acuity }.
doctor-sex-female = Mahila
doctor-sex-male = Purush
doctor-sex-other = Anya
doctor-sex-unknown = Ling pata nahi
doctor-since = { ", " }{ $since }
doctor-no-symptom = Mareez ke shabd desk par
acuity-emergency = EMERGENCY
acuity-urgent = JALDI
acuity-routine = Samanya
acuity-minor = Mamooli
# The same after its time was changed; $was is doctor-was where the doctor is the same.
doctor-moved = OPDLine token { $token }, { $when }. { $was }{ $sex } { $age }. { $complaint }. { $acuity }.
doctor-was = Pehle token { $token }, { $when }.{ " " }
doctor-cancelled = OPDLine: token { $token }, { $when } radd.
# The intake on one screen: one line each.
summary-person = { $sex } { $age }. { $acuity }
summary-complaint = Takleef: { $complaint }, { $since }
summary-because = Jaldi ka kaaran: { $items }
summary-signs = Saath me: { $items }
summary-no-signs = Nahi hai: { $items }
summary-measured = Ghar par naapa: { $items }
summary-conditions = Purani beemari: { $items }
summary-medicines = Dawaiyan: { $items }
summary-allergies = Allergy: { $items }
summary-words = Mareez ke shabd: { $words }
summary-none = kuch nahi bataya
summary-not-told = kab se, nahi bataya
measured-temperature = { $value } C
measured-heart-rate = nabz { $value }
measured-respiratory-rate = saans { $value }/minute
measured-blood-pressure = BP { $value }
measured-oxygen = SpO2 { $value } %
measured-sugar = sugar { $value } mg/dl
measured-weeks-pregnant = garbh { $value } hafte
measured-pain = dard { $value }/10
