clinic-moved = OPDLine: aasupatri appointment marchindi: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Phone on lo unchandi. Kudarakapote pampandi: MARCHU leda RADDU
ask-clinic-cancelled = OPDLine: kshaminchandi, aasupatri appointment raddu chesindi: { $name }, { $when }, { $doctor }. Vere samayam kavala?
ask-clinic-cancelled-again = 1 leda 2 pampandi. Aasupatri appointment raddu chesindi: { $name }, { $when }, { $doctor }. Vere samayam kavala?
clinic-late = OPDLine: { $doctor } ee roju sumaru { $minutes } nimishalu alasyam. Token { $token }, { $name }: phone on lo unchandi.
clinic-called = OPDLine: token { $token }, { $name }: ippudu mee vantu. { $doctor } phone chestunnaru, phone khaliga unchandi.
clinic-near = OPDLine: token { $token }, { $name }: sumaru { $minutes } nimishallo mee vantu. { $doctor } phone chestaru, phone khaliga unchandi.
