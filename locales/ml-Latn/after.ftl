ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ee divasangalil { $name }-ne veendum kaananam ennu paranju. Book cheyyatte?
   *[no] OPDLine: { $doctor } { $count } divasam kazhinju { $name }-ne veendum kaananam ennu paranju. Book cheyyatte?
}
ask-follow-up-again = 1 allenkil 2 ayakkoo. { $name }-nu vendi doctore book cheyyatte?
ask-medicine-reminders = Marunninte samayathu { $name }-nte marunnu ormippikkatte?
ask-medicine-reminders-again = 1 allenkil 2 ayakkoo. Marunninte samayathu { $name }-nte marunnu ormippikkatte?
medicine-reminders-on = { $name }-nte marunnu ormippikkam. Nirthan, ormippikkumbol 0 ayakkoo.
medicine-reminders-off = Ini marunnu ormippikkilla.
ask-take-medicine = OPDLine: { $name }-nte marunninte samayam, kurippadiyile number { $numbers }.
ask-take-medicine-again = { $name }-nte marunninte samayam, kurippadiyile number { $numbers }. Nirthan 0 ayakkoo.
option-end-reminders = ormippikkenda
ask-called = OPDLine: { $name }-nu vendi doctor vilicho?
ask-called-again = 1 allenkil 2 ayakkoo. { $name }-nu vendi doctor vilicho?
called-yes = vilichu
called-no = vilichilla
ask-rating = Engane undayirunnu? Oru number ayakkoo, 1 (mosham) muthal 5 (valare nallathu).
ask-rating-again = Oru number ayakkoo: 1 mosham, 2, 3, 4, 5 valare nallathu.
doctor-did-not-call = Kshamikkanam. Aarogyapravarthakar ee phonil vilikkum. Vere samayathinu ayakkoo: BOOKING
