# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("दीड"), else the fraction; $number has the digits.

dosage-dose-tablet = { $part ->
    [quarter] पाव गोळी (4 भागांपैकी 1 भाग)
    [half] अर्धी गोळी
    [three-quarters] पाऊण गोळी (4 भागांपैकी 3 भाग)
    [mixed] { $amount } गोळी
   *[none] { $amount ->
        [one] { $amount } गोळी
       *[other] { $amount } गोळ्या
    }
}
dosage-dose-capsule = { $part ->
    [half] अर्धी कॅप्सूल
   *[none] { $amount } कॅप्सूल
}
dosage-dose-ml = { $part ->
    [none] { $amount } एमएल
   *[half] { $amount } एमएल ({ $number })
}
dosage-dose-drop = { $amount } थेंब
dosage-dose-puff = { $amount } पफ
dosage-dose-spray = { $amount } स्प्रे
dosage-dose-teaspoon = { $part ->
    [none] { $amount ->
        [one] { $amount } छोटा चमचा
       *[other] { $amount } छोटे चमचे
    }
   *[half] { $amount } छोटा चमचा
}
dosage-dose-tablespoon = { $part ->
    [none] { $amount ->
        [one] { $amount } मोठा चमचा
       *[other] { $amount } मोठे चमचे
    }
   *[half] { $amount } मोठा चमचा
}
dosage-dose-spoon = { $part ->
    [none] { $amount ->
        [one] { $amount } चमचा
       *[other] { $amount } चमचे
    }
   *[half] { $amount } चमचा
}
dosage-dose-sachet = { $part ->
    [half] अर्धी पुडी
    [none] { $amount ->
        [one] { $amount } पुडी
       *[other] { $amount } पुड्या
    }
   *[mixed] { $amount } पुडी
}
dosage-dose-application = { $amount ->
    [1] लावा
   *[other] { $amount } वेळा लावा
}
dosage-dose-unit = { $part ->
    [none] { $amount } युनिट
   *[half] { $amount } युनिट ({ $number })
}
dosage-dose-injection = { $part ->
    [half] अर्धे इंजेक्शन
   *[none] { $amount } इंजेक्शन
}
dosage-dose-suppository = { $part ->
    [half] अर्धी सपोझिटरी (आत ठेवायचे औषध)
   *[none] { $amount } सपोझिटरी (आत ठेवायचे औषध)
}
dosage-dose-lozenge = { $part ->
    [half] अर्धी चघळायची गोळी
    [none] { $amount ->
        [one] { $amount } चघळायची गोळी
       *[other] { $amount } चघळायच्या गोळ्या
    }
   *[mixed] { $amount } चघळायची गोळी
}
dosage-dose-patch = { $part ->
    [none] { $amount ->
        [one] { $amount } चिकटवायचा पॅच
       *[other] { $amount } चिकटवायचे पॅच
    }
   *[half] { $amount } चिकटवायचा पॅच
}
dosage-dose-mg = { $part ->
    [none] { $amount } एमजी
   *[half] { $amount } एमजी ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } मायक्रोग्रॅम
   *[half] { $amount } मायक्रोग्रॅम ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } ग्रॅम
   *[half] { $amount } ग्रॅम ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } ते { $high }
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] पाव
        [1] सव्वा
        [2] सव्वादोन
        [3] सव्वातीन
        [4] सव्वाचार
        [5] सव्वापाच
       *[other] सव्वा { $whole }
    }
    [three-quarters] { $whole ->
        [0] पाऊण
        [1] पावणेदोन
        [2] पावणेतीन
        [3] पावणेचार
        [4] पावणेपाच
        [5] पावणेसहा
        [6] पावणेसात
        [7] पावणेआठ
        [8] पावणेनऊ
        [9] पावणेदहा
       *[other] { $whole } आणि पाऊण
    }
   *[half] { $whole ->
        [0] अर्धा
        [1] दीड
        [2] अडीच
        [3] साडेतीन
        [4] साडेचार
        [5] साडेपाच
        [6] साडेसहा
        [7] साडेसात
        [8] साडेआठ
        [9] साडेनऊ
       *[other] साडे { $whole }
    }
}
# The dose is of each of several times; dosage-and joins these ("सकाळी, दुपारी आणि रात्री").
dosage-each-time = प्रत्येक वेळी { $dose }
dosage-and = { $first } आणि { $last }

# How often
dosage-times-day = { $n ->
    [1] दिवसातून एकदा
   *[other] दिवसातून { $n } वेळा
}
dosage-times-week = { $n ->
    [1] आठवड्यातून एकदा
   *[other] आठवड्यातून { $n } वेळा
}
dosage-times-month = { $n ->
    [1] महिन्यातून एकदा
   *[other] महिन्यातून { $n } वेळा
}
dosage-times-in = { $span } मिळून { $n } वेळा
dosage-every-minute = { $n ->
    [1] दर मिनिटाला
   *[other] दर { $n } मिनिटांनी
}
dosage-every-hour = { $n ->
    [1] दर तासाला
   *[other] दर { $n } तासांनी
}
dosage-every-day = { $n ->
    [2] 1 दिवस सोडून 1 दिवस
   *[other] दर { $n } दिवसांनी
}
dosage-every-week = दर { $n } आठवड्यांनी
dosage-every-month = दर { $n } महिन्यांनी
dosage-every-year = { $n ->
    [1] वर्षातून एकदा
   *[other] दर { $n } वर्षांनी
}
dosage-span-minute = { $n ->
    [one] { $n } मिनिट
   *[other] { $n } मिनिटे
}
dosage-span-hour = { $n } तास
dosage-span-day = { $n } दिवस
dosage-span-week = { $n ->
    [one] { $n } आठवडा
   *[other] { $n } आठवडे
}
dosage-span-month = { $n ->
    [one] { $n } महिना
   *[other] { $n } महिने
}
dosage-span-year = { $n ->
    [one] { $n } वर्ष
   *[other] { $n } वर्षे
}
dosage-count = { $n ->
    [1] फक्त एकदाच, पुन्हा नाही
   *[other] एकूण { $n } वेळा
}
# $date is written day/month/year.
dosage-from = { $date } पासून
dosage-until = { $date } पर्यंत

# When
dosage-morning = सकाळी
dosage-early-morning = पहाटे
dosage-late-morning = सकाळी उशिरा
dosage-noon = दुपारी
dosage-afternoon = दुपारनंतर
dosage-early-afternoon = दुपारनंतर लगेच
dosage-late-afternoon = संध्याकाळच्या आधी
dosage-evening = संध्याकाळी
dosage-early-evening = संध्याकाळ होताच
dosage-late-evening = संध्याकाळी उशिरा
dosage-night = रात्री
dosage-bedtime = झोपताना
dosage-waking = झोपेतून उठल्याबरोबर
dosage-before-food = जेवणाआधी
dosage-with-food = जेवणासोबत
dosage-after-food = जेवणानंतर
dosage-with-or-after-food = जेवणासोबत किंवा जेवणानंतर
dosage-empty-stomach = रिकाम्या पोटी
dosage-before-breakfast = नाश्त्याआधी
dosage-with-breakfast = नाश्त्यासोबत
dosage-after-breakfast = नाश्त्यानंतर
dosage-before-lunch = दुपारच्या जेवणाआधी
dosage-with-lunch = दुपारच्या जेवणासोबत
dosage-after-lunch = दुपारच्या जेवणानंतर
dosage-before-dinner = रात्रीच्या जेवणाआधी
dosage-with-dinner = रात्रीच्या जेवणासोबत
dosage-after-dinner = रात्रीच्या जेवणानंतर
dosage-minutes = { $moment ->
    [before-food] जेवणाआधी { $n } { $n ->
        [one] मिनिट
       *[other] मिनिटे
    }
    [before-breakfast] नाश्त्याआधी { $n } { $n ->
        [one] मिनिट
       *[other] मिनिटे
    }
    [before-lunch] दुपारच्या जेवणाआधी { $n } { $n ->
        [one] मिनिट
       *[other] मिनिटे
    }
    [before-dinner] रात्रीच्या जेवणाआधी { $n } { $n ->
        [one] मिनिट
       *[other] मिनिटे
    }
    [after-food] जेवणानंतर { $n } { $n ->
        [one] मिनिटाने
       *[other] मिनिटांनी
    }
    [after-breakfast] नाश्त्यानंतर { $n } { $n ->
        [one] मिनिटाने
       *[other] मिनिटांनी
    }
    [after-lunch] दुपारच्या जेवणानंतर { $n } { $n ->
        [one] मिनिटाने
       *[other] मिनिटांनी
    }
   *[after-dinner] रात्रीच्या जेवणानंतर { $n } { $n ->
        [one] मिनिटाने
       *[other] मिनिटांनी
    }
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] सकाळी { $time } वाजता
    [midday] दुपारी { $time } वाजता
    [noon] दुपारी { $time } वाजता
    [evening] संध्याकाळी { $time } वाजता
   *[night] रात्री { $time } वाजता
}
dosage-on-mon = सोमवारी
dosage-on-tue = मंगळवारी
dosage-on-wed = बुधवारी
dosage-on-thu = गुरुवारी
dosage-on-fri = शुक्रवारी
dosage-on-sat = शनिवारी
dosage-on-sun = रविवारी
dosage-as-needed = फक्त गरज असेल तेव्हाच
# $reason is in the doctor's words
dosage-as-needed-for = फक्त गरज असेल तेव्हाच ({ $reason })
dosage-max = पूर्ण { $span } मिळून जास्तीत जास्त { $dose }, त्याहून जास्त नाही
dosage-max-at-once = एका वेळी जास्तीत जास्त { $dose }, त्याहून जास्त नाही

# Where
dosage-route-oral = तोंडाने
dosage-route-eye = डोळ्यात
dosage-route-ear = कानात
dosage-route-nose = नाकात
dosage-route-skin = कातडीवर
dosage-route-under-tongue = जिभेखाली
dosage-route-inhaled = श्वासाने आत ओढा
dosage-route-rectal = संडासच्या जागी आत (गुदद्वारात)
dosage-route-vaginal = पाळीच्या जागी आत (योनीत)
dosage-route-muscle = मांसात इंजेक्शन
dosage-route-under-skin = कातडीखाली इंजेक्शन
dosage-route-vein = शिरेत इंजेक्शन
dosage-site-left-eye = डाव्या डोळ्यात
dosage-site-right-eye = उजव्या डोळ्यात
dosage-site-both-eyes = दोन्ही डोळ्यांत
dosage-site-left-ear = डाव्या कानात
dosage-site-right-ear = उजव्या कानात
dosage-site-both-ears = दोन्ही कानांत
dosage-site-both-nostrils = दोन्ही नाकपुड्यांत

# Set phrases
dosage-until-finished = औषध संपेपर्यंत
dosage-with-water = पाण्यासोबत
dosage-shake = औषध चांगले हलवून
dosage-apply-thin = पातळ थर लावा

# A second way of taking the same medicine: together with the first, or after it
dosage-also = आणि { $step }
dosage-then = मग त्यानंतर { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = कसे घ्यायचे ते डॉक्टरांना विचारा
