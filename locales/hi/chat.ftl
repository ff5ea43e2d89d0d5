### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = चुनें
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = सुनें
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = आपकी दवा की पर्ची, जो { $doctor } ने लिखी है।
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = मुख्य मेनू
command-appointments = मेरे अपॉइंटमेंट
command-prescription = मेरी दवा की पर्ची
command-number = मेरा मोबाइल नंबर
command-listen = पिछला संदेश सुनें
command-language = दूसरी भाषा
command-help = मदद
command-stop = संदेश बंद करें
# It came into a group of several people. OPDLine writes to one person only.
chat-group = हम एक बार में एक ही व्यक्ति से बात करते हैं। कृपया ग्रुप में नहीं, हमें अपनी अलग चैट में लिखें।
