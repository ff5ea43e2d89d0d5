clinic-moved = OPDLine: ਹਸਪਤਾਲ ਨੇ ਬੁਕਿੰਗ ਬਦਲ ਦਿੱਤੀ। ਟੋਕਨ { $token }, { $when }, { $doctor } ({ $registration }), { $name } ਲਈ। ਫੋਨ ਚਾਲੂ ਰੱਖੋ। ਬਦਲਣ ਲਈ ਲਿਖੋ: ਟਾਈਮ ਬਦਲੋ, ਜਾਂ ਰੱਦ
ask-clinic-cancelled = OPDLine: ਮਾਫ ਕਰਨਾ, ਹਸਪਤਾਲ ਨੂੰ { $name } ਦੀ ਬੁਕਿੰਗ ਰੱਦ ਕਰਨੀ ਪਈ: { $when }, { $doctor }। ਦੂਜਾ ਟਾਈਮ ਚਾਹੀਦਾ ਹੈ?
ask-clinic-cancelled-again = 1 ਜਾਂ 2 ਭੇਜੋ। ਹਸਪਤਾਲ ਨੂੰ { $name } ਦੀ ਬੁਕਿੰਗ ਰੱਦ ਕਰਨੀ ਪਈ: { $when }, { $doctor }। ਦੂਜਾ ਟਾਈਮ ਚਾਹੀਦਾ ਹੈ?
clinic-late = OPDLine: { $doctor } ਨੂੰ ਅੱਜ ਲਗਭਗ { $minutes } ਮਿੰਟ ਦੇਰ ਹੈ। ਟੋਕਨ { $token }, { $name }: ਫੋਨ ਚਾਲੂ ਰੱਖੋ, ਫੋਨ ਆਵੇਗਾ।
clinic-called = OPDLine: ਟੋਕਨ { $token }, { $name }: ਹੁਣ ਤੁਹਾਡੀ ਵਾਰੀ ਹੈ। { $doctor } ਹੁਣੇ ਫੋਨ ਕਰ ਰਹੇ ਹਨ, ਫੋਨ ਖਾਲੀ ਰੱਖੋ।
clinic-near = OPDLine: ਟੋਕਨ { $token }, { $name }: ਲਗਭਗ { $minutes } ਮਿੰਟ ਵਿੱਚ ਵਾਰੀ। { $doctor } ਫੋਨ ਕਰਨਗੇ, ਫੋਨ ਖਾਲੀ ਰੱਖੋ।
