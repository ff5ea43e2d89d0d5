# To the doctor, by SMS: token, time, age and sex, chief complaint, acuity, and no more.
doctor-notice = OPDLine ಟೋಕನ್ { $token }, { $when }. { $sex } { $age }. { $complaint }{ $since }. { $acuity }.
doctor-sex-female = ಮಹಿಳೆ
doctor-sex-male = ಪುರುಷ
doctor-sex-other = ಇತರೆ
doctor-sex-unknown = ಹೆಣ್ಣು/ಗಂಡು ಗೊತ್ತಿಲ್ಲ
doctor-since = { ", " }{ $since }
doctor-no-symptom = ರೋಗಿಯ ಮಾತು ಡೆಸ್ಕಲ್ಲಿ
acuity-emergency = ಎಮರ್ಜೆನ್ಸಿ
acuity-urgent = ಅರ್ಜೆಂಟ್
acuity-routine = ಸಾಮಾನ್ಯ
acuity-minor = ಸಣ್ಣ ತೊಂದರೆ
# The same after its time was changed; $was is doctor-was where the doctor is the same.
doctor-moved = OPDLine ಟೋಕನ್ { $token }, { $when }. { $was }{ $sex } { $age }. { $complaint }. { $acuity }.
doctor-was = ಮೊದಲು ಟೋಕನ್ { $token }, { $when }.{ " " }
doctor-cancelled = OPDLine: ರದ್ದಾಗಿದೆ: ಟೋಕನ್ { $token }, { $when }.
# The intake on one screen: one line each.
summary-person = { $sex } { $age }. { $acuity }
summary-complaint = ತೊಂದರೆ: { $complaint }, { $since }
summary-complaints = ತೊಂದರೆಗಳು: { $items }
# $symptom is one of several complaints, $since for how long it has lasted.
summary-since = { $symptom } ({ $since })
summary-because = ಅರ್ಜೆಂಟ್ ಏಕೆಂದರೆ: { $items }
summary-signs = ಇವೂ ಇವೆ: { $items }
summary-no-signs = ಇವು ಇಲ್ಲ: { $items }
summary-measured = ಮನೆಯಲ್ಲಿ ಅಳೆದದ್ದು: { $items }
summary-conditions = ಹಳೆಯ ಕಾಯಿಲೆ: { $items }
summary-medicines = ಔಷಧಿಗಳು: { $items }
summary-allergies = ಅಲರ್ಜಿ: { $items }
summary-words = ರೋಗಿಯ ಮಾತಲ್ಲಿ: { $words }
summary-none = ಏನೂ ಹೇಳಿಲ್ಲ
summary-not-told = ಯಾವಾಗಿನಿಂದ ಎಂದು ಹೇಳಿಲ್ಲ
measured-temperature = { $value } °C
measured-heart-rate = ನಾಡಿ { $value }
measured-respiratory-rate = ಉಸಿರು { $value }/ನಿಮಿಷ
measured-blood-pressure = BP { $value }
measured-oxygen = SpO2 { $value } %
measured-sugar = ಶುಗರ್ { $value } mg/dl
measured-weeks-pregnant = ಗರ್ಭ { $value } ವಾರ
measured-pain = ನೋವು { $value }/10
