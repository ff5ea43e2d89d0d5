### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = அந்த எண் இதில் இல்லை.
call-again-voice = எப்போது வேண்டுமானாலும் மறுபடி கூப்பிடுங்கள், விட்ட இடத்திலிருந்து தொடரலாம். வணக்கம்.
# In the main menu, where a booking was begun: to go on with it.
home-continue = பதிவை தொடரலாம்
home-continue-choice = பாதியில் நின்ற பதிவை தொடர,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = தெரியாது, எனக்கு தெரியாது, தெரியவில்லை, எனக்கு தெரியவில்லை, தெரியல, எனக்கு தெரியல, தெரியலை, தெரில, சொல்ல தெரியல
