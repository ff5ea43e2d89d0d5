### Calls. A call speaks Kannada: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Nimma booking ardhakke nintide. Munduvarisabeka?
ask-continue-again = 1 athava 2 kalisi. Nimma booking ardhakke nintide. Munduvarisabeka?
option-continue = munduvarisi
option-begin-anew = modalinda

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Rogi
ask-age-months = Maguvige eshtu tingalu? Number kalisi. Ondu tingalu tumbillavadare 0 kalisi.
ask-age-months-again = Maguvige eshtu tingalu? Number matra kalisi. Ondu tingalu tumbillavadare 0 kalisi.
ask-age-days = Maguvige eshtu dina? Number kalisi.
ask-age-days-again = Maguvige eshtu dina? Number matra kalisi.
missed-call = OPDLine: nimma missed call sikkide. Doctor ge torisalu kalisi: BOOK, athava hagalalli matte phone madi.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine: nenapirali: { $name }, { $when }, { $doctor } ({ $registration }), token { $token }. Phone on idi. Badalisalu kalisi: BADALISI, bedavadare RADDU
