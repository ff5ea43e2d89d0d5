clinic-moved = OPDLine: अस्पताल ने अपॉइंटमेंट बदला। टोकन { $token }, { $when }, { $doctor } ({ $registration }), { $name } के लिए। फ़ोन चालू रखें। बदलने को लिखें: समय बदलो, या रद्द
ask-clinic-cancelled = OPDLine: माफ़ कीजिए, अस्पताल को { $name } का अपॉइंटमेंट रद्द करना पड़ा: { $when }, { $doctor }। दूसरा समय चाहिए?
ask-clinic-cancelled-again = कृपया 1 या 2 भेजें। { $name } का अपॉइंटमेंट रद्द हुआ: { $when }, { $doctor }। दूसरा समय चाहिए?
clinic-late = OPDLine: { $doctor } को आज क़रीब { $minutes } मिनट देर है। टोकन { $token }, { $name }: फ़ोन चालू रखें, कॉल आएगी।
clinic-called = OPDLine: टोकन { $token }, { $name }: आपकी बारी है। { $doctor } अभी कॉल कर रहे हैं, फ़ोन ख़ाली रखें।
clinic-near = OPDLine: टोकन { $token }, { $name }: क़रीब { $minutes } मिनट में बारी। { $doctor } कॉल करेंगे, फ़ोन ख़ाली रखें।
