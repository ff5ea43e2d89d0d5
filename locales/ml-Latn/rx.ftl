prescription-link = OPDLine: kurippadi ({ $name }) kaanano print edukkano: { $page }{ $code }

rx-title = Kurippadi
rx-year = Vereyarum kaanathirikkan: rogi janicha varsham ethanu?
rx-show = Kaanikkoo
rx-year-wrong = Njangalude kayyilulla varsham ithalla.
rx-locked = Moonnu thavanayum shariyayilla. Ini nale thurakkam. Samsarikkan SMS ayakkoo: ENNE VILIKKOO
rx-no-year = Hospitalil rogi janicha varsham illa, athukondu ivide thurakkan pattilla. Marunnukal SMS-il undu. Samsarikkan SMS ayakkoo: ENNE VILIKKOO
rx-gone = Ee link ini thurakkilla. Kurippadi veendum kittan SMS ayakkoo: KURIPPADI
rx-later = Ippol hospitalumayi connection illa. Kurachu kazhinju veendum nokkoo.
rx-withdrawn = Ee kurippadi raddayi. Doctorodu chodikkoo.
rx-print = Print edukkano sookshikkano (PDF)

rx-patient = Rogi
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Theeyathi
rx-again = Veendum kaanikkendathu
rx-note = Doctor ezhuthiyathu
rx-scan = Marunnukadaykku: kurippadi shariyayathano ennu ee code scan cheythu nokkoo.
