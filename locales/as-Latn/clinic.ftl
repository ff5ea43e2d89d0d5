clinic-moved = OPDLine: haspatale booking xolale. Token { $token }, { $when }, { $doctor } ({ $registration }), rogi { $name }. Phone on rakhok. Xolaboloi likhok: XOMOY XOLONI, ba BATIL
ask-clinic-cancelled = OPDLine: khoma koribo, haspatale booking batil koribologia hol: { $name }, { $when }, { $doctor }. Beleg xomoy lagene?
ask-clinic-cancelled-again = 1 ba 2 pothaok. Haspatale booking batil korile: { $name }, { $when }, { $doctor }. Beleg xomoy lagene?
clinic-late = OPDLine: { $doctor }-r aji prai { $minutes } minute polom. Token { $token }, { $name }: phone on rakhok, phone ahibo.
clinic-called = OPDLine: token { $token }, { $name }: etia apunar pal. { $doctor } etiai phone korise, phone khali rakhok.
clinic-near = OPDLine: token { $token }, { $name }: prai { $minutes } minute-ot apunar pal. { $doctor } phone koribo, phone khali rakhok.
