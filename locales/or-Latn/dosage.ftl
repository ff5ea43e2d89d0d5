# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("1 au adha"), else the fraction; $number has the digits.
# A half beyond a number is said with the number: "adhei" (two and a half) is read as "adha" (half).

dosage-dose-tablet = { $part ->
    [quarter] gotie tablet ra 4 bhagaru 1 bhaga
    [half] adha tablet
    [three-quarters] gotie tablet ra 4 bhagaru 3 bhaga
    [mixed] { $amount } tablet
   *[none] { $amount } tablet
}
dosage-dose-capsule = { $part ->
    [quarter] gotie capsule ra 4 bhagaru 1 bhaga
    [half] adha capsule
    [three-quarters] gotie capsule ra 4 bhagaru 3 bhaga
    [mixed] { $amount } capsule
   *[none] { $amount } capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
    [quarter] eka ml ra 4 bhagaru 1 bhaga ({ $number })
    [three-quarters] eka ml ra 4 bhagaru 3 bhaga ({ $number })
   *[half] { $amount } ml ({ $number })
}
dosage-dose-drop = { $amount } topa
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [quarter] gotie chhota chamachara 4 bhagaru 1 bhaga
    [half] adha chhota chamacha
    [three-quarters] gotie chhota chamachara 4 bhagaru 3 bhaga
   *[none] { $amount } chhota chamacha
}
dosage-dose-tablespoon = { $part ->
    [quarter] gotie bada chamachara 4 bhagaru 1 bhaga
    [half] adha bada chamacha
    [three-quarters] gotie bada chamachara 4 bhagaru 3 bhaga
   *[none] { $amount } bada chamacha
}
dosage-dose-spoon = { $part ->
    [quarter] gotie chamachara 4 bhagaru 1 bhaga
    [half] adha chamacha
    [three-quarters] gotie chamachara 4 bhagaru 3 bhaga
   *[none] { $amount } chamacha
}
dosage-dose-sachet = { $part ->
    [quarter] gotie pouch ra 4 bhagaru 1 bhaga
    [half] adha pouch
    [three-quarters] gotie pouch ra 4 bhagaru 3 bhaga
    [mixed] { $amount } pouch
   *[none] { $amount } pouch
}
dosage-dose-application = { $amount ->
    [1] lagantu
   *[other] { $amount } thara lagantu
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
    [quarter] eka unit ra 4 bhagaru 1 bhaga ({ $number })
    [three-quarters] eka unit ra 4 bhagaru 3 bhaga ({ $number })
   *[half] { $amount } unit ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] gotie injection ra 4 bhagaru 1 bhaga
    [half] adha injection
    [three-quarters] gotie injection ra 4 bhagaru 3 bhaga
    [mixed] { $amount } injection
   *[none] { $amount } injection
}
dosage-dose-suppository = { $part ->
    [quarter] gotie suppository ra 4 bhagaru 1 bhaga (tala batare puraiba ausadha)
    [half] adha suppository (tala batare puraiba ausadha)
    [three-quarters] gotie suppository ra 4 bhagaru 3 bhaga (tala batare puraiba ausadha)
    [mixed] { $amount } suppository (tala batare puraiba ausadha)
   *[none] { $amount } suppository (tala batare puraiba ausadha)
}
dosage-dose-lozenge = { $part ->
    [quarter] gotie chuchumiba tablet ra 4 bhagaru 1 bhaga
    [half] adha chuchumiba tablet
    [three-quarters] gotie chuchumiba tablet ra 4 bhagaru 3 bhaga
    [mixed] { $amount } chuchumiba tablet
   *[none] { $amount } chuchumiba tablet
}
dosage-dose-patch = { $part ->
    [quarter] chamadare lagaiba gotie patch ra 4 bhagaru 1 bhaga
    [half] chamadare lagaiba adha patch
    [three-quarters] chamadare lagaiba gotie patch ra 4 bhagaru 3 bhaga
    [mixed] chamadare lagaiba { $amount } patch
   *[none] chamadare lagaiba { $amount } patch
}
dosage-dose-mg = { $part ->
    [none] { $amount } mg
    [quarter] eka mg ra 4 bhagaru 1 bhaga ({ $number })
    [three-quarters] eka mg ra 4 bhagaru 3 bhaga ({ $number })
   *[half] { $amount } mg ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } microgram
    [quarter] eka microgram ra 4 bhagaru 1 bhaga ({ $number })
    [three-quarters] eka microgram ra 4 bhagaru 3 bhaga ({ $number })
   *[half] { $amount } microgram ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } gram
    [quarter] eka gram ra 4 bhagaru 1 bhaga ({ $number })
    [three-quarters] eka gram ra 4 bhagaru 3 bhaga ({ $number })
   *[half] { $amount } gram ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
    [quarter] eka { $unit } ra 4 bhagaru 1 bhaga ({ $number })
    [three-quarters] eka { $unit } ra 4 bhagaru 3 bhaga ({ $number })
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } ru { $high } paryanta
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] 4 bhagaru 1 bhaga
       *[other] { $whole } pura au gotikara 4 bhagaru 1 bhaga
    }
    [three-quarters] { $whole ->
        [0] 4 bhagaru 3 bhaga
       *[other] { $whole } pura au gotikara 4 bhagaru 3 bhaga
    }
   *[half] { $whole ->
        [0] adha
       *[other] { $whole } au adha
    }
}
# The dose is of each of several times; dosage-and joins these ("sakala, kharabela au rati").
dosage-each-time = prati thara { $dose }
dosage-and = { $first } au { $last }

# How often
dosage-times-day = dinaku { $n } thara
dosage-times-week = saptahaku { $n } thara
dosage-times-month = masaku { $n } thara
dosage-times-in = { $span }re { $n } thara
dosage-every-minute = { $n ->
    [1] prati minute re 1 thara
   *[other] prati { $n } minute re 1 thara
}
dosage-every-hour = { $n ->
    [1] prati ghantare 1 thara
   *[other] prati { $n } ghantare 1 thara
}
dosage-every-day = { $n ->
    [2] dine chhadi dine
   *[other] prati { $n } dinare 1 thara
}
dosage-every-week = prati { $n } saptahare 1 thara
dosage-every-month = prati { $n } masare 1 thara
dosage-every-year = { $n ->
    [1] barsaku 1 thara
   *[other] prati { $n } barsare 1 thara
}
dosage-span-minute = { $n } minute
dosage-span-hour = { $n } ghanta
dosage-span-day = { $n } dina
dosage-span-week = { $n } saptaha
dosage-span-month = { $n } masa
dosage-span-year = { $n } barsa
dosage-count = { $n ->
    [1] kebala 1 thara
   *[other] sabu misi { $n } thara
}
# $date is written day/month/year.
dosage-from = { $date } ru
dosage-until = { $date } paryanta

# When
dosage-morning = sakala
dosage-early-morning = bhora
dosage-late-morning = sakala sesare
dosage-noon = kharabela
dosage-afternoon = uparabela
dosage-early-afternoon = uparabela arambhare
dosage-late-afternoon = uparabela sesare
dosage-evening = sandhya
dosage-early-evening = sandhya arambhare
dosage-late-evening = sandhya sesare
dosage-night = rati
dosage-bedtime = soiba bele
dosage-waking = nidaru uthiba matre
dosage-before-food = khaiba agaru
dosage-with-food = khaiba sangare
dosage-after-food = khaiba pare
dosage-with-or-after-food = khaiba sangare kimba khaiba pare
dosage-empty-stomach = khali petare
dosage-before-breakfast = jalakhia agaru
dosage-with-breakfast = jalakhia sangare
dosage-after-breakfast = jalakhia pare
dosage-before-lunch = kharabela khaiba agaru
dosage-with-lunch = kharabela khaiba sangare
dosage-after-lunch = kharabela khaiba pare
dosage-before-dinner = rati khaiba agaru
dosage-with-dinner = rati khaiba sangare
dosage-after-dinner = rati khaiba pare
dosage-minutes = { $moment ->
    [before-food] khaibara { $n } minute agaru
    [after-food] khaibara { $n } minute pare
    [before-breakfast] jalakhiara { $n } minute agaru
    [after-breakfast] jalakhiara { $n } minute pare
    [before-lunch] kharabela khaibara { $n } minute agaru
    [after-lunch] kharabela khaibara { $n } minute pare
    [before-dinner] rati khaibara { $n } minute agaru
   *[after-dinner] rati khaibara { $n } minute pare
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] sakala { $time } tare
    [midday] dina { $time } tare
    [noon] dina { $time } tare
    [evening] sandhya { $time } tare
   *[night] rati { $time } tare
}
dosage-on-mon = Somabara
dosage-on-tue = Mangalabara
dosage-on-wed = Budhabara
dosage-on-thu = Gurubara
dosage-on-fri = Sukrabara
dosage-on-sat = Sanibara
dosage-on-sun = Rabibara
dosage-as-needed = kebala darakara hele
# $reason is in the doctor's words
dosage-as-needed-for = kebala darakara hele ({ $reason })
dosage-max = { $span }re { $dose } ru besi nuhe
dosage-max-at-once = eka tharake { $dose } ru besi nuhe

# Where
dosage-route-oral = pati bate
dosage-route-eye = akhire
dosage-route-ear = kanare
dosage-route-nose = nakare
dosage-route-skin = chamada upare
dosage-route-under-tongue = jibha tale
dosage-route-inhaled = niswasare bhitaraku tanantu
dosage-route-rectal = jhada batare (maladwara)
dosage-route-vaginal = masika batare (joni)
dosage-route-muscle = mansare injection
dosage-route-under-skin = chamada tale injection
dosage-route-vein = sirare injection
dosage-site-left-eye = bama (left) akhire
dosage-site-right-eye = dahana (right) akhire
dosage-site-both-eyes = dui akhire
dosage-site-left-ear = bama (left) kanare
dosage-site-right-ear = dahana (right) kanare
dosage-site-both-ears = dui kanare
dosage-site-both-nostrils = nakara dui pudare

# Set phrases
dosage-until-finished = ausadha sariba paryanta
dosage-with-water = pani sangare
dosage-shake = age bhala kari halantu
dosage-apply-thin = patala kari lagantu

# A second way of taking the same medicine: together with the first, or after it
dosage-also = ebam { $step }
dosage-then = tapare { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = kemiti nebe, doctor nku pacharantu
