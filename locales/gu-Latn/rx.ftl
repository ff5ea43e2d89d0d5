prescription-link = OPDLine: dava ni chitthi ({ $name }) jova ke chhapva: { $page }{ $code }

rx-title = Dava ni chitthi
rx-year = Biju koi jue nahi te mate: dardi no janm kaya varsh ma thayo?
rx-show = Batavo
rx-year-wrong = Amari pase aa varsh nathi.
rx-locked = Traney vakhat sachu varsh na malyu. Have aavti kale khulshe. Vaat karva SMS moklo: MANE PHONE KARO
rx-no-year = Hospital pase dardi na janm nu varsh nathi, etle aa panu khuli shake tem nathi. Badhi dava SMS ma lakheli che. Vaat karva SMS moklo: MANE PHONE KARO
rx-gone = Aa link have chalti nathi. Dava ni chitthi fari melavva SMS moklo: DAVA NI CHITTHI
rx-later = Atyare hospital no sampark thato nathi. Thodi vaar pachhi fari prayatna karo.
rx-withdrawn = Aa dava ni chitthi have nahi chale. Doctor ne puchho.
rx-print = Chhapva ke rakhva mate (PDF)

rx-patient = Dardi
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Tarikh
rx-again = Fari batavvu
rx-note = Doctor e lakhyu che
rx-scan = Dava ni dukan mate: chitthi sachi che ke nahi, aa code scan karine juo.
