# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("onduvare"), else the fraction; $number has the digits. A fraction
# beyond one has its digits always: in Latin letters such a word is read wrong too easily.
# "tablet", never "matre": "matra" is only, and both stand in one line.

dosage-dose-tablet = { $part ->
    [quarter] kalu tablet (4 bhagadalli 1 bhaga)
    [half] ardha tablet
    [three-quarters] mukkalu tablet (4 bhagadalli 3 bhaga)
   *[none] { $amount } tablet
}
dosage-dose-capsule = { $part ->
    [quarter] kalu capsule (4 bhagadalli 1 bhaga)
    [half] ardha capsule
    [three-quarters] mukkalu capsule (4 bhagadalli 3 bhaga)
   *[none] { $amount } capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
    [mixed] { $amount } ml
    [quarter] { $amount } ml
    [three-quarters] { $amount } ml
   *[half] { $amount } ml ({ $number })
}
dosage-dose-drop = { $amount } hani
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [quarter] sanna chamachada kalu bhaga (0.25)
    [half] ardha sanna chamacha
    [three-quarters] sanna chamachada mukkalu bhaga (0.75)
   *[none] { $amount } sanna chamacha
}
dosage-dose-tablespoon = { $part ->
    [quarter] dodda chamachada kalu bhaga (0.25)
    [half] ardha dodda chamacha
    [three-quarters] dodda chamachada mukkalu bhaga (0.75)
   *[none] { $amount } dodda chamacha
}
dosage-dose-spoon = { $part ->
    [quarter] chamachada kalu bhaga (0.25)
    [half] ardha chamacha
    [three-quarters] chamachada mukkalu bhaga (0.75)
   *[none] { $amount } chamacha
}
dosage-dose-sachet = { $part ->
    [quarter] sanna packetina kalu bhaga (0.25)
    [half] ardha sanna packet
    [three-quarters] sanna packetina mukkalu bhaga (0.75)
   *[none] { $amount } sanna packet
}
dosage-dose-application = { $amount ->
    [1] hacchi
   *[other] { $amount } sala hacchi
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
    [mixed] { $amount } unit
    [quarter] { $amount } unit
    [three-quarters] { $amount } unit
   *[half] { $amount } unit ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] injection aushadhiya kalu bhaga (0.25)
    [half] ardha injection
    [three-quarters] injection aushadhiya mukkalu bhaga (0.75)
   *[none] { $amount } injection
}
dosage-dose-suppository = { $part ->
    [quarter] suppositoriya kalu bhaga (0.25) (olage iduva aushadhi)
    [half] ardha suppository (olage iduva aushadhi)
    [three-quarters] suppositoriya mukkalu bhaga (0.75) (olage iduva aushadhi)
   *[none] { $amount } suppository (olage iduva aushadhi)
}
dosage-dose-lozenge = { $part ->
    [quarter] cheepuva tabletina kalu bhaga (0.25)
    [half] ardha cheepuva tablet
    [three-quarters] cheepuva tabletina mukkalu bhaga (0.75)
   *[none] { $amount } cheepuva tablet
}
dosage-dose-patch = { $part ->
    [quarter] antisuva aushadhi pattiya kalu bhaga (0.25)
    [half] ardha antisuva aushadhi patti
    [three-quarters] antisuva aushadhi pattiya mukkalu bhaga (0.75)
   *[none] { $amount } antisuva aushadhi patti
}
dosage-dose-mg = { $part ->
    [none] { $amount } mg
    [mixed] { $amount } mg
    [quarter] { $amount } mg
    [three-quarters] { $amount } mg
   *[half] { $amount } mg ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } microgram
    [mixed] { $amount } microgram
    [quarter] { $amount } microgram
    [three-quarters] { $amount } microgram
   *[half] { $amount } microgram ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } gram
    [mixed] { $amount } gram
    [quarter] { $amount } gram
    [three-quarters] { $amount } gram
   *[half] { $amount } gram ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
    [mixed] { $amount } { $unit }
    [quarter] { $amount } { $unit }
    [three-quarters] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } inda { $high } varege
# "ondukalu" would look like "ondu kalu", one quarter, and "kalu" alone is a leg: "1 mattu kalu bhaga".
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] kalu bhaga (0.25)
        [1] 1 mattu kalu bhaga (1.25)
        [2] 2 mattu kalu bhaga (2.25)
        [3] 3 mattu kalu bhaga (3.25)
        [4] 4 mattu kalu bhaga (4.25)
        [5] 5 mattu kalu bhaga (5.25)
       *[other] { $whole } mattu kalu bhaga ({ $whole }.25)
    }
    [three-quarters] { $whole ->
        [0] mukkalu bhaga (0.75)
        [1] 1 mattu mukkalu (1.75)
        [2] 2 mattu mukkalu (2.75)
        [3] 3 mattu mukkalu (3.75)
        [4] 4 mattu mukkalu (4.75)
        [5] 5 mattu mukkalu (5.75)
       *[other] { $whole } mattu mukkalu ({ $whole }.75)
    }
   *[half] { $whole ->
        [0] ardha
        [1] onduvare (1.5)
        [2] eraduvare (2.5)
        [3] mooruvare (3.5)
        [4] nalkuvare (4.5)
        [5] aiduvare (5.5)
        [6] aaruvare (6.5)
        [7] eluvare (7.5)
        [8] entuvare (8.5)
        [9] ombattuvare (9.5)
        [10] hattuvare (10.5)
       *[other] { $whole } mattu ardha ({ $whole }.5)
    }
}
# The dose is of each of several times; dosage-and joins these ("belagge, madhyahna mattu ratri").
dosage-each-time = prati sala { $dose }
dosage-and = { $first } mattu { $last }

# How often
dosage-times-day = { $n ->
    [1] dinakke onde sala
   *[other] dinakke { $n } sala
}
dosage-times-week = { $n ->
    [1] varakke onde sala
   *[other] varakke { $n } sala
}
dosage-times-month = { $n ->
    [1] tingalige onde sala
   *[other] tingalige { $n } sala
}
dosage-times-in = { $span } poorti seri ottu { $n } sala
dosage-every-minute = { $n ->
    [1] prati nimishakkomme
   *[other] prati { $n } nimishakkomme
}
dosage-every-hour = { $n ->
    [1] prati gantegomme
   *[other] prati { $n } gantegomme
}
dosage-every-day = { $n ->
    [2] dina bittu dina
   *[other] prati { $n } dinakkomme
}
dosage-every-week = prati { $n } varakkomme
dosage-every-month = prati { $n } tingaligomme
dosage-every-year = { $n ->
    [1] varshakkomme
   *[other] prati { $n } varshakkomme
}
dosage-span-minute = { $n } nimisha
dosage-span-hour = { $n } gante
dosage-span-day = { $n } dina
dosage-span-week = { $n } vara
dosage-span-month = { $n } tingalu
dosage-span-year = { $n } varsha
dosage-count = { $n ->
    [1] onde sala matra
   *[other] ottu { $n } sala
}
# $date is written day/month/year.
dosage-from = { $date } rinda
dosage-until = { $date } varege

# When
dosage-morning = belagge
dosage-early-morning = belagina java
dosage-late-morning = madhyahnakke swalpa munche
dosage-noon = madhyahna
dosage-afternoon = madhyahna aada mele
dosage-early-afternoon = madhyahna aada koodale
dosage-late-afternoon = sanjege swalpa munche
dosage-evening = sanje
dosage-early-evening = sanje aada koodale
dosage-late-evening = sanje kattalada mele
dosage-night = ratri
dosage-bedtime = ratri malaguvaga
dosage-waking = niddeyinda edda koodale
dosage-before-food = oota-tindige munche
dosage-with-food = oota-tindi jote
dosage-after-food = oota-tindi aada mele
dosage-with-or-after-food = oota-tindi jote athava aada mele
dosage-empty-stomach = khali hotteyalli
dosage-before-breakfast = belagina tindige munche
dosage-with-breakfast = belagina tindi jote
dosage-after-breakfast = belagina tindi aada mele
dosage-before-lunch = madhyahnada ootakke munche
dosage-with-lunch = madhyahnada ootada jote
dosage-after-lunch = madhyahnada oota aada mele
dosage-before-dinner = ratri ootakke munche
dosage-with-dinner = ratri ootada jote
dosage-after-dinner = ratri oota aada mele
dosage-minutes = { $moment ->
    [before-food] oota-tindige { $n } nimisha munche
    [after-food] oota-tindi agi { $n } nimisha aada mele
    [before-breakfast] belagina tindige { $n } nimisha munche
    [after-breakfast] belagina tindi agi { $n } nimisha aada mele
    [before-lunch] madhyahnada ootakke { $n } nimisha munche
    [after-lunch] madhyahnada oota agi { $n } nimisha aada mele
    [before-dinner] ratri ootakke { $n } nimisha munche
   *[after-dinner] ratri oota agi { $n } nimisha aada mele
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] belagge { $time } gantege
    [midday] madhyahna { $time } gantege
    [noon] madhyahna { $time } gantege
    [evening] sanje { $time } gantege
   *[night] ratri { $time } gantege
}
dosage-on-mon = somavara
dosage-on-tue = mangalavara
dosage-on-wed = budhavara
dosage-on-thu = guruvara
dosage-on-fri = shukravara
dosage-on-sat = shanivara
dosage-on-sun = bhanuvara
dosage-as-needed = agatya iddare matra
# $reason is in the doctor's words
dosage-as-needed-for = agatya iddare matra ({ $reason } iddare)
dosage-max = { $span } poorti seri ottu { $dose } daatabaradu
dosage-max-at-once = ondu salakke { $dose } daatabaradu

# Where
dosage-route-oral = bayi moolaka
dosage-route-eye = kannige
dosage-route-ear = kivige
dosage-route-nose = moogige
dosage-route-skin = charmada mele
dosage-route-under-tongue = naligeya kelage
dosage-route-inhaled = usirina jote olage eledukolli
dosage-route-rectal = gudada olage (mala baruva jaga)
dosage-route-vaginal = yoniya olage
dosage-route-muscle = mamsakhandakke injection
dosage-route-under-skin = charmada kelage injection
dosage-route-vein = raktanalakke injection
dosage-site-left-eye = edagade kannige
dosage-site-right-eye = balagade kannige
dosage-site-both-eyes = eradoo kannige
dosage-site-left-ear = edagade kivige
dosage-site-right-ear = balagade kivige
dosage-site-both-ears = eradoo kivige
dosage-site-both-nostrils = moogina eradoo hollege

# Set phrases
dosage-until-finished = aushadhi poorti mugiyuvavarege
dosage-with-water = neerina jote
dosage-shake = chennagi alladisi
dosage-apply-thin = teluvagi hacchi

# A second way of taking the same medicine: together with the first, or after it
dosage-also = mattu { $step }
dosage-then = adada mele { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = hege tagollabeku endu doctorannu keli
