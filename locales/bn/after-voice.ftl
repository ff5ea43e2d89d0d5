## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ও পি ডি লাইন। | { $doctor } এই সময়ে { $name }কে আবার দেখতে চেয়েছিলেন। বুকিং করব?
   *[no] ও পি ডি লাইন। | { $doctor } { $count } দিন পরে { $name }কে আবার দেখতে চান। বুকিং করব?
}
ask-follow-up-again-voice = { $name }-এর জন্য ডাক্তার বুকিং করব?
ask-medicine-reminders-again-voice = { $name }-এর ওষুধের সময় হলে মনে করিয়ে দেব?
medicine-reminders-on-voice = ওষুধের সময়ে আমরা ফোন করব। | { $name }। | প্রতি ফোনে এটা বন্ধ করা যায়।
ask-take-medicine-voice = ও পি ডি লাইন। | { $name }-এর ওষুধের সময়, প্রেসক্রিপশনের { $numbers } নম্বর।
ask-take-medicine-again-voice = ও পি ডি লাইন। | { $name }-এর ওষুধের সময়, প্রেসক্রিপশনের { $numbers } নম্বর।
option-end-reminders-choice = মনে করানো বন্ধ করতে,
ask-called-voice = ও পি ডি লাইন। | { $name }-এর জন্য ডাক্তার কি ফোন করেছিলেন?
ask-called-again-voice = { $name }-এর জন্য ডাক্তার কি ফোন করেছিলেন?
ask-rating-voice = কেমন লাগল? 1 খারাপ, 5 খুব ভালো। 1, 2, 3, 4 বা 5 চাপুন, তারপর হ্যাশ।
ask-rating-again-voice = কেমন লাগল? 1 খারাপ, 5 খুব ভালো। 1, 2, 3, 4 বা 5 চাপুন, তারপর হ্যাশ।
doctor-did-not-call-voice = মাফ করবেন। স্বাস্থ্যকর্মী আপনার এই ফোনে ফোন করবেন।
