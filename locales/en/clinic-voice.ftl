### The same, said in a call. A bar cuts a message into pieces that are spoken one after the other.
### $when is a time, $doctor the doctor's name, $token the place in the queue, $minutes a number of
### minutes (5 or more), $whose for-whom.

# Keys follow: to keep it, another time, to cancel it.
ask-clinic-moved-voice = O P D Line. The clinic has changed your appointment. | { $whose } | { $when }. | { $doctor }. | The doctor will call this phone.
# Keys follow: another time, no.
ask-clinic-cancelled-voice = O P D Line. We are sorry, the clinic had to cancel your appointment. | { $whose } | { $when }. | { $doctor }.
# The same, when her answer was not understood.
ask-clinic-cancelled-again-voice = The clinic had to cancel your appointment. | { $whose } | { $when }. | { $doctor }.
# The doctor is late today.
clinic-late-voice = O P D Line. The doctor is late today. | { $doctor }. | About { $minutes } minutes. | Token { $token }. | The doctor will call this phone. Keep it on.
# Soon it is her turn.
clinic-near-voice = O P D Line. Soon it is your turn. | In about { $minutes } minutes. | Token { $token }. | { $doctor }. | The doctor will call this phone. Keep it free.
