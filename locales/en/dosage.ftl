# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number or a range ("1-2"); $part names a part of one that has a word of its own.

dosage-dose-tablet = { $part ->
    [quarter] a quarter of a tablet
    [half] half a tablet
    [three-quarters] three quarters of a tablet
    [one-and-half] one and a half tablets
    [two-and-half] two and a half tablets
   *[none] { $amount ->
        [one] { $amount } tablet
       *[other] { $amount } tablets
    }
}
dosage-dose-capsule = { $amount ->
    [one] { $amount } capsule
   *[other] { $amount } capsules
}
dosage-dose-ml = { $amount } ml
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
    [half] half a teaspoon
    [one-and-half] one and a half teaspoons
   *[none] { $amount ->
        [one] { $amount } teaspoon
       *[other] { $amount } teaspoons
    }
}
dosage-dose-tablespoon = { $part ->
    [half] half a tablespoon
    [one-and-half] one and a half tablespoons
   *[none] { $amount ->
        [one] { $amount } tablespoon
       *[other] { $amount } tablespoons
    }
}
dosage-dose-spoon = { $part ->
    [half] half a spoon
    [one-and-half] one and a half spoons
   *[none] { $amount ->
        [one] { $amount } spoon
       *[other] { $amount } spoons
    }
}
dosage-dose-sachet = { $part ->
    [half] half a sachet
   *[none] { $amount ->
        [one] { $amount } sachet
       *[other] { $amount } sachets
    }
}
dosage-dose-application = { $amount ->
    [1] apply
   *[other] apply { $amount } times
}
dosage-dose-unit = { $amount ->
    [one] { $amount } unit
   *[other] { $amount } units
}
dosage-dose-injection = { $amount ->
    [one] { $amount } injection
   *[other] { $amount } injections
}
dosage-dose-suppository = { $amount ->
    [one] { $amount } suppository (to put inside)
   *[other] { $amount } suppositories (to put inside)
}
dosage-dose-lozenge = { $amount ->
    [one] { $amount } lozenge
   *[other] { $amount } lozenges
}
dosage-dose-patch = { $amount ->
    [one] { $amount } patch
   *[other] { $amount } patches
}
dosage-dose-mg = { $amount } mg
dosage-dose-mcg = { $amount } mcg
dosage-dose-g = { $amount } g
dosage-dose-other = { $amount } { $unit }

# How often
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

# When
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
# $moment is "before food", "after lunch"...
dosage-minutes = { $n ->
    [one] { $n } minute { $moment }
   *[other] { $n } minutes { $moment }
}
# $time is 8 or 8:30
dosage-at = { $part ->
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

# Where
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

# Set phrases
dosage-until-finished = until it is finished
dosage-with-water = with water
dosage-shake = shake well
dosage-apply-thin = apply a thin layer

# A second way of taking the same medicine: together with the first, or after it
dosage-also = and { $step }
dosage-then = then { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = ask the doctor how to take it
