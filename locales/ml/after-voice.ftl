## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ഒ പി ഡി ലൈൻ. | { $name }: { $doctor } ഈ ദിവസങ്ങളിൽ വീണ്ടും കാണണമെന്ന് പറഞ്ഞു. ബുക്ക് ചെയ്യട്ടെ?
   *[no] ഒ പി ഡി ലൈൻ. | { $name }: { $doctor } { $count } ദിവസം കഴിഞ്ഞ് വീണ്ടും കാണണമെന്ന് പറഞ്ഞു. ബുക്ക് ചെയ്യട്ടെ?
}
ask-follow-up-again-voice = { $name }: ഡോക്ടറെ ബുക്ക് ചെയ്യട്ടെ?
ask-medicine-reminders-again-voice = { $name }: മരുന്നിന്റെ സമയത്ത് മരുന്ന് ഓർമിപ്പിക്കട്ടെ?
medicine-reminders-on-voice = മരുന്നിന്റെ സമയത്ത് വിളിക്കാം. | { $name }. | ഓരോ വിളിയിലും ഇത് നിർത്താം.
ask-take-medicine-voice = ഒ പി ഡി ലൈൻ. | { $name }: മരുന്നിന്റെ സമയമായി, കുറിപ്പടിയിലെ നമ്പർ { $numbers }.
ask-take-medicine-again-voice = ഒ പി ഡി ലൈൻ. | { $name }: മരുന്നിന്റെ സമയമായി, കുറിപ്പടിയിലെ നമ്പർ { $numbers }.
option-end-reminders-choice = ഓർമിപ്പിക്കുന്നത് നിർത്താൻ,
ask-called-voice = ഒ പി ഡി ലൈൻ. | { $name }: ഡോക്ടർ വിളിച്ചോ?
ask-called-again-voice = { $name }: ഡോക്ടർ വിളിച്ചോ?
ask-rating-voice = ഡോക്ടർ നോക്കിയത് എങ്ങനെ ഉണ്ടായിരുന്നു? 1 മോശം, 5 വളരെ നല്ലത്. 1 മുതൽ 5 വരെ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
ask-rating-again-voice = ഡോക്ടർ നോക്കിയത് എങ്ങനെ ഉണ്ടായിരുന്നു? 1 മോശം, 5 വളരെ നല്ലത്. 1 മുതൽ 5 വരെ അമർത്തി, പിന്നെ ഹാഷ് അമർത്തൂ.
doctor-did-not-call-voice = ക്ഷമിക്കണം. ആരോഗ്യപ്രവർത്തകർ ഈ ഫോണിൽ വിളിക്കും.
