ask-clinic-moved-voice = ও পি ডি লাইন। হাসপাতাল আপনার বুকিং বদলেছে। | { $whose } | { $when }। | { $doctor }। | ডাক্তার আপনার এই ফোনে ফোন করবেন।
ask-clinic-cancelled-voice = ও পি ডি লাইন। মাফ করবেন, হাসপাতালকে আপনার বুকিং বাতিল করতে হল। | { $whose } | { $when }। | { $doctor }।
ask-clinic-cancelled-again-voice = হাসপাতালকে আপনার বুকিং বাতিল করতে হল। | { $whose } | { $when }। | { $doctor }।
clinic-late-voice = ও পি ডি লাইন। ডাক্তারের আজ দেরি হচ্ছে। | { $doctor }। | প্রায় { $minutes } মিনিট। | টোকেন { $token }। | ডাক্তার আপনার এই ফোনে ফোন করবেন, ফোন খোলা রাখুন।
clinic-near-voice = ও পি ডি লাইন। এবার আপনার পালা আসছে। | প্রায় { $minutes } মিনিটে। | টোকেন { $token }। | { $doctor }। | ডাক্তার আপনার এই ফোনে ফোন করবেন, ফোন খালি রাখুন।
