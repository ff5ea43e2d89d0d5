# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("onnara"), else the fraction; $number has the digits. From 3
# on a fraction follows the figure ("3-um arayum"), before that it stands behind the word, which is
# easily misread in these letters ("randekaal" is not "randu kaal", two quarters or two legs).

dosage-dose-tablet = { $part ->
    [quarter] kaal gulika (4-il 1 bhagam)
    [half] ara gulika
    [three-quarters] mukkaal gulika (4-il 3 bhagam)
   *[none] { $amount } gulika
}
dosage-dose-capsule = { $part ->
    [quarter] kaal capsule
    [half] ara capsule
    [three-quarters] mukkaal capsule
   *[none] { $amount } capsule
}
dosage-dose-ml = { $part ->
    [none] { $amount } ml
    [quarter] kaal ml ({ $number })
    [half] ara ml ({ $number })
    [three-quarters] mukkaal ml ({ $number })
   *[mixed] { $amount } ml ({ $number })
}
dosage-dose-drop = { $amount } thulli
dosage-dose-puff = { $amount } puff
dosage-dose-spray = { $amount } spray
dosage-dose-teaspoon = { $part ->
    [quarter] kaal teaspoon (cheriya spoon)
    [half] ara teaspoon (cheriya spoon)
    [three-quarters] mukkaal teaspoon (cheriya spoon)
   *[none] { $amount } teaspoon (cheriya spoon)
}
dosage-dose-tablespoon = { $part ->
    [quarter] kaal tablespoon (valiya spoon)
    [half] ara tablespoon (valiya spoon)
    [three-quarters] mukkaal tablespoon (valiya spoon)
   *[none] { $amount } tablespoon (valiya spoon)
}
dosage-dose-spoon = { $part ->
    [quarter] kaal spoon
    [half] ara spoon
    [three-quarters] mukkaal spoon
   *[none] { $amount } spoon
}
dosage-dose-sachet = { $part ->
    [quarter] oru cheriya packetinte kaal bhagam
    [half] oru cheriya packetinte pakuthi
    [three-quarters] oru cheriya packetinte mukkaal bhagam
   *[none] { $amount } cheriya packet
}
dosage-dose-application = { $amount ->
    [1] purattuka
   *[other] { $amount } thavana purattuka
}
dosage-dose-unit = { $part ->
    [none] { $amount } unit
    [quarter] kaal unit ({ $number })
    [half] ara unit ({ $number })
    [three-quarters] mukkaal unit ({ $number })
   *[mixed] { $amount } unit ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] oru injectionte kaal bhagam
    [half] ara injection
    [three-quarters] mukkaal injection
   *[none] { $amount } injection
}
dosage-dose-suppository = { $part ->
    [quarter] kaal suppository (ullil vaykkunna marunnu)
    [half] ara suppository (ullil vaykkunna marunnu)
    [three-quarters] mukkaal suppository (ullil vaykkunna marunnu)
   *[none] { $amount } suppository (ullil vaykkunna marunnu)
}
dosage-dose-lozenge = { $part ->
    [quarter] vaayilittu aliyikkan kaal gulika (4-il 1 bhagam)
    [half] vaayilittu aliyikkan ara gulika
    [three-quarters] vaayilittu aliyikkan mukkaal gulika (4-il 3 bhagam)
   *[none] vaayilittu aliyikkan { $amount } gulika
}
dosage-dose-patch = { $part ->
    [quarter] tholiyil ottikkan oru patchinte kaal bhagam
    [half] tholiyil ottikkan oru patchinte pakuthi
    [three-quarters] tholiyil ottikkan oru patchinte mukkaal bhagam
   *[none] tholiyil ottikkan { $amount } patch
}
dosage-dose-mg = { $part ->
    [none] { $amount } mg
    [quarter] kaal mg ({ $number })
    [half] ara mg ({ $number })
    [three-quarters] mukkaal mg ({ $number })
   *[mixed] { $amount } mg ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } microgram
    [quarter] kaal microgram ({ $number })
    [half] ara microgram ({ $number })
    [three-quarters] mukkaal microgram ({ $number })
   *[mixed] { $amount } microgram ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } gram
    [quarter] kaal gram ({ $number })
    [half] ara gram ({ $number })
    [three-quarters] mukkaal gram ({ $number })
   *[mixed] { $amount } gram ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
    [quarter] kaal { $unit } ({ $number })
    [half] ara { $unit } ({ $number })
    [three-quarters] mukkaal { $unit } ({ $number })
   *[mixed] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } muthal { $high } vare
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] kaal bhagam
        [1] onnekaal (1-um kaalum)
        [2] randekaal (2-um kaalum)
       *[other] { $whole }-um kaalum
    }
    [three-quarters] { $whole ->
        [0] mukkaal bhagam
        [1] onnemukkaal (1-um mukkaalum)
        [2] randemukkaal (2-um mukkaalum)
       *[other] { $whole }-um mukkaalum
    }
   *[half] { $whole ->
        [0] pakuthi
        [1] onnara (1-um arayum)
        [2] randara (2-um arayum)
       *[other] { $whole }-um arayum
    }
}
# The dose is of each of several times; dosage-and joins these ("raavile, uchakku, pinne rathri").
dosage-each-time = oro thavanayum { $dose }
dosage-and = { $first }, pinne { $last }

# How often
dosage-times-day = { $n ->
    [1] divasam oru thavana
   *[other] divasam { $n } thavana
}
dosage-times-week = { $n ->
    [1] aazhchayil oru thavana
   *[other] aazhchayil { $n } thavana
}
dosage-times-month = { $n ->
    [1] maasathil oru thavana
   *[other] maasathil { $n } thavana
}
dosage-times-in = { $span } kondu aake { $n } thavana
dosage-every-minute = { $n ->
    [1] oro minute koodumbozhum
   *[other] oro { $n } minute koodumbozhum
}
dosage-every-hour = { $n ->
    [1] oro manikkoor koodumbozhum
   *[other] oro { $n } manikkoor koodumbozhum
}
dosage-every-day = { $n ->
    [2] onnidavitta divasangalil
   *[other] oro { $n } divasam koodumbozhum
}
dosage-every-week = oro { $n } aazhcha koodumbozhum
dosage-every-month = oro { $n } maasam koodumbozhum
dosage-every-year = { $n ->
    [1] varshathil oru thavana
   *[other] oro { $n } varsham koodumbozhum
}
dosage-span-minute = { $n } minute
dosage-span-hour = { $n } manikkoor
dosage-span-day = { $n } divasam
dosage-span-week = { $n } aazhcha
dosage-span-month = { $n } maasam
dosage-span-year = { $n } varsham
dosage-count = { $n ->
    [1] oru thavana mathram
   *[other] aake { $n } thavana
}
# $date is written day/month/year.
dosage-from = { $date } muthal
dosage-until = { $date } vare

# When
dosage-morning = raavile
dosage-early-morning = pularche
dosage-late-morning = uchayakunnathinu mumbu
dosage-noon = uchakku
dosage-afternoon = ucha kazhinju
dosage-early-afternoon = ucha kazhinja udane
dosage-late-afternoon = vaikunneramakunnathinu mumbu
dosage-evening = vaikittu
dosage-early-evening = vaikunneramaya udane
dosage-late-evening = sandhya kazhinju
dosage-night = rathri
dosage-bedtime = urangan kidakkumbol
dosage-waking = urakkam unarnna udane
dosage-before-food = aaharathinu mumbu
dosage-with-food = aaharathinte koode
dosage-after-food = aaharathinu shesham
dosage-with-or-after-food = aaharathinte koode allenkil shesham
dosage-empty-stomach = verum vayattil
dosage-before-breakfast = raavilathe aaharathinu mumbu
dosage-with-breakfast = raavilathe aaharathinte koode
dosage-after-breakfast = raavilathe aaharathinu shesham
dosage-before-lunch = uchayooninu mumbu
dosage-with-lunch = uchayooninte koode
dosage-after-lunch = uchayooninu shesham
dosage-before-dinner = athazhathinu mumbu
dosage-with-dinner = athazhathinte koode
dosage-after-dinner = athazhathinu shesham
dosage-minutes = { $moment ->
    [before-food] aaharathinu { $n } minute mumbu
    [after-food] aaharam kazhinju { $n } minutinu shesham
    [before-breakfast] raavilathe aaharathinu { $n } minute mumbu
    [after-breakfast] raavilathe aaharam kazhinju { $n } minutinu shesham
    [before-lunch] uchayooninu { $n } minute mumbu
    [after-lunch] uchayoonu kazhinju { $n } minutinu shesham
    [before-dinner] athazhathinu { $n } minute mumbu
   *[after-dinner] athazham kazhinju { $n } minutinu shesham
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] raavile
    [midday] uchakku
    [noon] uchakku
    [evening] vaikittu
   *[night] rathri
} { $time } manikku
# Malayalam and English: a day of the week must not be misread.
dosage-on-mon = thinkal (Monday)
dosage-on-tue = chovva (Tuesday)
dosage-on-wed = budhan (Wednesday)
dosage-on-thu = vyazham (Thursday)
dosage-on-fri = velli (Friday)
dosage-on-sat = shani (Saturday)
dosage-on-sun = njayar (Sunday)
dosage-as-needed = avashyamundenkil mathram
# $reason is in the doctor's words
dosage-as-needed-for = avashyamundenkil mathram ({ $reason } ullappol)
dosage-max = { $span } kondu aake paramavadhi { $dose }, athil koodaruthu
dosage-max-at-once = oru thavana paramavadhi { $dose }, athil koodaruthu

# Where
dosage-route-oral = vaayiloode
dosage-route-eye = kannil
dosage-route-ear = cheviyil
dosage-route-nose = mookkil
dosage-route-skin = tholippurathu
dosage-route-under-tongue = naavinadiyil
dosage-route-inhaled = shwasathode ullilekku valikkuka
dosage-route-rectal = maladwarathil (malam pokunna bhagathu)
dosage-route-vaginal = yoniyil
dosage-route-muscle = peshiyil injection
dosage-route-under-skin = tholikkadiyil injection
dosage-route-vein = njarambil injection
dosage-site-left-eye = idathe kannil
dosage-site-right-eye = valathe kannil
dosage-site-both-eyes = randu kannilum
dosage-site-left-ear = idathe cheviyil
dosage-site-right-ear = valathe cheviyil
dosage-site-both-ears = randu cheviyilum
dosage-site-both-nostrils = mookkinte randu dwarathilum

# Set phrases
dosage-until-finished = marunnu theerunnathuvare
dosage-with-water = vellathinte koode
dosage-shake = nannayi kulukkiya shesham
dosage-apply-thin = kanam kurachu purattuka

# A second way of taking the same medicine: together with the first, or after it
dosage-also = ithinu purame: { $step }
dosage-then = athu kazhinju { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = engane upayogikkanamennu doctorodu chodikkoo
