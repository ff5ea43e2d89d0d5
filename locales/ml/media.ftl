### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = ഫോട്ടോ സൂക്ഷിച്ചു. ഡോക്ടർ ഇത് കാണും.
recording-kept = മെസേജ് സൂക്ഷിച്ചു. ഡോക്ടർ ഇത് കേൾക്കും.
paper-kept = കടലാസ് സൂക്ഷിച്ചു. ഡോക്ടർ ഇത് കാണും.
# It can be given to the doctor only once she has agreed and books.
media-later = ബുക്കിംഗ് ഉണ്ടെങ്കിലേ ഇത് ഡോക്ടർക്ക് കൊടുക്കാൻ പറ്റൂ. ബുക്ക് ചെയ്ത ശേഷം വീണ്ടും അയക്കൂ.
# She has sent as many as a doctor looks at.
media-enough = ഡോക്ടർക്ക് ഇത്രയും മതി. ഇനി അയക്കണമെന്നില്ല.
# $size is a number of megabytes.
media-large = ഇത് വളരെ വലുതാണ്. { $size } എംബി വരെ എടുക്കാം, അതിലും ചെറുത് അയക്കൂ.
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = നിങ്ങളുടെ വോയ്സ് മെസേജിന് നീളം കൂടിപ്പോയി, അത്രയും നേരം കേൾക്കാൻ പറ്റില്ല. { $minutes } മിനിറ്റിൽ കൂടാത്ത വോയ്സ് മെസേജ് അയക്കൂ.
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = ഇത് ഏത് ബുക്കിംഗിന് വേണ്ടിയാണ്?
ask-media-for-again = നമ്പർ മാത്രം അയക്കൂ. ഇത് ഏത് ബുക്കിംഗിന് വേണ്ടിയാണ്?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = ഇത് തുറക്കാൻ പറ്റിയില്ല. എഴുതൂ, അല്ലെങ്കിൽ ഫോട്ടോയോ വോയ്സ് മെസേജോ PDF-ഓ അയക്കൂ.
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: നിങ്ങൾ അയച്ചത് ഞങ്ങൾക്ക് കിട്ടിയില്ല. വീണ്ടും അയക്കൂ.
# Where she is: the OPDs that are near come first from now on.
location-noted = നന്ദി. ഇനി നിങ്ങളുടെ അടുത്തുള്ള OPD ആദ്യം കാണിക്കാം.
# The place is in the sea or far away.
location-far = ആ സ്ഥലത്തിന് അടുത്ത് OPD ഒന്നും കണ്ടില്ല.
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } കിലോമീറ്റർ
