clinic-moved = OPDLine: હોસ્પિટલે અપોઇન્ટમેન્ટ બદલી. ટોકન { $token }, { $when }, { $doctor } ({ $registration }), { $name } માટે. ફોન ચાલુ રાખો. બદલવા લખો: સમય બદલો, અથવા રદ
ask-clinic-cancelled = OPDLine: માફ કરશો, હોસ્પિટલે { $name } ની અપોઇન્ટમેન્ટ રદ કરવી પડી: { $when }, { $doctor }. બીજો સમય જોઈએ?
ask-clinic-cancelled-again = 1 કે 2 મોકલો. હોસ્પિટલે { $name } ની અપોઇન્ટમેન્ટ રદ કરવી પડી: { $when }, { $doctor }. બીજો સમય જોઈએ?
clinic-late = OPDLine: { $doctor } ને આજે આશરે { $minutes } મિનિટ મોડું છે. ટોકન { $token }, { $name }: ફોન ચાલુ રાખો, કૉલ આવશે.
clinic-called = OPDLine: ટોકન { $token }, { $name }: હવે તમારો વારો છે. { $doctor } હમણાં કૉલ કરે છે, ફોન ખાલી રાખો.
clinic-near = OPDLine: ટોકન { $token }, { $name }: આશરે { $minutes } મિનિટમાં વારો. { $doctor } કૉલ કરશે, ફોન ખાલી રાખો.
