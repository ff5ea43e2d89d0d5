# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("ಒಂದೂವರೆ"), else the fraction; $number has the digits.

dosage-dose-tablet = { $part ->
    [quarter] ಕಾಲು ಮಾತ್ರೆ (4 ಭಾಗದಲ್ಲಿ 1 ಭಾಗ)
    [half] ಅರ್ಧ ಮಾತ್ರೆ
    [three-quarters] ಮುಕ್ಕಾಲು ಮಾತ್ರೆ (4 ಭಾಗದಲ್ಲಿ 3 ಭಾಗ)
   *[none] { $amount } ಮಾತ್ರೆ
}
dosage-dose-capsule = { $part ->
    [quarter] ಕಾಲು ಕ್ಯಾಪ್ಸೂಲ್ (4 ಭಾಗದಲ್ಲಿ 1 ಭಾಗ)
    [half] ಅರ್ಧ ಕ್ಯಾಪ್ಸೂಲ್
    [three-quarters] ಮುಕ್ಕಾಲು ಕ್ಯಾಪ್ಸೂಲ್ (4 ಭಾಗದಲ್ಲಿ 3 ಭಾಗ)
   *[none] { $amount } ಕ್ಯಾಪ್ಸೂಲ್
}
dosage-dose-ml = { $part ->
    [none] { $amount } ಎಂಎಲ್
   *[half] { $amount } ಎಂಎಲ್ ({ $number })
}
dosage-dose-drop = { $amount } ಹನಿ
dosage-dose-puff = { $amount } ಪಫ್
dosage-dose-spray = { $amount } ಸ್ಪ್ರೇ
dosage-dose-teaspoon = { $part ->
    [quarter] ಸಣ್ಣ ಚಮಚದ ಕಾಲು ಭಾಗ
    [half] ಅರ್ಧ ಸಣ್ಣ ಚಮಚ
    [three-quarters] ಸಣ್ಣ ಚಮಚದ ಮುಕ್ಕಾಲು ಭಾಗ
   *[none] { $amount } ಸಣ್ಣ ಚಮಚ
}
dosage-dose-tablespoon = { $part ->
    [quarter] ದೊಡ್ಡ ಚಮಚದ ಕಾಲು ಭಾಗ
    [half] ಅರ್ಧ ದೊಡ್ಡ ಚಮಚ
    [three-quarters] ದೊಡ್ಡ ಚಮಚದ ಮುಕ್ಕಾಲು ಭಾಗ
   *[none] { $amount } ದೊಡ್ಡ ಚಮಚ
}
dosage-dose-spoon = { $part ->
    [quarter] ಚಮಚದ ಕಾಲು ಭಾಗ
    [half] ಅರ್ಧ ಚಮಚ
    [three-quarters] ಚಮಚದ ಮುಕ್ಕಾಲು ಭಾಗ
   *[none] { $amount } ಚಮಚ
}
dosage-dose-sachet = { $part ->
    [quarter] ಸಣ್ಣ ಪ್ಯಾಕೆಟ್ಟಿನ ಕಾಲು ಭಾಗ
    [half] ಅರ್ಧ ಸಣ್ಣ ಪ್ಯಾಕೆಟ್
    [three-quarters] ಸಣ್ಣ ಪ್ಯಾಕೆಟ್ಟಿನ ಮುಕ್ಕಾಲು ಭಾಗ
   *[none] { $amount } ಸಣ್ಣ ಪ್ಯಾಕೆಟ್
}
dosage-dose-application = { $amount ->
    [1] ಹಚ್ಚಿ
   *[other] { $amount } ಸಲ ಹಚ್ಚಿ
}
dosage-dose-unit = { $part ->
    [none] { $amount } ಯೂನಿಟ್
   *[half] { $amount } ಯೂನಿಟ್ ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] ಇಂಜೆಕ್ಷನ್ ಔಷಧಿಯ ಕಾಲು ಭಾಗ
    [half] ಅರ್ಧ ಇಂಜೆಕ್ಷನ್
    [three-quarters] ಇಂಜೆಕ್ಷನ್ ಔಷಧಿಯ ಮುಕ್ಕಾಲು ಭಾಗ
   *[none] { $amount } ಇಂಜೆಕ್ಷನ್
}
dosage-dose-suppository = { $part ->
    [quarter] ಸಪೋಸಿಟರಿಯ ಕಾಲು ಭಾಗ (ಒಳಗೆ ಇಡುವ ಔಷಧಿ)
    [half] ಅರ್ಧ ಸಪೋಸಿಟರಿ (ಒಳಗೆ ಇಡುವ ಔಷಧಿ)
    [three-quarters] ಸಪೋಸಿಟರಿಯ ಮುಕ್ಕಾಲು ಭಾಗ (ಒಳಗೆ ಇಡುವ ಔಷಧಿ)
   *[none] { $amount } ಸಪೋಸಿಟರಿ (ಒಳಗೆ ಇಡುವ ಔಷಧಿ)
}
dosage-dose-lozenge = { $part ->
    [quarter] ಚೀಪುವ ಮಾತ್ರೆಯ ಕಾಲು ಭಾಗ
    [half] ಅರ್ಧ ಚೀಪುವ ಮಾತ್ರೆ
    [three-quarters] ಚೀಪುವ ಮಾತ್ರೆಯ ಮುಕ್ಕಾಲು ಭಾಗ
   *[none] { $amount } ಚೀಪುವ ಮಾತ್ರೆ
}
dosage-dose-patch = { $part ->
    [quarter] ಅಂಟಿಸುವ ಔಷಧಿ ಪಟ್ಟಿಯ ಕಾಲು ಭಾಗ
    [half] ಅರ್ಧ ಅಂಟಿಸುವ ಔಷಧಿ ಪಟ್ಟಿ
    [three-quarters] ಅಂಟಿಸುವ ಔಷಧಿ ಪಟ್ಟಿಯ ಮುಕ್ಕಾಲು ಭಾಗ
   *[none] { $amount } ಅಂಟಿಸುವ ಔಷಧಿ ಪಟ್ಟಿ
}
dosage-dose-mg = { $part ->
    [none] { $amount } ಎಂಜಿ
   *[half] { $amount } ಎಂಜಿ ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } ಮೈಕ್ರೋಗ್ರಾಂ
   *[half] { $amount } ಮೈಕ್ರೋಗ್ರಾಂ ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } ಗ್ರಾಂ
   *[half] { $amount } ಗ್ರಾಂ ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } ಇಂದ { $high } ವರೆಗೆ
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] ಕಾಲು ಭಾಗ
        [1] ಒಂದೂಕಾಲು
        [2] ಎರಡೂಕಾಲು
        [3] ಮೂರೂಕಾಲು
        [4] ನಾಲ್ಕೂಕಾಲು
        [5] ಐದೂಕಾಲು
       *[other] { $whole } ಮತ್ತು ಕಾಲು
    }
    [three-quarters] { $whole ->
        [0] ಮುಕ್ಕಾಲು ಭಾಗ
        [1] ಒಂದೂಮುಕ್ಕಾಲು
        [2] ಎರಡೂಮುಕ್ಕಾಲು
        [3] ಮೂರೂಮುಕ್ಕಾಲು
        [4] ನಾಲ್ಕೂಮುಕ್ಕಾಲು
        [5] ಐದೂಮುಕ್ಕಾಲು
       *[other] { $whole } ಮತ್ತು ಮುಕ್ಕಾಲು
    }
   *[half] { $whole ->
        [0] ಅರ್ಧ
        [1] ಒಂದೂವರೆ
        [2] ಎರಡೂವರೆ
        [3] ಮೂರೂವರೆ
        [4] ನಾಲ್ಕೂವರೆ
        [5] ಐದೂವರೆ
        [6] ಆರೂವರೆ
        [7] ಏಳೂವರೆ
        [8] ಎಂಟೂವರೆ
        [9] ಒಂಬತ್ತೂವರೆ
        [10] ಹತ್ತೂವರೆ
       *[other] { $whole } ಮತ್ತು ಅರ್ಧ
    }
}
# The dose is of each of several times; dosage-and joins these ("ಬೆಳಗ್ಗೆ, ಮಧ್ಯಾಹ್ನ ಮತ್ತು ರಾತ್ರಿ").
dosage-each-time = ಪ್ರತಿ ಸಲ { $dose }
dosage-and = { $first } ಮತ್ತು { $last }

# How often
dosage-times-day = { $n ->
    [1] ದಿನಕ್ಕೆ ಒಂದೇ ಸಲ
   *[other] ದಿನಕ್ಕೆ { $n } ಸಲ
}
dosage-times-week = { $n ->
    [1] ವಾರಕ್ಕೆ ಒಂದೇ ಸಲ
   *[other] ವಾರಕ್ಕೆ { $n } ಸಲ
}
dosage-times-month = { $n ->
    [1] ತಿಂಗಳಿಗೆ ಒಂದೇ ಸಲ
   *[other] ತಿಂಗಳಿಗೆ { $n } ಸಲ
}
dosage-times-in = { $span } ಪೂರ್ತಿ ಸೇರಿ ಒಟ್ಟು { $n } ಸಲ
dosage-every-minute = { $n ->
    [1] ಪ್ರತಿ ನಿಮಿಷಕ್ಕೊಮ್ಮೆ
   *[other] ಪ್ರತಿ { $n } ನಿಮಿಷಕ್ಕೊಮ್ಮೆ
}
dosage-every-hour = { $n ->
    [1] ಪ್ರತಿ ಗಂಟೆಗೊಮ್ಮೆ
   *[other] ಪ್ರತಿ { $n } ಗಂಟೆಗೊಮ್ಮೆ
}
dosage-every-day = { $n ->
    [2] ದಿನ ಬಿಟ್ಟು ದಿನ
   *[other] ಪ್ರತಿ { $n } ದಿನಕ್ಕೊಮ್ಮೆ
}
dosage-every-week = ಪ್ರತಿ { $n } ವಾರಕ್ಕೊಮ್ಮೆ
dosage-every-month = ಪ್ರತಿ { $n } ತಿಂಗಳಿಗೊಮ್ಮೆ
dosage-every-year = { $n ->
    [1] ವರ್ಷಕ್ಕೊಮ್ಮೆ
   *[other] ಪ್ರತಿ { $n } ವರ್ಷಕ್ಕೊಮ್ಮೆ
}
dosage-span-minute = { $n } ನಿಮಿಷ
dosage-span-hour = { $n } ಗಂಟೆ
dosage-span-day = { $n } ದಿನ
dosage-span-week = { $n } ವಾರ
dosage-span-month = { $n } ತಿಂಗಳು
dosage-span-year = { $n } ವರ್ಷ
dosage-count = { $n ->
    [1] ಒಂದೇ ಸಲ ಮಾತ್ರ
   *[other] ಒಟ್ಟು { $n } ಸಲ
}
# $date is written day/month/year.
dosage-from = { $date } ರಿಂದ
dosage-until = { $date } ವರೆಗೆ

# When
dosage-morning = ಬೆಳಗ್ಗೆ
dosage-early-morning = ಬೆಳಗಿನ ಜಾವ
dosage-late-morning = ಮಧ್ಯಾಹ್ನಕ್ಕೆ ಸ್ವಲ್ಪ ಮುಂಚೆ
dosage-noon = ಮಧ್ಯಾಹ್ನ
dosage-afternoon = ಮಧ್ಯಾಹ್ನ ಆದ ಮೇಲೆ
dosage-early-afternoon = ಮಧ್ಯಾಹ್ನ ಆದ ಕೂಡಲೇ
dosage-late-afternoon = ಸಂಜೆಗೆ ಸ್ವಲ್ಪ ಮುಂಚೆ
dosage-evening = ಸಂಜೆ
dosage-early-evening = ಸಂಜೆ ಆದ ಕೂಡಲೇ
dosage-late-evening = ಸಂಜೆ ಕತ್ತಲಾದ ಮೇಲೆ
dosage-night = ರಾತ್ರಿ
dosage-bedtime = ರಾತ್ರಿ ಮಲಗುವಾಗ
dosage-waking = ನಿದ್ದೆಯಿಂದ ಎದ್ದ ಕೂಡಲೇ
dosage-before-food = ಊಟ-ತಿಂಡಿಗೆ ಮುಂಚೆ
dosage-with-food = ಊಟ-ತಿಂಡಿ ಜೊತೆ
dosage-after-food = ಊಟ-ತಿಂಡಿ ಆದ ಮೇಲೆ
dosage-with-or-after-food = ಊಟ-ತಿಂಡಿ ಜೊತೆ ಅಥವಾ ಆದ ಮೇಲೆ
dosage-empty-stomach = ಖಾಲಿ ಹೊಟ್ಟೆಯಲ್ಲಿ
dosage-before-breakfast = ಬೆಳಗಿನ ತಿಂಡಿಗೆ ಮುಂಚೆ
dosage-with-breakfast = ಬೆಳಗಿನ ತಿಂಡಿ ಜೊತೆ
dosage-after-breakfast = ಬೆಳಗಿನ ತಿಂಡಿ ಆದ ಮೇಲೆ
dosage-before-lunch = ಮಧ್ಯಾಹ್ನದ ಊಟಕ್ಕೆ ಮುಂಚೆ
dosage-with-lunch = ಮಧ್ಯಾಹ್ನದ ಊಟದ ಜೊತೆ
dosage-after-lunch = ಮಧ್ಯಾಹ್ನದ ಊಟ ಆದ ಮೇಲೆ
dosage-before-dinner = ರಾತ್ರಿ ಊಟಕ್ಕೆ ಮುಂಚೆ
dosage-with-dinner = ರಾತ್ರಿ ಊಟದ ಜೊತೆ
dosage-after-dinner = ರಾತ್ರಿ ಊಟ ಆದ ಮೇಲೆ
dosage-minutes = { $moment ->
    [before-food] ಊಟ-ತಿಂಡಿಗೆ { $n } ನಿಮಿಷ ಮುಂಚೆ
    [after-food] ಊಟ-ತಿಂಡಿ ಆಗಿ { $n } ನಿಮಿಷ ಆದ ಮೇಲೆ
    [before-breakfast] ಬೆಳಗಿನ ತಿಂಡಿಗೆ { $n } ನಿಮಿಷ ಮುಂಚೆ
    [after-breakfast] ಬೆಳಗಿನ ತಿಂಡಿ ಆಗಿ { $n } ನಿಮಿಷ ಆದ ಮೇಲೆ
    [before-lunch] ಮಧ್ಯಾಹ್ನದ ಊಟಕ್ಕೆ { $n } ನಿಮಿಷ ಮುಂಚೆ
    [after-lunch] ಮಧ್ಯಾಹ್ನದ ಊಟ ಆಗಿ { $n } ನಿಮಿಷ ಆದ ಮೇಲೆ
    [before-dinner] ರಾತ್ರಿ ಊಟಕ್ಕೆ { $n } ನಿಮಿಷ ಮುಂಚೆ
   *[after-dinner] ರಾತ್ರಿ ಊಟ ಆಗಿ { $n } ನಿಮಿಷ ಆದ ಮೇಲೆ
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] ಬೆಳಗ್ಗೆ { $time } ಗಂಟೆಗೆ
    [midday] ಮಧ್ಯಾಹ್ನ { $time } ಗಂಟೆಗೆ
    [noon] ಮಧ್ಯಾಹ್ನ { $time } ಗಂಟೆಗೆ
    [evening] ಸಂಜೆ { $time } ಗಂಟೆಗೆ
   *[night] ರಾತ್ರಿ { $time } ಗಂಟೆಗೆ
}
dosage-on-mon = ಸೋಮವಾರ
dosage-on-tue = ಮಂಗಳವಾರ
dosage-on-wed = ಬುಧವಾರ
dosage-on-thu = ಗುರುವಾರ
dosage-on-fri = ಶುಕ್ರವಾರ
dosage-on-sat = ಶನಿವಾರ
dosage-on-sun = ಭಾನುವಾರ
dosage-as-needed = ಅಗತ್ಯ ಇದ್ದರೆ ಮಾತ್ರ
# $reason is in the doctor's words
dosage-as-needed-for = ಅಗತ್ಯ ಇದ್ದರೆ ಮಾತ್ರ ({ $reason } ಇದ್ದರೆ)
dosage-max = { $span } ಪೂರ್ತಿ ಸೇರಿ ಒಟ್ಟು { $dose } ದಾಟಬಾರದು
dosage-max-at-once = ಒಂದು ಸಲಕ್ಕೆ { $dose } ದಾಟಬಾರದು

# Where
dosage-route-oral = ಬಾಯಿ ಮೂಲಕ
dosage-route-eye = ಕಣ್ಣಿಗೆ
dosage-route-ear = ಕಿವಿಗೆ
dosage-route-nose = ಮೂಗಿಗೆ
dosage-route-skin = ಚರ್ಮದ ಮೇಲೆ
dosage-route-under-tongue = ನಾಲಿಗೆಯ ಕೆಳಗೆ
dosage-route-inhaled = ಉಸಿರಿನ ಜೊತೆ ಒಳಗೆ ಎಳೆದುಕೊಳ್ಳಿ
dosage-route-rectal = ಗುದದ ಒಳಗೆ (ಮಲ ಬರುವ ಜಾಗ)
dosage-route-vaginal = ಯೋನಿಯ ಒಳಗೆ
dosage-route-muscle = ಮಾಂಸಖಂಡಕ್ಕೆ ಇಂಜೆಕ್ಷನ್
dosage-route-under-skin = ಚರ್ಮದ ಕೆಳಗೆ ಇಂಜೆಕ್ಷನ್
dosage-route-vein = ರಕ್ತನಾಳಕ್ಕೆ ಇಂಜೆಕ್ಷನ್
dosage-site-left-eye = ಎಡಗಣ್ಣಿಗೆ
dosage-site-right-eye = ಬಲಗಣ್ಣಿಗೆ
dosage-site-both-eyes = ಎರಡೂ ಕಣ್ಣಿಗೆ
dosage-site-left-ear = ಎಡ ಕಿವಿಗೆ
dosage-site-right-ear = ಬಲ ಕಿವಿಗೆ
dosage-site-both-ears = ಎರಡೂ ಕಿವಿಗೆ
dosage-site-both-nostrils = ಮೂಗಿನ ಎರಡೂ ಹೊಳ್ಳೆಗೆ

# Set phrases
dosage-until-finished = ಔಷಧಿ ಪೂರ್ತಿ ಮುಗಿಯುವವರೆಗೆ
dosage-with-water = ನೀರಿನ ಜೊತೆ
dosage-shake = ಚೆನ್ನಾಗಿ ಅಲ್ಲಾಡಿಸಿ
dosage-apply-thin = ತೆಳುವಾಗಿ ಹಚ್ಚಿ

# A second way of taking the same medicine: together with the first, or after it
dosage-also = ಮತ್ತು { $step }
dosage-then = ಅದಾದ ಮೇಲೆ { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = ಹೇಗೆ ತಗೊಳ್ಳಬೇಕು ಎಂದು ಡಾಕ್ಟರನ್ನು ಕೇಳಿ
