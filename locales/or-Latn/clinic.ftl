clinic-moved = OPDLine: daktarkhana booking badalaila. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } nka pai. Phone chalu rakhantu. Darakara hele lekhantu: SAMAYA BADALA ba BATIL
ask-clinic-cancelled = OPDLine: khyama karibe, daktarkhana ku booking batil karibaku padila: { $name }, { $when }, { $doctor }. Anya samaya darakara ki?
ask-clinic-cancelled-again = Dayakari 1 ba 2 pathantu. Daktarkhana booking batil karichhi: { $name }, { $when }, { $doctor }. Anya samaya darakara ki?
clinic-late = OPDLine: { $doctor } nkara aji pakhapakhi { $minutes } minute deri. Token { $token }, { $name }: phone chalu rakhantu.
clinic-called = OPDLine: token { $token }, { $name }: ebe apananka pali. { $doctor } ebe call karuchhanti, phone khali rakhantu.
clinic-near = OPDLine: token { $token }, { $name }: pakhapakhi { $minutes } minute re apananka pali. { $doctor } call karibe, phone khali rakhantu.
