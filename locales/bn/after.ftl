ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } এই সময়ে { $name }কে আবার দেখতে চেয়েছিলেন। বুকিং করব?
   *[no] OPDLine: { $doctor } { $count } দিন পরে { $name }কে আবার দেখতে চান। বুকিং করব?
}
ask-follow-up-again = 1 বা 2 পাঠান। { $name }-এর জন্য ডাক্তার বুকিং করব?
ask-medicine-reminders = { $name }-এর ওষুধের সময় হলে মনে করিয়ে দেব?
ask-medicine-reminders-again = 1 বা 2 পাঠান। { $name }-এর ওষুধের সময় হলে মনে করিয়ে দেব?
medicine-reminders-on = আমরা { $name }-এর ওষুধ মনে করাব। বন্ধ করতে মনে করানোর পরে 0 পাঠান।
medicine-reminders-off = আর ওষুধ মনে করিয়ে দেব না।
ask-take-medicine = OPDLine: { $name }-এর ওষুধের সময়: প্রেসক্রিপশনে { $numbers } নম্বর।
ask-take-medicine-again = { $name }-এর ওষুধের সময়: প্রেসক্রিপশনে { $numbers } নম্বর। বন্ধ করতে 0 পাঠান।
option-end-reminders = আর মনে করাবেন না
ask-called = OPDLine: { $name }-এর জন্য ডাক্তার ফোন করেছিলেন?
ask-called-again = 1 বা 2 পাঠান। { $name }-এর জন্য ডাক্তার ফোন করেছিলেন?
called-yes = হ্যাঁ
called-no = না
ask-rating = কেমন লাগল? একটা নম্বর পাঠান, 1 (খারাপ) থেকে 5 (খুব ভালো)।
ask-rating-again = একটা নম্বর পাঠান: 1 খারাপ, 2, 3, 4, 5 খুব ভালো।
doctor-did-not-call = মাফ করবেন। স্বাস্থ্যকর্মী আপনার এই ফোনে ফোন করবেন। অন্য সময়ের জন্য লিখুন: বুকিং
