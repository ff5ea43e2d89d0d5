prescription-link = OPDLine: { $name }-er prescription dekhte ba chhapate: { $page }{ $code }

rx-title = Prescription
rx-year = Onno keu jate na dekhe: rogir jonmo kon shale?
rx-show = Dekhan
rx-year-wrong = Amader kache onno shal lekha ache.
rx-locked = Tinbar-i shal meleni. Eta agamikal abar khola jabe. Kotha bolte SMS pathan: PHONE KORUN
rx-no-year = Hospital-e rogir jonmer shal lekha nei, tai ekhane khola jabe na. Oshudh SMS-e lekha ache. Kotha bolte SMS pathan: PHONE KORUN
rx-gone = Ei link ar kaj kore na. Prescription abar pete SMS pathan: PRESCRIPTION
rx-later = Ekhon hospital-er sathe jogajog hocche na. Ektu pore abar cheshta korun.
rx-withdrawn = Ei prescription ar cholbe na. Doctor-ke jiggesh korun.
rx-print = Chhapate ba rekhe dite (PDF)

rx-patient = Rogi
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Tarikh
rx-again = Abar dekhaben
rx-note = Doctor likhechen
rx-scan = Oshudher dokaner jonno: prescription ashol ki na, ei code scan kore dekhun.
