ask-clinic-moved-voice = ओ पी डी लाइन. हॉस्पिटलने तुमची अपॉइंटमेंट बदलली. | { $whose } | { $when }. | { $doctor }. | डॉक्टर याच फोनवर कॉल करतील.
ask-clinic-cancelled-voice = ओ पी डी लाइन. माफ करा, हॉस्पिटलला तुमची अपॉइंटमेंट रद्द करावी लागली. | { $whose } | { $when }. | { $doctor }.
ask-clinic-cancelled-again-voice = हॉस्पिटलला तुमची अपॉइंटमेंट रद्द करावी लागली. | { $whose } | { $when }. | { $doctor }.
clinic-late-voice = ओ पी डी लाइन. डॉक्टरांना आज उशीर आहे. | { $doctor }. | सुमारे { $minutes } मिनिटे. | टोकन { $token }. | डॉक्टर याच फोनवर कॉल करतील, फोन चालू ठेवा.
clinic-near-voice = ओ पी डी लाइन. तुमचा नंबर येत आहे. | सुमारे { $minutes } मिनिटांत. | टोकन { $token }. | { $doctor }. | डॉक्टर याच फोनवर कॉल करतील, फोन मोकळा ठेवा.
