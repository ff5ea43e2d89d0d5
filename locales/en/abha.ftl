### Her ABHA number (Ayushman Bharat Health Account), if she has one and wants it kept. $name is the
### patient, at most 20 letters; $abha a number or an address. A text is sent as an SMS.

# In the main menu.
home-abha = ABHA number
# Choices: the people of the household, and abha-skip.
ask-whose-abha = Whose ABHA number is it?
ask-whose-abha-again = Please send the name, or the number before it, like 1. Whose ABHA is it?
# $name is the patient. Choices: abha-make, where one can be made, and abha-skip. It says what it is
# for, that it is no must, and that no Aadhaar number is wanted.
ask-abha = { $name }: ABHA number (14 digits) or address (like sita@abdm)? It is not a must; with it your doctors find your records. Never send an Aadhaar number.
ask-abha-again = Please send the 14 digits of the ABHA card, like 91-1234-5678-9012, or the address, like sita@abdm. It is not a must: to skip it send 0.
# $abha is the number, shown by its last digits. Choices: abha-right, abha-skip.
ask-abha-check = Please look at the ABHA number of { $name } once more ({ $abha }): a digit may be wrong. Send it again, or 1 if it is right.
# She sent twelve digits.
ask-abha-aadhaar = That may be an Aadhaar number. We never take it and have not kept it. If you have an ABHA number (14 digits) or address, send that.
abha-make = make one for me
abha-right = number is right
abha-skip = skip
# $name is the patient, $abha what may be shown of the number or address (…5255, as…@abdm).
abha-noted = Noted: the hospital has the ABHA { $abha } of { $name }.
# The hospital cannot be reached just now.
abha-kept = Noted. The hospital gets it as soon as we can reach it. You need not send it again.
# $name is the patient, $abha what may be shown of it.
abha-has = The hospital has the ABHA of { $name } already: { $abha }
# $name is the patient. It may come later, by itself.
abha-other = OPDLine: at the hospital this ABHA is not that of { $name }. Please look at the card. A health worker will look into it.
# It may come later, by itself. She is told to write ABHA.
abha-failed = OPDLine: sorry, the ABHA could not be noted. To send it again write ABHA.
abha-skipped = All right, you can see a doctor without it. To give it later write ABHA.
# No one is known under this phone yet.
abha-first-book = We can note an ABHA number once a visit is booked. To see a doctor write BOOK.
# ABDM, not OPDLine, sends the six digits. $name is the patient. Choices: abha-send-again, abha-skip.
ask-abha-code = To make the ABHA of { $name }, ABDM sends 6 digits to this phone by SMS. Write those digits here.
ask-abha-code-again = Please send only the 6 digits from the SMS of ABDM.
ask-abha-code-wrong = Those digits were not right. Please send the 6 digits from the SMS of ABDM again.
# The choice 1 is abha-send-again.
ask-abha-code-late = Those digits came too late. To get new ones send 1.
ask-abha-code-sent = ABDM sends 6 new digits to this phone. Write those digits here.
abha-send-again = send new digits
# $abha is the whole number or address: it is new to her.
abha-made = The ABHA of { $name } is made: { $abha }. Keep it safe.
abha-not-made = The ABHA could not be made now. Your appointments stay as they are. To try again write ABHA.
