# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("डेढ़"), else the fraction; $number has the digits.

dosage-dose-tablet = { $part ->
    [quarter] चौथाई गोली (4 में से 1 हिस्सा)
    [half] आधी गोली
    [three-quarters] पौन गोली (4 में से 3 हिस्से)
   *[none] { $amount } गोली
}
dosage-dose-capsule = { $part ->
    [half] आधा कैप्सूल
   *[none] { $amount } कैप्सूल
}
dosage-dose-ml = { $part ->
    [none] { $amount } एमएल
   *[half] { $amount } एमएल ({ $number })
}
dosage-dose-drop = { $amount ->
    [one] { $amount } बूँद
   *[other] { $amount } बूँदें
}
dosage-dose-puff = { $amount } पफ़
dosage-dose-spray = { $amount } स्प्रे
dosage-dose-teaspoon = { $part ->
    [none] { $amount ->
        [one] { $amount } छोटा चम्मच
       *[other] { $amount } छोटे चम्मच
    }
    [mixed] { $amount } छोटे चम्मच
   *[half] { $amount } छोटा चम्मच
}
dosage-dose-tablespoon = { $part ->
    [none] { $amount ->
        [one] { $amount } बड़ा चम्मच
       *[other] { $amount } बड़े चम्मच
    }
    [mixed] { $amount } बड़े चम्मच
   *[half] { $amount } बड़ा चम्मच
}
dosage-dose-spoon = { $part ->
    [half] आधा चम्मच
   *[none] { $amount } चम्मच
}
dosage-dose-sachet = { $part ->
    [half] आधा पाउच
   *[none] { $amount } पाउच
}
dosage-dose-application = { $amount ->
    [1] लगाएँ
   *[other] { $amount } बार लगाएँ
}
dosage-dose-unit = { $part ->
    [none] { $amount } यूनिट
   *[half] { $amount } यूनिट ({ $number })
}
dosage-dose-injection = { $part ->
    [half] आधा इंजेक्शन
   *[none] { $amount } इंजेक्शन
}
dosage-dose-suppository = { $part ->
    [half] आधी सपोज़िटरी (अंदर रखने की दवा)
   *[none] { $amount } सपोज़िटरी (अंदर रखने की दवा)
}
dosage-dose-lozenge = { $part ->
    [half] आधी चूसने वाली गोली
   *[none] { $amount } चूसने वाली गोली
}
dosage-dose-patch = { $part ->
    [half] आधा चिपकाने वाला पैच
   *[none] { $amount } चिपकाने वाला पैच
}
dosage-dose-mg = { $part ->
    [none] { $amount } एमजी
   *[half] { $amount } एमजी ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } माइक्रोग्राम
   *[half] { $amount } माइक्रोग्राम ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } ग्राम
   *[half] { $amount } ग्राम ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } से { $high }
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] चौथाई
        [1] सवा
       *[other] सवा { $whole }
    }
    [three-quarters] { $whole ->
        [0] पौन
        [1] पौने 2
        [2] पौने 3
        [3] पौने 4
        [4] पौने 5
        [5] पौने 6
        [6] पौने 7
        [7] पौने 8
        [8] पौने 9
        [9] पौने 10
       *[other] { $whole } और पौन
    }
   *[half] { $whole ->
        [0] आधा
        [1] डेढ़
        [2] ढाई
       *[other] साढ़े { $whole }
    }
}
# The dose is of each of several times; dosage-and joins these ("सुबह, दोपहर और रात").
dosage-each-time = हर बार { $dose }
dosage-and = { $first } और { $last }

# How often
dosage-times-day = दिन में { $n } बार
dosage-times-week = हफ़्ते में { $n } बार
dosage-times-month = महीने में { $n } बार
dosage-times-in = { $span } में { $n } बार
dosage-every-minute = हर { $n } मिनट पर
dosage-every-hour = { $n ->
    [1] हर घंटे
   *[other] हर { $n } घंटे पर
}
dosage-every-day = { $n ->
    [2] 1 दिन छोड़कर
   *[other] हर { $n } दिन पर
}
dosage-every-week = हर { $n } हफ़्ते पर
dosage-every-month = हर { $n } महीने पर
dosage-every-year = { $n ->
    [1] साल में 1 बार
   *[other] हर { $n } साल पर
}
dosage-span-minute = { $n } मिनट
dosage-span-hour = { $n } घंटे
dosage-span-day = { $n } दिन
dosage-span-week = { $n ->
    [one] { $n } हफ़्ता
   *[other] { $n } हफ़्ते
}
dosage-span-month = { $n ->
    [one] { $n } महीना
   *[other] { $n } महीने
}
dosage-span-year = { $n } साल
dosage-count = { $n ->
    [1] सिर्फ़ 1 बार, दोबारा नहीं
   *[other] कुल { $n } बार
}
# $date is written day/month/year.
dosage-from = { $date } से
dosage-until = { $date } तक

# When
dosage-morning = सुबह
dosage-early-morning = तड़के
dosage-late-morning = दोपहर से पहले
dosage-noon = दोपहर
dosage-afternoon = दोपहर के बाद
dosage-early-afternoon = दोपहर के ठीक बाद
dosage-late-afternoon = शाम से पहले
dosage-evening = शाम
dosage-early-evening = शाम की शुरुआत में
dosage-late-evening = देर शाम
dosage-night = रात
dosage-bedtime = सोते समय
dosage-waking = सोकर उठते ही
dosage-before-food = खाने से पहले
dosage-with-food = खाने के साथ
dosage-after-food = खाने के बाद
dosage-with-or-after-food = खाने के साथ या बाद
dosage-empty-stomach = ख़ाली पेट
dosage-before-breakfast = नाश्ते से पहले
dosage-with-breakfast = नाश्ते के साथ
dosage-after-breakfast = नाश्ते के बाद
dosage-before-lunch = दोपहर के खाने से पहले
dosage-with-lunch = दोपहर के खाने के साथ
dosage-after-lunch = दोपहर के खाने के बाद
dosage-before-dinner = रात के खाने से पहले
dosage-with-dinner = रात के खाने के साथ
dosage-after-dinner = रात के खाने के बाद
dosage-minutes = { $moment ->
    [before-food] खाने से { $n } मिनट पहले
    [after-food] खाने के { $n } मिनट बाद
    [before-breakfast] नाश्ते से { $n } मिनट पहले
    [after-breakfast] नाश्ते के { $n } मिनट बाद
    [before-lunch] दोपहर के खाने से { $n } मिनट पहले
    [after-lunch] दोपहर के खाने के { $n } मिनट बाद
    [before-dinner] रात के खाने से { $n } मिनट पहले
   *[after-dinner] रात के खाने के { $n } मिनट बाद
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] सुबह { $time } बजे
    [midday] दोपहर { $time } बजे
    [noon] दोपहर { $time } बजे
    [evening] शाम { $time } बजे
   *[night] रात { $time } बजे
}
dosage-on-mon = सोमवार को
dosage-on-tue = मंगलवार को
dosage-on-wed = बुधवार को
dosage-on-thu = गुरुवार को
dosage-on-fri = शुक्रवार को
dosage-on-sat = शनिवार को
dosage-on-sun = रविवार को
dosage-as-needed = सिर्फ़ ज़रूरत होने पर
# $reason is in the doctor's words
dosage-as-needed-for = सिर्फ़ ज़रूरत होने पर ({ $reason })
dosage-max = { $span } में { $dose } से ज़्यादा नहीं
dosage-max-at-once = एक बार में { $dose } से ज़्यादा नहीं

# Where
dosage-route-oral = मुँह से
dosage-route-eye = आँख में
dosage-route-ear = कान में
dosage-route-nose = नाक में
dosage-route-skin = चमड़ी पर
dosage-route-under-tongue = जीभ के नीचे
dosage-route-inhaled = साँस से अंदर लें
dosage-route-rectal = पाख़ाने के रास्ते में (गुदा)
dosage-route-vaginal = योनि में
dosage-route-muscle = मांस में इंजेक्शन
dosage-route-under-skin = चमड़ी के नीचे इंजेक्शन
dosage-route-vein = नस में इंजेक्शन
dosage-site-left-eye = बाईं आँख में
dosage-site-right-eye = दाईं आँख में
dosage-site-both-eyes = दोनों आँखों में
dosage-site-left-ear = बाएँ कान में
dosage-site-right-ear = दाएँ कान में
dosage-site-both-ears = दोनों कानों में
dosage-site-both-nostrils = दोनों नथुनों में

# Set phrases
dosage-until-finished = दवा ख़त्म होने तक
dosage-with-water = पानी के साथ
dosage-shake = अच्छी तरह हिलाकर
dosage-apply-thin = पतली परत लगाएँ

# A second way of taking the same medicine: together with the first, or after it
dosage-also = और { $step }
dosage-then = फिर उसके बाद { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = कैसे लेनी है, डॉक्टर से पूछें
