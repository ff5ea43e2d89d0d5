### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = ଆମେ ଫଟୋ ରଖିଛୁ। ଡାକ୍ତର ଏହା ଦେଖିବେ।
recording-kept = ଆମେ ମେସେଜ୍ ରଖିଛୁ। ଡାକ୍ତର ଏହା ଶୁଣିବେ।
paper-kept = ଆମେ କାଗଜ ରଖିଛୁ। ଡାକ୍ତର ଏହା ଦେଖିବେ।
# It can be given to the doctor only once she has agreed and books.
media-later = ବୁକିଂ ଥିଲେ ହିଁ ଏହା ଡାକ୍ତରଙ୍କୁ ଦେଇହେବ। ବୁକିଂ ହେଲା ପରେ ଦୟାକରି ପୁଣି ପଠାନ୍ତୁ।
# She has sent as many as a doctor looks at.
media-enough = ଡାକ୍ତରଙ୍କ ପାଇଁ ଏତିକି ଯଥେଷ୍ଟ। ଆଉ ପଠାଇବା ଦରକାର ନାହିଁ।
# $size is a number of megabytes.
media-large = ଏହା ବହୁତ ବଡ଼। ଆମେ { $size } ଏମ୍ ବି ଯାଏ ନେଇପାରିବୁ, ଦୟାକରି ଏହାଠୁ ଛୋଟ ପଠାନ୍ତୁ।
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = ଆପଣଙ୍କ ଭଏସ୍ ମେସେଜ୍ ବହୁତ ଲମ୍ବା, ଏତେ ସମୟ ଶୁଣିହେବ ନାହିଁ। ଦୟାକରି ଅତି ବେଶିରେ { $minutes } ମିନିଟର ଭଏସ୍ ମେସେଜ୍ ପଠାନ୍ତୁ।
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = ଏହା କେଉଁ ବୁକିଂ ପାଇଁ?
ask-media-for-again = ଦୟାକରି କେବଳ ନମ୍ବର ପଠାନ୍ତୁ। ଏହା କେଉଁ ବୁକିଂ ପାଇଁ?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = ଆମେ ଏହା ଖୋଲିପାରିଲୁ ନାହିଁ। ଦୟାକରି ଲେଖି ଜଣାନ୍ତୁ, କିମ୍ବା ଫଟୋ, ଭଏସ୍ ମେସେଜ୍ ବା PDF ପଠାନ୍ତୁ।
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: ଆପଣ ଯାହା ପଠାଇଲେ, ତାହା ଆମକୁ ମିଳିଲା ନାହିଁ। ଦୟାକରି ପୁଣି ପଠାନ୍ତୁ।
# Where she is: the OPDs that are near come first from now on.
location-noted = ଧନ୍ୟବାଦ। ଏଣିକି ଆମେ ଆପଣଙ୍କ ପାଖ OPD ଆଗ ଦେଖାଇବୁ।
# The place is in the sea or far away.
location-far = ସେ ଜାଗା ପାଖରେ ଆମକୁ କୌଣସି OPD ମିଳିଲା ନାହିଁ।
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } କିଲୋମିଟର
