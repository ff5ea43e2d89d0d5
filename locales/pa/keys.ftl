### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = ਇਹ ਨੰਬਰ ਇਹਨਾਂ ਵਿੱਚ ਨਹੀਂ ਹੈ।
call-again-voice = ਜਦੋਂ ਚਾਹੋ ਫਿਰ ਫੋਨ ਕਰੋ, ਅਸੀਂ ਇੱਥੋਂ ਹੀ ਅੱਗੇ ਤੁਰਾਂਗੇ। ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ।
# In the main menu, where a booking was begun: to go on with it.
home-continue = ਬੁਕਿੰਗ ਅੱਗੇ ਤੋਰੋ
home-continue-choice = ਅਧੂਰੀ ਬੁਕਿੰਗ ਅੱਗੇ ਤੋਰਨ ਲਈ,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = ਪਤਾ ਨਹੀਂ, ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ, ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ
