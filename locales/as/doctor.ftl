# To the doctor, by SMS: token, time, age and sex, chief complaint, acuity, and no more.
doctor-notice = OPDLine টোকেন { $token }, { $when }। { $sex } { $age }। { $complaint }{ $since }। { $acuity }।
doctor-sex-female = মহিলা
doctor-sex-male = পুৰুষ
doctor-sex-other = অন্য
doctor-sex-unknown = লিংগ জনা নাই
doctor-since = { ", " }{ $since }
doctor-no-symptom = ৰোগীৰ কথা ডেস্কত
acuity-emergency = ইমাৰ্জেঞ্চি
acuity-urgent = জৰুৰী (আজিয়েই)
acuity-routine = সাধাৰণ
acuity-minor = সামান্য
# The same after its time was changed; $was is doctor-was where the doctor is the same.
doctor-moved = OPDLine টোকেন { $token }, { $when }। { $was }{ $sex } { $age }। { $complaint }। { $acuity }।
doctor-was = আগতে টোকেন { $token }, { $when }।{ " " }
doctor-cancelled = OPDLine: টোকেন { $token }, { $when } বাতিল।
# The intake on one screen: one line each.
summary-person = { $sex } { $age }। { $acuity }
summary-complaint = অসুবিধা: { $complaint }, { $since }
summary-complaints = অসুবিধা: { $items }
# $symptom is one of several complaints, $since for how long it has lasted.
summary-since = { $symptom } ({ $since })
summary-because = জৰুৰী বুলি ধৰাৰ কাৰণ: { $items }
summary-signs = লগতে আছে: { $items }
summary-no-signs = নাই: { $items }
summary-measured = ঘৰত জোখা: { $items }
summary-conditions = পুৰণি বেমাৰ: { $items }
summary-medicines = দৰব: { $items }
summary-allergies = এলাৰ্জি: { $items }
summary-words = ৰোগীৰ নিজৰ কথাত: { $words }
summary-none = একো কোৱা নাই
summary-not-told = কেতিয়াৰ পৰা, কোৱা নাই
measured-temperature = { $value } °C
measured-heart-rate = নাড়ী { $value }
measured-respiratory-rate = উশাহ { $value }/মিনিট
measured-blood-pressure = BP { $value }
measured-oxygen = SpO2 { $value } %
measured-sugar = চুগাৰ { $value } mg/dl
measured-weeks-pregnant = গৰ্ভ { $value } সপ্তাহ
measured-pain = বিষ { $value }/10
