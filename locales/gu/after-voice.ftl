## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ઓ પી ડી લાઇન. | { $doctor }એ { $name }ને આ દિવસોમાં ફરી બતાવવાનું કહ્યું હતું. સમય બુક કરીએ?
   *[no] ઓ પી ડી લાઇન. | { $doctor }એ { $name }ને { $count } દિવસ પછી ફરી બતાવવાનું કહ્યું છે. સમય બુક કરીએ?
}
ask-follow-up-again-voice = { $name } માટે ડૉક્ટર બુક કરીએ?
ask-medicine-reminders-again-voice = { $name } ની દવાના સમયે યાદ કરાવીએ?
medicine-reminders-on-voice = દવાના સમયે અમે કૉલ કરીશું. | { $name }. | દરેક કૉલમાં આ બંધ કરી શકાય.
ask-take-medicine-voice = ઓ પી ડી લાઇન. | { $name }ની દવાનો સમય, દવાની ચિઠ્ઠીમાં નંબર { $numbers }.
ask-take-medicine-again-voice = ઓ પી ડી લાઇન. | { $name }ની દવાનો સમય, દવાની ચિઠ્ઠીમાં નંબર { $numbers }.
option-end-reminders-choice = યાદ કરાવવાનું બંધ કરવા,
ask-called-voice = ઓ પી ડી લાઇન. | { $name } માટે ડૉક્ટરનો કૉલ આવ્યો?
ask-called-again-voice = { $name } માટે ડૉક્ટરનો કૉલ આવ્યો?
ask-rating-voice = ડૉક્ટર સાથે વાત કેવી રહી? 1 ખરાબ, 5 બહુ સારી. 1 થી 5 માંથી એક નંબર દબાવો, પછી હેશ.
ask-rating-again-voice = ડૉક્ટર સાથે વાત કેવી રહી? 1 ખરાબ, 5 બહુ સારી. 1 થી 5 માંથી એક નંબર દબાવો, પછી હેશ.
doctor-did-not-call-voice = માફ કરશો. આરોગ્ય કાર્યકર તમને આ ફોન પર કૉલ કરશે.
