### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = ବାଛନ୍ତୁ
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = ଶୁଣନ୍ତୁ
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = { $doctor } ଲେଖିଥିବା ଆପଣଙ୍କ ଔଷଧ ଚିଠା।
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = ମୁଖ୍ୟ ମେନୁ
command-appointments = ମୋ ବୁକିଂ
command-prescription = ମୋ ଔଷଧ ଚିଠା
command-number = ମୋ ମୋବାଇଲ୍ ନମ୍ବର
command-listen = ଶେଷ ମେସେଜ୍ ଶୁଣନ୍ତୁ
command-language = ଅନ୍ୟ ଭାଷା
command-help = ସାହାଯ୍ୟ
command-stop = ଆଉ ମେସେଜ୍ ଦରକାର ନାହିଁ
# It came into a group of several people. OPDLine writes to one person only.
chat-group = ଆମେ ଥରକେ ଜଣଙ୍କୁ ହିଁ ଲେଖୁ। ଗ୍ରୁପରେ ନୁହେଁ, ଦୟାକରି କେବଳ ଆପଣ ଓ ଆମେ ଥିବା ଚାଟିଂରେ ଲେଖନ୍ତୁ।
