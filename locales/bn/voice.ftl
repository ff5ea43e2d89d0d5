## How a call speaks

voice-for = { $label } হলে,
voice-listed = { $label }:
voice-press = { $key } চাপুন।
voice-send = { $key } পাঠান।
voice-key = { $key }।
voice-number-again = পিছনে যেতে স্টার, তারপর হ্যাশ। মূল মেনুর জন্য স্টার, 0, তারপর হ্যাশ।
voice-said = { $label }।
voice-or = বা
voice-strength = { $amount } এর মধ্যে { $strength }
voice-each = প্রতি { $unit }
voice-unsaid = এটা এস এম এসে লেখা আছে।
for-whom = কার জন্য: { $name }।
voice-end = আবার শুনতে হ্যাশ, মূল মেনুর জন্য 0 চাপুন, না হলে ফোন রেখে দিন।
voice-goodbye = আমরা কিছু শুনতে পাইনি। যখন খুশি আবার ফোন করুন, এখান থেকেই শুরু হবে। নমস্কার।
voice-bye = ধন্যবাদ। নমস্কার।
voice-too-long = ফোনটা অনেকক্ষণ হয়ে গেল। আবার ফোন করুন, এখান থেকেই শুরু হবে।
voice-no-number = ও পি ডি লাইন আপনার নম্বর দেখতে পাচ্ছে না। যে ফোনে নম্বর দেখা যায়, সেখান থেকে ফোন করুন। বিপদ হলে { $number } নম্বরে ফোন করুন।
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour }টায়
   *[other] { $hour }টা { $minute } মিনিটে
}

## Language, privacy, help

ask-language-voice = ও পি ডি লাইন।
ask-language-again-voice = ও পি ডি লাইন।
# Said first to one who never called before.
emergency-first-voice = বিপদ হলে { $number } নম্বরে ফোন করুন।
language-en-choice = ইংরেজির জন্য,
language-hi-choice = হিন্দির জন্য,
ask-consent-voice = ও পি ডি লাইন: ফোনে ডাক্তার। | যাঁরা চিকিৎসা করবেন, শুধু তাঁরাই আপনার কথা শুনবেন। যখন খুশি 8 চেপে তা মুছে দিতে পারেন। | প্রশ্ন আবার শুনতে হ্যাশ, নিচে ডান দিকে। পিছনে যেতে স্টার, নিচে বাঁ দিকে। | আপনি কি রাজি?
ask-consent-again-voice = যাঁরা চিকিৎসা করবেন, তাঁরা কি আপনার কথা শুনতে পারেন?
consent-declined-voice = ঠিক আছে, এখানেই থামছি। | বিপদ হলে { $number } নম্বরে ফোন করুন। | যখন খুশি আবার ফোন করতে পারেন।
help-voice = আপনার উত্তরের বোতাম চাপুন। পিছনে যেতে স্টার, আবার শুনতে হ্যাশ, মূল মেনুর জন্য 0, ভাষা বদলাতে 9, আপনার তথ্য মুছতে 8। | বিপদ হলে { $number } নম্বরে ফোন করুন।
stopped-voice = ও পি ডি লাইন থেকে আর মেসেজ আসবে না।
core-down-voice = এখন হাসপাতালের সঙ্গে যোগাযোগ হচ্ছে না। আপনার বুকিং ঠিক আছে। একটু পরে আবার ফোন করুন।
welcome-voice = ধন্যবাদ।
sorry-again-voice = মাফ করবেন, এটা হল না। আপনার শেষ উত্তরটা আর একবার চাপুন।
sorry-later-voice = মাফ করবেন, ও পি ডি লাইন এখন উত্তর দিতে পারছে না। কয়েক মিনিট পরে আবার ফোন করুন। | বিপদ হলে { $number } নম্বরে ফোন করুন।
ask-erase-voice = ও পি ডি লাইন থেকে এই ফোনের তথ্য কি মুছে দেব? আইনে যা রাখতে হয়, তা হাসপাতালে থাকবে।
ask-erase-again-voice = এই ফোনের তথ্য কি মুছে দেব?
erased-voice = মুছে দিয়েছি। ও পি ডি লাইনে এই ফোনের কোনো তথ্য নেই।

# When she calls again and a booking was begun.
ask-continue = আপনার বুকিং শেষ হয়নি। এগোব?
ask-continue-again = 1 বা 2 পাঠান। আপনার বুকিং শেষ হয়নি। এগোব?
ask-continue-voice = আপনার বুকিং শেষ হয়নি।
ask-continue-again-voice = আপনার বুকিং শেষ হয়নি।
option-continue = এগোন
option-begin-anew = নতুন করে
option-continue-choice = যেখানে ছিল সেখান থেকে এগোতে,
option-begin-anew-choice = নতুন করে শুরু করতে,

## Choices met in many places

option-more-choice = আরও শুনতে,
option-today-choice = আজ শুরু হয়ে থাকলে,
option-book-choice = বুকিং করতে,
option-change-choice = অন্য সময়ের জন্য,
option-other-opd-choice = অন্য ডাক্তারের জন্য,
option-cancel-choice = বাতিল করতে,
option-keep-choice = যেমন আছে রাখতে,
option-erase-choice = মুছে দিতে,

## The front room

ask-home-voice = বিপদ হলে 0 চাপুন।
ask-home-again-voice = বিপদ হলে 0 চাপুন।
home-doctor-choice = ডাক্তার দেখাতে,
home-doctor-for-choice = { $name }, | তাঁকে ডাক্তার দেখাতে,
home-doctor-other-choice = অন্য কারও জন্য ডাক্তার দেখাতে,
home-appointments-choice = আপনার বুকিং জানতে,

## Who is ill

ask-who-voice = কার অসুখ?
ask-who-again-voice = কার অসুখ?
ask-whose-voice = এই কষ্ট কার?
ask-whose-again-voice = আবার বলুন, এই কষ্ট কার?
who-me-choice = আপনার নিজের হলে,
who-someone-else-choice = অন্য কারও হলে,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = রোগী
ask-name-again-voice = শুধু নামটা বলুন।
ask-age-voice = রোগীর বয়স কত বছর? নম্বর চাপুন, তারপর হ্যাশ। এক বছরের ছোট বাচ্চা হলে 0 চাপুন।
ask-age-again-voice = বয়স কত বছর, নম্বরে চাপুন, যেমন চৌত্রিশ হলে 3 4, তারপর হ্যাশ। এক বছরের ছোট বাচ্চা হলে 0 চাপুন।
# The age of a baby, on a keypad.
ask-age-months = বাচ্চা কত মাসের? নম্বর চাপুন, তারপর হ্যাশ। এক মাসের ছোট হলে 0 চাপুন।
ask-age-months-again = বাচ্চা কত মাসের? একটা নম্বর চাপুন, তারপর হ্যাশ। এক মাসের ছোট হলে 0 চাপুন।
ask-age-days = বাচ্চা কত দিনের? নম্বর চাপুন, তারপর হ্যাশ।
ask-age-days-again = বাচ্চা কত দিনের? একটা নম্বর চাপুন, তারপর হ্যাশ।
ask-sex-voice = রোগী মহিলা না পুরুষ?
ask-sex-again-voice = রোগী মহিলা না পুরুষ?
sex-female-choice = মহিলা বা মেয়ে হলে,
sex-male-choice = পুরুষ বা ছেলে হলে,
sex-other-choice = অন্য হলে,

## Danger first

ask-danger-voice = এখন কি এগুলোর কোনোটা হচ্ছে?
ask-danger-again-voice = এই মুহূর্তে কি এগুলোর কোনোটা হচ্ছে?
danger-unconscious-choice = অজ্ঞান হলে, বা জাগানো কঠিন হলে,
danger-seizure-choice = খিঁচুনি হলে,
danger-breathing-difficulty-choice = খুব শ্বাসকষ্ট হলে,
danger-chest-pain-choice = বুকে ব্যথা হলে,
danger-heavy-bleeding-choice = খুব রক্ত পড়লে,
danger-cannot-drink-choice = দুধ বা জল খেতে না পারলে,
danger-none-choice = কোনোটা না হলে,
ask-emergency-voice = { $number } নম্বরে এখনই ফোন করুন। | বিপদ হতে পারে। দেরি করবেন না, একা থাকবেন না। ফোন করেছেন কি?
ask-emergency-again-voice = { $number } নম্বরে এখনই ফোন করুন। | ফোন করেছেন কি?
emergency-yes-choice = ফোন করে থাকলে,
emergency-no-choice = সাহায্য লাগলে,
emergency-none-choice = ইমার্জেন্সি না হলে,
emergency-called-voice = ঠিক আছে। রোগীর কাছে থাকুন, আর এই ফোনটা খালি রাখুন।
emergency-help-voice = { $number } নম্বরে এখনই ফোন করুন, আমাদের জন্য বসে থাকবেন না। | স্বাস্থ্যকর্মীও আপনার এই ফোনে ফোন করবেন।
ask-alarm-voice = { $number } নম্বরে এখনই ফোন করুন, যদি প্রাণের ঝুঁকি থাকে। | এটা কি ইমার্জেন্সি?
ask-alarm-again-voice = { $number } নম্বরে এখনই ফোন করুন, যদি প্রাণের ঝুঁকি থাকে। | আবার বলুন, এটা কি ইমার্জেন্সি?
alarm-yes-choice = হ্যাঁ হলে,
alarm-no-choice = না হলে,
helpline-self-harm-voice = { $number } নম্বরে এখনই ফোন করুন। | দিন-রাত, বিনা পয়সায়, আপনার ভাষায়, কেউ দরদ দিয়ে আপনার কথা শুনবেন। আপনি একা নন। আমরাও ফোন করব।
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now-voice = { $number } নম্বরে এখনই ফোন করুন, প্রাণের ঝুঁকি আছে। | রোগীকে একা রাখবেন না। | তারপর { $helpline } নম্বরে ফোন করুন: দিন-রাত, বিনা পয়সায়, কেউ দরদ দিয়ে কথা শুনবেন।
helpline-child-voice = { $number } নম্বরে এখনই ফোন করুন, বাচ্চা বিপদে থাকলে, বিনা পয়সায়। | এই মুহূর্তে বিপদ হলে 1 1 2 নম্বরে।
helpline-violence-voice = { $number } নম্বরে এখনই ফোন করুন, দিন-রাত সাহায্য পাবেন। | এই মুহূর্তে বিপদ হলে 1 1 2 নম্বরে।

## What is wrong

ask-complaint-voice = কী কষ্ট?
ask-complaint-again-voice = কী কষ্ট?
symptom-other-choice = অন্য কিছু হলে,
ask-words-voice = কী কষ্ট, অল্প কথায় বলুন।
ask-words-again-voice = কী কষ্ট, অল্প কথায় বলুন।
ask-days-voice = { $complaint }। | কত দিন ধরে? নম্বর চাপুন, তারপর হ্যাশ।
ask-days-again-voice = কত দিন ধরে? একটা নম্বর চাপুন, যেমন 3, তারপর হ্যাশ।

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }। | এগুলোর কোনোটাও আছে কি? যা যা আছে, তার নম্বর চাপুন, তারপর হ্যাশ।
ask-signs-again-voice = এগুলোর কোনোটাও আছে কি? যা যা আছে, তার নম্বর চাপুন, তারপর হ্যাশ।
ask-more-signs-voice = আর এগুলোর কোনোটা? যা যা আছে, তার নম্বর চাপুন, তারপর হ্যাশ।
ask-more-signs-again-voice = আর এগুলোর কোনোটা? যা যা আছে, তার নম্বর চাপুন, তারপর হ্যাশ।
ask-weeks-voice = গর্ভের কত মাস চলছে? নম্বর চাপুন, তারপর হ্যাশ।
ask-weeks-again-voice = গর্ভের কত মাস চলছে? শুধু মাসের নম্বর চাপুন, যেমন 5, তারপর হ্যাশ।
ask-history-voice = ডাক্তারের জন্য: রোগীর কি এগুলোর কোনো পুরনো অসুখ আছে? যা যা আছে, তার নম্বর চাপুন, তারপর হ্যাশ।
ask-history-again-voice = রোগীর কি এগুলোর কোনো পুরনো অসুখ আছে? যা যা আছে, তার নম্বর চাপুন, তারপর হ্যাশ।
ask-medicines-voice = যে ওষুধ চলছে আর যে ওষুধ সহ্য হয় না, তার নাম বলুন।
ask-medicines-again-voice = ওষুধের নাম বলুন।
option-not-known-choice = জানা না থাকলে,

## OPD, slot, booking

ask-opd-voice = কোন ডাক্তার দেখাবেন?
ask-opd-again-voice = কোন ডাক্তার দেখাবেন?
ask-opd-full-voice = ওখানে সময় খালি নেই। অন্য ডাক্তার বেছে নিন।
ask-slot-voice = { $opd }। | এই সময়গুলো খালি আছে।
ask-slot-again-voice = { $opd }। | এই সময়গুলো খালি আছে।
ask-slot-taken-voice = ওই সময়টা অন্য কেউ নিয়েছেন। | { $opd }। | এই সময়গুলো খালি আছে।
slot-choice = { $when }, | { $doctor }-এর জন্য,
ask-agreed-voice = { $urgent } | { $whose } | { $opd }। | { $when }। | { $doctor }।
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }। | { $when }। | { $doctor }।
urgent-voice = { $when ->
    [today] আজই ডাক্তার দেখানো দরকার।
    [later] আজই ডাক্তার দেখানো দরকার, কিন্তু আজ এখানে কোনো ডাক্তার খালি নেই। কষ্ট বাড়লে অপেক্ষা করবেন না, হাসপাতালে যান।
   *[no] { "" }
}
booked-voice = বুকিং হয়েছে। | { $whose } | টোকেন { $token }। | { $when }। | { $doctor }। | ডাক্তার আপনার এই ফোনে ফোন করবেন, ফোন খোলা রাখুন। সময় বদলাতে বা বাতিল করতে আবার ফোন করুন।
booked-later-voice = ও পি ডি লাইন। আপনার বুকিং হয়েছে। | { $whose } | টোকেন { $token }। | { $when }। | { $doctor }। | ডাক্তার আপনার এই ফোনে ফোন করবেন, ফোন খোলা রাখুন। সময় বদলাতে বা বাতিল করতে আবার ফোন করুন।
booking-kept-voice = আপনার বুকিং লিখে নিয়েছি। পাকা হলে আমরা ফোন করে সময় আর ডাক্তারের নাম জানাব, এস এম এসও পাঠাব। আপনাকে আর ফোন করতে হবে না।
booking-full-later-voice = ও পি ডি লাইন। মাফ করবেন, ওই ডাক্তারের সময় খালি ছিল না। অন্য ডাক্তারের জন্য আবার ফোন করুন।
booking-failed-later-voice = ও পি ডি লাইন। মাফ করবেন, বুকিং করা গেল না। আবার ফোন করুন।

## Appointments

ask-which-appointment-voice = এগুলো আপনার বুকিং। কোনোটা বদলাতে বা বাতিল করতে তার নম্বর চাপুন।
ask-which-appointment-again-voice = কোন বুকিং বদলাবেন বা বাতিল করবেন? সব রাখতে স্টার চাপুন।
appointment-choice = { $when }, | { $doctor }, | { $whose } | টোকেন { $token } হলে,
no-appointments-voice = আপনার কোনো বুকিং নেই।
ask-appointment-voice = { $whose } | { $when }। | { $doctor }।
ask-appointment-again-voice = { $whose } | { $when }। | { $doctor }।
ask-cancel = { $whose } | { $when }। | { $doctor }। | এই বুকিংটা কি বাতিল করে দেব?
ask-cancel-again = { $whose } | { $when }। | { $doctor }। | এই বুকিংটা কি বাতিল করে দেব?
cancelled-voice = বাতিল হয়েছে। | { $whose } | টোকেন { $token }। | { $when }।
cancel-failed-voice = এটা আর বাতিল করা যাবে না।
cancel-kept-voice = বাতিলের কথা লিখে নিয়েছি। হয়ে গেলে ফোন করে জানাব, এস এম এসও পাঠাব।
cancelled-later-voice = ও পি ডি লাইন। আপনার বুকিং বাতিল হয়েছে।
cancel-failed-later-voice = ও পি ডি লাইন। মাফ করবেন, আপনার বুকিং বাতিল করা গেল না। আবার ফোন করুন।

## Another time for an appointment

ask-which-to-move-voice = কোন বুকিংয়ের সময় বদলাবেন? পিছনে যেতে স্টার চাপুন।
ask-which-to-move-again-voice = কোন বুকিংয়ের সময় বদলাবেন? পিছনে যেতে স্টার চাপুন।
ask-new-time-voice = এখন আপনার সময় { $old }। | { $opd }। | এই সময়গুলো খালি আছে।
ask-new-time-again-voice = { $opd }। | এই সময়গুলো খালি আছে।
ask-move-voice = { $urgent } | { $whose } | { $old } নয়, তার বদলে | { $when }। | { $doctor }।
ask-move-again-voice = { $whose } | { $old } নয়, তার বদলে | { $when }। | { $doctor }।
option-move-choice = বদলে নিতে,
option-leave-choice = যেমন আছে রেখে দিতে,
moved-voice = সময় বদলেছে। | { $whose } | টোকেন { $token }। | { $when }। | { $doctor }। | ডাক্তার আপনার এই ফোনে ফোন করবেন, ফোন খোলা রাখুন। বাতিল করতে আবার ফোন করুন।
moved-later-voice = ও পি ডি লাইন। আপনার সময় বদলেছে। | { $whose } | টোকেন { $token }। | { $when }। | { $doctor }। | ডাক্তার আপনার এই ফোনে ফোন করবেন, ফোন খোলা রাখুন। বাতিল করতে আবার ফোন করুন।
move-kept-voice = নতুন সময় লিখে নিয়েছি। পাকা হলে ফোন করে জানাব, এস এম এসও পাঠাব। ততক্ষণ পুরনো সময়ই থাকবে।
move-failed-voice = এটা বদলানো গেল না। সময় পেরিয়ে গেছে, বাতিল হয়েছে, বা আগেই বদলেছে।
move-taken-later-voice = ও পি ডি লাইন। মাফ করবেন, ওই সময়টা অন্য কেউ নিয়েছেন। | আপনার বুকিং আগেরটাই আছে। | { $whose } | { $old }। | { $doctor }।
move-failed-later-voice = ও পি ডি লাইন। মাফ করবেন, সময় বদলানো গেল না। আবার ফোন করুন।

## Her prescription again

ask-which-prescription-voice = কার প্রেসক্রিপশন আবার পাঠাব?
ask-which-prescription-again-voice = কার প্রেসক্রিপশন আবার পাঠাব?
prescription-of-choice = { $name }, | { $when } লেখাটার জন্য,
prescription-coming-voice = প্রেসক্রিপশন এখন এস এম এসে পাঠাচ্ছি।
no-prescription-voice = এই ফোনের জন্য এখনও প্রেসক্রিপশন নেই। ডাক্তার লিখলেই এস এম এসে আসবে।
prescription-failed-later-voice = ও পি ডি লাইন। মাফ করবেন, প্রেসক্রিপশন পাঠানো গেল না। স্বাস্থ্যকর্মী দেখবেন।

# Read out in a call.
home-prescription-choice = প্রেসক্রিপশন শুনতে,
ask-whose-prescription-voice = কার প্রেসক্রিপশন?
ask-whose-prescription-again-voice = কার প্রেসক্রিপশন?
ask-birth-year = { $whose } | অন্য কেউ যাতে না শোনে: রোগীর জন্ম কোন সালে? সালের চারটে নম্বর চাপুন, তারপর হ্যাশ।
ask-birth-year-again = { $whose } | রোগীর জন্ম কোন সালে? সালের চারটে নম্বর চাপুন, তারপর হ্যাশ।
birth-year-wrong = আমাদের কাছে অন্য সাল লেখা আছে।
prescription-locked = তিনবারই সাল মেলেনি। আজ আর প্রেসক্রিপশন শোনানো যাবে না।
prescription-unreadable = এই প্রেসক্রিপশন শোনানো যাচ্ছে না। আমরা এস এম এসে পাঠানোর চেষ্টা করব, না হলে স্বাস্থ্যকর্মী দেখবেন।
prescription-heard-voice = { $name }-এর প্রেসক্রিপশন। | { $when }। | { $doctor }।
ask-medicine-voice = { $count }টা ওষুধের মধ্যে { $n } নম্বর। | { $medicine }। { $dosage }।
ask-medicine-again-voice = { $count }টা ওষুধের মধ্যে { $n } নম্বর। | { $medicine }। { $dosage }।
prescription-voice = { $name }-এর প্রেসক্রিপশন। | { $medicines } | { $doctor }।
prescription-part-voice = { $name }-এর প্রেসক্রিপশন। | { $medicines } | { $doctor }।
prescription-changed-voice = { $name }-এর প্রেসক্রিপশন। | ডাক্তার প্রেসক্রিপশন বদলেছেন। পুরোনোটা আর চলবে না। | { $medicines } | { $doctor }।
prescription-changed-part-voice = { $name }-এর প্রেসক্রিপশন। | ডাক্তার প্রেসক্রিপশন বদলেছেন। পুরোনোটা আর চলবে না। | { $medicines } | { $doctor }।
prescription-line-voice = { $n }। | { $medicine }। { $dosage }।
prescription-lines-voice = { $first } | { $rest }
medicine-again = আবার
medicine-again-choice = এটা আবার শুনতে,
medicine-next = পরেরটা
medicine-next-choice = পরের ওষুধের জন্য,
medicine-first = প্রথম থেকে
medicine-first-choice = প্রথম ওষুধ থেকে আবার শুনতে,
medicine-text = এস এম এসে
medicine-text-choice = এস এম এসেও পেতে,

## A health question: never an advice

ask-doctor-voice = এটা ডাক্তারকে জিজ্ঞেস করার কথা, তিনি ফোনে বলে দেবেন। | ডাক্তারের বুকিং করব কি?
ask-doctor-again-voice = ডাক্তারের বুকিং করব কি?
no-doctor-now-voice = ঠিক আছে। যখন খুশি আবার ফোন করতে পারেন।

## A person instead

ask-call-back-voice = আমরা কি আপনার এই ফোনে ফোন করব?
ask-call-back-again-voice = আমরা কি আপনার এই ফোনে ফোন করব?
call-back-unasked-voice = ও পি ডি লাইন আপনাকে ফোন করবে।
call-back-noted-voice = স্বাস্থ্যকর্মী আপনার এই ফোনে ফোন করবেন। আর ফোন করতে হবে না।

## Words the carrier is not sure of

ask-said-voice = শুনলাম: | { $words }। | এটা কি ঠিক?

## Her own words after the beep

ask-record-voice = ডাক্তার আপনাকে ফোন করার আগে আপনার কষ্টের কথা আপনার নিজের গলায় শুনে নিতে পারেন।
record-yes-choice = বিপ শব্দের পরে বলতে,
record-no-choice = দরকার না হলে,
record-now-voice = বিপ শব্দের পরে রোগীর নাম আর কষ্টের কথা বলুন, এক মিনিটের মধ্যে। বলা হলে হ্যাশ চাপুন।
record-kept-voice = ধন্যবাদ। ডাক্তার এটা শুনতে পারবেন।
record-empty-voice = কিছু শোনা যায়নি। আপনার বুকিং ঠিক আছে।

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: আপনার ফোন পেয়েছি। ডাক্তার দেখাতে লিখুন: বুকিং, বা দিনের বেলা আবার ফোন করুন।
missed-call-voice = ও পি ডি লাইন। আপনি আমাদের ফোন করেছিলেন।
ask-prescription-ready = ও পি ডি লাইন। এই ফোনের জন্য একটা প্রেসক্রিপশন এসেছে। | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: মনে রাখুন, { $when }, { $doctor } ({ $registration }), টোকেন { $token }, রোগী { $name }। ফোন খোলা রাখুন। বদলাতে লিখুন: বুকিং বদলান, বা বাতিল
ask-reminder-voice = ও পি ডি লাইন। আপনার ডাক্তার দেখানোর বুকিং আছে। | { $whose } | { $when }। | { $doctor }। | ডাক্তার আপনার এই ফোনে ফোন করবেন।
appointment-kept-voice = ভালো। আপনার বুকিং ঠিক রইল। | { $when }। | ডাক্তার আপনার এই ফোনে ফোন করবেন, ফোন খোলা রাখুন।
