## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ও পি ডি লাইন। | { $doctor }য়ে এইকেইদিনত { $name }ক আকৌ চাব বিচাৰিছিল। বুকিং কৰিমনে?
   *[no] ও পি ডি লাইন। | { $doctor }য়ে { $count } দিন পিছত { $name }ক আকৌ চাব বিচাৰিছে। বুকিং কৰিমনে?
}
ask-follow-up-again-voice = { $name }ৰ বাবে ডাক্তৰৰ বুকিং কৰিমনে?
ask-medicine-reminders-again-voice = দৰবৰ সময়ত { $name }ৰ দৰব মনত পেলাই দিমনে?
medicine-reminders-on-voice = দৰবৰ সময়ত আমি ফোন কৰিম। | { $name }। | প্ৰতিটো ফোনতে এইটো বন্ধ কৰিব পাৰি।
ask-take-medicine-voice = ও পি ডি লাইন। | { $name }ৰ দৰবৰ সময়, প্ৰেছক্ৰিপচনৰ { $numbers } নম্বৰ।
ask-take-medicine-again-voice = ও পি ডি লাইন। | { $name }ৰ দৰবৰ সময়, প্ৰেছক্ৰিপচনৰ { $numbers } নম্বৰ।
option-end-reminders-choice = মনত পেলাই নিদিবলৈ,
ask-called-voice = ও পি ডি লাইন। | { $name }ৰ বাবে ডাক্তৰে ফোন কৰিছিলনে?
ask-called-again-voice = { $name }ৰ বাবে ডাক্তৰে ফোন কৰিছিলনে?
ask-rating-voice = কেনে লাগিল? 1 বেয়া, 5 খুব ভাল। 1, 2, 3, 4 বা 5 টিপক, তাৰ পিছত হেছ।
ask-rating-again-voice = কেনে লাগিল? 1 বেয়া, 5 খুব ভাল। 1, 2, 3, 4 বা 5 টিপক, তাৰ পিছত হেছ।
doctor-did-not-call-voice = ক্ষমা কৰিব। স্বাস্থ্যকৰ্মীয়ে আপোনাৰ এই ফোনলৈ ফোন কৰিব।
