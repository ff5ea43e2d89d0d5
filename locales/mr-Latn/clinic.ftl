clinic-moved = OPDLine: hospital ne appointment badalli. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } yanchyasathi. Phone chalu theva. Badlayla liha: VEL BADLA, kinva RADD
ask-clinic-cancelled = OPDLine: maaf kara, hospital la { $name } yanchi appointment radd karavi lagli: { $when }, { $doctor }. Dusri vel havi ka?
ask-clinic-cancelled-again = Krupaya 1 kinva 2 pathva. { $name } yanchi appointment radd zali: { $when }, { $doctor }. Dusri vel havi ka?
clinic-late = OPDLine: { $doctor } yanna aaj sumare { $minutes } minite ushir aahe. Token { $token }, { $name }: phone chalu theva, call yeil.
clinic-called = OPDLine: token { $token }, { $name }: tumcha number aala. { $doctor } aatta call karat aahet, phone mokla theva.
clinic-near = OPDLine: token { $token }, { $name }: sumare { $minutes } minitat tumcha number. { $doctor } call kartil, phone mokla theva.
