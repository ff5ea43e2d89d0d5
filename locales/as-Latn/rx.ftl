prescription-link = OPDLine: { $name }-or prescription saboloi ba sopaboloi: { $page }{ $code }

rx-title = Prescription
rx-year = An kunue nedekhiboloi: rogir jonmo kun sonot?
rx-show = Dekhuwaok
rx-year-wrong = Amar osorot an son likha ase.
rx-locked = Tinioubar son mila nai. Kailoi akou khulibo paribo. Kotha patiboloi SMS pothaok: MOK PHONE KOROK
rx-no-year = Hospital-ot rogir jonmor son likha nai, xeye iyat khulibo nuwari. Dorob SMS-ot likha ase. Kotha patiboloi SMS pothaok: MOK PHONE KOROK
rx-gone = Ei link aru nosole. Prescription akou paboloi SMS pothaok: PRESCRIPTION
rx-later = Etia hospital-or logot jugajug huwa nai. Olop pisot akou sesta korok.
rx-withdrawn = Ei prescription aru nosolibo. Doctor-ok xudhok.
rx-print = Sopaboloi ba rakhiboloi (PDF)

rx-patient = Rogi
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Tarikh
rx-again = Akou dekhuwabo
rx-note = Doctor-e likhise
rx-scan = Dorobor dukanor babe: prescription asol hoi ne nohoi, ei code scan kori saok.
