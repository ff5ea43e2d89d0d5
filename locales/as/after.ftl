ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor }য়ে এইকেইদিনত { $name }ক আকৌ চাব বিচাৰিছিল। বুকিং কৰিমনে?
   *[no] OPDLine: { $doctor }য়ে { $count } দিন পিছত { $name }ক আকৌ চাব বিচাৰিছে। বুকিং কৰিমনে?
}
ask-follow-up-again = 1 বা 2 পঠাওক। { $name }-ৰ বাবে ডাক্তৰৰ বুকিং কৰিমনে?
ask-medicine-reminders = দৰবৰ সময়ত { $name }-ৰ দৰব মনত পেলাই দিমনে?
ask-medicine-reminders-again = 1 বা 2 পঠাওক। দৰবৰ সময়ত { $name }-ৰ দৰব মনত পেলাই দিমনে?
medicine-reminders-on = আমি { $name }-ৰ দৰব মনত পেলাই দিম। মনত পেলাই দিলে, বন্ধ কৰিবলৈ 0 পঠাওক।
medicine-reminders-off = এতিয়াৰ পৰা দৰব মনত পেলাই নিদিওঁ।
ask-take-medicine = OPDLine: { $name }-ৰ দৰবৰ সময়, প্ৰেছক্ৰিপচনৰ { $numbers } নম্বৰ।
ask-take-medicine-again = { $name }-ৰ দৰবৰ সময়, প্ৰেছক্ৰিপচনৰ { $numbers } নম্বৰ। বন্ধ কৰিবলৈ 0 পঠাওক।
option-end-reminders = মনত পেলাই নিদিব
ask-called = OPDLine: { $name }-ৰ বাবে ডাক্তৰে ফোন কৰিছিলনে?
ask-called-again = 1 বা 2 পঠাওক। { $name }-ৰ বাবে ডাক্তৰে ফোন কৰিছিলনে?
called-yes = হয়
called-no = নাই
ask-rating = কেনে লাগিল? এটা নম্বৰ পঠাওক, 1 (বেয়া) ৰ পৰা 5 (খুব ভাল)।
ask-rating-again = এটা নম্বৰ পঠাওক: 1 বেয়া, 2, 3, 4, 5 খুব ভাল।
doctor-did-not-call = ক্ষমা কৰিব। স্বাস্থ্যকৰ্মীয়ে আপোনাৰ এই ফোনলৈ ফোন কৰিব। আন সময়ৰ বাবে লিখক: বুকিং
