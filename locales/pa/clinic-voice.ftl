ask-clinic-moved-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਹਸਪਤਾਲ ਨੇ ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਬਦਲ ਦਿੱਤੀ ਹੈ। | { $whose } | { $when }। | { $doctor }। | ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ।
ask-clinic-cancelled-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਮਾਫ ਕਰਨਾ, ਹਸਪਤਾਲ ਨੂੰ ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਰੱਦ ਕਰਨੀ ਪਈ। | { $whose } | { $when }। | { $doctor }।
ask-clinic-cancelled-again-voice = ਹਸਪਤਾਲ ਨੂੰ ਤੁਹਾਡੀ ਬੁਕਿੰਗ ਰੱਦ ਕਰਨੀ ਪਈ। | { $whose } | { $when }। | { $doctor }।
clinic-late-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਡਾਕਟਰ ਨੂੰ ਅੱਜ ਦੇਰ ਹੈ। | { $doctor }। | ਲਗਭਗ { $minutes } ਮਿੰਟ। | ਟੋਕਨ { $token }। | ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਫੋਨ ਚਾਲੂ ਰੱਖੋ।
clinic-near-voice = ਓ ਪੀ ਡੀ ਲਾਈਨ। ਤੁਹਾਡੀ ਵਾਰੀ ਆਉਣ ਵਾਲੀ ਹੈ। | ਲਗਭਗ { $minutes } ਮਿੰਟ ਵਿੱਚ। | ਟੋਕਨ { $token }। | { $doctor }। | ਡਾਕਟਰ ਇਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ, ਫੋਨ ਖਾਲੀ ਰੱਖੋ।
