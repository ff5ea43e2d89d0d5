prescription-link = OPDLine: { $name } mandula chiti chudataniki leda print tiyadaniki: { $page }{ $code }

rx-title = Mandula chiti
rx-year = Verevallu chudakunda adugutunnam: patient e samvatsaram lo puttaru?
rx-show = Chupinchandi
rx-year-wrong = Maa daggara unna samvatsaram adi kaadu.
rx-locked = Mudu sarlu saripoledu. Ika repu teravachu. Matladalante SMS pampandi: NAKU PHONE CHEYANDI
rx-no-year = Hospital lo patient puttina samvatsaram ledu, anduke ikkada teravalem. Mandulu SMS lo unnayi. Matladalante SMS pampandi: NAKU PHONE CHEYANDI
rx-gone = Ee link ika panicheyadu. Mandula chiti malli kavalante SMS pampandi: MANDULA CHITI
rx-later = Ippudu hospital line kalavatledu. Kasepu aagi malli chudandi.
rx-withdrawn = Ee mandula chiti ika chelladu. Doctor ni adagandi.
rx-print = Print tiyadaniki leda dachukovadaniki (PDF)

rx-patient = Patient
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Tedi
rx-again = Malli chupinchalsina roju
rx-note = Doctor rasindi
rx-scan = Mandula shop ki: chiti asalainado kaado ee code scan chesi chudandi.
