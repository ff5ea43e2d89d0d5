# To the doctor, by SMS: token, time, age and sex, chief complaint, acuity, and no more.
doctor-notice = OPDLine ਟੋਕਨ { $token }, { $when }। { $sex } { $age }। { $complaint }{ $since }। { $acuity }।
doctor-sex-female = ਔਰਤ
doctor-sex-male = ਮਰਦ
doctor-sex-other = ਹੋਰ ਲਿੰਗ
doctor-sex-unknown = ਲਿੰਗ ਪਤਾ ਨਹੀਂ
doctor-since = { ", " }{ $since }
doctor-no-symptom = ਮਰੀਜ਼ ਦੇ ਸ਼ਬਦ ਡੈਸਕ 'ਤੇ
acuity-emergency = ਐਮਰਜੈਂਸੀ
acuity-urgent = ਅਰਜੈਂਟ
acuity-routine = ਆਮ
acuity-minor = ਮਾਮੂਲੀ
# The same after its time was changed; $was is doctor-was where the doctor is the same.
doctor-moved = OPDLine ਟੋਕਨ { $token }, { $when }। { $was }{ $sex } { $age }। { $complaint }। { $acuity }।
doctor-was = ਪਹਿਲਾਂ ਟੋਕਨ { $token }, { $when }।{ " " }
doctor-cancelled = OPDLine: ਟੋਕਨ { $token }, { $when } ਰੱਦ।
# The intake on one screen: one line each.
summary-person = { $sex } { $age }. { $acuity }
summary-complaint = ਤਕਲੀਫ: { $complaint }, { $since }
summary-complaints = ਤਕਲੀਫਾਂ: { $items }
# $symptom is one of several complaints, $since for how long it has lasted.
summary-since = { $symptom } ({ $since })
summary-because = ਅਰਜੈਂਟ ਹੋਣ ਦਾ ਕਾਰਨ: { $items }
summary-signs = ਨਾਲ ਇਹ ਵੀ: { $items }
summary-no-signs = ਇਹ ਨਹੀਂ: { $items }
summary-measured = ਘਰ ਮਾਪਿਆ: { $items }
summary-conditions = ਪੁਰਾਣੀ ਬਿਮਾਰੀ: { $items }
summary-medicines = ਦਵਾਈਆਂ: { $items }
summary-allergies = ਐਲਰਜੀ: { $items }
summary-words = ਮਰੀਜ਼ ਦੇ ਸ਼ਬਦ: { $words }
summary-none = ਕੁਝ ਨਹੀਂ ਦੱਸਿਆ
summary-not-told = ਕਦੋਂ ਤੋਂ, ਨਹੀਂ ਦੱਸਿਆ
measured-temperature = { $value } °C
measured-heart-rate = ਨਬਜ਼ { $value }
measured-respiratory-rate = ਸਾਹ { $value }/ਮਿੰਟ
measured-blood-pressure = BP { $value }
measured-oxygen = SpO2 { $value } %
measured-sugar = ਸ਼ੂਗਰ { $value } mg/dl
measured-weeks-pregnant = ਗਰਭ { $value } ਹਫਤੇ
measured-pain = ਦਰਦ { $value }/10
