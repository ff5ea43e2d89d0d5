### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = ఎంచుకోండి
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = వినండి
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = { $doctor } రాసిన మీ మందుల చీటీ.
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = మెయిన్ మెనూ
command-appointments = నా అపాయింట్మెంట్లు
command-prescription = నా మందుల చీటీ
command-number = నా మొబైల్ నంబరు
command-listen = చివరి మెసేజ్ వినండి
command-language = వేరే భాష
command-help = సాయం
command-stop = ఇక మెసేజీలు వద్దు
# It came into a group of several people. OPDLine writes to one person only.
chat-group = మేము ఒకసారికి ఒక్కరితోనే మాట్లాడతాం. గ్రూపులో కాకుండా, విడిగా చాట్లో మాకు రాయండి.
