clinic-moved = OPDLine: ആശുപത്രി ബുക്കിംഗ് മാറ്റി: { $name }, ടോക്കൺ { $token }, { $when }, { $doctor } ({ $registration }). ഫോൺ ഓഫാക്കരുത്. അയക്കാം: സമയം മാറ്റണം / റദ്ദാക്കൂ
ask-clinic-cancelled = OPDLine: ക്ഷമിക്കണം, ആശുപത്രിക്ക് ബുക്കിംഗ് റദ്ദാക്കേണ്ടി വന്നു: { $name }, { $when }, { $doctor }. വേറെ സമയം വേണോ?
ask-clinic-cancelled-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. ആശുപത്രി ബുക്കിംഗ് റദ്ദാക്കി: { $name }, { $when }, { $doctor }. വേറെ സമയം വേണോ?
clinic-late = OPDLine: { $doctor } ഇന്ന് ഏകദേശം { $minutes } മിനിറ്റ് വൈകും. ടോക്കൺ { $token }, { $name }: ഫോൺ ഓഫാക്കരുത്.
clinic-called = OPDLine: ടോക്കൺ { $token }, { $name }: ഇപ്പോൾ നിങ്ങളുടെ ഊഴം. { $doctor } വിളിക്കുന്നു, ഫോൺ ബിസിയാക്കരുത്.
clinic-near = OPDLine: ടോക്കൺ { $token }, { $name }: ഏകദേശം { $minutes } മിനിറ്റിൽ ഊഴം. { $doctor } വിളിക്കും, ഫോൺ ബിസിയാക്കരുത്.
