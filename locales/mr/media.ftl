### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = हा फोटो मिळाला. डॉक्टर तो पाहतील.
recording-kept = हा मेसेज मिळाला. डॉक्टर तो ऐकतील.
paper-kept = हा कागद मिळाला. डॉक्टर तो पाहतील.
# It can be given to the doctor only once she has agreed and books.
media-later = हे बुकिंगसोबतच डॉक्टरांना देता येते. बुकिंग झाल्यावर कृपया पुन्हा पाठवा.
# She has sent as many as a doctor looks at.
media-enough = डॉक्टरांसाठी एवढे पुरेसे आहे. आणखी पाठवायची गरज नाही.
# $size is a number of megabytes.
media-large = हे खूप मोठे आहे. आम्ही { $size } एमबीपर्यंत घेऊ शकतो: कृपया लहान पाठवा.
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = तुमचा व्हॉइस मेसेज खूप मोठा आहे, इतका वेळ ऐकता येणार नाही. कृपया जास्तीत जास्त { $minutes } मिनिटांचा व्हॉइस मेसेज पाठवा.
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = हे कोणत्या अपॉइंटमेंटसाठी आहे?
ask-media-for-again = कृपया फक्त नंबर पाठवा. हे कोणत्या अपॉइंटमेंटसाठी आहे?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = हे आम्हाला उघडता येत नाही. तुम्ही लिहू शकता, किंवा फोटो, व्हॉइस मेसेज किंवा PDF पाठवू शकता.
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: तुम्ही जे पाठवले ते आमच्यापर्यंत पोहोचले नाही. कृपया पुन्हा पाठवा.
# Where she is: the OPDs that are near come first from now on.
location-noted = धन्यवाद. आता तुमच्या जवळच्या OPD आधी दाखवू.
# The place is in the sea or far away.
location-far = त्या ठिकाणाजवळ आम्हाला माहीत असलेली एकही OPD नाही.
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } किमी
