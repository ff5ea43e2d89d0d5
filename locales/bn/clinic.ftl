clinic-moved = OPDLine: হাসপাতাল বুকিং বদলেছে। টোকেন { $token }, { $when }, { $doctor } ({ $registration }), রোগী { $name }। ফোন খোলা রাখুন। বদলাতে লিখুন: বুকিং বদলান, বা বাতিল
ask-clinic-cancelled = OPDLine: মাফ করবেন, হাসপাতালকে বুকিং বাতিল করতে হল: { $name }, { $when }, { $doctor }। অন্য সময় চান?
ask-clinic-cancelled-again = 1 বা 2 পাঠান। হাসপাতাল বুকিং বাতিল করেছে: { $name }, { $when }, { $doctor }। অন্য সময় চান?
clinic-late = OPDLine: { $doctor }-এর আজ প্রায় { $minutes } মিনিট দেরি। টোকেন { $token }, { $name }: ফোন খোলা রাখুন, ফোন আসবে।
clinic-called = OPDLine: টোকেন { $token }, { $name }: এবার আপনার পালা। { $doctor } এখনই ফোন করছেন, ফোন খালি রাখুন।
clinic-near = OPDLine: টোকেন { $token }, { $name }: প্রায় { $minutes } মিনিটে পালা। { $doctor } ফোন করবেন, ফোন খালি রাখুন।
