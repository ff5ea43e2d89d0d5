clinic-moved = OPDLine: हॉस्पिटलने अपॉइंटमेंट बदलली. टोकन { $token }, { $when }, { $doctor } ({ $registration }), { $name } यांच्यासाठी. फोन चालू ठेवा. बदलायला लिहा: वेळ बदला, किंवा रद्द
ask-clinic-cancelled = OPDLine: माफ करा, हॉस्पिटलला { $name } यांची अपॉइंटमेंट रद्द करावी लागली: { $when }, { $doctor }. दुसरी वेळ हवी का?
ask-clinic-cancelled-again = कृपया 1 किंवा 2 पाठवा. { $name } यांची अपॉइंटमेंट रद्द झाली: { $when }, { $doctor }. दुसरी वेळ हवी का?
clinic-late = OPDLine: { $doctor } यांना आज सुमारे { $minutes } मिनिटे उशीर आहे. टोकन { $token }, { $name }: फोन चालू ठेवा, कॉल येईल.
clinic-called = OPDLine: टोकन { $token }, { $name }: तुमचा नंबर आला. { $doctor } आत्ता कॉल करत आहेत, फोन मोकळा ठेवा.
clinic-near = OPDLine: टोकन { $token }, { $name }: सुमारे { $minutes } मिनिटांत नंबर. { $doctor } कॉल करतील, फोन मोकळा ठेवा.
