### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = यह फ़ोटो मिल गई। डॉक्टर इसे देखेंगे।
recording-kept = यह संदेश मिल गया। डॉक्टर इसे सुनेंगे।
paper-kept = यह काग़ज़ मिल गया। डॉक्टर इसे देखेंगे।
# It can be given to the doctor only once she has agreed and books.
media-later = बुकिंग हो तभी हम इसे डॉक्टर को दे सकते हैं। बुकिंग हो जाने पर कृपया फिर भेजें।
# She has sent as many as a doctor looks at.
media-enough = डॉक्टर के लिए इतना काफ़ी है। और भेजने की ज़रूरत नहीं।
# $size is a number of megabytes.
media-large = यह बहुत बड़ा है। हम { $size } एमबी तक ले सकते हैं: कृपया छोटा भेजें।
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = आपका संदेश सुनने के लिए बहुत लंबा है। कृपया ज़्यादा से ज़्यादा { $minutes } मिनट का संदेश बोलकर भेजें।
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = यह किस अपॉइंटमेंट के लिए है?
ask-media-for-again = कृपया सिर्फ़ नंबर भेजें। यह किस अपॉइंटमेंट के लिए है?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = यह हमसे नहीं खुल रहा। संदेश लिखकर या बोलकर भेजें, या फ़ोटो या PDF भेजें।
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: आपने जो भेजा था, वह हम तक नहीं पहुँचा। कृपया फिर से भेजें।
# Where she is: the OPDs that are near come first from now on.
location-noted = धन्यवाद। अब से आपके नज़दीक की OPD सबसे पहले दिखाएँगे।
# The place is in the sea or far away.
location-far = उस जगह के नज़दीक हमें किसी OPD का पता नहीं।
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } किमी
