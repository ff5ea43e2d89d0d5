ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ee rendu moodu rojullo { $name } ni malli chudalannaru. Book cheyala?
   *[no] OPDLine: { $doctor } { $count } { $count ->
       [one] roju
      *[other] rojula
    } tarvata { $name } ni malli chudalannaru. Book cheyala?
}
ask-follow-up-again = 1 leda 2 pampandi. { $name } kosam doctor ni book cheyala?
ask-medicine-reminders = Mandu velaki { $name } mandulu gurtu cheyala?
ask-medicine-reminders-again = 1 leda 2 pampandi. Mandu velaki { $name } mandulu gurtu cheyala?
medicine-reminders-on = { $name } mandulu gurtu chestam. Aapalante gurtu chesinappudu 0 pampandi.
medicine-reminders-off = Ika mandulu gurtu cheyamu.
ask-take-medicine = OPDLine: { $name } mandu vela ayindi, mandula chiti lo number { $numbers }.
ask-take-medicine-again = { $name } mandu vela ayindi, mandula chiti lo number { $numbers }. Aapalante 0 pampandi.
option-end-reminders = gurtu cheyakandi
ask-called = OPDLine: { $name } kosam doctor phone chesara?
ask-called-again = 1 leda 2 pampandi. { $name } kosam doctor phone chesara?
called-yes = avunu
called-no = ledu
ask-rating = Doctor ela chusaru? Oka number pampandi, 1 (sariga ledu) nunchi 5 (chala baga).
ask-rating-again = Oka number pampandi: 1 sariga ledu, 2, 3, 4, 5 chala baga.
doctor-did-not-call = Kshaminchandi. Arogya karyakarta ee number ki phone chestaru. Inko samayaniki pampandi: BOOKING
