ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ei shomoye { $name }-ke abar dekhte cheyechilen. Booking korbo?
   *[no] OPDLine: { $doctor } { $count } din pore { $name }-ke abar dekhte chan. Booking korbo?
}
ask-follow-up-again = 1 ba 2 pathan. { $name }-er jonno doctor-er booking korbo?
ask-medicine-reminders = Oshudher shomoye { $name }-er oshudh mone koriye debo?
ask-medicine-reminders-again = 1 ba 2 pathan. Oshudher shomoye { $name }-er oshudh mone koriye debo?
medicine-reminders-on = Amra { $name }-er oshudh mone koriye debo. Bondho korte mone koranor pore 0 pathan.
medicine-reminders-off = Ar oshudh mone koriye debo na.
ask-take-medicine = OPDLine: { $name }-er oshudher shomoy, prescription-e number { $numbers }.
ask-take-medicine-again = { $name }-er oshudher shomoy, prescription-e number { $numbers }. Bondho korte 0 pathan.
option-end-reminders = ar mone koraben na
ask-called = OPDLine: { $name }-er jonno doctor ki phone korechilen?
ask-called-again = 1 ba 2 pathan. { $name }-er jonno doctor ki phone korechilen?
called-yes = hyan
called-no = na
ask-rating = Kemon laglo? Ekta number pathan, 1 (kharap) theke 5 (khub bhalo).
ask-rating-again = Ekta number pathan: 1 kharap, 2, 3, 4, 5 khub bhalo.
doctor-did-not-call = Amra dukkhito. Shasthokormi apnar ei phone-e phone korben. Onno shomoyer jonno likhun: BOOKING
