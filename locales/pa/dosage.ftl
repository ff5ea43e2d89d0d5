# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("ਡੇਢ"), else the fraction; $number has the digits.

dosage-dose-tablet = { $part ->
    [quarter] ਚੌਥਾਈ ਗੋਲੀ (4 ਵਿੱਚੋਂ 1 ਹਿੱਸਾ)
    [half] ਅੱਧੀ ਗੋਲੀ
    [three-quarters] ਪੌਣੀ ਗੋਲੀ (4 ਵਿੱਚੋਂ 3 ਹਿੱਸੇ)
    [mixed] { $amount } ਗੋਲੀ
   *[none] { $amount ->
        [one] { $amount } ਗੋਲੀ
       *[other] { $amount } ਗੋਲੀਆਂ
    }
}
dosage-dose-capsule = { $part ->
    [quarter] ਚੌਥਾਈ ਕੈਪਸੂਲ (4 ਵਿੱਚੋਂ 1 ਹਿੱਸਾ)
    [half] ਅੱਧਾ ਕੈਪਸੂਲ
    [three-quarters] ਪੌਣਾ ਕੈਪਸੂਲ (4 ਵਿੱਚੋਂ 3 ਹਿੱਸੇ)
    [mixed] { $amount } ਕੈਪਸੂਲ
   *[none] { $amount } ਕੈਪਸੂਲ
}
dosage-dose-ml = { $part ->
    [none] { $amount } ਐਮਐਲ
    [half] ਅੱਧਾ ਐਮਐਲ ({ $number })
    [three-quarters] ਪੌਣਾ ਐਮਐਲ ({ $number })
   *[mixed] { $amount } ਐਮਐਲ ({ $number })
}
dosage-dose-drop = { $amount ->
    [one] { $amount } ਬੂੰਦ
   *[other] { $amount } ਬੂੰਦਾਂ
}
dosage-dose-puff = { $amount } ਪਫ
dosage-dose-spray = { $amount } ਸਪਰੇਅ
dosage-dose-teaspoon = { $part ->
    [quarter] ਚੌਥਾਈ ਛੋਟਾ ਚਮਚਾ (4 ਵਿੱਚੋਂ 1 ਹਿੱਸਾ)
    [half] ਅੱਧਾ ਛੋਟਾ ਚਮਚਾ
    [three-quarters] ਪੌਣਾ ਛੋਟਾ ਚਮਚਾ (4 ਵਿੱਚੋਂ 3 ਹਿੱਸੇ)
    [mixed] { $amount } ਛੋਟੇ ਚਮਚੇ
   *[none] { $amount ->
        [one] { $amount } ਛੋਟਾ ਚਮਚਾ
       *[other] { $amount } ਛੋਟੇ ਚਮਚੇ
    }
}
dosage-dose-tablespoon = { $part ->
    [quarter] ਚੌਥਾਈ ਵੱਡਾ ਚਮਚਾ (4 ਵਿੱਚੋਂ 1 ਹਿੱਸਾ)
    [half] ਅੱਧਾ ਵੱਡਾ ਚਮਚਾ
    [three-quarters] ਪੌਣਾ ਵੱਡਾ ਚਮਚਾ (4 ਵਿੱਚੋਂ 3 ਹਿੱਸੇ)
    [mixed] { $amount } ਵੱਡੇ ਚਮਚੇ
   *[none] { $amount ->
        [one] { $amount } ਵੱਡਾ ਚਮਚਾ
       *[other] { $amount } ਵੱਡੇ ਚਮਚੇ
    }
}
dosage-dose-spoon = { $part ->
    [quarter] ਚੌਥਾਈ ਚਮਚਾ (4 ਵਿੱਚੋਂ 1 ਹਿੱਸਾ)
    [half] ਅੱਧਾ ਚਮਚਾ
    [three-quarters] ਪੌਣਾ ਚਮਚਾ (4 ਵਿੱਚੋਂ 3 ਹਿੱਸੇ)
    [mixed] { $amount } ਚਮਚੇ
   *[none] { $amount ->
        [one] { $amount } ਚਮਚਾ
       *[other] { $amount } ਚਮਚੇ
    }
}
dosage-dose-sachet = { $part ->
    [quarter] ਚੌਥਾਈ ਪੈਕਟ (4 ਵਿੱਚੋਂ 1 ਹਿੱਸਾ)
    [half] ਅੱਧਾ ਪੈਕਟ
    [three-quarters] ਪੌਣਾ ਪੈਕਟ (4 ਵਿੱਚੋਂ 3 ਹਿੱਸੇ)
    [mixed] { $amount } ਪੈਕਟ
   *[none] { $amount } ਪੈਕਟ
}
dosage-dose-application = { $amount ->
    [1] ਲਗਾਓ
   *[other] { $amount } ਵਾਰ ਲਗਾਓ
}
dosage-dose-unit = { $part ->
    [none] { $amount } ਯੂਨਿਟ
    [half] ਅੱਧਾ ਯੂਨਿਟ ({ $number })
    [three-quarters] ਪੌਣਾ ਯੂਨਿਟ ({ $number })
   *[mixed] { $amount } ਯੂਨਿਟ ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] ਚੌਥਾਈ ਟੀਕਾ (4 ਵਿੱਚੋਂ 1 ਹਿੱਸਾ)
    [half] ਅੱਧਾ ਟੀਕਾ
    [three-quarters] ਪੌਣਾ ਟੀਕਾ (4 ਵਿੱਚੋਂ 3 ਹਿੱਸੇ)
    [mixed] { $amount } ਟੀਕੇ
   *[none] { $amount ->
        [one] { $amount } ਟੀਕਾ
       *[other] { $amount } ਟੀਕੇ
    }
}
dosage-dose-suppository = { $part ->
    [quarter] ਚੌਥਾਈ ਸਪੋਜ਼ਟਰੀ (ਅੰਦਰ ਰੱਖਣ ਵਾਲੀ ਦਵਾਈ) (4 ਵਿੱਚੋਂ 1 ਹਿੱਸਾ)
    [half] ਅੱਧੀ ਸਪੋਜ਼ਟਰੀ (ਅੰਦਰ ਰੱਖਣ ਵਾਲੀ ਦਵਾਈ)
    [three-quarters] ਪੌਣੀ ਸਪੋਜ਼ਟਰੀ (ਅੰਦਰ ਰੱਖਣ ਵਾਲੀ ਦਵਾਈ) (4 ਵਿੱਚੋਂ 3 ਹਿੱਸੇ)
    [mixed] { $amount } ਸਪੋਜ਼ਟਰੀ (ਅੰਦਰ ਰੱਖਣ ਵਾਲੀ ਦਵਾਈ)
   *[none] { $amount ->
        [one] { $amount } ਸਪੋਜ਼ਟਰੀ (ਅੰਦਰ ਰੱਖਣ ਵਾਲੀ ਦਵਾਈ)
       *[other] { $amount } ਸਪੋਜ਼ਟਰੀਆਂ (ਅੰਦਰ ਰੱਖਣ ਵਾਲੀ ਦਵਾਈ)
    }
}
dosage-dose-lozenge = { $part ->
    [quarter] ਚੌਥਾਈ ਚੂਸਣ ਵਾਲੀ ਗੋਲੀ (4 ਵਿੱਚੋਂ 1 ਹਿੱਸਾ)
    [half] ਅੱਧੀ ਚੂਸਣ ਵਾਲੀ ਗੋਲੀ
    [three-quarters] ਪੌਣੀ ਚੂਸਣ ਵਾਲੀ ਗੋਲੀ (4 ਵਿੱਚੋਂ 3 ਹਿੱਸੇ)
    [mixed] { $amount } ਚੂਸਣ ਵਾਲੀ ਗੋਲੀ
   *[none] { $amount ->
        [one] { $amount } ਚੂਸਣ ਵਾਲੀ ਗੋਲੀ
       *[other] { $amount } ਚੂਸਣ ਵਾਲੀਆਂ ਗੋਲੀਆਂ
    }
}
dosage-dose-patch = { $part ->
    [quarter] ਚੌਥਾਈ ਚਿਪਕਾਉਣ ਵਾਲਾ ਪੈਚ (4 ਵਿੱਚੋਂ 1 ਹਿੱਸਾ)
    [half] ਅੱਧਾ ਚਿਪਕਾਉਣ ਵਾਲਾ ਪੈਚ
    [three-quarters] ਪੌਣਾ ਚਿਪਕਾਉਣ ਵਾਲਾ ਪੈਚ (4 ਵਿੱਚੋਂ 3 ਹਿੱਸੇ)
    [mixed] { $amount } ਚਿਪਕਾਉਣ ਵਾਲੇ ਪੈਚ
   *[none] { $amount ->
        [one] { $amount } ਚਿਪਕਾਉਣ ਵਾਲਾ ਪੈਚ
       *[other] { $amount } ਚਿਪਕਾਉਣ ਵਾਲੇ ਪੈਚ
    }
}
dosage-dose-mg = { $part ->
    [none] { $amount } ਐਮਜੀ
    [half] ਅੱਧਾ ਐਮਜੀ ({ $number })
    [three-quarters] ਪੌਣਾ ਐਮਜੀ ({ $number })
   *[mixed] { $amount } ਐਮਜੀ ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } ਮਾਈਕ੍ਰੋਗ੍ਰਾਮ
    [half] ਅੱਧਾ ਮਾਈਕ੍ਰੋਗ੍ਰਾਮ ({ $number })
    [three-quarters] ਪੌਣਾ ਮਾਈਕ੍ਰੋਗ੍ਰਾਮ ({ $number })
   *[mixed] { $amount } ਮਾਈਕ੍ਰੋਗ੍ਰਾਮ ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } ਗ੍ਰਾਮ
    [half] ਅੱਧਾ ਗ੍ਰਾਮ ({ $number })
    [three-quarters] ਪੌਣਾ ਗ੍ਰਾਮ ({ $number })
   *[mixed] { $amount } ਗ੍ਰਾਮ ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } ਤੋਂ { $high } ਤੱਕ
# Feminine, as a tablet is: what is masculine has its own half.
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] ਚੌਥਾਈ
        [1] ਸਵਾ
       *[other] ਸਵਾ { $whole }
    }
    [three-quarters] { $whole ->
        [0] ਪੌਣੀ
        [1] ਪੌਣੇ 2
        [2] ਪੌਣੇ 3
        [3] ਪੌਣੇ 4
        [4] ਪੌਣੇ 5
        [5] ਪੌਣੇ 6
        [6] ਪੌਣੇ 7
        [7] ਪੌਣੇ 8
        [8] ਪੌਣੇ 9
        [9] ਪੌਣੇ 10
        [10] ਪੌਣੇ 11
        [11] ਪੌਣੇ 12
        [12] ਪੌਣੇ 13
        [13] ਪੌਣੇ 14
        [14] ਪੌਣੇ 15
        [15] ਪੌਣੇ 16
        [16] ਪੌਣੇ 17
        [17] ਪੌਣੇ 18
        [18] ਪੌਣੇ 19
        [19] ਪੌਣੇ 20
       *[other] { $whole } ਅਤੇ ਪੌਣਾ
    }
   *[half] { $whole ->
        [0] ਅੱਧੀ
        [1] ਡੇਢ
        [2] ਢਾਈ
       *[other] ਸਾਢੇ { $whole }
    }
}
# The dose is of each of several times; dosage-and joins these ("ਸਵੇਰੇ, ਦੁਪਹਿਰੇ ਅਤੇ ਰਾਤ ਨੂੰ").
dosage-each-time = ਹਰ ਵਾਰ { $dose }
dosage-and = { $first } ਅਤੇ { $last }

# How often
dosage-times-day = ਦਿਨ ਵਿੱਚ { $n } ਵਾਰ
dosage-times-week = ਹਫਤੇ ਵਿੱਚ { $n } ਵਾਰ
dosage-times-month = ਮਹੀਨੇ ਵਿੱਚ { $n } ਵਾਰ
dosage-times-in = { $span } ਵਿੱਚ { $n } ਵਾਰ
dosage-every-minute = { $n ->
    [1] ਹਰ ਮਿੰਟ ਬਾਅਦ
   *[other] ਹਰ { $n } ਮਿੰਟ ਬਾਅਦ
}
dosage-every-hour = { $n ->
    [1] ਹਰ ਘੰਟੇ ਬਾਅਦ
   *[other] ਹਰ { $n } ਘੰਟੇ ਬਾਅਦ
}
dosage-every-day = { $n ->
    [2] 1 ਦਿਨ ਛੱਡ ਕੇ 1 ਦਿਨ
   *[other] ਹਰ { $n } ਦਿਨ ਬਾਅਦ
}
dosage-every-week = ਹਰ { $n } ਹਫਤੇ ਬਾਅਦ
dosage-every-month = ਹਰ { $n } ਮਹੀਨੇ ਬਾਅਦ
dosage-every-year = { $n ->
    [1] ਸਾਲ ਵਿੱਚ 1 ਵਾਰ
   *[other] ਹਰ { $n } ਸਾਲ ਬਾਅਦ
}
dosage-span-minute = { $n } ਮਿੰਟ
dosage-span-hour = { $n ->
    [one] { $n } ਘੰਟਾ
   *[other] { $n } ਘੰਟੇ
}
dosage-span-day = { $n } ਦਿਨ
# A week is said in days: it must fit before "ਵਿੱਚ" too.
dosage-span-week = { $n ->
    [1] 7 ਦਿਨ
   *[other] { $n } ਹਫਤੇ
}
dosage-span-month = { $n ->
    [one] { $n } ਮਹੀਨਾ
   *[other] { $n } ਮਹੀਨੇ
}
dosage-span-year = { $n } ਸਾਲ
dosage-count = { $n ->
    [1] ਸਿਰਫ 1 ਵਾਰ, ਦੁਬਾਰਾ ਨਹੀਂ
   *[other] ਕੁੱਲ { $n } ਵਾਰ
}
# $date is written day/month/year.
dosage-from = { $date } ਤੋਂ
dosage-until = { $date } ਤੱਕ

# When
dosage-morning = ਸਵੇਰੇ
dosage-early-morning = ਤੜਕੇ ਸਵੇਰੇ
dosage-late-morning = ਦੁਪਹਿਰ ਤੋਂ ਪਹਿਲਾਂ
dosage-noon = ਦੁਪਹਿਰੇ
dosage-afternoon = ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ
dosage-early-afternoon = ਦੁਪਹਿਰ ਤੋਂ ਛੇਤੀ ਬਾਅਦ
dosage-late-afternoon = ਸ਼ਾਮ ਤੋਂ ਪਹਿਲਾਂ
dosage-evening = ਸ਼ਾਮ ਨੂੰ
dosage-early-evening = ਸ਼ਾਮ ਪੈਂਦਿਆਂ
dosage-late-evening = ਦੇਰ ਸ਼ਾਮ ਨੂੰ
dosage-night = ਰਾਤ ਨੂੰ
dosage-bedtime = ਸੌਣ ਵੇਲੇ
dosage-waking = ਸੌਂ ਕੇ ਉੱਠਦਿਆਂ ਹੀ
dosage-before-food = ਖਾਣੇ ਤੋਂ ਪਹਿਲਾਂ
dosage-with-food = ਖਾਣੇ ਦੇ ਨਾਲ
dosage-after-food = ਖਾਣੇ ਤੋਂ ਬਾਅਦ
dosage-with-or-after-food = ਖਾਣੇ ਦੇ ਨਾਲ ਜਾਂ ਖਾਣੇ ਤੋਂ ਬਾਅਦ
dosage-empty-stomach = ਖਾਲੀ ਪੇਟ
dosage-before-breakfast = ਨਾਸ਼ਤੇ ਤੋਂ ਪਹਿਲਾਂ
dosage-with-breakfast = ਨਾਸ਼ਤੇ ਦੇ ਨਾਲ
dosage-after-breakfast = ਨਾਸ਼ਤੇ ਤੋਂ ਬਾਅਦ
dosage-before-lunch = ਦੁਪਹਿਰ ਦੇ ਖਾਣੇ ਤੋਂ ਪਹਿਲਾਂ
dosage-with-lunch = ਦੁਪਹਿਰ ਦੇ ਖਾਣੇ ਦੇ ਨਾਲ
dosage-after-lunch = ਦੁਪਹਿਰ ਦੇ ਖਾਣੇ ਤੋਂ ਬਾਅਦ
dosage-before-dinner = ਰਾਤ ਦੇ ਖਾਣੇ ਤੋਂ ਪਹਿਲਾਂ
dosage-with-dinner = ਰਾਤ ਦੇ ਖਾਣੇ ਦੇ ਨਾਲ
dosage-after-dinner = ਰਾਤ ਦੇ ਖਾਣੇ ਤੋਂ ਬਾਅਦ
dosage-minutes = { $moment ->
    [before-food] ਖਾਣੇ ਤੋਂ { $n } ਮਿੰਟ ਪਹਿਲਾਂ
    [after-food] ਖਾਣੇ ਤੋਂ { $n } ਮਿੰਟ ਬਾਅਦ
    [before-breakfast] ਨਾਸ਼ਤੇ ਤੋਂ { $n } ਮਿੰਟ ਪਹਿਲਾਂ
    [after-breakfast] ਨਾਸ਼ਤੇ ਤੋਂ { $n } ਮਿੰਟ ਬਾਅਦ
    [before-lunch] ਦੁਪਹਿਰ ਦੇ ਖਾਣੇ ਤੋਂ { $n } ਮਿੰਟ ਪਹਿਲਾਂ
    [after-lunch] ਦੁਪਹਿਰ ਦੇ ਖਾਣੇ ਤੋਂ { $n } ਮਿੰਟ ਬਾਅਦ
    [before-dinner] ਰਾਤ ਦੇ ਖਾਣੇ ਤੋਂ { $n } ਮਿੰਟ ਪਹਿਲਾਂ
   *[after-dinner] ਰਾਤ ਦੇ ਖਾਣੇ ਤੋਂ { $n } ਮਿੰਟ ਬਾਅਦ
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] ਸਵੇਰੇ { $time } ਵਜੇ
    [midday] ਦੁਪਹਿਰੇ { $time } ਵਜੇ
    [noon] ਦੁਪਹਿਰੇ { $time } ਵਜੇ
    [evening] ਸ਼ਾਮ ਨੂੰ { $time } ਵਜੇ
   *[night] ਰਾਤ ਨੂੰ { $time } ਵਜੇ
}
dosage-on-mon = ਸੋਮਵਾਰ ਨੂੰ
dosage-on-tue = ਮੰਗਲਵਾਰ ਨੂੰ
dosage-on-wed = ਬੁੱਧਵਾਰ ਨੂੰ
dosage-on-thu = ਵੀਰਵਾਰ ਨੂੰ
dosage-on-fri = ਸ਼ੁੱਕਰਵਾਰ ਨੂੰ
dosage-on-sat = ਸ਼ਨਿੱਚਰਵਾਰ ਨੂੰ
dosage-on-sun = ਐਤਵਾਰ ਨੂੰ
dosage-as-needed = ਸਿਰਫ ਲੋੜ ਪੈਣ 'ਤੇ
# $reason is in the doctor's words
dosage-as-needed-for = ਸਿਰਫ ਲੋੜ ਪੈਣ 'ਤੇ ({ $reason })
dosage-max = { $span } ਵਿੱਚ { $dose } ਤੋਂ ਵੱਧ ਨਹੀਂ
dosage-max-at-once = ਇੱਕ ਵਾਰ ਵਿੱਚ { $dose } ਤੋਂ ਵੱਧ ਨਹੀਂ

# Where
dosage-route-oral = ਮੂੰਹ ਰਾਹੀਂ
dosage-route-eye = ਅੱਖ ਵਿੱਚ
dosage-route-ear = ਕੰਨ ਵਿੱਚ
dosage-route-nose = ਨੱਕ ਵਿੱਚ
dosage-route-skin = ਚਮੜੀ 'ਤੇ
dosage-route-under-tongue = ਜੀਭ ਦੇ ਹੇਠਾਂ
dosage-route-inhaled = ਸਾਹ ਨਾਲ ਅੰਦਰ ਖਿੱਚੋ
dosage-route-rectal = ਟੱਟੀ ਵਾਲੀ ਥਾਂ (ਗੁਦਾ) ਵਿੱਚ
dosage-route-vaginal = ਮਾਹਵਾਰੀ ਦੇ ਰਾਹ (ਯੋਨੀ) ਵਿੱਚ
dosage-route-muscle = ਮਾਸ ਵਿੱਚ ਟੀਕਾ
dosage-route-under-skin = ਚਮੜੀ ਦੇ ਹੇਠਾਂ ਟੀਕਾ
dosage-route-vein = ਨਾੜ ਵਿੱਚ ਟੀਕਾ
dosage-site-left-eye = ਖੱਬੀ ਅੱਖ ਵਿੱਚ
dosage-site-right-eye = ਸੱਜੀ ਅੱਖ ਵਿੱਚ
dosage-site-both-eyes = ਦੋਹਾਂ ਅੱਖਾਂ ਵਿੱਚ
dosage-site-left-ear = ਖੱਬੇ ਕੰਨ ਵਿੱਚ
dosage-site-right-ear = ਸੱਜੇ ਕੰਨ ਵਿੱਚ
dosage-site-both-ears = ਦੋਹਾਂ ਕੰਨਾਂ ਵਿੱਚ
dosage-site-both-nostrils = ਦੋਹਾਂ ਨਾਸਾਂ ਵਿੱਚ

# Set phrases
dosage-until-finished = ਦਵਾਈ ਖਤਮ ਹੋਣ ਤੱਕ
dosage-with-water = ਪਾਣੀ ਨਾਲ
dosage-shake = ਚੰਗੀ ਤਰ੍ਹਾਂ ਹਿਲਾ ਕੇ
dosage-apply-thin = ਪਤਲੀ ਪਰਤ ਲਗਾਓ

# A second way of taking the same medicine: together with the first, or after it
dosage-also = ਅਤੇ { $step }
dosage-then = ਫਿਰ ਉਸ ਤੋਂ ਬਾਅਦ { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = ਕਿਵੇਂ ਲੈਣੀ ਹੈ, ਡਾਕਟਰ ਤੋਂ ਪੁੱਛੋ
