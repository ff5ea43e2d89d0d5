### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = ഇത് വായിക്കാൻ പറ്റുന്നുണ്ടോ? { $letters }
ask-letters-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. ഇത് വായിക്കാൻ പറ്റുന്നുണ്ടോ? { $letters }
letters-seen = ഉണ്ട്
letters-not-seen = ഇല്ല, ചതുരങ്ങൾ കാണുന്നു
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = ചതുരം, ചതുരങ്ങൾ, കള്ളി, കള്ളികൾ, കളം, കളങ്ങൾ, കട്ട, കട്ടകൾ, പെട്ടി, പെട്ടികൾ, ബോക്സ്, ബോക്സുകൾ, ശൂന്യം, കാലി

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ഇംഗ്ലീഷ് അക്ഷരം, ഇംഗ്ലീഷ് അക്ഷരങ്ങൾ, ഇംഗ്ലീഷ് അക്ഷരത്തിൽ, ഇംഗ്ലീഷ് അക്ഷരങ്ങളിൽ, ഇംഗ്ലിഷ് അക്ഷരം, ഇംഗ്ലിഷ് അക്ഷരത്തിൽ, ഇംഗ്ലീഷ് ലിപി, റോമൻ, റോമൻ അക്ഷരം, മംഗ്ലീഷ്
words-own-letters = മലയാളം അക്ഷരം, മലയാളം അക്ഷരങ്ങൾ, മലയാളം അക്ഷരത്തിൽ, മലയാള അക്ഷരം, മലയാള അക്ഷരങ്ങൾ, മലയാള അക്ഷരത്തിൽ, മലയാള അക്ഷരങ്ങളിൽ, മലയാളം ലിപി, മലയാള ലിപി
