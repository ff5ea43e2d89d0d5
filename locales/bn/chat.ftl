### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = বেছে নিন
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = শুনুন
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = আপনার প্রেসক্রিপশন, { $doctor } লিখেছেন।
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = মূল মেনু
command-appointments = আমার বুকিং
command-prescription = আমার প্রেসক্রিপশন
command-number = আমার মোবাইল নম্বর
command-listen = শেষ মেসেজ শুনুন
command-language = অন্য ভাষা
command-help = সাহায্য
command-stop = মেসেজ বন্ধ করুন
# It came into a group of several people. OPDLine writes to one person only.
chat-group = আমরা একবারে একজনের সঙ্গেই কথা বলি। গ্রুপে নয়, আলাদা চ্যাটে আমাদের লিখুন।
