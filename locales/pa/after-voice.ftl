## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ਓ ਪੀ ਡੀ ਲਾਈਨ। | { $doctor } ਨੇ { $name } ਨੂੰ ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਵਿੱਚ ਫਿਰ ਦਿਖਾਉਣ ਲਈ ਕਿਹਾ ਸੀ। ਟਾਈਮ ਬੁੱਕ ਕਰੀਏ?
   *[no] ਓ ਪੀ ਡੀ ਲਾਈਨ। | { $doctor } ਨੇ { $name } ਨੂੰ { $count } ਦਿਨ ਬਾਅਦ ਫਿਰ ਦਿਖਾਉਣ ਲਈ ਕਿਹਾ ਹੈ। ਟਾਈਮ ਬੁੱਕ ਕਰੀਏ?
}
ask-follow-up-again-voice = { $name } ਲਈ ਡਾਕਟਰ ਬੁੱਕ ਕਰੀਏ?
ask-medicine-reminders-again-voice = ਕੀ ਦਵਾਈ ਦੇ ਟਾਈਮ { $name } ਦੀ ਦਵਾਈ ਯਾਦ ਕਰਾਈਏ?
medicine-reminders-on-voice = ਦਵਾਈ ਦੇ ਟਾਈਮ ਅਸੀਂ ਫੋਨ ਕਰਾਂਗੇ। | { $name }। | ਹਰ ਫੋਨ ਵਿੱਚ ਇਸ ਨੂੰ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ।
ask-take-medicine-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। | { $name } ਦੀ ਦਵਾਈ ਦਾ ਟਾਈਮ, ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਵਿੱਚ ਨੰਬਰ { $numbers }।
ask-take-medicine-again-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। | { $name } ਦੀ ਦਵਾਈ ਦਾ ਟਾਈਮ, ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ ਵਿੱਚ ਨੰਬਰ { $numbers }।
option-end-reminders-choice = ਯਾਦ ਕਰਾਉਣਾ ਬੰਦ ਕਰਨ ਲਈ,
ask-called-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। | ਕੀ { $name } ਲਈ ਡਾਕਟਰ ਦਾ ਫੋਨ ਆਇਆ?
ask-called-again-voice = ਕੀ { $name } ਲਈ ਡਾਕਟਰ ਦਾ ਫੋਨ ਆਇਆ?
ask-rating-voice = ਡਾਕਟਰ ਨਾਲ ਗੱਲ ਕਿਵੇਂ ਰਹੀ? 1 ਮਾੜੀ, 5 ਬਹੁਤ ਵਧੀਆ। 1 ਤੋਂ 5 ਤੱਕ ਇੱਕ ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
ask-rating-again-voice = ਡਾਕਟਰ ਨਾਲ ਗੱਲ ਕਿਵੇਂ ਰਹੀ? 1 ਮਾੜੀ, 5 ਬਹੁਤ ਵਧੀਆ। 1 ਤੋਂ 5 ਤੱਕ ਇੱਕ ਨੰਬਰ ਦਬਾਓ, ਫਿਰ ਹੈਸ਼।
doctor-did-not-call-voice = ਮਾਫ ਕਰਨਾ। ਸਿਹਤ ਵਰਕਰ ਇਸ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ।
