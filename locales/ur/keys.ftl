### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = یہ نمبر ان میں نہیں ہے۔
call-again-voice = جب چاہیں پھر کال کریں، ہم یہیں سے آگے بڑھیں گے۔ خدا حافظ۔
# In the main menu, where a booking was begun: to go on with it.
home-continue = بکنگ پوری کریں
home-continue-choice = ادھوری بکنگ پوری کرنے کے لیے،
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = پتہ نہیں, پتا نہیں, نہیں پتہ, نہیں پتا, معلوم نہیں, نہیں معلوم, مجھے نہیں پتہ, مجھے پتہ نہیں, مجھے معلوم نہیں, مجھے نہیں معلوم, نہیں جانتی, نہیں جانتا, کہہ نہیں سکتی, کہہ نہیں سکتا
