### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = Kept: the doctor sees this picture.
recording-kept = Kept: the doctor hears this message.
paper-kept = Kept: the doctor sees this paper.
# It can be given to the doctor only once she has agreed and books.
media-later = We can give that to a doctor only with a booking. Please send it again when you have booked.
# She has sent as many as a doctor looks at.
media-enough = The doctor has enough of these. You need not send more.
# $size is a number of megabytes.
media-large = That is too large. We can take up to { $size } MB: please send a smaller one.
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = That is too long to listen to. Please send a voice message of at most { $minutes } minutes.
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = Which appointment is that for?
ask-media-for-again = Please send only the number. Which appointment is that for?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = We cannot open that. You can write, or send a picture, a voice message or a PDF.
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: what you sent did not reach us. Please send it again.
# Where she is: the OPDs that are near come first from now on.
location-noted = Thank you. The OPDs near you come first now.
# The place is in the sea or far away.
location-far = We know of no OPD near that place.
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } km
