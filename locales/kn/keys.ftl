### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = ಆ ನಂಬರ್ ಇದರಲ್ಲಿ ಇಲ್ಲ.
call-again-voice = ಯಾವಾಗ ಬೇಕಾದರೂ ಮತ್ತೆ ಫೋನ್ ಮಾಡಿ, ಇಲ್ಲಿಂದಲೇ ಮುಂದುವರಿಸೋಣ. ನಮಸ್ಕಾರ.
# In the main menu, where a booking was begun: to go on with it.
home-continue = ಬುಕಿಂಗ್ ಮುಂದುವರಿಸಿ
home-continue-choice = ಅರ್ಧಕ್ಕೆ ನಿಂತ ಬುಕಿಂಗ್ ಮುಂದುವರಿಸಲು,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = ಗೊತ್ತಿಲ್ಲ, ನನಗೆ ಗೊತ್ತಿಲ್ಲ, ನಂಗೆ ಗೊತ್ತಿಲ್ಲ, ಗೊತ್ತಾಗ್ತಿಲ್ಲ, ಗೊತ್ತಾಗಲ್ಲ, ತಿಳಿದಿಲ್ಲ, ತಿಳೀದು, ಹೇಳಲು ಆಗಲ್ಲ
