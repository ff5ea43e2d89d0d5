# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("દોઢ"), else the fraction; $number has the digits.
# "half" and "three quarters" agree with their unit: અડધી ગોળી, અડધું પેકેટ, અડધો ગ્રામ.

dosage-dose-tablet = { $part ->
    [quarter] પા ગોળી (4 ભાગમાંથી 1 ભાગ)
    [half] અડધી ગોળી
    [three-quarters] પોણી ગોળી (4 ભાગમાંથી 3 ભાગ)
   *[none] { $amount } ગોળી
}
dosage-dose-capsule = { $part ->
    [quarter] પા કેપ્સ્યુલ
    [half] અડધી કેપ્સ્યુલ
    [three-quarters] પોણી કેપ્સ્યુલ
   *[none] { $amount } કેપ્સ્યુલ
}
dosage-dose-ml = { $part ->
    [none] { $amount } એમએલ
    [half] અડધો એમએલ ({ $number })
    [three-quarters] પોણો એમએલ ({ $number })
   *[mixed] { $amount } એમએલ ({ $number })
}
dosage-dose-drop = { $amount ->
    [one] { $amount } ટીપું
   *[other] { $amount } ટીપાં
}
dosage-dose-puff = { $amount } પફ
dosage-dose-spray = { $amount } સ્પ્રે
dosage-dose-teaspoon = { $part ->
    [quarter] પા નાની ચમચી
    [half] અડધી નાની ચમચી
    [three-quarters] પોણી નાની ચમચી
   *[none] { $amount } નાની ચમચી
}
dosage-dose-tablespoon = { $part ->
    [quarter] પા મોટી ચમચી
    [half] અડધી મોટી ચમચી
    [three-quarters] પોણી મોટી ચમચી
   *[none] { $amount } મોટી ચમચી
}
dosage-dose-spoon = { $part ->
    [quarter] પા ચમચી
    [half] અડધી ચમચી
    [three-quarters] પોણી ચમચી
   *[none] { $amount } ચમચી
}
dosage-dose-sachet = { $part ->
    [quarter] પા પેકેટ
    [half] અડધું પેકેટ
    [three-quarters] પોણું પેકેટ
   *[none] { $amount } પેકેટ
}
dosage-dose-application = { $amount ->
    [1] લગાવો
   *[other] { $amount } વખત લગાવો
}
dosage-dose-unit = { $part ->
    [none] { $amount } યુનિટ
    [half] અડધું યુનિટ ({ $number })
    [three-quarters] પોણું યુનિટ ({ $number })
   *[mixed] { $amount } યુનિટ ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] પા ઇન્જેક્શન
    [half] અડધું ઇન્જેક્શન
    [three-quarters] પોણું ઇન્જેક્શન
   *[none] { $amount } ઇન્જેક્શન
}
dosage-dose-suppository = { $part ->
    [quarter] પા સપોઝિટરી (અંદર મૂકવાની દવા)
    [half] અડધી સપોઝિટરી (અંદર મૂકવાની દવા)
    [three-quarters] પોણી સપોઝિટરી (અંદર મૂકવાની દવા)
   *[none] { $amount } સપોઝિટરી (અંદર મૂકવાની દવા)
}
dosage-dose-lozenge = { $part ->
    [quarter] પા ગોળી (ચૂસવાની)
    [half] અડધી ગોળી (ચૂસવાની)
    [three-quarters] પોણી ગોળી (ચૂસવાની)
   *[none] { $amount } ગોળી (ચૂસવાની)
}
dosage-dose-patch = { $part ->
    [quarter] પા પટ્ટી (ચામડી પર ચોંટાડવાની)
    [half] અડધી પટ્ટી (ચામડી પર ચોંટાડવાની)
    [three-quarters] પોણી પટ્ટી (ચામડી પર ચોંટાડવાની)
   *[none] { $amount } પટ્ટી (ચામડી પર ચોંટાડવાની)
}
dosage-dose-mg = { $part ->
    [none] { $amount } એમજી
    [half] અડધો એમજી ({ $number })
    [three-quarters] પોણો એમજી ({ $number })
   *[mixed] { $amount } એમજી ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } માઇક્રોગ્રામ
    [half] અડધો માઇક્રોગ્રામ ({ $number })
    [three-quarters] પોણો માઇક્રોગ્રામ ({ $number })
   *[mixed] { $amount } માઇક્રોગ્રામ ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } ગ્રામ
    [half] અડધો ગ્રામ ({ $number })
    [three-quarters] પોણો ગ્રામ ({ $number })
   *[mixed] { $amount } ગ્રામ ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low }થી { $high } સુધી
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] પા
        [1] સવા
       *[other] સવા { $whole }
    }
    [three-quarters] { $whole ->
        [0] પોણી
        [1] પોણા 2
        [2] પોણા 3
        [3] પોણા 4
        [4] પોણા 5
        [5] પોણા 6
        [6] પોણા 7
        [7] પોણા 8
        [8] પોણા 9
        [9] પોણા 10
       *[other] { $whole } અને પોણી
    }
   *[half] { $whole ->
        [0] અડધી
        [1] દોઢ
        [2] અઢી
       *[other] સાડા { $whole }
    }
}
# The dose is of each of several times; dosage-and joins these ("સવારે, બપોરે અને રાત્રે").
dosage-each-time = દર વખતે { $dose }
dosage-and = { $first } અને { $last }

# How often
dosage-times-day = દિવસમાં { $n } વખત
dosage-times-week = અઠવાડિયામાં { $n } વખત
dosage-times-month = મહિનામાં { $n } વખત
dosage-times-in = { $span }માં { $n } વખત
dosage-every-minute = { $n ->
    [1] દર મિનિટે
   *[other] દર { $n } મિનિટે
}
dosage-every-hour = { $n ->
    [1] દર કલાકે
   *[other] દર { $n } કલાકે
}
dosage-every-day = { $n ->
    [2] એકાંતરે (1 દિવસ છોડીને)
   *[other] દર { $n } દિવસે
}
dosage-every-week = દર { $n } અઠવાડિયે
dosage-every-month = દર { $n } મહિને
dosage-every-year = { $n ->
    [1] વર્ષમાં 1 વખત
   *[other] દર { $n } વર્ષે
}
dosage-span-minute = { $n } મિનિટ
dosage-span-hour = { $n } કલાક
dosage-span-day = { $n } દિવસ
# A week is said in days: it must fit before "માં" too.
dosage-span-week = { $n ->
    [1] 7 દિવસ
   *[other] { $n } અઠવાડિયાં
}
dosage-span-month = { $n ->
    [1] 1 મહિનો
   *[other] { $n } મહિના
}
dosage-span-year = { $n } વર્ષ
dosage-count = { $n ->
    [1] ફક્ત 1 જ વખત, ફરી નહીં
   *[other] કુલ { $n } વખત
}
# $date is written day/month/year.
dosage-from = { $date } થી
dosage-until = { $date } સુધી

# When
dosage-morning = સવારે
dosage-early-morning = વહેલી સવારે
dosage-late-morning = બપોર પહેલાં
dosage-noon = બપોરે
dosage-afternoon = બપોર પછી
dosage-early-afternoon = બપોર પછી તરત
dosage-late-afternoon = સાંજ પહેલાં
dosage-evening = સાંજે
dosage-early-evening = સાંજ પડતાં
dosage-late-evening = મોડી સાંજે
dosage-night = રાત્રે
dosage-bedtime = સૂતી વખતે
dosage-waking = ઊઠીને તરત
dosage-before-food = જમ્યા પહેલાં
dosage-with-food = જમવા સાથે
dosage-after-food = જમ્યા પછી
dosage-with-or-after-food = જમવા સાથે કે જમ્યા પછી
dosage-empty-stomach = ખાલી પેટે
dosage-before-breakfast = નાસ્તા પહેલાં
dosage-with-breakfast = નાસ્તા સાથે
dosage-after-breakfast = નાસ્તા પછી
dosage-before-lunch = બપોરે જમ્યા પહેલાં
dosage-with-lunch = બપોરના જમવા સાથે
dosage-after-lunch = બપોરે જમ્યા પછી
dosage-before-dinner = રાત્રે જમ્યા પહેલાં
dosage-with-dinner = રાતના જમવા સાથે
dosage-after-dinner = રાત્રે જમ્યા પછી
dosage-minutes = { $moment ->
    [before-food] જમવાની { $n } મિનિટ પહેલાં
    [after-food] જમ્યા પછી { $n } મિનિટે
    [before-breakfast] નાસ્તાની { $n } મિનિટ પહેલાં
    [after-breakfast] નાસ્તા પછી { $n } મિનિટે
    [before-lunch] બપોરે જમવાની { $n } મિનિટ પહેલાં
    [after-lunch] બપોરે જમ્યા પછી { $n } મિનિટે
    [before-dinner] રાત્રે જમવાની { $n } મિનિટ પહેલાં
   *[after-dinner] રાત્રે જમ્યા પછી { $n } મિનિટે
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] સવારે { $time } વાગ્યે
    [midday] બપોરે { $time } વાગ્યે
    [noon] બપોરે { $time } વાગ્યે
    [evening] સાંજે { $time } વાગ્યે
   *[night] રાત્રે { $time } વાગ્યે
}
dosage-on-mon = સોમવારે
dosage-on-tue = મંગળવારે
dosage-on-wed = બુધવારે
dosage-on-thu = ગુરુવારે
dosage-on-fri = શુક્રવારે
dosage-on-sat = શનિવારે
dosage-on-sun = રવિવારે
dosage-as-needed = ફક્ત જરૂર પડે ત્યારે
# $reason is in the doctor's words
dosage-as-needed-for = ફક્ત જરૂર પડે ત્યારે ({ $reason })
dosage-max = { $span }માં { $dose }થી વધારે નહીં
dosage-max-at-once = એક વખતમાં { $dose }થી વધારે નહીં

# Where
dosage-route-oral = મોં વાટે
dosage-route-eye = આંખમાં
dosage-route-ear = કાનમાં
dosage-route-nose = નાકમાં
dosage-route-skin = ચામડી પર
dosage-route-under-tongue = જીભ નીચે
dosage-route-inhaled = શ્વાસ સાથે અંદર ખેંચો
dosage-route-rectal = સંડાસની જગ્યામાં (ગુદા)
dosage-route-vaginal = યોનિમાં
dosage-route-muscle = સ્નાયુમાં ઇન્જેક્શન
dosage-route-under-skin = ચામડી નીચે ઇન્જેક્શન
dosage-route-vein = નસમાં ઇન્જેક્શન
dosage-site-left-eye = ડાબી આંખમાં
dosage-site-right-eye = જમણી આંખમાં
dosage-site-both-eyes = બંને આંખમાં
dosage-site-left-ear = ડાબા કાનમાં
dosage-site-right-ear = જમણા કાનમાં
dosage-site-both-ears = બંને કાનમાં
dosage-site-both-nostrils = બંને નસકોરાંમાં

# Set phrases
dosage-until-finished = દવા પૂરી થાય ત્યાં સુધી
dosage-with-water = પાણી સાથે
dosage-shake = બરાબર હલાવીને
dosage-apply-thin = પાતળું પડ લગાવો

# A second way of taking the same medicine: together with the first, or after it
dosage-also = અને { $step }
dosage-then = ત્યાર બાદ { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = કેવી રીતે લેવી તે ડૉક્ટરને પૂછો
