### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = ছবিটা পেয়েছি। ডাক্তার এটা দেখবেন।
recording-kept = মেসেজটা পেয়েছি। ডাক্তার এটা শুনবেন।
paper-kept = কাগজটা পেয়েছি। ডাক্তার এটা দেখবেন।
# It can be given to the doctor only once she has agreed and books.
media-later = বুকিং থাকলে তবেই এটা ডাক্তারকে দিতে পারি। বুকিং হয়ে গেলে আবার পাঠান।
# She has sent as many as a doctor looks at.
media-enough = ডাক্তারের জন্য এতেই হবে। আর পাঠাতে হবে না।
# $size is a number of megabytes.
media-large = এটা খুব বড়। আমরা { $size } এমবি পর্যন্ত নিতে পারি: আর একটু ছোট পাঠান।
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = আপনার ভয়েস মেসেজটা খুব লম্বা, এতক্ষণ শোনা যাবে না। খুব বেশি হলে { $minutes } মিনিটের ভয়েস মেসেজ পাঠান।
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = এটা কোন বুকিংয়ের জন্য?
ask-media-for-again = শুধু নম্বর পাঠান। এটা কোন বুকিংয়ের জন্য?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = এটা আমরা খুলতে পারছি না। লিখে জানান, বা ছবি, ভয়েস মেসেজ বা PDF পাঠান।
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: আপনি যা পাঠিয়েছিলেন, তা আমাদের কাছে আসেনি। আবার পাঠান।
# Where she is: the OPDs that are near come first from now on.
location-noted = ধন্যবাদ। এখন থেকে আপনার কাছাকাছি OPD আগে দেখাব।
# The place is in the sea or far away.
location-far = ওই জায়গার কাছাকাছি কোনো OPD আমাদের জানা নেই।
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } কিমি
