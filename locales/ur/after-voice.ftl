## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] او پی ڈی لائن۔ | { $doctor } نے کہا تھا کہ انہی دنوں مریض { $name } کو پھر دکھائیں۔ وقت بک کریں؟
   *[no] او پی ڈی لائن۔ | { $doctor } نے کہا ہے کہ { $count } دن بعد مریض { $name } کو پھر دکھائیں۔ وقت بک کریں؟
}
ask-follow-up-again-voice = کیا { $name } کے لیے ڈاکٹر بک کریں؟
ask-medicine-reminders-again-voice = کیا دوا کے وقت { $name } کی دوا یاد دلائیں؟
medicine-reminders-on-voice = دوا کے وقت ہم کال کریں گے۔ | { $name }۔ | ہر کال میں اسے بند کیا جا سکتا ہے۔
ask-take-medicine-voice = او پی ڈی لائن۔ | دوا کا وقت، مریض { $name }، دوا کی پرچی پر نمبر { $numbers }۔
ask-take-medicine-again-voice = او پی ڈی لائن۔ | دوا کا وقت، مریض { $name }، دوا کی پرچی پر نمبر { $numbers }۔
option-end-reminders-choice = یاد دلانا بند کرنے کے لیے،
ask-called-voice = او پی ڈی لائن۔ | کیا { $name } کے لیے ڈاکٹر کی کال آئی؟
ask-called-again-voice = کیا { $name } کے لیے ڈاکٹر کی کال آئی؟
ask-rating-voice = کیسا رہا؟ 1 سے 5 تک ایک نمبر دبائیں، پھر ہیش۔ 1 خراب، 5 بہت اچھا۔
ask-rating-again-voice = کیسا رہا؟ 1 سے 5 تک ایک نمبر دبائیں، پھر ہیش۔ 1 خراب، 5 بہت اچھا۔
doctor-did-not-call-voice = معاف کیجیے۔ ہیلتھ ورکر اس فون پر کال کریں گے۔
