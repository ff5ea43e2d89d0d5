### Calls. A call speaks Telugu: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Mee booking sagamlo aagindi. Konasaginchala?
ask-continue-again = 1 leda 2 pampandi. Mee booking sagamlo aagindi. Konasaginchala?
option-continue = konasaginchandi
option-begin-anew = modati nunchi

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Patient
ask-age-months = Chanti biddaki enni nelalu? Number rayandi. Nela kuda nindakapote 0 rayandi.
ask-age-months-again = Chanti biddaki enni nelalu? Number matrame rayandi. Nela kuda nindakapote 0 rayandi.
ask-age-days = Chanti biddaki enni rojulu? Number rayandi.
ask-age-days-again = Chanti biddaki enni rojulu? Number matrame rayandi.
missed-call = OPDLine: mee call andindi. Doctor ki chupinchalante pampandi: BOOK, leda pagalu malli phone cheyandi.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine: gurtunchukondi, { $when }, { $doctor } ({ $registration }), token { $token }, { $name } kosam. Phone on lo unchandi. Kudarakapote pampandi: MARCHU leda RADDU
