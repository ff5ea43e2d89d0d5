### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = ఫోటో అందింది. డాక్టర్ దీన్ని చూస్తారు.
recording-kept = మెసేజ్ అందింది. డాక్టర్ దీన్ని వింటారు.
paper-kept = కాగితం అందింది. డాక్టర్ దీన్ని చూస్తారు.
# It can be given to the doctor only once she has agreed and books.
media-later = బుకింగ్ ఉంటేనే దీన్ని డాక్టరుకి ఇవ్వగలం. బుకింగ్ అయ్యాక మళ్ళీ పంపండి.
# She has sent as many as a doctor looks at.
media-enough = డాక్టరుకి ఇవి చాలు. ఇంకా పంపనక్కర్లేదు.
# $size is a number of megabytes.
media-large = ఇది చాలా పెద్దది. { $size } ఎంబీ వరకే తీసుకోగలం: చిన్నది పంపండి.
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = మీ వాయిస్ మెసేజ్ చాలా పెద్దది, అంతసేపు వినడం కుదరదు. ఎక్కువలో ఎక్కువ { $minutes } నిమిషాల వాయిస్ మెసేజ్ పంపండి.
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = ఇది ఏ అపాయింట్మెంట్ కోసం?
ask-media-for-again = నంబరు మాత్రమే పంపండి. ఇది ఏ అపాయింట్మెంట్ కోసం?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = దీన్ని తెరవలేకపోతున్నాం. మీరు రాయవచ్చు, లేదా ఫోటో, వాయిస్ మెసేజ్ లేదా PDF పంపవచ్చు.
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: మీరు పంపింది మాకు అందలేదు. మళ్ళీ పంపండి.
# Where she is: the OPDs that are near come first from now on.
location-noted = ధన్యవాదాలు. ఇక మీకు దగ్గర్లో ఉన్న OPD లు ముందు వస్తాయి.
# The place is in the sea or far away.
location-far = ఆ చోటికి దగ్గర్లో మాకు తెలిసిన OPD ఏదీ లేదు.
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } కి.మీ
