ask-follow-up = { $soon ->
    [yes] یہ OPDLine ہے۔ { $doctor } نے کہا تھا کہ انہی دنوں مریض { $name } کو پھر دکھائیں۔ وقت بک کریں؟
   *[no] یہ OPDLine ہے۔ { $doctor } نے کہا ہے کہ { $count } دن بعد مریض { $name } کو پھر دکھائیں۔ وقت بک کریں؟
}
ask-follow-up-again = بس 1 یا 2 بھیجیں۔ کیا { $name } کے لیے ڈاکٹر بک کریں؟
ask-medicine-reminders = کیا دوا کے وقت { $name } کی دوا یاد دلائیں؟
ask-medicine-reminders-again = بس 1 یا 2 بھیجیں۔ کیا دوا کے وقت { $name } کی دوا یاد دلائیں؟
medicine-reminders-on = ہم { $name } کی دوا یاد دلائیں گے۔ یاد دلانے پر روکنا ہو تو 0 بھیجیں۔
medicine-reminders-off = اب ہم دوا یاد نہیں دلائیں گے۔
ask-take-medicine = یہ OPDLine ہے۔ دوا کا وقت، مریض { $name }، دوا کی پرچی پر نمبر { $numbers }۔
ask-take-medicine-again = دوا کا وقت ہے، مریض { $name }، دوا کی پرچی پر نمبر { $numbers }۔ بند کرنے کے لیے 0 بھیجیں۔
option-end-reminders = یاد دلانا بند کریں
ask-called = یہ OPDLine ہے۔ کیا { $name } کے لیے ڈاکٹر کی کال آئی؟
ask-called-again = بس 1 یا 2 بھیجیں۔ کیا { $name } کے لیے ڈاکٹر کی کال آئی؟
called-yes = ہاں
called-no = نہیں
ask-rating = کیسا رہا؟ ایک نمبر بھیجیں، 1 (خراب) سے 5 (بہت اچھا)۔
ask-rating-again = بس ایک نمبر بھیجیں: 1 خراب، 2، 3، 4، 5 بہت اچھا۔
doctor-did-not-call = معاف کیجیے۔ ہیلتھ ورکر اس فون پر کال کریں گے۔ دوسرے وقت کے لیے لکھیں: بک
