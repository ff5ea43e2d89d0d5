# To the doctor, by SMS: token, time, age and sex, chief complaint, acuity, and no more.
doctor-notice = OPDLine టోకెన్ { $token }, { $when }. { $sex } { $age }. { $complaint }{ $since }. { $acuity }.
doctor-sex-female = మహిళ
doctor-sex-male = పురుషుడు
doctor-sex-other = ఇతరులు
doctor-sex-unknown = ఆడ/మగ తెలియదు
doctor-since = { ", " }{ $since }
doctor-no-symptom = పేషెంట్ మాటలు డెస్కులో
acuity-emergency = ఎమర్జెన్సీ
acuity-urgent = అర్జెంట్
acuity-routine = మామూలు
acuity-minor = చిన్న సమస్య
# The same after its time was changed; $was is doctor-was where the doctor is the same.
doctor-moved = OPDLine టోకెన్ { $token }, { $when }. { $was }{ $sex } { $age }. { $complaint }. { $acuity }.
doctor-was = ముందు టోకెన్ { $token }, { $when }.{ " " }
doctor-cancelled = OPDLine: టోకెన్ { $token }, { $when } రద్దు.
# The intake on one screen: one line each.
summary-person = { $sex } { $age }. { $acuity }
summary-complaint = సమస్య: { $complaint }, { $since }
summary-complaints = సమస్యలు: { $items }
# $symptom is one of several complaints, $since for how long it has lasted.
summary-since = { $symptom } ({ $since })
summary-because = అర్జెంట్ ఎందుకంటే: { $items }
summary-signs = ఇవి కూడా ఉన్నాయి: { $items }
summary-no-signs = ఇవి లేవు: { $items }
summary-measured = ఇంట్లో కొలిచినవి: { $items }
summary-conditions = పాత జబ్బులు: { $items }
summary-medicines = వాడే మందులు: { $items }
summary-allergies = అలర్జీలు: { $items }
summary-words = పేషెంట్ మాటల్లో: { $words }
summary-none = ఏమీ చెప్పలేదు
summary-not-told = ఎప్పటి నుంచో చెప్పలేదు
measured-temperature = { $value } °C
measured-heart-rate = నాడి { $value }
measured-respiratory-rate = శ్వాస { $value }/నిమిషం
measured-blood-pressure = BP { $value }
measured-oxygen = SpO2 { $value } %
measured-sugar = షుగర్ { $value } mg/dl
measured-weeks-pregnant = గర్భం { $value } వారాలు
measured-pain = నొప్పి { $value }/10
