## How a call speaks

voice-for = { $label } ପାଇଁ,
voice-listed = { $label }:
voice-press = { $key } ଦବାନ୍ତୁ।
voice-send = { $key } ପଠାନ୍ତୁ।
voice-key = { $key }।
voice-number-again = ପଛକୁ ଯିବାକୁ ଷ୍ଟାର୍, ତା'ପରେ ହ୍ୟାସ୍। ମୁଖ୍ୟ ମେନୁ ପାଇଁ ଷ୍ଟାର୍, 0, ତା'ପରେ ହ୍ୟାସ୍।
voice-said = { $label }।
voice-or = ବା
voice-strength = { $amount } ରେ { $strength }
voice-each = ପ୍ରତି { $unit }
voice-unsaid = ଏହା ଏସ୍ ଏମ୍ ଏସରେ ଲେଖା ଅଛି।
for-whom = { $name } ପାଇଁ।
voice-end = ପୁଣି ଶୁଣିବାକୁ ହ୍ୟାସ୍, ମୁଖ୍ୟ ମେନୁ ପାଇଁ 0 ଦବାନ୍ତୁ, ବା ଫୋନ୍ ରଖିଦିଅନ୍ତୁ।
voice-goodbye = ଆମକୁ କିଛି ଶୁଭିଲା ନାହିଁ। ଯେବେ ଚାହିଁବେ ପୁଣି କଲ୍ କରନ୍ତୁ, ଆମେ ଏଇଠୁ ଆଗକୁ ବଢ଼ିବା। ନମସ୍କାର।
voice-bye = ଧନ୍ୟବାଦ। ନମସ୍କାର।
voice-too-long = ଏ କଲ୍ ଲମ୍ବା ହେଲାଣି। ଦୟାକରି ପୁଣି କଲ୍ କରନ୍ତୁ, ଆମେ ଏଇଠୁ ଆଗକୁ ବଢ଼ିବା।
voice-no-number = ଓ ପି ଡି ଲାଇନକୁ ଆପଣଙ୍କ ନମ୍ବର ଦେଖାଯାଉନାହିଁ। ନମ୍ବର ଦେଖାଯାଉଥିବା ଫୋନରୁ କଲ୍ କରନ୍ତୁ। ଇମରଜେନ୍ସିରେ { $number } କୁ କଲ୍ କରନ୍ତୁ।
# $minute is a number; $day, $period, $hour and $half as in a text.
moment-voice = { $day } { $period } { $minute ->
    [0] { $hour }ଟାରେ
   *[other] { $hour }ଟା { $minute } ମିନିଟରେ
}

## Language, privacy, help

ask-language-voice = ଓ ପି ଡି ଲାଇନ୍।
ask-language-again-voice = ଓ ପି ଡି ଲାଇନ୍।
# Said first to one who never called before.
emergency-first-voice = ଇମରଜେନ୍ସିରେ { $number } କୁ କଲ୍ କରନ୍ତୁ।
language-en-choice = ଇଂରାଜୀ ପାଇଁ,
language-hi-choice = ହିନ୍ଦୀ ପାଇଁ,
ask-consent-voice = ଓ ପି ଡି ଲାଇନ୍: ଫୋନରେ ଡାକ୍ତର। | ଆପଣଙ୍କ କଥା କେବଳ ଚିକିତ୍ସା କରୁଥିବା ଲୋକ ଶୁଣିବେ। ଯେବେ ଚାହିଁବେ 8 ଦବାଇ ଲିଭାଇ ପାରିବେ। | ପୁଣି ଶୁଣିବାକୁ ହ୍ୟାସ୍, ତଳେ ଡାହାଣ ପଟର ବଟନ୍। ପଛକୁ ଯିବାକୁ ଷ୍ଟାର୍, ବାମ ପଟେ। | ରାଜି କି?
ask-consent-again-voice = ଚିକିତ୍ସା କରୁଥିବା ଲୋକ ଆପଣଙ୍କ କଥା ଶୁଣିପାରିବେ କି?
consent-declined-voice = ଠିକ ଅଛି, ଏଠି ବନ୍ଦ କରୁଛୁ। | ଇମରଜେନ୍ସିରେ { $number } କୁ କଲ୍ କରନ୍ତୁ। | ଆପଣ ଯେବେ ଚାହିଁବେ ପୁଣି କଲ୍ କରିପାରିବେ।
help-voice = ଉତ୍ତରର ନମ୍ବର ଦବାନ୍ତୁ। ପଛକୁ ଯିବାକୁ ଷ୍ଟାର୍, ପୁଣି ଶୁଣିବାକୁ ହ୍ୟାସ୍, ମେନୁ 0, ଭାଷା 9, ତଥ୍ୟ ଲିଭାଇବାକୁ 8। | ଇମରଜେନ୍ସିରେ { $number } କୁ କଲ୍ କରନ୍ତୁ।
stopped-voice = ଆଉ ଓ ପି ଡି ଲାଇନରୁ ମେସେଜ୍ ଆସିବ ନାହିଁ।
core-down-voice = ଏବେ ଡାକ୍ତରଖାନା ସହ ଯୋଗାଯୋଗ ହେଉନାହିଁ। ଆପଣଙ୍କ ବୁକିଂ ଠିକ ଅଛି। କିଛି ସମୟ ପରେ ପୁଣି କଲ୍ କରନ୍ତୁ।
welcome-voice = ଧନ୍ୟବାଦ।
sorry-again-voice = କ୍ଷମା କରିବେ, ଏହା ହେଲା ନାହିଁ। ଆପଣଙ୍କ ଶେଷ ଉତ୍ତର ଆଉଥରେ ଦବାନ୍ତୁ।
sorry-later-voice = କ୍ଷମା କରିବେ, ଓ ପି ଡି ଲାଇନ୍ ଏବେ ଉତ୍ତର ଦେଇପାରୁନାହିଁ। କିଛି ମିନିଟ୍ ପରେ ପୁଣି କଲ୍ କରନ୍ତୁ। | ଇମରଜେନ୍ସିରେ { $number } କୁ କଲ୍ କରନ୍ତୁ।
ask-erase-voice = ଓ ପି ଡି ଲାଇନରୁ ଏହି ଫୋନର ସବୁ ତଥ୍ୟ ଲିଭାଇବୁ କି? ଆଇନରେ ଯାହା ରଖିବା ଦରକାର, ତାହା ଡାକ୍ତରଖାନାରେ ରହିବ।
ask-erase-again-voice = ଏହି ଫୋନର ସବୁ ତଥ୍ୟ ଲିଭାଇବୁ କି?
erased-voice = ଲିଭାଇ ଦିଆଗଲା। ଏହି ଫୋନର କୌଣସି ତଥ୍ୟ ଓ ପି ଡି ଲାଇନ୍ ପାଖରେ ନାହିଁ।

# When she calls again and a booking was begun.
ask-continue = ଆପଣଙ୍କ ବୁକିଂ ଅଧା ରହିଛି। ଆଗକୁ ବଢ଼ିବା?
ask-continue-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। ଆପଣଙ୍କ ବୁକିଂ ଅଧା ରହିଛି। ଆଗକୁ ବଢ଼ିବା?
ask-continue-voice = ଆପଣଙ୍କ ବୁକିଂ ଅଧା ରହିଛି।
ask-continue-again-voice = ଆପଣଙ୍କ ବୁକିଂ ଅଧା ରହିଛି।
option-continue = ଆଗକୁ ବଢ଼ିବା
option-begin-anew = ନୂଆ କରି ଆରମ୍ଭ
option-continue-choice = ସେଇଠୁ ଆଗକୁ ବଢ଼ିବାକୁ,
option-begin-anew-choice = ନୂଆ କରି ଆରମ୍ଭ କରିବାକୁ,

## Choices met in many places

option-more-choice = ଆହୁରି ଶୁଣିବାକୁ,
option-today-choice = ଆଜିଠୁ ହୋଇଥିଲେ,
option-book-choice = ବୁକ୍ କରିବାକୁ,
option-change-choice = ଅନ୍ୟ ସମୟ ପାଇଁ,
option-other-opd-choice = ଅନ୍ୟ ଡାକ୍ତର ପାଇଁ,
option-cancel-choice = ବାତିଲ କରିବାକୁ,
option-keep-choice = ସେମିତି ରଖିବାକୁ,
option-erase-choice = ଲିଭାଇବାକୁ,

## The front room

ask-home-voice = ଇମରଜେନ୍ସିରେ 0 ଦବାନ୍ତୁ।
ask-home-again-voice = ଇମରଜେନ୍ସିରେ 0 ଦବାନ୍ତୁ।
home-doctor-choice = ଡାକ୍ତର ଦେଖାଇବାକୁ,
home-doctor-for-choice = { $name } | ପାଇଁ ଡାକ୍ତର ଦେଖାଇବାକୁ,
home-doctor-other-choice = ଆଉ କାହା ପାଇଁ ଡାକ୍ତର ଦେଖାଇବାକୁ,
home-appointments-choice = ଆପଣଙ୍କ ବୁକିଂ ପାଇଁ,

## Who is ill

ask-who-voice = କାହାର ଦେହ ଖରାପ?
ask-who-again-voice = କାହାର ଦେହ ଖରାପ?
ask-whose-voice = ଏହି କଷ୍ଟ କାହାର?
ask-whose-again-voice = ଆଉଥରେ କୁହନ୍ତୁ, ଏହି କଷ୍ଟ କାହାର?
who-me-choice = ଆପଣଙ୍କର ହେଲେ,
who-someone-else-choice = ଆଉ କାହାର ହେଲେ,
# Stands for the name of one who called and could only press keys.
name-of-a-caller = ରୋଗୀ
ask-name-again-voice = ଦୟାକରି କେବଳ ନାଁ କୁହନ୍ତୁ।
ask-age-voice = ରୋଗୀଙ୍କ ବୟସ କେତେ ବର୍ଷ? ନମ୍ବର ଦବାଇ ହ୍ୟାସ୍ ଦବାନ୍ତୁ। ଏକ ବର୍ଷରୁ ଛୋଟ ଛୁଆ ହେଲେ 0 ଦବାନ୍ତୁ।
ask-age-again-voice = ବୟସ କେତେ ବର୍ଷ, ନମ୍ବରରେ ଦବାନ୍ତୁ, ଯେମିତି ଚଉତିରିଶ ପାଇଁ 3 4, ତା'ପରେ ହ୍ୟାସ୍। ଏକ ବର୍ଷରୁ ଛୋଟ ଛୁଆ ହେଲେ 0 ଦବାନ୍ତୁ।
# The age of a baby, on a keypad.
ask-age-months = ଛୁଆକୁ କେତେ ମାସ ହେଲା? ନମ୍ବର ଦବାଇ ହ୍ୟାସ୍ ଦବାନ୍ତୁ। ଏକ ମାସରୁ ଛୋଟ ହେଲେ 0 ଦବାନ୍ତୁ।
ask-age-months-again = ଛୁଆକୁ କେତେ ମାସ ହେଲା? ଗୋଟିଏ ନମ୍ବର ଦବାଇ ହ୍ୟାସ୍ ଦବାନ୍ତୁ। ଏକ ମାସରୁ ଛୋଟ ହେଲେ 0 ଦବାନ୍ତୁ।
ask-age-days = ଛୁଆକୁ କେତେ ଦିନ ହେଲା? ନମ୍ବର ଦବାଇ ହ୍ୟାସ୍ ଦବାନ୍ତୁ।
ask-age-days-again = ଛୁଆକୁ କେତେ ଦିନ ହେଲା? ଗୋଟିଏ ନମ୍ବର ଦବାଇ ହ୍ୟାସ୍ ଦବାନ୍ତୁ।
ask-sex-voice = ରୋଗୀ ମହିଳା ନା ପୁରୁଷ?
ask-sex-again-voice = ରୋଗୀ ମହିଳା ନା ପୁରୁଷ?
sex-female-choice = ମହିଳା ବା ଝିଅ ହେଲେ,
sex-male-choice = ପୁରୁଷ ବା ପୁଅ ହେଲେ,
sex-other-choice = ଅନ୍ୟ ହେଲେ,

## Danger first

ask-danger-voice = ଏବେ ଏଥିରୁ କିଛି ହେଉଛି କି?
ask-danger-again-voice = ଏହି କ୍ଷଣି ଏଥିରୁ କିଛି ହେଉଛି କି?
danger-unconscious-choice = ବେହୋସ ବା ଉଠାଇଲେ ଉଠୁନଥିଲେ,
danger-seizure-choice = ବାତ ମାରୁଥିଲେ ବା ହାତଗୋଡ଼ ଝଟକା ମାରୁଥିଲେ,
danger-breathing-difficulty-choice = ନିଶ୍ଵାସ ନେବାକୁ ବହୁତ କଷ୍ଟ ହେଉଥିଲେ,
danger-chest-pain-choice = ଛାତିରେ ଯନ୍ତ୍ରଣା ହେଉଥିଲେ,
danger-heavy-bleeding-choice = ବହୁତ ରକ୍ତ ବହୁଥିଲେ,
danger-cannot-drink-choice = ପାଣି ବା କ୍ଷୀର କିଛି ପିଇ ନପାରିଲେ,
danger-none-choice = ଏଥିରୁ କିଛି ନଥିଲେ,
ask-emergency-voice = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ। | ଏଥିରେ ବିପଦ ହୋଇପାରେ। ଡେରି କରନ୍ତୁ ନାହିଁ, ଏକା ରୁହନ୍ତୁ ନାହିଁ। ଆପଣ କଲ୍ କଲେ କି?
ask-emergency-again-voice = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ। | ଆପଣ କଲ୍ କଲେ କି?
emergency-yes-choice = କଲ୍ କରିଥିଲେ,
emergency-no-choice = ସାହାଯ୍ୟ ଦରକାର ହେଲେ,
emergency-none-choice = ଇମରଜେନ୍ସି ନଥିଲେ,
emergency-called-voice = ଭଲ କଲେ। ରୋଗୀଙ୍କ ପାଖରେ ରୁହନ୍ତୁ ଓ ଏହି ଫୋନ୍ ଖାଲି ରଖନ୍ତୁ।
emergency-help-voice = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ, ଆମକୁ ଅପେକ୍ଷା କରନ୍ତୁ ନାହିଁ। | ସ୍ଵାସ୍ଥ୍ୟକର୍ମୀ ମଧ୍ୟ ଏହି ଫୋନକୁ କଲ୍ କରିବେ।
ask-alarm-voice = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ, ଯଦି ଜୀବନ ବିପଦରେ ଥାଇପାରେ। | ଏହା ଇମରଜେନ୍ସି କି?
ask-alarm-again-voice = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ, ଯଦି ଜୀବନ ବିପଦରେ ଥାଇପାରେ। | ଆଉଥରେ କୁହନ୍ତୁ, ଏହା ଇମରଜେନ୍ସି କି?
alarm-yes-choice = ହଁ ହେଲେ,
alarm-no-choice = ନା ହେଲେ,
helpline-self-harm-voice = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ। | ଦିନରାତି, ମାଗଣା, ଆପଣଙ୍କ ଭାଷାରେ ଜଣେ ସ୍ନେହରେ ଆପଣଙ୍କ କଥା ଶୁଣିବେ। ଆପଣ ଏକା ନୁହଁନ୍ତି। ଆମେ ବି ଆପଣଙ୍କୁ କଲ୍ କରିବୁ।
# She has harmed herself already: $number is the ambulance, $helpline the line for those in despair.
helpline-self-harm-now-voice = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ, ଜୀବନ ବିପଦରେ। | ଏକା ଛାଡ଼ନ୍ତୁ ନାହିଁ। | ତା'ପରେ { $helpline } କୁ କଲ୍ କରନ୍ତୁ: ଦିନରାତି, ମାଗଣା, ଜଣେ ସ୍ନେହରେ କଥା ଶୁଣିବେ।
helpline-child-voice = { $number } କୁ ଏବେ କଲ୍ କରନ୍ତୁ, ମାଗଣା, ବିପଦରେ ଥିବା ପିଲା ପାଇଁ। | ଏହି କ୍ଷଣି ପିଲା ବିପଦରେ ଥିଲେ 1 1 2 କୁ କଲ୍ କରନ୍ତୁ।
helpline-violence-voice = { $number } କୁ କଲ୍ କରନ୍ତୁ, ଦିନରାତି ସାହାଯ୍ୟ ମିଳେ। | ଏହି କ୍ଷଣି ଆପଣ ବିପଦରେ ଥିଲେ 1 1 2 କୁ କଲ୍ କରନ୍ତୁ।

## What is wrong

ask-complaint-voice = କଣ ଅସୁବିଧା ହେଉଛି?
ask-complaint-again-voice = କଣ ଅସୁବିଧା ହେଉଛି?
symptom-other-choice = ଆଉ କିଛି ହେଲେ,
ask-words-voice = ଅସୁବିଧା ଅଳ୍ପ କଥାରେ କୁହନ୍ତୁ।
ask-words-again-voice = କଣ ହେଉଛି, ଅଳ୍ପ କଥାରେ କୁହନ୍ତୁ।
ask-days-voice = { $complaint }। | କେତେ ଦିନ ହେଲା? ନମ୍ବର ଦବାଇ ହ୍ୟାସ୍ ଦବାନ୍ତୁ।
ask-days-again-voice = କେତେ ଦିନ ହେଲା? ଗୋଟିଏ ନମ୍ବର ଦବାନ୍ତୁ, ଯେମିତି 3, ତା'ପରେ ହ୍ୟାସ୍।

## What could still change how urgent it is, and what she lives with

ask-signs-voice = { $since }। | ଏଥିରୁ କିଛି ଅଛି କି? ଯାହା ଯାହା ଅଛି, ସେ ନମ୍ବର ଦବାନ୍ତୁ, ତା'ପରେ ହ୍ୟାସ୍।
ask-signs-again-voice = ଏଥିରୁ କିଛି ଅଛି କି? ଯାହା ଯାହା ଅଛି, ସେ ନମ୍ବର ଦବାନ୍ତୁ, ତା'ପରେ ହ୍ୟାସ୍।
ask-more-signs-voice = ଆଉ ଏଥିରୁ କିଛି? ଯାହା ଯାହା ଅଛି, ସେ ନମ୍ବର ଦବାନ୍ତୁ, ତା'ପରେ ହ୍ୟାସ୍।
ask-more-signs-again-voice = ଆଉ ଏଥିରୁ କିଛି? ଯାହା ଯାହା ଅଛି, ସେ ନମ୍ବର ଦବାନ୍ତୁ, ତା'ପରେ ହ୍ୟାସ୍।
ask-weeks-voice = କେତେ ମାସର ଗର୍ଭବତୀ? ନମ୍ବର ଦବାଇ ହ୍ୟାସ୍ ଦବାନ୍ତୁ।
ask-weeks-again-voice = କେତେ ମାସର ଗର୍ଭବତୀ? କେବଳ ମାସ ଦବାନ୍ତୁ, ଯେମିତି 5, ତା'ପରେ ହ୍ୟାସ୍।
ask-history-voice = ଡାକ୍ତରଙ୍କ ପାଇଁ: ରୋଗୀଙ୍କର ଏଥିରୁ କୌଣସି ପୁରୁଣା ରୋଗ ଅଛି କି? ଯାହା ଯାହା ଅଛି, ସେ ନମ୍ବର ଦବାନ୍ତୁ, ତା'ପରେ ହ୍ୟାସ୍।
ask-history-again-voice = ରୋଗୀଙ୍କର ଏଥିରୁ କୌଣସି ପୁରୁଣା ରୋଗ ଅଛି କି? ଯାହା ଯାହା ଅଛି, ସେ ନମ୍ବର ଦବାନ୍ତୁ, ତା'ପରେ ହ୍ୟାସ୍।
ask-medicines-voice = ଯେଉଁ ଔଷଧ ଖାଉଛନ୍ତି ଓ ଯେଉଁ ଔଷଧ ଦେହକୁ ଯାଏ ନାହିଁ, ସେଗୁଡ଼ିକର ନାଁ କୁହନ୍ତୁ।
ask-medicines-again-voice = ଔଷଧଗୁଡ଼ିକର ନାଁ କୁହନ୍ତୁ।
option-not-known-choice = ଜଣା ନଥିଲେ,

## OPD, slot, booking

ask-opd-voice = କେଉଁ ଡାକ୍ତର ଦରକାର?
ask-opd-again-voice = କେଉଁ ଡାକ୍ତର ଦରକାର?
ask-opd-full-voice = ସେଠି ସମୟ ଖାଲି ନାହିଁ। ଅନ୍ୟ ଡାକ୍ତର ବାଛନ୍ତୁ।
ask-slot-voice = { $opd }। | ଏହି ସମୟ ଖାଲି ଅଛି।
ask-slot-again-voice = { $opd }। | ଏହି ସମୟ ଖାଲି ଅଛି।
ask-slot-taken-voice = ସେ ସମୟ ଆଉ କିଏ ନେଇଗଲେ। | { $opd }। | ଏହି ସମୟ ଖାଲି ଅଛି।
slot-choice = { $when } | { $doctor },
ask-agreed-voice = { $urgent } | { $whose } | { $opd }। | { $when }। | { $doctor }।
ask-agreed-again-voice = { $urgent } | { $whose } | { $opd }। | { $when }। | { $doctor }।
urgent-voice = { $when ->
    [today] ଆଜି ହିଁ ଡାକ୍ତରଙ୍କୁ ଦେଖାଇବା ଦରକାର।
    [later] ଆଜି ହିଁ ଡାକ୍ତରଙ୍କୁ ଦେଖାଇବା ଦରକାର, କିନ୍ତୁ ଆଜି ଏଠାରେ କୌଣସି ଡାକ୍ତର ଖାଲି ନାହାନ୍ତି। ବେଶି ଖରାପ ହେଲେ ଅପେକ୍ଷା କରନ୍ତୁ ନାହିଁ, ଡାକ୍ତରଖାନା ଯାଆନ୍ତୁ।
   *[no] { "" }
}
booked-voice = ବୁକ୍ ହେଲା। | { $whose } | ଟୋକନ୍ { $token }। | { $when }। | { $doctor }। | ଡାକ୍ତର ଏହି ଫୋନକୁ କଲ୍ କରିବେ, ଚାଲୁ ରଖନ୍ତୁ। ବଦଳାଇବାକୁ ବା ବାତିଲ ପାଇଁ ପୁଣି କଲ୍ କରନ୍ତୁ।
booked-later-voice = ଓ ପି ଡି ଲାଇନ୍। ବୁକ୍ ହେଲା। | { $whose } | ଟୋକନ୍ { $token }। | { $when }। | { $doctor }। | ଡାକ୍ତର ଏହି ଫୋନକୁ କଲ୍ କରିବେ, ଚାଲୁ ରଖନ୍ତୁ। ବଦଳାଇବାକୁ ବା ବାତିଲ ପାଇଁ କଲ୍ କରନ୍ତୁ।
booking-kept-voice = ଆପଣଙ୍କ ବୁକିଂ ଲେଖି ରଖିଛୁ। ପକ୍କା ହେଲେ ଆମେ ଫୋନ୍ କରି ସମୟ ଓ ଡାକ୍ତରଙ୍କ ନାଁ କହିବୁ, ଏସ୍ ଏମ୍ ଏସ୍ ବି ପଠାଇବୁ। ଆପଣଙ୍କୁ ପୁଣି କଲ୍ କରିବାକୁ ହେବ ନାହିଁ।
booking-full-later-voice = ଓ ପି ଡି ଲାଇନ୍। କ୍ଷମା କରିବେ, ସେ ଡାକ୍ତରଙ୍କ ସମୟ ଖାଲି ନଥିଲା। ଅନ୍ୟ ଡାକ୍ତର ପାଇଁ ପୁଣି କଲ୍ କରନ୍ତୁ।
booking-failed-later-voice = ଓ ପି ଡି ଲାଇନ୍। କ୍ଷମା କରିବେ, ବୁକ୍ ହୋଇପାରିଲା ନାହିଁ। ଦୟାକରି ପୁଣି କଲ୍ କରନ୍ତୁ।

## Appointments

ask-which-appointment-voice = ଏଗୁଡ଼ିକ ଆପଣଙ୍କ ବୁକିଂ। କୌଣସିଟି ବଦଳାଇବାକୁ ବା ବାତିଲ କରିବାକୁ ତା'ର ନମ୍ବର ଦବାନ୍ତୁ।
ask-which-appointment-again-voice = କେଉଁ ବୁକିଂ ବଦଳାଇବେ ବା ବାତିଲ କରିବେ? ସବୁ ରଖିବାକୁ ଷ୍ଟାର୍ ଦବାନ୍ତୁ।
appointment-choice = { $when } | { $doctor } | { $whose } | ଟୋକନ୍ { $token }
no-appointments-voice = ଆପଣଙ୍କର କୌଣସି ବୁକିଂ ନାହିଁ।
ask-appointment-voice = { $whose } | { $when }। | { $doctor }।
ask-appointment-again-voice = { $whose } | { $when }। | { $doctor }।
ask-cancel = { $whose } | { $when }। | { $doctor }। | ଏହି ବୁକିଂ ବାତିଲ କରିବୁ କି?
ask-cancel-again = { $whose } | { $when }। | { $doctor }। | ଏହି ବୁକିଂ ବାତିଲ କରିବୁ କି?
cancelled-voice = ବାତିଲ ହେଲା। | { $whose } | ଟୋକନ୍ { $token }। | { $when }।
cancel-failed-voice = ଏହା ଆଉ ବାତିଲ ହୋଇପାରିବ ନାହିଁ।
cancel-kept-voice = ଆପଣ ବାତିଲ କରିବାକୁ ଚାହୁଁଥିବା ଲେଖି ରଖିଛୁ। ହୋଇଗଲେ ଫୋନ୍ କରି ଜଣାଇବୁ, ଏସ୍ ଏମ୍ ଏସ୍ ବି ପଠାଇବୁ।
cancelled-later-voice = ଓ ପି ଡି ଲାଇନ୍। ଆପଣଙ୍କ ବୁକିଂ ବାତିଲ ହେଲା।
cancel-failed-later-voice = ଓ ପି ଡି ଲାଇନ୍। କ୍ଷମା କରିବେ, ଆପଣଙ୍କ ବୁକିଂ ବାତିଲ ହୋଇପାରିଲା ନାହିଁ। ଦୟାକରି ପୁଣି କଲ୍ କରନ୍ତୁ।

## Another time for an appointment

ask-which-to-move-voice = କେଉଁ ବୁକିଂର ସମୟ ବଦଳାଇବେ? ପଛକୁ ଯିବାକୁ ଷ୍ଟାର୍ ଦବାନ୍ତୁ।
ask-which-to-move-again-voice = କେଉଁ ବୁକିଂର ସମୟ ବଦଳାଇବେ? ପଛକୁ ଯିବାକୁ ଷ୍ଟାର୍ ଦବାନ୍ତୁ।
ask-new-time-voice = ଏବେ ଆପଣଙ୍କ ସମୟ { $old }। | { $opd }। | ଏହି ସମୟ ଖାଲି ଅଛି।
ask-new-time-again-voice = { $opd }। | ଏହି ସମୟ ଖାଲି ଅଛି।
ask-move-voice = { $urgent } | { $whose } | { $old } ନୁହେଁ, | { $when }। | { $doctor }।
ask-move-again-voice = { $whose } | { $old } ନୁହେଁ, | { $when }। | { $doctor }।
option-move-choice = ବଦଳାଇବାକୁ,
option-leave-choice = ସେମିତି ରଖିବାକୁ,
moved-voice = ସମୟ ବଦଳିଲା। | { $whose } | ଟୋକନ୍ { $token }। | { $when }। | { $doctor }। | ଡାକ୍ତର ଏହି ଫୋନକୁ କଲ୍ କରିବେ, ଚାଲୁ ରଖନ୍ତୁ। ବାତିଲ କରିବାକୁ ପୁଣି କଲ୍ କରନ୍ତୁ।
moved-later-voice = ଓ ପି ଡି ଲାଇନ୍। ସମୟ ବଦଳିଲା। | { $whose } | ଟୋକନ୍ { $token }। | { $when }। | { $doctor }। | ଡାକ୍ତର ଏହି ଫୋନକୁ କଲ୍ କରିବେ, ଚାଲୁ ରଖନ୍ତୁ। ବାତିଲ କରିବାକୁ ପୁଣି କଲ୍ କରନ୍ତୁ।
move-kept-voice = ନୂଆ ସମୟ ଲେଖି ରଖିଛୁ। ପକ୍କା ହେଲେ ଫୋନ୍ କରି ଜଣାଇବୁ, ଏସ୍ ଏମ୍ ଏସ୍ ବି ପଠାଇବୁ। ସେଯାଏ ପୁରୁଣା ସମୟ ହିଁ ରହିବ।
move-failed-voice = ଏହା ବଦଳିପାରିଲା ନାହିଁ। ତାହା ସରିଛି, ବାତିଲ ହୋଇଛି ବା ସମୟ ବଦଳି ସାରିଛି।
move-taken-later-voice = ଓ ପି ଡି ଲାଇନ୍। କ୍ଷମା କରିବେ, ସେ ସମୟ ଆଉ କିଏ ନେଇଗଲେ। | ଆପଣଙ୍କ ବୁକିଂ ସେମିତି ଅଛି। | { $whose } | { $old }। | { $doctor }।
move-failed-later-voice = ଓ ପି ଡି ଲାଇନ୍। କ୍ଷମା କରିବେ, ସମୟ ବଦଳିପାରିଲା ନାହିଁ। ଦୟାକରି ପୁଣି କଲ୍ କରନ୍ତୁ।

## Her prescription again

ask-which-prescription-voice = କାହାର ଔଷଧ ଚିଠା ପୁଣି ପଠାଇବୁ?
ask-which-prescription-again-voice = କାହାର ଔଷଧ ଚିଠା ପୁଣି ପଠାଇବୁ?
prescription-of-choice = { $name } | { $when },
prescription-coming-voice = ଔଷଧ ଚିଠା ଏବେ ଏସ୍ ଏମ୍ ଏସରେ ପଠାଉଛୁ।
no-prescription-voice = ଏହି ଫୋନ୍ ପାଇଁ ଏବେ କୌଣସି ଔଷଧ ଚିଠା ନାହିଁ। ଡାକ୍ତର ଲେଖିଲେ ଏସ୍ ଏମ୍ ଏସରେ ଆସିବ।
prescription-failed-later-voice = ଓ ପି ଡି ଲାଇନ୍। କ୍ଷମା କରିବେ, ଔଷଧ ଚିଠା ପଠାଇ ପାରିଲୁ ନାହିଁ। ସ୍ଵାସ୍ଥ୍ୟକର୍ମୀ ବୁଝିବେ।

# Read out in a call.
home-prescription-choice = ଔଷଧ ଚିଠା ଶୁଣିବାକୁ,
ask-whose-prescription-voice = କାହାର ଔଷଧ ଚିଠା?
ask-whose-prescription-again-voice = କାହାର ଔଷଧ ଚିଠା?
ask-birth-year = { $whose } | ଅନ୍ୟ କେହି ନଶୁଣିବା ପାଇଁ: ରୋଗୀଙ୍କ ଜନ୍ମ କେଉଁ ସାଲରେ? ସାଲର ଚାରିଟି ଅଙ୍କ ଦବାନ୍ତୁ, ତା'ପରେ ହ୍ୟାସ୍।
ask-birth-year-again = { $whose } | ରୋଗୀଙ୍କ ଜନ୍ମ କେଉଁ ସାଲରେ? ସାଲର ଚାରିଟି ଅଙ୍କ ଦବାନ୍ତୁ, ତା'ପରେ ହ୍ୟାସ୍।
birth-year-wrong = ଆମ ପାଖରେ ଅନ୍ୟ ସାଲ ଲେଖା ଅଛି।
prescription-locked = ତିନି ଥର ସାଲ ଠିକ ହେଲା ନାହିଁ। ଆଜି ଆଉ ଔଷଧ ଚିଠା ଶୁଣାଇ ପାରିବୁ ନାହିଁ।
prescription-unreadable = ଏହି ଔଷଧ ଚିଠା ଶୁଣାଇ ହେବ ନାହିଁ। ଏସ୍ ଏମ୍ ଏସରେ ପଠାଇବାକୁ ଚେଷ୍ଟା କରିବୁ, ନହେଲେ ସ୍ଵାସ୍ଥ୍ୟକର୍ମୀ ବୁଝିବେ।
prescription-heard-voice = { $name }ଙ୍କ ଔଷଧ ଚିଠା। | { $when }। | { $doctor }।
ask-medicine-voice = { $n } ନମ୍ବର ଔଷଧ, ମୋଟ { $count }ଟି। | { $medicine }। { $dosage }।
ask-medicine-again-voice = { $n } ନମ୍ବର ଔଷଧ, ମୋଟ { $count }ଟି। | { $medicine }। { $dosage }।
prescription-voice = { $name }ଙ୍କ ଔଷଧ ଚିଠା। | { $medicines } | { $doctor }।
prescription-part-voice = { $name }ଙ୍କ ଔଷଧ ଚିଠା। | { $medicines } | { $doctor }।
prescription-changed-voice = { $name }ଙ୍କ ଔଷଧ ଚିଠା। | ଡାକ୍ତର ଔଷଧ ଚିଠା ବଦଳାଇଛନ୍ତି। ପୁରୁଣା ଚିଠା ଆଉ ଚଳିବ ନାହିଁ। | { $medicines } | { $doctor }।
prescription-changed-part-voice = { $name }ଙ୍କ ଔଷଧ ଚିଠା। | ଡାକ୍ତର ଔଷଧ ଚିଠା ବଦଳାଇଛନ୍ତି। ପୁରୁଣା ଚିଠା ଆଉ ଚଳିବ ନାହିଁ। | { $medicines } | { $doctor }।
prescription-line-voice = { $n }। | { $medicine }। { $dosage }।
prescription-lines-voice = { $first } | { $rest }
medicine-again = ଆଉଥରେ
medicine-again-choice = ଏହାକୁ ଆଉଥରେ ଶୁଣିବାକୁ,
medicine-next = ତା'ପର ଔଷଧ
medicine-next-choice = ତା'ପର ଔଷଧ ପାଇଁ,
medicine-first = ଆରମ୍ଭରୁ
medicine-first-choice = ପ୍ରଥମ ଔଷଧରୁ ପୁଣି ଶୁଣିବାକୁ,
medicine-text = ଏସ୍ ଏମ୍ ଏସରେ
medicine-text-choice = ଏସ୍ ଏମ୍ ଏସରେ ମଧ୍ୟ ପାଇବାକୁ,

## A health question: never an advice

ask-doctor-voice = ଏହା ଡାକ୍ତରଙ୍କୁ ପଚାରିବା କଥା, ସେ ଫୋନରେ କହିବେ। | ଡାକ୍ତର ବୁକ୍ କରିବୁ କି?
ask-doctor-again-voice = ଡାକ୍ତର ବୁକ୍ କରିବୁ କି?
no-doctor-now-voice = ଠିକ ଅଛି। ଯେବେ ଚାହିଁବେ ପୁଣି କଲ୍ କରିପାରିବେ।

## A person instead

ask-call-back-voice = ଆମେ ଏହି ଫୋନକୁ କଲ୍ କରିବୁ କି?
ask-call-back-again-voice = ଆମେ ଏହି ଫୋନକୁ କଲ୍ କରିବୁ କି?
call-back-unasked-voice = ଓ ପି ଡି ଲାଇନ୍ ଆପଣଙ୍କୁ କଲ୍ କରିବ।
call-back-noted-voice = ସ୍ଵାସ୍ଥ୍ୟକର୍ମୀ ଏହି ଫୋନକୁ କଲ୍ କରିବେ। ପୁଣି କଲ୍ କରିବା ଦରକାର ନାହିଁ।

## Words the carrier is not sure of

ask-said-voice = ମୁଁ ଶୁଣିଲି: | { $words }। | ଏହା ଠିକ କି?

## Her own words after the beep

ask-record-voice = ଡାକ୍ତର କଲ୍ କରିବା ଆଗରୁ ଆପଣଙ୍କ ଅସୁବିଧା ଆପଣଙ୍କ ନିଜ କଥାରେ ଶୁଣିପାରିବେ।
record-yes-choice = ବିପ୍ ପରେ କହିବାକୁ,
record-no-choice = ଦରକାର ନଥିଲେ,
record-now-voice = ବିପ୍ ପରେ ରୋଗୀଙ୍କ ନାଁ ଓ ଅସୁବିଧା କୁହନ୍ତୁ, ଏକ ମିନିଟ୍ ଯାଏ। କହିସାରି ହ୍ୟାସ୍ ଦବାନ୍ତୁ।
record-kept-voice = ଧନ୍ୟବାଦ। ଡାକ୍ତର ଏହା ଶୁଣିପାରିବେ।
record-empty-voice = କିଛି ଶୁଭିଲା ନାହିଁ। ଆପଣଙ୍କ ବୁକିଂ ସେମିତି ଅଛି।

## Calls that we make

# Written to one who rang to be called back, and was not reached.
missed-call = OPDLine: ଆପଣଙ୍କ କଲ୍ ପାଇଲୁ। ଡାକ୍ତର ଦେଖାଇବାକୁ ଲେଖନ୍ତୁ: ବୁକ୍, ବା ଦିନରେ ପୁଣି କଲ୍ କରନ୍ତୁ।
missed-call-voice = ଓ ପି ଡି ଲାଇନ୍। ଆପଣ ଆମକୁ ଫୋନ୍ କରିଥିଲେ।
ask-prescription-ready = ଓ ପି ଡି ଲାଇନ୍। ଏହି ଫୋନ୍ ପାଇଁ ଗୋଟିଏ ଔଷଧ ଚିଠା ଆସିଛି। | { $whose }
# The token, the time ($when), the doctor ($doctor, $registration) and the patient ($name).
reminder = OPDLine: ମନେ ରଖନ୍ତୁ, { $when }, { $doctor } ({ $registration }), ଟୋକନ୍ { $token }, { $name }ଙ୍କ ପାଇଁ। ଫୋନ୍ ଚାଲୁ ରଖନ୍ତୁ। ଦରକାର ହେଲେ ଲେଖନ୍ତୁ: ସମୟ ବଦଳ ବା ବାତିଲ
ask-reminder-voice = ଓ ପି ଡି ଲାଇନ୍। ଡାକ୍ତରଙ୍କ ସହ ଆପଣଙ୍କ ବୁକିଂ ଅଛି। | { $whose } | { $when }। | { $doctor }। | ଡାକ୍ତର ଏହି ଫୋନକୁ କଲ୍ କରିବେ।
appointment-kept-voice = ଭଲ। ଆପଣଙ୍କ ବୁକିଂ ପକ୍କା ଅଛି। | { $when }। | ଡାକ୍ତର ଏହି ଫୋନକୁ କଲ୍ କରିବେ, ଚାଲୁ ରଖନ୍ତୁ।
