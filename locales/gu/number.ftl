### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

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
