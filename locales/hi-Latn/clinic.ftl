clinic-moved = OPDLine: aspataal ne appointment badla. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } ke liye. Phone chaalu rakhein. Badalna ho to likhein: SAMAY BADLO, ya RADD
ask-clinic-cancelled = OPDLine: maaf kijiye, aspataal ko { $name } ka appointment radd karna pada: { $when }, { $doctor }. Doosra samay chahiye?
ask-clinic-cancelled-again = Kripya 1 ya 2 bhejein. { $name } ka appointment radd hua: { $when }, { $doctor }. Doosra samay chahiye?
clinic-late = OPDLine: { $doctor } ko aaj kareeb { $minutes } minute der hai. Token { $token }, { $name }: phone chaalu rakhein, call aayegi.
clinic-called = OPDLine: token { $token }, { $name }: aapki baari hai. { $doctor } abhi call kar rahe hain, phone khaali rakhein.
clinic-near = OPDLine: token { $token }, { $name }: kareeb { $minutes } minute me aapki baari. { $doctor } call karenge, phone khaali rakhein.
