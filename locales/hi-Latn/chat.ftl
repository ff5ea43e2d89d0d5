### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = Chunein
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = Sunein
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = Aapki dawa ki parchi, jo { $doctor } ne likhi hai.
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = Main menu
command-appointments = Mere appointment
command-prescription = Meri dawa ki parchi
command-number = Mera mobile number
command-listen = Pichhla sandesh sunein
command-language = Doosri bhasha
command-help = Madad
command-stop = Message band karein
# It came into a group of several people. OPDLine writes to one person only.
chat-group = Hum ek baar me ek hi vyakti se baat karte hain. Kripya group me nahi, hume apni alag chat me likhein.
