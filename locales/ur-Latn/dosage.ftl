# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("dedh"), else the fraction; $number has the digits. A fraction
# beyond one has its digits always: in Latin letters such a word is read wrong too easily.
# "kul" is never said for "in all": it is too near to "kal", tomorrow.

dosage-dose-tablet = { $part ->
    [quarter] chauthai goli (4 me se 1 hissa)
    [half] aadhi goli
    [three-quarters] pauni goli (4 me se 3 hisse)
   *[none] { $amount } goli
}
dosage-dose-capsule = { $part ->
    [quarter] chauthai (0.25) capsule
    [half] aadha capsule
    [three-quarters] pauna (0.75) capsule
   *[none] { $amount } capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
    [mixed] { $amount } ml
    [quarter] { $amount } ml
    [three-quarters] { $amount } ml
   *[half] { $amount } ml ({ $number })
}
dosage-dose-drop = { $amount ->
    [one] { $amount } boond
   *[other] { $amount } boondein
}
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [quarter] chauthai (0.25) chhota chamach
    [half] aadha chhota chamach
    [three-quarters] pauna (0.75) chhota chamach
    [mixed] { $amount } chhote chamach
   *[none] { $amount ->
        [one] { $amount } chhota chamach
       *[other] { $amount } chhote chamach
    }
}
dosage-dose-tablespoon = { $part ->
    [quarter] chauthai (0.25) bada chamach
    [half] aadha bada chamach
    [three-quarters] pauna (0.75) bada chamach
    [mixed] { $amount } bade chamach
   *[none] { $amount ->
        [one] { $amount } bada chamach
       *[other] { $amount } bade chamach
    }
}
dosage-dose-spoon = { $part ->
    [quarter] chauthai (0.25) chamach
    [half] aadha chamach
    [three-quarters] pauna (0.75) chamach
   *[none] { $amount } chamach
}
dosage-dose-sachet = { $part ->
    [quarter] chauthai (0.25) packet
    [half] aadha packet
    [three-quarters] pauna (0.75) packet
   *[none] { $amount } packet
}
dosage-dose-application = { $amount ->
    [1] lagayein
   *[other] { $amount } baar lagayein
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
    [mixed] { $amount } unit
    [quarter] { $amount } unit
    [three-quarters] { $amount } unit
   *[half] { $amount } unit ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] chauthai (0.25) injection
    [half] aadha injection
    [three-quarters] pauna (0.75) injection
   *[none] { $amount } injection
}
dosage-dose-suppository = { $part ->
    [quarter] chauthai (0.25) suppository (andar rakhne ki dawa)
    [half] aadhi suppository (andar rakhne ki dawa)
    [three-quarters] pauni (0.75) suppository (andar rakhne ki dawa)
   *[none] { $amount } suppository (andar rakhne ki dawa)
}
dosage-dose-lozenge = { $part ->
    [quarter] chauthai (0.25) choosne wali goli
    [half] aadhi choosne wali goli
    [three-quarters] pauni (0.75) choosne wali goli
   *[none] { $amount } choosne wali goli
}
dosage-dose-patch = { $part ->
    [quarter] chauthai (0.25) patti (jild par chipkane ki)
    [half] aadhi patti (jild par chipkane ki)
    [three-quarters] pauni (0.75) patti (jild par chipkane ki)
   *[none] { $amount } patti (jild par chipkane ki)
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
dosage-dose-range = { $low } se { $high } tak
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] chauthai (0.25)
       *[other] sawa { $whole } ({ $whole }.25)
    }
    [three-quarters] { $whole ->
        [0] pauna (0.75)
        [1] paune 2 (1.75)
        [2] paune 3 (2.75)
        [3] paune 4 (3.75)
        [4] paune 5 (4.75)
        [5] paune 6 (5.75)
        [6] paune 7 (6.75)
        [7] paune 8 (7.75)
        [8] paune 9 (8.75)
        [9] paune 10 (9.75)
       *[other] { $whole } aur pauna ({ $whole }.75)
    }
   *[half] { $whole ->
        [0] aadha
        [1] dedh (1.5)
        [2] dhai (2.5)
       *[other] saadhe { $whole } ({ $whole }.5)
    }
}
# The dose is of each of several times; dosage-and joins these ("subah, dopahar aur raat").
dosage-each-time = har baar { $dose }
dosage-and = { $first } aur { $last }

# How often
dosage-times-day = din me { $n } baar
dosage-times-week = hafte me { $n } baar
dosage-times-month = mahine me { $n } baar
dosage-times-in = { $span } me { $n } baar
dosage-every-minute = { $n ->
    [1] har 1 minute baad
   *[other] har { $n } minute baad
}
dosage-every-hour = { $n ->
    [1] har 1 ghante baad
   *[other] har { $n } ghante baad
}
dosage-every-day = { $n ->
    [2] har doosre din (1 din chhodkar)
    [3] har teesre din (2 din chhodkar)
   *[other] har { $n } din par
}
dosage-every-week = har { $n } hafte par
dosage-every-month = har { $n } mahine par
dosage-every-year = { $n ->
    [1] saal me 1 baar
   *[other] har { $n } saal par
}
dosage-span-minute = { $n } minute
dosage-span-hour = { $n } ghante
dosage-span-day = { $n } din
# One week is said in days: "hafta" is Saturday too.
dosage-span-week = { $n ->
    [1] 7 din
   *[other] { $n } hafte
}
dosage-span-month = { $n ->
    [one] { $n } mahina
   *[other] { $n } mahine
}
dosage-span-year = { $n } saal
dosage-count = { $n ->
    [1] sirf 1 baar
   *[other] sab milakar { $n } baar
}
# $date is written day/month/year.
dosage-from = { $date } se
dosage-until = { $date } tak

# When
dosage-morning = subah
dosage-early-morning = subah savere
dosage-late-morning = dopahar se pehle
dosage-noon = dopahar
dosage-afternoon = dopahar ke baad
dosage-early-afternoon = dopahar ke fauran baad
dosage-late-afternoon = shaam se pehle
dosage-evening = shaam
dosage-early-evening = shaam shuru hote hi
dosage-late-evening = der shaam
dosage-night = raat
dosage-bedtime = sote waqt
dosage-waking = sokar uthte hi
dosage-before-food = khaane se pehle
dosage-with-food = khaane ke saath
dosage-after-food = khaane ke baad
dosage-with-or-after-food = khaane ke saath ya baad
dosage-empty-stomach = khaali pet
dosage-before-breakfast = naashte se pehle
dosage-with-breakfast = naashte ke saath
dosage-after-breakfast = naashte ke baad
dosage-before-lunch = dopahar ke khaane se pehle
dosage-with-lunch = dopahar ke khaane ke saath
dosage-after-lunch = dopahar ke khaane ke baad
dosage-before-dinner = raat ke khaane se pehle
dosage-with-dinner = raat ke khaane ke saath
dosage-after-dinner = raat ke khaane ke baad
dosage-minutes = { $moment ->
    [before-food] khaane se { $n } minute pehle
    [after-food] khaane ke { $n } minute baad
    [before-breakfast] naashte se { $n } minute pehle
    [after-breakfast] naashte ke { $n } minute baad
    [before-lunch] dopahar ke khaane se { $n } minute pehle
    [after-lunch] dopahar ke khaane ke { $n } minute baad
    [before-dinner] raat ke khaane se { $n } minute pehle
   *[after-dinner] raat ke khaane ke { $n } minute baad
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] subah { $time } baje
    [midday] dopahar { $time } baje
    [noon] dopahar { $time } baje
    [evening] shaam { $time } baje
   *[night] raat { $time } baje
}
dosage-on-mon = peer ko
dosage-on-tue = mangal ko
dosage-on-wed = budh ko
dosage-on-thu = jumerat ko
dosage-on-fri = juma ko
dosage-on-sat = sanichar ko
dosage-on-sun = itwar ko
dosage-as-needed = sirf zaroorat padne par
# $reason is in the doctor's words
dosage-as-needed-for = sirf zaroorat padne par ({ $reason })
dosage-max = { $span } me { $dose } se zyada nahi
dosage-max-at-once = ek baar me { $dose } se zyada nahi

# Where. Right and left are said twice: the two words are much alike.
dosage-route-oral = munh se
dosage-route-eye = aankh me
dosage-route-ear = kaan me
dosage-route-nose = naak me
dosage-route-skin = jild par
dosage-route-under-tongue = zaban ke neeche
dosage-route-inhaled = saans ke saath andar lein
dosage-route-rectal = pakhane ke raste me
dosage-route-vaginal = mahwari ki jagah ke andar
dosage-route-muscle = patthe me injection
dosage-route-under-skin = jild ke neeche injection
dosage-route-vein = nas me injection
dosage-site-left-eye = baayein aankh me (ulte haath ki taraf)
dosage-site-right-eye = daayein aankh me (seedhe haath ki taraf)
dosage-site-both-eyes = dono aankhon me
dosage-site-left-ear = baayein kaan me (ulte haath ki taraf)
dosage-site-right-ear = daayein kaan me (seedhe haath ki taraf)
dosage-site-both-ears = dono kaanon me
dosage-site-both-nostrils = naak ke dono surakhon me

# Set phrases
dosage-until-finished = dawa khatam hone tak
dosage-with-water = paani ke saath
dosage-shake = achhi tarah hilakar
dosage-apply-thin = patli teh lagayein

# A second way of taking the same medicine: together with the first, or after it
dosage-also = aur { $step }
dosage-then = phir uske baad { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = kaise leni hai, doctor se poochhein
