### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code, chat-joined and chats-left stand in a chat.

# The choice is number-later; in Telegram also a button, number-share.
ask-number = ଆପଣଙ୍କ ମୋବାଇଲ୍ ନମ୍ବର କେତେ? ଡାକ୍ତର ସେହି ନମ୍ବରକୁ କଲ୍ କରିବେ। ଦୟାକରି ସେହି ନମ୍ବରର 10ଟି ଅଙ୍କ ପଠାନ୍ତୁ।
ask-number-again = ଦୟାକରି କେବଳ ଆପଣଙ୍କ ମୋବାଇଲ୍ ନମ୍ବରର 10ଟି ଅଙ୍କ ପଠାନ୍ତୁ, ଯେମିତି 98123 45678
number-share = ମୋ ନମ୍ବର ପଠାନ୍ତୁ
number-later = ପରେ ଦେବି
# $number is its last digits, like …5678. Choices: number-other, number-later.
ask-number-code = ଆମେ { $number } ନମ୍ବରକୁ SMS ରେ 6ଟି ଅଙ୍କ ପଠାଇଛୁ। ଦୟାକରି ସେହି ଅଙ୍କ ଏଠାରେ ଲେଖନ୍ତୁ।
ask-number-code-again = ଦୟାକରି କେବଳ ଆମ SMS ରେ ଥିବା 6ଟି ଅଙ୍କ ଲେଖନ୍ତୁ।
ask-number-code-wrong = ସେ ଅଙ୍କ ଠିକ ନଥିଲା। ଦୟାକରି ଆମ SMS ରେ ଥିବା 6ଟି ଅଙ୍କ ପୁଣି ଲେଖନ୍ତୁ।
number-other = ଅନ୍ୟ ନମ୍ବର
# Her number is proved. What she had begun by SMS or in a call goes on here.
number-joined = ଧନ୍ୟବାଦ। ଆପଣଙ୍କ ନମ୍ବର ଆମେ ପାଇଲୁ।
# Three codes were wrong.
number-not-joined = ସେ ନମ୍ବର ପକ୍କା ହୋଇପାରିଲା ନାହିଁ। ତାହା ବିନା ବି ଆପଣ ଏଠାରେ ଆଗକୁ ବଢ଼ିପାରିବେ।
# An SMS; $code is six digits.
number-code = OPDLine: ଆପଣଙ୍କ 6ଟି ଅଙ୍କ { $code }, ଚାଟିଂରେ ଲେଖନ୍ତୁ। କାହାକୁ କହିବେ ନାହିଁ।
# A room of the menu, in a chat whose number nobody knows; she may write it too.
home-number = ମୋବାଇଲ୍ ନମ୍ବର
# She asks which number we have, in a chat that has told it. $number is its last digits, like …5678.
number-known = ଆପଣଙ୍କ ନମ୍ବର ଆମ ପାଖରେ ଅଛି: { $number }। ଏହା ଆପଣଙ୍କ ନୁହେଁ ତ UNLINK ଲେଖନ୍ତୁ।
# No code can go to that number just now, for whatever reason. $number is its last digits.
number-code-unsent = { $number } ନମ୍ବରକୁ SMS ପଠାଯାଇ ପାରିଲା ନାହିଁ। ସେ ଫୋନରୁ ଆମକୁ STOP ଲେଖାଯାଇଥିଲେ ସେହି ଫୋନରୁ START ପଠାନ୍ତୁ। କାଲି ପୁଣି ଚେଷ୍ଟା କରିପାରିବେ, କିମ୍ବା ଅନ୍ୟ ନମ୍ବର ପଠାଇପାରିବେ। ନମ୍ବର ବିନା ବି ଏଠାରେ ଆଗକୁ ବଢ଼ିପାରିବେ।
# The names of chats, as they stand on a phone.
chat-of-telegram = Telegram
chat-of-whatsapp = WhatsApp
# An SMS to the number that a chat has just proved. $chat is chat-of-telegram or chat-of-whatsapp.
chat-joined = OPDLine: ଏବେ { $chat } ର ଗୋଟିଏ ଚାଟିଂ ଏହି ନମ୍ବର ସହ ଯୋଡ଼ା, ଆପଣଙ୍କ ବୁକିଂ ଦେଖିପାରିବ। ସେ ଆପଣ ନୁହଁନ୍ତି ତ UNLINK ଲେଖନ୍ତୁ।
# The answer to UNLINK, sent from the phone.
chats-left = ହୋଇଗଲା। ଏବେ WhatsApp କି Telegram ର କୌଣସି ଚାଟିଂ ଏହି ନମ୍ବର ସହ ଯୋଡ଼ା ନାହିଁ।
# The answer to UNLINK, sent in a chat. $number is the last digits of the number it had.
chat-left = ହୋଇଗଲା। ଏହି ଚାଟିଂ ଆଉ { $number } ନମ୍ବର ସହ ଯୋଡ଼ା ନାହିଁ। ପୁଣି ଆରମ୍ଭ କରିବାକୁ ଏଠାରେ ଲେଖନ୍ତୁ।
# The same in a chat whose number nobody knows.
chat-no-number = ଏହି ଚାଟିଂ କୌଣସି ମୋବାଇଲ୍ ନମ୍ବର ସହ ଯୋଡ଼ା ନାହିଁ। ଆପଣଙ୍କ ନମ୍ବର ଜଣାଇବାକୁ ଲେଖନ୍ତୁ: ମୋ ମୋବାଇଲ୍ ନମ୍ବର
