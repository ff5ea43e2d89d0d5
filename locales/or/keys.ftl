### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = ସେ ନମ୍ବର ଏଥିରେ ନାହିଁ।
call-again-voice = ଯେବେ ଚାହିଁବେ ପୁଣି କଲ୍ କରନ୍ତୁ, ଆମେ ଏଇଠୁ ଆଗକୁ ବଢ଼ିବା। ନମସ୍କାର।
# In the main menu, where a booking was begun: to go on with it.
home-continue = ବୁକିଂ ପୂରା କରନ୍ତୁ
home-continue-choice = ଅଧା ରହିଥିବା ବୁକିଂ ପୂରା କରିବାକୁ,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = ଜାଣିନି, ମୁଁ ଜାଣିନି, ଜାଣେନି, ଜାଣେନା, ଜାଣି ନାହିଁ, ଜାଣିନାହିଁ, ମୁଁ ଜାଣି ନାହିଁ, ଜଣା ନାହିଁ, ମୋତେ ଜଣା ନାହିଁ, କହିପାରିବି ନାହିଁ
