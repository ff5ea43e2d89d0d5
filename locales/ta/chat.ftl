### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = தேர்ந்தெடுக்க
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = குரலில் கேட்க
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = { $doctor } எழுதிய உங்கள் மருந்து சீட்டு.
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = முதல் மெனு
command-appointments = என் முன்பதிவுகள்
command-prescription = என் மருந்து சீட்டு
command-number = என் மொபைல் எண்
command-listen = கடைசி மெசேஜை குரலில் கேட்க
command-language = வேறு மொழி
command-help = உதவி
command-stop = இனி மெசேஜ் வேண்டாம்
# It came into a group of several people. OPDLine writes to one person only.
chat-group = நாங்கள் ஒரு நேரத்தில் ஒருவரோடு மட்டும் பேசுவோம். குரூப்பில் வேண்டாம், எங்களுக்கு தனியாக மெசேஜ் அனுப்புங்கள்.
