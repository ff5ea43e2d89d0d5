prescription-link = OPDLine: { $name } nka ausadha chitha dekhiba ki chhapiba pai: { $page }{ $code }

rx-title = Ausadha chitha
rx-year = Anya kehi nadekhiba pai: roginka janma keun salare?
rx-show = Dekhantu
rx-year-wrong = Ama pakhare anya sala lekha achhi.
rx-locked = Tini thara sala thik hela nahi. Eha asantakali puni kholiba. Katha hebaku SMS pathantu: CALL KARA
rx-no-year = Daktarakhanare roginka janma sala lekha nahi, tenu ethare kholi heba nahi. Ausadha SMS re lekha achhi. Katha hebaku SMS pathantu: CALL KARA
rx-gone = Ehi link au chalunahi. Ausadha chitha puni paibaku SMS pathantu: AUSADHA CHITHA
rx-later = Ebe hospital saha jogajoga heunahi. Kichhi samaya pare puni chesta karantu.
rx-withdrawn = Ehi ausadha chitha au chaliba nahi. Dayakari doctornku pacharantu.
rx-print = Chhapiba ki rakhiba pai (PDF)

rx-patient = Rogi
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Tarikha
rx-again = Puni dekhaibe
rx-note = Doctor lekhichhanti
rx-scan = Ausadha dokana pai: chitha asali ki nuhen, ehi code scan kari dekhantu.
