# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("ఒకటిన్నర"), else the fraction; $number has the digits.

dosage-dose-tablet = { $part ->
    [quarter] పావు మాత్ర (4 ముక్కల్లో 1)
    [half] సగం మాత్ర
    [three-quarters] ముప్పావు మాత్ర (4 ముక్కల్లో 3)
    [mixed] { $amount } మాత్ర
   *[none] { $amount ->
        [one] { $amount } మాత్ర
       *[other] { $amount } మాత్రలు
    }
}
dosage-dose-capsule = { $part ->
    [quarter] పావు క్యాప్సూల్
    [half] సగం క్యాప్సూల్
    [three-quarters] ముప్పావు క్యాప్సూల్
    [mixed] { $amount } క్యాప్సూల్
   *[none] { $amount ->
        [one] { $amount } క్యాప్సూల్
       *[other] { $amount } క్యాప్సూల్స్
    }
}
dosage-dose-ml = { $part ->
    [none] { $amount } ఎంఎల్
   *[half] { $amount } ఎంఎల్ ({ $number })
}
dosage-dose-drop = { $amount ->
    [one] { $amount } చుక్క
   *[other] { $amount } చుక్కలు
}
dosage-dose-puff = { $amount ->
    [one] { $amount } పఫ్
   *[other] { $amount } పఫ్స్
}
dosage-dose-spray = { $amount ->
    [one] { $amount } స్ప్రే
   *[other] { $amount } స్ప్రేలు
}
dosage-dose-teaspoon = { $part ->
    [quarter] పావు చిన్న చెంచా
    [half] సగం చిన్న చెంచా
    [three-quarters] ముప్పావు చిన్న చెంచా
    [mixed] { $amount } చిన్న చెంచా
   *[none] { $amount ->
        [one] { $amount } చిన్న చెంచా
       *[other] { $amount } చిన్న చెంచాలు
    }
}
dosage-dose-tablespoon = { $part ->
    [quarter] పావు పెద్ద చెంచా
    [half] సగం పెద్ద చెంచా
    [three-quarters] ముప్పావు పెద్ద చెంచా
    [mixed] { $amount } పెద్ద చెంచా
   *[none] { $amount ->
        [one] { $amount } పెద్ద చెంచా
       *[other] { $amount } పెద్ద చెంచాలు
    }
}
dosage-dose-spoon = { $part ->
    [quarter] పావు చెంచా
    [half] సగం చెంచా
    [three-quarters] ముప్పావు చెంచా
    [mixed] { $amount } చెంచా
   *[none] { $amount ->
        [one] { $amount } చెంచా
       *[other] { $amount } చెంచాలు
    }
}
dosage-dose-sachet = { $part ->
    [quarter] పావు చిన్న ప్యాకెట్
    [half] సగం చిన్న ప్యాకెట్
    [three-quarters] ముప్పావు చిన్న ప్యాకెట్
    [mixed] { $amount } చిన్న ప్యాకెట్
   *[none] { $amount ->
        [one] { $amount } చిన్న ప్యాకెట్
       *[other] { $amount } చిన్న ప్యాకెట్లు
    }
}
dosage-dose-application = { $amount ->
    [1] పూయండి
   *[other] { $amount } సార్లు పూయండి
}
dosage-dose-unit = { $part ->
    [none] { $amount ->
        [one] { $amount } యూనిట్
       *[other] { $amount } యూనిట్లు
    }
    [mixed] { $amount } యూనిట్ ({ $number })
   *[half] { $amount } యూనిట్ ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] పావు ఇంజెక్షన్
    [half] సగం ఇంజెక్షన్
    [three-quarters] ముప్పావు ఇంజెక్షన్
    [mixed] { $amount } ఇంజెక్షన్
   *[none] { $amount ->
        [one] { $amount } ఇంజెక్షన్
       *[other] { $amount } ఇంజెక్షన్లు
    }
}
dosage-dose-suppository = { $part ->
    [quarter] పావు సపోజిటరీ (లోపల పెట్టే మందు)
    [half] సగం సపోజిటరీ (లోపల పెట్టే మందు)
    [three-quarters] ముప్పావు సపోజిటరీ (లోపల పెట్టే మందు)
    [mixed] { $amount } సపోజిటరీ (లోపల పెట్టే మందు)
   *[none] { $amount ->
        [one] { $amount } సపోజిటరీ (లోపల పెట్టే మందు)
       *[other] { $amount } సపోజిటరీలు (లోపల పెట్టే మందు)
    }
}
dosage-dose-lozenge = { $part ->
    [quarter] పావు చప్పరించే బిళ్ళ
    [half] సగం చప్పరించే బిళ్ళ
    [three-quarters] ముప్పావు చప్పరించే బిళ్ళ
    [mixed] { $amount } చప్పరించే బిళ్ళ
   *[none] { $amount ->
        [one] { $amount } చప్పరించే బిళ్ళ
       *[other] { $amount } చప్పరించే బిళ్ళలు
    }
}
dosage-dose-patch = { $part ->
    [quarter] పావు అతికించే మందు పట్టీ
    [half] సగం అతికించే మందు పట్టీ
    [three-quarters] ముప్పావు అతికించే మందు పట్టీ
    [mixed] { $amount } అతికించే మందు పట్టీ
   *[none] { $amount ->
        [one] { $amount } అతికించే మందు పట్టీ
       *[other] { $amount } అతికించే మందు పట్టీలు
    }
}
dosage-dose-mg = { $part ->
    [none] { $amount } ఎంజీ
   *[half] { $amount } ఎంజీ ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount ->
        [one] { $amount } మైక్రోగ్రాము
       *[other] { $amount } మైక్రోగ్రాములు
    }
    [mixed] { $amount } మైక్రోగ్రాము ({ $number })
   *[half] { $amount } మైక్రోగ్రాము ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount ->
        [one] { $amount } గ్రాము
       *[other] { $amount } గ్రాములు
    }
    [mixed] { $amount } గ్రాము ({ $number })
   *[half] { $amount } గ్రాము ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } నుంచి { $high }
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] పావు
        [1] ఒకటి, ఇంకో పావు
        [2] రెండు, ఇంకో పావు
        [3] మూడు, ఇంకో పావు
       *[other] { $whole }, ఇంకో పావు
    }
    [three-quarters] { $whole ->
        [0] ముప్పావు
        [1] ఒకటి, ఇంకో ముప్పావు
        [2] రెండు, ఇంకో ముప్పావు
        [3] మూడు, ఇంకో ముప్పావు
       *[other] { $whole }, ఇంకో ముప్పావు
    }
   *[half] { $whole ->
        [0] సగం
        [1] ఒకటిన్నర
        [2] రెండున్నర
        [3] మూడున్నర
        [4] నాలుగున్నర
        [5] ఐదున్నర
        [6] ఆరున్నర
        [7] ఏడున్నర
        [8] ఎనిమిదిన్నర
        [9] తొమ్మిదిన్నర
        [10] పదిన్నర
       *[other] { $whole }, ఇంకో సగం
    }
}
# The dose is of each of several times; dosage-and joins these ("ఉదయం, మధ్యాహ్నం ఇంకా రాత్రి").
dosage-each-time = ప్రతిసారి { $dose }
dosage-and = { $first } ఇంకా { $last }

# How often
dosage-times-day = { $n ->
    [one] రోజుకు ఒకసారి
   *[other] రోజుకు { $n } సార్లు
}
dosage-times-week = { $n ->
    [one] వారానికి ఒకసారి
   *[other] వారానికి { $n } సార్లు
}
dosage-times-month = { $n ->
    [one] నెలకు ఒకసారి
   *[other] నెలకు { $n } సార్లు
}
dosage-times-in = { $span } మొత్తం మీద { $n } సార్లు
dosage-every-minute = { $n ->
    [one] ప్రతి నిమిషానికి
   *[other] ప్రతి { $n } నిమిషాలకోసారి
}
dosage-every-hour = { $n ->
    [one] ప్రతి గంటకోసారి
   *[other] ప్రతి { $n } గంటలకోసారి
}
dosage-every-day = { $n ->
    [2] రోజు విడిచి రోజు
   *[other] ప్రతి { $n } రోజులకోసారి
}
dosage-every-week = ప్రతి { $n } వారాలకోసారి
dosage-every-month = ప్రతి { $n } నెలలకోసారి
dosage-every-year = { $n ->
    [one] ఏడాదికి ఒకసారి
   *[other] ప్రతి { $n } ఏళ్ళకోసారి
}
dosage-span-minute = { $n } { $n ->
    [one] నిమిషం
   *[other] నిమిషాలు
}
dosage-span-hour = { $n } { $n ->
    [one] గంట
   *[other] గంటలు
}
dosage-span-day = { $n } { $n ->
    [one] రోజు
   *[other] రోజులు
}
dosage-span-week = { $n } { $n ->
    [one] వారం
   *[other] వారాలు
}
dosage-span-month = { $n } { $n ->
    [one] నెల
   *[other] నెలలు
}
dosage-span-year = { $n } { $n ->
    [one] ఏడాది
   *[other] ఏళ్ళు
}
dosage-count = { $n ->
    [one] ఒక్కసారి మాత్రమే
   *[other] మొత్తం { $n } సార్లు
}
# $date is written day/month/year.
dosage-from = { $date } నుంచి
dosage-until = { $date } వరకు

# When
dosage-morning = ఉదయం
dosage-early-morning = తెల్లవారుజామున
dosage-late-morning = మధ్యాహ్నం కాకముందు
dosage-noon = మధ్యాహ్నం
dosage-afternoon = మధ్యాహ్నం తర్వాత
dosage-early-afternoon = మధ్యాహ్నం దాటగానే
dosage-late-afternoon = సాయంత్రం కాకముందు
dosage-evening = సాయంత్రం
dosage-early-evening = సాయంత్రం కాగానే
dosage-late-evening = సాయంత్రం పొద్దుపోయాక
dosage-night = రాత్రి
dosage-bedtime = రాత్రి పడుకునేటప్పుడు
dosage-waking = నిద్ర లేవగానే
dosage-before-food = తినకముందు
dosage-with-food = తినేటప్పుడు
dosage-after-food = తిన్న తర్వాత
dosage-with-or-after-food = తినేటప్పుడు లేదా తిన్న తర్వాత
dosage-empty-stomach = ఖాళీ కడుపుతో
dosage-before-breakfast = టిఫిన్ తినకముందు
dosage-with-breakfast = టిఫిన్ తినేటప్పుడు
dosage-after-breakfast = టిఫిన్ తిన్న తర్వాత
dosage-before-lunch = మధ్యాహ్నం అన్నం తినకముందు
dosage-with-lunch = మధ్యాహ్నం అన్నం తినేటప్పుడు
dosage-after-lunch = మధ్యాహ్నం అన్నం తిన్న తర్వాత
dosage-before-dinner = రాత్రి అన్నం తినకముందు
dosage-with-dinner = రాత్రి అన్నం తినేటప్పుడు
dosage-after-dinner = రాత్రి అన్నం తిన్న తర్వాత
dosage-minutes = { $moment ->
    [before-food] తినడానికి
    [after-food] తిన్నాక
    [before-breakfast] టిఫిన్ తినడానికి
    [after-breakfast] టిఫిన్ తిన్నాక
    [before-lunch] మధ్యాహ్నం అన్నం తినడానికి
    [after-lunch] మధ్యాహ్నం అన్నం తిన్నాక
    [before-dinner] రాత్రి అన్నం తినడానికి
   *[after-dinner] రాత్రి అన్నం తిన్నాక
} { $n } { $n ->
    [one] నిమిషం
   *[other] నిమిషాల
} { $moment ->
    [before-food] ముందు
    [before-breakfast] ముందు
    [before-lunch] ముందు
    [before-dinner] ముందు
   *[after-food] తర్వాత
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] ఉదయం
    [midday] మధ్యాహ్నం
    [noon] మధ్యాహ్నం
    [evening] సాయంత్రం
   *[night] రాత్రి
} { $time } గంటలకు
dosage-on-mon = సోమవారం
dosage-on-tue = మంగళవారం
dosage-on-wed = బుధవారం
dosage-on-thu = గురువారం
dosage-on-fri = శుక్రవారం
dosage-on-sat = శనివారం
dosage-on-sun = ఆదివారం
dosage-as-needed = అవసరమైతే మాత్రమే
# $reason is in the doctor's words
dosage-as-needed-for = అవసరమైతే మాత్రమే ({ $reason } ఉంటే)
dosage-max = { $span } మొత్తం మీద { $dose } దాటకూడదు
dosage-max-at-once = ఒక్కసారికి { $dose } దాటకూడదు

# Where
dosage-route-oral = నోటి ద్వారా
dosage-route-eye = కంట్లో
dosage-route-ear = చెవిలో
dosage-route-nose = ముక్కులో
dosage-route-skin = చర్మం మీద
dosage-route-under-tongue = నాలుక కింద
dosage-route-inhaled = ఊపిరితో లోపలికి పీల్చండి
dosage-route-rectal = మలద్వారంలో (మలం వచ్చే చోట)
dosage-route-vaginal = యోనిలో
dosage-route-muscle = కండకు ఇంజెక్షన్
dosage-route-under-skin = చర్మం కింద ఇంజెక్షన్
dosage-route-vein = నరానికి ఇంజెక్షన్
dosage-site-left-eye = ఎడమ కంట్లో
dosage-site-right-eye = కుడి కంట్లో
dosage-site-both-eyes = రెండు కళ్ళలో
dosage-site-left-ear = ఎడమ చెవిలో
dosage-site-right-ear = కుడి చెవిలో
dosage-site-both-ears = రెండు చెవుల్లో
dosage-site-both-nostrils = రెండు ముక్కు రంధ్రాల్లో

# Set phrases
dosage-until-finished = మందు అయిపోయే వరకు
dosage-with-water = నీళ్ళతో
dosage-shake = బాగా ఊపి
dosage-apply-thin = పల్చగా పూయండి

# A second way of taking the same medicine: together with the first, or after it
dosage-also = అలాగే { $step }
dosage-then = ఆ తర్వాత { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = ఎలా వాడాలో డాక్టరుని అడగండి
