# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("দেড়"), else the fraction; $number has the digits.

dosage-dose-tablet = { $part ->
    [quarter] 1টা ট্যাবলেটের 4 ভাগের 1 ভাগ
    [half] আধখানা ট্যাবলেট
    [three-quarters] 1টা ট্যাবলেটের 4 ভাগের 3 ভাগ
   *[none] { $amount }টা ট্যাবলেট
}
dosage-dose-capsule = { $part ->
    [quarter] 1টা ক্যাপসুলের 4 ভাগের 1 ভাগ
    [half] আধখানা ক্যাপসুল
    [three-quarters] 1টা ক্যাপসুলের 4 ভাগের 3 ভাগ
   *[none] { $amount }টা ক্যাপসুল
}
dosage-dose-ml = { $part ->
    [none] { $amount } এমএল
   *[half] { $amount } এমএল ({ $number })
}
dosage-dose-drop = { $amount } ফোঁটা
dosage-dose-puff = { $amount } পাফ
dosage-dose-spray = { $amount } স্প্রে
dosage-dose-teaspoon = { $part ->
    [quarter] 1 চা-চামচের 4 ভাগের 1 ভাগ
    [three-quarters] 1 চা-চামচের 4 ভাগের 3 ভাগ
   *[none] { $amount } চা-চামচ
}
dosage-dose-tablespoon = { $part ->
    [quarter] 1 বড় চামচের 4 ভাগের 1 ভাগ
    [three-quarters] 1 বড় চামচের 4 ভাগের 3 ভাগ
   *[none] { $amount } বড় চামচ
}
dosage-dose-spoon = { $part ->
    [quarter] 1 চামচের 4 ভাগের 1 ভাগ
    [three-quarters] 1 চামচের 4 ভাগের 3 ভাগ
   *[none] { $amount } চামচ
}
dosage-dose-sachet = { $part ->
    [quarter] 1 প্যাকেটের 4 ভাগের 1 ভাগ
    [three-quarters] 1 প্যাকেটের 4 ভাগের 3 ভাগ
   *[none] { $amount } প্যাকেট
}
dosage-dose-application = { $amount ->
    [1] লাগান
   *[other] { $amount } বার লাগান
}
dosage-dose-unit = { $part ->
    [none] { $amount } ইউনিট
   *[half] { $amount } ইউনিট ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] 1টা ইনজেকশনের 4 ভাগের 1 ভাগ
    [half] আধা ইনজেকশন
    [three-quarters] 1টা ইনজেকশনের 4 ভাগের 3 ভাগ
   *[none] { $amount }টা ইনজেকশন
}
dosage-dose-suppository = { $part ->
    [quarter] ভেতরে ঢোকানোর 1টা সাপোজিটরির 4 ভাগের 1 ভাগ
    [half] ভেতরে ঢোকানোর আধখানা সাপোজিটরি
    [three-quarters] ভেতরে ঢোকানোর 1টা সাপোজিটরির 4 ভাগের 3 ভাগ
   *[none] ভেতরে ঢোকানোর { $amount }টা সাপোজিটরি
}
dosage-dose-lozenge = { $part ->
    [quarter] চুষে খাওয়ার 1টা ট্যাবলেটের 4 ভাগের 1 ভাগ
    [half] চুষে খাওয়ার আধখানা ট্যাবলেট
    [three-quarters] চুষে খাওয়ার 1টা ট্যাবলেটের 4 ভাগের 3 ভাগ
   *[none] চুষে খাওয়ার { $amount }টা ট্যাবলেট
}
dosage-dose-patch = { $part ->
    [quarter] গায়ে লাগানোর 1টা প্যাচের 4 ভাগের 1 ভাগ
    [half] গায়ে লাগানোর আধখানা প্যাচ
    [three-quarters] গায়ে লাগানোর 1টা প্যাচের 4 ভাগের 3 ভাগ
   *[none] গায়ে লাগানোর { $amount }টা প্যাচ
}
dosage-dose-mg = { $part ->
    [none] { $amount } এমজি
   *[half] { $amount } এমজি ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } মাইক্রোগ্রাম
   *[half] { $amount } মাইক্রোগ্রাম ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } গ্রাম
   *[half] { $amount } গ্রাম ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } থেকে { $high }
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] 4 ভাগের 1 ভাগ
       *[other] সওয়া { $whole }
    }
    [three-quarters] { $whole ->
        [0] 4 ভাগের 3 ভাগ
        [1] পৌনে 2
        [2] পৌনে 3
        [3] পৌনে 4
        [4] পৌনে 5
        [5] পৌনে 6
        [6] পৌনে 7
        [7] পৌনে 8
        [8] পৌনে 9
        [9] পৌনে 10
        [10] পৌনে 11
        [11] পৌনে 12
        [12] পৌনে 13
        [13] পৌনে 14
        [14] পৌনে 15
        [15] পৌনে 16
        [16] পৌনে 17
        [17] পৌনে 18
        [18] পৌনে 19
        [19] পৌনে 20
       *[other] সাড়ে { $whole } আর সিকি
    }
   *[half] { $whole ->
        [0] আধা
        [1] দেড়
        [2] আড়াই
       *[other] সাড়ে { $whole }
    }
}
# The dose is of each of several times; dosage-and joins these ("সকালে, দুপুরে আর রাতে").
dosage-each-time = প্রতিবার { $dose }
dosage-and = { $first } আর { $last }

# How often
dosage-times-day = দিনে { $n } বার
dosage-times-week = সপ্তাহে { $n } বার
dosage-times-month = মাসে { $n } বার
dosage-times-in = প্রতি { $span } মিলিয়ে { $n } বার
dosage-every-minute = { $n ->
    [1] প্রতি মিনিটে
   *[other] { $n } মিনিট পর পর
}
dosage-every-hour = { $n ->
    [1] প্রতি ঘণ্টায়
   *[other] { $n } ঘণ্টা পর পর
}
dosage-every-day = { $n ->
    [2] 1 দিন বাদ দিয়ে 1 দিন
   *[other] প্রতি { $n } দিনে 1 বার
}
dosage-every-week = প্রতি { $n } সপ্তাহে 1 বার
dosage-every-month = প্রতি { $n } মাসে 1 বার
dosage-every-year = { $n ->
    [1] বছরে 1 বার
   *[other] প্রতি { $n } বছরে 1 বার
}
dosage-span-minute = { $n } মিনিট
dosage-span-hour = { $n } ঘণ্টা
dosage-span-day = { $n } দিন
dosage-span-week = { $n } সপ্তাহ
dosage-span-month = { $n } মাস
dosage-span-year = { $n } বছর
dosage-count = { $n ->
    [1] মোট 1 বারই
   *[other] মোট { $n } বার
}
# $date is written day/month/year.
dosage-from = { $date } থেকে
dosage-until = { $date } পর্যন্ত

# When
dosage-morning = সকালে
dosage-early-morning = ভোরে
dosage-late-morning = দুপুরের একটু আগে
dosage-noon = দুপুরে
dosage-afternoon = দুপুরের পরে
dosage-early-afternoon = দুপুরের ঠিক পরে
dosage-late-afternoon = বিকেলে
dosage-evening = সন্ধ্যায়
dosage-early-evening = সন্ধ্যার শুরুতে
dosage-late-evening = সন্ধ্যার শেষে
dosage-night = রাতে
dosage-bedtime = শোয়ার সময়
dosage-waking = ঘুম থেকে উঠেই
dosage-before-food = খাওয়ার আগে
dosage-with-food = খাবারের সঙ্গে
dosage-after-food = খাওয়ার পরে
dosage-with-or-after-food = খাবারের সঙ্গে বা খাওয়ার পরে
dosage-empty-stomach = খালি পেটে
dosage-before-breakfast = সকালের খাবারের আগে
dosage-with-breakfast = সকালের খাবারের সঙ্গে
dosage-after-breakfast = সকালের খাবারের পরে
dosage-before-lunch = দুপুরের খাবারের আগে
dosage-with-lunch = দুপুরের খাবারের সঙ্গে
dosage-after-lunch = দুপুরের খাবারের পরে
dosage-before-dinner = রাতের খাবারের আগে
dosage-with-dinner = রাতের খাবারের সঙ্গে
dosage-after-dinner = রাতের খাবারের পরে
dosage-minutes = { $moment ->
    [before-food] খাওয়ার { $n } মিনিট আগে
    [after-food] খাওয়ার { $n } মিনিট পরে
    [before-breakfast] সকালের খাবারের { $n } মিনিট আগে
    [after-breakfast] সকালের খাবারের { $n } মিনিট পরে
    [before-lunch] দুপুরের খাবারের { $n } মিনিট আগে
    [after-lunch] দুপুরের খাবারের { $n } মিনিট পরে
    [before-dinner] রাতের খাবারের { $n } মিনিট আগে
   *[after-dinner] রাতের খাবারের { $n } মিনিট পরে
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] সকাল { $time }টায়
    [midday] দুপুর { $time }টায়
    [noon] দুপুর { $time }টায়
    [evening] বিকেল { $time }টায়
   *[night] রাত { $time }টায়
}
dosage-on-mon = সোমবার
dosage-on-tue = মঙ্গলবার
dosage-on-wed = বুধবার
dosage-on-thu = বৃহস্পতিবার
dosage-on-fri = শুক্রবার
dosage-on-sat = শনিবার
dosage-on-sun = রবিবার
dosage-as-needed = শুধু দরকার হলে
# $reason is in the doctor's words
dosage-as-needed-for = শুধু দরকার হলে ({ $reason })
dosage-max = { $span } মিলিয়ে { $dose }-এর বেশি নয়
dosage-max-at-once = একবারে { $dose }-এর বেশি নয়

# Where
dosage-route-oral = মুখে খাবেন
dosage-route-eye = চোখে
dosage-route-ear = কানে
dosage-route-nose = নাকে
dosage-route-skin = চামড়ায়
dosage-route-under-tongue = জিভের নিচে
dosage-route-inhaled = শ্বাসের সঙ্গে ভেতরে টানুন
dosage-route-rectal = পায়খানার রাস্তায়
dosage-route-vaginal = মাসিকের রাস্তায় (যোনিতে)
dosage-route-muscle = মাংসে ইনজেকশন
dosage-route-under-skin = চামড়ার নিচে ইনজেকশন
dosage-route-vein = শিরায় ইনজেকশন
dosage-site-left-eye = বাঁ চোখে
dosage-site-right-eye = ডান চোখে
dosage-site-both-eyes = দুই চোখেই
dosage-site-left-ear = বাঁ কানে
dosage-site-right-ear = ডান কানে
dosage-site-both-ears = দুই কানেই
dosage-site-both-nostrils = নাকের দুই ফুটোতেই

# Set phrases
dosage-until-finished = ওষুধ শেষ না হওয়া পর্যন্ত
dosage-with-water = জলের সঙ্গে
dosage-shake = ভালো করে ঝাঁকিয়ে
dosage-apply-thin = পাতলা করে লাগান

# A second way of taking the same medicine: together with the first, or after it
dosage-also = আর { $step }
dosage-then = তারপর { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = কীভাবে নেবেন, ডাক্তারকে জিজ্ঞেস করুন
