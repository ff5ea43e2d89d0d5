### Calls. A call speaks Odia: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Apananka booking adha rahichhi. Agaku badhiba?
ask-continue-again = Dayakari 1 ba 2 pathantu. Apananka booking adha rahichhi. Agaku badhiba?
option-continue = agaku badhiba
option-begin-anew = nua kari arambha

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Rogi
ask-age-months = Chhuaku kete masa hela? Number lekhantu. Eka masaru chhota hele 0 lekhantu.
ask-age-months-again = Chhuaku kete masa hela? Kebala number lekhantu. Eka masaru chhota hele 0 lekhantu.
ask-age-days = Chhuaku kete dina hela? Number lekhantu.
ask-age-days-again = Chhuaku kete dina hela? Kebala number lekhantu.
missed-call = OPDLine: apananka call pailu. Doctor dekhaibaku lekhantu: BOOK, ba dinare puni call karantu.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine: mane rakhantu, { $when }, { $doctor } ({ $registration }), token { $token }, { $name } nka pai. Phone chalu rakhantu. Darakara hele lekhantu: SAMAYA BADALA ba BATIL
