### Calls. A call speaks Urdu: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Aapki booking adhoori hai. Aage badhein?
ask-continue-again = Bas 1 ya 2 bhejein. Aapki booking adhoori hai. Aage badhein?
option-continue = aage badhein
option-begin-anew = naye sire se

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Mareez
ask-age-months = Bachcha kitne mahine ka hai? Number likhein. Ek mahine se chhota ho to 0 likhein.
ask-age-months-again = Bachcha kitne mahine ka hai? Sirf number likhein. Ek mahine se chhota ho to 0 likhein.
ask-age-days = Bachcha kitne din ka hai? Number likhein.
ask-age-days-again = Bachcha kitne din ka hai? Sirf number likhein.
missed-call = OPDLine: aapki call mili. Doctor ko dikhane ke liye likhein: BOOK, ya din me phir call karein.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine: yaad rakhein, { $when }, { $doctor } ({ $registration }), token { $token }, { $name } ke liye. Phone on rakhein. Badalne ko likhein: WAQT BADLO, na chahiye to MANSOOKH
