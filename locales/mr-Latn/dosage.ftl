# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("did"), else the fraction; $number has the digits. A fraction
# beyond one has its digits too: in Latin letters such words are read wrong too easily.

dosage-dose-tablet = { $part ->
    [quarter] paav goli (4 paiki 1 bhag)
    [half] ardhi goli
    [three-quarters] paun goli (4 paiki 3 bhag)
    [mixed] { $amount } goli
   *[none] { $amount ->
        [one] { $amount } goli
       *[other] { $amount } golya
    }
}
dosage-dose-capsule = { $part ->
    [quarter] paav capsule (4 paiki 1 bhag)
    [half] ardhi capsule
    [three-quarters] paun capsule (4 paiki 3 bhag)
   *[none] { $amount } capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
    [mixed] { $amount } ml
    [half] { $amount } ml ({ $number })
   *[quarter] { $amount } ml
}
dosage-dose-drop = { $amount } themb
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [none] { $amount ->
        [one] { $amount } chhota chamcha
       *[other] { $amount } chhote chamche
    }
    [quarter] paav chhota chamcha (4 paiki 1 bhag)
    [three-quarters] paun chhota chamcha (4 paiki 3 bhag)
   *[half] { $amount } chhota chamcha
}
dosage-dose-tablespoon = { $part ->
    [none] { $amount ->
        [one] { $amount } motha chamcha
       *[other] { $amount } mothe chamche
    }
    [quarter] paav motha chamcha (4 paiki 1 bhag)
    [three-quarters] paun motha chamcha (4 paiki 3 bhag)
   *[half] { $amount } motha chamcha
}
dosage-dose-spoon = { $part ->
    [none] { $amount ->
        [one] { $amount } chamcha
       *[other] { $amount } chamche
    }
    [quarter] paav chamcha (4 paiki 1 bhag)
    [three-quarters] paun chamcha (4 paiki 3 bhag)
   *[half] { $amount } chamcha
}
dosage-dose-sachet = { $part ->
    [quarter] paav pudi (4 paiki 1 bhag)
    [half] ardhi pudi
    [three-quarters] paun pudi (4 paiki 3 bhag)
    [none] { $amount ->
        [one] { $amount } pudi
       *[other] { $amount } pudya
    }
   *[mixed] { $amount } pudi
}
dosage-dose-application = { $amount ->
    [1] lava
   *[other] { $amount } vela lava
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
    [mixed] { $amount } unit
    [half] { $amount } unit ({ $number })
   *[quarter] { $amount } unit
}
dosage-dose-injection = { $part ->
    [quarter] paav injection (4 paiki 1 bhag)
    [half] ardhe injection
    [three-quarters] paun injection (4 paiki 3 bhag)
   *[none] { $amount } injection
}
dosage-dose-suppository = { $part ->
    [quarter] paav suppository (aat thevayche aushadh, 4 paiki 1 bhag)
    [half] ardhi suppository (aat thevayche aushadh)
    [three-quarters] paun suppository (aat thevayche aushadh, 4 paiki 3 bhag)
   *[none] { $amount } suppository (aat thevayche aushadh)
}
dosage-dose-lozenge = { $part ->
    [quarter] paav chaghlaychi goli (4 paiki 1 bhag)
    [half] ardhi chaghlaychi goli
    [three-quarters] paun chaghlaychi goli (4 paiki 3 bhag)
    [none] { $amount ->
        [one] { $amount } chaghlaychi goli
       *[other] { $amount } chaghlaychya golya
    }
   *[mixed] { $amount } chaghlaychi goli
}
dosage-dose-patch = { $part ->
    [none] { $amount ->
        [one] { $amount } chiktavaycha patch
       *[other] { $amount } chiktavayche patch
    }
    [quarter] paav chiktavaycha patch (4 paiki 1 bhag)
    [three-quarters] paun chiktavaycha patch (4 paiki 3 bhag)
   *[half] { $amount } chiktavaycha patch
}
dosage-dose-mg = { $part ->
    [none] { $amount } mg
    [mixed] { $amount } mg
    [half] { $amount } mg ({ $number })
   *[quarter] { $amount } mg
}
dosage-dose-mcg = { $part ->
    [none] { $amount } microgram
    [mixed] { $amount } microgram
    [half] { $amount } microgram ({ $number })
   *[quarter] { $amount } microgram
}
dosage-dose-g = { $part ->
    [none] { $amount } gram
    [mixed] { $amount } gram
    [half] { $amount } gram ({ $number })
   *[quarter] { $amount } gram
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
    [mixed] { $amount } { $unit }
    [half] { $amount } { $unit } ({ $number })
   *[quarter] { $amount } { $unit }
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } te { $high }
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] paav (0.25)
        [1] savva (1.25)
        [2] savva don (2.25)
        [3] savva tin (3.25)
        [4] savva char (4.25)
        [5] savva pach (5.25)
       *[other] savva { $whole } ({ $whole }.25)
    }
    [three-quarters] { $whole ->
        [0] paun (0.75)
        [1] pavne don (1.75)
        [2] pavne tin (2.75)
        [3] pavne char (3.75)
        [4] pavne pach (4.75)
        [5] pavne saha (5.75)
        [6] pavne saat (6.75)
        [7] pavne aath (7.75)
        [8] pavne nau (8.75)
        [9] pavne daha (9.75)
       *[other] { $whole } aani paun ({ $whole }.75)
    }
   *[half] { $whole ->
        [0] ardha
        [1] did (1.5)
        [2] adich (2.5)
        [3] sade tin (3.5)
        [4] sade char (4.5)
        [5] sade pach (5.5)
        [6] sade saha (6.5)
        [7] sade saat (7.5)
        [8] sade aath (8.5)
        [9] sade nau (9.5)
       *[other] sade { $whole } ({ $whole }.5)
    }
}
# The dose is of each of several times; dosage-and joins these ("sakali, dupari aani ratri").
dosage-each-time = pratyek veli { $dose }
dosage-and = { $first } aani { $last }

# How often
dosage-times-day = { $n ->
    [1] divsatun ekda
   *[other] divsatun { $n } vela
}
dosage-times-week = { $n ->
    [1] aathavdyatun ekda
   *[other] aathavdyatun { $n } vela
}
dosage-times-month = { $n ->
    [1] mahinyatun ekda
   *[other] mahinyatun { $n } vela
}
dosage-times-in = { $span } milun { $n } vela
dosage-every-minute = { $n ->
    [1] dar minutala
   *[other] dar { $n } minutanni
}
dosage-every-hour = { $n ->
    [1] dar taasala
   *[other] dar { $n } taasanni
}
dosage-every-day = { $n ->
    [2] 1 divas sodun 1 divas
   *[other] dar { $n } divsanni
}
dosage-every-week = dar { $n } aathavdyanni
dosage-every-month = dar { $n } mahinyanni
dosage-every-year = { $n ->
    [1] varshatun ekda
   *[other] dar { $n } varshanni
}
dosage-span-minute = { $n } minute
dosage-span-hour = { $n } taas
dosage-span-day = { $n } divas
dosage-span-week = { $n ->
    [one] { $n } aathavda
   *[other] { $n } aathavde
}
dosage-span-month = { $n ->
    [one] { $n } mahina
   *[other] { $n } mahine
}
dosage-span-year = { $n } varsh
dosage-count = { $n ->
    [1] fakt ekdach, punha nahi
   *[other] ekun { $n } vela
}
# $date is written day/month/year.
dosage-from = { $date } pasun
dosage-until = { $date } paryant

# When
dosage-morning = sakali
dosage-early-morning = pahate
dosage-late-morning = sakali ushira
dosage-noon = dupari
dosage-afternoon = duparnantar
dosage-early-afternoon = duparnantar lagech
dosage-late-afternoon = sandhyakalchya aadhi
dosage-evening = sandhyakali
dosage-early-evening = sandhyakal hotach
dosage-late-evening = sandhyakali ushira
dosage-night = ratri
dosage-bedtime = zoptana
dosage-waking = zopetun uthlyabarobar
dosage-before-food = jevnachya aadhi
dosage-with-food = jevnasobat
dosage-after-food = jevnanantar
dosage-with-or-after-food = jevnasobat kinva jevnanantar
dosage-empty-stomach = rikamya poti
dosage-before-breakfast = nashtyachya aadhi
dosage-with-breakfast = nashtyasobat
dosage-after-breakfast = nashtyanantar
dosage-before-lunch = duparchya jevnachya aadhi
dosage-with-lunch = duparchya jevnasobat
dosage-after-lunch = duparchya jevnanantar
dosage-before-dinner = ratrichya jevnachya aadhi
dosage-with-dinner = ratrichya jevnasobat
dosage-after-dinner = ratrichya jevnanantar
dosage-minutes = { $moment ->
    [before-food] jevnachya aadhi { $n } minute
    [before-breakfast] nashtyachya aadhi { $n } minute
    [before-lunch] duparchya jevnachya aadhi { $n } minute
    [before-dinner] ratrichya jevnachya aadhi { $n } minute
    [after-food] jevnanantar { $n } { $n ->
        [one] minutane
       *[other] minutanni
    }
    [after-breakfast] nashtyanantar { $n } { $n ->
        [one] minutane
       *[other] minutanni
    }
    [after-lunch] duparchya jevnanantar { $n } { $n ->
        [one] minutane
       *[other] minutanni
    }
   *[after-dinner] ratrichya jevnanantar { $n } { $n ->
        [one] minutane
       *[other] minutanni
    }
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] sakali { $time } vajta
    [midday] dupari { $time } vajta
    [noon] dupari { $time } vajta
    [evening] sandhyakali { $time } vajta
   *[night] ratri { $time } vajta
}
dosage-on-mon = somvari
dosage-on-tue = mangalvari
dosage-on-wed = budhvari
dosage-on-thu = guruvari
dosage-on-fri = shukravari
dosage-on-sat = shanivari
dosage-on-sun = ravivari
dosage-as-needed = fakt garaj asel tevhach
# $reason is in the doctor's words
dosage-as-needed-for = fakt garaj asel tevhach ({ $reason })
dosage-max = purn { $span } milun jastit jast { $dose }, tyahun jast nahi
dosage-max-at-once = eka veli jastit jast { $dose }, tyahun jast nahi

# Where
dosage-route-oral = tondane
dosage-route-eye = dolyat
dosage-route-ear = kaanat
dosage-route-nose = naakat
dosage-route-skin = katdivar
dosage-route-under-tongue = jibhekhali
dosage-route-inhaled = shwasane aat odha
dosage-route-rectal = sandaschya jagi aat (guddwarat)
dosage-route-vaginal = palichya jagi aat (yonit)
dosage-route-muscle = maansat injection
dosage-route-under-skin = katdikhali injection
dosage-route-vein = shiret injection
dosage-site-left-eye = davya dolyat
dosage-site-right-eye = ujvya dolyat
dosage-site-both-eyes = donhi dolyat
dosage-site-left-ear = davya kaanat
dosage-site-right-ear = ujvya kaanat
dosage-site-both-ears = donhi kaanat
dosage-site-both-nostrils = donhi naakpudyat

# Set phrases
dosage-until-finished = aushadh sampeparyant
dosage-with-water = panyasobat
dosage-shake = aushadh changle halvun
dosage-apply-thin = patal thar lava

# A second way of taking the same medicine: together with the first, or after it
dosage-also = aani { $step }
dosage-then = mag tyanantar { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = kase ghyayche te doctoranna vichara
