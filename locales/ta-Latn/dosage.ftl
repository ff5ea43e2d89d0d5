# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts, which stands before its unit whole or not
# ("arai", "ondrarai"). $part is none where there is no fraction, mixed for a fraction beyond one, else
# the fraction; $number has the digits. What is easily misread in these letters is told twice: a quarter
# ("kaal" is a leg too), and what is beyond one ("irandekaal" is not "irandu kaal", two quarters).

dosage-dose-tablet = { $part ->
    [quarter] kaal maathirai (4 pangil 1 pangu)
    [three-quarters] mukkaal maathirai (4 pangil 3 pangu)
   *[none] { $amount } maathirai
}
dosage-dose-capsule = { $part ->
    [half] arai capsule
   *[none] { $amount } capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
   *[half] { $amount } ml ({ $number })
}
dosage-dose-drop = { $amount } sottu
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [half] arai chinna spoon
   *[none] { $amount } chinna spoon
}
dosage-dose-tablespoon = { $part ->
    [half] arai periya spoon
   *[none] { $amount } periya spoon
}
dosage-dose-spoon = { $part ->
    [half] arai spoon
   *[none] { $amount } spoon
}
dosage-dose-sachet = { $part ->
    [half] arai packet
   *[none] { $amount } packet
}
dosage-dose-application = { $amount ->
    [1] thadavungal
   *[other] { $amount } murai thadavungal
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
   *[half] { $amount } unit ({ $number })
}
dosage-dose-injection = { $part ->
    [half] arai oosi
   *[none] { $amount } oosi
}
dosage-dose-suppository = { $part ->
    [half] arai suppository (ulle vaikkum marunthu)
   *[none] { $amount } suppository (ulle vaikkum marunthu)
}
dosage-dose-lozenge = { $part ->
    [half] arai sappum maathirai
   *[none] { $amount } sappum maathirai
}
dosage-dose-patch = { $part ->
    [half] arai ottum patch
   *[none] { $amount } ottum patch
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
dosage-dose-range = { $low } muthal { $high } varai
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] kaal pangu
        [1] ondrekaal (1 matrum kaal)
        [2] irandekaal (2 matrum kaal)
       *[other] { $whole } matrum kaal
    }
    [three-quarters] { $whole ->
        [0] mukkaal
        [1] ondremukkaal (1 matrum mukkaal)
        [2] irandemukkaal (2 matrum mukkaal)
       *[other] { $whole } matrum mukkaal
    }
   *[half] { $whole ->
        [0] arai
        [1] ondrarai (1 matrum arai)
        [2] irandarai (2 matrum arai)
       *[other] { $whole } matrum arai
    }
}
# The dose is of each of several times; dosage-and joins these ("kaalai, mathiyam matrum iravu").
dosage-each-time = ovvoru muraiyum { $dose }
dosage-and = { $first } matrum { $last }

# How often
dosage-times-day = oru naalaikku { $n } murai
dosage-times-week = vaarathil { $n } murai
dosage-times-month = maathathil { $n } murai
dosage-times-in = { $span } muzhuvathum serthu { $n } murai
dosage-every-minute = { $n ->
    [1] ovvoru nimidamum
   *[other] { $n } nimidathukku oru murai
}
dosage-every-hour = { $n ->
    [1] ovvoru mani neramum
   *[other] { $n } mani nerathukku oru murai
}
dosage-every-day = { $n ->
    [2] oru naal vittu oru naal
   *[other] { $n } naalukku oru murai
}
dosage-every-week = { $n } vaarathukku oru murai
dosage-every-month = { $n } maathathukku oru murai
dosage-every-year = { $n ->
    [1] varudathil oru murai
   *[other] { $n } varudathukku oru murai
}
dosage-span-minute = { $n } nimidam
dosage-span-hour = { $n } mani neram
dosage-span-day = { $n } naal
dosage-span-week = { $n } vaaram
dosage-span-month = { $n } maatham
dosage-span-year = { $n } varudam
dosage-count = { $n ->
    [1] ore oru murai mattum
   *[other] motham { $n } murai
}
# $date is written day/month/year.
dosage-from = { $date } muthal
dosage-until = { $date } varai

# When. "Before" and "after food" differ in both their words, so that none is misread for the other.
dosage-morning = kaalai
dosage-early-morning = athikaalai
dosage-late-morning = mathiyathukku mun
dosage-noon = mathiyam
dosage-afternoon = mathiyathukku piragu
dosage-early-afternoon = mathiyathukku konjam piragu
dosage-late-afternoon = maalaikku konjam mun
dosage-evening = maalai
dosage-early-evening = maalai aarambathil
dosage-late-evening = iravukku konjam mun
dosage-night = iravu
dosage-bedtime = thoonga pogum pothu
dosage-waking = thoongi ezhunthathum
dosage-before-food = saapidum mun
dosage-with-food = saapaattudan serthu
dosage-after-food = saapitta piragu
dosage-with-or-after-food = saapaattudan serthu allathu saapitta piragu
dosage-empty-stomach = verum vayitril
dosage-before-breakfast = kaalai saapidum mun
dosage-with-breakfast = kaalai saapaattudan serthu
dosage-after-breakfast = kaalai saapitta piragu
dosage-before-lunch = mathiyam saapidum mun
dosage-with-lunch = mathiyam saapaattudan serthu
dosage-after-lunch = mathiyam saapitta piragu
dosage-before-dinner = iravu saapidum mun
dosage-with-dinner = iravu saapaattudan serthu
dosage-after-dinner = iravu saapitta piragu
dosage-minutes = { $moment ->
    [before-food] saapiduvatharku { $n } nimidam mun
    [after-food] saapittu { $n } nimidam kazhithu
    [before-breakfast] kaalai saapiduvatharku { $n } nimidam mun
    [after-breakfast] kaalai saapittu { $n } nimidam kazhithu
    [before-lunch] mathiyam saapiduvatharku { $n } nimidam mun
    [after-lunch] mathiyam saapittu { $n } nimidam kazhithu
    [before-dinner] iravu saapiduvatharku { $n } nimidam mun
   *[after-dinner] iravu saapittu { $n } nimidam kazhithu
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [midnight] nalliravu { $time } manikku
    [morning] kaalai { $time } manikku
    [midday] mathiyam { $time } manikku
    [noon] mathiyam { $time } manikku
    [evening] maalai { $time } manikku
   *[night] iravu { $time } manikku
}
# Tamil and English, as calendars have both: a day of the week must not be misread.
dosage-on-mon = thingal (Monday)
dosage-on-tue = sevvai (Tuesday)
dosage-on-wed = puthan (Wednesday)
dosage-on-thu = viyazhan (Thursday)
dosage-on-fri = velli (Friday)
dosage-on-sat = sani (Saturday)
dosage-on-sun = gnayiru (Sunday)
dosage-as-needed = thevaipattal mattum
# $reason is in the doctor's words
dosage-as-needed-for = thevaipattal mattum ({ $reason } irunthal)
dosage-max = { $span } muzhuvathum serthu athigapatcham { $dose }, atharku mel koodathu
dosage-max-at-once = oru muraikku athigapatcham { $dose }, atharku mel koodathu

# Where
dosage-route-oral = vaai vazhiyaga
dosage-route-eye = kannil
dosage-route-ear = kaathil
dosage-route-nose = mookkil
dosage-route-skin = thol mel
dosage-route-under-tongue = naakku adiyil
dosage-route-inhaled = moochodu ulle izhukkavum
dosage-route-rectal = malam pogum vazhiyil (aasanavaai)
dosage-route-vaginal = pennuruppin ulle
dosage-route-muscle = sathaiyil oosi
dosage-route-under-skin = tholukku adiyil oosi
dosage-route-vein = narambil oosi
dosage-site-left-eye = idathu kannil
dosage-site-right-eye = valathu kannil
dosage-site-both-eyes = irandu kannilum
dosage-site-left-ear = idathu kaathil
dosage-site-right-ear = valathu kaathil
dosage-site-both-ears = irandu kaathilum
dosage-site-both-nostrils = mookkin irandu thulaiyilum

# Set phrases
dosage-until-finished = marunthu theerum varai
dosage-with-water = thanniyudan
dosage-shake = nandraga kulukkiya piragu
dosage-apply-thin = mellisaga thadavungal

# A second way of taking the same medicine: together with the first, or after it
dosage-also = melum: { $step }
dosage-then = athu mudintha piragu { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = eppadi eduppathu endru doctoridam kelungal
