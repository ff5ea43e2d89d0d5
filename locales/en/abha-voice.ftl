### The same in a call. $digits are the fourteen digits. The name of the thing is spelt as it is said.

home-abha-choice = To give an Aabha number,
ask-whose-abha-voice = Whose Aabha number is it?
ask-whose-abha-again-voice = Once more: whose Aabha number is it?
ask-abha-voice = Key in the 14 digits of the Aabha number, then press hash. It is not a must; with it your doctors find your records. Never key in an Aadhaar number.
ask-abha-again-voice = Key in the 14 digits of the Aabha card, then press hash.
ask-abha-aadhaar-voice = That may be an Aadhaar number. We never take it and have not kept it. | Key in the 14 digits of the Aabha number, then press hash.
abha-skip-choice = To skip this,
# Only in a call, after she keyed it in; $digits are read one by one. The answer is yes or no.
ask-heard-abha = I have { $digits }. Is that right?
ask-heard-abha-again = Once more: I have { $digits }. Is that right?
abha-noted-voice = Noted. The hospital has the Aabha number.
abha-kept-voice = Noted. The hospital gets the Aabha number as soon as we can reach it.
abha-has-voice = The hospital has the Aabha number already.
abha-other-voice = O P D Line. At the hospital this Aabha number is not the patient's. Please look at the card. A health worker will look into it.
abha-failed-voice = O P D Line. We are sorry, the Aabha number could not be noted. You can give it again at any time.
abha-skipped-voice = All right. You can see a doctor without it.
abha-first-book-voice = We can note an Aabha number once a visit is booked.
