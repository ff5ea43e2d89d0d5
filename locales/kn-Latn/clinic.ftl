clinic-moved = OPDLine: aaspatre booking badaliside: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Phone on idi. Badalisalu kalisi: BADALISI, bedavadare RADDU
ask-clinic-cancelled = OPDLine: kshamisi, aaspatre booking raddu madide: { $name }, { $when }, { $doctor }. Bere samaya beka?
ask-clinic-cancelled-again = 1 athava 2 kalisi. Aaspatre booking raddu madide: { $name }, { $when }, { $doctor }. Bere samaya beka?
clinic-late = OPDLine: { $doctor } ivattu sumaru { $minutes } nimisha tada. Token { $token }, { $name }: phone on idi, call barutte.
clinic-called = OPDLine: token { $token }, { $name }: eega nimma saradi. { $doctor } eega phone madtiddare, phone khali idi.
clinic-near = OPDLine: token { $token }, { $name }: sumaru { $minutes } nimishadalli nimma saradi. { $doctor } phone madtare, phone khali idi.
