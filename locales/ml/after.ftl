ask-follow-up = { $soon ->
    [yes] OPDLine: { $name }: { $doctor } ഈ ദിവസങ്ങളിൽ വീണ്ടും കാണണമെന്ന് പറഞ്ഞു. ബുക്ക് ചെയ്യട്ടെ?
   *[no] OPDLine: { $name }: { $doctor } { $count } ദിവസം കഴിഞ്ഞ് വീണ്ടും കാണണമെന്ന് പറഞ്ഞു. ബുക്ക് ചെയ്യട്ടെ?
}
ask-follow-up-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. { $name }: ഡോക്ടറെ ബുക്ക് ചെയ്യട്ടെ?
ask-medicine-reminders = { $name }: മരുന്നിന്റെ സമയത്ത് മരുന്ന് ഓർമിപ്പിക്കട്ടെ?
ask-medicine-reminders-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. { $name }: മരുന്നിന്റെ സമയത്ത് മരുന്ന് ഓർമിപ്പിക്കട്ടെ?
medicine-reminders-on = { $name }: മരുന്ന് ഓർമിപ്പിക്കാം. നിർത്താൻ, ഓർമിപ്പിക്കുമ്പോൾ 0 അയക്കൂ.
medicine-reminders-off = ഇനി മരുന്ന് ഓർമിപ്പിക്കില്ല.
ask-take-medicine = OPDLine: { $name }: മരുന്നിന്റെ സമയമായി, കുറിപ്പടിയിലെ നമ്പർ { $numbers }.
ask-take-medicine-again = { $name }: മരുന്നിന്റെ സമയമായി, കുറിപ്പടിയിലെ നമ്പർ { $numbers }. നിർത്താൻ 0 അയക്കൂ.
option-end-reminders = ഓർമിപ്പിക്കേണ്ട
ask-called = OPDLine: { $name }: ഡോക്ടർ വിളിച്ചോ?
ask-called-again = 1 അല്ലെങ്കിൽ 2 അയക്കൂ. { $name }: ഡോക്ടർ വിളിച്ചോ?
called-yes = വിളിച്ചു
called-no = വിളിച്ചില്ല
ask-rating = എങ്ങനെ ഉണ്ടായിരുന്നു? ഒരു നമ്പർ അയക്കൂ, 1 (മോശം) മുതൽ 5 (വളരെ നല്ലത്).
ask-rating-again = ഒരു നമ്പർ അയക്കൂ: 1 മോശം, 2, 3, 4, 5 വളരെ നല്ലത്.
doctor-did-not-call = ക്ഷമിക്കണം. ആരോഗ്യപ്രവർത്തകർ ഈ ഫോണിൽ വിളിക്കും. വേറെ സമയത്തിന് അയക്കൂ: ബുക്കിംഗ്
