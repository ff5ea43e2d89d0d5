# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts, which stands before its unit whole or not
# ("அரை", "ஒன்றரை"). $part is none where there is no fraction, mixed for a fraction beyond one, else
# the fraction; $number has the digits. A quarter and three quarters of a tablet are told twice.

dosage-dose-tablet = { $part ->
    [quarter] கால் மாத்திரை (4 பங்கில் 1 பங்கு)
    [three-quarters] முக்கால் மாத்திரை (4 பங்கில் 3 பங்கு)
   *[none] { $amount } மாத்திரை
}
dosage-dose-capsule = { $part ->
    [half] அரை கேப்ஸ்யூல்
   *[none] { $amount } கேப்ஸ்யூல்
}
dosage-dose-ml = { $part ->
    [none] { $amount } எம்எல்
   *[half] { $amount } எம்எல் ({ $number })
}
dosage-dose-drop = { $amount } சொட்டு
dosage-dose-puff = { $amount } பஃப்
dosage-dose-spray = { $amount } ஸ்பிரே
dosage-dose-teaspoon = { $part ->
    [half] அரை சின்ன ஸ்பூன்
   *[none] { $amount } சின்ன ஸ்பூன்
}
dosage-dose-tablespoon = { $part ->
    [half] அரை பெரிய ஸ்பூன்
   *[none] { $amount } பெரிய ஸ்பூன்
}
dosage-dose-spoon = { $part ->
    [half] அரை ஸ்பூன்
   *[none] { $amount } ஸ்பூன்
}
dosage-dose-sachet = { $part ->
    [half] அரை பாக்கெட்
   *[none] { $amount } பாக்கெட்
}
dosage-dose-application = { $amount ->
    [1] தடவுங்கள்
   *[other] { $amount } முறை தடவுங்கள்
}
dosage-dose-unit = { $part ->
    [none] { $amount } யூனிட்
   *[half] { $amount } யூனிட் ({ $number })
}
dosage-dose-injection = { $part ->
    [half] அரை ஊசி
   *[none] { $amount } ஊசி
}
dosage-dose-suppository = { $part ->
    [half] அரை சப்போசிட்டரி (உள்ளே வைக்கும் மருந்து)
   *[none] { $amount } சப்போசிட்டரி (உள்ளே வைக்கும் மருந்து)
}
dosage-dose-lozenge = { $part ->
    [half] அரை சப்பும் மாத்திரை
   *[none] { $amount } சப்பும் மாத்திரை
}
dosage-dose-patch = { $part ->
    [half] அரை ஒட்டும் பேட்ச்
   *[none] { $amount } ஒட்டும் பேட்ச்
}
dosage-dose-mg = { $part ->
    [none] { $amount } எம்ஜி
   *[half] { $amount } எம்ஜி ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } மைக்ரோகிராம்
   *[half] { $amount } மைக்ரோகிராம் ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } கிராம்
   *[half] { $amount } கிராம் ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } முதல் { $high } வரை
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] கால்
        [1] ஒன்றேகால்
        [2] இரண்டேகால்
        [3] மூன்றேகால்
        [4] நாலேகால்
        [5] ஐந்தேகால்
        [6] ஆறேகால்
        [7] ஏழேகால்
        [8] எட்டேகால்
        [9] ஒன்பதேகால்
        [10] பத்தேகால்
        [12] பன்னிரண்டேகால்
       *[other] { $whole } மற்றும் கால்
    }
    [three-quarters] { $whole ->
        [0] முக்கால்
        [1] ஒன்றேமுக்கால்
        [2] இரண்டேமுக்கால்
        [3] மூன்றேமுக்கால்
        [4] நாலேமுக்கால்
        [5] ஐந்தேமுக்கால்
        [6] ஆறேமுக்கால்
        [7] ஏழேமுக்கால்
        [8] எட்டேமுக்கால்
        [9] ஒன்பதேமுக்கால்
        [10] பத்தேமுக்கால்
        [12] பன்னிரண்டேமுக்கால்
       *[other] { $whole } மற்றும் முக்கால்
    }
   *[half] { $whole ->
        [0] அரை
        [1] ஒன்றரை
        [2] இரண்டரை
        [3] மூன்றரை
        [4] நாலரை
        [5] ஐந்தரை
        [6] ஆறரை
        [7] ஏழரை
        [8] எட்டரை
        [9] ஒன்பதரை
        [10] பத்தரை
        [12] பன்னிரண்டரை
       *[other] { $whole } மற்றும் அரை
    }
}
# The dose is of each of several times; dosage-and joins these ("காலை, மதியம் மற்றும் இரவு").
dosage-each-time = ஒவ்வொரு முறையும் { $dose }
dosage-and = { $first } மற்றும் { $last }

# How often
dosage-times-day = ஒரு நாளைக்கு { $n } முறை
dosage-times-week = வாரத்தில் { $n } முறை
dosage-times-month = மாதத்தில் { $n } முறை
dosage-times-in = { $span } முழுவதும் சேர்த்து { $n } முறை
dosage-every-minute = { $n ->
    [1] ஒவ்வொரு நிமிடமும்
   *[other] { $n } நிமிடத்துக்கு ஒரு முறை
}
dosage-every-hour = { $n ->
    [1] ஒவ்வொரு மணி நேரமும்
   *[other] { $n } மணி நேரத்துக்கு ஒரு முறை
}
dosage-every-day = { $n ->
    [2] ஒரு நாள் விட்டு ஒரு நாள்
   *[other] { $n } நாளுக்கு ஒரு முறை
}
dosage-every-week = { $n } வாரத்துக்கு ஒரு முறை
dosage-every-month = { $n } மாதத்துக்கு ஒரு முறை
dosage-every-year = { $n ->
    [1] வருடத்தில் ஒரு முறை
   *[other] { $n } வருடத்துக்கு ஒரு முறை
}
dosage-span-minute = { $n } நிமிடம்
dosage-span-hour = { $n } மணி நேரம்
dosage-span-day = { $n } நாள்
dosage-span-week = { $n } வாரம்
dosage-span-month = { $n } மாதம்
dosage-span-year = { $n } வருடம்
dosage-count = { $n ->
    [1] ஒரே ஒரு முறை மட்டும்
   *[other] மொத்தம் { $n } முறை
}
# $date is written day/month/year.
dosage-from = { $date } முதல்
dosage-until = { $date } வரை

# When. "Before" and "after food" differ in both their words, so that none is misread for the other.
dosage-morning = காலை
dosage-early-morning = அதிகாலை
dosage-late-morning = மதியத்துக்கு முன்
dosage-noon = மதியம்
dosage-afternoon = மதியத்துக்கு பிறகு
dosage-early-afternoon = மதியத்துக்கு கொஞ்சம் பிறகு
dosage-late-afternoon = மாலைக்கு கொஞ்சம் முன்
dosage-evening = மாலை
dosage-early-evening = மாலை ஆரம்பத்தில்
dosage-late-evening = இரவுக்கு கொஞ்சம் முன்
dosage-night = இரவு
dosage-bedtime = தூங்கப் போகும் போது
dosage-waking = தூங்கி எழுந்ததும்
dosage-before-food = சாப்பிடும் முன்
dosage-with-food = சாப்பாட்டுடன் சேர்த்து
dosage-after-food = சாப்பிட்ட பிறகு
dosage-with-or-after-food = சாப்பாட்டுடன் சேர்த்து அல்லது சாப்பிட்ட பிறகு
dosage-empty-stomach = வெறும் வயிற்றில்
dosage-before-breakfast = காலை சாப்பிடும் முன்
dosage-with-breakfast = காலை சாப்பாட்டுடன் சேர்த்து
dosage-after-breakfast = காலை சாப்பிட்ட பிறகு
dosage-before-lunch = மதியம் சாப்பிடும் முன்
dosage-with-lunch = மதியம் சாப்பாட்டுடன் சேர்த்து
dosage-after-lunch = மதியம் சாப்பிட்ட பிறகு
dosage-before-dinner = இரவு சாப்பிடும் முன்
dosage-with-dinner = இரவு சாப்பாட்டுடன் சேர்த்து
dosage-after-dinner = இரவு சாப்பிட்ட பிறகு
dosage-minutes = { $moment ->
    [before-food] சாப்பிடுவதற்கு { $n } நிமிடம் முன்
    [after-food] சாப்பிட்டு { $n } நிமிடம் கழித்து
    [before-breakfast] காலை சாப்பிடுவதற்கு { $n } நிமிடம் முன்
    [after-breakfast] காலை சாப்பிட்டு { $n } நிமிடம் கழித்து
    [before-lunch] மதியம் சாப்பிடுவதற்கு { $n } நிமிடம் முன்
    [after-lunch] மதியம் சாப்பிட்டு { $n } நிமிடம் கழித்து
    [before-dinner] இரவு சாப்பிடுவதற்கு { $n } நிமிடம் முன்
   *[after-dinner] இரவு சாப்பிட்டு { $n } நிமிடம் கழித்து
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [midnight] நள்ளிரவு { $time } மணிக்கு
    [morning] காலை { $time } மணிக்கு
    [midday] மதியம் { $time } மணிக்கு
    [noon] மதியம் { $time } மணிக்கு
    [evening] மாலை { $time } மணிக்கு
   *[night] இரவு { $time } மணிக்கு
}
dosage-on-mon = திங்கட்கிழமை
dosage-on-tue = செவ்வாய்க்கிழமை
dosage-on-wed = புதன்கிழமை
dosage-on-thu = வியாழக்கிழமை
dosage-on-fri = வெள்ளிக்கிழமை
dosage-on-sat = சனிக்கிழமை
dosage-on-sun = ஞாயிற்றுக்கிழமை
dosage-as-needed = தேவைப்பட்டால் மட்டும்
# $reason is in the doctor's words
dosage-as-needed-for = தேவைப்பட்டால் மட்டும் ({ $reason } இருந்தால்)
dosage-max = { $span } முழுவதும் சேர்த்து அதிகபட்சம் { $dose }, அதற்கு மேல் கூடாது
dosage-max-at-once = ஒரு முறைக்கு அதிகபட்சம் { $dose }, அதற்கு மேல் கூடாது

# Where
dosage-route-oral = வாய் வழியாக
dosage-route-eye = கண்ணில்
dosage-route-ear = காதில்
dosage-route-nose = மூக்கில்
dosage-route-skin = தோல் மேல்
dosage-route-under-tongue = நாக்குக்கு அடியில்
dosage-route-inhaled = மூச்சோடு உள்ளே இழுங்கள்
dosage-route-rectal = மலம் போகும் வழியில் (ஆசனவாய்)
dosage-route-vaginal = பெண்ணுறுப்பின் உள்ளே
dosage-route-muscle = சதையில் ஊசி
dosage-route-under-skin = தோலுக்கு அடியில் ஊசி
dosage-route-vein = நரம்பில் ஊசி
dosage-site-left-eye = இடது கண்ணில்
dosage-site-right-eye = வலது கண்ணில்
dosage-site-both-eyes = இரண்டு கண்ணிலும்
dosage-site-left-ear = இடது காதில்
dosage-site-right-ear = வலது காதில்
dosage-site-both-ears = இரண்டு காதிலும்
dosage-site-both-nostrils = மூக்கின் இரண்டு துளையிலும்

# Set phrases
dosage-until-finished = மருந்து தீரும் வரை
dosage-with-water = தண்ணீருடன்
dosage-shake = நன்றாக குலுக்கிய பிறகு
dosage-apply-thin = மெல்லிசாக தடவுங்கள்

# A second way of taking the same medicine: together with the first, or after it
dosage-also = மேலும்: { $step }
dosage-then = அது முடிந்த பிறகு { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = எப்படி எடுப்பது என்று டாக்டரிடம் கேளுங்கள்
