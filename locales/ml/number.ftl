### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = നിങ്ങളുടെ മൊബൈൽ നമ്പർ ഏതാണ്? ഡോക്ടർ അതിൽ വിളിക്കും. അതിന്റെ 10 അക്കം അയക്കൂ.
ask-number-again = മൊബൈൽ നമ്പറിന്റെ 10 അക്കം മാത്രം അയക്കൂ, ഇതുപോലെ: 98123 45678
number-share = എന്റെ നമ്പർ അയക്കാം
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
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = മൊബൈൽ നമ്പർ
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = നിങ്ങളുടെ നമ്പർ ഞങ്ങളുടെ കൈയിലുണ്ട്: { $number }. അത് നിങ്ങളുടേതല്ലെങ്കിൽ UNLINK എന്ന് എഴുതൂ.
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } എന്ന നമ്പറിലേക്ക് SMS അയക്കാൻ പറ്റിയില്ല. ആ ഫോണിൽ നിന്ന് ഞങ്ങൾക്ക് STOP എഴുതിയിരുന്നെങ്കിൽ അതിൽ നിന്നുതന്നെ START അയക്കൂ. നാളെ വീണ്ടും നോക്കാം, അല്ലെങ്കിൽ വേറെ നമ്പർ അയക്കാം. നമ്പർ ഇല്ലാതെയും ഇവിടെ തുടരാം.
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: ഒരു { $chat } ചാറ്റ് ഇപ്പോൾ ഈ നമ്പറിനോട് ചേർന്നു, നിങ്ങളുടെ ബുക്കിംഗ് അതിൽ കാണാം. അത് നിങ്ങളല്ലെങ്കിൽ UNLINK എഴുതൂ.
# The answer to UNLINK, sent from the phone.
chats-left = ശരി. ഇപ്പോൾ WhatsApp, Telegram ചാറ്റ് ഒന്നും ഈ നമ്പറിനോട് ചേർന്നിട്ടില്ല.
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = ശരി. ഈ ചാറ്റ് ഇനി { $number } എന്ന നമ്പറിനോട് ചേർന്നിട്ടില്ല. വീണ്ടും തുടങ്ങാൻ ഇവിടെ എഴുതൂ.
# The same in a chat whose number nobody knows.
chat-no-number = ഈ ചാറ്റ് ഒരു മൊബൈൽ നമ്പറിനോടും ചേർന്നിട്ടില്ല. നിങ്ങളുടെ നമ്പർ പറയാൻ ഇങ്ങനെ എഴുതൂ: എന്റെ മൊബൈൽ നമ്പർ
