### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = چنیں
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = سنیں
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = آپ کی دوا کی پرچی، { $doctor } کی لکھی ہوئی۔
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = شروع کا مینو
command-appointments = میرے اپوائنٹمنٹ
command-prescription = میری دوا کی پرچی
command-number = میرا موبائل نمبر
command-listen = پچھلا میسج سنیں
command-language = دوسری زبان
command-help = مدد
command-stop = میسج بند کریں
# It came into a group of several people. OPDLine writes to one person only.
chat-group = ہم ایک بار میں ایک ہی شخص کو لکھتے ہیں۔ گروپ میں نہیں، ہمیں اپنی الگ چیٹ میں لکھیں۔
