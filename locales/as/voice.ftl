## How a call speaks

voice-for = { $label } হ'লে,
voice-listed = { $label }:
voice-press = { $key } টিপক।
voice-send = { $key } পঠাওক।
voice-key = { $key }।
voice-number-again = পিছলৈ যাবলৈ ষ্টাৰ, তাৰ পিছত হেছ। মূল মেনুৰ বাবে ষ্টাৰ, 0, তাৰ পিছত হেছ।
voice-said = { $label }।
voice-or = বা
voice-strength = { $amount } ৰ ভিতৰত { $strength }
voice-each = প্ৰতি { $unit }
voice-unsaid = এইটো এছ এম এছত লিখা আছে।
for-whom = কাৰ বাবে: { $name }।
voice-end = আকৌ শুনিবলৈ হেছ, মূল মেনুৰ বাবে 0 টিপক, নহ'লে ফোন থৈ দিয়ক।
voice-goodbye = আমি একো শুনা নাপালোঁ। যিকোনো সময়ত আকৌ ফোন কৰক, ইয়াৰ পৰাই আৰম্ভ হ'ব। নমস্কাৰ।
voice-bye = ধন্যবাদ। নমস্কাৰ।
voice-too-long = বহুত সময় হ'ল। আকৌ ফোন কৰক, ইয়াৰ পৰাই আৰম্ভ হ'ব।
voice-no-number = ও পি ডি লাইনে আপোনাৰ নম্বৰ দেখা পোৱা নাই। নম্বৰ দেখা পোৱা ফোনৰ পৰা ফোন কৰক। বিপদ হ'লে { $number } নম্বৰত ফোন কৰক।
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour } বজাত
   *[other] { $hour } বাজি { $minute } মিনিটত
}

## Language, privacy, help

ask-language-voice = ও পি ডি লাইন।
ask-language-again-voice = ও পি ডি লাইন।
# Said first to one who never called before.
emergency-first-voice = বিপদ হ'লে { $number } নম্বৰত ফোন কৰক।
language-en-choice = ইংৰাজীৰ বাবে,
language-hi-choice = হিন্দীৰ বাবে,
ask-consent-voice = ও পি ডি লাইন: ফোনত ডাক্তৰ। | আপোনাৰ কথা কেৱল চিকিৎসা কৰাসকলে শুনিব। যিকোনো সময়ত 8 টিপি সেয়া মচিব পাৰে। | প্ৰশ্ন আকৌ শুনিবলৈ হেছ, তলত সোঁফালৰ বুটাম। পিছলৈ যাবলৈ ষ্টাৰ, বাওঁফালে। | আপুনি মান্তিনে?
ask-consent-again-voice = চিকিৎসা কৰাসকলে আপোনাৰ কথা শুনিব পাৰিবনে?
consent-declined-voice = তেন্তে ইয়াতে ৰ'লোঁ। | বিপদ হ'লে { $number } নম্বৰত ফোন কৰক। | যিকোনো সময়ত আকৌ ফোন কৰিব পাৰে।
help-voice = আপোনাৰ উত্তৰৰ বুটামটো টিপক। পিছলৈ যাবলৈ ষ্টাৰ, আকৌ শুনিবলৈ হেছ, মূল মেনুৰ বাবে 0, ভাষা সলাবলৈ 9, আপোনাৰ তথ্য মচিবলৈ 8। | বিপদ হ'লে { $number } নম্বৰত ফোন কৰক।
stopped-voice = ও পি ডি লাইনৰ পৰা আৰু মেছেজ নাহে।
core-down-voice = এতিয়া হাস্পতালৰ লগত যোগাযোগ হোৱা নাই। আপোনাৰ বুকিং ঠিকে আছে। অলপ পিছত আকৌ ফোন কৰক।
welcome-voice = ধন্যবাদ।
sorry-again-voice = ক্ষমা কৰিব, এইটো নহ'ল। আপোনাৰ শেষ উত্তৰটো আকৌ এবাৰ টিপক।
sorry-later-voice = ক্ষমা কৰিব, ও পি ডি লাইনে এতিয়া উত্তৰ দিব পৰা নাই। কেইমিনিটমান পিছত আকৌ ফোন কৰক। | বিপদ হ'লে { $number } নম্বৰত ফোন কৰক।
ask-erase-voice = ও পি ডি লাইনৰ পৰা এই ফোনৰ তথ্য মচি দিমনে? আইনমতে যি ৰাখিব লাগে, সেয়া হাস্পতালত থাকিব।
ask-erase-again-voice = এই ফোনৰ তথ্য মচি দিমনে?
erased-voice = মচি দিলোঁ। ও পি ডি লাইনত এই ফোনৰ কোনো তথ্য নাই।

# When she calls again and a booking was begun.
ask-continue = আপোনাৰ বুকিং শেষ হোৱা নাই। আগলৈ যাওঁনে?
ask-continue-again = 1 বা 2 পঠাওক। আপোনাৰ বুকিং শেষ হোৱা নাই। আগলৈ যাওঁনে?
ask-continue-voice = আপোনাৰ বুকিং শেষ হোৱা নাই।
ask-continue-again-voice = আপোনাৰ বুকিং শেষ হোৱা নাই।
option-continue = আগলৈ যাওক
option-begin-anew = নতুনকৈ
option-continue-choice = আগলৈ যাবলৈ,
option-begin-anew-choice = নতুনকৈ আৰম্ভ কৰিবলৈ,

## Choices met in many places

option-more-choice = আৰু শুনিবলৈ,
option-today-choice = আজি আৰম্ভ হ'লে,
option-book-choice = বুকিং কৰিবলৈ,
option-change-choice = আন সময়ৰ বাবে,
option-other-opd-choice = আন ডাক্তৰৰ বাবে,
option-cancel-choice = বাতিল কৰিবলৈ,
option-keep-choice = আগৰ দৰেই ৰাখিবলৈ,
option-erase-choice = মচি দিবলৈ,

## The front room

ask-home-voice = বিপদ হ'লে 0 টিপক।
ask-home-again-voice = বিপদ হ'লে 0 টিপক।
home-doctor-choice = ডাক্তৰ দেখুৱাবলৈ,
home-doctor-for-choice = { $name }, | তেওঁক ডাক্তৰ দেখুৱাবলৈ,
home-doctor-other-choice = আন কাৰোবাক ডাক্তৰ দেখুৱাবলৈ,
home-appointments-choice = আপোনাৰ বুকিং জানিবলৈ,

## Who is ill

ask-who-voice = কাৰ বেমাৰ?
ask-who-again-voice = কাৰ বেমাৰ?
ask-whose-voice = এই অসুবিধা কাৰ?
ask-whose-again-voice = আকৌ কওক, এই অসুবিধা কাৰ?
who-me-choice = আপোনাৰ নিজৰ হ'লে,
who-someone-else-choice = আন কাৰোবাৰ হ'লে,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = ৰোগী
ask-name-again-voice = কেৱল নামটো কওক।
ask-age-voice = ৰোগীৰ বয়স কিমান বছৰ? নম্বৰ টিপক, তাৰ পিছত হেছ। এবছৰতকৈ সৰু কেঁচুৱা হ'লে 0 টিপক।
ask-age-again-voice = বয়স কিমান বছৰ, নম্বৰত টিপক, যেনে চৌত্ৰিছ হ'লে 3 4, তাৰ পিছত হেছ। এবছৰতকৈ সৰু কেঁচুৱা হ'লে 0 টিপক।
# The age of a baby, on a keypad.
ask-age-months = কেঁচুৱাৰ বয়স কিমান মাহ? নম্বৰ টিপক, তাৰ পিছত হেছ। এমাহতকৈ সৰু হ'লে 0 টিপক।
ask-age-months-again = কেঁচুৱাৰ বয়স কিমান মাহ? এটা নম্বৰ টিপক, তাৰ পিছত হেছ। এমাহতকৈ সৰু হ'লে 0 টিপক।
ask-age-days = কেঁচুৱাৰ বয়স কিমান দিন? নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-age-days-again = কেঁচুৱাৰ বয়স কিমান দিন? এটা নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-sex-voice = ৰোগী মহিলা নে পুৰুষ?
ask-sex-again-voice = ৰোগী মহিলা নে পুৰুষ?
sex-female-choice = মহিলা বা ছোৱালী হ'লে,
sex-male-choice = পুৰুষ বা ল'ৰা হ'লে,
sex-other-choice = অন্য হ'লে,

## Danger first

ask-danger-voice = এতিয়া এইবোৰৰ কোনোবাটো হৈ আছে নেকি?
ask-danger-again-voice = এই মুহূৰ্তত এইবোৰৰ কোনোবাটো হৈ আছে নেকি?
danger-unconscious-choice = অচেতন হ'লে, বা জগাবলৈ টান হ'লে,
danger-seizure-choice = খিঁচনি উঠিলে,
danger-breathing-difficulty-choice = উশাহ লবলৈ বৰ কষ্ট হ'লে,
danger-chest-pain-choice = বুকুত বিষ হ'লে,
danger-heavy-bleeding-choice = বহুত তেজ গ'লে,
danger-cannot-drink-choice = গাখীৰ বা পানী খাব নোৱাৰিলে,
danger-none-choice = একোৱেই নহ'লে,
ask-emergency-voice = { $number } নম্বৰত এতিয়াই ফোন কৰক। | বিপদ হ'ব পাৰে। পলম নকৰিব, অকলে নাথাকিব। ফোন কৰিলেনে?
ask-emergency-again-voice = { $number } নম্বৰত এতিয়াই ফোন কৰক। | ফোন কৰিলেনে?
emergency-yes-choice = ফোন কৰা হ'লে,
emergency-no-choice = সহায় লাগিলে,
emergency-none-choice = ইমাৰ্জেঞ্চি নহ'লে,
emergency-called-voice = ঠিক আছে। ৰোগীৰ লগত থাকক, আৰু এই ফোনটো খালী ৰাখক।
emergency-help-voice = { $number } নম্বৰত এতিয়াই ফোন কৰক, আমালৈ ৰৈ নাথাকিব। | স্বাস্থ্যকৰ্মীয়েও আপোনাৰ এই ফোনলৈ ফোন কৰিব।
ask-alarm-voice = { $number } নম্বৰত এতিয়াই ফোন কৰক, প্ৰাণৰ ভয় থাকিলে। | এইটো ইমাৰ্জেঞ্চি নেকি?
ask-alarm-again-voice = { $number } নম্বৰত এতিয়াই ফোন কৰক, প্ৰাণৰ ভয় থাকিলে। | আকৌ কওক, এইটো ইমাৰ্জেঞ্চি নেকি?
alarm-yes-choice = যদি হয়,
alarm-no-choice = যদি নহয়,
helpline-self-harm-voice = { $number } নম্বৰত এতিয়াই ফোন কৰক। | দিনে-ৰাতিয়ে, পইচা নালাগে, আপোনাৰ ভাষাত, কোনোবাই মৰমেৰে আপোনাৰ কথা শুনিব। আপুনি অকলশৰীয়া নহয়। আমিও ফোন কৰিম।
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now-voice = { $number } নম্বৰত এতিয়াই ফোন কৰক, প্ৰাণৰ ভয় আছে। | ৰোগীক অকলে এৰি নাযাব। | তাৰ পিছত { $helpline } নম্বৰত ফোন কৰক: দিনে-ৰাতিয়ে, পইচা নালাগে, কোনোবাই মৰমেৰে কথা শুনিব।
helpline-child-voice = { $number } নম্বৰত এতিয়াই ফোন কৰক, শিশু বিপদত থাকিলে, পইচা নালাগে। | এই মুহূৰ্তত বিপদ হ'লে 1 1 2 নম্বৰত।
helpline-violence-voice = { $number } নম্বৰত এতিয়াই ফোন কৰক, দিনে-ৰাতিয়ে সহায় পাব। | এই মুহূৰ্তত বিপদ হ'লে 1 1 2 নম্বৰত।

## What is wrong

ask-complaint-voice = কি অসুবিধা?
ask-complaint-again-voice = কি অসুবিধা?
symptom-other-choice = আন কিবা হ'লে,
ask-words-voice = কি অসুবিধা, চমুকৈ কওক।
ask-words-again-voice = কি অসুবিধা, চমুকৈ কওক।
ask-days-voice = { $complaint }। | কিমান দিন ধৰি? নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-days-again-voice = কিমান দিন ধৰি? এটা নম্বৰ টিপক, যেনে 3, তাৰ পিছত হেছ।

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }। | লগতে এইবোৰৰ কোনোবাটো আছেনে? যি যি আছে, তাৰ নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-signs-again-voice = লগতে এইবোৰৰ কোনোবাটো আছেনে? যি যি আছে, তাৰ নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-more-signs-voice = আৰু এইবোৰৰ কোনোবাটো? যি যি আছে, তাৰ নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-more-signs-again-voice = আৰু এইবোৰৰ কোনোবাটো? যি যি আছে, তাৰ নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-weeks-voice = কিমান মাহৰ গৰ্ভ? নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-weeks-again-voice = কিমান মাহৰ গৰ্ভ? কেৱল মাহৰ নম্বৰ টিপক, যেনে 5, তাৰ পিছত হেছ।
ask-history-voice = ডাক্তৰৰ বাবে: ৰোগীৰ এইবোৰৰ কোনো পুৰণি বেমাৰ আছেনে? যি যি আছে, তাৰ নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-history-again-voice = ৰোগীৰ এইবোৰৰ কোনো পুৰণি বেমাৰ আছেনে? যি যি আছে, তাৰ নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-medicines-voice = সদায় খোৱা দৰব আৰু গাত নসহা দৰবৰ নাম কওক।
ask-medicines-again-voice = দৰবৰ নাম কওক।
option-not-known-choice = নাজানিলে,

## OPD, slot, booking

ask-opd-voice = কোন ডাক্তৰক দেখুৱাব?
ask-opd-again-voice = কোন ডাক্তৰক দেখুৱাব?
ask-opd-full-voice = তাত সময় খালী নাই। আন ডাক্তৰ বাছক।
ask-slot-voice = { $opd }। | এই সময়বোৰ খালী আছে।
ask-slot-again-voice = { $opd }। | এই সময়বোৰ খালী আছে।
ask-slot-taken-voice = সেই সময় আন কোনোবাই ল'লে। | { $opd }। | এই সময়বোৰ খালী আছে।
slot-choice = { $when }, | { $doctor } হ'লে,
ask-agreed-voice = { $urgent } | { $whose } | { $opd }। | { $when }। | { $doctor }।
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }। | { $when }। | { $doctor }।
urgent-voice = { $when ->
    [today] আজিয়েই ডাক্তৰক দেখুৱাব লাগে।
    [later] আজিয়েই ডাক্তৰক দেখুৱাব লাগে, কিন্তু আজি ইয়াত কোনো ডাক্তৰ খালী নাই। বেছি বেয়া হ'লে ৰৈ নাথাকিব, হাস্পতাললৈ যাওক।
   *[no] { "" }
}
booked-voice = বুকিং হ'ল। | { $whose } | টোকেন { $token }। | { $when }। | { $doctor }। | ডাক্তৰে আপোনাৰ এই ফোনলৈ ফোন কৰিব, ফোন অন ৰাখক। সময় সলাবলৈ বা বাতিল কৰিবলৈ আকৌ ফোন কৰক।
booked-later-voice = ও পি ডি লাইন। আপোনাৰ বুকিং হ'ল। | { $whose } | টোকেন { $token }। | { $when }। | { $doctor }। | ডাক্তৰে আপোনাৰ এই ফোনলৈ ফোন কৰিব, ফোন অন ৰাখক। সময় সলাবলৈ বা বাতিল কৰিবলৈ আকৌ ফোন কৰক।
booking-kept-voice = আপোনাৰ বুকিং লিখি ল'লোঁ। পকা হ'লে আমি ফোন কৰি সময় আৰু ডাক্তৰৰ নাম ক'ম, এছ এম এছো পঠাম। আপুনি আকৌ ফোন কৰিব নালাগে।
booking-full-later-voice = ও পি ডি লাইন। ক্ষমা কৰিব, সেই ডাক্তৰৰ সময় খালী নাছিল। আন ডাক্তৰৰ বাবে আকৌ ফোন কৰক।
booking-failed-later-voice = ও পি ডি লাইন। ক্ষমা কৰিব, বুকিং কৰিব পৰা নগ'ল। আকৌ ফোন কৰক।

## Appointments

ask-which-appointment-voice = এইবোৰ আপোনাৰ বুকিং। কোনোটো সলাবলৈ বা বাতিল কৰিবলৈ তাৰ নম্বৰ টিপক।
ask-which-appointment-again-voice = কোনটো বুকিং সলাব বা বাতিল কৰিব? সকলো ৰাখিবলৈ ষ্টাৰ টিপক।
appointment-choice = { $when }, | { $doctor }, | { $whose } | টোকেন { $token },
no-appointments-voice = আপোনাৰ কোনো বুকিং নাই।
ask-appointment-voice = { $whose } | { $when }। | { $doctor }।
ask-appointment-again-voice = { $whose } | { $when }। | { $doctor }।
ask-cancel = { $whose } | { $when }। | { $doctor }। | এই বুকিংটো বাতিল কৰি দিওঁনে?
ask-cancel-again = { $whose } | { $when }। | { $doctor }। | এই বুকিংটো বাতিল কৰি দিওঁনে?
cancelled-voice = বাতিল হ'ল। | { $whose } | টোকেন { $token }। | { $when }।
cancel-failed-voice = এইটো আৰু বাতিল কৰিব নোৱাৰি।
cancel-kept-voice = বাতিলৰ কথা লিখি ল'লোঁ। হৈ গ'লে ফোন কৰি জনাম, এছ এম এছো পঠাম।
cancelled-later-voice = ও পি ডি লাইন। আপোনাৰ বুকিং বাতিল হ'ল।
cancel-failed-later-voice = ও পি ডি লাইন। ক্ষমা কৰিব, আপোনাৰ বুকিং বাতিল কৰিব পৰা নগ'ল। আকৌ ফোন কৰক।

## Another time for an appointment

ask-which-to-move-voice = কোনটো বুকিঙৰ সময় সলাব? পিছলৈ যাবলৈ ষ্টাৰ টিপক।
ask-which-to-move-again-voice = কোনটো বুকিঙৰ সময় সলাব? পিছলৈ যাবলৈ ষ্টাৰ টিপক।
ask-new-time-voice = এতিয়া আপোনাৰ সময় { $old }। | { $opd }। | এই সময়বোৰ খালী আছে।
ask-new-time-again-voice = { $opd }। | এই সময়বোৰ খালী আছে।
ask-move-voice = { $urgent } | { $whose } | { $old } নহয়, তাৰ সলনি | { $when }। | { $doctor }।
ask-move-again-voice = { $whose } | { $old } নহয়, তাৰ সলনি | { $when }। | { $doctor }।
option-move-choice = সলাই ল'বলৈ,
option-leave-choice = আগৰটোৱেই ৰাখিবলৈ,
moved-voice = সময় সলনি হ'ল। | { $whose } | টোকেন { $token }। | { $when }। | { $doctor }। | ডাক্তৰে আপোনাৰ এই ফোনলৈ ফোন কৰিব, ফোন অন ৰাখক। বাতিল কৰিবলৈ আকৌ ফোন কৰক।
moved-later-voice = ও পি ডি লাইন। আপোনাৰ সময় সলনি হ'ল। | { $whose } | টোকেন { $token }। | { $when }। | { $doctor }। | ডাক্তৰে আপোনাৰ এই ফোনলৈ ফোন কৰিব, ফোন অন ৰাখক। বাতিল কৰিবলৈ আকৌ ফোন কৰক।
move-kept-voice = নতুন সময় লিখি ল'লোঁ। পকা হ'লে ফোন কৰি জনাম, এছ এম এছো পঠাম। তেতিয়ালৈ আগৰ সময়েই থাকিব।
move-failed-voice = এইটো সলাব পৰা নগ'ল। সময় পাৰ হ'ল, বাতিল হ'ল, বা আগতেই সলনি হৈছে।
move-taken-later-voice = ও পি ডি লাইন। ক্ষমা কৰিব, সেই সময় আন কোনোবাই ল'লে। | আপোনাৰ বুকিং আগৰটোৱেই আছে। | { $whose } | { $old }। | { $doctor }।
move-failed-later-voice = ও পি ডি লাইন। ক্ষমা কৰিব, সময় সলাব পৰা নগ'ল। আকৌ ফোন কৰক।

## Her prescription again

ask-which-prescription-voice = কাৰ প্ৰেছক্ৰিপচন আকৌ পঠাম?
ask-which-prescription-again-voice = কাৰ প্ৰেছক্ৰিপচন আকৌ পঠাম?
prescription-of-choice = { $name }, | { $when } লিখাটোৰ বাবে,
prescription-coming-voice = প্ৰেছক্ৰিপচন এতিয়া এছ এম এছত পঠাইছোঁ।
no-prescription-voice = এই ফোনৰ বাবে এতিয়াও প্ৰেছক্ৰিপচন নাই। ডাক্তৰে লিখিলেই এছ এম এছত আহিব।
prescription-failed-later-voice = ও পি ডি লাইন। ক্ষমা কৰিব, প্ৰেছক্ৰিপচন পঠাব পৰা নগ'ল। স্বাস্থ্যকৰ্মীয়ে চাব।

# Read out in a call.
home-prescription-choice = প্ৰেছক্ৰিপচন শুনিবলৈ,
ask-whose-prescription-voice = কাৰ প্ৰেছক্ৰিপচন?
ask-whose-prescription-again-voice = কাৰ প্ৰেছক্ৰিপচন?
ask-birth-year = { $whose } | আন কোনোৱে নুশুনিবলৈ: ৰোগীৰ জন্ম কোন চনত? চনৰ চাৰিটা নম্বৰ টিপক, তাৰ পিছত হেছ।
ask-birth-year-again = { $whose } | ৰোগীৰ জন্ম কোন চনত? চনৰ চাৰিটা নম্বৰ টিপক, তাৰ পিছত হেছ।
birth-year-wrong = আমাৰ ওচৰত আন চন লিখা আছে।
prescription-locked = তিনিওবাৰ চন মিলা নাই। আজি আৰু প্ৰেছক্ৰিপচন শুনাব নোৱাৰি।
prescription-unreadable = এই প্ৰেছক্ৰিপচন শুনাব পৰা নগ'ল। আমি এছ এম এছত পঠাবলৈ চেষ্টা কৰিম, নহ'লে স্বাস্থ্যকৰ্মীয়ে চাব।
prescription-heard-voice = প্ৰেছক্ৰিপচন, ৰোগী { $name }। | { $when }। | { $doctor }।
ask-medicine-voice = মুঠ { $count }টা দৰবৰ { $n } নম্বৰ। | { $medicine }। { $dosage }।
ask-medicine-again-voice = মুঠ { $count }টা দৰবৰ { $n } নম্বৰ। | { $medicine }। { $dosage }।
prescription-voice = প্ৰেছক্ৰিপচন, ৰোগী { $name }। | { $medicines } | { $doctor }।
prescription-part-voice = প্ৰেছক্ৰিপচন, ৰোগী { $name }। | { $medicines } | { $doctor }।
prescription-changed-voice = প্ৰেছক্ৰিপচন, ৰোগী { $name }। | ডাক্তৰে প্ৰেছক্ৰিপচন সলনি কৰিছে। পুৰণিখন আৰু নচলিব। | { $medicines } | { $doctor }।
prescription-changed-part-voice = প্ৰেছক্ৰিপচন, ৰোগী { $name }। | ডাক্তৰে প্ৰেছক্ৰিপচন সলনি কৰিছে। পুৰণিখন আৰু নচলিব। | { $medicines } | { $doctor }।
prescription-line-voice = { $n }। | { $medicine }। { $dosage }।
prescription-lines-voice = { $first } | { $rest }
medicine-again = আকৌ
medicine-again-choice = এইটো আকৌ শুনিবলৈ,
medicine-next = পিছৰটো
medicine-next-choice = পিছৰ দৰবৰ বাবে,
medicine-first = প্ৰথমৰ পৰা
medicine-first-choice = প্ৰথম দৰবৰ পৰা আকৌ শুনিবলৈ,
medicine-text = এছ এম এছত
medicine-text-choice = এছ এম এছতো পাবলৈ,

## A health question: never an advice

ask-doctor-voice = এইটো ডাক্তৰক সোধা কথা, তেওঁ ফোনতে ক'ব। | ডাক্তৰৰ বুকিং কৰিমনে?
ask-doctor-again-voice = ডাক্তৰৰ বুকিং কৰিমনে?
no-doctor-now-voice = ঠিক আছে। যিকোনো সময়ত আকৌ ফোন কৰিব পাৰে।

## A person instead

ask-call-back-voice = আমি আপোনাৰ এই ফোনলৈ ফোন কৰিমনে?
ask-call-back-again-voice = আমি আপোনাৰ এই ফোনলৈ ফোন কৰিমনে?
call-back-unasked-voice = ও পি ডি লাইনে আপোনাক ফোন কৰিব।
call-back-noted-voice = স্বাস্থ্যকৰ্মীয়ে আপোনাৰ এই ফোনলৈ ফোন কৰিব। আকৌ ফোন কৰিব নালাগে।

## Words the carrier is not sure of

ask-said-voice = শুনিলোঁ: | { $words }। | এইটো ঠিকনে?

## Her own words after the beep

ask-record-voice = ডাক্তৰে আপোনাক ফোন কৰাৰ আগতে আপোনাৰ অসুবিধাৰ কথা আপোনাৰ নিজৰ মাতত শুনি ল'ব পাৰে।
record-yes-choice = বিপ শব্দৰ পিছত ক'বলৈ,
record-no-choice = দৰকাৰ নহ'লে,
record-now-voice = বিপ শব্দৰ পিছত ৰোগীৰ নাম আৰু অসুবিধাৰ কথা কওক, এক মিনিটৰ ভিতৰত। কোৱা হ'লে হেছ টিপক।
record-kept-voice = ধন্যবাদ। ডাক্তৰে এইটো শুনিব পাৰিব।
record-empty-voice = একো শুনা নাপালোঁ। আপোনাৰ বুকিং ঠিকে আছে।

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: আপোনাৰ ফোন পাইছোঁ। ডাক্তৰ দেখুৱাবলৈ লিখক: বুকিং, বা দিনৰ ভাগত আকৌ ফোন কৰক।
missed-call-voice = ও পি ডি লাইন। আপুনি আমাক ফোন কৰিছিল।
ask-prescription-ready = ও পি ডি লাইন। এই ফোনৰ বাবে এখন প্ৰেছক্ৰিপচন আহিছে। | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: মনত ৰাখক, { $when }, { $doctor } ({ $registration }), টোকেন { $token }, ৰোগী { $name }। ফোন অন ৰাখক। সলাবলৈ লিখক: সময় সলনি, বা বাতিল
ask-reminder-voice = ও পি ডি লাইন। আপোনাৰ ডাক্তৰ দেখুওৱাৰ বুকিং আছে। | { $whose } | { $when }। | { $doctor }। | ডাক্তৰে আপোনাৰ এই ফোনলৈ ফোন কৰিব।
appointment-kept-voice = ভাল। আপোনাৰ বুকিং ঠিকে আছে। | { $when }। | ডাক্তৰে আপোনাৰ এই ফোনলৈ ফোন কৰিব, ফোন অন ৰাখক।
