### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = એ નંબર આમાં નથી.
call-again-voice = ગમે ત્યારે ફરી ફોન કરો, અહીંથી જ આગળ વધીશું. આવજો.
# In the main menu, where a booking was begun: to go on with it.
home-continue = બુકિંગ આગળ વધારો
home-continue-choice = અધૂરું બુકિંગ આગળ વધારવા,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = ખબર નથી, મને ખબર નથી, નથી ખબર
