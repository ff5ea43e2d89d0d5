# How a medicine is taken, put together from what the doctor ordered. No advice of our own.
# $amount is a number, a range ("1-2") or dosage-parts. $part is none where there is no fraction,
# mixed for a fraction beyond one ("ڈیڑھ"), else the fraction; $number has the digits.
# "کل" is never said for "in all": written, it is also "tomorrow".

dosage-dose-tablet = { $part ->
    [quarter] چوتھائی گولی (4 میں سے 1 حصہ)
    [half] آدھی گولی
    [three-quarters] پونی گولی (4 میں سے 3 حصے)
   *[none] { $amount } گولی
}
dosage-dose-capsule = { $part ->
    [quarter] چوتھائی کیپسول
    [half] آدھا کیپسول
    [three-quarters] پونا کیپسول
   *[none] { $amount } کیپسول
}
dosage-dose-ml = { $part ->
    [none] { $amount } ایم ایل
   *[half] { $amount } ایم ایل ({ $number })
}
dosage-dose-drop = { $amount ->
    [one] { $amount } بوند
   *[other] { $amount } بوندیں
}
dosage-dose-puff = { $amount } پف
dosage-dose-spray = { $amount } اسپرے
dosage-dose-teaspoon = { $part ->
    [quarter] چوتھائی چھوٹا چمچ
    [half] آدھا چھوٹا چمچ
    [three-quarters] پونا چھوٹا چمچ
    [mixed] { $amount } چھوٹے چمچ
   *[none] { $amount ->
        [one] { $amount } چھوٹا چمچ
       *[other] { $amount } چھوٹے چمچ
    }
}
dosage-dose-tablespoon = { $part ->
    [quarter] چوتھائی بڑا چمچ
    [half] آدھا بڑا چمچ
    [three-quarters] پونا بڑا چمچ
    [mixed] { $amount } بڑے چمچ
   *[none] { $amount ->
        [one] { $amount } بڑا چمچ
       *[other] { $amount } بڑے چمچ
    }
}
dosage-dose-spoon = { $part ->
    [quarter] چوتھائی چمچ
    [half] آدھا چمچ
    [three-quarters] پونا چمچ
   *[none] { $amount } چمچ
}
dosage-dose-sachet = { $part ->
    [quarter] چوتھائی پیکٹ
    [half] آدھا پیکٹ
    [three-quarters] پونا پیکٹ
   *[none] { $amount } پیکٹ
}
dosage-dose-application = { $amount ->
    [1] لگائیں
   *[other] { $amount } بار لگائیں
}
dosage-dose-unit = { $part ->
    [none] { $amount } یونٹ
   *[half] { $amount } یونٹ ({ $number })
}
dosage-dose-injection = { $part ->
    [quarter] چوتھائی انجیکشن
    [half] آدھا انجیکشن
    [three-quarters] پونا انجیکشن
   *[none] { $amount } انجیکشن
}
dosage-dose-suppository = { $part ->
    [quarter] چوتھائی سپوزیٹری (اندر رکھنے کی دوا)
    [half] آدھی سپوزیٹری (اندر رکھنے کی دوا)
    [three-quarters] پونی سپوزیٹری (اندر رکھنے کی دوا)
   *[none] { $amount } سپوزیٹری (اندر رکھنے کی دوا)
}
dosage-dose-lozenge = { $part ->
    [quarter] چوتھائی چوسنے والی گولی
    [half] آدھی چوسنے والی گولی
    [three-quarters] پونی چوسنے والی گولی
   *[none] { $amount } چوسنے والی گولی
}
dosage-dose-patch = { $part ->
    [quarter] چوتھائی پٹی (جِلد پر چپکانے کی)
    [half] آدھی پٹی (جِلد پر چپکانے کی)
    [three-quarters] پونی پٹی (جِلد پر چپکانے کی)
   *[none] { $amount } پٹی (جِلد پر چپکانے کی)
}
dosage-dose-mg = { $part ->
    [none] { $amount } ایم جی
   *[half] { $amount } ایم جی ({ $number })
}
dosage-dose-mcg = { $part ->
    [none] { $amount } مائیکروگرام
   *[half] { $amount } مائیکروگرام ({ $number })
}
dosage-dose-g = { $part ->
    [none] { $amount } گرام
   *[half] { $amount } گرام ({ $number })
}
dosage-dose-other = { $part ->
    [none] { $amount } { $unit }
   *[half] { $amount } { $unit } ({ $number })
}
dosage-dose-count = { $amount }
dosage-dose-range = { $low } سے { $high } تک
dosage-parts = { $part ->
    [quarter] { $whole ->
        [0] چوتھائی
       *[other] سوا { $whole }
    }
    [three-quarters] { $whole ->
        [0] پونا
        [1] پونے 2
        [2] پونے 3
        [3] پونے 4
        [4] پونے 5
        [5] پونے 6
        [6] پونے 7
        [7] پونے 8
        [8] پونے 9
        [9] پونے 10
       *[other] { $whole } اور پون
    }
   *[half] { $whole ->
        [0] آدھا
        [1] ڈیڑھ
        [2] ڈھائی
       *[other] ساڑھے { $whole }
    }
}
# The dose is of each of several times; dosage-and joins these ("صبح، دوپہر اور رات").
dosage-each-time = ہر بار { $dose }
dosage-and = { $first } اور { $last }

# How often
dosage-times-day = دن میں { $n } بار
dosage-times-week = ہفتے میں { $n } بار
dosage-times-month = مہینے میں { $n } بار
dosage-times-in = { $span } میں { $n } بار
dosage-every-minute = { $n ->
    [1] ہر 1 منٹ بعد
   *[other] ہر { $n } منٹ بعد
}
dosage-every-hour = { $n ->
    [1] ہر 1 گھنٹے بعد
   *[other] ہر { $n } گھنٹے بعد
}
dosage-every-day = { $n ->
    [2] ہر دوسرے دن (1 دن چھوڑ کر)
    [3] ہر تیسرے دن (2 دن چھوڑ کر)
   *[other] ہر { $n } دن پر
}
dosage-every-week = ہر { $n } ہفتے پر
dosage-every-month = ہر { $n } مہینے پر
dosage-every-year = { $n ->
    [1] سال میں 1 بار
   *[other] ہر { $n } سال پر
}
dosage-span-minute = { $n } منٹ
dosage-span-hour = { $n } گھنٹے
dosage-span-day = { $n } دن
# One week is said in days: ہفتہ is Saturday too.
dosage-span-week = { $n ->
    [1] 7 دن
   *[other] { $n } ہفتے
}
dosage-span-month = { $n ->
    [one] { $n } مہینہ
   *[other] { $n } مہینے
}
dosage-span-year = { $n } سال
dosage-count = { $n ->
    [1] صرف 1 بار
   *[other] سب ملا کر { $n } بار
}
# $date is written day/month/year.
dosage-from = { $date } سے
dosage-until = { $date } تک

# When
dosage-morning = صبح
dosage-early-morning = صبح سویرے
dosage-late-morning = دوپہر سے پہلے
dosage-noon = دوپہر
dosage-afternoon = دوپہر کے بعد
dosage-early-afternoon = دوپہر کے فوراً بعد
dosage-late-afternoon = شام سے پہلے
dosage-evening = شام
dosage-early-evening = شام شروع ہوتے ہی
dosage-late-evening = دیر شام
dosage-night = رات
dosage-bedtime = سوتے وقت
dosage-waking = سو کر اٹھتے ہی
dosage-before-food = کھانے سے پہلے
dosage-with-food = کھانے کے ساتھ
dosage-after-food = کھانے کے بعد
dosage-with-or-after-food = کھانے کے ساتھ یا بعد
dosage-empty-stomach = خالی پیٹ
dosage-before-breakfast = ناشتے سے پہلے
dosage-with-breakfast = ناشتے کے ساتھ
dosage-after-breakfast = ناشتے کے بعد
dosage-before-lunch = دوپہر کے کھانے سے پہلے
dosage-with-lunch = دوپہر کے کھانے کے ساتھ
dosage-after-lunch = دوپہر کے کھانے کے بعد
dosage-before-dinner = رات کے کھانے سے پہلے
dosage-with-dinner = رات کے کھانے کے ساتھ
dosage-after-dinner = رات کے کھانے کے بعد
dosage-minutes = { $moment ->
    [before-food] کھانے سے { $n } منٹ پہلے
    [after-food] کھانے کے { $n } منٹ بعد
    [before-breakfast] ناشتے سے { $n } منٹ پہلے
    [after-breakfast] ناشتے کے { $n } منٹ بعد
    [before-lunch] دوپہر کے کھانے سے { $n } منٹ پہلے
    [after-lunch] دوپہر کے کھانے کے { $n } منٹ بعد
    [before-dinner] رات کے کھانے سے { $n } منٹ پہلے
   *[after-dinner] رات کے کھانے کے { $n } منٹ بعد
}
# $time is 8 or 8:30
dosage-at = { $part ->
    [morning] صبح { $time } بجے
    [midday] دوپہر { $time } بجے
    [noon] دوپہر { $time } بجے
    [evening] شام { $time } بجے
   *[night] رات { $time } بجے
}
dosage-on-mon = پیر کو
dosage-on-tue = منگل کو
dosage-on-wed = بدھ کو
dosage-on-thu = جمعرات کو
dosage-on-fri = جمعہ کو
dosage-on-sat = سنیچر کو
dosage-on-sun = اتوار کو
dosage-as-needed = صرف ضرورت پڑنے پر
# $reason is in the doctor's words
dosage-as-needed-for = صرف ضرورت پڑنے پر ({ $reason })
dosage-max = { $span } میں { $dose } سے زیادہ نہیں
dosage-max-at-once = ایک بار میں { $dose } سے زیادہ نہیں

# Where. Right and left are said twice: the two words differ by one letter.
dosage-route-oral = منہ سے
dosage-route-eye = آنکھ میں
dosage-route-ear = کان میں
dosage-route-nose = ناک میں
dosage-route-skin = جِلد پر
dosage-route-under-tongue = زبان کے نیچے
dosage-route-inhaled = سانس کے ساتھ اندر لیں
dosage-route-rectal = پاخانے کے راستے میں
dosage-route-vaginal = ماہواری کی جگہ کے اندر
dosage-route-muscle = پٹھے میں انجیکشن
dosage-route-under-skin = جِلد کے نیچے انجیکشن
dosage-route-vein = نس میں انجیکشن
dosage-site-left-eye = بائیں آنکھ میں (الٹے ہاتھ کی طرف)
dosage-site-right-eye = دائیں آنکھ میں (سیدھے ہاتھ کی طرف)
dosage-site-both-eyes = دونوں آنکھوں میں
dosage-site-left-ear = بائیں کان میں (الٹے ہاتھ کی طرف)
dosage-site-right-ear = دائیں کان میں (سیدھے ہاتھ کی طرف)
dosage-site-both-ears = دونوں کانوں میں
dosage-site-both-nostrils = ناک کے دونوں سوراخوں میں

# Set phrases
dosage-until-finished = دوا ختم ہونے تک
dosage-with-water = پانی کے ساتھ
dosage-shake = اچھی طرح ہلا کر
dosage-apply-thin = پتلی تہہ لگائیں

# A second way of taking the same medicine: together with the first, or after it
dosage-also = اور { $step }
dosage-then = پھر اس کے بعد { $step }
# Part of the doctor's order could not be read and there is no written text for it
dosage-ask = کیسے لینی ہے، ڈاکٹر سے پوچھیں
