### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = বাছক
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = শুনক
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = { $doctor }-ৰ পৰা আপোনাৰ প্ৰেছক্ৰিপচন।
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = মূল মেনু
command-appointments = মোৰ বুকিং
command-prescription = মোৰ প্ৰেছক্ৰিপচন
command-number = মোৰ মোবাইল নম্বৰ
command-listen = শেষৰ মেছেজ শুনক
command-language = আন ভাষা
command-help = সহায়
command-stop = আৰু মেছেজ নালাগে
# It came into a group of several people. OPDLine writes to one person only.
chat-group = আমি এবাৰত এজনলৈহে লিখোঁ। গ্ৰুপত নহয়, কেৱল আপুনি আৰু আমি থকা চেটিঙত লিখক।
