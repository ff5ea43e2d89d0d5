### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = તમારો મોબાઇલ નંબર શું છે? ડૉક્ટર તે જ નંબર પર કૉલ કરશે. તેના 10 આંકડા મોકલો.
ask-number-again = તમારા મોબાઇલ નંબરના ફક્ત 10 આંકડા મોકલો, જેમ કે 98123 45678
number-share = મારો નંબર મોકલો
number-later = પછીથી આપીશ
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = અમે { $number } નંબર પર SMS થી 6 આંકડા મોકલ્યા છે. તે આંકડા અહીં લખો.
ask-number-code-again = અમારા SMS ના ફક્ત 6 આંકડા લખો.
ask-number-code-wrong = તે આંકડા સાચા નથી. અમારા SMS ના 6 આંકડા ફરી લખો.
number-other = નંબર બદલો
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = આભાર. હવે તમારો નંબર અમારી પાસે છે.
# Three codes were wrong.
number-not-joined = તે નંબર ચકાસી ન શકાયો. તેના વગર પણ અહીં આગળ વધી શકાય.
# An SMS; $code is six digits.
number-code = OPDLine: તમારા 6 આંકડા { $code } છે. તે ચેટમાં લખો. કોઈને કહેશો નહીં.
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = મોબાઇલ નંબર
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = તમારો નંબર અમારી પાસે છે: { $number }. તે તમારો ન હોય તો UNLINK લખો.
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } નંબર પર SMS મોકલી ન શકાયો. તે ફોનથી અમને STOP લખાયું હોય તો તે જ ફોનથી START મોકલો. કાલે ફરી પ્રયત્ન કરી શકાય, અથવા બીજો નંબર મોકલી શકાય. નંબર વગર પણ અહીં આગળ વધી શકાય.
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: હવે { $chat } ની એક ચેટ આ નંબર સાથે જોડાઈ છે અને તમારું બુકિંગ જોઈ શકે છે. તે તમે ન હો તો UNLINK લખો.
# The answer to UNLINK, sent from the phone.
chats-left = થઈ ગયું. હવે WhatsApp કે Telegram ની કોઈ ચેટ આ નંબર સાથે જોડાયેલી નથી.
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = થઈ ગયું. આ ચેટ હવે { $number } નંબર સાથે જોડાયેલી નથી. ફરી શરૂ કરવા અહીં લખો.
# The same in a chat whose number nobody knows.
chat-no-number = આ ચેટ કોઈ મોબાઇલ નંબર સાથે જોડાયેલી નથી. તમારો નંબર જણાવવા લખો: મારો મોબાઇલ નંબર
