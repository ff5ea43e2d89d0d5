### Words of a call that may also be read, in a text.

# In the main menu, where a booking was begun: to go on with it.
home-continue = pathivai thodaralam
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = theriyathu, theriyadhu, enakku theriyathu, enakku theriyadhu, theriyala, theriyavillai
