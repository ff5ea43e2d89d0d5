# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("dedh"), else the fraction; $number has the digits. A fraction
# beyond one has its digits too: in Latin letters "dedh" and "dhai" are read wrong too easily.

dosage-dose-tablet = { $part ->
    [quarter] chauthai goli (4 vicho 1 hissa)
    [half] addhi goli
    [three-quarters] pauni goli (4 vicho 3 hisse)
    [mixed] { $amount } goli
   *[none] { $amount ->
        [one] { $amount } goli
       *[other] { $amount } goliyan
    }
}
dosage-dose-capsule = { $part ->
    [quarter] chauthai capsule (4 vicho 1 hissa)
    [half] addha capsule
    [three-quarters] pauna capsule (4 vicho 3 hisse)
    [mixed] { $amount } capsule
   *[none] { $amount } capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
    [half] addha ml ({ $number })
    [three-quarters] pauna ml ({ $number })
    [mixed] { $amount } ml
   *[quarter] { $amount } ml
}
dosage-dose-drop = { $amount ->
    [one] { $amount } boond
   *[other] { $amount } boondan
}
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [quarter] chauthai chhota chamcha (4 vicho 1 hissa)
    [half] addha chhota chamcha
    [three-quarters] pauna chhota chamcha (4 vicho 3 hisse)
    [mixed] { $amount } chhote chamche
   *[none] { $amount ->
        [one] { $amount } chhota chamcha
       *[other] { $amount } chhote chamche
    }
}
dosage-dose-tablespoon = { $part ->
    [quarter] chauthai vadda chamcha (4 vicho 1 hissa)
    [half] addha vadda chamcha
    [three-quarters] pauna vadda chamcha (4 vicho 3 hisse)
    [mixed] { $amount } vadde chamche
   *[none] { $amount ->
        [one] { $amount } vadda chamcha
       *[other] { $amount } vadde chamche
    }
}
dosage-dose-spoon = { $part ->
    [quarter] chauthai chamcha (4 vicho 1 hissa)
    [half] addha chamcha
    [three-quarters] pauna chamcha (4 vicho 3 hisse)
    [mixed] { $amount } chamche
   *[none] { $amount ->
        [one] { $amount } chamcha
       *[other] { $amount } chamche
    }
}
dosage-dose-sachet = { $part ->
    [quarter] chauthai packet (4 vicho 1 hissa)
    [half] addha packet
    [three-quarters] pauna packet (4 vicho 3 hisse)
    [mixed] { $amount } packet
   *[none] { $amount } packet
}
dosage-dose-application = { $amount ->
    [1] lagao
   *[other] { $amount } vaar lagao
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
    [half] addha unit ({ $number })
    [three-quarters] pauna unit ({ $number })
    [mixed] { $amount } unit
   *[quarter] { $amount } unit
}
dosage-dose-injection = { $part ->
    [quarter] chauthai teeka (4 vicho 1 hissa)
    [half] addha teeka
    [three-quarters] pauna teeka (4 vicho 3 hisse)
    [mixed] { $amount } teeke
   *[none] { $amount ->
        [one] { $amount } teeka
       *[other] { $amount } teeke
    }
}
dosage-dose-suppository = { $part ->
    [quarter] chauthai suppository (andar rakhan vali davai) (4 vicho 1 hissa)
    [half] addhi suppository (andar rakhan vali davai)
    [three-quarters] pauni suppository (andar rakhan vali davai) (4 vicho 3 hisse)
    [mixed] { $amount } suppository (andar rakhan vali davai)
   *[none] { $amount ->
        [one] { $amount } suppository (andar rakhan vali davai)
       *[other] { $amount } suppository (andar rakhan vali davai)
    }
}
dosage-dose-lozenge = { $part ->
    [quarter] chauthai choosan vali goli (4 vicho 1 hissa)
    [half] addhi choosan vali goli
    [three-quarters] pauni choosan vali goli (4 vicho 3 hisse)
    [mixed] { $amount } choosan vali goli
   *[none] { $amount ->
        [one] { $amount } choosan vali goli
       *[other] { $amount } choosan valiyan goliyan
    }
}
dosage-dose-patch = { $part ->
    [quarter] chauthai chipkaun vala patch (4 vicho 1 hissa)
    [half] addha chipkaun vala patch
    [three-quarters] pauna chipkaun vala patch (4 vicho 3 hisse)
    [mixed] { $amount } chipkaun vale patch
   *[none] { $amount ->
        [one] { $amount } chipkaun vala patch
       *[other] { $amount } chipkaun vale patch
    }
}
dosage-dose-mg = { $part ->
    [none] { $amount } mg
    [half] addha mg ({ $number })
    [three-quarters] pauna mg ({ $number })
    [mixed] { $amount } mg
   *[quarter] { $amount } mg
}
dosage-dose-mcg = { $part ->
    [none] { $amount } microgram
    [half] addha microgram ({ $number })
    [three-quarters] pauna microgram ({ $number })
    [mixed] { $amount } microgram
   *[quarter] { $amount } microgram
}
dosage-dose-g = { $part ->
    [none] { $amount } gram
    [half] addha gram ({ $number })
    [three-quarters] pauna gram ({ $number })
    [mixed] { $amount } gram
   *[quarter] { $amount } gram
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
    [mixed] { $amount } { $unit }
    [half] { $amount } { $unit } ({ $number })
   *[quarter] { $amount } { $unit }
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } ton { $high } tak
# Feminine, as a tablet is: what is masculine has its own half.
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] chauthai (0.25)
        [1] sava (1.25)
       *[other] sava { $whole } ({ $whole }.25)
    }
    [three-quarters] { $whole ->
        [0] pauni (0.75)
        [1] paune 2 (1.75)
        [2] paune 3 (2.75)
        [3] paune 4 (3.75)
        [4] paune 5 (4.75)
        [5] paune 6 (5.75)
        [6] paune 7 (6.75)
        [7] paune 8 (7.75)
        [8] paune 9 (8.75)
        [9] paune 10 (9.75)
        [10] paune 11 (10.75)
        [11] paune 12 (11.75)
        [12] paune 13 (12.75)
        [13] paune 14 (13.75)
        [14] paune 15 (14.75)
        [15] paune 16 (15.75)
        [16] paune 17 (16.75)
        [17] paune 18 (17.75)
        [18] paune 19 (18.75)
        [19] paune 20 (19.75)
       *[other] { $whole } ate pauna ({ $whole }.75)
    }
   *[half] { $whole ->
        [0] addhi
        [1] dedh (1.5)
        [2] dhai (2.5)
       *[other] saadhe { $whole } ({ $whole }.5)
    }
}
# The dose is of each of several times; dosage-and joins these ("savere, dupehre ate raat nu").
dosage-each-time = har vaar { $dose }
dosage-and = { $first } ate { $last }

# How often
dosage-times-day = din vich { $n } vaar
dosage-times-week = hafte vich { $n } vaar
dosage-times-month = mahine vich { $n } vaar
dosage-times-in = { $span } vich { $n } vaar
dosage-every-minute = { $n ->
    [1] har minute baad
   *[other] har { $n } minute baad
}
dosage-every-hour = { $n ->
    [1] har ghante baad
   *[other] har { $n } ghante baad
}
dosage-every-day = { $n ->
    [2] 1 din chhadd ke 1 din
   *[other] har { $n } din baad
}
dosage-every-week = har { $n } hafte baad
dosage-every-month = har { $n } mahine baad
dosage-every-year = { $n ->
    [1] saal vich 1 vaar
   *[other] har { $n } saal baad
}
dosage-span-minute = { $n } minute
dosage-span-hour = { $n ->
    [one] { $n } ghanta
   *[other] { $n } ghante
}
dosage-span-day = { $n } din
# A week is said in days: it must fit before "vich" too.
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
    [1] sirf 1 vaar, dubara nahi
   *[other] kull { $n } vaar
}
# $date is written day/month/year.
dosage-from = { $date } ton
dosage-until = { $date } tak

# When
dosage-morning = savere
dosage-early-morning = tadke savere
dosage-late-morning = dupehar ton pehlan
dosage-noon = dupehre
dosage-afternoon = dupehar ton baad
dosage-early-afternoon = dupehar ton chheti baad
dosage-late-afternoon = shaam ton pehlan
dosage-evening = shaam nu
dosage-early-evening = shaam paindya
dosage-late-evening = der shaam nu
dosage-night = raat nu
dosage-bedtime = saun vele
dosage-waking = saun ke uthdya hi
dosage-before-food = khane ton pehlan
dosage-with-food = khane de naal
dosage-after-food = khane ton baad
dosage-with-or-after-food = khane de naal ja khane ton baad
dosage-empty-stomach = khali pet
dosage-before-breakfast = nashte ton pehlan
dosage-with-breakfast = nashte de naal
dosage-after-breakfast = nashte ton baad
dosage-before-lunch = dupehar de khane ton pehlan
dosage-with-lunch = dupehar de khane de naal
dosage-after-lunch = dupehar de khane ton baad
dosage-before-dinner = raat de khane ton pehlan
dosage-with-dinner = raat de khane de naal
dosage-after-dinner = raat de khane ton baad
dosage-minutes = { $moment ->
    [before-food] khane ton { $n } minute pehlan
    [after-food] khane ton { $n } minute baad
    [before-breakfast] nashte ton { $n } minute pehlan
    [after-breakfast] nashte ton { $n } minute baad
    [before-lunch] dupehar de khane ton { $n } minute pehlan
    [after-lunch] dupehar de khane ton { $n } minute baad
    [before-dinner] raat de khane ton { $n } minute pehlan
   *[after-dinner] raat de khane ton { $n } minute baad
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] savere { $time } vaje
    [midday] dupehre { $time } vaje
    [noon] dupehre { $time } vaje
    [evening] shaam nu { $time } vaje
   *[night] raat nu { $time } vaje
}
dosage-on-mon = somvaar nu
dosage-on-tue = mangalvaar nu
dosage-on-wed = budhvaar nu
dosage-on-thu = veervaar nu
dosage-on-fri = shukkarvaar nu
dosage-on-sat = shanivaar nu
dosage-on-sun = aitvaar nu
dosage-as-needed = sirf lod hon te
# $reason is in the doctor's words
dosage-as-needed-for = sirf lod hon te ({ $reason })
dosage-max = { $span } vich { $dose } ton vadh nahi
dosage-max-at-once = ikk vaar vich { $dose } ton vadh nahi

# Where
dosage-route-oral = muh rahi
dosage-route-eye = akh vich
dosage-route-ear = kann vich
dosage-route-nose = nakk vich
dosage-route-skin = chamdi te
dosage-route-under-tongue = jeebh de hethan
dosage-route-inhaled = saah naal andar khicho
dosage-route-rectal = tatti vali than (guda) vich
dosage-route-vaginal = mahvari de raah (yoni) vich
dosage-route-muscle = maas vich teeka
dosage-route-under-skin = chamdi de hethan teeka
dosage-route-vein = naad vich teeka
dosage-site-left-eye = khabbi akh vich
dosage-site-right-eye = sajji akh vich
dosage-site-both-eyes = dohan akhan vich
dosage-site-left-ear = khabbe kann vich
dosage-site-right-ear = sajje kann vich
dosage-site-both-ears = dohan kannan vich
dosage-site-both-nostrils = dohan naasan vich

# Set phrases
dosage-until-finished = davai khatam hon tak
dosage-with-water = pani naal
dosage-shake = changi tarah hila ke
dosage-apply-thin = patli parat lagao

# A second way of taking the same medicine: together with the first, or after it
dosage-also = ate { $step }
dosage-then = phir us ton baad { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = kive laini hai, doctor ton puchho
