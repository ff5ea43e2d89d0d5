### How a medicine is taken, put together from what the doctor ordered. No advice of our own.
### $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
### mixed for a fraction beyond one ("one and a half"), else the fraction; $number has the digits.
### $unit is the doctor's own word for a unit; $low and $high the ends of a range; $whole a number and
### a fraction beyond it; $dose what is taken (dosage-dose-*); $first and $last times of a day; $n how
### many; $span a length of time (dosage-span-*); $date a day; $moment a meal or a time of day; $step
### one way of taking it.

dosage-dose-tablet = { $part ->
    [quarter] a quarter of a tablet
    [half] half a tablet
    [three-quarters] three quarters of a tablet
   *[none] { $amount ->
        [one] { $amount } tablet
       *[other] { $amount } tablets
    }
}
dosage-dose-capsule = { $part ->
    [quarter] a quarter of a capsule
    [half] half a capsule
    [three-quarters] three quarters of a capsule
   *[none] { $amount ->
        [one] { $amount } capsule
       *[other] { $amount } capsules
    }
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
   *[half] { $amount } ml ({ $number })
}
dosage-dose-drop = { $amount ->
    [one] { $amount } drop
   *[other] { $amount } drops
}
dosage-dose-puff = { $amount ->
    [one] { $amount } puff
   *[other] { $amount } puffs
}
dosage-dose-spray = { $amount ->
    [one] { $amount } spray
   *[other] { $amount } sprays
}
dosage-dose-teaspoon = { $part ->
    [quarter] a quarter of a teaspoon
    [half] half a teaspoon
    [three-quarters] three quarters of a teaspoon
   *[none] { $amount ->
        [one] { $amount } teaspoon
       *[other] { $amount } teaspoons
    }
}
dosage-dose-tablespoon = { $part ->
    [quarter] a quarter of a tablespoon
    [half] half a tablespoon
    [three-quarters] three quarters of a tablespoon
   *[none] { $amount ->
        [one] { $amount } tablespoon
       *[other] { $amount } tablespoons
    }
}
dosage-dose-spoon = { $part ->
    [quarter] a quarter of a spoon
    [half] half a spoon
    [three-quarters] three quarters of a spoon
   *[none] { $amount ->
        [one] { $amount } spoon
       *[other] { $amount } spoons
    }
}
dosage-dose-sachet = { $part ->
    [quarter] a quarter of a sachet
    [half] half a sachet
    [three-quarters] three quarters of a sachet
   *[none] { $amount ->
        [one] { $amount } sachet
       *[other] { $amount } sachets
    }
}
dosage-dose-application = { $amount ->
    [1] apply
   *[other] apply { $amount } times
}
dosage-dose-unit = { $part ->
    [none] { $amount ->
        [one] { $amount } unit
       *[other] { $amount } units
    }
    [mixed] { $amount } units ({ $number })
   *[half] { $amount } unit ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] a quarter of an injection
    [half] half an injection
    [three-quarters] three quarters of an injection
   *[none] { $amount ->
        [one] { $amount } injection
       *[other] { $amount } injections
    }
}
dosage-dose-suppository = { $part ->
    [quarter] a quarter of a suppository (to put inside)
    [half] half a suppository (to put inside)
    [three-quarters] three quarters of a suppository (to put inside)
   *[none] { $amount ->
        [one] { $amount } suppository (to put inside)
       *[other] { $amount } suppositories (to put inside)
    }
}
dosage-dose-lozenge = { $part ->
    [quarter] a quarter of a lozenge
    [half] half a lozenge
    [three-quarters] three quarters of a lozenge
   *[none] { $amount ->
        [one] { $amount } lozenge
       *[other] { $amount } lozenges
    }
}
dosage-dose-patch = { $part ->
    [quarter] a quarter of a patch
    [half] half a patch
    [three-quarters] three quarters of a patch
   *[none] { $amount ->
        [one] { $amount } patch
       *[other] { $amount } patches
    }
}
dosage-dose-mg = { $part ->
    [none] { $amount } mg
   *[half] { $amount } mg ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } mcg
   *[half] { $amount } mcg ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } g
   *[half] { $amount } g ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } to { $high }
dosage-parts = { $whole ->
    [0] { $part ->
        [quarter] quarter
        [three-quarters] three quarters
       *[half] half
    }
   *[other] { $whole ->
        [1] one
        [2] two
       *[other] { $whole }
    } and { $part ->
        [quarter] a quarter
        [three-quarters] three quarter
       *[half] a half
    }
}
# The dose is of each of several times; dosage-and joins these ("morning, noon and night").
dosage-each-time = { $dose } each time
dosage-and = { $first } and { $last }

## How often

dosage-times-day = { $n ->
    [one] once a day
   *[other] { $n } times a day
}
dosage-times-week = { $n ->
    [one] once a week
   *[other] { $n } times a week
}
dosage-times-month = { $n ->
    [one] once a month
   *[other] { $n } times a month
}
dosage-times-in = { $n } times in { $span }
dosage-every-minute = { $n ->
    [one] every minute
   *[other] every { $n } minutes
}
dosage-every-hour = { $n ->
    [one] every hour
   *[other] every { $n } hours
}
dosage-every-day = every { $n } days
dosage-every-week = every { $n } weeks
dosage-every-month = every { $n } months
dosage-every-year = { $n ->
    [one] once a year
   *[other] every { $n } years
}
dosage-span-minute = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
dosage-span-hour = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
dosage-span-day = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
dosage-span-week = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
dosage-span-month = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
dosage-span-year = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
dosage-count = { $n ->
    [one] one time only
   *[other] { $n } times in all
}
# $date is written day/month/year.
dosage-from = from { $date }
dosage-until = until { $date }

## When

dosage-morning = morning
dosage-early-morning = early morning
dosage-late-morning = late morning
dosage-noon = noon
dosage-afternoon = afternoon
dosage-early-afternoon = early afternoon
dosage-late-afternoon = late afternoon
dosage-evening = evening
dosage-early-evening = early evening
dosage-late-evening = late evening
dosage-night = night
dosage-bedtime = at bedtime
dosage-waking = on waking up
dosage-before-food = before food
dosage-with-food = with food
dosage-after-food = after food
dosage-with-or-after-food = with or after food
dosage-empty-stomach = on an empty stomach
dosage-before-breakfast = before breakfast
dosage-with-breakfast = with breakfast
dosage-after-breakfast = after breakfast
dosage-before-lunch = before lunch
dosage-with-lunch = with lunch
dosage-after-lunch = after lunch
dosage-before-dinner = before dinner
dosage-with-dinner = with dinner
dosage-after-dinner = after dinner
dosage-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
} { $moment ->
    [before-food] before food
    [after-food] after food
    [before-breakfast] before breakfast
    [after-breakfast] after breakfast
    [before-lunch] before lunch
    [after-lunch] after lunch
    [before-dinner] before dinner
   *[after-dinner] after dinner
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [midnight] at { $time } midnight
    [midday] at { $time } noon
    [night] at { $time } am
    [morning] at { $time } am
   *[other] at { $time } pm
}
dosage-on-mon = on Monday
dosage-on-tue = on Tuesday
dosage-on-wed = on Wednesday
dosage-on-thu = on Thursday
dosage-on-fri = on Friday
dosage-on-sat = on Saturday
dosage-on-sun = on Sunday
dosage-as-needed = only when needed
# $reason is in the doctor's words
dosage-as-needed-for = only when needed for { $reason }
dosage-max = not more than { $dose } in { $span }
dosage-max-at-once = not more than { $dose } at one time

## Where

dosage-route-oral = by mouth
dosage-route-eye = in the eye
dosage-route-ear = in the ear
dosage-route-nose = in the nose
dosage-route-skin = on the skin
dosage-route-under-tongue = under the tongue
dosage-route-inhaled = breathe in
dosage-route-rectal = in the back passage
dosage-route-vaginal = in the vagina
dosage-route-muscle = injection in the muscle
dosage-route-under-skin = injection under the skin
dosage-route-vein = injection in the vein
dosage-site-left-eye = in the left eye
dosage-site-right-eye = in the right eye
dosage-site-both-eyes = in both eyes
dosage-site-left-ear = in the left ear
dosage-site-right-ear = in the right ear
dosage-site-both-ears = in both ears
dosage-site-both-nostrils = in both nostrils

## Set phrases

dosage-until-finished = until it is finished
dosage-with-water = with water
dosage-shake = shake well
dosage-apply-thin = apply a thin layer

# A second way of taking the same medicine: together with the first, or after it
dosage-also = and { $step }
dosage-then = then { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = ask the doctor how to take it
