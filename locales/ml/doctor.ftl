# To the doctor, by SMS: token, time, age and sex, chief complaint, acuity, and no more.
doctor-notice = OPDLine ടോക്കൺ { $token }, { $when }. { $sex } { $age }. { $complaint }{ $since }. { $acuity }.
doctor-sex-female = സ്ത്രീ
doctor-sex-male = പുരുഷൻ
doctor-sex-other = മറ്റുള്ളവർ
doctor-sex-unknown = സ്ത്രീ/പുരുഷൻ അറിയില്ല
doctor-since = { ", " }{ $since }
doctor-no-symptom = രോഗിയുടെ വാക്കുകൾ ഡെസ്കിൽ
acuity-emergency = എമർജൻസി
acuity-urgent = അർജന്റ്
acuity-routine = സാധാരണ
acuity-minor = നിസ്സാരം
# The same after its time was changed; $was is doctor-was where the doctor is the same.
doctor-moved = OPDLine ടോക്കൺ { $token }, { $when }. { $was }{ $sex } { $age }. { $complaint }. { $acuity }.
doctor-was = മുമ്പ് ടോക്കൺ { $token }, { $when }.{ " " }
doctor-cancelled = OPDLine: ടോക്കൺ { $token }, { $when } റദ്ദാക്കി.
# The intake on one screen: one line each.
summary-person = { $sex } { $age }. { $acuity }
summary-complaint = അസുഖം: { $complaint }, { $since }
summary-complaints = അസുഖങ്ങൾ: { $items }
# $symptom is one of several complaints, $since for how long it has lasted.
summary-since = { $symptom } ({ $since })
summary-because = അർജന്റ് ആകാൻ കാരണം: { $items }
summary-signs = ഇവയും ഉണ്ട്: { $items }
summary-no-signs = ഇവയില്ല: { $items }
summary-measured = വീട്ടിൽ അളന്നത്: { $items }
summary-conditions = സ്ഥിരം അസുഖങ്ങൾ: { $items }
summary-medicines = മരുന്നുകൾ: { $items }
summary-allergies = അലർജി: { $items }
summary-words = രോഗിയുടെ വാക്കുകളിൽ: { $words }
summary-none = ഒന്നും പറഞ്ഞില്ല
summary-not-told = എത്ര നാളായെന്ന് പറഞ്ഞില്ല
measured-temperature = { $value } °C
measured-heart-rate = പൾസ് { $value }
measured-respiratory-rate = ശ്വാസം { $value }/മിനിറ്റ്
measured-blood-pressure = BP { $value }
measured-oxygen = SpO2 { $value } %
measured-sugar = ഷുഗർ { $value } mg/dl
measured-weeks-pregnant = ഗർഭം { $value } ആഴ്ച
measured-pain = വേദന { $value }/10
