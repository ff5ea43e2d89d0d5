### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = આ ફોટો મળી ગયો. ડૉક્ટર તે જોશે.
recording-kept = આ મેસેજ મળી ગયો. ડૉક્ટર તે સાંભળશે.
paper-kept = આ કાગળ મળી ગયો. ડૉક્ટર તે જોશે.
# It can be given to the doctor only once she has agreed and books.
media-later = બુકિંગ હોય તો જ અમે આ ડૉક્ટરને આપી શકીએ. બુકિંગ થઈ જાય પછી ફરી મોકલો.
# She has sent as many as a doctor looks at.
media-enough = ડૉક્ટર માટે આટલું પૂરતું છે. વધુ મોકલવાની જરૂર નથી.
# $size is a number of megabytes.
media-large = આ બહુ મોટું છે. અમે { $size } એમબી સુધી લઈ શકીએ: થોડું નાનું મોકલો.
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = તમારો વૉઇસ મેસેજ બહુ લાંબો છે, આટલો લાંબો સાંભળી નહીં શકાય. વધુમાં વધુ { $minutes } મિનિટનો વૉઇસ મેસેજ મોકલો.
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = આ કઈ અપોઇન્ટમેન્ટ માટે છે?
ask-media-for-again = ફક્ત નંબર મોકલો. આ કઈ અપોઇન્ટમેન્ટ માટે છે?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = આ અમારાથી ખૂલતું નથી. લખીને જણાવો, અથવા ફોટો, વૉઇસ મેસેજ કે PDF મોકલો.
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: તમે જે મોકલ્યું તે અમને મળ્યું નથી. ફરી મોકલો.
# Where she is: the OPDs that are near come first from now on.
location-noted = આભાર. હવે તમારી નજીકની OPD પહેલાં બતાવીશું.
# The place is in the sea or far away.
location-far = તે જગ્યાની નજીકની કોઈ OPD અમારી જાણમાં નથી.
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } કિમી
