ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } intha irandu moondru naalil { $name }-ai marupadi paarkka vendum endraar. Book seiyava?
   *[no] OPDLine: { $doctor } { $count } naal kazhithu { $name }-ai marupadi paarkka vendum engiraar. Book seiyava?
}
ask-follow-up-again = 1 allathu 2 anuppungal. { $name }-ku doctorai book seiyava?
ask-medicine-reminders = Marunthu nerathil { $name } marunthai ninaivoottava?
ask-medicine-reminders-again = 1 allathu 2 anuppungal. Marunthu nerathil { $name } marunthai ninaivoottava?
medicine-reminders-on = { $name } marunthai ninaivoottuvom. Nirutha, ninaivoottiyathum 0 anuppungal.
medicine-reminders-off = Ini marunthai ninaivootta maattom.
ask-take-medicine = OPDLine: { $name } marunthu neram, marunthu seetil number { $numbers }.
ask-take-medicine-again = { $name } marunthu neram, marunthu seetil number { $numbers }. Nirutha 0 anuppungal.
option-end-reminders = ini vendaam
ask-called = OPDLine: { $name }-kaaga doctor koopittaara?
ask-called-again = 1 allathu 2 anuppungal. { $name }-kaaga doctor koopittaara?
called-yes = aam
called-no = illai
ask-rating = Eppadi irunthathu? Number anuppungal, 1 (mosam) muthal 5 (miga nandru).
ask-rating-again = Oru number anuppungal: 1 mosam, 2, 3, 4, 5 miga nandru.
doctor-did-not-call = Mannikkavum. Sugathara paniyalar intha phone-ku koopiduvar. Veru nerathukku ezhuthungal: DOCTOR
