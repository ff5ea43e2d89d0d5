# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("dodh"), else the fraction; $number has the digits. In Latin
# letters "adhi" may be half or two and a half: half is always "ardhi", the other "2 ane ardhi", and a
# fraction beyond one has its digits too.

dosage-dose-tablet = { $part ->
    [quarter] paa goli (4 mathi 1 bhag)
    [half] ardhi goli
    [three-quarters] poni goli (4 mathi 3 bhag)
   *[none] { $amount } goli
}
dosage-dose-capsule = { $part ->
    [quarter] paa capsule (4 mathi 1 bhag)
    [half] ardhi capsule
    [three-quarters] poni capsule (4 mathi 3 bhag)
   *[none] { $amount } capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
    [mixed] { $amount } ml
    [half] ardho ml ({ $number })
    [three-quarters] pono ml ({ $number })
   *[quarter] { $amount } ml
}
dosage-dose-drop = { $amount ->
    [one] { $amount } tipu
   *[other] { $amount } tipa
}
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [quarter] paa nani chamchi (4 mathi 1 bhag)
    [half] ardhi nani chamchi
    [three-quarters] poni nani chamchi (4 mathi 3 bhag)
   *[none] { $amount } nani chamchi
}
dosage-dose-tablespoon = { $part ->
    [quarter] paa moti chamchi (4 mathi 1 bhag)
    [half] ardhi moti chamchi
    [three-quarters] poni moti chamchi (4 mathi 3 bhag)
   *[none] { $amount } moti chamchi
}
dosage-dose-spoon = { $part ->
    [quarter] paa chamchi (4 mathi 1 bhag)
    [half] ardhi chamchi
    [three-quarters] poni chamchi (4 mathi 3 bhag)
   *[none] { $amount } chamchi
}
dosage-dose-sachet = { $part ->
    [quarter] paa packet (4 mathi 1 bhag)
    [half] ardhu packet
    [three-quarters] ponu packet (4 mathi 3 bhag)
   *[none] { $amount } packet
}
dosage-dose-application = { $amount ->
    [1] lagavo
   *[other] { $amount } vakhat lagavo
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
    [mixed] { $amount } unit
    [half] ardhu unit ({ $number })
    [three-quarters] ponu unit ({ $number })
   *[quarter] { $amount } unit
}
dosage-dose-injection = { $part ->
    [quarter] paa injection (4 mathi 1 bhag)
    [half] ardhu injection
    [three-quarters] ponu injection (4 mathi 3 bhag)
   *[none] { $amount } injection
}
dosage-dose-suppository = { $part ->
    [quarter] paa suppository (andar mukvani dava, 4 mathi 1 bhag)
    [half] ardhi suppository (andar mukvani dava)
    [three-quarters] poni suppository (andar mukvani dava, 4 mathi 3 bhag)
   *[none] { $amount } suppository (andar mukvani dava)
}
dosage-dose-lozenge = { $part ->
    [quarter] paa goli (chusvani, 4 mathi 1 bhag)
    [half] ardhi goli (chusvani)
    [three-quarters] poni goli (chusvani, 4 mathi 3 bhag)
   *[none] { $amount } goli (chusvani)
}
dosage-dose-patch = { $part ->
    [quarter] paa patti (chamdi par chontadvani, 4 mathi 1 bhag)
    [half] ardhi patti (chamdi par chontadvani)
    [three-quarters] poni patti (chamdi par chontadvani, 4 mathi 3 bhag)
   *[none] { $amount } patti (chamdi par chontadvani)
}
dosage-dose-mg = { $part ->
    [none] { $amount } mg
    [mixed] { $amount } mg
    [half] ardho mg ({ $number })
    [three-quarters] pono mg ({ $number })
   *[quarter] { $amount } mg
}
dosage-dose-mcg = { $part ->
    [none] { $amount } microgram
    [mixed] { $amount } microgram
    [half] ardho microgram ({ $number })
    [three-quarters] pono microgram ({ $number })
   *[quarter] { $amount } microgram
}
dosage-dose-g = { $part ->
    [none] { $amount } gram
    [mixed] { $amount } gram
    [half] ardho gram ({ $number })
    [three-quarters] pono gram ({ $number })
   *[quarter] { $amount } gram
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
    [mixed] { $amount } { $unit }
    [half] { $amount } { $unit } ({ $number })
   *[quarter] { $amount } { $unit }
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } thi { $high } sudhi
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] paa (0.25)
        [1] sava (1.25)
       *[other] sava { $whole } ({ $whole }.25)
    }
    [three-quarters] { $whole ->
        [0] poni (0.75)
        [1] pona 2 (1.75)
        [2] pona 3 (2.75)
        [3] pona 4 (3.75)
        [4] pona 5 (4.75)
        [5] pona 6 (5.75)
        [6] pona 7 (6.75)
        [7] pona 8 (7.75)
        [8] pona 9 (8.75)
        [9] pona 10 (9.75)
       *[other] { $whole } ane poni ({ $whole }.75)
    }
   *[half] { $whole ->
        [0] ardhi
        [1] dodh (1.5)
        [2] 2 ane ardhi (2.5)
       *[other] sada { $whole } ({ $whole }.5)
    }
}
# The dose is of each of several times; dosage-and joins these ("savare, bapore ane ratre").
dosage-each-time = dar vakhate { $dose }
dosage-and = { $first } ane { $last }

# How often
dosage-times-day = divas ma { $n } vakhat
dosage-times-week = athvadiya ma { $n } vakhat
dosage-times-month = mahina ma { $n } vakhat
dosage-times-in = { $span } ma { $n } vakhat
dosage-every-minute = { $n ->
    [1] dar minute
   *[other] dar { $n } minute
}
dosage-every-hour = { $n ->
    [1] dar kalake
   *[other] dar { $n } kalake
}
dosage-every-day = { $n ->
    [2] ekantare (1 divas chhodine)
   *[other] dar { $n } divse
}
dosage-every-week = dar { $n } athvadiye
dosage-every-month = dar { $n } mahine
dosage-every-year = { $n ->
    [1] varsh ma 1 vakhat
   *[other] dar { $n } varshe
}
dosage-span-minute = { $n } minute
dosage-span-hour = { $n } kalak
dosage-span-day = { $n } divas
dosage-span-week = { $n ->
    [1] 7 divas
   *[other] { $n } athvadiya
}
dosage-span-month = { $n ->
    [1] 1 mahino
   *[other] { $n } mahina
}
dosage-span-year = { $n } varsh
dosage-count = { $n ->
    [1] fakt 1 j vakhat, fari nahi
   *[other] kul { $n } vakhat
}
# $date is written day/month/year.
dosage-from = { $date } thi
dosage-until = { $date } sudhi

# When
dosage-morning = savare
dosage-early-morning = vaheli savare
dosage-late-morning = bapor pahela
dosage-noon = bapore
dosage-afternoon = bapor pachhi
dosage-early-afternoon = bapor pachhi tarat
dosage-late-afternoon = sanj pahela
dosage-evening = sanje
dosage-early-evening = sanj padta
dosage-late-evening = modi sanje
dosage-night = ratre
dosage-bedtime = suti vakhate
dosage-waking = uthine tarat
dosage-before-food = jamya pahela
dosage-with-food = jamva sathe
dosage-after-food = jamya pachhi
dosage-with-or-after-food = jamva sathe ke jamya pachhi
dosage-empty-stomach = khali pete
dosage-before-breakfast = nasta pahela
dosage-with-breakfast = nasta sathe
dosage-after-breakfast = nasta pachhi
dosage-before-lunch = bapore jamya pahela
dosage-with-lunch = bapor na jamva sathe
dosage-after-lunch = bapore jamya pachhi
dosage-before-dinner = ratre jamya pahela
dosage-with-dinner = raat na jamva sathe
dosage-after-dinner = ratre jamya pachhi
dosage-minutes = { $moment ->
    [before-food] jamvani { $n } minute pahela
    [after-food] jamya pachhi { $n } minute rahine
    [before-breakfast] nasta ni { $n } minute pahela
    [after-breakfast] nasta pachhi { $n } minute rahine
    [before-lunch] bapore jamvani { $n } minute pahela
    [after-lunch] bapore jamya pachhi { $n } minute rahine
    [before-dinner] ratre jamvani { $n } minute pahela
   *[after-dinner] ratre jamya pachhi { $n } minute rahine
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] savare { $time } vagye
    [midday] bapore { $time } vagye
    [noon] bapore { $time } vagye
    [evening] sanje { $time } vagye
   *[night] ratre { $time } vagye
}
dosage-on-mon = somvare
dosage-on-tue = mangalvare
dosage-on-wed = budhvare
dosage-on-thu = guruvare
dosage-on-fri = shukravare
dosage-on-sat = shanivare
dosage-on-sun = ravivare
dosage-as-needed = fakt jarur pade tyare
# $reason is in the doctor's words
dosage-as-needed-for = fakt jarur pade tyare ({ $reason })
dosage-max = { $span } ma { $dose } thi vadhare nahi
dosage-max-at-once = ek vakhat ma { $dose } thi vadhare nahi

# Where
dosage-route-oral = modha vate
dosage-route-eye = aankh ma
dosage-route-ear = kaan ma
dosage-route-nose = naak ma
dosage-route-skin = chamdi par
dosage-route-under-tongue = jibh niche
dosage-route-inhaled = shwas sathe andar khencho
dosage-route-rectal = sandas ni jagya ma (guda)
dosage-route-vaginal = yoni ma
dosage-route-muscle = snayu ma injection
dosage-route-under-skin = chamdi niche injection
dosage-route-vein = nas ma injection
dosage-site-left-eye = dabi aankh ma
dosage-site-right-eye = jamni aankh ma
dosage-site-both-eyes = banne aankh ma
dosage-site-left-ear = daba kaan ma
dosage-site-right-ear = jamna kaan ma
dosage-site-both-ears = banne kaan ma
dosage-site-both-nostrils = banne naskora ma

# Set phrases
dosage-until-finished = dava puri thay tya sudhi
dosage-with-water = pani sathe
dosage-shake = barabar halavine
dosage-apply-thin = patlu pad lagavo

# A second way of taking the same medicine: together with the first, or after it
dosage-also = ane { $step }
dosage-then = tyar baad { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = kevi rite levi te doctor ne puchho
