### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = ಆರಿಸಿ
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = ಕೇಳಿಸಿಕೊಳ್ಳಿ
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = { $doctor } ಬರೆದ ನಿಮ್ಮ ಔಷಧಿ ಚೀಟಿ.
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = ಮೊದಲ ಮೆನು
command-appointments = ನನ್ನ ಬುಕಿಂಗ್
command-prescription = ನನ್ನ ಔಷಧಿ ಚೀಟಿ
command-number = ನನ್ನ ಮೊಬೈಲ್ ನಂಬರ್
command-listen = ಕೊನೆಯ ಮೆಸೇಜ್ ಕೇಳಿಸಿಕೊಳ್ಳಿ
command-language = ಬೇರೆ ಭಾಷೆ
command-help = ಸಹಾಯ
command-stop = ಇನ್ನು ಮೆಸೇಜ್ ಬೇಡ
# It came into a group of several people. OPDLine writes to one person only.
chat-group = ನಾವು ಒಂದು ಸಲಕ್ಕೆ ಒಬ್ಬರಿಗೆ ಮಾತ್ರ ಬರೀತೇವೆ. ಗ್ರೂಪ್ ನಲ್ಲಿ ಬೇಡ, ನೀವು ಮತ್ತು ನಾವು ಮಾತ್ರ ಇರುವ ಚಾಟ್ ನಲ್ಲಿ ಬರೆಯಿರಿ.
