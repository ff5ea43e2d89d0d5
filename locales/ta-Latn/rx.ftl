prescription-link = OPDLine: { $name } marunthu seetai paarka allathu print edukka: { $page }{ $code }

rx-title = Marunthu seetu
rx-year = Veru yaarum paarkamal irukka: noyali pirantha varudam ethu?
rx-show = Kaattungal
rx-year-wrong = Engalidam irukkum varudam ithu illai.
rx-locked = Moondru muraiyum varudam sariyaaga varavillai. Ini naalaikku thirakkum. Pesa SMS anuppungal: KOOPIDUNGA
rx-no-year = Hospital-il noyaali pirantha varudam illai, athanaal inge thirakka mudiyaathu. Marunthugal SMS-il irukkindrana. Pesa SMS anuppungal: KOOPIDUNGA
rx-gone = Intha link ini thirakkaathu. Marunthu seetu marupadi kidaikka SMS anuppungal: MARUNTHU SEETU
rx-later = Ippothu hospital-odu thodarbu kidaikkavillai. Konja neram kazhithu marupadi paarungal.
rx-withdrawn = Intha marunthu seetu ini sellaathu. Doctorai kelungal.
rx-print = Print edukka allathu vaithukkolla (PDF)

rx-patient = Noyali
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Thethi
rx-again = Marupadi kaatta vendiya naal
rx-note = Doctor ezhuthiyathu
rx-scan = Marunthu kadaikku: seetu unmaiyaanatha endru intha kattathai scan seithu paarungal.
