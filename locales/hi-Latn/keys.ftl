### Words of a call that may also be read, in a text.

# In the main menu, where a booking was begun: to go on with it.
home-continue = booking aage badhayein
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = pata nahi, pata nahin, malum nahi, maloom nahi, mujhe nahi pata, mujhe pata nahi, nahi pata
