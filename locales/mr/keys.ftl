### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = हा नंबर यात नाही.
call-again-voice = कधीही पुन्हा कॉल करा, आपण इथूनच पुढे जाऊ. नमस्कार.
# In the main menu, where a booking was begun: to go on with it.
home-continue = बुकिंग पुढे न्या
home-continue-choice = अर्धे राहिलेले बुकिंग पुढे न्यायला,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = माहीत नाही, मला माहीत नाही, माहिती नाही, ठाऊक नाही
