# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("dedh"), else the fraction; $number has the digits.

dosage-dose-tablet = { $part ->
    [quarter] chauthai goli (4 me se 1 hissa)
    [half] aadhi goli
    [three-quarters] paun goli (4 me se 3 hisse)
   *[none] { $amount } goli
}
dosage-dose-capsule = { $part ->
    [half] aadha capsule
   *[none] { $amount } capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
   *[half] { $amount } ml ({ $number })
}
dosage-dose-drop = { $amount ->
    [one] { $amount } boond
   *[other] { $amount } boondein
}
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [none] { $amount ->
        [one] { $amount } chhota chammach
       *[other] { $amount } chhote chammach
    }
    [mixed] { $amount } chhote chammach
   *[half] { $amount } chhota chammach
}
dosage-dose-tablespoon = { $part ->
    [none] { $amount ->
        [one] { $amount } bada chammach
       *[other] { $amount } bade chammach
    }
    [mixed] { $amount } bade chammach
   *[half] { $amount } bada chammach
}
dosage-dose-spoon = { $part ->
    [half] aadha chammach
   *[none] { $amount } chammach
}
dosage-dose-sachet = { $part ->
    [half] aadha pouch
   *[none] { $amount } pouch
}
dosage-dose-application = { $amount ->
    [1] lagayein
   *[other] { $amount } baar lagayein
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
   *[half] { $amount } unit ({ $number })
}
dosage-dose-injection = { $part ->
    [half] aadha injection
   *[none] { $amount } injection
}
dosage-dose-suppository = { $part ->
    [half] aadhi suppository (andar rakhne ki dawa)
   *[none] { $amount } suppository (andar rakhne ki dawa)
}
dosage-dose-lozenge = { $part ->
    [half] aadhi choosne wali goli
   *[none] { $amount } choosne wali goli
}
dosage-dose-patch = { $part ->
    [half] aadha chipkane wala patch
   *[none] { $amount } chipkane wala patch
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
dosage-dose-range = { $low } se { $high }
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] chauthai
        [1] sawa
       *[other] sawa { $whole }
    }
    [three-quarters] { $whole ->
        [0] paun
        [1] paune 2
        [2] paune 3
        [3] paune 4
        [4] paune 5
        [5] paune 6
        [6] paune 7
        [7] paune 8
        [8] paune 9
        [9] paune 10
       *[other] { $whole } aur paun
    }
   *[half] { $whole ->
        [0] aadha
        [1] dedh
        [2] dhai
       *[other] saadhe { $whole }
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
dosage-every-minute = har { $n } minute par
dosage-every-hour = { $n ->
    [1] har ghante
   *[other] har { $n } ghante par
}
dosage-every-day = { $n ->
    [2] 1 din chhodkar
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
dosage-span-week = { $n ->
    [one] { $n } hafta
   *[other] { $n } hafte
}
dosage-span-month = { $n ->
    [one] { $n } mahina
   *[other] { $n } mahine
}
dosage-span-year = { $n } saal
dosage-count = { $n ->
    [1] sirf 1 baar, dobara nahi
   *[other] kul { $n } baar
}
# $date is written day/month/year.
dosage-from = { $date } se
dosage-until = { $date } tak

# When
dosage-morning = subah
dosage-early-morning = tadke
dosage-late-morning = dopahar se pehle
dosage-noon = dopahar
dosage-afternoon = dopahar ke baad
dosage-early-afternoon = dopahar ke theek baad
dosage-late-afternoon = shaam se pehle
dosage-evening = shaam
dosage-early-evening = shaam ki shuruaat me
dosage-late-evening = der shaam
dosage-night = raat
dosage-bedtime = sote samay
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
dosage-on-mon = somvaar ko
dosage-on-tue = mangalvaar ko
dosage-on-wed = budhvaar ko
dosage-on-thu = guruvaar ko
dosage-on-fri = shukravaar ko
dosage-on-sat = shanivaar ko
dosage-on-sun = ravivaar ko
dosage-as-needed = sirf zaroorat hone par
# $reason is in the doctor's words
dosage-as-needed-for = sirf zaroorat hone par ({ $reason })
dosage-max = { $span } me { $dose } se zyada nahi
dosage-max-at-once = ek baar me { $dose } se zyada nahi

# Where
dosage-route-oral = munh se
dosage-route-eye = aankh me
dosage-route-ear = kaan me
dosage-route-nose = naak me
dosage-route-skin = chamdi par
dosage-route-under-tongue = jeebh ke neeche
dosage-route-inhaled = saans se andar lein
dosage-route-rectal = pakhane ke raste me (guda)
dosage-route-vaginal = yoni me
dosage-route-muscle = maans me injection
dosage-route-under-skin = chamdi ke neeche injection
dosage-route-vein = nas me injection
dosage-site-left-eye = baayin aankh me
dosage-site-right-eye = daayin aankh me
dosage-site-both-eyes = dono aankhon me
dosage-site-left-ear = baayein kaan me
dosage-site-right-ear = daayein kaan me
dosage-site-both-ears = dono kaanon me
dosage-site-both-nostrils = dono nathunon me

# Set phrases
dosage-until-finished = dawa khatam hone tak
dosage-with-water = paani ke saath
dosage-shake = achhi tarah hilakar
dosage-apply-thin = patli parat lagayein

# A second way of taking the same medicine: together with the first, or after it
dosage-also = aur { $step }
dosage-then = phir uske baad { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = kaise leni hai, doctor se poochhein
