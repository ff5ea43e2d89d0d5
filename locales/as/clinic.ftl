clinic-moved = OPDLine: হাস্পতালে বুকিং সলালে। টোকেন { $token }, { $when }, { $doctor } ({ $registration }), ৰোগী { $name }। ফোন অন ৰাখক। সলাবলৈ লিখক: সময় সলনি, বা বাতিল
ask-clinic-cancelled = OPDLine: ক্ষমা কৰিব, হাস্পতালে বুকিং বাতিল কৰিবলগীয়া হ'ল: { $name }, { $when }, { $doctor }। আন সময় লাগেনে?
ask-clinic-cancelled-again = 1 বা 2 পঠাওক। হাস্পতালে বুকিং বাতিল কৰিলে: { $name }, { $when }, { $doctor }। আন সময় লাগেনে?
clinic-late = OPDLine: { $doctor }-ৰ আজি প্ৰায় { $minutes } মিনিট পলম। টোকেন { $token }, { $name }: ফোন অন ৰাখক, ফোন আহিব।
clinic-called = OPDLine: টোকেন { $token }, { $name }: আপোনাৰ পাল। { $doctor }-এ এতিয়াই ফোন কৰিছে, ফোন খালী ৰাখক।
clinic-near = OPDLine: টোকেন { $token }, { $name }: প্ৰায় { $minutes } মিনিটত পাল। { $doctor }-এ ফোন কৰিব, ফোন খালী ৰাখক।
