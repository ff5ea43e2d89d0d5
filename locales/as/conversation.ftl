## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. নম্বৰ পঠাওক, যেনে 1:
ask-language-again = OPDLine. Send a number, like 1. নম্বৰ পঠাওক, যেনে 1:

# $number is the emergency number.
ask-consent = OPDLine: ফোনত ডাক্তৰ। আপোনাৰ কথা কেৱল চিকিৎসা কৰাসকলে চাব। যিকোনো সময়ত DELETE লিখি মচিব পাৰে। মান্তিনে?
ask-consent-again = 1 বা 2 পঠাওক। চিকিৎসা কৰাসকলে আপোনাৰ কথা চাব পাৰিবনে?
consent-declined = তেন্তে ইয়াতে ৰ'লোঁ। বিপদ হ'লে { $number }-ত ফোন কৰক। আকৌ আৰম্ভ কৰিবলৈ যিকোনো সময়ত লিখক।

help = নম্বৰ পঠাওক বা নিজৰ কথাৰে লিখক। যিকোনো সময়ত লিখক: মেনু, পিছলৈ, আকৌ, ভাষা, সময় সলনি, বাতিল, মোক ফোন কৰক, বন্ধ। বিপদ হ'লে ফোন: { $number }
stopped = OPDLine-ৰ পৰা আৰু মেছেজ নাহে। আকৌ পাবলৈ লিখক START
started = আমাৰ মেছেজ আকৌ আহিব।
core-down = এতিয়া হাস্পতালৰ লগত যোগাযোগ হোৱা নাই। আপোনাৰ বুকিং ঠিকে আছে। অলপ পিছত আকৌ লিখক।
welcome = ধন্যবাদ। যিকোনো সময়ত লিখক: মেনু
sorry-again = ক্ষমা কৰিব, এইটো নহ'ল। আপোনাৰ শেষ উত্তৰটো আকৌ এবাৰ পঠাওক।
sorry-later = ক্ষমা কৰিব, OPDLine-এ এতিয়া উত্তৰ দিব পৰা নাই। কেইমিনিটমান পিছত আকৌ লিখক। বিপদ হ'লে { $number }-ত ফোন কৰক।
listen-later = ক্ষমা কৰিব, এতিয়া এইটো পঢ়ি শুনাব পৰা নাই। অলপ পিছত আকৌ লিখক, বা ওচৰৰ কাৰোবাক পঢ়ি দিবলৈ কওক।

ask-erase = OPDLine-ৰ পৰা এই ফোনৰ তথ্য মচি দিমনে? আইনমতে যি ৰাখিব লাগে, সেয়া হাস্পতালত থাকিব।
ask-erase-again = 1 বা 2 পঠাওক। এই ফোনৰ তথ্য মচি দিমনে?
erased = মচি দিলোঁ। OPDLine-ত এই ফোনৰ কোনো তথ্য নাই।
not-erased = একো মচা হোৱা নাই।

## Choices met in many places

option-yes = হয়
option-no = নালাগে
option-not-so = নহয়
option-more = আৰু
option-today = আজিৰ পৰা
option-book = বুকিং
option-change = আন সময়
option-other-opd = আন ডাক্তৰ
option-cancel = বাতিল কৰক
option-keep = বুকিং থাকক
option-erase = মচি দিয়ক
without = { $symptom } নাই
complaint-noted = লিখি ল'লোঁ
comma = {", "}

## The front room

ask-home = OPDLine। কাক ডাক্তৰ দেখুৱাব?
ask-home-again = কেৱল নম্বৰ পঠাওক। কাক ডাক্তৰ দেখুৱাব?
home-doctor = মোক বা ঘৰৰ কাৰোবাক
home-doctor-for = { $name }-ক
home-doctor-other = আন কাৰোবাক
home-appointments = মোৰ বুকিং
home-prescription = প্ৰেছক্ৰিপচন

## Who is ill

ask-who = কাৰ বেমাৰ?
ask-who-again = নম্বৰ পঠাওক, বা লিখক যেনে: মোৰ ছোৱালী আশা 4 বছৰ। কাৰ বেমাৰ?
# She told of somebody else's illness in a booking. Choices: the patient's name, who-someone-else.
ask-whose = এই অসুবিধা কাৰ?
ask-whose-again = 1 বা 2 পঠাওক। এই অসুবিধা কাৰ?
who-me = মোৰ
who-someone-else = আন কাৰোবাৰ
# $who is self or other.
ask-name = { $who ->
    [self] আপোনাৰ নাম কি?
   *[other] ৰোগীৰ নাম কি?
}
ask-name-again = { $who ->
    [self] কেৱল নামটো লিখক, যেনে: আশা দাস
   *[other] কেৱল নামটো লিখক, যেনে: আশা দাস
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }: বয়স কিমান? যেনে: 34। কেঁচুৱা হ'লে যেনে: 6 মাহ
   *[both] { $name }: বয়স কিমান, মহিলা নে পুৰুষ? যেনে: 34 মহিলা। কেঁচুৱা হ'লে যেনে: 6 মাহ ল'ৰা
}
ask-age-again = { $asks ->
    [age] { $name }: বয়স নম্বৰত লিখক, যেনে: 34। কেঁচুৱা হ'লে যেনে: 6 মাহ
   *[both] এনেকৈ লিখক: 34 মহিলা। কেঁচুৱা হ'লে যেনে: 6 মাহ ল'ৰা। { $name }: বয়স কিমান?
}
ask-sex = { $name }: মহিলা নে পুৰুষ?
ask-sex-again = কেৱল নম্বৰ পঠাওক। { $name }: মহিলা নে পুৰুষ?
sex-female = মহিলা বা ছোৱালী
sex-male = পুৰুষ বা ল'ৰা
sex-other = অন্য
sex-female-child = ছোৱালী
sex-female-adult = মহিলা
sex-male-child = ল'ৰা
sex-male-adult = পুৰুষ
sex-other-child = শিশু
sex-other-adult = অন্য
sex-unknown-child = শিশু
sex-unknown-adult = ডাঙৰ
age-years = { $n } বছৰ
age-days = { $n } দিন
age-months = { $n } মাহ

# Stands for a name that a message has no room for.
the-sick-person = ৰোগী

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = কেঁচুৱা
option-no-name = এতিয়াও নাম নাই

## Danger first

ask-danger = { $name }, { $sex }, { $age }। এতিয়া আছেনে:
ask-danger-again = { $name }, { $sex }, { $age }। এতিয়া? নম্বৰ:
danger-unconscious = অচেতন বা জগাবলৈ টান
danger-seizure = খিঁচনি
danger-breathing-difficulty = উশাহত বৰ কষ্ট
danger-chest-pain = বুকুত বিষ
danger-heavy-bleeding = বহুত তেজ যোৱা
danger-cannot-drink = গাখীৰ-পানী খাব নোৱাৰা
danger-none = একো নাই
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number }-ত এতিয়াই ফোন কৰক। বিপদ হ'ব পাৰে। পলম নকৰিব, অকলে নাথাকিব। ফোন কৰিলেনে?
ask-emergency-again = { $number }-ত এতিয়াই ফোন কৰক। ফোন কৰিলেনে?
emergency-yes = হয়
emergency-none = ইমাৰ্জেঞ্চি নহয়
emergency-no = সহায় লাগে
emergency-called = ঠিক আছে। ৰোগীৰ লগত থাকক, এই ফোনটো খালী ৰাখক। আমিও ফোন কৰিব লাগিলে লিখক: মোক ফোন কৰক
emergency-help = { $number }-ত এতিয়াই ফোন কৰক, আমালৈ ৰৈ নাথাকিব। স্বাস্থ্যকৰ্মীয়েও এই ফোনলৈ ফোন কৰিব।
# For words that only sound like danger. The number is the first word here too.
ask-alarm = { $number }-ত এতিয়াই ফোন কৰক, প্ৰাণৰ ভয় থাকিলে। এইটো ইমাৰ্জেঞ্চি নেকি?
ask-alarm-again = { $number }-ত এতিয়াই ফোন কৰক, প্ৰাণৰ ভয় থাকিলে। 1 বা 2 পঠাওক: এইটো ইমাৰ্জেঞ্চি নেকি?
alarm-yes = হয়
alarm-no = নহয়
helpline-self-harm = { $number }-ত এতিয়াই ফোন কৰক। দিনে-ৰাতিয়ে, পইচা নালাগে, আপোনাৰ ভাষাত কোনোবাই মৰমেৰে কথা শুনিব। আপুনি অকলশৰীয়া নহয়। আমিও ফোন কৰিম।
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now = { $number }-ত এতিয়াই ফোন কৰক, প্ৰাণৰ ভয় আছে। ৰোগীক অকলে এৰি নাযাব। তাৰ পিছত { $helpline }: দিনে-ৰাতিয়ে, পইচা নালাগে, আপোনাৰ ভাষাত মৰমেৰে কথা শুনিব।
helpline-child = { $number }-ত এতিয়াই ফোন কৰক, শিশু বিপদত থাকিলে, দিনে-ৰাতি, পইচা নালাগে। এতিয়া বিপদ হ'লে 112। এই ফোনলৈ ফোন কৰা নিৰাপদ হ'লে লিখক: মোক ফোন কৰক
helpline-violence = { $number }-ত এতিয়াই ফোন কৰক, দিনে-ৰাতিয়ে সহায় পাব। এই মুহূৰ্তত বিপদ হ'লে 112। আমি এই ফোনলৈ ফোন কৰাটো নিৰাপদ হ'লে লিখক: মোক ফোন কৰক

## What is wrong

ask-complaint = কি অসুবিধা? লিখক, যেনে: 3 দিন ধৰি জ্বৰ। বা নম্বৰ:
ask-complaint-again = অসুবিধাটো চমুকৈ লিখক, যেনে: পেটৰ বিষ। বা নম্বৰ:
ask-words = কি অসুবিধা, চমুকৈ লিখক।
ask-words-again = কি অসুবিধা, চমুকৈ লিখক, যেনে: ভৰি জ্বলা
ask-days = { $complaint }। কিমান দিন ধৰি? যেনে: 3
ask-days-again = কিমান দিন, নম্বৰত লিখক, যেনে: 3। বা যেনে: 2 সপ্তাহ

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] লগতে আছেনে? যেনে 1 3
   *[no] { $complaint }, { $since }। লগতে এইবোৰ আছেনে? কেইবাটাও হ'লে যেনে: 1 3
}
ask-signs-again = আছেনে? নম্বৰ, যেনে 1 3
ask-more-signs = আৰু এইবোৰ আছেনে? যেনে 1 3
ask-more-signs-again = এইবোৰ? নম্বৰ, যেনে 1 3
ask-weeks = { $name }: কিমান মাহৰ গৰ্ভ? নম্বৰ লিখক, যেনে 5
ask-weeks-again = কেৱল মাহৰ নম্বৰ লিখক, যেনে 5। { $name }: কিমান মাহৰ গৰ্ভ?
ask-history = { $name }: পুৰণি বেমাৰ, সদায় খোৱা দৰব, এলাৰ্জি আছেনে? লিখক বা নম্বৰ:
ask-history-again = নম্বৰ পঠাওক বা চমুকৈ লিখক। { $name }: ইয়াৰ কোনোবাটো আছেনে?
ask-medicines = { $asks ->
    [allergies] { $name }: গাত নসহা দৰব আছেনে? নাম লিখক।
   *[both] { $name }: সদায় কি দৰব খায়? গাত নসহা দৰব আছেনে? নাম লিখক।
}
ask-medicines-again = দৰবৰ নাম লিখক। নাথাকিলে বা নাজানিলে: 0
option-not-known = নাজানোঁ

## OPD, slot, booking

ask-opd = কোন ডাক্তৰক দেখুৱাব?
ask-opd-again = কেৱল নম্বৰ পঠাওক। কোন ডাক্তৰক দেখুৱাব?
ask-opd-full = তাত সময় খালী নাই। আন ডাক্তৰ বাছক:
opd-general = জেনেৰেল ডাক্তৰ
opd-child = শিশুৰ ডাক্তৰ
opd-women = মহিলাৰোগৰ ডাক্তৰ
opd-skin = ছালৰ ডাক্তৰ
opd-ent = নাক-কাণ-ডিঙি
opd-bone = হাড়ৰ ডাক্তৰ
ask-slot = { $opd }, খালী সময়:
ask-slot-again = নম্বৰ পঠাওক। { $opd }:
ask-slot-taken = সেই সময় আন কোনোবাই ল'লে। { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] আজিৰ পৰা
   *[other] { $n } দিন ধৰি
}
since-weeks = { $n } সপ্তাহ ধৰি
since-months = { $n } মাহ ধৰি
since-years = { $n } বছৰ ধৰি
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] আজিয়েই দেখুৱাব লাগে।{ " " }
    [later] আজিয়েই ডাক্তৰ লাগে, ইয়াত নাই। বাঢ়িলে হাস্পতাললৈ যাওক।{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }। { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = 1 বা 2 পঠাওক। { $name }, { $complaint }, { $since }। { $opd }, { $when }, { $doctor } ({ $registration })
booked = বুকিং হ'ল। টোকেন { $token }, { $when }, { $doctor } ({ $registration }), ৰোগী { $name }। ডাক্তৰে এই ফোনলৈ ফোন কৰিব, ফোন অন ৰাখক। সলাবলৈ লিখক: সময় সলনি, বা বাতিল
booked-later = OPDLine: বুকিং হ'ল। টোকেন { $token }, { $when }, { $doctor } ({ $registration }), ৰোগী { $name }। ডাক্তৰে এই ফোনলৈ ফোন কৰিব, অন ৰাখক। সলাবলৈ লিখক: সময় সলনি, বা বাতিল
booking-kept = { $name }-ৰ বুকিং লিখি ল'লোঁ। পকা হ'লে সময় আৰু ডাক্তৰৰ নাম SMS-ত পঠাম। আকৌ লিখিব নালাগে।
booking-failed = ক্ষমা কৰিব, এইটো বুকিং কৰিব পৰা নগ'ল।
booking-full-later = OPDLine: ক্ষমা কৰিব, { $name }-ৰ বাবে এতিয়া কোনো ডাক্তৰৰ সময় খালী নাই। আকৌ চাবলৈ লিখক: বুকিং। কথা পাতিবলৈ: মোক ফোন কৰক
booking-failed-later = OPDLine: ক্ষমা কৰিব, বুকিং কৰিব পৰা নগ'ল। আকৌ লিখক, বা লিখক: মোক ফোন কৰক
all-full = ক্ষমা কৰিব, এতিয়া কোনো ডাক্তৰৰ সময় খালী নাই।

## Appointments

ask-which-appointment = আপোনাৰ বুকিং। সলাবলৈ বা বাতিল কৰিবলৈ নম্বৰ, নহ'লে 0:
ask-which-appointment-again = কোনটো সলাব বা বাতিল কৰিব? নম্বৰ, নহ'লে 0:
appointment = { $when }, { $doctor }, { $name }, টোকেন { $token }
no-appointments = আপোনাৰ কোনো বুকিং নাই। ডাক্তৰ দেখুৱাবলৈ লিখক: বুকিং
ask-appointment = { $when }, { $doctor }। বাতিল কৰিব নে সময় সলাব?
ask-appointment-again = নম্বৰ পঠাওক। { $when }, { $doctor }। বাতিল কৰিব নে সময় সলাব?
cancelled = বাতিল হ'ল: টোকেন { $token }, { $when }। আকৌ বুকিং কৰিবলৈ লিখক: বুকিং
not-cancelled = একো সলনি হোৱা নাই। আপোনাৰ বুকিং আছে।
cancel-failed = এইটো আৰু বাতিল কৰিব নোৱাৰি। আমাৰ লগত কথা পাতিবলৈ লিখক: মোক ফোন কৰক
cancel-kept = বাতিলৰ কথা লিখি ল'লোঁ। হৈ গ'লে SMS-ত জনাম।
cancelled-later = OPDLine: আপোনাৰ বুকিং বাতিল হ'ল। আকৌ বুকিং কৰিবলৈ লিখক: বুকিং
cancel-failed-later = OPDLine: ক্ষমা কৰিব, আপোনাৰ বুকিং বাতিল কৰিব পৰা নগ'ল। লিখক: মোক ফোন কৰক

## Another time for an appointment

ask-which-to-move = কোনটো বুকিং সলাব? নহ'লে 0:
ask-which-to-move-again = কেৱল নম্বৰ পঠাওক। কোনটো বুকিং সলাব? নহ'লে 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = এতিয়া আছে: { $old }। খালী সময়:
# $opd is the kind of doctor.
ask-new-time-again = নম্বৰ বা দিন লিখক, যেনে: কাইলৈ পুৱা। খালী সময়:
ask-move = { $urgent }{ $name }: { $old } নহয়, { $when }, { $doctor } ({ $registration })। সলাই দিমনে?
ask-move-again = কেৱল নম্বৰ পঠাওক। { $name }: { $old } নহয়, { $when }, { $doctor } ({ $registration })। সলাই দিমনে?
option-move = সলাই দিয়ক
option-leave = আগৰটো থাকক
moved = সময় সলনি হ'ল। টোকেন { $token }, { $when }, { $doctor } ({ $registration }), ৰোগী { $name }। ডাক্তৰে এই ফোনলৈ ফোন কৰিব, ফোন অন ৰাখক। সলাবলৈ লিখক: সময় সলনি, বা বাতিল
moved-later = OPDLine: সময় সলনি হ'ল। টোকেন { $token }, { $when }, { $doctor } ({ $registration }), ৰোগী { $name }। ডাক্তৰে এই ফোনলৈ ফোন কৰিব, অন ৰাখক। সলাবলৈ লিখক: সময় সলনি, বা বাতিল
move-kept = নতুন সময় লিখি ল'লোঁ। পকা হ'লে SMS-ত জনাম। তেতিয়ালৈ আগৰ সময়েই থাকিব।
move-failed = এইটো সলাব পৰা নগ'ল: সময় পাৰ হ'ল, বাতিল হ'ল বা আগতেই সলনি হৈছে। বুকিং চাবলৈ লিখক: মোৰ বুকিং
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: ক্ষমা কৰিব, সেই সময় আন কোনোবাই ল'লে। আপোনাৰ সময় আগৰটোৱেই: { $old }। সলাবলৈ লিখক: সময় সলনি
move-failed-later = OPDLine: ক্ষমা কৰিব, সময় সলাব পৰা নগ'ল। চাবলৈ লিখক: মোৰ বুকিং। কথা পাতিবলৈ: মোক ফোন কৰক
no-other-time = { $opd }: এতিয়া আন সময় খালী নাই। আপোনাৰ বুকিং আগৰটোৱেই: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = কাৰ প্ৰেছক্ৰিপচন আকৌ পঠাম?
ask-which-prescription-again = কেৱল নম্বৰ পঠাওক। কাৰ প্ৰেছক্ৰিপচন আকৌ পঠাম?
prescription-of = { $name }, { $when }
prescription-coming = { $name }-ৰ প্ৰেছক্ৰিপচন ({ $when } লিখা) এতিয়া SMS-ত পঠাইছোঁ।
no-prescription = এই ফোনৰ বাবে এতিয়াও প্ৰেছক্ৰিপচন নাই। ডাক্তৰে লিখিলেই SMS-ত আহিব। ডাক্তৰ দেখুৱাবলৈ লিখক: বুকিং
prescription-failed-later = OPDLine: ক্ষমা কৰিব, প্ৰেছক্ৰিপচন পঠাব পৰা নগ'ল। স্বাস্থ্যকৰ্মীয়ে চাব। কথা পাতিবলৈ লিখক: মোক ফোন কৰক

## A health question: never an advice

doctor-can-answer = এইটো ডাক্তৰক সোধা কথা, আমি ক'ব নোৱাৰোঁ।
ask-doctor = এইটো ডাক্তৰক সোধা কথা, তেওঁ ফোনতে ক'ব। ডাক্তৰৰ বুকিং কৰিমনে?
ask-doctor-again = 1 বা 2 পঠাওক। ডাক্তৰৰ বুকিং কৰিমনে?
no-doctor-now = ঠিক আছে। ডাক্তৰ দেখুৱাব লাগিলে যিকোনো সময়ত লিখক: বুকিং

## A person instead

ask-call-back = আমি আপোনাৰ এই ফোনলৈ ফোন কৰিমনে?
ask-call-back-again = 1 বা 2 পঠাওক। আমি আপোনাৰ এই ফোনলৈ ফোন কৰিমনে?
# To one who answered no language question.
call-back-unasked = OPDLine: আমি আপোনাক ফোন কৰিম। We will call you.
call-back-noted = স্বাস্থ্যকৰ্মীয়ে আপোনাৰ এই ফোনলৈ ফোন কৰিব। আকৌ লিখিব নালাগে।
