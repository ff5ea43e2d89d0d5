ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ଏଇ ଦୁଇ ତିନି ଦିନରେ { $name }ଙ୍କୁ ପୁଣି ଦେଖିବାକୁ ଚାହୁଁଥିଲେ। ବୁକ୍ କରିବୁ କି?
   *[no] OPDLine: { $doctor } { $count } ଦିନ ପରେ { $name }ଙ୍କୁ ପୁଣି ଦେଖିବାକୁ ଚାହାନ୍ତି। ବୁକ୍ କରିବୁ କି?
}
ask-follow-up-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। { $name }ଙ୍କ ପାଇଁ ଡାକ୍ତର ବୁକ୍ କରିବା କି?
ask-medicine-reminders = ଆମେ { $name }ଙ୍କ ଔଷଧ ସମୟ ମନେ ପକାଇ ଦେବୁ କି?
ask-medicine-reminders-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। ଆମେ { $name }ଙ୍କ ଔଷଧ ସମୟ ମନେ ପକାଇ ଦେବୁ କି?
medicine-reminders-on = ଆମେ { $name }ଙ୍କ ଔଷଧ ମନେ ପକାଇ ଦେବୁ। ମନେ ପକାଇଦେଲେ, ବନ୍ଦ କରିବାକୁ 0 ପଠାନ୍ତୁ।
medicine-reminders-off = ଆମେ ଆଉ ଔଷଧ ମନେ ପକାଇଦେବୁ ନାହିଁ।
ask-take-medicine = OPDLine: { $name }ଙ୍କ ଔଷଧ ସମୟ, ଔଷଧ ଚିଠାର { $numbers } ନମ୍ବର।
ask-take-medicine-again = { $name }ଙ୍କ ଔଷଧ ସମୟ, ଔଷଧ ଚିଠାର { $numbers } ନମ୍ବର। ବନ୍ଦ କରିବାକୁ 0 ପଠାନ୍ତୁ।
option-end-reminders = ମନେ ପକାଇଦେବା ବନ୍ଦ
ask-called = OPDLine: { $name }ଙ୍କ ପାଇଁ ଡାକ୍ତର କଲ୍ କରିଥିଲେ କି?
ask-called-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। { $name }ଙ୍କ ପାଇଁ ଡାକ୍ତର କଲ୍ କରିଥିଲେ କି?
called-yes = ହଁ
called-no = ନା
ask-rating = କେମିତି ଲାଗିଲା? ଗୋଟିଏ ନମ୍ବର ପଠାନ୍ତୁ, 1 (ଖରାପ) ରୁ 5 (ବହୁତ ଭଲ)।
ask-rating-again = ଗୋଟିଏ ନମ୍ବର ପଠାନ୍ତୁ: 1 ଖରାପ, 2, 3, 4, 5 ବହୁତ ଭଲ।
doctor-did-not-call = କ୍ଷମା କରିବେ। ସ୍ଵାସ୍ଥ୍ୟକର୍ମୀ ଏହି ଫୋନକୁ କଲ୍ କରିବେ। ଅନ୍ୟ ସମୟ ପାଇଁ ଲେଖନ୍ତୁ: ବୁକ୍
