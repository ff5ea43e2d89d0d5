ask-follow-up = { $soon ->
    [yes] OPDLine: { $name }: { $doctor } ee divasangalil veendum kaananam ennu paranju. Book cheyyatte?
   *[no] OPDLine: { $name }: { $doctor } { $count } divasam kazhinju veendum kaananam ennu paranju. Book cheyyatte?
}
ask-follow-up-again = 1 allenkil 2 ayakkoo. { $name }: doctore book cheyyatte?
ask-medicine-reminders = { $name }: marunninte samayathu marunnu ormippikkatte?
ask-medicine-reminders-again = 1 allenkil 2 ayakkoo. { $name }: marunninte samayathu marunnu ormippikkatte?
medicine-reminders-on = { $name }: marunnu ormippikkam. Nirthan, ormippikkumbol 0 ayakkoo.
medicine-reminders-off = Ini marunnu ormippikkilla.
ask-take-medicine = OPDLine: { $name }: marunninte samayamayi, kurippadiyile number { $numbers }.
ask-take-medicine-again = { $name }: marunninte samayamayi, kurippadiyile number { $numbers }. Nirthan 0 ayakkoo.
option-end-reminders = ormippikkenda
ask-called = OPDLine: { $name }: doctor vilicho?
ask-called-again = 1 allenkil 2 ayakkoo. { $name }: doctor vilicho?
called-yes = vilichu
called-no = vilichilla
ask-rating = Engane undayirunnu? Oru number ayakkoo, 1 (mosham) muthal 5 (valare nallathu).
ask-rating-again = Oru number ayakkoo: 1 mosham, 2, 3, 4, 5 valare nallathu.
doctor-did-not-call = Kshamikkanam. Aarogyapravarthakar ee phonil vilikkum. Vere samayathinu ayakkoo: BOOKING
