### Calls. A call speaks Malayalam: here stands only what may also be read, in a text.

## When she calls again, or writes, and a booking was begun

ask-continue = Ningalude booking pakuthiyilanu. Thudaratte?
ask-continue-again = 1 allenkil 2 ayakkoo. Ningalude booking pakuthiyilanu. Thudaratte?
option-continue = thudaram
option-begin-anew = aadyam muthal

## Of one who called

# Stands for the name of one who called and could only press keys.
name-of-a-caller = Rogi
ask-age-months = Kunjinu ethra maasamayi? Number ezhuthoo. Oru maasam thikanjillenkil 0 ezhuthoo.
ask-age-months-again = Kunjinu ethra maasamayi? Number mathram ezhuthoo. Oru maasam thikanjillenkil 0 ezhuthoo.
ask-age-days = Kunjinu ethra divasamayi? Number ezhuthoo.
ask-age-days-again = Kunjinu ethra divasamayi? Number mathram ezhuthoo.
missed-call = OPDLine: ningalude call kitti. Doctore kaanan ayakkoo: BOOKING. Allenkil pakal veendum vilikkoo.

## A reminder: the token, the time ($when), the doctor ($doctor, $registration), the patient ($name)

reminder = OPDLine: marakkaruthu: { $name }, token { $token }, { $when }, { $doctor } ({ $registration }). Doctor ee phonil vilikkum, phone off aakkaruthu. Samayam maattan ayakkoo: SAMAYAM MAATTANAM. Raddakkan: RADDAKKOO
