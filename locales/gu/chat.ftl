### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = પસંદ કરો
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = સાંભળો
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = { $doctor } તરફથી તમારી દવાની ચિઠ્ઠી.
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = મુખ્ય મેનુ
command-appointments = મારી અપોઇન્ટમેન્ટ
command-prescription = મારી દવાની ચિઠ્ઠી
command-number = મારો મોબાઇલ નંબર
command-listen = છેલ્લો મેસેજ સાંભળો
command-language = બીજી ભાષા
command-help = મદદ
command-stop = મેસેજ બંધ કરો
# It came into a group of several people. OPDLine writes to one person only.
chat-group = અમે એક વખતે એક જ વ્યક્તિ સાથે વાત કરીએ છીએ. ગ્રુપમાં નહીં, અમને અલગ ચેટમાં લખો.
