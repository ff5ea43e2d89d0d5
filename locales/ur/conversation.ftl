### Where it can, a message begins with a word in Urdu letters, and a name in Latin letters stands apart from a
### number or another Latin word: many phones lay a text out by its first letter, and two Latin words
### side by side change places in a line that runs from right to left.

## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. نمبر بھیجیں، جیسے 1:
ask-language-again = OPDLine. Send a number, like 1. نمبر بھیجیں، جیسے 1:

# $number is the emergency number.
ask-consent = یہ OPDLine ہے: فون پر ڈاکٹر۔ آپ کی بات صرف علاج کرنے والے دیکھیں گے۔ مٹانی ہو تو کبھی بھی DELETE لکھیں۔ منظور ہے؟
ask-consent-again = بس 1 یا 2 بھیجیں۔ علاج کرنے والے آپ کی بات دیکھیں، یہ منظور ہے؟
consent-declined = ٹھیک ہے، یہیں رکتے ہیں۔ ایمرجنسی میں { $number } پر کال کریں۔ پھر شروع کرنا ہو تو کبھی بھی لکھیں۔

help = نمبر بھیجیں یا اپنے لفظوں میں لکھیں۔ کبھی بھی لکھیں: مینو، پیچھے، دوبارہ، زبان، وقت بدلو، منسوخ، مجھے کال کرو، بند۔ ایمرجنسی: { $number }
stopped = اب OPDLine سے میسج نہیں آئیں گے۔ پھر پانے کے لیے START لکھیں۔
started = اب ہمارے میسج پھر آئیں گے۔
core-down = ابھی اسپتال سے رابطہ نہیں ہو پا رہا۔ آپ کے اپوائنٹمنٹ محفوظ ہیں۔ تھوڑی دیر بعد پھر لکھیں۔
welcome = شکریہ۔ جب چاہیں لکھیں: مینو
sorry-again = معاف کیجیے، یہ نہیں ہو پایا۔ اپنا پچھلا جواب ایک بار پھر بھیجیں۔
sorry-later = معاف کیجیے، OPDLine ابھی جواب نہیں دے پا رہا۔ کچھ منٹ بعد پھر لکھیں۔ ایمرجنسی میں { $number } پر کال کریں۔
listen-later = معاف کیجیے، ابھی یہ پڑھ کر نہیں سنا پا رہے۔ تھوڑی دیر بعد پھر لکھیں، یا پاس میں کسی سے پڑھوا لیں۔

ask-erase = کیا OPDLine سے اس فون کی معلومات مٹا دیں؟ قانون سے جو رکھنا ضروری ہے، وہ اسپتال میں رہے گا۔
ask-erase-again = بس 1 یا 2 بھیجیں۔ کیا OPDLine سے اس فون کی معلومات مٹا دیں؟
erased = سب مٹا دیا۔ اس فون کی کوئی معلومات OPDLine میں نہیں ہے۔
not-erased = کچھ نہیں مٹایا گیا۔

## Choices met in many places

option-yes = ہاں
option-no = نہیں
option-not-so = نہیں
option-more = اور
option-today = آج سے
option-book = بک کریں
option-change = دوسرا وقت
option-other-opd = دوسرے ڈاکٹر
option-cancel = منسوخ کریں
option-keep = رہنے دیں
option-erase = مٹا دیں
without = { $symptom } نہیں
complaint-noted = لکھ لیا
comma = {"، "}

## The front room

ask-home = یہ OPDLine ہے۔ ڈاکٹر کسے چاہیے؟
ask-home-again = صرف نمبر بھیجیں۔ ڈاکٹر کسے چاہیے؟
home-doctor = مجھے یا گھر میں کسی کو
home-doctor-for = { $name } کو
home-doctor-other = کسی اور کو
home-appointments = میرے اپوائنٹمنٹ
home-prescription = دوا کی پرچی

## Who is ill

ask-who = کون بیمار ہے؟
ask-who-again = نمبر بھیجیں، یا ایسے لکھیں: میری بیٹی عائشہ 4 سال۔ کون بیمار ہے؟
ask-whose = یہ تکلیف کسے ہے؟
ask-whose-again = بس 1 یا 2 بھیجیں۔ یہ تکلیف کسے ہے؟
who-me = میں
who-someone-else = کوئی اور
# $who is self or other.
ask-name = { $who ->
    [self] آپ کا نام کیا ہے؟
   *[other] مریض کا نام کیا ہے؟
}
ask-name-again = { $who ->
    [self] صرف نام لکھیں، جیسے: شبانہ بیگم
   *[other] صرف نام لکھیں، جیسے: شبانہ بیگم
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] کتنی عمر ہے { $name } کی؟ جیسے: 34۔ چھوٹا بچہ ہو تو جیسے: 6 مہینے
   *[both] کتنی عمر ہے { $name } کی؟ عورت یا مرد؟ جیسے: 34 عورت۔ چھوٹا بچہ ہو تو جیسے: 6 مہینے لڑکا
}
ask-age-again = { $asks ->
    [age] عمر نمبر میں لکھیں، جیسے: 34۔ چھوٹا بچہ ہو تو جیسے: 6 مہینے۔ کتنی عمر ہے { $name } کی؟
   *[both] ایسے لکھیں: 34 عورت۔ چھوٹا بچہ ہو تو: 6 مہینے لڑکا۔ کتنی عمر ہے { $name } کی؟
}
ask-sex = بتائیں، { $name } عورت ہیں یا مرد؟
ask-sex-again = صرف نمبر بھیجیں۔ { $name } عورت ہیں یا مرد؟
sex-female = عورت یا لڑکی
sex-male = مرد یا لڑکا
sex-other = دیگر
sex-female-child = لڑکی
sex-female-adult = عورت
sex-male-child = لڑکا
sex-male-adult = مرد
sex-other-child = بچہ
sex-other-adult = دیگر
sex-unknown-child = بچہ
sex-unknown-adult = بالغ
age-years = { $n } سال
age-days = { $n } دن
age-months = { $n } { $n ->
    [one] مہینہ
   *[other] مہینے
}

# Stands for a name that a message has no room for.
the-sick-person = مریض

# A person of the household whose name it has twice.
name-and-age = { $name } ({ $age })
# Said instead of a name, for a newborn.
name-of-a-baby = بے بی
option-no-name = ابھی نام نہیں

## Danger first

ask-danger = ابھی { $name }، { $sex }، { $age } کو یہ ہے؟
ask-danger-again = ابھی { $name }، { $sex }، { $age } کو؟ نمبر:
danger-unconscious = بے ہوش/جگانا مشکل
danger-seizure = دورے/جھٹکے
danger-breathing-difficulty = سانس لینا بہت مشکل
danger-chest-pain = سینے میں درد
danger-heavy-bleeding = بہت خون بہنا
danger-cannot-drink = کچھ پی نہ پانا
danger-none = کچھ نہیں
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } پر ابھی کال کریں۔ یہ خطرناک ہو سکتا ہے۔ دیر نہ کریں، اکیلے نہ رہیں۔ کال ہو گئی؟
ask-emergency-again = { $number } پر ابھی کال کریں۔ کال ہو گئی؟
emergency-yes = ہاں
emergency-none = ایمرجنسی نہیں ہے
emergency-no = مدد چاہیے
emergency-called = ٹھیک ہے۔ مریض کے ساتھ رہیں، یہ فون خالی رکھیں۔ ہم سے بھی بات کرنی ہو تو لکھیں: مجھے کال کرو
emergency-help = { $number } پر ابھی کال کریں، ہمارا انتظار نہ کریں۔ ہیلتھ ورکر بھی اس فون پر کال کریں گے۔
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number } پر ابھی کال کریں، اگر جان کو خطرہ ہو۔ کیا یہ ایمرجنسی ہے؟
ask-alarm-again = { $number } پر ابھی کال کریں، اگر جان کو خطرہ ہو۔ بس 1 یا 2 بھیجیں۔ کیا یہ ایمرجنسی ہے؟
alarm-yes = ہاں
alarm-no = نہیں
helpline-self-harm = { $number } پر ابھی کال کریں۔ دن رات، مفت، آپ کی زبان میں، کوئی پیار سے آپ کی بات سنے گا۔ آپ تنہا نہیں ہیں۔ ہم بھی کال کریں گے۔
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now = { $number } پر ابھی کال کریں، جان خطرے میں ہے۔ مریض کو اکیلا نہ چھوڑیں۔ پھر { $helpline } پر: دن رات، مفت، آپ کی زبان میں، کوئی پیار سے بات سنے گا۔
helpline-child = { $number } پر ابھی کال کریں، دن رات مفت، اگر بچہ خطرے میں ہو۔ اسی پل خطرہ ہو تو 112 پر۔ اس فون پر ہماری کال محفوظ ہو تو لکھیں: مجھے کال کرو
helpline-violence = { $number } پر ابھی کال کریں، دن رات مدد ملے گی۔ اسی پل خطرہ ہو تو 112 پر۔ اس فون پر ہماری کال محفوظ ہو تو لکھیں: مجھے کال کرو

## What is wrong

ask-complaint = کیا تکلیف ہے؟ جیسے: 3 دن سے بخار۔ یا نمبر:
ask-complaint-again = کچھ لفظوں میں لکھیں، جیسے: پیٹ درد۔ یا نمبر:
ask-words = کیا تکلیف ہے؟ کچھ لفظوں میں لکھیں۔
ask-words-again = تکلیف کچھ لفظوں میں لکھیں، جیسے: پیروں میں جلن
ask-days = { $complaint }۔ کتنے دن سے؟ نمبر لکھیں، جیسے 3
ask-days-again = دنوں کی گنتی بھیجیں، جیسے 3۔ یا جیسے: 2 ہفتے

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] ساتھ یہ بھی؟ (کئی: 1 3)
   *[no] { $complaint }، { $since }۔ ساتھ یہ بھی؟ کئی ہوں تو: 1 3
}
ask-signs-again = نمبر بھیجیں، جیسے 1 3۔ ساتھ یہ بھی؟
ask-more-signs = اور یہ بھی؟ کئی ہوں تو: 1 3
ask-more-signs-again = نمبر بھیجیں، جیسے 1 3۔ اور یہ بھی؟
ask-weeks = کتنے مہینے کا حمل ہے { $name } کو؟ نمبر لکھیں، جیسے 5
ask-weeks-again = صرف مہینوں کا نمبر لکھیں، جیسے 5۔ کتنے مہینے کا حمل ہے { $name } کو؟
ask-history = کیا { $name } کو پرانی بیماری، روز کی دوا یا الرجی ہے؟ لکھیں یا نمبر:
ask-history-again = نمبر بھیجیں یا تھوڑے میں لکھیں۔ { $name } کو ان میں سے کچھ ہے؟
ask-medicines = { $asks ->
    [allergies] کیا { $name } کو کوئی دوا نقصان کرتی ہے؟ اس کا نام لکھیں۔
   *[both] روز کون سی دوا چلتی ہے { $name } کی؟ کوئی دوا نقصان کرتی ہے؟ نام لکھیں۔
}
ask-medicines-again = دواؤں کے نام لکھیں۔ کوئی نہیں یا پتہ نہیں: 0
option-not-known = پتہ نہیں

## OPD, slot, booking

ask-opd = کس ڈاکٹر کو دکھانا ہے؟
ask-opd-again = نمبر بھیجیں۔ کس ڈاکٹر کو؟
ask-opd-full = وہاں وقت خالی نہیں۔ دوسرا چنیں:
opd-general = جنرل ڈاکٹر
opd-child = بچوں کے ڈاکٹر
opd-women = عورتوں کے ڈاکٹر
opd-skin = جِلد کے ڈاکٹر
opd-ent = کان ناک گلا
opd-bone = ہڈی کے ڈاکٹر
ask-slot = { $opd }، خالی وقت:
ask-slot-again = نمبر بھیجیں۔ { $opd }:
ask-slot-taken = وہ وقت کسی اور نے لے لیا۔ { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] آج سے
   *[other] { $n } دن سے
}
since-weeks = { $n } ہفتے سے
since-months = { $n } مہینے سے
since-years = { $n } سال سے
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] آج ہی دکھانا ضروری ہے۔{ " " }
    [later] آج دکھانا ضروری، پر ڈاکٹر نہیں۔ بڑھے تو اسپتال جائیں۔{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $complaint }، { $since } ({ $name })۔ { $opd }، { $when }، { $doctor } ({ $registration })
ask-agreed-again = نمبر بھیجیں۔ { $complaint }، { $since } ({ $name })۔ { $opd }، { $when }، { $doctor } ({ $registration })
booked = بک ہو گیا۔ ٹوکن { $token }، { $name } کے لیے، { $when }، { $doctor } ({ $registration })۔ ڈاکٹر اسی فون پر کال کریں گے، فون آن رکھیں۔ بدلنے کو لکھیں: وقت بدلو، یا منسوخ
booked-later = بک ہو گیا (OPDLine)۔ ٹوکن { $token }، { $name } کے لیے، { $when }، { $doctor } ({ $registration })۔ ڈاکٹر اسی فون پر کال کریں گے، آن رکھیں۔ بدلنے کو لکھیں: وقت بدلو، یا منسوخ
booking-kept = بکنگ لکھ لی ہے، { $name } کے لیے۔ پکی ہوتے ہی وقت اور ڈاکٹر کا نام SMS سے بھیجیں گے۔ دوبارہ لکھنے کی ضرورت نہیں۔
booking-failed = معاف کیجیے، یہ بک نہیں ہو پایا۔
booking-full-later = معاف کیجیے، OPDLine میں { $name } کے لیے ابھی کوئی ڈاکٹر خالی نہیں۔ پھر بک کرنے کو لکھیں: بک۔ بات کرنے کو: مجھے کال کرو
booking-failed-later = یہ OPDLine ہے۔ معاف کیجیے، بک نہیں ہو پایا۔ پھر لکھیں، یا لکھیں: مجھے کال کرو
all-full = معاف کیجیے، ابھی کسی ڈاکٹر کا وقت خالی نہیں ہے۔

## Appointments

ask-which-appointment = اپوائنٹمنٹ۔ بدلنے یا منسوخ کرنے کو نمبر، نہیں تو 0:
ask-which-appointment-again = کون سا بدلیں یا منسوخ کریں؟ نمبر، نہیں تو 0:
appointment = { $when }، { $doctor }، ٹوکن { $token }، { $name }
no-appointments = کوئی اپوائنٹمنٹ نہیں ہے۔ ڈاکٹر کو دکھانے کے لیے لکھیں: بک
ask-appointment = { $when }، { $doctor }۔ منسوخ کریں یا وقت بدلیں؟
ask-appointment-again = صرف نمبر بھیجیں۔ { $when }، { $doctor }۔ منسوخ کریں یا وقت بدلیں؟
cancelled = منسوخ ہو گیا: ٹوکن { $token }، { $when }۔ پھر بک کرنا ہو تو لکھیں: بک
not-cancelled = کچھ نہیں بدلا۔ اپوائنٹمنٹ ویسا ہی ہے۔
cancel-failed = یہ اب منسوخ نہیں ہو سکتا۔ ہم سے بات کرنی ہو تو لکھیں: مجھے کال کرو
cancel-kept = منسوخ کرنے کی بات لکھ لی ہے۔ ہو جانے پر SMS سے بتائیں گے۔
cancelled-later = یہ OPDLine ہے۔ آپ کا اپوائنٹمنٹ منسوخ ہو گیا۔ پھر بک کرنا ہو تو لکھیں: بک
cancel-failed-later = یہ OPDLine ہے۔ معاف کیجیے، اپوائنٹمنٹ منسوخ نہیں ہو پایا۔ لکھیں: مجھے کال کرو

## Another time for an appointment

ask-which-to-move = کس اپوائنٹمنٹ کا وقت بدلیں؟ نہیں تو 0:
ask-which-to-move-again = نمبر بھیجیں۔ کس کا وقت بدلیں؟ نہیں تو 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = خالی وقت:
# $opd is the kind of doctor.
ask-new-time-again = نمبر یا دن بھیجیں، جیسے: کل صبح۔
ask-move = { $urgent }بدلنا ہے؟ { $name }: { $old } کے بدلے { $when }، { $doctor } ({ $registration })
ask-move-again = نمبر بھیجیں۔ { $name }: { $old } کے بدلے { $when }، { $doctor } ({ $registration })۔ بدل دیں؟
option-move = بدل دیں
option-leave = رہنے دیں
moved = وقت بدل گیا۔ ٹوکن { $token }، { $name } کے لیے، { $when }، { $doctor } ({ $registration })۔ ڈاکٹر اسی فون پر کال کریں گے، فون آن رکھیں۔ بدلنے کو لکھیں: وقت بدلو، یا منسوخ
moved-later = وقت بدلا (OPDLine)۔ ٹوکن { $token }، { $name } کے لیے، { $when }، { $doctor } ({ $registration })۔ ڈاکٹر اسی فون پر کال کریں گے، آن رکھیں۔ بدلنے کو لکھیں: وقت بدلو، یا منسوخ
move-kept = نیا وقت لکھ لیا ہے۔ پکا ہوتے ہی SMS سے بتائیں گے۔ تب تک پرانا وقت ہی رہے گا۔
move-failed = یہ نہیں بدل پایا: وہ ہو چکا ہے، منسوخ ہے یا اس کا وقت بدل چکا ہے۔ دیکھنے کو لکھیں: میرے اپوائنٹمنٹ
# $old is the time she has, $doctor with whom.
move-taken-later = معاف کیجیے، وہ وقت کسی اور نے لے لیا (OPDLine)۔ آپ کا وقت وہی ہے: { $old }۔ دوسرا چاہیے تو لکھیں: وقت بدلو
move-failed-later = یہ OPDLine ہے۔ معاف کیجیے، وقت نہیں بدل پایا۔ دیکھنے کو لکھیں: میرے اپوائنٹمنٹ۔ بات کرنے کو: مجھے کال کرو
no-other-time = { $opd }: ابھی کوئی اور وقت خالی نہیں۔ آپ کا اپوائنٹمنٹ وہی ہے: { $old }، { $doctor }

## Her prescription again

ask-which-prescription = کس کی دوا کی پرچی پھر سے بھیجیں؟
ask-which-prescription-again = نمبر بھیجیں۔ کس کی دوا کی پرچی پھر سے بھیجیں؟
prescription-of = { $name }، { $when }
prescription-coming = دوا کی پرچی، { $name } کی ({ $when })، ابھی SMS سے بھیج رہے ہیں۔
no-prescription = اس فون کے لیے ابھی کوئی دوا کی پرچی نہیں ہے۔ ڈاکٹر کے لکھتے ہی SMS سے آئے گی۔ ڈاکٹر کو دکھانے کے لیے لکھیں: بک
prescription-failed-later = یہ OPDLine ہے۔ معاف کیجیے، دوا کی پرچی نہیں بھیج پائے۔ ہیلتھ ورکر دیکھیں گے۔ بات کرنی ہو تو لکھیں: مجھے کال کرو

## A health question: never an advice

doctor-can-answer = یہ ڈاکٹر سے پوچھنے کی بات ہے، ہم نہیں بتا سکتے۔
ask-doctor = یہ ڈاکٹر سے پوچھنے کی بات ہے، وہ فون پر بتا دیں گے۔ کیا ڈاکٹر بک کریں؟
ask-doctor-again = بس 1 یا 2 بھیجیں۔ کیا ڈاکٹر بک کریں؟
no-doctor-now = ٹھیک ہے۔ جب ڈاکٹر کو دکھانا ہو تو لکھیں: بک

## A person instead

ask-call-back = کیا ہم اس فون پر کال کریں؟
ask-call-back-again = بس 1 یا 2 بھیجیں۔ کیا ہم اس فون پر کال کریں؟
# To one who answered no language question.
call-back-unasked = OPDLine: We will call you. ہم آپ کو کال کریں گے۔
call-back-noted = ہیلتھ ورکر اس فون پر کال کریں گے۔ دوبارہ لکھنے کی ضرورت نہیں۔
