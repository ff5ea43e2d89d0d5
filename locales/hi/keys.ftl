### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = यह नंबर इनमें नहीं है।
call-again-voice = जब चाहें फिर कॉल कीजिए, हम यहीं से आगे बढ़ेंगे। नमस्ते।
# In the main menu, where a booking was begun: to go on with it.
home-continue = बुकिंग आगे बढ़ाएँ
home-continue-choice = अधूरी बुकिंग आगे बढ़ाने के लिए,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = पता नहीं, मालूम नहीं, मुझे पता नहीं, मुझे नहीं पता, नहीं पता, मुझे मालूम नहीं
