ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ਨੇ { $name } ਨੂੰ ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਵਿੱਚ ਫਿਰ ਦਿਖਾਉਣ ਲਈ ਕਿਹਾ ਸੀ। ਟਾਈਮ ਬੁੱਕ ਕਰੀਏ?
   *[no] OPDLine: { $doctor } ਨੇ { $name } ਨੂੰ { $count } ਦਿਨ ਬਾਅਦ ਫਿਰ ਦਿਖਾਉਣ ਲਈ ਕਿਹਾ ਹੈ। ਟਾਈਮ ਬੁੱਕ ਕਰੀਏ?
}
ask-follow-up-again = 1 ਜਾਂ 2 ਭੇਜੋ। { $name } ਲਈ ਡਾਕਟਰ ਬੁੱਕ ਕਰੀਏ?
ask-medicine-reminders = ਕੀ ਦਵਾਈ ਦੇ ਟਾਈਮ { $name } ਦੀ ਦਵਾਈ ਯਾਦ ਕਰਾਈਏ?
ask-medicine-reminders-again = 1 ਜਾਂ 2 ਭੇਜੋ। ਕੀ ਦਵਾਈ ਦੇ ਟਾਈਮ { $name } ਦੀ ਦਵਾਈ ਯਾਦ ਕਰਾਈਏ?
medicine-reminders-on = ਅਸੀਂ { $name } ਦੀ ਦਵਾਈ ਯਾਦ ਕਰਾਵਾਂਗੇ। ਬੰਦ ਕਰਾਉਣਾ ਹੋਵੇ ਤਾਂ ਯਾਦ ਵਾਲੇ ਮੈਸੇਜ ਦੇ ਜਵਾਬ ਵਿੱਚ 0 ਭੇਜੋ।
medicine-reminders-off = ਹੁਣ ਦਵਾਈ ਯਾਦ ਨਹੀਂ ਕਰਾਵਾਂਗੇ।
ask-take-medicine = OPDLine: { $name } ਦੀ ਦਵਾਈ ਦਾ ਟਾਈਮ, ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਵਿੱਚ ਨੰਬਰ { $numbers }
ask-take-medicine-again = { $name } ਦੀ ਦਵਾਈ ਦਾ ਟਾਈਮ ਹੈ, ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਵਿੱਚ ਨੰਬਰ { $numbers }. ਬੰਦ ਕਰਨ ਲਈ 0 ਭੇਜੋ।
option-end-reminders = ਯਾਦ ਕਰਾਉਣਾ ਬੰਦ ਕਰੋ
ask-called = OPDLine: ਕੀ { $name } ਲਈ ਡਾਕਟਰ ਦਾ ਫੋਨ ਆਇਆ?
ask-called-again = 1 ਜਾਂ 2 ਭੇਜੋ। ਕੀ { $name } ਲਈ ਡਾਕਟਰ ਦਾ ਫੋਨ ਆਇਆ?
called-yes = ਹਾਂ
called-no = ਨਹੀਂ
ask-rating = ਕਿਵੇਂ ਰਿਹਾ? ਇੱਕ ਨੰਬਰ ਭੇਜੋ, 1 (ਮਾੜਾ) ਤੋਂ 5 (ਬਹੁਤ ਵਧੀਆ)।
ask-rating-again = ਇੱਕ ਨੰਬਰ ਭੇਜੋ: 1 ਮਾੜਾ, 2, 3, 4, 5 ਬਹੁਤ ਵਧੀਆ।
doctor-did-not-call = ਮਾਫ ਕਰਨਾ। ਸਿਹਤ ਵਰਕਰ ਇਸ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ। ਦੂਜੇ ਟਾਈਮ ਲਈ ਲਿਖੋ: ਬੁੱਕ
