ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor }એ { $name }ને આ દિવસોમાં ફરી બતાવવાનું કહ્યું હતું. સમય બુક કરીએ?
   *[no] OPDLine: { $doctor }એ { $name }ને { $count } દિવસ પછી ફરી બતાવવાનું કહ્યું છે. સમય બુક કરીએ?
}
ask-follow-up-again = 1 કે 2 મોકલો. { $name } માટે ડૉક્ટર બુક કરીએ?
ask-medicine-reminders = { $name } ની દવાના સમયે યાદ કરાવીએ?
ask-medicine-reminders-again = 1 કે 2 મોકલો. { $name } ની દવાના સમયે યાદ કરાવીએ?
medicine-reminders-on = અમે { $name }ની દવા યાદ કરાવીશું. બંધ કરવું હોય તો યાદ કરાવતા મેસેજના જવાબમાં 0 મોકલો.
medicine-reminders-off = હવે દવા યાદ નહીં કરાવીએ.
ask-take-medicine = OPDLine: { $name }ની દવાનો સમય, દવાની ચિઠ્ઠીમાં નંબર { $numbers }.
ask-take-medicine-again = { $name }ની દવાનો સમય, દવાની ચિઠ્ઠીમાં નંબર { $numbers }. બંધ કરવા 0 મોકલો.
option-end-reminders = યાદ ન કરાવો
ask-called = OPDLine: { $name } માટે ડૉક્ટરનો કૉલ આવ્યો?
ask-called-again = 1 કે 2 મોકલો. { $name } માટે ડૉક્ટરનો કૉલ આવ્યો?
called-yes = હા
called-no = ના
ask-rating = કેવું રહ્યું? એક નંબર મોકલો, 1 (ખરાબ) થી 5 (બહુ સારું).
ask-rating-again = એક નંબર મોકલો: 1 ખરાબ, 2, 3, 4, 5 બહુ સારું.
doctor-did-not-call = માફ કરશો. આરોગ્ય કાર્યકર તમને આ ફોન પર કૉલ કરશે. બીજા સમય માટે લખો: બુક
