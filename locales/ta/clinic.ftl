clinic-moved = OPDLine: ஆஸ்பத்திரி முன்பதிவை மாற்றியது: { $name }, டோக்கன் { $token }, { $when }, { $doctor } ({ $registration }). போனை ஆன் செய்து வையுங்கள். எழுதலாம்: மாற்று, ரத்து
ask-clinic-cancelled = OPDLine: மன்னிக்கவும், ஆஸ்பத்திரி முன்பதிவை ரத்து செய்தது: { $name }, { $when }, { $doctor }. வேறு நேரம் வேண்டுமா?
ask-clinic-cancelled-again = 1 அல்லது 2 அனுப்புங்கள். ஆஸ்பத்திரி ரத்து செய்தது: { $name }, { $when }, { $doctor }. வேறு நேரம் வேண்டுமா?
clinic-late = OPDLine: { $doctor } இன்று சுமார் { $minutes } நிமிடம் தாமதம். டோக்கன் { $token }, { $name }: போனை ஆன் செய்து வையுங்கள்.
clinic-called = OPDLine: டோக்கன் { $token }, { $name }: இப்போது உங்கள் முறை. { $doctor } கூப்பிடுகிறார், வேறு யாரோடும் பேச வேண்டாம்.
clinic-near = OPDLine: டோக்கன் { $token }, { $name }: சுமார் { $minutes } நிமிடத்தில் முறை. { $doctor } கூப்பிடுவார், வேறு யாரோடும் பேச வேண்டாம்.
