### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = ആ നമ്പർ ഇതിൽ ഇല്ല.
call-again-voice = എപ്പോൾ വേണമെങ്കിലും വീണ്ടും വിളിക്കൂ, ഇവിടെ നിന്ന് തുടരാം. നമസ്കാരം.
# In the main menu, where a booking was begun: to go on with it.
home-continue = ബുക്കിംഗ് തുടരാം
home-continue-choice = പകുതിയിലായ ബുക്കിംഗ് തുടരാൻ,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = അറിയില്ല, എനിക്ക് അറിയില്ല, എനിക്കറിയില്ല, അറിഞ്ഞൂടാ, എനിക്കറിഞ്ഞൂടാ, അറിയത്തില്ല, അറീല്ല, പറയാൻ അറിയില്ല
