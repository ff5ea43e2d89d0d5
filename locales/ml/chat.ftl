### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = തിരഞ്ഞെടുക്കൂ
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = കേൾക്കൂ
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = { $doctor } എഴുതിയ നിങ്ങളുടെ കുറിപ്പടി.
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = മെയിൻ മെനു
command-appointments = എന്റെ ബുക്കിംഗ്
command-prescription = എന്റെ കുറിപ്പടി
command-number = എന്റെ മൊബൈൽ നമ്പർ
command-listen = അവസാന മെസേജ് കേൾക്കൂ
command-language = വേറെ ഭാഷ
command-help = സഹായം
command-stop = ഇനി മെസേജ് വേണ്ട
# It came into a group of several people. OPDLine writes to one person only.
chat-group = ഞങ്ങൾ ഒരു സമയം ഒരാൾക്ക് മാത്രമാണ് എഴുതുന്നത്. ഗ്രൂപ്പിൽ വേണ്ട, നിങ്ങളും ഞങ്ങളും മാത്രമുള്ള ചാറ്റിൽ എഴുതൂ.
