### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = এই নম্বরটা এগুলোর মধ্যে নেই।
call-again-voice = যখন খুশি আবার ফোন করুন, এখান থেকেই শুরু হবে। নমস্কার।
# In the main menu, where a booking was begun: to go on with it.
home-continue = বুকিং এগিয়ে নিন
home-continue-choice = অসমাপ্ত বুকিং এগিয়ে নিতে,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = জানি না, আমি জানি না, জানা নেই, বলতে পারছি না
