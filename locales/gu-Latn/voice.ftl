### Calls. A call speaks Gujarati: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Tamaru booking adhuru che. Aagal vadhie?
ask-continue-again = 1 ke 2 moklo. Tamaru booking adhuru che. Aagal vadhie?
option-continue = aagal vadho
option-begin-anew = nave sar thi

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Dardi
ask-age-months = Balak ketla mahina nu che? Number lakho. Ek mahina thi nanu hoy to 0 lakho.
ask-age-months-again = Balak ketla mahina nu che? Fakt number lakho. Ek mahina thi nanu hoy to 0 lakho.
ask-age-days = Balak ketla divas nu che? Number lakho.
ask-age-days-again = Balak ketla divas nu che? Fakt number lakho.
missed-call = OPDLine: tamaro phone malyo. Doctor ne batavva lakho: BOOK, athva divse fari phone karo.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine: yaad rakho, { $when }, { $doctor } ({ $registration }), token { $token }, { $name } mate. Phone chalu rakho. Badalva lakho: SAMAY BADLO, athva RAD
