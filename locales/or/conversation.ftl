## Language, privacy, help

# The first message of all; the languages follow as numbered options, each in its own name.
ask-language = OPDLine. Send a number, like 1. ନମ୍ବର ପଠାନ୍ତୁ, ଯେମିତି 1:
ask-language-again = OPDLine. Send a number, like 1. ନମ୍ବର ପଠାନ୍ତୁ, ଯେମିତି 1:

# $number is the emergency number.
ask-consent = OPDLine: ଫୋନରେ ଡାକ୍ତର। ଆପଣଙ୍କ କଥା କେବଳ ଚିକିତ୍ସା କରୁଥିବା ଲୋକ ଦେଖିବେ। ଯେବେ ଚାହିଁବେ DELETE ଲେଖି ଲିଭାନ୍ତୁ। ରାଜି?
ask-consent-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। ଚିକିତ୍ସା କରୁଥିବା ଲୋକ ଆପଣଙ୍କ କଥା ଦେଖିପାରିବେ କି?
consent-declined = ଠିକ ଅଛି, ଏଠି ବନ୍ଦ କରୁଛୁ। ଇମରଜେନ୍ସିରେ { $number } କୁ କଲ୍ କରନ୍ତୁ। ପୁଣି ଆରମ୍ଭ କରିବାକୁ ଯେବେ ଚାହିଁବେ ଲେଖନ୍ତୁ।

help = ନମ୍ବର ବା ନିଜ କଥାରେ ଉତ୍ତର ଦିଅନ୍ତୁ। ଏସବୁ ବି ଲେଖିପାରିବେ: ମେନୁ, ପଛକୁ, ଆଉଥରେ, ଭାଷା, ସମୟ ବଦଳ, ବାତିଲ, କଲ୍ କର, ବନ୍ଦ। ଇମରଜେନ୍ସି: { $number }
stopped = ଆଉ OPDLine ରୁ SMS ଆସିବ ନାହିଁ। ପୁଣି ପାଇବାକୁ START ଲେଖନ୍ତୁ।
started = ଆମ SMS ପୁଣି ଆସିବ।
core-down = ଏବେ ଡାକ୍ତରଖାନା ସହ ଯୋଗାଯୋଗ ହେଉନାହିଁ। ଆପଣଙ୍କ ବୁକିଂ ଠିକ ଅଛି। କିଛି ସମୟ ପରେ ପୁଣି ଲେଖନ୍ତୁ।
welcome = ଧନ୍ୟବାଦ। ଯେବେ ଚାହିଁବେ ଲେଖନ୍ତୁ: ମେନୁ
sorry-again = କ୍ଷମା କରିବେ, ଏହା ହେଲା ନାହିଁ। ଆପଣଙ୍କ ଶେଷ ଉତ୍ତର ଆଉଥରେ ପଠାନ୍ତୁ।
sorry-later = କ୍ଷମା କରିବେ, OPDLine ଏବେ ଉତ୍ତର ଦେଇପାରୁନାହିଁ। କିଛି ମିନିଟ୍ ପରେ ପୁଣି ଲେଖନ୍ତୁ। ଇମରଜେନ୍ସିରେ { $number } କୁ କଲ୍ କରନ୍ତୁ।
listen-later = କ୍ଷମା କରିବେ, ଏବେ ଏହା ପଢ଼ି ଶୁଣାଇ ହେଉନାହିଁ। କିଛି ସମୟ ପରେ ପୁଣି ଲେଖନ୍ତୁ, ବା ପାଖରେ ଥିବା କାହାକୁ ପଢ଼ିବାକୁ କୁହନ୍ତୁ।

ask-erase = OPDLine ରୁ ଏହି ଫୋନର ସବୁ ତଥ୍ୟ ଲିଭାଇବୁ କି? ଆଇନରେ ଯାହା ରଖିବା ଦରକାର, ତାହା ଡାକ୍ତରଖାନାରେ ରହିବ।
ask-erase-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। ଏହି ଫୋନର ସବୁ ତଥ୍ୟ ଲିଭାଇବୁ କି?
erased = ଲିଭାଇ ଦିଆଗଲା। ଏହି ଫୋନର କୌଣସି ତଥ୍ୟ OPDLine ପାଖରେ ନାହିଁ।
not-erased = କିଛି ଲିଭାଯାଇ ନାହିଁ।

## Choices met in many places

option-yes = ହଁ
option-no = ନା
option-not-so = ନା
option-more = ଆହୁରି
option-today = ଆଜିଠୁ
option-book = ବୁକ୍
option-change = ଅନ୍ୟ ସମୟ
option-other-opd = ଅନ୍ୟ ଡାକ୍ତର
option-cancel = ବାତିଲ
option-keep = ସେମିତି ଥାଉ
option-erase = ଲିଭାଇ ଦିଅନ୍ତୁ
without = { $symptom } ନାହିଁ
complaint-noted = ଲେଖାଗଲା
comma = {", "}

## The front room

ask-home = OPDLine। ଡାକ୍ତର କାହା ପାଇଁ ଦରକାର?
ask-home-again = କେବଳ ନମ୍ବର ପଠାନ୍ତୁ। ଡାକ୍ତର କାହା ପାଇଁ ଦରକାର?
home-doctor = ମୋ ପାଇଁ ବା ଘର ଲୋକ ପାଇଁ
home-doctor-for = { $name }ଙ୍କ ପାଇଁ
home-doctor-other = ଆଉ କାହା ପାଇଁ
home-appointments = ମୋ ବୁକିଂ
home-prescription = ଔଷଧ ଚିଠା

## Who is ill

ask-who = କାହାର ଦେହ ଖରାପ?
ask-who-again = ନମ୍ବର ପଠାନ୍ତୁ, ବା ଯେମିତି: ମୋ ଝିଅ ଆଶା 4 ବର୍ଷ। କାହାର ଦେହ ଖରାପ?
ask-whose = ଏହି କଷ୍ଟ କାହାର?
ask-whose-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। ଏହି କଷ୍ଟ କାହାର?
who-me = ମୋର
who-someone-else = ଆଉ କାହାର
# $who is self or other.
ask-name = { $who ->
    [self] ଆପଣଙ୍କ ନାଁ କଣ?
   *[other] ରୋଗୀଙ୍କ ନାଁ କଣ?
}
ask-name-again = { $who ->
    [self] ଦୟାକରି କେବଳ ନାଁ ଲେଖନ୍ତୁ, ଯେମିତି: ଆଶା ଦେବୀ
   *[other] ଦୟାକରି କେବଳ ନାଁ ଲେଖନ୍ତୁ, ଯେମିତି: ଆଶା ଦେବୀ
}
# $asks is age, or both where it is not known either whether woman or man.
ask-age = { $asks ->
    [age] { $name }ଙ୍କ ବୟସ କେତେ ବର୍ଷ? ଯେମିତି: 34। ଛୋଟ ଛୁଆ ହେଲେ: 6 ମାସ
   *[both] { $name }ଙ୍କ ବୟସ କେତେ? ମହିଳା ନା ପୁରୁଷ? ଯେମିତି: 34 ମହିଳା। ଛୋଟ ଛୁଆ ହେଲେ: 6 ମାସ ପୁଅ
}
ask-age-again = { $asks ->
    [age] { $name }ଙ୍କ ବୟସ ନମ୍ବରରେ ଲେଖନ୍ତୁ, ଯେମିତି: 34। ଛୋଟ ଛୁଆ ହେଲେ: 6 ମାସ
   *[both] ଏମିତି ଲେଖନ୍ତୁ: 34 ମହିଳା। ଛୋଟ ଛୁଆ ହେଲେ: 6 ମାସ ପୁଅ। { $name }ଙ୍କ ବୟସ କେତେ?
}
ask-sex = { $name }: ମହିଳା ନା ପୁରୁଷ?
ask-sex-again = ଦୟାକରି କେବଳ ନମ୍ବର ପଠାନ୍ତୁ। { $name }: ମହିଳା ନା ପୁରୁଷ?
sex-female = ମହିଳା ବା ଝିଅ
sex-male = ପୁରୁଷ ବା ପୁଅ
sex-other = ଅନ୍ୟ
sex-female-child = ଝିଅ
sex-female-adult = ମହିଳା
sex-male-child = ପୁଅ
sex-male-adult = ପୁରୁଷ
sex-other-child = ପିଲା
sex-other-adult = ଅନ୍ୟ
sex-unknown-child = ପିଲା
sex-unknown-adult = ବ୍ୟକ୍ତି
age-years = { $n } ବର୍ଷ
age-days = { $n } ଦିନ
age-months = { $n } ମାସ

# Stands for a name that a message has no room for.
the-sick-person = ରୋଗୀ

# A person of the household whose name it has twice.
name-and-age = { $name }, { $age }
# Said instead of a name, for a newborn.
name-of-a-baby = ଶିଶୁ
option-no-name = ଏଯାଏ ନାଁ ନାହିଁ

## Danger first

ask-danger = { $name }, { $sex }, { $age }। ଏବେ କିଛି?
ask-danger-again = { $name }, { $sex }, { $age }। ଏବେ? ନମ୍ବର:
danger-unconscious = ବେହୋସ/ଉଠୁନି
danger-seizure = ବାତ ମାରିବା/ଝଟକା
danger-breathing-difficulty = ନିଶ୍ଵାସରେ ବହୁତ କଷ୍ଟ
danger-chest-pain = ଛାତିରେ ଯନ୍ତ୍ରଣା
danger-heavy-bleeding = ବହୁତ ରକ୍ତ ବହିବା
danger-cannot-drink = କିଛି ପିଇ ନପାରିବା
danger-none = ନାହିଁ
# The number to call is the first word; nothing comes before it.
ask-emergency = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ। ଏଥିରେ ବିପଦ ହୋଇପାରେ। ଡେରି କରନ୍ତୁ ନାହିଁ, ଏକା ରୁହନ୍ତୁ ନାହିଁ। କଲ୍ କଲେ କି?
ask-emergency-again = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ। କଲ୍ କଲେ କି?
emergency-yes = ହଁ
emergency-none = ଇମରଜେନ୍ସି ନୁହେଁ
emergency-no = ସାହାଯ୍ୟ ଦରକାର
emergency-called = ଭଲ କଲେ। ରୋଗୀଙ୍କ ପାଖରେ ରୁହନ୍ତୁ, ଏହି ଫୋନ୍ ଖାଲି ରଖନ୍ତୁ। ଆମ ସହ ବି କଥା ହେବାକୁ ଲେଖନ୍ତୁ: କଲ୍ କର
emergency-help = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ, ଆମକୁ ଅପେକ୍ଷା କରନ୍ତୁ ନାହିଁ। ସ୍ଵାସ୍ଥ୍ୟକର୍ମୀ ମଧ୍ୟ ଏହି ଫୋନକୁ କଲ୍ କରିବେ।
ask-alarm = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ, ଯଦି ଜୀବନ ବିପଦରେ ଥାଇପାରେ। ଏହା ଇମରଜେନ୍ସି କି?
ask-alarm-again = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ, ଯଦି ଜୀବନ ବିପଦରେ ଥାଇପାରେ। ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। ଏହା ଇମରଜେନ୍ସି କି?
alarm-yes = ହଁ
alarm-no = ନା
helpline-self-harm = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ। ଦିନରାତି, ମାଗଣା, ଆପଣଙ୍କ ଭାଷାରେ ଜଣେ ସ୍ନେହରେ କଥା ଶୁଣିବେ। ଆପଣ ଏକା ନୁହଁନ୍ତି। ଆମେ ବି କଲ୍ କରିବୁ।
helpline-self-harm-now = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ, ଜୀବନ ବିପଦରେ। ଏକା ଛାଡ଼ନ୍ତୁ ନାହିଁ। ତା'ପରେ { $helpline }: ଦିନରାତି, ମାଗଣା, ଜଣେ ସ୍ନେହରେ କଥା ଶୁଣିବେ।
helpline-child = { $number }: ପିଲା ବିପଦରେ ଥିଲେ ଏବେ କଲ୍ କରନ୍ତୁ, ମାଗଣା। ଏହି କ୍ଷଣି ବିପଦ ହେଲେ 112 କୁ। ଏହି ଫୋନକୁ ଆମ କଲ୍ ସୁରକ୍ଷିତ ହେଲେ ଲେଖନ୍ତୁ: କଲ୍ କର
helpline-violence = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ, ଦିନରାତି ସାହାଯ୍ୟ ମିଳେ। ଏହି କ୍ଷଣି ବିପଦ ହେଲେ 112 କୁ। ଏହି ଫୋନକୁ ଆମ କଲ୍ ସୁରକ୍ଷିତ ହେଲେ ଲେଖନ୍ତୁ: କଲ୍ କର

## What is wrong

ask-complaint = କଣ ଅସୁବିଧା ହେଉଛି? ଯେମିତି: 3 ଦିନ ହେଲା ଜ୍ଵର। ବା ନମ୍ବର:
ask-complaint-again = ଅଳ୍ପରେ ଲେଖନ୍ତୁ, ଯେମିତି: ପେଟ ଯନ୍ତ୍ରଣା। ବା ନମ୍ବର:
ask-words = କଣ ଅସୁବିଧା ହେଉଛି? ଅଳ୍ପରେ ଲେଖନ୍ତୁ।
ask-words-again = ଅସୁବିଧା ଅଳ୍ପରେ ଲେଖନ୍ତୁ, ଯେମିତି: ପାଦ ପୋଡ଼ୁଛି
ask-days = { $complaint }। କେତେ ଦିନ ହେଲା? ଯେମିତି: 3
ask-days-again = ଦୟାକରି କେତେ ଦିନ ହେଲା ନମ୍ବର ଲେଖନ୍ତୁ, ଯେମିତି: 3। ବା ଯେମିତି: 2 ସପ୍ତାହ

## What could still change how urgent it is, and what she lives with

# $short is yes where the message would grow too long for its signs.
ask-signs = { $short ->
    [yes] ଏଥିରୁ କିଛି? (ଅନେକ ହେଲେ: 1 3)
   *[no] { $complaint }, { $since }। ଏଥିରୁ କିଛି? ଅନେକ ହେଲେ: 1 3
}
ask-signs-again = ନମ୍ବର ପଠାନ୍ତୁ, ଯେମିତି 1 3. ଏଥିରୁ କିଛି?
ask-more-signs = ଆଉ ଏଥିରୁ କିଛି? ଅନେକ ହେଲେ: 1 3
ask-more-signs-again = ନମ୍ବର ପଠାନ୍ତୁ, ଯେମିତି 1 3. ଆଉ ଏଥିରୁ?
ask-weeks = { $name } କେତେ ମାସର ଗର୍ଭବତୀ? ନମ୍ବର ଲେଖନ୍ତୁ, ଯେମିତି 5
ask-weeks-again = ଦୟାକରି କେବଳ ମାସ ନମ୍ବରରେ ଲେଖନ୍ତୁ, ଯେମିତି 5. { $name } କେତେ ମାସର ଗର୍ଭବତୀ?
ask-history = { $name }ଙ୍କ ପୁରୁଣା ରୋଗ, ସବୁଦିନିଆ ଔଷଧ ବା ଆଲର୍ଜି ଅଛି? ଲେଖନ୍ତୁ ବା ନମ୍ବର:
ask-history-again = ନମ୍ବର ପଠାନ୍ତୁ ବା ଅଳ୍ପରେ ଲେଖନ୍ତୁ। { $name }ଙ୍କର ଏଥିରୁ କିଛି ଅଛି?
ask-medicines = { $asks ->
    [allergies] କେଉଁ ଔଷଧ { $name }ଙ୍କ ଦେହକୁ ଯାଏ ନାହିଁ? ନାଁ ଲେଖନ୍ତୁ।
   *[both] { $name } କେଉଁ ଔଷଧ ଖାଉଛନ୍ତି? କେଉଁ ଔଷଧ ଦେହକୁ ଯାଏ ନାହିଁ? ନାଁ ଲେଖନ୍ତୁ।
}
ask-medicines-again = ଦୟାକରି ଔଷଧର ନାଁ ଲେଖନ୍ତୁ। ନାହିଁ ବା ଜଣା ନାହିଁ: 0
option-not-known = ଜଣା ନାହିଁ

## OPD, slot, booking

ask-opd = କେଉଁ ଡାକ୍ତର ଦରକାର?
ask-opd-again = ନମ୍ବର ପଠାନ୍ତୁ। କେଉଁ ଡାକ୍ତର ଦରକାର?
ask-opd-full = ସେଠି ସମୟ ଖାଲି ନାହିଁ। ଅନ୍ୟ ବାଛନ୍ତୁ:
opd-general = ସାଧାରଣ ଡାକ୍ତର
opd-child = ଶିଶୁ ଡାକ୍ତର
opd-women = ସ୍ତ୍ରୀରୋଗ ଡାକ୍ତର
opd-skin = ଚର୍ମ ଡାକ୍ତର
opd-ent = କାନ-ନାକ-ଗଳା
opd-bone = ହାଡ଼ ଡାକ୍ତର
ask-slot = { $opd }, ଖାଲି ସମୟ:
ask-slot-again = ନମ୍ବର ପଠାନ୍ତୁ। { $opd }:
ask-slot-taken = ସେ ସମୟ ଆଉ କିଏ ନେଇଗଲେ। { $opd }:
slot = { $when } { $doctor }
since-days = { $n ->
    [0] ଆଜିଠୁ
   *[other] { $n } ଦିନ ହେଲା
}
since-weeks = { $n } ସପ୍ତାହ ହେଲା
since-months = { $n } ମାସ ହେଲା
since-years = { $n } ବର୍ଷ ହେଲା
# $when is no, today, or later where no slot of today was left.
urgent = { $when ->
    [today] ଆଜି ହିଁ ଦେଖାଇବା ଦରକାର।{ " " }
    [later] ଆଜି ଜରୁରୀ, ଡାକ୍ତର ଖାଲି ନାହାନ୍ତି। ବଢ଼ିଲେ ଡାକ୍ତରଖାନା ଯିବେ।{ " " }
   *[no] { "" }
}
ask-agreed = { $urgent }{ $name }, { $complaint }, { $since }। { $opd }, { $when }, { $doctor } ({ $registration })
ask-agreed-again = ନମ୍ବର ପଠାନ୍ତୁ। { $name }, { $complaint }, { $since }। { $opd }, { $when }, { $doctor } ({ $registration })
booked = ବୁକ୍ ହେଲା। ଟୋକନ୍ { $token }, { $when }, { $doctor } ({ $registration }), { $name }ଙ୍କ ପାଇଁ। ଡାକ୍ତର ଏହି ଫୋନକୁ କଲ୍ କରିବେ, ଚାଲୁ ରଖନ୍ତୁ। ଦରକାର ହେଲେ ଲେଖନ୍ତୁ: ସମୟ ବଦଳ ବା ବାତିଲ
booked-later = OPDLine: ବୁକ୍ ହେଲା। ଟୋକନ୍ { $token }, { $when }, { $doctor } ({ $registration }), { $name }ଙ୍କର। ଡାକ୍ତର ଏ ଫୋନକୁ କଲ୍ କରିବେ, ଚାଲୁ ରଖନ୍ତୁ। ଦରକାର ହେଲେ ଲେଖନ୍ତୁ: ସମୟ ବଦଳ ବା ବାତିଲ
booking-kept = { $name }ଙ୍କ ବୁକିଂ ଲେଖି ରଖିଛୁ। ପକ୍କା ହେଲେ ସମୟ ଓ ଡାକ୍ତରଙ୍କ ନାଁ SMS ରେ ପଠାଇବୁ। ଆଉଥରେ ଲେଖିବା ଦରକାର ନାହିଁ।
booking-failed = କ୍ଷମା କରିବେ, ଏହା ବୁକ୍ ହୋଇପାରିଲା ନାହିଁ।
booking-full-later = OPDLine: କ୍ଷମା କରିବେ, { $name }ଙ୍କ ପାଇଁ ଏବେ କୌଣସି ଡାକ୍ତର ଖାଲି ନାହାନ୍ତି। ପୁଣି ବୁକ୍ ପାଇଁ ଲେଖନ୍ତୁ: ବୁକ୍। କଥା ହେବାକୁ: କଲ୍ କର
booking-failed-later = OPDLine: କ୍ଷମା କରିବେ, ବୁକ୍ ହୋଇପାରିଲା ନାହିଁ। ଦୟାକରି ପୁଣି ଲେଖନ୍ତୁ, ବା ଲେଖନ୍ତୁ: କଲ୍ କର
all-full = କ୍ଷମା କରିବେ, ଏବେ କୌଣସି ଡାକ୍ତରଙ୍କ ସମୟ ଖାଲି ନାହିଁ।

## Appointments

ask-which-appointment = ଆପଣଙ୍କ ବୁକିଂ। ବଦଳାଇବା ବା ବାତିଲ ପାଇଁ ନମ୍ବର, ନହେଲେ 0:
ask-which-appointment-again = କେଉଁଟା ବଦଳାଇବେ ବା ବାତିଲ କରିବେ? ନମ୍ବର, ନହେଲେ 0:
appointment = { $when }, { $doctor }, { $name }, ଟୋକନ୍ { $token }
no-appointments = ଆପଣଙ୍କର କୌଣସି ବୁକିଂ ନାହିଁ। ଡାକ୍ତର ଦେଖାଇବାକୁ ଲେଖନ୍ତୁ: ବୁକ୍
ask-appointment = { $when }, { $doctor }। ବାତିଲ କରିବେ ନା ସମୟ ବଦଳାଇବେ?
ask-appointment-again = ନମ୍ବର ପଠାନ୍ତୁ। { $when }, { $doctor }। ବାତିଲ କରିବେ ନା ସମୟ ବଦଳାଇବେ?
cancelled = ବାତିଲ ହେଲା: ଟୋକନ୍ { $token }, { $when }। ପୁଣି ବୁକ୍ କରିବାକୁ ଲେଖନ୍ତୁ: ବୁକ୍
not-cancelled = କିଛି ବଦଳିନାହିଁ। ଆପଣଙ୍କ ବୁକିଂ ସେମିତି ଅଛି।
cancel-failed = ଏହା ଆଉ ବାତିଲ ହୋଇପାରିବ ନାହିଁ। ଆମ ସହ କଥା ହେବାକୁ ଲେଖନ୍ତୁ: କଲ୍ କର
cancel-kept = ଆପଣ ବାତିଲ କରିବାକୁ ଚାହୁଁଥିବା ଲେଖି ରଖିଛୁ। ହୋଇଗଲେ SMS ରେ ଜଣାଇବୁ।
cancelled-later = OPDLine: ଆପଣଙ୍କ ବୁକିଂ ବାତିଲ ହେଲା। ପୁଣି ବୁକ୍ କରିବାକୁ ଲେଖନ୍ତୁ: ବୁକ୍
cancel-failed-later = OPDLine: କ୍ଷମା କରିବେ, ଆପଣଙ୍କ ବୁକିଂ ବାତିଲ ହୋଇପାରିଲା ନାହିଁ। ଲେଖନ୍ତୁ: କଲ୍ କର

## Another time for an appointment

ask-which-to-move = କେଉଁ ବୁକିଂର ସମୟ ବଦଳାଇବେ? ନହେଲେ 0:
ask-which-to-move-again = ନମ୍ବର ପଠାନ୍ତୁ। କେଉଁଟାର ସମୟ ବଦଳାଇବେ? ନହେଲେ 0:
# $old is the time she has, $opd the kind of doctor.
ask-new-time = ଖାଲି ସମୟ:
# $opd is the kind of doctor.
ask-new-time-again = ନମ୍ବର ବା ଦିନ, ଯେମିତି: କାଲି ସକାଳ:
ask-move = { $urgent }{ $name }: { $old } ନୁହେଁ, { $when }, { $doctor } ({ $registration })। ବଦଳାଇବା?
ask-move-again = ନମ୍ବର ପଠାନ୍ତୁ। { $name }: { $old } ନୁହେଁ, { $when }, { $doctor } ({ $registration })। ବଦଳାଇବା?
option-move = ବଦଳାନ୍ତୁ
option-leave = ସେମିତି ଥାଉ
moved = ସମୟ ବଦଳିଲା। ଟୋକନ୍ { $token }, { $when }, { $doctor } ({ $registration }), { $name }ଙ୍କ ପାଇଁ। ଡାକ୍ତର ଏହି ଫୋନକୁ କଲ୍ କରିବେ, ଚାଲୁ ରଖନ୍ତୁ। ଦରକାର ହେଲେ ଲେଖନ୍ତୁ: ସମୟ ବଦଳ ବା ବାତିଲ
moved-later = OPDLine: ବଦଳିଲା। ଟୋକନ୍ { $token }, { $when }, { $doctor } ({ $registration }), { $name }ଙ୍କର। ଡାକ୍ତର ଏ ଫୋନକୁ କଲ୍ କରିବେ, ଚାଲୁ ରଖନ୍ତୁ। ଦରକାର ହେଲେ ଲେଖନ୍ତୁ: ସମୟ ବଦଳ ବା ବାତିଲ
move-kept = ନୂଆ ସମୟ ଲେଖି ରଖିଛୁ। ପକ୍କା ହେଲେ SMS ରେ ଜଣାଇବୁ। ସେଯାଏ ପୁରୁଣା ସମୟ ହିଁ ରହିବ।
move-failed = ଏହା ବଦଳିପାରିଲା ନାହିଁ: ତାହା ସରିଛି, ବାତିଲ ହୋଇଛି ବା ସମୟ ବଦଳି ସାରିଛି। ଦେଖିବାକୁ ଲେଖନ୍ତୁ: ମୋ ବୁକିଂ
# $old is the time she has, $doctor with whom.
move-taken-later = OPDLine: କ୍ଷମା କରିବେ, ସେ ସମୟ ଆଉ କିଏ ନେଇଗଲେ। ଆପଣଙ୍କ ସମୟ ସେମିତି ଅଛି: { $old }। ଅନ୍ୟ ସମୟ ପାଇଁ ଲେଖନ୍ତୁ: ସମୟ ବଦଳ
move-failed-later = OPDLine: କ୍ଷମା କରିବେ, ସମୟ ବଦଳିପାରିଲା ନାହିଁ। ଦେଖିବାକୁ ଲେଖନ୍ତୁ: ମୋ ବୁକିଂ। କଥା ହେବାକୁ: କଲ୍ କର
no-other-time = { $opd }: ଏବେ ଅନ୍ୟ ସମୟ ଖାଲି ନାହିଁ। ଆପଣଙ୍କ ବୁକିଂ ସେମିତି ଅଛି: { $old }, { $doctor }

## Her prescription again

ask-which-prescription = କାହାର ଔଷଧ ଚିଠା ପୁଣି ପଠାଇବୁ?
ask-which-prescription-again = ନମ୍ବର ପଠାନ୍ତୁ। କାହାର ଔଷଧ ଚିଠା ପୁଣି ପଠାଇବୁ?
prescription-of = { $name }, { $when }
prescription-coming = { $name }ଙ୍କ ଔଷଧ ଚିଠା ({ $when }) ଏବେ SMS ରେ ପଠାଉଛୁ।
no-prescription = ଏହି ଫୋନ୍ ପାଇଁ ଏବେ କୌଣସି ଔଷଧ ଚିଠା ନାହିଁ। ଡାକ୍ତର ଲେଖିଲେ SMS ରେ ଆସିବ। ଡାକ୍ତର ଦେଖାଇବାକୁ ଲେଖନ୍ତୁ: ବୁକ୍
prescription-failed-later = OPDLine: କ୍ଷମା କରିବେ, ଔଷଧ ଚିଠା ପଠାଇ ପାରିଲୁ ନାହିଁ। ସ୍ଵାସ୍ଥ୍ୟକର୍ମୀ ବୁଝିବେ। କଥା ହେବାକୁ ଲେଖନ୍ତୁ: କଲ୍ କର

## A health question: never an advice

doctor-can-answer = ଏହା ଡାକ୍ତରଙ୍କୁ ପଚାରିବା କଥା, ଆମେ କହିପାରିବୁ ନାହିଁ।
ask-doctor = ଏହା ଡାକ୍ତରଙ୍କୁ ପଚାରିବା କଥା, ସେ ଫୋନରେ କହିବେ। ଡାକ୍ତର ବୁକ୍ କରିବୁ କି?
ask-doctor-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। ଡାକ୍ତର ବୁକ୍ କରିବୁ କି?
no-doctor-now = ଠିକ ଅଛି। ଯେବେ ଡାକ୍ତର ଦେଖାଇବେ, ଲେଖନ୍ତୁ: ବୁକ୍

## A person instead

ask-call-back = ଆମେ ଏହି ଫୋନକୁ କଲ୍ କରିବୁ କି?
ask-call-back-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। ଆମେ ଏହି ଫୋନକୁ କଲ୍ କରିବୁ କି?
# To one who answered no language question.
call-back-unasked = OPDLine: ଆମେ ଆପଣଙ୍କୁ କଲ୍ କରିବୁ। We will call you.
call-back-noted = ସ୍ଵାସ୍ଥ୍ୟକର୍ମୀ ଏହି ଫୋନକୁ କଲ୍ କରିବେ। ଆଉଥରେ ଲେଖିବା ଦରକାର ନାହିଁ।
