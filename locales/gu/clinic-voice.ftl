ask-clinic-moved-voice = ઓ પી ડી લાઇન. હોસ્પિટલે તમારી અપોઇન્ટમેન્ટ બદલી છે. | { $whose } | { $when }. | { $doctor }. | ડૉક્ટર તમને આ ફોન પર કૉલ કરશે.
ask-clinic-cancelled-voice = ઓ પી ડી લાઇન. માફ કરશો, હોસ્પિટલે તમારી અપોઇન્ટમેન્ટ રદ કરવી પડી. | { $whose } | { $when }. | { $doctor }.
ask-clinic-cancelled-again-voice = હોસ્પિટલે તમારી અપોઇન્ટમેન્ટ રદ કરવી પડી. | { $whose } | { $when }. | { $doctor }.
clinic-late-voice = ઓ પી ડી લાઇન. ડૉક્ટરને આજે મોડું છે. | { $doctor }. | આશરે { $minutes } મિનિટ. | ટોકન { $token }. | ડૉક્ટર તમને આ ફોન પર કૉલ કરશે, ફોન ચાલુ રાખો.
clinic-near-voice = ઓ પી ડી લાઇન. તમારો વારો આવે છે. | આશરે { $minutes } મિનિટમાં. | ટોકન { $token }. | { $doctor }. | ડૉક્ટર તમને આ ફોન પર કૉલ કરશે, ફોન ખાલી રાખો.
