clinic-moved = OPDLine: aspatal ne appointment badla. Token { $token }, { $name } ke liye, { $when }, { $doctor } ({ $registration }). Phone on rakhein. Badalne ko likhein: WAQT BADLO, na chahiye to MANSOOKH
ask-clinic-cancelled = OPDLine: maaf kijiye, aspatal ko { $name } ka appointment mansookh karna pada: { $when }, { $doctor }. Doosra waqt chahiye?
ask-clinic-cancelled-again = Bas 1 ya 2 bhejein. { $name } ka appointment mansookh hua: { $when }, { $doctor }. Doosra waqt chahiye?
clinic-late = OPDLine: { $doctor } ko aaj taqreeban { $minutes } minute der hai. Token { $token }, { $name }: phone on rakhein, call aayegi.
clinic-called = OPDLine: token { $token }, { $name }: aapki baari hai. { $doctor } abhi call kar rahe hain, phone khaali rakhein.
clinic-near = OPDLine: token { $token }, { $name }: taqreeban { $minutes } minute me aapki baari. { $doctor } call karenge, phone khaali rakhein.
