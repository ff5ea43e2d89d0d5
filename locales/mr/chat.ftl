### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = निवडा
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = ऐका
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = { $doctor } यांनी लिहिलेली तुमची औषधाची चिठ्ठी.
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = मुख्य मेनू
command-appointments = माझ्या अपॉइंटमेंट
command-prescription = माझी औषधाची चिठ्ठी
command-number = माझा मोबाइल नंबर
command-listen = शेवटचा मेसेज ऐका
command-language = दुसरी भाषा
command-help = मदत
command-stop = मेसेज बंद करा
# It came into a group of several people. OPDLine writes to one person only.
chat-group = आम्ही एका वेळी एकाच व्यक्तीशी बोलतो. कृपया ग्रुपमध्ये लिहू नका, आम्हाला वेगळ्या चॅटमध्ये लिहा.
