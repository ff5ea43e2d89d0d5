## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. নম্বর পাঠান, যেমন 1:
ask-language-again = OPDLine. Send a number, like 1. নম্বর পাঠান, যেমন 1:

# $number is the emergency number.
ask-consent = OPDLine: ফোনে ডাক্তার। যাঁরা চিকিৎসা করবেন, শুধু তাঁরাই আপনার কথা দেখবেন। যখন খুশি DELETE লিখে মুছতে পারেন। রাজি?
ask-consent-again = 1 বা 2 পাঠান। যাঁরা চিকিৎসা করবেন, শুধু তাঁরাই আপনার কথা দেখবেন। রাজি?
consent-declined = ঠিক আছে, এখানেই থামছি। বিপদ হলে { $number }-এ ফোন করুন। আবার শুরু করতে যখন খুশি লিখুন।

help = নম্বর পাঠান বা নিজের কথায় লিখুন। যখন খুশি লিখুন: মেনু, পিছনে, আবার, ভাষা, বুকিং বদলান, বাতিল, ফোন করুন, বন্ধ। বিপদ হলে ফোন: { $number }
stopped = OPDLine থেকে আর মেসেজ আসবে না। আবার পেতে লিখুন START
started = আমাদের মেসেজ আবার আসবে।
core-down = এখন হাসপাতালের সঙ্গে যোগাযোগ হচ্ছে না। আপনার বুকিং ঠিক আছে। একটু পরে আবার লিখুন।
welcome = ধন্যবাদ। যখন খুশি লিখুন: মেনু
sorry-again = মাফ করবেন, এটা হল না। আপনার শেষ উত্তরটা আর একবার পাঠান।
sorry-later = মাফ করবেন, OPDLine এখন উত্তর দিতে পারছে না। কয়েক মিনিট পরে আবার লিখুন। বিপদ হলে { $number }-এ ফোন করুন।
listen-later = মাফ করবেন, এখন এটা পড়ে শোনানো যাচ্ছে না। একটু পরে আবার লিখুন, বা কাছের কাউকে পড়ে দিতে বলুন।

ask-erase = OPDLine থেকে এই ফোনের তথ্য মুছে দেব? আইনে যা রাখতে হয়, তা হাসপাতালে থাকবে।
ask-erase-again = 1 বা 2 পাঠান। এই ফোনের তথ্য মুছে দেব?
erased = মুছে দিয়েছি। OPDLine-এ এই ফোনের কোনো তথ্য নেই।
not-erased = কিছু মোছা হয়নি।

## Choices met in many places

option-yes = হ্যাঁ
option-no = না
option-not-so = না
option-more = আরও
option-today = আজ থেকে
option-book = বুকিং
option-change = অন্য সময়
option-other-opd = অন্য ডাক্তার
option-cancel = বাতিল করুন
option-keep = বুকিং থাক
option-erase = মুছে দিন
without = { $symptom } নেই
complaint-noted = লিখে নিয়েছি
comma = {", "}

## The front room

ask-home = OPDLine। কাকে ডাক্তার দেখাবেন?
ask-home-again = শুধু নম্বর পাঠান। কাকে ডাক্তার দেখাবেন?
home-doctor = আমাকে বা বাড়ির কাউকে
home-doctor-for = { $name }-কে
home-doctor-other = অন্য কাউকে
home-appointments = আমার বুকিং
home-prescription = প্রেসক্রিপশন

## Who is ill

ask-who = কার অসুখ?
ask-who-again = নম্বর পাঠান, বা লিখুন যেমন: আমার মেয়ে আশা 4 বছর। কার অসুখ?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = এই কষ্ট কার?
ask-whose-again = 1 বা 2 পাঠান। এই কষ্ট কার?
who-me = আমার
who-someone-else = অন্য কারও
# $who is self or other.
ask-name = { $who ->
    [self] আপনার নাম কী?
   *[other] রোগীর নাম কী?
}
ask-name-again = { $who ->
    [self] শুধু নামটা লিখুন, যেমন: আশা দাস
   *[other] শুধু নামটা লিখুন, যেমন: আশা দাস
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: বয়স কত? যেমন: 34। কোলের বাচ্চা হলে যেমন: 6 মাস
   *[both] { $name }: বয়স কত, মহিলা না পুরুষ? যেমন: 34 মহিলা। কোলের বাচ্চা হলে যেমন: 6 মাস ছেলে
}
ask-age-again = { $asks ->
    [age] { $name }: বয়স নম্বরে লিখুন, যেমন: 34। কোলের বাচ্চা হলে যেমন: 6 মাস
   *[both] এইভাবে লিখুন: 34 মহিলা। কোলের বাচ্চা হলে যেমন: 6 মাস ছেলে। { $name }: বয়স কত?
}
ask-sex = { $name }: মহিলা না পুরুষ?
ask-sex-again = শুধু নম্বর পাঠান। { $name }: মহিলা না পুরুষ?
sex-female = মহিলা বা মেয়ে
sex-male = পুরুষ বা ছেলে
sex-other = অন্য
sex-female-child = মেয়ে
sex-female-adult = মহিলা
sex-male-child = ছেলে
sex-male-adult = পুরুষ
sex-other-child = বাচ্চা
sex-other-adult = অন্য
sex-unknown-child = বাচ্চা
sex-unknown-adult = বড়
age-years = { $n } বছর
age-days = { $n } দিন
age-months = { $n } মাস

# Stands for a name that a message has no room for.
the-sick-person = রোগী

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = বাচ্চা
option-no-name = এখনও নাম নেই

## Danger first

ask-danger = { $name }, { $sex }, { $age }। এখন কি:
ask-danger-again = { $name }, { $sex }, { $age }। এখন? নম্বর:
danger-unconscious = অজ্ঞান বা জাগানো কঠিন
danger-seizure = খিঁচুনি
danger-breathing-difficulty = খুব শ্বাসকষ্ট
danger-chest-pain = বুকে ব্যথা
danger-heavy-bleeding = খুব রক্ত পড়া
danger-cannot-drink = দুধ-জল খেতে পারে না
danger-none = কোনোটা না
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }-এ এখনই ফোন করুন। বিপদ হতে পারে। দেরি করবেন না, একা থাকবেন না। ফোন করেছেন?
ask-emergency-again = { $number }-এ এখনই ফোন করুন। ফোন করেছেন?
emergency-yes = হ্যাঁ
emergency-none = ইমার্জেন্সি নয়
emergency-no = সাহায্য চাই
emergency-called = ঠিক আছে। রোগীর কাছে থাকুন, এই ফোন খালি রাখুন। আমাদের সঙ্গেও কথা বলতে চাইলে লিখুন: ফোন করুন
emergency-help = { $number }-এ এখনই ফোন করুন, আমাদের জন্য বসে থাকবেন না। স্বাস্থ্যকর্মীও আপনার এই ফোনে ফোন করবেন।
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number }-এ এখনই ফোন করুন, যদি প্রাণের ঝুঁকি থাকে। এটা কি ইমার্জেন্সি?
ask-alarm-again = { $number }-এ এখনই ফোন করুন, যদি প্রাণের ঝুঁকি থাকে। 1 বা 2 পাঠান: এটা কি ইমার্জেন্সি?
alarm-yes = হ্যাঁ
alarm-no = না
helpline-self-harm = { $number }-এ এখনই ফোন করুন। দিন-রাত, বিনা পয়সায়, আপনার ভাষায় কেউ দরদ দিয়ে শুনবেন। আপনি একা নন। আমরাও ফোন করব।
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now = { $number }-এ এখনই ফোন করুন, প্রাণের ঝুঁকি আছে। রোগীকে একা রাখবেন না। তারপর { $helpline }: দিন-রাত, বিনা পয়সায়, আপনার ভাষায় কেউ দরদ দিয়ে শুনবেন।
helpline-child = { $number }-এ এখনই ফোন করুন, বাচ্চা বিপদে থাকলে, দিন-রাত, ফ্রি। এখনই বিপদ হলে 112। এই ফোনে আমাদের ফোন করা নিরাপদ হলে লিখুন: ফোন করুন
helpline-violence = { $number }-এ এখনই ফোন করুন, দিন-রাত সাহায্য পাবেন। এই মুহূর্তে বিপদ হলে 112। এই ফোনে আমাদের ফোন করা নিরাপদ হলে লিখুন: ফোন করুন

## What is wrong

ask-complaint = কী কষ্ট? লিখুন, যেমন: 3 দিন ধরে জ্বর। বা নম্বর:
ask-complaint-again = কষ্টটা অল্প কথায় লিখুন, যেমন: পেটে ব্যথা। বা নম্বর:
ask-words = কী কষ্ট, অল্প কথায় লিখুন।
ask-words-again = কী কষ্ট, অল্প কথায় লিখুন, যেমন: পায়ে জ্বালা
ask-days = { $complaint }। কত দিন ধরে? যেমন: 3
ask-days-again = কত দিন, নম্বরে লিখুন, যেমন: 3। বা যেমন: 2 সপ্তাহ

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] সঙ্গে আছে? যেমন 1 3
   *[no] { $complaint }, { $since }। সঙ্গে এগুলো আছে? একের বেশি হলে যেমন: 1 3
}
ask-signs-again = আছে? নম্বর, যেমন 1 3
ask-more-signs = আর এগুলো আছে? যেমন 1 3
ask-more-signs-again = এগুলো? নম্বর দিন, যেমন 1 3
ask-weeks = { $name }: গর্ভের কত মাস চলছে? নম্বর লিখুন, যেমন 5
ask-weeks-again = শুধু মাসের নম্বর লিখুন, যেমন 5। { $name }: গর্ভের কত মাস?
ask-history = { $name }: পুরনো অসুখ, রোজের ওষুধ, অ্যালার্জি আছে? লিখুন বা নম্বর:
ask-history-again = নম্বর পাঠান বা অল্প কথায় লিখুন। { $name }: এর কোনোটা আছে?
ask-medicines = { $asks ->
    [allergies] { $name }: কোনো ওষুধ সহ্য হয় না? নাম লিখুন।
   *[both] { $name }: রোজ কী ওষুধ চলে? কোনো ওষুধ সহ্য হয় না? নাম লিখুন।
}
ask-medicines-again = ওষুধের নাম লিখুন। না থাকলে বা জানা না থাকলে: 0
option-not-known = জানা নেই

## OPD, slot, booking

ask-opd = কোন ডাক্তার দেখাবেন?
ask-opd-again = শুধু নম্বর পাঠান। কোন ডাক্তার দেখাবেন?
ask-opd-full = ওখানে সময় খালি নেই। অন্য ডাক্তার বেছে নিন:
opd-general = জেনারেল ডাক্তার
opd-child = বাচ্চাদের ডাক্তার
opd-women = মহিলাদের ডাক্তার
opd-skin = চামড়ার ডাক্তার
opd-ent = নাক-কান-গলা
opd-bone = হাড়ের ডাক্তার
ask-slot = { $opd }, খালি সময়:
ask-slot-again = নম্বর পাঠান। { $opd }:
ask-slot-taken = ওই সময়টা অন্য কেউ নিয়েছেন। { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] আজ থেকে
   *[other] { $n } দিন ধরে
}
since-weeks = { $n } সপ্তাহ ধরে
since-months = { $n } মাস ধরে
since-years = { $n } বছর ধরে
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] আজই দেখানো দরকার।{ " " }
    [later] আজই ডাক্তার দরকার, আজ এখানে নেই। বাড়লে হাসপাতালে যান।{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }। { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = 1 বা 2 পাঠান। { $name }, { $complaint }, { $since }। { $opd }, { $when }, { $doctor } ({ $registration })
booked = বুকিং হয়েছে। টোকেন { $token }, { $when }, { $doctor } ({ $registration }), রোগী { $name }। ডাক্তার এই ফোনে ফোন করবেন, ফোন খোলা রাখুন। বদলাতে লিখুন: বুকিং বদলান, বা বাতিল
booked-later = OPDLine: বুকিং হয়েছে। টোকেন { $token }, { $when }, { $doctor } ({ $registration }), রোগী { $name }। ডাক্তার এই ফোনে ফোন করবেন, খোলা রাখুন। বদলাতে লিখুন: বুকিং বদলান, বা বাতিল
booking-kept = { $name }-এর বুকিং লিখে নিয়েছি। পাকা হলে সময় আর ডাক্তারের নাম SMS-এ পাঠাব। আর লিখতে হবে না।
booking-failed = মাফ করবেন, এটা বুকিং করা গেল না।
booking-full-later = OPDLine: মাফ করবেন, { $name }-এর জন্য এখন কোনো ডাক্তারের সময় খালি নেই। আবার চেষ্টা করতে লিখুন: বুকিং। কথা বলতে: ফোন করুন
booking-failed-later = OPDLine: মাফ করবেন, বুকিং করা গেল না। আবার লিখুন, বা লিখুন: ফোন করুন
all-full = মাফ করবেন, এখন কোনো ডাক্তারের সময় খালি নেই।

## Appointments

ask-which-appointment = আপনার বুকিং। বদলাতে বা বাতিল করতে নম্বর, না হলে 0:
ask-which-appointment-again = কোনটা বদলাবেন বা বাতিল করবেন? নম্বর, না হলে 0:
appointment = { $when }, { $doctor }, { $name }, টোকেন { $token }
no-appointments = আপনার কোনো বুকিং নেই। ডাক্তার দেখাতে লিখুন: বুকিং
ask-appointment = { $when }, { $doctor }। বাতিল করবেন, না সময় বদলাবেন?
ask-appointment-again = নম্বর পাঠান। { $when }, { $doctor }। বাতিল করবেন, না সময় বদলাবেন?
cancelled = বাতিল হয়েছে: টোকেন { $token }, { $when }। আবার বুকিং করতে লিখুন: বুকিং
not-cancelled = কিছু বদলায়নি। আপনার বুকিং আছে।
cancel-failed = এটা আর বাতিল করা যাবে না। আমাদের সঙ্গে কথা বলতে লিখুন: ফোন করুন
cancel-kept = বাতিলের কথা লিখে নিয়েছি। হয়ে গেলে SMS-এ জানাব।
cancelled-later = OPDLine: আপনার বুকিং বাতিল হয়েছে। আবার বুকিং করতে লিখুন: বুকিং
cancel-failed-later = OPDLine: মাফ করবেন, আপনার বুকিং বাতিল করা গেল না। লিখুন: ফোন করুন

## Another time for an appointment

ask-which-to-move = কোন বুকিং বদলাবেন? না হলে 0:
ask-which-to-move-again = শুধু নম্বর পাঠান। কোন বুকিং বদলাবেন? না হলে 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = এখনকার সময়: { $old }। খালি সময়:
# $opd is the kind of doctor.
ask-new-time-again = নম্বর বা দিন লিখুন, যেমন: কাল সকালে। খালি সময়:
ask-move = { $urgent }{ $name }: { $old } নয়, { $when }, { $doctor } ({ $registration })। বদলে দেব?
ask-move-again = শুধু নম্বর পাঠান। { $name }: { $old } নয়, { $when }, { $doctor } ({ $registration })। বদলে দেব?
option-move = বদলে দিন
option-leave = যেমন আছে থাক
moved = সময় বদলেছে। টোকেন { $token }, { $when }, { $doctor } ({ $registration }), রোগী { $name }। ডাক্তার এই ফোনে ফোন করবেন, ফোন খোলা রাখুন। বদলাতে লিখুন: বুকিং বদলান, বা বাতিল
moved-later = OPDLine: সময় বদলেছে। টোকেন { $token }, { $when }, { $doctor } ({ $registration }), রোগী { $name }। ডাক্তার এই ফোনে ফোন করবেন, খোলা রাখুন। বদলাতে লিখুন: বুকিং বদলান, বা বাতিল
move-kept = নতুন সময় লিখে নিয়েছি। পাকা হলে SMS-এ জানাব। ততক্ষণ পুরনো সময়ই থাকবে।
move-failed = এটা বদলানো গেল না: সময় পেরিয়ে গেছে, বাতিল হয়েছে বা আগেই বদলেছে। বুকিং দেখতে লিখুন: আমার বুকিং
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: মাফ করবেন, ওই সময় অন্য কেউ নিয়েছেন। আপনার সময় আগেরটাই: { $old }। বদলাতে লিখুন: বুকিং বদলান
move-failed-later = OPDLine: মাফ করবেন, সময় বদলানো গেল না। দেখতে লিখুন: আমার বুকিং। কথা বলতে: ফোন করুন
no-other-time = { $opd }: এখন আর কোনো সময় খালি নেই। আপনার বুকিং আগেরটাই: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = কার প্রেসক্রিপশন আবার পাঠাব?
ask-which-prescription-again = শুধু নম্বর পাঠান। কার প্রেসক্রিপশন আবার পাঠাব?
prescription-of = { $name }, { $when }
prescription-coming = { $name }-এর প্রেসক্রিপশন ({ $when } লেখা) এখন SMS-এ পাঠাচ্ছি।
no-prescription = এই ফোনের জন্য এখনও প্রেসক্রিপশন নেই। ডাক্তার লিখলেই SMS-এ আসবে। ডাক্তার দেখাতে লিখুন: বুকিং
prescription-failed-later = OPDLine: মাফ করবেন, প্রেসক্রিপশন পাঠানো গেল না। স্বাস্থ্যকর্মী দেখবেন। কথা বলতে লিখুন: ফোন করুন

## A health question: never an advice

doctor-can-answer = এটা ডাক্তারকে জিজ্ঞেস করার কথা, আমরা বলতে পারি না।
ask-doctor = এটা ডাক্তারকে জিজ্ঞেস করার কথা, তিনি ফোনে বলে দেবেন। ডাক্তারের বুকিং করব?
ask-doctor-again = 1 বা 2 পাঠান। ডাক্তারের বুকিং করব?
no-doctor-now = ঠিক আছে। ডাক্তার দেখাতে চাইলে যখন খুশি লিখুন: বুকিং

## A person instead

ask-call-back = আমরা কি আপনার এই ফোনে ফোন করব?
ask-call-back-again = 1 বা 2 পাঠান। আমরা কি আপনার এই ফোনে ফোন করব?
# To one who answered no language question.
call-back-unasked = OPDLine: আমরা আপনাকে ফোন করব। We will call you.
call-back-noted = স্বাস্থ্যকর্মী আপনার এই ফোনে ফোন করবেন। আর লিখতে হবে না।
