# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("der"), else the fraction; $number has the digits.
# What "der", "arhoi" and "sare" mean stands behind them: in Latin letters they are seldom read.

dosage-dose-tablet = { $part ->
    [quarter] 1ta tablet-or 4 bhagor 1 bhag
    [half] adha tablet
    [three-quarters] 1ta tablet-or 4 bhagor 3 bhag
    [mixed] { $amount } tablet
   *[none] { $amount }ta tablet
}
dosage-dose-capsule = { $part ->
    [quarter] 1ta capsule-or 4 bhagor 1 bhag
    [half] adha capsule
    [three-quarters] 1ta capsule-or 4 bhagor 3 bhag
    [mixed] { $amount } capsule
   *[none] { $amount }ta capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
   *[half] { $amount } ml ({ $number })
}
dosage-dose-drop = { $amount } topal
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [quarter] 1 sah-samusor 4 bhagor 1 bhag
    [three-quarters] 1 sah-samusor 4 bhagor 3 bhag
   *[none] { $amount } sah-samus
}
dosage-dose-tablespoon = { $part ->
    [quarter] 1 dangor samusor 4 bhagor 1 bhag
    [three-quarters] 1 dangor samusor 4 bhagor 3 bhag
   *[none] { $amount } dangor samus
}
dosage-dose-spoon = { $part ->
    [quarter] 1 samusor 4 bhagor 1 bhag
    [three-quarters] 1 samusor 4 bhagor 3 bhag
   *[none] { $amount } samus
}
dosage-dose-sachet = { $part ->
    [quarter] 1 packet-or 4 bhagor 1 bhag
    [three-quarters] 1 packet-or 4 bhagor 3 bhag
   *[none] { $amount } packet
}
dosage-dose-application = { $amount ->
    [1] logaok
   *[other] { $amount } bar logaok
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
   *[half] { $amount } unit ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] 1ta injection-or 4 bhagor 1 bhag
    [half] adha injection
    [three-quarters] 1ta injection-or 4 bhagor 3 bhag
    [mixed] { $amount } injection
   *[none] { $amount }ta injection
}
dosage-dose-suppository = { $part ->
    [quarter] bhitorot bhorabo loga 1ta suppository-or 4 bhagor 1 bhag
    [half] bhitorot bhorabo loga adha suppository
    [three-quarters] bhitorot bhorabo loga 1ta suppository-or 4 bhagor 3 bhag
    [mixed] bhitorot bhorabo loga { $amount } suppository
   *[none] bhitorot bhorabo loga { $amount }ta suppository
}
dosage-dose-lozenge = { $part ->
    [quarter] suhi khabo loga 1ta tablet-or 4 bhagor 1 bhag
    [half] suhi khabo loga adha tablet
    [three-quarters] suhi khabo loga 1ta tablet-or 4 bhagor 3 bhag
    [mixed] suhi khabo loga { $amount } tablet
   *[none] suhi khabo loga { $amount }ta tablet
}
dosage-dose-patch = { $part ->
    [quarter] gat logabo loga 1ta patch-or 4 bhagor 1 bhag
    [half] gat logabo loga adha patch
    [three-quarters] gat logabo loga 1ta patch-or 4 bhagor 3 bhag
    [mixed] gat logabo loga { $amount } patch
   *[none] gat logabo loga { $amount }ta patch
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
dosage-dose-range = { $low }-or pora { $high }-loi
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] 4 bhagor 1 bhag
       *[other] { $whole }ta aru 4 bhagor 1 bhag
    }
    [three-quarters] { $whole ->
        [0] 4 bhagor 3 bhag
       *[other] { $whole }ta aru 4 bhagor 3 bhag
    }
   *[half] { $whole ->
        [0] adha
        [1] der (1 aru adha)
        [2] arhoi (2 aru adha)
       *[other] sare { $whole } ({ $whole } aru adha)
    }
}
# The dose is of each of several times; dosage-and joins these ("pua bela, duporia aru rati").
dosage-each-time = protibarot { $dose }
dosage-and = { $first } aru { $last }

# How often
dosage-times-day = dine { $n } bar
dosage-times-week = xoptahot { $n } bar
dosage-times-month = mahot { $n } bar
dosage-times-in = proti { $span }-ot { $n } bar
dosage-every-minute = { $n ->
    [1] proti minute-ot 1 bar
   *[other] proti { $n } minute-ot 1 bar
}
dosage-every-hour = { $n ->
    [1] proti ghontat 1 bar
   *[other] proti { $n } ghontat 1 bar
}
dosage-every-day = { $n ->
    [2] 1 din eri 1 din
   *[other] proti { $n } dinot 1 bar
}
dosage-every-week = proti { $n } xoptahot 1 bar
dosage-every-month = proti { $n } mahot 1 bar
dosage-every-year = { $n ->
    [1] bosorot 1 bar
   *[other] proti { $n } bosorot 1 bar
}
dosage-span-minute = { $n } minute
dosage-span-hour = { $n } ghonta
dosage-span-day = { $n } din
dosage-span-week = { $n } xoptah
dosage-span-month = { $n } mah
dosage-span-year = { $n } bosor
dosage-count = { $n ->
    [1] muthote matro 1 bar
   *[other] muthote { $n } bar
}
# $date is written day/month/year.
dosage-from = { $date } tarikhor pora
dosage-until = { $date } tarikhloike

# When
dosage-morning = pua bela
dosage-early-morning = ekebare puate
dosage-late-morning = duporiar olop agote
dosage-noon = duporia
dosage-afternoon = abeli
dosage-early-afternoon = duporiar thik pisot
dosage-late-afternoon = abelir xexot
dosage-evening = xondhiya
dosage-early-evening = xondhiya logar loge loge
dosage-late-evening = xondhiyar xexot
dosage-night = rati
dosage-bedtime = xuwar xomoyot
dosage-waking = xui uthiyei
dosage-before-food = khuwar agote
dosage-with-food = khuwa bostur logot
dosage-after-food = khuwar pisot
dosage-with-or-after-food = khuwa bostur logot ba khuwar pisot
dosage-empty-stomach = khali petot
dosage-before-breakfast = pua jolpan khuwar agote
dosage-with-breakfast = pua jolpanor logot
dosage-after-breakfast = pua jolpan khuwar pisot
dosage-before-lunch = duporia bhat khuwar agote
dosage-with-lunch = duporia bhator logot
dosage-after-lunch = duporia bhat khuwar pisot
dosage-before-dinner = rati bhat khuwar agote
dosage-with-dinner = rati bhator logot
dosage-after-dinner = rati bhat khuwar pisot
dosage-minutes = { $moment ->
    [before-food] khuwar { $n } minute agote
    [after-food] khuwar { $n } minute pisot
    [before-breakfast] pua jolpan khuwar { $n } minute agote
    [after-breakfast] pua jolpan khuwar { $n } minute pisot
    [before-lunch] duporia bhat khuwar { $n } minute agote
    [after-lunch] duporia bhat khuwar { $n } minute pisot
    [before-dinner] rati bhat khuwar { $n } minute agote
   *[after-dinner] rati bhat khuwar { $n } minute pisot
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] pua { $time } bojat
    [midday] duporia { $time } bojat
    [noon] duporia { $time } bojat
    [evening] xondhiya { $time } bojat
   *[night] rati { $time } bojat
}
dosage-on-mon = xombare
dosage-on-tue = mongolbare
dosage-on-wed = budhbare
dosage-on-thu = brihospotibare
dosage-on-fri = xukrobare
dosage-on-sat = xonibare
dosage-on-sun = deobare
dosage-as-needed = kewol dorkar holehe
# $reason is in the doctor's words
dosage-as-needed-for = kewol dorkar holehe ({ $reason })
dosage-max = { $span }-ot { $dose }-otkoi besi nohoi
dosage-max-at-once = ebarot { $dose }-otkoi besi nohoi

# Where
dosage-route-oral = mukhere khabo
dosage-route-eye = sokut
dosage-route-ear = kanot
dosage-route-nose = nakot
dosage-route-skin = salot
dosage-route-under-tongue = jibhar tolot
dosage-route-inhaled = uxahere bhitoroloi tanok
dosage-route-rectal = paikhanar batot (moldwarot)
dosage-route-vaginal = mahekiar batot (jonit)
dosage-route-muscle = mangxot injection
dosage-route-under-skin = salor tolot injection
dosage-route-vein = xirot injection
dosage-site-left-eye = bao (left) sokut
dosage-site-right-eye = xu (right) sokut
dosage-site-both-eyes = duyuta sokut
dosage-site-left-ear = bao (left) kanot
dosage-site-right-ear = xu (right) kanot
dosage-site-both-ears = duyukhon kanot
dosage-site-both-nostrils = nakor duyuta futat

# Set phrases
dosage-until-finished = dorob xex nuhuwaloike
dosage-with-water = panir logot
dosage-shake = bhalkoi jukari lobo
dosage-apply-thin = patolkoi logaok

# A second way of taking the same medicine: together with the first, or after it
dosage-also = aru { $step }
dosage-then = tar pisot { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = kenekoi lobo lage, doctor-ok xudhok
