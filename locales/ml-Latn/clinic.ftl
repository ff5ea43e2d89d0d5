clinic-moved = OPDLine: aashupathri booking maatti: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Phone off aakkaruthu. Samayam maattan ayakkoo: SAMAYAM MAATTANAM. Raddakkan: RADDAKKOO
ask-clinic-cancelled = OPDLine: kshamikkanam, aashupathrikku booking raddakkendi vannu: { $name }, { $when }, { $doctor }. Vere samayam veno?
ask-clinic-cancelled-again = 1 allenkil 2 ayakkoo. Aashupathri booking raddakki: { $name }, { $when }, { $doctor }. Vere samayam veno?
clinic-late = OPDLine: { $doctor } innu ekadesham { $minutes } minute vaikum. Token { $token }, { $name }: phone off aakkaruthu.
clinic-called = OPDLine: token { $token }, { $name }: ippol ningalude oozham. { $doctor } vilikkunnu, phone busy aakkaruthu.
clinic-near = OPDLine: token { $token }, { $name }: ekadesham { $minutes } minute-il ningalude oozham. { $doctor } vilikkum, phone busy aakkaruthu.
