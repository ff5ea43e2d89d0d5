clinic-moved = OPDLine: hashpatal booking bodleche. Token { $token }, { $when }, { $doctor } ({ $registration }), rogi { $name }. Phone khola rakhun. Bodlate likhun: BOOKING BODLAN, ba BATIL
ask-clinic-cancelled = OPDLine: maf korben, hashpatal-ke booking batil korte holo: { $name }, { $when }, { $doctor }. Onno shomoy chan?
ask-clinic-cancelled-again = 1 ba 2 pathan. Hashpatal booking batil koreche: { $name }, { $when }, { $doctor }. Onno shomoy chan?
clinic-late = OPDLine: { $doctor }-er aaj pray { $minutes } minute deri. Token { $token }, { $name }: phone khola rakhun, phone ashbe.
clinic-called = OPDLine: token { $token }, { $name }: ebar apnar pala. { $doctor } ekhoni phone korchen, phone khali rakhun.
clinic-near = OPDLine: token { $token }, { $name }: pray { $minutes } minute-e apnar pala. { $doctor } phone korben, phone khali rakhun.
