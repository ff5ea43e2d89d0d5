### Calls. A call speaks Tamil: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Ungal booking paathiyil nirkirathu. Thodaralama?
ask-continue-again = 1 allathu 2 anuppungal. Ungal booking paathiyil nirkirathu. Thodaralama?
option-continue = thodaralam
option-begin-anew = muthalil irunthu

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Noyali
ask-age-months = Kulanthaikku ethanai maatham? Number ezhuthungal. Oru maatham aagavillai endral 0 ezhuthungal.
ask-age-months-again = Kulanthaikku ethanai maatham? Number mattum ezhuthungal. Oru maatham aagavillai endral 0 ezhuthungal.
ask-age-days = Kulanthai piranthu ethanai naal? Number ezhuthungal.
ask-age-days-again = Kulanthai piranthu ethanai naal? Number mattum ezhuthungal.
missed-call = OPDLine: ungal call vanthathu. Doctorai paarka ezhuthungal: DOCTOR, allathu pagalil marupadi koopidungal.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine ninaivoottal: { $when }, { $doctor } ({ $registration }), token { $token }, noyali { $name }. Phone-ai on seithu vaiyungal. Neram maatra ezhuthungal: MAATRU. Rathu seiya: RATHU
