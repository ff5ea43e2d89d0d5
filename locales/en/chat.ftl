### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = Choose
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = Listen
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = Your prescription from { $doctor }.
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = Main menu
command-appointments = My appointments
command-prescription = My prescription
command-number = My mobile number
command-listen = Hear the last message
command-language = Another language
command-help = Help
command-stop = No more messages
# It came into a group of several people. OPDLine writes to one person only.
chat-group = We write to one person at a time. Please write to us in a chat of your own.
