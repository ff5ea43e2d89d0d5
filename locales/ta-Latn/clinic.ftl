clinic-moved = OPDLine: aaspathiri booking-ai maatriyathu: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Phone-ai on seithu vaiyungal. Neram maatra ezhuthungal: MAATRU. Rathu seiya: RATHU
ask-clinic-cancelled = OPDLine: mannikkavum, aaspathiri booking-ai rathu seithathu: { $name }, { $when }, { $doctor }. Veru neram venuma?
ask-clinic-cancelled-again = 1 allathu 2 anuppungal. Aaspathiri booking-ai rathu seithathu: { $name }, { $when }, { $doctor }. Veru neram venuma?
clinic-late = OPDLine: { $doctor } indru sumar { $minutes } nimidam thaamatham. Token { $token }, { $name }: phone-ai on seithu vaiyungal.
clinic-called = OPDLine: token { $token }, { $name }: ippothu ungal murai. { $doctor } koopidugirar, phone-il veru yarodum pesa vendaam.
clinic-near = OPDLine: token { $token }, { $name }: sumar { $minutes } nimidathil ungal murai. { $doctor } koopiduvar, phone-il veru yarodum pesa vendaam.
