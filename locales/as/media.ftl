### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = ফটোখন ৰাখিলোঁ। ডাক্তৰে এইখন চাব।
recording-kept = মেছেজটো ৰাখিলোঁ। ডাক্তৰে এইটো শুনিব।
paper-kept = কাগজখন ৰাখিলোঁ। ডাক্তৰে এইখন চাব।
# It can be given to the doctor only once she has agreed and books.
media-later = বুকিং থাকিলেহে এইটো ডাক্তৰক দিব পাৰি। বুকিং হ'লে আকৌ পঠাওক।
# She has sent as many as a doctor looks at.
media-enough = ডাক্তৰৰ বাবে ইমানেই যথেষ্ট। আৰু পঠাব নালাগে।
# $size is a number of megabytes.
media-large = এইটো বৰ ডাঙৰ। আমি { $size } MB লৈকে ল'ব পাৰোঁ, তাতকৈ সৰু পঠাওক।
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = আপোনাৰ ভইচ মেছেজটো বৰ দীঘল, ইমান পৰ শুনিব নোৱাৰি। { $minutes } মিনিটতকৈ দীঘল নোহোৱা ভইচ মেছেজ পঠাওক।
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = এইটো কোনটো বুকিঙৰ বাবে?
ask-media-for-again = কেৱল নম্বৰ পঠাওক। এইটো কোনটো বুকিঙৰ বাবে?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = এইটো খুলিব পৰা নগ'ল। লিখি জনাওক, বা ফটো, ভইচ মেছেজ বা PDF পঠাওক।
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: আপুনি যি পঠাইছিল, সেয়া আমি নাপালোঁ। আকৌ পঠাওক।
# Where she is: the OPDs that are near come first from now on.
location-noted = ধন্যবাদ। এতিয়াৰ পৰা আপোনাৰ ওচৰৰ OPD প্ৰথমে দেখুৱাম।
# The place is in the sea or far away.
location-far = সেই ঠাইৰ ওচৰত আমি কোনো OPD নাপালোঁ।
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } কিলোমিটাৰ
