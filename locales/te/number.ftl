### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = మీ మొబైల్ నంబరు ఎంత? డాక్టర్ ఆ నంబరుకే ఫోన్ చేస్తారు. ఆ 10 అంకెలు పంపండి.
ask-number-again = మీ మొబైల్ నంబరులోని 10 అంకెలు మాత్రమే పంపండి, ఇలా: 98123 45678
number-share = నా నంబరు పంపుతాను
number-later = తర్వాత ఇస్తాను
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = మేము { $number } నంబరుకి SMS లో 6 అంకెలు పంపాం. ఆ అంకెలు ఇక్కడ రాయండి.
ask-number-code-again = మా SMS లోని 6 అంకెలు మాత్రమే రాయండి.
ask-number-code-wrong = ఆ అంకెలు సరైనవి కావు. మా SMS లోని 6 అంకెలు మళ్ళీ రాయండి.
number-other = వేరే నంబరు
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = ధన్యవాదాలు. మీ నంబరు మాకు అందింది.
# Three codes were wrong.
number-not-joined = ఆ నంబరు సరిచూడలేకపోయాం. అది లేకపోయినా ఇక్కడ ముందుకు వెళ్ళవచ్చు.
# An SMS; $code is six digits.
number-code = OPDLine: మీ 6 అంకెలు { $code }. వాటిని చాట్లో రాయండి. ఎవరికీ చెప్పకండి.
