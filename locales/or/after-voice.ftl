## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ଓ ପି ଡି ଲାଇନ୍। | { $doctor } ଏଇ ଦୁଇ ତିନି ଦିନରେ { $name }ଙ୍କୁ ପୁଣି ଦେଖିବାକୁ ଚାହୁଁଥିଲେ। ବୁକ୍ କରିବୁ କି?
   *[no] ଓ ପି ଡି ଲାଇନ୍। | { $doctor } { $count } ଦିନ ପରେ { $name }ଙ୍କୁ ପୁଣି ଦେଖିବାକୁ ଚାହାନ୍ତି। ବୁକ୍ କରିବୁ କି?
}
ask-follow-up-again-voice = { $name }ଙ୍କ ପାଇଁ ଡାକ୍ତର ବୁକ୍ କରିବା କି?
ask-medicine-reminders-again-voice = ଆମେ { $name }ଙ୍କ ଔଷଧ ସମୟ ମନେ ପକାଇ ଦେବୁ କି?
medicine-reminders-on-voice = ଔଷଧ ସମୟରେ ଆମେ କଲ୍ କରିବୁ। | { $name }। | ପ୍ରତି କଲରେ ଏହାକୁ ବନ୍ଦ କରିହେବ।
ask-take-medicine-voice = ଓ ପି ଡି ଲାଇନ୍। | { $name }ଙ୍କ ଔଷଧ ସମୟ, ଔଷଧ ଚିଠାର { $numbers } ନମ୍ବର।
ask-take-medicine-again-voice = ଓ ପି ଡି ଲାଇନ୍। | { $name }ଙ୍କ ଔଷଧ ସମୟ, ଔଷଧ ଚିଠାର { $numbers } ନମ୍ବର।
option-end-reminders-choice = ମନେ ପକାଇଦେବା ବନ୍ଦ କରିବାକୁ,
ask-called-voice = ଓ ପି ଡି ଲାଇନ୍। | { $name }ଙ୍କ ପାଇଁ ଡାକ୍ତର କଲ୍ କରିଥିଲେ କି?
ask-called-again-voice = { $name }ଙ୍କ ପାଇଁ ଡାକ୍ତର କଲ୍ କରିଥିଲେ କି?
ask-rating-voice = କେମିତି ଲାଗିଲା? 1 ଖରାପ, 5 ବହୁତ ଭଲ। 1, 2, 3, 4 ବା 5 ଦବାଇ ହ୍ୟାସ୍ ଦବାନ୍ତୁ।
ask-rating-again-voice = କେମିତି ଲାଗିଲା? 1 ଖରାପ, 5 ବହୁତ ଭଲ। 1, 2, 3, 4 ବା 5 ଦବାଇ ହ୍ୟାସ୍ ଦବାନ୍ତୁ।
doctor-did-not-call-voice = କ୍ଷମା କରିବେ। ସ୍ଵାସ୍ଥ୍ୟକର୍ମୀ ଏହି ଫୋନକୁ କଲ୍ କରିବେ।
