### Her telephone number, in a chat that does not tell it (Telegram, WhatsApp): asked once, and proved
### by a code that goes there as an SMS. All but number-code stand in a chat.

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
