### Calls. A call speaks Marathi: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Tumche booking ardhe rahile aahe. Pudhe jayche ka?
ask-continue-again = Krupaya 1 kinva 2 pathva. Tumche booking ardhe rahile aahe. Pudhe jayche ka?
option-continue = pudhe ja
option-begin-anew = pahilyapasun

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Patient
ask-age-months = Baal kiti mahinyanche aahe? Aakda liha. Ek mahinyapeksha lahan asel tar 0 liha.
ask-age-months-again = Baal kiti mahinyanche aahe? Fakt aakda liha. Ek mahinyapeksha lahan asel tar 0 liha.
ask-age-days = Baal kiti divsanche aahe? Aakda liha.
ask-age-days-again = Baal kiti divsanche aahe? Fakt aakda liha.
missed-call = OPDLine: tumcha call milala. Doctoranna dakhvayla liha: BOOK, kinva divsa punha call kara.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine: lakshat theva, { $when }, { $doctor } ({ $registration }), token { $token }, { $name } yanchyasathi. Phone chalu theva. Badlayla liha: VEL BADLA, kinva RADD
