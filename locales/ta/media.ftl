### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = போட்டோ கிடைத்தது. டாக்டர் இதை பார்ப்பார்.
recording-kept = வாய்ஸ் மெசேஜ் கிடைத்தது. டாக்டர் இதை போட்டு கேட்பார்.
paper-kept = தாள் கிடைத்தது. டாக்டர் இதை பார்ப்பார்.
# It can be given to the doctor only once she has agreed and books.
media-later = முன்பதிவு இருந்தால் மட்டும் இதை டாக்டரிடம் கொடுக்க முடியும். முன்பதிவு ஆனதும் மறுபடி அனுப்புங்கள்.
# She has sent as many as a doctor looks at.
media-enough = டாக்டருக்கு இவை போதும். இதற்கு மேல் அனுப்பத் தேவையில்லை.
# $size is a number of megabytes.
media-large = இது மிகப் பெரியது. { $size } MB வரை அனுப்பலாம்: இதைவிட சிறியதை அனுப்புங்கள்.
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = உங்கள் வாய்ஸ் மெசேஜ் மிக நீளம், அவ்வளவு நேரம் போட்டு கேட்க முடியாது. { $minutes } நிமிடத்துக்கு மேல் போகாத வாய்ஸ் மெசேஜ் அனுப்புங்கள்.
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = இது எந்த முன்பதிவுக்கு?
ask-media-for-again = எண் மட்டும் அனுப்புங்கள். இது எந்த முன்பதிவுக்கு?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = இதை எங்களால் திறக்க முடியவில்லை. நீங்கள் எழுதலாம், அல்லது போட்டோ, வாய்ஸ் மெசேஜ் அல்லது PDF அனுப்பலாம்.
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: நீங்கள் அனுப்பியது எங்களுக்கு வரவில்லை. மறுபடி அனுப்புங்கள்.
# Where she is: the OPDs that are near come first from now on.
location-noted = நன்றி. இனி உங்களுக்கு பக்கத்தில் உள்ள OPD முதலில் வரும்.
# The place is in the sea or far away.
location-far = அந்த இடத்துக்கு பக்கத்தில் OPD எதுவும் எங்களுக்கு தெரியவில்லை.
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } கி.மீ
