# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("okatinnara"), else the fraction; $number has the digits. A fraction
# beyond one has its digits always: in Latin letters such a word is read wrong too easily.
# "mundhu" is before, "mandu" a medicine: spelt apart, so that neither is read for the other. Never
# "tinaka", which is read as "tinnaka" (after eating). Every 8 hours is "gantalakosari" in one word:
# "8 gantalaki okasari" could be read as once at 8 o'clock.

dosage-dose-tablet = { $part ->
    [quarter] pavu tablet (4 mukkallo 1)
    [half] sagam tablet
    [three-quarters] muppavu tablet (4 mukkallo 3)
    [mixed] { $amount } tablet
   *[none] { $amount ->
        [one] { $amount } tablet
       *[other] { $amount } tablets
    }
}
dosage-dose-capsule = { $part ->
    [quarter] pavu (0.25) capsule
    [half] sagam capsule
    [three-quarters] muppavu (0.75) capsule
    [mixed] { $amount } capsule
   *[none] { $amount ->
        [one] { $amount } capsule
       *[other] { $amount } capsules
    }
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
    [mixed] { $amount } ml
    [quarter] { $amount } ml
    [three-quarters] { $amount } ml
   *[half] { $amount } ml ({ $number })
}
dosage-dose-drop = { $amount ->
    [one] { $amount } chukka
   *[other] { $amount } chukkalu
}
dosage-dose-puff = { $amount ->
    [one] { $amount } puff
   *[other] { $amount } pufflu
}
dosage-dose-spray = { $amount ->
    [one] { $amount } spray
   *[other] { $amount } spraylu
}
dosage-dose-teaspoon = { $part ->
    [quarter] pavu (0.25) chinna chencha
    [half] sagam chinna chencha
    [three-quarters] muppavu (0.75) chinna chencha
    [mixed] { $amount } chinna chencha
   *[none] { $amount ->
        [one] { $amount } chinna chencha
       *[other] { $amount } chinna chenchalu
    }
}
dosage-dose-tablespoon = { $part ->
    [quarter] pavu (0.25) pedda chencha
    [half] sagam pedda chencha
    [three-quarters] muppavu (0.75) pedda chencha
    [mixed] { $amount } pedda chencha
   *[none] { $amount ->
        [one] { $amount } pedda chencha
       *[other] { $amount } pedda chenchalu
    }
}
dosage-dose-spoon = { $part ->
    [quarter] pavu (0.25) chencha
    [half] sagam chencha
    [three-quarters] muppavu (0.75) chencha
    [mixed] { $amount } chencha
   *[none] { $amount ->
        [one] { $amount } chencha
       *[other] { $amount } chenchalu
    }
}
dosage-dose-sachet = { $part ->
    [quarter] pavu (0.25) chinna packet
    [half] sagam chinna packet
    [three-quarters] muppavu (0.75) chinna packet
    [mixed] { $amount } chinna packet
   *[none] { $amount ->
        [one] { $amount } chinna packet
       *[other] { $amount } chinna packets
    }
}
dosage-dose-application = { $amount ->
    [1] pooyandi
   *[other] { $amount } sarlu pooyandi
}
dosage-dose-unit = { $part ->
    [none] { $amount ->
        [one] { $amount } unit
       *[other] { $amount } units
    }
    [mixed] { $amount } unit
    [quarter] { $amount } unit
    [three-quarters] { $amount } unit
   *[half] { $amount } unit ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] pavu (0.25) injection
    [half] sagam injection
    [three-quarters] muppavu (0.75) injection
    [mixed] { $amount } injection
   *[none] { $amount ->
        [one] { $amount } injection
       *[other] { $amount } injections
    }
}
dosage-dose-suppository = { $part ->
    [quarter] pavu (0.25) suppository (lopala pette mandu)
    [half] sagam suppository (lopala pette mandu)
    [three-quarters] muppavu (0.75) suppository (lopala pette mandu)
    [mixed] { $amount } suppository (lopala pette mandu)
   *[none] { $amount ->
        [one] { $amount } suppository (lopala pette mandu)
       *[other] { $amount } suppositories (lopala pette mandu)
    }
}
dosage-dose-lozenge = { $part ->
    [quarter] pavu (0.25) chapparinche billa
    [half] sagam chapparinche billa
    [three-quarters] muppavu (0.75) chapparinche billa
    [mixed] { $amount } chapparinche billa
   *[none] { $amount ->
        [one] { $amount } chapparinche billa
       *[other] { $amount } chapparinche billalu
    }
}
dosage-dose-patch = { $part ->
    [quarter] pavu (0.25) atikinche mandu patti
    [half] sagam atikinche mandu patti
    [three-quarters] muppavu (0.75) atikinche mandu patti
    [mixed] { $amount } atikinche mandu patti
   *[none] { $amount ->
        [one] { $amount } atikinche mandu patti
       *[other] { $amount } atikinche mandu pattilu
    }
}
dosage-dose-mg = { $part ->
    [none] { $amount } mg
    [mixed] { $amount } mg
    [quarter] { $amount } mg
    [three-quarters] { $amount } mg
   *[half] { $amount } mg ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount ->
        [one] { $amount } microgram
       *[other] { $amount } micrograms
    }
    [mixed] { $amount } microgram
    [quarter] { $amount } microgram
    [three-quarters] { $amount } microgram
   *[half] { $amount } microgram ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount ->
        [one] { $amount } gram
       *[other] { $amount } grams
    }
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
dosage-dose-range = { $low } nunchi { $high }
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] pavu (0.25)
        [1] okati, inko pavu (1.25)
        [2] rendu, inko pavu (2.25)
        [3] moodu, inko pavu (3.25)
       *[other] { $whole }, inko pavu ({ $whole }.25)
    }
    [three-quarters] { $whole ->
        [0] muppavu (0.75)
        [1] okati, inko muppavu (1.75)
        [2] rendu, inko muppavu (2.75)
        [3] moodu, inko muppavu (3.75)
       *[other] { $whole }, inko muppavu ({ $whole }.75)
    }
   *[half] { $whole ->
        [0] sagam
        [1] okatinnara (1.5)
        [2] rendunnara (2.5)
        [3] moodunnara (3.5)
        [4] nalugunnara (4.5)
        [5] aidunnara (5.5)
        [6] aarunnara (6.5)
        [7] yedunnara (7.5)
        [8] enimidinnara (8.5)
        [9] tommidinnara (9.5)
        [10] padinnara (10.5)
       *[other] { $whole }, inko sagam ({ $whole }.5)
    }
}
# The dose is of each of several times; dosage-and joins these ("udayam, madhyanam inka ratri").
dosage-each-time = pratisari { $dose }
dosage-and = { $first } inka { $last }

# How often
dosage-times-day = { $n ->
    [one] rojuki okasari
   *[other] rojuki { $n } sarlu
}
dosage-times-week = { $n ->
    [one] varaniki okasari
   *[other] varaniki { $n } sarlu
}
dosage-times-month = { $n ->
    [one] nelaki okasari
   *[other] nelaki { $n } sarlu
}
dosage-times-in = { $span } mottam meeda { $n } sarlu
dosage-every-minute = { $n ->
    [one] prati nimishaniki okasari
   *[other] prati { $n } nimishalakosari
}
dosage-every-hour = { $n ->
    [one] prati gantakosari
   *[other] prati { $n } gantalakosari
}
dosage-every-day = { $n ->
    [2] roju vidichi roju
   *[other] prati { $n } rojulakosari
}
dosage-every-week = prati { $n } varalakosari
dosage-every-month = prati { $n } nelalakosari
dosage-every-year = { $n ->
    [one] yedadiki okasari
   *[other] prati { $n } yellakosari
}
dosage-span-minute = { $n } { $n ->
    [one] nimisham
   *[other] nimishalu
}
dosage-span-hour = { $n } { $n ->
    [one] ganta
   *[other] gantalu
}
dosage-span-day = { $n } { $n ->
    [one] roju
   *[other] rojulu
}
dosage-span-week = { $n } { $n ->
    [one] varam
   *[other] varalu
}
dosage-span-month = { $n } { $n ->
    [one] nela
   *[other] nelalu
}
dosage-span-year = { $n } { $n ->
    [one] yedadi
   *[other] yellu
}
dosage-count = { $n ->
    [one] okkasari matrame
   *[other] mottam { $n } sarlu
}
# $date is written day/month/year.
dosage-from = { $date } nunchi
dosage-until = { $date } varaku

# When
dosage-morning = udayam
dosage-early-morning = tellavarujamuna
dosage-late-morning = madhyanam kakamundhu
dosage-noon = madhyanam
dosage-afternoon = madhyanam tarvata
dosage-early-afternoon = madhyanam datagane
dosage-late-afternoon = sayantram kakamundhu
dosage-evening = sayantram
dosage-early-evening = sayantram kagane
dosage-late-evening = sayantram poddupoyaka
dosage-night = ratri
dosage-bedtime = ratri padukunetappudu
dosage-waking = nidra levagane
dosage-before-food = tinadaniki mundhu
dosage-with-food = tinetappudu
dosage-after-food = tinna tarvata
dosage-with-or-after-food = tinetappudu leda tinna tarvata
dosage-empty-stomach = khali kadupu tho
dosage-before-breakfast = tiffin tinadaniki mundhu
dosage-with-breakfast = tiffin tinetappudu
dosage-after-breakfast = tiffin tinna tarvata
dosage-before-lunch = madhyanam annam tinadaniki mundhu
dosage-with-lunch = madhyanam annam tinetappudu
dosage-after-lunch = madhyanam annam tinna tarvata
dosage-before-dinner = ratri annam tinadaniki mundhu
dosage-with-dinner = ratri annam tinetappudu
dosage-after-dinner = ratri annam tinna tarvata
dosage-minutes = { $moment ->
    [before-food] tinadaniki
    [after-food] tinna
    [before-breakfast] tiffin tinadaniki
    [after-breakfast] tiffin tinna
    [before-lunch] madhyanam annam tinadaniki
    [after-lunch] madhyanam annam tinna
    [before-dinner] ratri annam tinadaniki
   *[after-dinner] ratri annam tinna
} { $n } { $n ->
    [one] nimisham
   *[other] nimishala
} { $moment ->
    [before-food] mundhu
    [before-breakfast] mundhu
    [before-lunch] mundhu
    [before-dinner] mundhu
   *[after-food] tarvata
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] udayam
    [midday] madhyanam
    [noon] madhyanam
    [evening] sayantram
   *[night] ratri
} { $time } gantalaki
dosage-on-mon = Somavaram
dosage-on-tue = Mangalavaram
dosage-on-wed = Budhavaram
dosage-on-thu = Guruvaram
dosage-on-fri = Shukravaram
dosage-on-sat = Shanivaram
dosage-on-sun = Adivaram
dosage-as-needed = avasaram aite matrame
# $reason is in the doctor's words
dosage-as-needed-for = avasaram aite matrame ({ $reason } unte)
dosage-max = { $span } mottam meeda { $dose } kante ekkuva vaddu
dosage-max-at-once = okkasariki { $dose } kante ekkuva vaddu

# Where
dosage-route-oral = noti dwara
dosage-route-eye = kantlo
dosage-route-ear = chevilo
dosage-route-nose = mukkulo
dosage-route-skin = charmam meeda
dosage-route-under-tongue = naluka kinda
dosage-route-inhaled = oopiritho lopaliki peelchandi
dosage-route-rectal = maladwaramlo (malam vache chota)
dosage-route-vaginal = yonilo
dosage-route-muscle = kandaki injection
dosage-route-under-skin = charmam kinda injection
dosage-route-vein = naraniki injection
dosage-site-left-eye = edama kantlo
dosage-site-right-eye = kudi kantlo
dosage-site-both-eyes = rendu kannulalo
dosage-site-left-ear = edama chevilo
dosage-site-right-ear = kudi chevilo
dosage-site-both-ears = rendu chevullo
dosage-site-both-nostrils = rendu mukku randhrallo

# Set phrases
dosage-until-finished = mandu ayipoye varaku
dosage-with-water = neellatho
dosage-shake = baga oopi
dosage-apply-thin = palchaga pooyandi

# A second way of taking the same medicine: together with the first, or after it
dosage-also = alage { $step }
dosage-then = aa tarvata { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = ela vadalo doctor ni adagandi
