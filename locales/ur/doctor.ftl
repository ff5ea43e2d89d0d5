# To the doctor, by SMS: token, time, age and sex, chief complaint, acuity, and no more.
doctor-notice = ٹوکن { $token } (OPDLine)، { $when }۔ { $sex } { $age }۔ { $complaint }{ $since }۔ { $acuity }۔
doctor-sex-female = عورت
doctor-sex-male = مرد
doctor-sex-other = دیگر
doctor-sex-unknown = جنس معلوم نہیں
doctor-since = { "، " }{ $since }
doctor-no-symptom = مریض کے لفظ ڈیسک پر
acuity-emergency = ایمرجنسی
acuity-urgent = فوری
acuity-routine = عام
acuity-minor = معمولی
# The same after its time was changed; $was is doctor-was where the doctor is the same.
doctor-moved = ٹوکن { $token } (OPDLine)، { $when }۔ { $was }{ $sex } { $age }۔ { $complaint }۔ { $acuity }۔
doctor-was = پہلے ٹوکن { $token }، { $when }۔{ " " }
doctor-cancelled = منسوخ (OPDLine): ٹوکن { $token }، { $when }۔
# The intake on one screen: one line each.
summary-person = { $sex } { $age }۔ { $acuity }
summary-complaint = تکلیف: { $complaint }، { $since }
summary-complaints = تکلیفیں: { $items }
# $symptom is one of several complaints, $since for how long it has lasted.
summary-since = { $symptom } ({ $since })
summary-because = فوری ہونے کی وجہ: { $items }
summary-signs = ساتھ میں: { $items }
summary-no-signs = یہ نہیں ہے: { $items }
summary-measured = گھر پر ناپا: { $items }
summary-conditions = پرانی بیماری: { $items }
summary-medicines = دوائیں: { $items }
summary-allergies = الرجی: { $items }
summary-words = مریض کے لفظ: { $words }
summary-none = کچھ نہیں بتایا
summary-not-told = کب سے، نہیں بتایا
measured-temperature = درجہ حرارت { $value } °C
measured-heart-rate = نبض { $value }
measured-respiratory-rate = سانس { $value } فی منٹ
measured-blood-pressure = بی پی { $value }
measured-oxygen = آکسیجن (SpO2) { $value } %
measured-sugar = شوگر { $value } mg/dl
measured-weeks-pregnant = حمل { $value } ہفتے
measured-pain = درد { $value }/10
