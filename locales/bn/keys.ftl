### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = এই নম্বরটা এগুলোর মধ্যে নেই।
call-again-voice = যখন খুশি আবার ফোন করুন, এখান থেকেই শুরু হবে। নমস্কার।
# In the main menu, where a booking was begun: to go on with it.
home-continue = বাকি বুকিং সারুন
home-continue-choice = বাকি বুকিং সারতে,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = জানি না, জানিনা, আমি জানি না, আমি জানিনা, জানা নেই, বলতে পারছি না, বলতে পারব না
