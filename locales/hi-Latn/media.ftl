### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = Yeh photo mil gayi. Doctor ise dekhenge.
recording-kept = Yeh message mil gaya. Doctor ise sunenge.
paper-kept = Yeh kagaz mil gaya. Doctor ise dekhenge.
# It can be given to the doctor only once she has agreed and books.
media-later = Booking ho tabhi hum ise doctor ko de sakte hain. Booking ho jaane par kripya phir bhejein.
# She has sent as many as a doctor looks at.
media-enough = Doctor ke liye itna kaafi hai. Aur bhejne ki zaroorat nahi.
# $size is a number of megabytes.
media-large = Yeh bahut bada hai. Hum { $size } MB tak le sakte hain: kripya chhota bhejein.
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = Aapka message sunne ke liye bahut lamba hai. Kripya zyada se zyada { $minutes } minute ka message bolkar bhejein.
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = Yeh kis appointment ke liye hai?
ask-media-for-again = Kripya sirf number bhejein. Yeh kis appointment ke liye hai?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = Yeh humse nahi khul raha. Message likhkar ya bolkar bhejein, ya photo ya PDF bhejein.
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: aapne jo bheja tha, woh hum tak nahi pahuncha. Kripya phir se bhejein.
# Where she is: the OPDs that are near come first from now on.
location-noted = Dhanyavaad. Ab se aapke nazdeek ki OPD sabse pehle dikhayenge.
# The place is in the sea or far away.
location-far = Us jagah ke nazdeek hume kisi OPD ka pata nahi.
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } km
