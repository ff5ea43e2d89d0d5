### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = ਤੁਹਾਡਾ ਮੋਬਾਈਲ ਨੰਬਰ ਕੀ ਹੈ? ਡਾਕਟਰ ਉਸੇ ਨੰਬਰ 'ਤੇ ਫੋਨ ਕਰਨਗੇ। ਉਸ ਦੇ 10 ਅੰਕ ਭੇਜੋ।
ask-number-again = ਸਿਰਫ ਆਪਣੇ ਮੋਬਾਈਲ ਨੰਬਰ ਦੇ 10 ਅੰਕ ਭੇਜੋ, ਜਿਵੇਂ 98123 45678
number-share = ਮੇਰਾ ਨੰਬਰ ਭੇਜੋ
number-later = ਨੰਬਰ ਬਾਅਦ ਵਿੱਚ
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = ਅਸੀਂ { $number } 'ਤੇ SMS ਰਾਹੀਂ 6 ਅੰਕ ਭੇਜੇ ਹਨ। ਉਹ ਅੰਕ ਇੱਥੇ ਲਿਖੋ।
ask-number-code-again = ਸਾਡੇ SMS ਵਾਲੇ ਸਿਰਫ 6 ਅੰਕ ਲਿਖੋ।
ask-number-code-wrong = ਉਹ ਅੰਕ ਠੀਕ ਨਹੀਂ ਨਿਕਲੇ। ਸਾਡੇ SMS ਵਾਲੇ 6 ਅੰਕ ਫਿਰ ਲਿਖੋ।
number-other = ਕੋਈ ਹੋਰ ਨੰਬਰ
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = ਧੰਨਵਾਦ। ਤੁਹਾਡਾ ਨੰਬਰ ਸਾਨੂੰ ਮਿਲ ਗਿਆ।
# Three codes were wrong.
number-not-joined = ਉਹ ਨੰਬਰ ਪੱਕਾ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਉਸ ਤੋਂ ਬਿਨਾਂ ਵੀ ਇੱਥੇ ਅੱਗੇ ਚੱਲ ਸਕਦੇ ਹੋ।
# An SMS; $code is six digits.
number-code = OPDLine: ਤੁਹਾਡੇ 6 ਅੰਕ { $code } ਹਨ। ਇਹ ਚੈਟ ਵਿੱਚ ਲਿਖੋ। ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸੋ।
