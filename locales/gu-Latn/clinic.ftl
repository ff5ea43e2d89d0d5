clinic-moved = OPDLine: hospital e appointment badli. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } mate. Phone chalu rakho. Badalva lakho: SAMAY BADLO, athva RAD
ask-clinic-cancelled = OPDLine: maaf karsho, hospital e { $name } ni appointment rad karvi padi: { $when }, { $doctor }. Bijo samay joie?
ask-clinic-cancelled-again = 1 ke 2 moklo. Hospital e { $name } ni appointment rad karvi padi: { $when }, { $doctor }. Bijo samay joie?
clinic-late = OPDLine: { $doctor } ne aaje aashre { $minutes } minute modu che. Token { $token }, { $name }: phone chalu rakho, call aavshe.
clinic-called = OPDLine: token { $token }, { $name }: have tamaro varo che. { $doctor } hamna call kare che, phone khali rakho.
clinic-near = OPDLine: token { $token }, { $name }: aashre { $minutes } minute ma tamaro varo. { $doctor } call karshe, phone khali rakho.
