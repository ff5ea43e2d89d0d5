### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = നിങ്ങളുടെ മൊബൈൽ നമ്പർ ഏതാണ്? ഡോക്ടർ അതിൽ വിളിക്കും. അതിന്റെ 10 അക്കം അയക്കൂ.
ask-number-again = മൊബൈൽ നമ്പറിന്റെ 10 അക്കം മാത്രം അയക്കൂ, ഇതുപോലെ: 98123 45678
number-share = എന്റെ നമ്പർ അയക്കൂ
number-later = പിന്നീട് തരാം
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = { $number } എന്ന നമ്പറിലേക്ക് SMS ആയി 6 അക്കം അയച്ചിട്ടുണ്ട്. ആ അക്കം ഇവിടെ എഴുതൂ.
ask-number-code-again = ഞങ്ങൾ അയച്ച SMS-ലെ 6 അക്കം മാത്രം എഴുതൂ.
ask-number-code-wrong = ആ അക്കം ശരിയായില്ല. ഞങ്ങൾ അയച്ച SMS-ലെ 6 അക്കം വീണ്ടും എഴുതൂ.
number-other = വേറെ നമ്പർ
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = നന്ദി. നിങ്ങളുടെ നമ്പർ ഞങ്ങൾക്ക് കിട്ടി.
# Three codes were wrong.
number-not-joined = ആ നമ്പർ ഉറപ്പാക്കാൻ പറ്റിയില്ല. അതില്ലാതെയും ഇവിടെ തുടരാം.
# An SMS; $code is six digits.
number-code = OPDLine: നിങ്ങളുടെ 6 അക്കം: { $code }. അത് ചാറ്റിൽ എഴുതൂ. ആരോടും പറയരുത്.
