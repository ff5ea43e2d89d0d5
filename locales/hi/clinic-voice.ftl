ask-clinic-moved-voice = ओ पी डी लाइन। अस्पताल ने आपका अपॉइंटमेंट बदला है। | { $whose } | { $when }। | { $doctor }। | डॉक्टर इसी फ़ोन पर कॉल करेंगे।
ask-clinic-cancelled-voice = ओ पी डी लाइन। माफ़ कीजिए, अस्पताल को आपका अपॉइंटमेंट रद्द करना पड़ा। | { $whose } | { $when }। | { $doctor }।
ask-clinic-cancelled-again-voice = अस्पताल को आपका अपॉइंटमेंट रद्द करना पड़ा। | { $whose } | { $when }। | { $doctor }।
clinic-late-voice = ओ पी डी लाइन। डॉक्टर को आज देर है। | { $doctor }। | क़रीब { $minutes } मिनट। | टोकन { $token }। | डॉक्टर इसी फ़ोन पर कॉल करेंगे, इसे चालू रखिए।
clinic-near-voice = ओ पी डी लाइन। आपकी बारी आने वाली है। | क़रीब { $minutes } मिनट में। | टोकन { $token }। | { $doctor }। | डॉक्टर इसी फ़ोन पर कॉल करेंगे, इसे ख़ाली रखिए।
