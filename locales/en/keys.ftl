### Keys and words of a call: one that was not offered, the way back, the end.

# Before the question is asked again.
wrong-key-voice = That key is not one of these.
# The last words of a call in which nothing more was understood, or which she wanted to end.
call-again-voice = You can call again at any time, and we will go on from here. Goodbye.
# In the main menu, where a booking was begun: to go on with it.
home-continue = go on with the booking
home-continue-choice = To go on with the booking you began,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = don't know, i don't know, do not know, i do not know, not known, not sure, i am not sure, no idea, cannot say
