### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = এই নম্বৰটো ইয়াত নাই।
call-again-voice = যিকোনো সময়ত আকৌ ফোন কৰক, ইয়াৰ পৰাই আৰম্ভ হ'ব। নমস্কাৰ।
# In the main menu, where a booking was begun: to go on with it.
home-continue = বুকিং পূৰা কৰক
home-continue-choice = আধৰুৱা বুকিং পূৰা কৰিবলৈ,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = নাজানো, নাজানোঁ, মই নাজানো, মই নাজানোঁ, গম নাই, মই গম নাপাওঁ, ক'ব নোৱাৰোঁ, ক'ব নোৱাৰো, কব নোৱাৰো
