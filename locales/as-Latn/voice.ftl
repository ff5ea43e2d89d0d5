### Calls. A call speaks Assamese: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Apunar booking xex huwa nai. Agoloi jaune?
ask-continue-again = 1 ba 2 pothaok. Apunar booking xex huwa nai. Agoloi jaune?
option-continue = agoloi jaok
option-begin-anew = notunkoi

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Rogi
ask-age-months = Kesuwar boyox kiman mah? Number likhok. Ek mahotkoi xoru hole 0 likhok.
ask-age-months-again = Kesuwar boyox kiman mah? Kewol number likhok. Ek mahotkoi xoru hole 0 likhok.
ask-age-days = Kesuwar boyox kiman din? Number likhok.
ask-age-days-again = Kesuwar boyox kiman din? Kewol number likhok.
missed-call = OPDLine: apunar phone paisu. Doctor dekhuwaboloi likhok: BOOKING, ba dinor bhagot akou phone korok.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine: monot rakhok, { $when }, { $doctor } ({ $registration }), token { $token }, rogi { $name }. Phone on rakhok. Xolaboloi likhok: XOMOY XOLONI, ba BATIL
