### Words of chats alone: buttons and menus of WhatsApp and Telegram.

# The button that opens a list, at most 20 characters.
chat-choose = ਚੁਣੋ
# A button: the message is sent as a voice message too; at most 20 characters.
chat-listen = ਸੁਣੋ
# What stands beside a prescription sent as a PDF. $doctor is the doctor's name.
chat-prescription = { $doctor } ਵੱਲੋਂ ਤੁਹਾਡੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ।
# The menu of commands beside the field where she writes; at most 60 characters each.
command-menu = ਮੁੱਖ ਮੀਨੂ
command-appointments = ਮੇਰੀ ਬੁਕਿੰਗ
command-prescription = ਮੇਰੀ ਦਵਾਈ ਵਾਲੀ ਪਰਚੀ
command-number = ਮੇਰਾ ਮੋਬਾਈਲ ਨੰਬਰ
command-listen = ਆਖ਼ਰੀ ਮੈਸੇਜ ਸੁਣੋ
command-language = ਦੂਜੀ ਭਾਸ਼ਾ
command-help = ਮਦਦ
command-stop = ਮੈਸੇਜ ਬੰਦ ਕਰੋ
# It came into a group of several people. OPDLine writes to one person only.
chat-group = ਅਸੀਂ ਇੱਕ ਵਾਰ ਵਿੱਚ ਸਿਰਫ ਇੱਕ ਜਣੇ ਨੂੰ ਲਿਖਦੇ ਹਾਂ। ਗਰੁੱਪ ਵਿੱਚ ਨਹੀਂ, ਸਾਨੂੰ ਆਪਣੀ ਵੱਖਰੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ।
