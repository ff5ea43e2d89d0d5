### Words of a call that may also be read, in a text.

# In the main menu, where a booking was begun: to go on with it.
home-continue = booking pudhe nya
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = mahit nahi, mala mahit nahi, mahiti nahi, thauk nahi
