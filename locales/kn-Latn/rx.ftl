prescription-link = OPDLine: { $name } hesarina aushadhi cheeti nodalu athava print madalu: { $page }{ $code }

rx-title = Aushadhi cheeti
rx-year = Idu bereyavara kannige beelabaradu, adakke heli: rogi huttiddu yava isaviyalli?
rx-show = Torisi
rx-year-wrong = Nammalli iruva isavi adalla.
rx-locked = Mooru salavoo sari baralilla. Idu innu naale tereyutte. Matadalu SMS kalisi: NANGE PHONE MADI
rx-no-year = Aspatreyalli rogi huttida isavi illa, adakke illi tereyalu agalla. Aushadhigalu SMS nalli ive. Matadalu SMS kalisi: NANGE PHONE MADI
rx-gone = Ee link innu kelasa madalla. Aushadhi cheeti matte bekadare SMS kalisi: AUSHADHI CHEETI
rx-later = Eega aspatreya line sigtilla. Swalpa hottu bittu matte nodi.
rx-withdrawn = Ee aushadhi cheeti innu nadeyalla. Doctorannu keli.
rx-print = Print madalu athava ittukollalu (PDF)

rx-patient = Rogi
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Tareeku
rx-again = Matte torisi
rx-note = Doctor baredaddu
rx-scan = Aushadhi angadiyavarige: cheeti nijavadadde endu ee code scan madi nodi.
