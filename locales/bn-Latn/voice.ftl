### Calls. A call speaks Bengali: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Apnar booking shesh hoyni. Egiye jabo?
ask-continue-again = 1 ba 2 pathan. Apnar booking shesh hoyni. Egiye jabo?
option-continue = egiye jan
option-begin-anew = notun kore

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Rogi
ask-age-months = Baccha koto masher? Number likhun. Ek masher choto hole 0 likhun.
ask-age-months-again = Baccha koto masher? Shudhu number likhun. Ek masher choto hole 0 likhun.
ask-age-days = Baccha koto diner? Number likhun.
ask-age-days-again = Baccha koto diner? Shudhu number likhun.
missed-call = OPDLine: apnar phone peyechi. Doctor dekhate likhun: BOOKING, ba diner bela abar phone korun.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine: mone rakhun, { $when }, { $doctor } ({ $registration }), token { $token }, rogi { $name }. Phone khola rakhun. Bodlate likhun: BOOKING BODLAN, ba BATIL
