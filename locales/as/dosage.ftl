# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("ডেৰ"), else the fraction; $number has the digits.

dosage-dose-tablet = { $part ->
    [quarter] 1টা টেবলেটৰ 4 ভাগৰ 1 ভাগ
    [half] আধা টেবলেট
    [three-quarters] 1টা টেবলেটৰ 4 ভাগৰ 3 ভাগ
    [mixed] { $amount } টেবলেট
   *[none] { $amount }টা টেবলেট
}
dosage-dose-capsule = { $part ->
    [quarter] 1টা কেপচুলৰ 4 ভাগৰ 1 ভাগ
    [half] আধা কেপচুল
    [three-quarters] 1টা কেপচুলৰ 4 ভাগৰ 3 ভাগ
    [mixed] { $amount } কেপচুল
   *[none] { $amount }টা কেপচুল
}
dosage-dose-ml = { $part ->
    [none] { $amount } এমএল
   *[half] { $amount } এমএল ({ $number })
}
dosage-dose-drop = { $amount } টোপাল
dosage-dose-puff = { $amount } পাফ
dosage-dose-spray = { $amount } স্প্ৰে
dosage-dose-teaspoon = { $part ->
    [quarter] 1 চাহ-চামুচৰ 4 ভাগৰ 1 ভাগ
    [three-quarters] 1 চাহ-চামুচৰ 4 ভাগৰ 3 ভাগ
   *[none] { $amount } চাহ-চামুচ
}
dosage-dose-tablespoon = { $part ->
    [quarter] 1 ডাঙৰ চামুচৰ 4 ভাগৰ 1 ভাগ
    [three-quarters] 1 ডাঙৰ চামুচৰ 4 ভাগৰ 3 ভাগ
   *[none] { $amount } ডাঙৰ চামুচ
}
dosage-dose-spoon = { $part ->
    [quarter] 1 চামুচৰ 4 ভাগৰ 1 ভাগ
    [three-quarters] 1 চামুচৰ 4 ভাগৰ 3 ভাগ
   *[none] { $amount } চামুচ
}
dosage-dose-sachet = { $part ->
    [quarter] 1 পেকেটৰ 4 ভাগৰ 1 ভাগ
    [three-quarters] 1 পেকেটৰ 4 ভাগৰ 3 ভাগ
   *[none] { $amount } পেকেট
}
dosage-dose-application = { $amount ->
    [1] লগাওক
   *[other] { $amount } বাৰ লগাওক
}
dosage-dose-unit = { $part ->
    [none] { $amount } ইউনিট
   *[half] { $amount } ইউনিট ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] 1টা বেজীৰ 4 ভাগৰ 1 ভাগ
    [half] আধা বেজী
    [three-quarters] 1টা বেজীৰ 4 ভাগৰ 3 ভাগ
    [mixed] { $amount } বেজী
   *[none] { $amount }টা বেজী
}
dosage-dose-suppository = { $part ->
    [quarter] ভিতৰত ভৰাব লগা 1টা চাপ'জিটৰীৰ 4 ভাগৰ 1 ভাগ
    [half] ভিতৰত ভৰাব লগা আধা চাপ'জিটৰী
    [three-quarters] ভিতৰত ভৰাব লগা 1টা চাপ'জিটৰীৰ 4 ভাগৰ 3 ভাগ
    [mixed] ভিতৰত ভৰাব লগা { $amount } চাপ'জিটৰী
   *[none] ভিতৰত ভৰাব লগা { $amount }টা চাপ'জিটৰী
}
dosage-dose-lozenge = { $part ->
    [quarter] চুহি খাব লগা 1টা টেবলেটৰ 4 ভাগৰ 1 ভাগ
    [half] চুহি খাব লগা আধা টেবলেট
    [three-quarters] চুহি খাব লগা 1টা টেবলেটৰ 4 ভাগৰ 3 ভাগ
    [mixed] চুহি খাব লগা { $amount } টেবলেট
   *[none] চুহি খাব লগা { $amount }টা টেবলেট
}
dosage-dose-patch = { $part ->
    [quarter] গাত লগাব লগা 1টা পেচৰ 4 ভাগৰ 1 ভাগ
    [half] গাত লগাব লগা আধা পেচ
    [three-quarters] গাত লগাব লগা 1টা পেচৰ 4 ভাগৰ 3 ভাগ
    [mixed] গাত লগাব লগা { $amount } পেচ
   *[none] গাত লগাব লগা { $amount }টা পেচ
}
dosage-dose-mg = { $part ->
    [none] { $amount } এমজি
   *[half] { $amount } এমজি ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } মাইক্ৰ'গ্ৰাম
   *[half] { $amount } মাইক্ৰ'গ্ৰাম ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } গ্ৰাম
   *[half] { $amount } গ্ৰাম ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low }ৰ পৰা { $high }লৈ
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] 4 ভাগৰ 1 ভাগ
       *[other] { $whole }টা আৰু 4 ভাগৰ 1 ভাগ
    }
    [three-quarters] { $whole ->
        [0] 4 ভাগৰ 3 ভাগ
       *[other] { $whole }টা আৰু 4 ভাগৰ 3 ভাগ
    }
   *[half] { $whole ->
        [0] আধা
        [1] ডেৰ
        [2] আঢৈ
       *[other] চাৰে { $whole }
    }
}
# The dose is of each of several times; dosage-and joins these ("পুৱা, দুপৰীয়া আৰু ৰাতি").
dosage-each-time = প্ৰতিবাৰত { $dose }
dosage-and = { $first } আৰু { $last }

# How often
dosage-times-day = দিনে { $n } বাৰ
dosage-times-week = সপ্তাহত { $n } বাৰ
dosage-times-month = মাহত { $n } বাৰ
dosage-times-in = প্ৰতি { $span }ত { $n } বাৰ
dosage-every-minute = { $n ->
    [1] প্ৰতি মিনিটত 1 বাৰ
   *[other] প্ৰতি { $n } মিনিটত 1 বাৰ
}
dosage-every-hour = { $n ->
    [1] প্ৰতি ঘণ্টাত 1 বাৰ
   *[other] প্ৰতি { $n } ঘণ্টাত 1 বাৰ
}
dosage-every-day = { $n ->
    [2] 1 দিন এৰি 1 দিন
   *[other] প্ৰতি { $n } দিনত 1 বাৰ
}
dosage-every-week = প্ৰতি { $n } সপ্তাহত 1 বাৰ
dosage-every-month = প্ৰতি { $n } মাহত 1 বাৰ
dosage-every-year = { $n ->
    [1] বছৰত 1 বাৰ
   *[other] প্ৰতি { $n } বছৰত 1 বাৰ
}
dosage-span-minute = { $n } মিনিট
dosage-span-hour = { $n } ঘণ্টা
dosage-span-day = { $n } দিন
dosage-span-week = { $n } সপ্তাহ
dosage-span-month = { $n } মাহ
dosage-span-year = { $n } বছৰ
dosage-count = { $n ->
    [1] মুঠতে মাত্ৰ 1 বাৰ
   *[other] মুঠতে { $n } বাৰ
}
# $date is written day/month/year.
dosage-from = { $date } তাৰিখৰ পৰা
dosage-until = { $date } তাৰিখলৈকে

# When
dosage-morning = পুৱা
dosage-early-morning = একেবাৰে পুৱাতে
dosage-late-morning = দুপৰীয়াৰ অলপ আগতে
dosage-noon = দুপৰীয়া
dosage-afternoon = আবেলি
dosage-early-afternoon = দুপৰীয়াৰ ঠিক পিছত
dosage-late-afternoon = আবেলিৰ শেষত
dosage-evening = সন্ধিয়া
dosage-early-evening = সন্ধিয়া লগাৰ লগে লগে
dosage-late-evening = সন্ধিয়াৰ শেষত
dosage-night = ৰাতি
dosage-bedtime = শোৱাৰ সময়ত
dosage-waking = শুই উঠিয়েই
dosage-before-food = খোৱাৰ আগতে
dosage-with-food = খোৱা বস্তুৰ লগত
dosage-after-food = খোৱাৰ পিছত
dosage-with-or-after-food = খোৱা বস্তুৰ লগত বা খোৱাৰ পিছত
dosage-empty-stomach = খালী পেটত
dosage-before-breakfast = পুৱা জলপান খোৱাৰ আগতে
dosage-with-breakfast = পুৱা জলপানৰ লগত
dosage-after-breakfast = পুৱা জলপান খোৱাৰ পিছত
dosage-before-lunch = দুপৰীয়া ভাত খোৱাৰ আগতে
dosage-with-lunch = দুপৰীয়া ভাতৰ লগত
dosage-after-lunch = দুপৰীয়া ভাত খোৱাৰ পিছত
dosage-before-dinner = ৰাতি ভাত খোৱাৰ আগতে
dosage-with-dinner = ৰাতি ভাতৰ লগত
dosage-after-dinner = ৰাতি ভাত খোৱাৰ পিছত
dosage-minutes = { $moment ->
    [before-food] খোৱাৰ { $n } মিনিট আগতে
    [after-food] খোৱাৰ { $n } মিনিট পিছত
    [before-breakfast] পুৱা জলপান খোৱাৰ { $n } মিনিট আগতে
    [after-breakfast] পুৱা জলপান খোৱাৰ { $n } মিনিট পিছত
    [before-lunch] দুপৰীয়া ভাত খোৱাৰ { $n } মিনিট আগতে
    [after-lunch] দুপৰীয়া ভাত খোৱাৰ { $n } মিনিট পিছত
    [before-dinner] ৰাতি ভাত খোৱাৰ { $n } মিনিট আগতে
   *[after-dinner] ৰাতি ভাত খোৱাৰ { $n } মিনিট পিছত
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] পুৱা { $time } বজাত
    [midday] দুপৰীয়া { $time } বজাত
    [noon] দুপৰীয়া { $time } বজাত
    [evening] সন্ধিয়া { $time } বজাত
   *[night] ৰাতি { $time } বজাত
}
dosage-on-mon = সোমবাৰে
dosage-on-tue = মঙলবাৰে
dosage-on-wed = বুধবাৰে
dosage-on-thu = বৃহস্পতিবাৰে
dosage-on-fri = শুক্ৰবাৰে
dosage-on-sat = শনিবাৰে
dosage-on-sun = দেওবাৰে
dosage-as-needed = কেৱল দৰকাৰ হ'লেহে
# $reason is in the doctor's words
dosage-as-needed-for = কেৱল দৰকাৰ হ'লেহে ({ $reason })
dosage-max = { $span }ত { $dose }তকৈ বেছি নহয়
dosage-max-at-once = এবাৰত { $dose }তকৈ বেছি নহয়

# Where
dosage-route-oral = মুখেৰে খাব
dosage-route-eye = চকুত
dosage-route-ear = কাণত
dosage-route-nose = নাকত
dosage-route-skin = ছালত
dosage-route-under-tongue = জিভাৰ তলত
dosage-route-inhaled = উশাহেৰে ভিতৰলৈ টানক
dosage-route-rectal = পায়খানাৰ বাটত (মলদ্বাৰত)
dosage-route-vaginal = মাহেকীয়াৰ বাটত (যোনিত)
dosage-route-muscle = মাংসত বেজী
dosage-route-under-skin = ছালৰ তলত বেজী
dosage-route-vein = সিৰত বেজী
dosage-site-left-eye = বাওঁ চকুত
dosage-site-right-eye = সোঁ চকুত
dosage-site-both-eyes = দুয়োটা চকুত
dosage-site-left-ear = বাওঁ কাণত
dosage-site-right-ear = সোঁ কাণত
dosage-site-both-ears = দুয়োখন কাণত
dosage-site-both-nostrils = নাকৰ দুয়োটা ফুটাত

# Set phrases
dosage-until-finished = দৰব শেষ নোহোৱালৈকে
dosage-with-water = পানীৰ লগত
dosage-shake = ভালকৈ জোকাৰি ল'ব
dosage-apply-thin = পাতলকৈ লগাওক

# A second way of taking the same medicine: together with the first, or after it
dosage-also = আৰু { $step }
dosage-then = তাৰ পিছত { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = কেনেকৈ ল'ব লাগে, ডাক্তৰক সোধক
