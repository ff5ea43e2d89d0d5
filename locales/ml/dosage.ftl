# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("ഒന്നര"), else the fraction; $number has the digits.

dosage-dose-tablet = { $part ->
    [quarter] കാൽ ഗുളിക (4-ൽ 1 ഭാഗം)
    [half] അര ഗുളിക
    [three-quarters] മുക്കാൽ ഗുളിക (4-ൽ 3 ഭാഗം)
   *[none] { $amount } ഗുളിക
}
dosage-dose-capsule = { $part ->
    [quarter] കാൽ ക്യാപ്സൂൾ
    [half] അര ക്യാപ്സൂൾ
    [three-quarters] മുക്കാൽ ക്യാപ്സൂൾ
   *[none] { $amount } ക്യാപ്സൂൾ
}
dosage-dose-ml = { $part ->
    [none] { $amount } എംഎൽ
    [quarter] കാൽ എംഎൽ ({ $number })
    [half] അര എംഎൽ ({ $number })
    [three-quarters] മുക്കാൽ എംഎൽ ({ $number })
   *[mixed] { $amount } എംഎൽ ({ $number })
}
dosage-dose-drop = { $amount } തുള്ളി
dosage-dose-puff = { $amount } പഫ്
dosage-dose-spray = { $amount } സ്പ്രേ
dosage-dose-teaspoon = { $part ->
    [quarter] കാൽ ടീസ്പൂൺ (ചെറിയ സ്പൂൺ)
    [half] അര ടീസ്പൂൺ (ചെറിയ സ്പൂൺ)
    [three-quarters] മുക്കാൽ ടീസ്പൂൺ (ചെറിയ സ്പൂൺ)
   *[none] { $amount } ടീസ്പൂൺ (ചെറിയ സ്പൂൺ)
}
dosage-dose-tablespoon = { $part ->
    [quarter] കാൽ ടേബിൾസ്പൂൺ (വലിയ സ്പൂൺ)
    [half] അര ടേബിൾസ്പൂൺ (വലിയ സ്പൂൺ)
    [three-quarters] മുക്കാൽ ടേബിൾസ്പൂൺ (വലിയ സ്പൂൺ)
   *[none] { $amount } ടേബിൾസ്പൂൺ (വലിയ സ്പൂൺ)
}
dosage-dose-spoon = { $part ->
    [quarter] കാൽ സ്പൂൺ
    [half] അര സ്പൂൺ
    [three-quarters] മുക്കാൽ സ്പൂൺ
   *[none] { $amount } സ്പൂൺ
}
dosage-dose-sachet = { $part ->
    [quarter] ഒരു ചെറിയ പാക്കറ്റിന്റെ കാൽ ഭാഗം
    [half] ഒരു ചെറിയ പാക്കറ്റിന്റെ പകുതി
    [three-quarters] ഒരു ചെറിയ പാക്കറ്റിന്റെ മുക്കാൽ ഭാഗം
   *[none] { $amount } ചെറിയ പാക്കറ്റ്
}
dosage-dose-application = { $amount ->
    [1] പുരട്ടുക
   *[other] { $amount } തവണ പുരട്ടുക
}
dosage-dose-unit = { $part ->
    [none] { $amount } യൂണിറ്റ്
    [quarter] കാൽ യൂണിറ്റ് ({ $number })
    [half] അര യൂണിറ്റ് ({ $number })
    [three-quarters] മുക്കാൽ യൂണിറ്റ് ({ $number })
   *[mixed] { $amount } യൂണിറ്റ് ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] കാൽ ഇഞ്ചക്ഷൻ
    [half] അര ഇഞ്ചക്ഷൻ
    [three-quarters] മുക്കാൽ ഇഞ്ചക്ഷൻ
   *[none] { $amount } ഇഞ്ചക്ഷൻ
}
dosage-dose-suppository = { $part ->
    [quarter] കാൽ സപ്പോസിറ്ററി (ഉള്ളിൽ വയ്ക്കുന്ന മരുന്ന്)
    [half] അര സപ്പോസിറ്ററി (ഉള്ളിൽ വയ്ക്കുന്ന മരുന്ന്)
    [three-quarters] മുക്കാൽ സപ്പോസിറ്ററി (ഉള്ളിൽ വയ്ക്കുന്ന മരുന്ന്)
   *[none] { $amount } സപ്പോസിറ്ററി (ഉള്ളിൽ വയ്ക്കുന്ന മരുന്ന്)
}
dosage-dose-lozenge = { $part ->
    [quarter] വായിലിട്ട് അലിയിക്കാൻ കാൽ ഗുളിക (4-ൽ 1 ഭാഗം)
    [half] വായിലിട്ട് അലിയിക്കാൻ അര ഗുളിക
    [three-quarters] വായിലിട്ട് അലിയിക്കാൻ മുക്കാൽ ഗുളിക (4-ൽ 3 ഭാഗം)
   *[none] വായിലിട്ട് അലിയിക്കാൻ { $amount } ഗുളിക
}
dosage-dose-patch = { $part ->
    [quarter] തൊലിയിൽ ഒട്ടിക്കാൻ ഒരു പാച്ചിന്റെ കാൽ ഭാഗം
    [half] തൊലിയിൽ ഒട്ടിക്കാൻ ഒരു പാച്ചിന്റെ പകുതി
    [three-quarters] തൊലിയിൽ ഒട്ടിക്കാൻ ഒരു പാച്ചിന്റെ മുക്കാൽ ഭാഗം
   *[none] തൊലിയിൽ ഒട്ടിക്കാൻ { $amount } പാച്ച്
}
dosage-dose-mg = { $part ->
    [none] { $amount } എംജി
    [quarter] കാൽ എംജി ({ $number })
    [half] അര എംജി ({ $number })
    [three-quarters] മുക്കാൽ എംജി ({ $number })
   *[mixed] { $amount } എംജി ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } മൈക്രോഗ്രാം
    [quarter] കാൽ മൈക്രോഗ്രാം ({ $number })
    [half] അര മൈക്രോഗ്രാം ({ $number })
    [three-quarters] മുക്കാൽ മൈക്രോഗ്രാം ({ $number })
   *[mixed] { $amount } മൈക്രോഗ്രാം ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } ഗ്രാം
    [quarter] കാൽ ഗ്രാം ({ $number })
    [half] അര ഗ്രാം ({ $number })
    [three-quarters] മുക്കാൽ ഗ്രാം ({ $number })
   *[mixed] { $amount } ഗ്രാം ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
    [quarter] കാൽ { $unit } ({ $number })
    [half] അര { $unit } ({ $number })
    [three-quarters] മുക്കാൽ { $unit } ({ $number })
   *[mixed] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } മുതൽ { $high } വരെ
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] കാൽ ഭാഗം
        [1] ഒന്നേകാൽ
        [2] രണ്ടേകാൽ
        [3] മൂന്നേകാൽ
        [4] നാലേകാൽ
        [5] അഞ്ചേകാൽ
        [6] ആറേകാൽ
        [7] ഏഴേകാൽ
        [8] എട്ടേകാൽ
        [9] ഒമ്പതേകാൽ
        [10] പത്തേകാൽ
        [12] പന്ത്രണ്ടേകാൽ
       *[other] { $whole }-ഉം കാലും
    }
    [three-quarters] { $whole ->
        [0] മുക്കാൽ ഭാഗം
        [1] ഒന്നേമുക്കാൽ
        [2] രണ്ടേമുക്കാൽ
        [3] മൂന്നേമുക്കാൽ
        [4] നാലേമുക്കാൽ
        [5] അഞ്ചേമുക്കാൽ
        [6] ആറേമുക്കാൽ
        [7] ഏഴേമുക്കാൽ
        [8] എട്ടേമുക്കാൽ
        [9] ഒമ്പതേമുക്കാൽ
        [10] പത്തേമുക്കാൽ
        [12] പന്ത്രണ്ടേമുക്കാൽ
       *[other] { $whole }-ഉം മുക്കാലും
    }
   *[half] { $whole ->
        [0] പകുതി
        [1] ഒന്നര
        [2] രണ്ടര
        [3] മൂന്നര
        [4] നാലര
        [5] അഞ്ചര
        [6] ആറര
        [7] ഏഴര
        [8] എട്ടര
        [9] ഒമ്പതര
        [10] പത്തര
        [12] പന്ത്രണ്ടര
       *[other] { $whole }-ഉം അരയും
    }
}
# The dose is of each of several times; dosage-and joins these ("രാവിലെ, ഉച്ചയ്ക്ക്, പിന്നെ രാത്രി").
dosage-each-time = ഓരോ തവണയും { $dose }
dosage-and = { $first }, പിന്നെ { $last }

# How often
dosage-times-day = { $n ->
    [one] ദിവസം ഒരു തവണ
   *[other] ദിവസം { $n } തവണ
}
dosage-times-week = { $n ->
    [one] ആഴ്ചയിൽ ഒരു തവണ
   *[other] ആഴ്ചയിൽ { $n } തവണ
}
dosage-times-month = { $n ->
    [one] മാസത്തിൽ ഒരു തവണ
   *[other] മാസത്തിൽ { $n } തവണ
}
dosage-times-in = { $span } കൊണ്ട് ആകെ { $n } തവണ
dosage-every-minute = { $n ->
    [one] ഓരോ മിനിറ്റ് കൂടുമ്പോഴും
   *[other] ഓരോ { $n } മിനിറ്റ് കൂടുമ്പോഴും
}
dosage-every-hour = { $n ->
    [one] ഓരോ മണിക്കൂർ കൂടുമ്പോഴും
   *[other] ഓരോ { $n } മണിക്കൂർ കൂടുമ്പോഴും
}
dosage-every-day = { $n ->
    [2] ഒന്നിടവിട്ട ദിവസങ്ങളിൽ
   *[other] ഓരോ { $n } ദിവസം കൂടുമ്പോഴും
}
dosage-every-week = ഓരോ { $n } ആഴ്ച കൂടുമ്പോഴും
dosage-every-month = ഓരോ { $n } മാസം കൂടുമ്പോഴും
dosage-every-year = { $n ->
    [one] വർഷത്തിൽ ഒരു തവണ
   *[other] ഓരോ { $n } വർഷം കൂടുമ്പോഴും
}
dosage-span-minute = { $n } മിനിറ്റ്
dosage-span-hour = { $n } മണിക്കൂർ
dosage-span-day = { $n } ദിവസം
dosage-span-week = { $n } ആഴ്ച
dosage-span-month = { $n } മാസം
dosage-span-year = { $n } വർഷം
dosage-count = { $n ->
    [one] ഒരു തവണ മാത്രം
   *[other] ആകെ { $n } തവണ
}
# $date is written day/month/year.
dosage-from = { $date } മുതൽ
dosage-until = { $date } വരെ

# When
dosage-morning = രാവിലെ
dosage-early-morning = പുലർച്ചെ
dosage-late-morning = ഉച്ചയാകുന്നതിന് മുമ്പ്
dosage-noon = ഉച്ചയ്ക്ക്
dosage-afternoon = ഉച്ച കഴിഞ്ഞ്
dosage-early-afternoon = ഉച്ച കഴിഞ്ഞ ഉടനെ
dosage-late-afternoon = വൈകുന്നേരമാകുന്നതിന് മുമ്പ്
dosage-evening = വൈകിട്ട്
dosage-early-evening = വൈകുന്നേരമായ ഉടനെ
dosage-late-evening = സന്ധ്യ കഴിഞ്ഞ്
dosage-night = രാത്രി
dosage-bedtime = ഉറങ്ങാൻ കിടക്കുമ്പോൾ
dosage-waking = ഉറക്കം ഉണർന്ന ഉടനെ
dosage-before-food = ആഹാരത്തിന് മുമ്പ്
dosage-with-food = ആഹാരത്തിന്റെ കൂടെ
dosage-after-food = ആഹാരത്തിന് ശേഷം
dosage-with-or-after-food = ആഹാരത്തിന്റെ കൂടെ അല്ലെങ്കിൽ ശേഷം
dosage-empty-stomach = വെറും വയറ്റിൽ
dosage-before-breakfast = രാവിലത്തെ ആഹാരത്തിന് മുമ്പ്
dosage-with-breakfast = രാവിലത്തെ ആഹാരത്തിന്റെ കൂടെ
dosage-after-breakfast = രാവിലത്തെ ആഹാരത്തിന് ശേഷം
dosage-before-lunch = ഉച്ചയൂണിന് മുമ്പ്
dosage-with-lunch = ഉച്ചയൂണിന്റെ കൂടെ
dosage-after-lunch = ഉച്ചയൂണിന് ശേഷം
dosage-before-dinner = അത്താഴത്തിന് മുമ്പ്
dosage-with-dinner = അത്താഴത്തിന്റെ കൂടെ
dosage-after-dinner = അത്താഴത്തിന് ശേഷം
dosage-minutes = { $moment ->
    [before-food] ആഹാരത്തിന് { $n } മിനിറ്റ് മുമ്പ്
    [after-food] ആഹാരം കഴിഞ്ഞ് { $n } മിനിറ്റിന് ശേഷം
    [before-breakfast] രാവിലത്തെ ആഹാരത്തിന് { $n } മിനിറ്റ് മുമ്പ്
    [after-breakfast] രാവിലത്തെ ആഹാരം കഴിഞ്ഞ് { $n } മിനിറ്റിന് ശേഷം
    [before-lunch] ഉച്ചയൂണിന് { $n } മിനിറ്റ് മുമ്പ്
    [after-lunch] ഉച്ചയൂണ് കഴിഞ്ഞ് { $n } മിനിറ്റിന് ശേഷം
    [before-dinner] അത്താഴത്തിന് { $n } മിനിറ്റ് മുമ്പ്
   *[after-dinner] അത്താഴം കഴിഞ്ഞ് { $n } മിനിറ്റിന് ശേഷം
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] രാവിലെ
    [midday] ഉച്ചയ്ക്ക്
    [noon] ഉച്ചയ്ക്ക്
    [evening] വൈകിട്ട്
   *[night] രാത്രി
} { $time } മണിക്ക്
dosage-on-mon = തിങ്കളാഴ്ച
dosage-on-tue = ചൊവ്വാഴ്ച
dosage-on-wed = ബുധനാഴ്ച
dosage-on-thu = വ്യാഴാഴ്ച
dosage-on-fri = വെള്ളിയാഴ്ച
dosage-on-sat = ശനിയാഴ്ച
dosage-on-sun = ഞായറാഴ്ച
dosage-as-needed = ആവശ്യമുണ്ടെങ്കിൽ മാത്രം
# $reason is in the doctor's words
dosage-as-needed-for = ആവശ്യമുണ്ടെങ്കിൽ മാത്രം ({ $reason } ഉള്ളപ്പോൾ)
dosage-max = { $span } കൊണ്ട് ആകെ പരമാവധി { $dose }, അതിൽ കൂടരുത്
dosage-max-at-once = ഒരു തവണ പരമാവധി { $dose }, അതിൽ കൂടരുത്

# Where
dosage-route-oral = വായിലൂടെ
dosage-route-eye = കണ്ണിൽ
dosage-route-ear = ചെവിയിൽ
dosage-route-nose = മൂക്കിൽ
dosage-route-skin = തൊലിപ്പുറത്ത്
dosage-route-under-tongue = നാക്കിനടിയിൽ
dosage-route-inhaled = ശ്വാസത്തോടെ ഉള്ളിലേക്ക് വലിക്കുക
dosage-route-rectal = മലദ്വാരത്തിൽ (മലം പോകുന്ന ഭാഗത്ത്)
dosage-route-vaginal = യോനിയിൽ
dosage-route-muscle = പേശിയിൽ ഇഞ്ചക്ഷൻ
dosage-route-under-skin = തൊലിക്കടിയിൽ ഇഞ്ചക്ഷൻ
dosage-route-vein = ഞരമ്പിൽ ഇഞ്ചക്ഷൻ
dosage-site-left-eye = ഇടത്തേ കണ്ണിൽ
dosage-site-right-eye = വലത്തേ കണ്ണിൽ
dosage-site-both-eyes = രണ്ടു കണ്ണിലും
dosage-site-left-ear = ഇടത്തേ ചെവിയിൽ
dosage-site-right-ear = വലത്തേ ചെവിയിൽ
dosage-site-both-ears = രണ്ടു ചെവിയിലും
dosage-site-both-nostrils = മൂക്കിന്റെ രണ്ടു ദ്വാരത്തിലും

# Set phrases
dosage-until-finished = മരുന്ന് തീരുന്നതുവരെ
dosage-with-water = വെള്ളത്തിന്റെ കൂടെ
dosage-shake = നന്നായി കുലുക്കിയ ശേഷം
dosage-apply-thin = കനം കുറച്ച് പുരട്ടുക

# A second way of taking the same medicine: together with the first, or after it
dosage-also = ഇതിനു പുറമേ: { $step }
dosage-then = അതു കഴിഞ്ഞ് { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = എങ്ങനെ ഉപയോഗിക്കണമെന്ന് ഡോക്ടറോട് ചോദിക്കൂ
