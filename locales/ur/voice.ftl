## How a call speaks

voice-for = { $label } کے لیے،
voice-listed = { $label }:
voice-press = { $key } دبائیں۔
voice-send = { $key } بھیجیں۔
voice-key = { $key }۔
voice-number-again = پیچھے جانے کے لیے اسٹار، پھر ہیش۔ شروع کے مینو کے لیے اسٹار، 0، پھر ہیش۔
voice-said = { $label }۔
voice-or = یا
voice-strength = { $amount } میں { $strength }
voice-each = فی { $unit }
voice-unsaid = یہ ایس ایم ایس میں لکھا ہے۔
for-whom = { $name } کے لیے۔
voice-end = پھر سننے کے لیے ہیش، شروع کے مینو کے لیے 0 دبائیں، یا فون رکھ دیں۔
voice-goodbye = ہمیں کچھ سنائی نہیں دیا۔ جب چاہیں پھر کال کریں، ہم یہیں سے آگے بڑھیں گے۔ خدا حافظ۔
voice-bye = شکریہ۔ خدا حافظ۔
voice-too-long = بات لمبی ہو گئی ہے۔ پھر کال کریں، ہم یہیں سے آگے بڑھیں گے۔
voice-no-number = او پی ڈی لائن کو آپ کا نمبر نہیں دکھ رہا۔ ایسے فون سے کال کریں جس کا نمبر دکھتا ہو۔ ایمرجنسی میں { $number } پر کال کریں۔
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour } بجے
   *[other] { $hour } بج کر { $minute } منٹ پر
}

## Language, privacy, help

ask-language-voice = او پی ڈی لائن۔
ask-language-again-voice = او پی ڈی لائن۔
# Said first to one who never called before.
emergency-first-voice = ایمرجنسی میں { $number } پر کال کریں۔
language-en-choice = انگریزی کے لیے،
language-hi-choice = ہندی کے لیے،
ask-consent-voice = او پی ڈی لائن: فون پر ڈاکٹر۔ | آپ کی بات صرف علاج کرنے والے سنیں گے۔ جب چاہیں 8 دبا کر اسے مٹوا لیں۔ | سوال پھر سننے کے لیے ہیش، نیچے دائیں۔ پیچھے جانے کے لیے اسٹار، نیچے بائیں۔ | کیا آپ کو منظور ہے؟
ask-consent-again-voice = علاج کرنے والے آپ کی بات سنیں، کیا یہ آپ کو منظور ہے؟
consent-declined-voice = ٹھیک ہے، یہیں رکتے ہیں۔ | ایمرجنسی میں { $number } پر کال کریں۔ | آپ جب چاہیں پھر کال کریں۔
help-voice = جواب کا بٹن دبائیں۔ اسٹار سے پیچھے، ہیش سے دوبارہ، 0 سے شروع کا مینو، 9 سے زبان بدلے گی، 8 سے معلومات مٹے گی۔ | ایمرجنسی میں { $number } پر کال کریں۔
stopped-voice = اب او پی ڈی لائن سے میسج نہیں آئیں گے۔
core-down-voice = ابھی اسپتال سے رابطہ نہیں ہو پا رہا۔ آپ کے اپوائنٹمنٹ محفوظ ہیں۔ تھوڑی دیر بعد پھر کال کریں۔
welcome-voice = شکریہ۔
sorry-again-voice = معاف کیجیے، یہ نہیں ہو پایا۔ اپنا پچھلا جواب ایک بار پھر دبائیں۔
sorry-later-voice = معاف کیجیے، او پی ڈی لائن ابھی جواب نہیں دے پا رہی۔ کچھ منٹ بعد پھر کال کریں۔ | ایمرجنسی میں { $number } پر کال کریں۔
ask-erase-voice = کیا او پی ڈی لائن سے اس فون کی معلومات مٹا دیں؟ قانون سے جو رکھنا ضروری ہے، وہ اسپتال میں رہے گا۔
ask-erase-again-voice = کیا او پی ڈی لائن سے اس فون کی معلومات مٹا دیں؟
erased-voice = سب مٹا دیا۔ اس فون کی کوئی معلومات او پی ڈی لائن میں نہیں ہے۔

# When she calls again and a booking was begun.
ask-continue = آپ کی بکنگ ادھوری ہے۔ آگے بڑھیں؟
ask-continue-again = بس 1 یا 2 بھیجیں۔ آپ کی بکنگ ادھوری ہے۔ آگے بڑھیں؟
ask-continue-voice = آپ کی بکنگ ادھوری ہے۔
ask-continue-again-voice = آپ کی بکنگ ادھوری ہے۔
option-continue = آگے بڑھیں
option-begin-anew = نئے سرے سے
option-continue-choice = وہیں سے آگے بڑھنے کے لیے،
option-begin-anew-choice = نئے سرے سے شروع کرنے کے لیے،

## Choices met in many places

option-more-choice = اور سننے کے لیے،
option-today-choice = آج سے ہے تو،
option-book-choice = بک کرنے کے لیے،
option-change-choice = دوسرے وقت کے لیے،
option-other-opd-choice = دوسرے ڈاکٹر کے لیے،
option-cancel-choice = منسوخ کرنے کے لیے،
option-keep-choice = رہنے دینے کے لیے،
option-erase-choice = مٹانے کے لیے،

## The front room

ask-home-voice = ایمرجنسی میں 0 دبائیں۔
ask-home-again-voice = ایمرجنسی میں 0 دبائیں۔
home-doctor-choice = ڈاکٹر کو دکھانے کے لیے،
home-doctor-for-choice = { $name } | کے لیے ڈاکٹر،
home-doctor-other-choice = کسی اور کے لیے ڈاکٹر،
home-appointments-choice = اپوائنٹمنٹ کے لیے،

## Who is ill

ask-who-voice = کون بیمار ہے؟
ask-who-again-voice = کون بیمار ہے؟
ask-whose-voice = یہ تکلیف کسے ہے؟
ask-whose-again-voice = پھر بتائیں، یہ تکلیف کسے ہے؟
who-me-choice = آپ خود بیمار ہیں تو،
who-someone-else-choice = کوئی اور بیمار ہے تو،
# Stands for the name of one who called and could only press keys.
name-of-a-caller = مریض
ask-name-again-voice = صرف نام بولیں۔
ask-age-voice = مریض کی عمر کتنے سال ہے؟ نمبر دبائیں، پھر ہیش۔ ایک سال سے چھوٹا بچہ ہو تو 0 دبائیں۔
ask-age-again-voice = عمر کے سال نمبر میں دبائیں، جیسے چونتیس کے لیے 3 4، پھر ہیش۔ ایک سال سے چھوٹا بچہ ہو تو 0 دبائیں۔
# The age of a baby, on a keypad.
ask-age-months = بچہ کتنے مہینے کا ہے؟ نمبر دبائیں، پھر ہیش۔ ایک مہینے سے چھوٹا ہو تو 0 دبائیں۔
ask-age-months-again = بچہ کتنے مہینے کا ہے؟ کوئی نمبر دبائیں، پھر ہیش۔ ایک مہینے سے چھوٹا ہو تو 0 دبائیں۔
ask-age-days = بچہ کتنے دن کا ہے؟ نمبر دبائیں، پھر ہیش۔
ask-age-days-again = بچہ کتنے دن کا ہے؟ کوئی نمبر دبائیں، پھر ہیش۔
ask-sex-voice = مریض عورت ہے یا مرد؟
ask-sex-again-voice = مریض عورت ہے یا مرد؟
sex-female-choice = عورت یا لڑکی کے لیے،
sex-male-choice = مرد یا لڑکے کے لیے،
sex-other-choice = دیگر کے لیے،

## Danger first

ask-danger-voice = کیا ابھی ان میں سے کچھ ہو رہا ہے؟
ask-danger-again-voice = اس وقت ان میں سے کچھ ہو رہا ہے کیا؟
danger-unconscious-choice = بے ہوش ہو یا جگانا مشکل ہو تو،
danger-seizure-choice = دورے یا جھٹکے آ رہے ہوں تو،
danger-breathing-difficulty-choice = سانس لینا بہت مشکل ہو تو،
danger-chest-pain-choice = سینے میں درد ہو تو،
danger-heavy-bleeding-choice = بہت خون بہہ رہا ہو تو،
danger-cannot-drink-choice = پانی یا دودھ پیا نہ جائے تو،
danger-none-choice = ان میں سے کچھ نہیں تو،
ask-emergency-voice = { $number } پر ابھی کال کریں۔ | یہ خطرناک ہو سکتا ہے۔ دیر نہ کریں، اکیلے نہ رہیں۔ کیا آپ نے کال کر لی؟
ask-emergency-again-voice = { $number } پر ابھی کال کریں۔ | کیا آپ نے کال کر لی؟
emergency-yes-choice = کال کر لی تو،
emergency-no-choice = مدد چاہیے تو،
emergency-none-choice = ایمرجنسی نہیں ہے تو،
emergency-called-voice = ٹھیک ہے۔ مریض کے ساتھ رہیں اور یہ فون خالی رکھیں۔
emergency-help-voice = { $number } پر ابھی کال کریں، ہمارا انتظار نہ کریں۔ | ہیلتھ ورکر بھی اس فون پر کال کریں گے۔
ask-alarm-voice = { $number } پر ابھی کال کریں، اگر جان کو خطرہ ہو۔ | کیا یہ ایمرجنسی ہے؟
ask-alarm-again-voice = { $number } پر ابھی کال کریں، اگر جان کو خطرہ ہو۔ | پھر بتائیں، کیا یہ ایمرجنسی ہے؟
alarm-yes-choice = ہاں تو،
alarm-no-choice = نہیں تو،
helpline-self-harm-voice = { $number } پر ابھی کال کریں۔ | دن رات، مفت، آپ کی زبان میں، کوئی پیار سے آپ کی بات سنے گا۔ آپ تنہا نہیں ہیں۔ ہم بھی کال کریں گے۔
helpline-self-harm-now-voice = { $number } پر ابھی کال کریں، جان خطرے میں ہے۔ | مریض کو اکیلا نہ چھوڑیں۔ | پھر { $helpline } پر کال کریں: دن رات، مفت، کوئی پیار سے بات سنے گا۔
helpline-child-voice = { $number } پر ابھی کال کریں، مفت، اگر بچہ خطرے میں ہو۔ | اسی پل خطرہ ہو تو 1 1 2 پر کال کریں۔
helpline-violence-voice = { $number } پر ابھی کال کریں، دن رات مدد ملے گی۔ | اسی پل خطرہ ہو تو 1 1 2 پر کال کریں۔

## What is wrong

ask-complaint-voice = کیا تکلیف ہے؟
ask-complaint-again-voice = کیا تکلیف ہے؟
symptom-other-choice = کچھ اور ہو تو،
ask-words-voice = تکلیف کچھ لفظوں میں بتائیں۔
ask-words-again-voice = تکلیف کچھ لفظوں میں بتائیں۔
ask-days-voice = { $complaint }۔ | کتنے دن سے؟ نمبر دبائیں، پھر ہیش۔
ask-days-again-voice = کتنے دن سے؟ کوئی نمبر دبائیں، جیسے 3، پھر ہیش۔

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }۔ | ان میں سے بھی کچھ ہے؟ جو جو ہے، وہ نمبر دبائیں، پھر ہیش۔
ask-signs-again-voice = ان میں سے بھی کچھ ہے؟ جو جو ہے، وہ نمبر دبائیں، پھر ہیش۔
ask-more-signs-voice = اور ان میں سے؟ جو جو ہے، وہ نمبر دبائیں، پھر ہیش۔
ask-more-signs-again-voice = اور ان میں سے؟ جو جو ہے، وہ نمبر دبائیں، پھر ہیش۔
ask-weeks-voice = کتنے مہینے کا حمل ہے؟ نمبر دبائیں، پھر ہیش۔
ask-weeks-again-voice = کتنے مہینے کا حمل ہے؟ صرف مہینے دبائیں، جیسے 5، پھر ہیش۔
ask-history-voice = ڈاکٹر کے لیے: کیا مریض کو ان میں سے کوئی پرانی بیماری ہے؟ جو جو ہے، اس کا نمبر دبائیں، پھر ہیش۔
ask-history-again-voice = کیا مریض کو ان میں سے کوئی پرانی بیماری ہے؟ جو جو ہے، اس کا نمبر دبائیں، پھر ہیش۔
ask-medicines-voice = مریض کی جو دوائیں چلتی ہیں اور جو دوا نقصان کرتی ہے، ان کے نام بولیں۔
ask-medicines-again-voice = دواؤں کے نام بولیں۔
option-not-known-choice = پتہ نہیں تو،

## OPD, slot, booking

ask-opd-voice = کس ڈاکٹر کو دکھانا ہے؟
ask-opd-again-voice = کس ڈاکٹر کو دکھانا ہے؟
ask-opd-full-voice = وہاں وقت خالی نہیں ہے۔ دوسرے ڈاکٹر چنیں۔
ask-slot-voice = { $opd }۔ | یہ وقت خالی ہیں۔
ask-slot-again-voice = { $opd }۔ | یہ وقت خالی ہیں۔
ask-slot-taken-voice = وہ وقت کسی اور نے لے لیا۔ | { $opd }۔ | یہ وقت خالی ہیں۔
slot-choice = { $when }، | { $doctor } کے لیے،
ask-agreed-voice = { $urgent } | { $whose } | { $opd }۔ | { $when }۔ | { $doctor }۔
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }۔ | { $when }۔ | { $doctor }۔
urgent-voice = { $when ->
    [today] اسے آج ہی ڈاکٹر کو دکھانا ضروری ہے۔
    [later] اسے آج ہی ڈاکٹر کو دکھانا ضروری ہے، لیکن آج یہاں کوئی ڈاکٹر خالی نہیں۔ تکلیف بڑھے تو انتظار نہ کریں، اسپتال جائیں۔
   *[no] { "" }
}
booked-voice = بک ہو گیا۔ | { $whose } | ٹوکن { $token }۔ | { $when }۔ | { $doctor }۔ | ڈاکٹر اسی فون پر کال کریں گے، فون آن رکھیں۔ وقت بدلنے یا منسوخ کرنے کو پھر کال کریں۔
booked-later-voice = او پی ڈی لائن۔ آپ کی بکنگ ہو گئی۔ | { $whose } | ٹوکن { $token }۔ | { $when }۔ | { $doctor }۔ | ڈاکٹر اسی فون پر کال کریں گے، فون آن رکھیں۔ بدلنے یا منسوخ کرنے کو پھر کال کریں۔
booking-kept-voice = بکنگ لکھ لی ہے۔ پکی ہوتے ہی ہم فون کر کے وقت اور ڈاکٹر کا نام بتائیں گے، ایس ایم ایس بھی بھیجیں گے۔ آپ کو پھر کال کرنے کی ضرورت نہیں۔
booking-full-later-voice = او پی ڈی لائن۔ معاف کیجیے، ان ڈاکٹر کا وقت خالی نہیں تھا۔ دوسرے کے لیے ہمیں پھر کال کریں۔
booking-failed-later-voice = او پی ڈی لائن۔ معاف کیجیے، بک نہیں ہو پایا۔ ہمیں پھر کال کریں۔

## Appointments

ask-which-appointment-voice = یہ آپ کے اپوائنٹمنٹ ہیں۔ کوئی بدلنا یا منسوخ کرنا ہو تو اس کا نمبر دبائیں۔
ask-which-appointment-again-voice = کون سا اپوائنٹمنٹ بدلیں یا منسوخ کریں؟ سب رکھنے ہوں تو اسٹار دبائیں۔
appointment-choice = { $when } | { $doctor } | { $whose } | ٹوکن { $token }
no-appointments-voice = آپ کا کوئی اپوائنٹمنٹ نہیں ہے۔
ask-appointment-voice = { $whose } | { $when }۔ | { $doctor }۔
ask-appointment-again-voice = { $whose } | { $when }۔ | { $doctor }۔
ask-cancel = { $whose } | { $when }۔ | { $doctor }۔ | کیا یہ اپوائنٹمنٹ منسوخ کر دیں؟
ask-cancel-again = { $whose } | { $when }۔ | { $doctor }۔ | کیا یہ اپوائنٹمنٹ منسوخ کر دیں؟
cancelled-voice = منسوخ ہو گیا۔ | { $whose } | ٹوکن { $token }۔ | { $when }۔
cancel-failed-voice = یہ اب منسوخ نہیں ہو سکتا۔
cancel-kept-voice = منسوخ کرنے کی بات لکھ لی ہے۔ ہو جانے پر فون کر کے بتائیں گے، ایس ایم ایس بھی بھیجیں گے۔
cancelled-later-voice = او پی ڈی لائن۔ آپ کا اپوائنٹمنٹ منسوخ ہو گیا۔
cancel-failed-later-voice = او پی ڈی لائن۔ معاف کیجیے، اپوائنٹمنٹ منسوخ نہیں ہو پایا۔ ہمیں پھر کال کریں۔

## Another time for an appointment

ask-which-to-move-voice = کس اپوائنٹمنٹ کا وقت بدلیں؟ پیچھے جانے کے لیے اسٹار دبائیں۔
ask-which-to-move-again-voice = کس اپوائنٹمنٹ کا وقت بدلیں؟ پیچھے جانے کے لیے اسٹار دبائیں۔
ask-new-time-voice = ابھی آپ کا وقت ہے { $old }۔ | { $opd }۔ | یہ وقت خالی ہیں۔
ask-new-time-again-voice = { $opd }۔ | یہ وقت خالی ہیں۔
ask-move-voice = { $urgent } | { $whose } | { $old } کے بدلے | { $when }۔ | { $doctor }۔
ask-move-again-voice = { $whose } | { $old } کے بدلے | { $when }۔ | { $doctor }۔
option-move-choice = بدلنے کے لیے،
option-leave-choice = جیسا ہے ویسا رہنے دینے کے لیے،
moved-voice = وقت بدل گیا۔ | { $whose } | ٹوکن { $token }۔ | { $when }۔ | { $doctor }۔ | ڈاکٹر اسی فون پر کال کریں گے، فون آن رکھیں۔ منسوخ کرنے کو پھر کال کریں۔
moved-later-voice = او پی ڈی لائن۔ آپ کا وقت بدل گیا۔ | { $whose } | ٹوکن { $token }۔ | { $when }۔ | { $doctor }۔ | ڈاکٹر اسی فون پر کال کریں گے، فون آن رکھیں۔ منسوخ کرنے کو پھر کال کریں۔
move-kept-voice = نیا وقت لکھ لیا ہے۔ پکا ہوتے ہی فون کر کے بتائیں گے، ایس ایم ایس بھی بھیجیں گے۔ تب تک پرانا وقت ہی رہے گا۔
move-failed-voice = یہ نہیں بدل پایا۔ وہ ہو چکا ہے، منسوخ ہے یا اس کا وقت بدل چکا ہے۔
move-taken-later-voice = او پی ڈی لائن۔ معاف کیجیے، وہ وقت کسی اور نے لے لیا۔ | آپ کا اپوائنٹمنٹ وہی ہے۔ | { $whose } | { $old }۔ | { $doctor }۔
move-failed-later-voice = او پی ڈی لائن۔ معاف کیجیے، وقت نہیں بدل پایا۔ ہمیں پھر کال کریں۔

## Her prescription again

ask-which-prescription-voice = کس کی دوا کی پرچی پھر سے بھیجیں؟
ask-which-prescription-again-voice = کس کی دوا کی پرچی پھر سے بھیجیں؟
prescription-of-choice = { $name } | { $when } والی،
prescription-coming-voice = دوا کی پرچی ابھی ایس ایم ایس سے بھیج رہے ہیں۔
no-prescription-voice = اس فون کے لیے ابھی کوئی دوا کی پرچی نہیں ہے۔ ڈاکٹر کے لکھتے ہی ایس ایم ایس سے آئے گی۔
prescription-failed-later-voice = او پی ڈی لائن۔ معاف کیجیے، دوا کی پرچی نہیں بھیج پائے۔ ہیلتھ ورکر دیکھیں گے۔

# Read out in a call.
home-prescription-choice = دوا کی پرچی سننے کے لیے،
ask-whose-prescription-voice = کس کی دوا کی پرچی؟
ask-whose-prescription-again-voice = کس کی دوا کی پرچی؟
ask-birth-year = { $whose } | تاکہ کوئی اور نہ سنے: مریض کی پیدائش کس سال کی ہے؟ سال کے چاروں نمبر دبائیں، پھر ہیش۔
ask-birth-year-again = { $whose } | مریض کی پیدائش کس سال کی ہے؟ سال کے چاروں نمبر دبائیں، پھر ہیش۔
birth-year-wrong = ہمارے پاس کوئی اور سال لکھا ہے۔
prescription-locked = تینوں بار صحیح سال نہیں ملا۔ آج دوا کی پرچی اور نہیں سنائی جا سکتی۔
prescription-unreadable = یہ دوا کی پرچی سنائی نہیں جا سکتی۔ ہم اسے ایس ایم ایس سے بھیجنے کی کوشش کریں گے، نہیں تو ہیلتھ ورکر دیکھیں گے۔
prescription-heard-voice = دوا کی پرچی، { $name } کی۔ | { $when }۔ | { $doctor }۔
ask-medicine-voice = { $count } میں سے دوا نمبر { $n }۔ | { $medicine }۔ { $dosage }۔
ask-medicine-again-voice = { $count } میں سے دوا نمبر { $n }۔ | { $medicine }۔ { $dosage }۔
prescription-voice = دوا کی پرچی، { $name } کی۔ | { $medicines } | { $doctor }۔
prescription-part-voice = دوا کی پرچی، { $name } کی۔ | { $medicines } | { $doctor }۔
prescription-changed-voice = دوا کی پرچی، { $name } کی۔ | ڈاکٹر نے دوا کی پرچی بدلی ہے۔ پرانی پرچی اب نہیں چلے گی۔ | { $medicines } | { $doctor }۔
prescription-changed-part-voice = دوا کی پرچی، { $name } کی۔ | ڈاکٹر نے دوا کی پرچی بدلی ہے۔ پرانی پرچی اب نہیں چلے گی۔ | { $medicines } | { $doctor }۔
prescription-line-voice = { $n }۔ | { $medicine }۔ { $dosage }۔
prescription-lines-voice = { $first } | { $rest }
medicine-again = پھر سے
medicine-again-choice = اسے پھر سے سننے کے لیے،
medicine-next = اگلی
medicine-next-choice = اگلی دوا کے لیے،
medicine-first = شروع سے
medicine-first-choice = پہلی دوا سے پھر سننے کے لیے،
medicine-text = SMS سے
medicine-text-choice = ایس ایم ایس سے بھی پانے کے لیے،

## A health question: never an advice

ask-doctor-voice = یہ ڈاکٹر سے پوچھنے کی بات ہے، وہ فون پر بتا دیں گے۔ | کیا ڈاکٹر بک کریں؟
ask-doctor-again-voice = کیا ڈاکٹر بک کریں؟
no-doctor-now-voice = ٹھیک ہے۔ آپ جب چاہیں پھر کال کریں۔

## A person instead

ask-call-back-voice = کیا ہم اس فون پر کال کریں؟
ask-call-back-again-voice = کیا ہم اس فون پر کال کریں؟
call-back-unasked-voice = او پی ڈی لائن آپ کو کال کرے گی۔
call-back-noted-voice = ہیلتھ ورکر اس فون پر کال کریں گے۔ پھر کال کرنے کی ضرورت نہیں۔

## Words the carrier is not sure of

ask-said-voice = میں نے سنا: | { $words }۔ | کیا یہ صحیح ہے؟

## Her own words after the beep

ask-record-voice = ڈاکٹر کال کرنے سے پہلے آپ کی تکلیف آپ ہی کے لفظوں میں سن سکتے ہیں۔
record-yes-choice = بیپ کے بعد بتانے کے لیے،
record-no-choice = ضرورت نہ ہو تو،
record-now-voice = بیپ کے بعد مریض کا نام اور تکلیف بتائیں، ایک منٹ تک۔ پورا ہونے پر ہیش دبائیں۔
record-kept-voice = شکریہ۔ ڈاکٹر اسے سن سکتے ہیں۔
record-empty-voice = کچھ سنائی نہیں دیا۔ آپ کی بکنگ ویسی ہی ہے۔

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = یہ OPDLine ہے۔ آپ کی کال ملی۔ ڈاکٹر کو دکھانے کے لیے لکھیں: بک، یا دن میں پھر کال کریں۔
missed-call-voice = او پی ڈی لائن۔ آپ نے ہمیں کال کی تھی۔
ask-prescription-ready = او پی ڈی لائن۔ اس فون کے لیے ایک دوا کی پرچی آئی ہے۔ | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = یاد رکھیں (OPDLine): { $when }، { $doctor } ({ $registration })، ٹوکن { $token }، { $name } کے لیے۔ فون آن رکھیں۔ بدلنے کو لکھیں: وقت بدلو، یا منسوخ
ask-reminder-voice = او پی ڈی لائن۔ ڈاکٹر کے ساتھ آپ کا اپوائنٹمنٹ ہے۔ | { $whose } | { $when }۔ | { $doctor }۔ | ڈاکٹر اسی فون پر کال کریں گے۔
appointment-kept-voice = اچھا۔ آپ کا اپوائنٹمنٹ پکا ہے۔ | { $when }۔ | ڈاکٹر اسی فون پر کال کریں گے، فون آن رکھیں۔
