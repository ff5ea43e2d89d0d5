### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = ਫੋਟੋ ਰੱਖ ਲਈ ਹੈ। ਡਾਕਟਰ ਇਹ ਫੋਟੋ ਦੇਖਣਗੇ।
recording-kept = ਮੈਸੇਜ ਰੱਖ ਲਿਆ ਹੈ। ਡਾਕਟਰ ਇਹ ਮੈਸੇਜ ਸੁਣਨਗੇ।
paper-kept = ਕਾਗਜ਼ ਰੱਖ ਲਿਆ ਹੈ। ਡਾਕਟਰ ਇਹ ਕਾਗਜ਼ ਦੇਖਣਗੇ।
# It can be given to the doctor only once she has agreed and books.
media-later = ਬੁਕਿੰਗ ਹੋਵੇ ਤਾਂ ਹੀ ਅਸੀਂ ਇਹ ਡਾਕਟਰ ਨੂੰ ਦੇ ਸਕਦੇ ਹਾਂ। ਬੁੱਕ ਹੋਣ ਤੋਂ ਬਾਅਦ ਫਿਰ ਭੇਜੋ।
# She has sent as many as a doctor looks at.
media-enough = ਡਾਕਟਰ ਲਈ ਇੰਨਾ ਕਾਫੀ ਹੈ। ਹੋਰ ਭੇਜਣ ਦੀ ਲੋੜ ਨਹੀਂ।
# $size is a number of megabytes.
media-large = ਇਹ ਬਹੁਤ ਵੱਡਾ ਹੈ। ਅਸੀਂ { $size } ਐਮਬੀ ਤੱਕ ਲੈ ਸਕਦੇ ਹਾਂ, ਇਸ ਤੋਂ ਛੋਟਾ ਭੇਜੋ।
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = ਤੁਹਾਡਾ ਵੌਇਸ ਮੈਸੇਜ ਬਹੁਤ ਲੰਮਾ ਹੈ, ਇੰਨੀ ਦੇਰ ਸੁਣਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਵੱਧ ਤੋਂ ਵੱਧ { $minutes } ਮਿੰਟ ਦਾ ਵੌਇਸ ਮੈਸੇਜ ਭੇਜੋ।
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = ਇਹ ਕਿਹੜੀ ਬੁਕਿੰਗ ਲਈ ਹੈ?
ask-media-for-again = ਸਿਰਫ ਨੰਬਰ ਭੇਜੋ। ਇਹ ਕਿਹੜੀ ਬੁਕਿੰਗ ਲਈ ਹੈ?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = ਅਸੀਂ ਇਹ ਖੋਲ੍ਹ ਨਹੀਂ ਸਕੇ। ਲਿਖ ਕੇ ਦੱਸੋ, ਜਾਂ ਫੋਟੋ, ਵੌਇਸ ਮੈਸੇਜ ਜਾਂ PDF ਭੇਜੋ।
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: ਜੋ ਤੁਸੀਂ ਭੇਜਿਆ, ਉਹ ਸਾਡੇ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ। ਦੁਬਾਰਾ ਭੇਜੋ।
# Where she is: the OPDs that are near come first from now on.
location-noted = ਧੰਨਵਾਦ। ਹੁਣ ਅਸੀਂ ਤੁਹਾਡੇ ਨੇੜੇ ਵਾਲੇ OPD ਪਹਿਲਾਂ ਦਿਖਾਵਾਂਗੇ।
# The place is in the sea or far away.
location-far = ਉਸ ਥਾਂ ਦੇ ਨੇੜੇ ਸਾਨੂੰ ਕੋਈ OPD ਨਹੀਂ ਮਿਲਿਆ।
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } ਕਿਲੋਮੀਟਰ
