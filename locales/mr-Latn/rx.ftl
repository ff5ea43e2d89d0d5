prescription-link = OPDLine: { $name } yanchi aushadhachi chitthi pahayla kinva chhapayla: { $page }{ $code }

rx-title = Aushadhachi chitthi
rx-year = Dusrya koni pahu naye mhanun: patient cha janm konatya varshi zala?
rx-show = Dakhva
rx-year-wrong = Aamchyakade he varsh nahi.
rx-locked = Tinhi vela varsh barobar navhte. Aata udya ughdel. Bolayla SMS pathva: CALL KARA
rx-no-year = Hospital kade patient chya janmache varsh nahi, mhanun ithe ughadta yet nahi. Aushadhe SMS madhe aahet. Bolayla SMS pathva: CALL KARA
rx-gone = Hi link aata chalat nahi. Aushadhachi chitthi punha milvayla SMS pathva: AUSHADHACHI CHITTHI
rx-later = Aatta hospital shi sampark hot nahi. Thodya velane punha prayatna kara.
rx-withdrawn = Hi aushadhachi chitthi aata chalnar nahi. Krupaya doctoranna vichara.
rx-print = Chhapayla kinva thevayla (PDF)

rx-patient = Patient
rx-doctor = Doctor
rx-registration = Registration number
rx-date = Tarikh
rx-again = Punha dakhva
rx-note = Doctoranni lihile aahe
rx-scan = Aushadhachya dukanasathi: chitthi khari aahe ka, ha code scan karun paha.
