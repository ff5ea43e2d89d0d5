# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("der"), else the fraction; $number has the digits.
# What "der", "sowa" and "poune" mean stands behind them: in Latin letters they are seldom read.

dosage-dose-tablet = { $part ->
    [quarter] 1ta tablet-er 4 bhager 1 bhag
    [half] adhkhana tablet
    [three-quarters] 1ta tablet-er 4 bhager 3 bhag
    [mixed] { $amount } tablet
   *[none] { $amount }ta tablet
}
dosage-dose-capsule = { $part ->
    [quarter] 1ta capsule-er 4 bhager 1 bhag
    [half] adhkhana capsule
    [three-quarters] 1ta capsule-er 4 bhager 3 bhag
    [mixed] { $amount } capsule
   *[none] { $amount }ta capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
   *[half] { $amount } ml ({ $number })
}
dosage-dose-drop = { $amount } fota
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [quarter] 1 cha-chamocher 4 bhager 1 bhag
    [three-quarters] 1 cha-chamocher 4 bhager 3 bhag
   *[none] { $amount } cha-chamoch
}
dosage-dose-tablespoon = { $part ->
    [quarter] 1 boro chamocher 4 bhager 1 bhag
    [three-quarters] 1 boro chamocher 4 bhager 3 bhag
   *[none] { $amount } boro chamoch
}
dosage-dose-spoon = { $part ->
    [quarter] 1 chamocher 4 bhager 1 bhag
    [three-quarters] 1 chamocher 4 bhager 3 bhag
   *[none] { $amount } chamoch
}
dosage-dose-sachet = { $part ->
    [quarter] 1 packet-er 4 bhager 1 bhag
    [three-quarters] 1 packet-er 4 bhager 3 bhag
   *[none] { $amount } packet
}
dosage-dose-application = { $amount ->
    [1] lagan
   *[other] { $amount } bar lagan
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
   *[half] { $amount } unit ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] 1ta injection-er 4 bhager 1 bhag
    [half] adha injection
    [three-quarters] 1ta injection-er 4 bhager 3 bhag
    [mixed] { $amount } injection
   *[none] { $amount }ta injection
}
dosage-dose-suppository = { $part ->
    [quarter] bhitore dhokanor 1ta suppository-r 4 bhager 1 bhag
    [half] bhitore dhokanor adhkhana suppository
    [three-quarters] bhitore dhokanor 1ta suppository-r 4 bhager 3 bhag
    [mixed] bhitore dhokanor { $amount } suppository
   *[none] bhitore dhokanor { $amount }ta suppository
}
dosage-dose-lozenge = { $part ->
    [quarter] chushe khawar 1ta tablet-er 4 bhager 1 bhag
    [half] chushe khawar adhkhana tablet
    [three-quarters] chushe khawar 1ta tablet-er 4 bhager 3 bhag
    [mixed] chushe khawar { $amount } tablet
   *[none] chushe khawar { $amount }ta tablet
}
dosage-dose-patch = { $part ->
    [quarter] gaye laganor 1ta patch-er 4 bhager 1 bhag
    [half] gaye laganor adhkhana patch
    [three-quarters] gaye laganor 1ta patch-er 4 bhager 3 bhag
    [mixed] gaye laganor { $amount } patch
   *[none] gaye laganor { $amount }ta patch
}
dosage-dose-mg = { $part ->
    [none] { $amount } mg
   *[half] { $amount } mg ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } microgram
   *[half] { $amount } microgram ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } gram
   *[half] { $amount } gram ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } theke { $high } porjonto
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] 4 bhager 1 bhag
       *[other] sowa { $whole } ({ $whole } ar 4 bhager 1 bhag)
    }
    [three-quarters] { $whole ->
        [0] 4 bhager 3 bhag
        [1] poune 2 (1 ar 4 bhager 3 bhag)
        [2] poune 3 (2 ar 4 bhager 3 bhag)
        [3] poune 4 (3 ar 4 bhager 3 bhag)
        [4] poune 5 (4 ar 4 bhager 3 bhag)
       *[other] { $whole }ta ar 4 bhager 3 bhag
    }
   *[half] { $whole ->
        [0] adha
        [1] der (1 ar adha)
        [2] arai (2 ar adha)
       *[other] sare { $whole } ({ $whole } ar adha)
    }
}
# The dose is of each of several times; dosage-and joins these ("shokale, dupure ar raate").
dosage-each-time = protibar { $dose }
dosage-and = { $first } ar { $last }

# How often
dosage-times-day = dine { $n } bar
dosage-times-week = shoptahe { $n } bar
dosage-times-month = mashe { $n } bar
dosage-times-in = proti { $span } miliye { $n } bar
dosage-every-minute = { $n ->
    [1] proti minute-e
   *[other] { $n } minute por por
}
dosage-every-hour = { $n ->
    [1] proti ghontay
   *[other] { $n } ghonta por por
}
dosage-every-day = { $n ->
    [2] 1 din bad diye 1 din
   *[other] proti { $n } dine 1 bar
}
dosage-every-week = proti { $n } shoptahe 1 bar
dosage-every-month = proti { $n } mashe 1 bar
dosage-every-year = { $n ->
    [1] bochore 1 bar
   *[other] proti { $n } bochore 1 bar
}
dosage-span-minute = { $n } minute
dosage-span-hour = { $n } ghonta
dosage-span-day = { $n } din
dosage-span-week = { $n } shoptaho
dosage-span-month = { $n } mash
dosage-span-year = { $n } bochor
dosage-count = { $n ->
    [1] mot matro 1 bar
   *[other] mot { $n } bar
}
# $date is written day/month/year.
dosage-from = { $date } theke
dosage-until = { $date } porjonto

# When
dosage-morning = shokale
dosage-early-morning = bhore
dosage-late-morning = dupurer ektu age
dosage-noon = dupure
dosage-afternoon = dupurer pore
dosage-early-afternoon = dupurer thik pore
dosage-late-afternoon = bikele
dosage-evening = shondhay
dosage-early-evening = shondhar shurute
dosage-late-evening = shondhar sheshe
dosage-night = raate
dosage-bedtime = shoyar shomoy
dosage-waking = ghum theke uthei
dosage-before-food = khawar age
dosage-with-food = khabarer sathe
dosage-after-food = khawar pore
dosage-with-or-after-food = khabarer sathe ba khawar pore
dosage-empty-stomach = khali pete
dosage-before-breakfast = shokaler khabarer age
dosage-with-breakfast = shokaler khabarer sathe
dosage-after-breakfast = shokaler khabarer pore
dosage-before-lunch = dupurer khabarer age
dosage-with-lunch = dupurer khabarer sathe
dosage-after-lunch = dupurer khabarer pore
dosage-before-dinner = raater khabarer age
dosage-with-dinner = raater khabarer sathe
dosage-after-dinner = raater khabarer pore
dosage-minutes = { $moment ->
    [before-food] khawar { $n } minute age
    [after-food] khawar { $n } minute pore
    [before-breakfast] shokaler khabarer { $n } minute age
    [after-breakfast] shokaler khabarer { $n } minute pore
    [before-lunch] dupurer khabarer { $n } minute age
    [after-lunch] dupurer khabarer { $n } minute pore
    [before-dinner] raater khabarer { $n } minute age
   *[after-dinner] raater khabarer { $n } minute pore
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] shokal { $time }tay
    [midday] dupur { $time }tay
    [noon] dupur { $time }tay
    [evening] bikel { $time }tay
   *[night] raat { $time }tay
}
dosage-on-mon = shombar
dosage-on-tue = mongolbar
dosage-on-wed = budhbar
dosage-on-thu = brihoshpotibar
dosage-on-fri = shukrobar
dosage-on-sat = shonibar
dosage-on-sun = robibar
dosage-as-needed = shudhu dorkar hole
# $reason is in the doctor's words
dosage-as-needed-for = shudhu dorkar hole ({ $reason })
dosage-max = { $span } miliye { $dose }-er beshi na
dosage-max-at-once = ekbare { $dose }-er beshi na

# Where
dosage-route-oral = mukhe khaben
dosage-route-eye = chokhe
dosage-route-ear = kane
dosage-route-nose = nake
dosage-route-skin = chamray
dosage-route-under-tongue = jiber niche
dosage-route-inhaled = shasher sathe bhitore tanun
dosage-route-rectal = paikhanar rastay
dosage-route-vaginal = masiker rastay (jonite)
dosage-route-muscle = mangshe injection
dosage-route-under-skin = chamrar niche injection
dosage-route-vein = shiray injection
dosage-site-left-eye = bam (left) chokhe
dosage-site-right-eye = dan (right) chokhe
dosage-site-both-eyes = dui chokhei
dosage-site-left-ear = bam (left) kane
dosage-site-right-ear = dan (right) kane
dosage-site-both-ears = dui kanei
dosage-site-both-nostrils = naker dui futotei

# Set phrases
dosage-until-finished = oshudh shesh na howa porjonto
dosage-with-water = joler sathe
dosage-shake = bhalo kore jhakiye
dosage-apply-thin = patla kore lagan

# A second way of taking the same medicine: together with the first, or after it
dosage-also = ar { $step }
dosage-then = tarpor { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = kibhabe neben, doctor-ke jiggesh korun
