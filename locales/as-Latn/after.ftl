ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor }-e eikeidinot { $name }-k akou sabo bisarisil. Booking korimne?
   *[no] OPDLine: { $doctor }-e { $count } din pisot { $name }-k akou sabo bisarise. Booking korimne?
}
ask-follow-up-again = 1 ba 2 pothaok. { $name }-r babe doctor-or booking korimne?
ask-medicine-reminders = Dorobor xomoyot { $name }-r dorob monot pelai dimne?
ask-medicine-reminders-again = 1 ba 2 pothaok. Dorobor xomoyot { $name }-r dorob monot pelai dimne?
medicine-reminders-on = Ami { $name }-r dorob monot pelai dim. Monot pelai dile, bondho koriboloi 0 pothaok.
medicine-reminders-off = Etiyar pora dorob monot pelai nidiu.
ask-take-medicine = OPDLine: { $name }-r dorobor xomoy, prescription-ot number { $numbers }.
ask-take-medicine-again = { $name }-r dorobor xomoy, prescription-ot number { $numbers }. Bondho koriboloi 0 pothaok.
option-end-reminders = monot pelai nidibo
ask-called = OPDLine: { $name }-r babe doctor-e phone korisilne?
ask-called-again = 1 ba 2 pothaok. { $name }-r babe doctor-e phone korisilne?
called-yes = hoi
called-no = nai
ask-rating = Kene lagil? Eta number pothaok, 1 (beya) r pora 5 (khub bhal).
ask-rating-again = Eta number pothaok: 1 beya, 2, 3, 4, 5 khub bhal.
doctor-did-not-call = Khoma koribo. Swasthyokormiye apunar ei phone-loi phone koribo. Aan xomoyor babe likhok: BOOKING
