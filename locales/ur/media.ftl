### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = آپ کی فوٹو رکھ لی ہے۔ ڈاکٹر اسے دیکھیں گے۔
recording-kept = آپ کا میسج رکھ لیا ہے۔ ڈاکٹر اسے سنیں گے۔
paper-kept = آپ کا کاغذ رکھ لیا ہے۔ ڈاکٹر اسے دیکھیں گے۔
# It can be given to the doctor only once she has agreed and books.
media-later = بکنگ ہو تبھی ہم یہ ڈاکٹر کو دے سکتے ہیں۔ بک ہو جانے پر پھر بھیجیں۔
# She has sent as many as a doctor looks at.
media-enough = ڈاکٹر کے لیے اتنا کافی ہے۔ اور بھیجنے کی ضرورت نہیں۔
# $size is a number of megabytes.
media-large = یہ بہت بڑا ہے۔ ہم { $size } ایم بی تک لے سکتے ہیں، اس سے چھوٹا بھیجیں۔
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = آپ کا وائس میسج سننے کے لیے بہت لمبا ہے۔ زیادہ سے زیادہ { $minutes } منٹ کا وائس میسج بھیجیں۔
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = یہ کس اپوائنٹمنٹ کے لیے ہے؟
ask-media-for-again = صرف نمبر بھیجیں۔ یہ کس اپوائنٹمنٹ کے لیے ہے؟
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = یہ ہم کھول نہیں پائے۔ لکھ کر بتائیں، یا فوٹو، وائس میسج یا PDF بھیجیں۔
# It could not be fetched; she is told later, by itself.
media-lost = یہ OPDLine ہے۔ آپ نے جو بھیجا، وہ ہم تک نہیں پہنچا۔ پھر بھیجیں۔
# Where she is: the OPDs that are near come first from now on.
location-noted = شکریہ۔ اب ہم آپ کے نزدیک والے OPD سب سے پہلے دکھائیں گے۔
# The place is in the sea or far away.
location-far = اس جگہ کے نزدیک ہمیں کوئی OPD نہیں ملا۔
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }، دوری { $distance } کلومیٹر
