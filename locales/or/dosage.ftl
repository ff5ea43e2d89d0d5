# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("ଦେଢ଼"), else the fraction; $number has the digits.

dosage-dose-tablet = { $part ->
    [quarter] ଗୋଟିଏ ବଟିକାର ଚାରି ଭାଗରୁ ଭାଗେ
    [half] ଅଧା ବଟିକା
    [three-quarters] ଗୋଟିଏ ବଟିକାର ଚାରି ଭାଗରୁ ତିନି ଭାଗ
    [mixed] { $amount } ବଟିକା
   *[none] { $amount }ଟି ବଟିକା
}
dosage-dose-capsule = { $part ->
    [quarter] ଗୋଟିଏ କ୍ୟାପସୁଲର ଚାରି ଭାଗରୁ ଭାଗେ
    [half] ଅଧା କ୍ୟାପସୁଲ୍
    [three-quarters] ଗୋଟିଏ କ୍ୟାପସୁଲର ଚାରି ଭାଗରୁ ତିନି ଭାଗ
    [mixed] { $amount } କ୍ୟାପସୁଲ୍
   *[none] { $amount }ଟି କ୍ୟାପସୁଲ୍
}
dosage-dose-ml = { $part ->
    [none] { $amount } ଏମ୍ଏଲ୍
    [quarter] ଏକ ଏମ୍ଏଲର ଚାରି ଭାଗରୁ ଭାଗେ ({ $number })
    [three-quarters] ଏକ ଏମ୍ଏଲର ଚାରି ଭାଗରୁ ତିନି ଭାଗ ({ $number })
   *[half] { $amount } ଏମ୍ଏଲ୍ ({ $number })
}
dosage-dose-drop = { $amount } ଟୋପା
dosage-dose-puff = { $amount } ପଫ୍
dosage-dose-spray = { $amount } ସ୍ପ୍ରେ
dosage-dose-teaspoon = { $part ->
    [quarter] ଗୋଟିଏ ଛୋଟ ଚାମଚର ଚାରି ଭାଗରୁ ଭାଗେ
    [half] ଅଧା ଛୋଟ ଚାମଚ
    [three-quarters] ଗୋଟିଏ ଛୋଟ ଚାମଚର ଚାରି ଭାଗରୁ ତିନି ଭାଗ
   *[none] { $amount } ଛୋଟ ଚାମଚ
}
dosage-dose-tablespoon = { $part ->
    [quarter] ଗୋଟିଏ ବଡ଼ ଚାମଚର ଚାରି ଭାଗରୁ ଭାଗେ
    [half] ଅଧା ବଡ଼ ଚାମଚ
    [three-quarters] ଗୋଟିଏ ବଡ଼ ଚାମଚର ଚାରି ଭାଗରୁ ତିନି ଭାଗ
   *[none] { $amount } ବଡ଼ ଚାମଚ
}
dosage-dose-spoon = { $part ->
    [quarter] ଗୋଟିଏ ଚାମଚର ଚାରି ଭାଗରୁ ଭାଗେ
    [half] ଅଧା ଚାମଚ
    [three-quarters] ଗୋଟିଏ ଚାମଚର ଚାରି ଭାଗରୁ ତିନି ଭାଗ
   *[none] { $amount } ଚାମଚ
}
dosage-dose-sachet = { $part ->
    [quarter] ଗୋଟିଏ ପାଉଚର ଚାରି ଭାଗରୁ ଭାଗେ
    [half] ଅଧା ପାଉଚ୍
    [three-quarters] ଗୋଟିଏ ପାଉଚର ଚାରି ଭାଗରୁ ତିନି ଭାଗ
    [mixed] { $amount } ପାଉଚ୍
   *[none] { $amount }ଟି ପାଉଚ୍
}
dosage-dose-application = { $amount ->
    [1] ଲଗାନ୍ତୁ
   *[other] { $amount } ଥର ଲଗାନ୍ତୁ
}
dosage-dose-unit = { $part ->
    [none] { $amount } ୟୁନିଟ୍
    [quarter] ଏକ ୟୁନିଟର ଚାରି ଭାଗରୁ ଭାଗେ ({ $number })
    [three-quarters] ଏକ ୟୁନିଟର ଚାରି ଭାଗରୁ ତିନି ଭାଗ ({ $number })
   *[half] { $amount } ୟୁନିଟ୍ ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] ଗୋଟିଏ ଇଞ୍ଜେକ୍ସନର ଚାରି ଭାଗରୁ ଭାଗେ
    [half] ଅଧା ଇଞ୍ଜେକ୍ସନ୍
    [three-quarters] ଗୋଟିଏ ଇଞ୍ଜେକ୍ସନର ଚାରି ଭାଗରୁ ତିନି ଭାଗ
    [mixed] { $amount } ଇଞ୍ଜେକ୍ସନ୍
   *[none] { $amount }ଟି ଇଞ୍ଜେକ୍ସନ୍
}
dosage-dose-suppository = { $part ->
    [quarter] ଗୋଟିଏ ସପୋଜିଟରିର ଚାରି ଭାଗରୁ ଭାଗେ (ତଳ ବାଟରେ ପୂରାଇବା ଔଷଧ)
    [half] ଅଧା ସପୋଜିଟରି (ତଳ ବାଟରେ ପୂରାଇବା ଔଷଧ)
    [three-quarters] ଗୋଟିଏ ସପୋଜିଟରିର ଚାରି ଭାଗରୁ ତିନି ଭାଗ (ତଳ ବାଟରେ ପୂରାଇବା ଔଷଧ)
    [mixed] { $amount } ସପୋଜିଟରି (ତଳ ବାଟରେ ପୂରାଇବା ଔଷଧ)
   *[none] { $amount }ଟି ସପୋଜିଟରି (ତଳ ବାଟରେ ପୂରାଇବା ଔଷଧ)
}
dosage-dose-lozenge = { $part ->
    [quarter] ଗୋଟିଏ ଚୁଚୁମିବା ବଟିକାର ଚାରି ଭାଗରୁ ଭାଗେ
    [half] ଅଧା ଚୁଚୁମିବା ବଟିକା
    [three-quarters] ଗୋଟିଏ ଚୁଚୁମିବା ବଟିକାର ଚାରି ଭାଗରୁ ତିନି ଭାଗ
    [mixed] { $amount } ଚୁଚୁମିବା ବଟିକା
   *[none] { $amount }ଟି ଚୁଚୁମିବା ବଟିକା
}
dosage-dose-patch = { $part ->
    [quarter] ଚମଡ଼ାରେ ଲଗାଇବା ଗୋଟିଏ ପଟିର ଚାରି ଭାଗରୁ ଭାଗେ
    [half] ଚମଡ଼ାରେ ଲଗାଇବା ଅଧା ପଟି
    [three-quarters] ଚମଡ଼ାରେ ଲଗାଇବା ଗୋଟିଏ ପଟିର ଚାରି ଭାଗରୁ ତିନି ଭାଗ
    [mixed] ଚମଡ଼ାରେ ଲଗାଇବା { $amount } ପଟି
   *[none] ଚମଡ଼ାରେ ଲଗାଇବା { $amount }ଟି ପଟି
}
dosage-dose-mg = { $part ->
    [none] { $amount } ଏମଜି
    [quarter] ଏକ ଏମଜିର ଚାରି ଭାଗରୁ ଭାଗେ ({ $number })
    [three-quarters] ଏକ ଏମଜିର ଚାରି ଭାଗରୁ ତିନି ଭାଗ ({ $number })
   *[half] { $amount } ଏମଜି ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } ମାଇକ୍ରୋଗ୍ରାମ୍
    [quarter] ଏକ ମାଇକ୍ରୋଗ୍ରାମର ଚାରି ଭାଗରୁ ଭାଗେ ({ $number })
    [three-quarters] ଏକ ମାଇକ୍ରୋଗ୍ରାମର ଚାରି ଭାଗରୁ ତିନି ଭାଗ ({ $number })
   *[half] { $amount } ମାଇକ୍ରୋଗ୍ରାମ୍ ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } ଗ୍ରାମ୍
    [quarter] ଏକ ଗ୍ରାମର ଚାରି ଭାଗରୁ ଭାଗେ ({ $number })
    [three-quarters] ଏକ ଗ୍ରାମର ଚାରି ଭାଗରୁ ତିନି ଭାଗ ({ $number })
   *[half] { $amount } ଗ୍ରାମ୍ ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
    [quarter] ଏକ { $unit }ର ଚାରି ଭାଗରୁ ଭାଗେ ({ $number })
    [three-quarters] ଏକ { $unit }ର ଚାରି ଭାଗରୁ ତିନି ଭାଗ ({ $number })
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low }ଠାରୁ { $high } ପର୍ଯ୍ୟନ୍ତ
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] ଚାରି ଭାଗରୁ ଭାଗେ
       *[other] { $whole } ପୂରା ଓ ଆଉ ଗୋଟିକର ଚାରି ଭାଗରୁ ଭାଗେ
    }
    [three-quarters] { $whole ->
        [0] ଚାରି ଭାଗରୁ ତିନି ଭାଗ
       *[other] { $whole } ପୂରା ଓ ଆଉ ଗୋଟିକର ଚାରି ଭାଗରୁ ତିନି ଭାଗ
    }
   *[half] { $whole ->
        [0] ଅଧା
        [1] ଦେଢ଼
        [2] ଅଢ଼େଇ
       *[other] ସାଢ଼େ { $whole }
    }
}
# The dose is of each of several times; dosage-and joins these ("ସକାଳ, ଖରାବେଳ ଓ ରାତି").
dosage-each-time = ପ୍ରତି ଥର { $dose }
dosage-and = { $first } ଓ { $last }

# How often
dosage-times-day = { $n ->
    [1] ଦିନକୁ ଥରେ
   *[other] ଦିନକୁ { $n } ଥର
}
dosage-times-week = { $n ->
    [1] ସପ୍ତାହକୁ ଥରେ
   *[other] ସପ୍ତାହକୁ { $n } ଥର
}
dosage-times-month = { $n ->
    [1] ମାସକୁ ଥରେ
   *[other] ମାସକୁ { $n } ଥର
}
dosage-times-in = { $span }ରେ { $n } ଥର
dosage-every-minute = { $n ->
    [1] ପ୍ରତି ମିନିଟରେ ଥରେ
   *[other] ପ୍ରତି { $n } ମିନିଟରେ ଥରେ
}
dosage-every-hour = { $n ->
    [1] ପ୍ରତି ଘଣ୍ଟାରେ ଥରେ
   *[other] ପ୍ରତି { $n } ଘଣ୍ଟାରେ ଥରେ
}
dosage-every-day = { $n ->
    [2] ଦିନେ ଛାଡ଼ି ଦିନେ
   *[other] ପ୍ରତି { $n } ଦିନରେ ଥରେ
}
dosage-every-week = ପ୍ରତି { $n } ସପ୍ତାହରେ ଥରେ
dosage-every-month = ପ୍ରତି { $n } ମାସରେ ଥରେ
dosage-every-year = { $n ->
    [1] ବର୍ଷକୁ ଥରେ
   *[other] ପ୍ରତି { $n } ବର୍ଷରେ ଥରେ
}
dosage-span-minute = { $n } ମିନିଟ୍
dosage-span-hour = { $n } ଘଣ୍ଟା
dosage-span-day = { $n } ଦିନ
dosage-span-week = { $n } ସପ୍ତାହ
dosage-span-month = { $n } ମାସ
dosage-span-year = { $n } ବର୍ଷ
dosage-count = { $n ->
    [1] କେବଳ 1 ଥର
   *[other] ସବୁ ମିଶି { $n } ଥର
}
# $date is written day/month/year.
dosage-from = { $date }ଠାରୁ
dosage-until = { $date } ପର୍ଯ୍ୟନ୍ତ

# When
dosage-morning = ସକାଳ
dosage-early-morning = ଭୋର
dosage-late-morning = ସକାଳ ଶେଷରେ
dosage-noon = ଖରାବେଳ
dosage-afternoon = ଉପରବେଳା
dosage-early-afternoon = ଉପରବେଳା ଆରମ୍ଭରେ
dosage-late-afternoon = ଉପରବେଳା ଶେଷରେ
dosage-evening = ସନ୍ଧ୍ୟା
dosage-early-evening = ସନ୍ଧ୍ୟା ଆରମ୍ଭରେ
dosage-late-evening = ସନ୍ଧ୍ୟା ଶେଷରେ
dosage-night = ରାତି
dosage-bedtime = ଶୋଇବା ବେଳେ
dosage-waking = ନିଦରୁ ଉଠିବା ମାତ୍ରେ
dosage-before-food = ଖାଇବା ଆଗରୁ
dosage-with-food = ଖାଇବା ସାଙ୍ଗରେ
dosage-after-food = ଖାଇବା ପରେ
dosage-with-or-after-food = ଖାଇବା ସାଙ୍ଗରେ କିମ୍ବା ଖାଇବା ପରେ
dosage-empty-stomach = ଖାଲି ପେଟରେ
dosage-before-breakfast = ଜଳଖିଆ ଆଗରୁ
dosage-with-breakfast = ଜଳଖିଆ ସାଙ୍ଗରେ
dosage-after-breakfast = ଜଳଖିଆ ପରେ
dosage-before-lunch = ଖରାବେଳ ଖାଇବା ଆଗରୁ
dosage-with-lunch = ଖରାବେଳ ଖାଇବା ସାଙ୍ଗରେ
dosage-after-lunch = ଖରାବେଳ ଖାଇବା ପରେ
dosage-before-dinner = ରାତି ଖାଇବା ଆଗରୁ
dosage-with-dinner = ରାତି ଖାଇବା ସାଙ୍ଗରେ
dosage-after-dinner = ରାତି ଖାଇବା ପରେ
dosage-minutes = { $moment ->
    [before-food] ଖାଇବାର { $n } ମିନିଟ୍ ଆଗରୁ
    [after-food] ଖାଇବାର { $n } ମିନିଟ୍ ପରେ
    [before-breakfast] ଜଳଖିଆର { $n } ମିନିଟ୍ ଆଗରୁ
    [after-breakfast] ଜଳଖିଆର { $n } ମିନିଟ୍ ପରେ
    [before-lunch] ଖରାବେଳ ଖାଇବାର { $n } ମିନିଟ୍ ଆଗରୁ
    [after-lunch] ଖରାବେଳ ଖାଇବାର { $n } ମିନିଟ୍ ପରେ
    [before-dinner] ରାତି ଖାଇବାର { $n } ମିନିଟ୍ ଆଗରୁ
   *[after-dinner] ରାତି ଖାଇବାର { $n } ମିନିଟ୍ ପରେ
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] ସକାଳ { $time }ଟାରେ
    [midday] ଦିନ { $time }ଟାରେ
    [noon] ଦିନ { $time }ଟାରେ
    [evening] ସନ୍ଧ୍ୟା { $time }ଟାରେ
   *[night] ରାତି { $time }ଟାରେ
}
dosage-on-mon = ସୋମବାର
dosage-on-tue = ମଙ୍ଗଳବାର
dosage-on-wed = ବୁଧବାର
dosage-on-thu = ଗୁରୁବାର
dosage-on-fri = ଶୁକ୍ରବାର
dosage-on-sat = ଶନିବାର
dosage-on-sun = ରବିବାର
dosage-as-needed = କେବଳ ଦରକାର ହେଲେ
# $reason is in the doctor's words
dosage-as-needed-for = କେବଳ ଦରକାର ହେଲେ ({ $reason })
dosage-max = { $span }ରେ { $dose }ଠାରୁ ବେଶି ନୁହେଁ
dosage-max-at-once = ଏକା ଥରକେ { $dose }ଠାରୁ ବେଶି ନୁହେଁ

# Where
dosage-route-oral = ପାଟି ବାଟେ
dosage-route-eye = ଆଖିରେ
dosage-route-ear = କାନରେ
dosage-route-nose = ନାକରେ
dosage-route-skin = ଚମଡ଼ା ଉପରେ
dosage-route-under-tongue = ଜିଭ ତଳେ
dosage-route-inhaled = ନିଶ୍ଵାସରେ ଭିତରକୁ ଟାଣନ୍ତୁ
dosage-route-rectal = ଝାଡ଼ା ବାଟରେ (ମଳଦ୍ଵାର)
dosage-route-vaginal = ମାସିକ ବାଟରେ (ଯୋନି)
dosage-route-muscle = ମାଂସରେ ଇଞ୍ଜେକ୍ସନ୍
dosage-route-under-skin = ଚମଡ଼ା ତଳେ ଇଞ୍ଜେକ୍ସନ୍
dosage-route-vein = ଶିରାରେ ଇଞ୍ଜେକ୍ସନ୍
dosage-site-left-eye = ବାଁ ଆଖିରେ
dosage-site-right-eye = ଡାହାଣ ଆଖିରେ
dosage-site-both-eyes = ଦୁଇ ଆଖିରେ
dosage-site-left-ear = ବାଁ କାନରେ
dosage-site-right-ear = ଡାହାଣ କାନରେ
dosage-site-both-ears = ଦୁଇ କାନରେ
dosage-site-both-nostrils = ନାକର ଦୁଇ ପୁଡ଼ାରେ

# Set phrases
dosage-until-finished = ଔଷଧ ସରିବା ପର୍ଯ୍ୟନ୍ତ
dosage-with-water = ପାଣି ସାଙ୍ଗରେ
dosage-shake = ଆଗେ ଭଲ କରି ହଲାନ୍ତୁ
dosage-apply-thin = ପତଳା କରି ଲଗାନ୍ତୁ

# A second way of taking the same medicine: together with the first, or after it
dosage-also = ଏବଂ { $step }
dosage-then = ତା'ପରେ { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = କେମିତି ନେବେ, ଡାକ୍ତରଙ୍କୁ ପଚାରନ୍ତୁ
