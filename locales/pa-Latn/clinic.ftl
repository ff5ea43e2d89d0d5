clinic-moved = OPDLine: hospital ne booking badal ditti. Token { $token }, { $when }, { $doctor } ({ $registration }), { $name } layi. Phone chalu rakho. Badlan layi likho: TIME BADLO, ja RADD
ask-clinic-cancelled = OPDLine: maaf karna, hospital nu { $name } di booking radd karni payi: { $when }, { $doctor }. Duja time chahida hai?
ask-clinic-cancelled-again = 1 ja 2 bhejo. Hospital nu { $name } di booking radd karni payi: { $when }, { $doctor }. Duja time chahida hai?
clinic-late = OPDLine: { $doctor } nu ajj lagbhag { $minutes } minute der hai. Token { $token }, { $name }: phone chalu rakho, phone avega.
clinic-called = OPDLine: token { $token }, { $name }: hun tuhadi vaari hai. { $doctor } hune phone kar rahe han, phone khali rakho.
clinic-near = OPDLine: token { $token }, { $name }: lagbhag { $minutes } minute vich tuhadi vaari. { $doctor } phone karange, phone khali rakho.
