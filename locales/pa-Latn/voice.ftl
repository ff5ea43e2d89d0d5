### Calls. A call speaks Punjabi: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Tuhadi booking adhoori hai. Agge challiye?
ask-continue-again = 1 ja 2 bhejo. Tuhadi booking adhoori hai. Agge challiye?
option-continue = agge challo
option-begin-anew = nave siron

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Mareez
ask-age-months = Bacha kinne mahine da hai? Number likho. Ikk mahine ton chhota hove tan 0 likho.
ask-age-months-again = Bacha kinne mahine da hai? Sirf number likho. Ikk mahine ton chhota hove tan 0 likho.
ask-age-days = Bacha kinne din da hai? Number likho.
ask-age-days-again = Bacha kinne din da hai? Sirf number likho.
missed-call = OPDLine: tuhada phone aya si. Doctor nu dikhaun layi likho: BOOK, ja dine phir phone karo.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine: yaad rakho, { $when }, { $doctor } ({ $registration }), token { $token }, { $name } layi. Phone chalu rakho. Badlan layi likho: TIME BADLO, ja RADD
