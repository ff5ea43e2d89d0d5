# To the doctor, by SMS: token, time, age and sex, chief complaint, acuity, and no more.
doctor-notice = OPDLine টোকেন { $token }, { $when }। { $sex } { $age }। { $complaint }{ $since }। { $acuity }।
doctor-sex-female = মহিলা
doctor-sex-male = পুরুষ
doctor-sex-other = অন্য
doctor-sex-unknown = লিঙ্গ জানা নেই
doctor-since = { ", " }{ $since }
doctor-no-symptom = রোগীর কথা ডেস্কে
acuity-emergency = ইমার্জেন্সি
acuity-urgent = জরুরি (আজই)
acuity-routine = সাধারণ
acuity-minor = সামান্য
# The same after its time was changed; $was is doctor-was where the doctor is the same.
doctor-moved = OPDLine টোকেন { $token }, { $when }। { $was }{ $sex } { $age }। { $complaint }। { $acuity }।
doctor-was = আগে টোকেন { $token }, { $when }।{ " " }
doctor-cancelled = OPDLine: টোকেন { $token }, { $when } বাতিল।
# The intake on one screen: one line each.
summary-person = { $sex } { $age }। { $acuity }
summary-complaint = কষ্ট: { $complaint }, { $since }
summary-complaints = কষ্ট: { $items }
# $symptom is one of several complaints, $since for how long it has lasted.
summary-since = { $symptom } ({ $since })
summary-because = জরুরি ধরার কারণ: { $items }
summary-signs = সঙ্গে আছে: { $items }
summary-no-signs = নেই: { $items }
summary-measured = বাড়িতে মাপা: { $items }
summary-conditions = পুরনো অসুখ: { $items }
summary-medicines = ওষুধ: { $items }
summary-allergies = অ্যালার্জি: { $items }
summary-words = রোগীর নিজের কথায়: { $words }
summary-none = কিছু বলেননি
summary-not-told = কবে থেকে, বলেননি
measured-temperature = { $value } °C
measured-heart-rate = পালস { $value }
measured-respiratory-rate = শ্বাস { $value }/মিনিট
measured-blood-pressure = BP { $value }
measured-oxygen = SpO2 { $value } %
measured-sugar = সুগার { $value } mg/dl
measured-weeks-pregnant = গর্ভ { $value } সপ্তাহ
measured-pain = ব্যথা { $value }/10
