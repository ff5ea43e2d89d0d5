### What she sends in a chat that is no text: pictures, voice messages, papers, where she is. These
### answers stand before the question that is open.

# A picture, a voice message or a paper came, and goes to the doctor with what she is booking.
picture-kept = ನಿಮ್ಮ ಫೋಟೋ ಸಿಕ್ಕಿದೆ, ಇಟ್ಟಿದ್ದೇವೆ. ಡಾಕ್ಟರ್ ಇದನ್ನು ನೋಡ್ತಾರೆ.
recording-kept = ನಿಮ್ಮ ಮೆಸೇಜ್ ಸಿಕ್ಕಿದೆ, ಇಟ್ಟಿದ್ದೇವೆ. ಡಾಕ್ಟರ್ ಇದನ್ನು ಕೇಳಿಸಿಕೊಳ್ತಾರೆ.
paper-kept = ನಿಮ್ಮ ಕಾಗದ ಸಿಕ್ಕಿದೆ, ಇಟ್ಟಿದ್ದೇವೆ. ಡಾಕ್ಟರ್ ಇದನ್ನು ನೋಡ್ತಾರೆ.
# It can be given to the doctor only once she has agreed and books.
media-later = ಬುಕಿಂಗ್ ಇದ್ದರೆ ಮಾತ್ರ ಇದನ್ನು ಡಾಕ್ಟರಿಗೆ ಕೊಡಬಹುದು. ಬುಕ್ ಆದ ಮೇಲೆ ಮತ್ತೆ ಕಳಿಸಿ.
# She has sent as many as a doctor looks at.
media-enough = ಡಾಕ್ಟರಿಗೆ ಇಷ್ಟು ಸಾಕು. ಇದಕ್ಕಿಂತ ಹೆಚ್ಚು ಕಳಿಸಬೇಕಾಗಿಲ್ಲ.
# $size is a number of megabytes.
media-large = ಇದು ತುಂಬಾ ದೊಡ್ಡದು. ನಾವು { $size } ಎಂಬಿ ವರೆಗೆ ತಗೊಳ್ತೇವೆ, ಇದಕ್ಕಿಂತ ಚಿಕ್ಕದನ್ನು ಕಳಿಸಿ.
# It lasts longer than a doctor can listen to; she is told later, by itself. $minutes is a number.
media-long = ನಿಮ್ಮ ವಾಯ್ಸ್ ಮೆಸೇಜ್ ತುಂಬಾ ಉದ್ದ ಇದೆ, ಅಷ್ಟು ಹೊತ್ತು ಕೇಳಿಸಿಕೊಳ್ಳಲು ಆಗಲ್ಲ. ಹೆಚ್ಚೆಂದರೆ { $minutes } ನಿಮಿಷದ ವಾಯ್ಸ್ ಮೆಸೇಜ್ ಕಳಿಸಿ.
# Several people of the house have an appointment: whose doctor gets what she has sent. The choices
# are her appointments.
ask-media-for = ಇದು ಯಾವ ಬುಕಿಂಗಿಗೆ?
ask-media-for-again = ನಂಬರ್ ಮಾತ್ರ ಕಳಿಸಿ. ಇದು ಯಾವ ಬುಕಿಂಗಿಗೆ?
# It is no picture, voice message or PDF, or cannot be opened.
media-unread = ಇದನ್ನು ತೆರೆಯಲು ಆಗಲಿಲ್ಲ. ಬರೆದು ಹೇಳಿ, ಅಥವಾ ಫೋಟೋ, ವಾಯ್ಸ್ ಮೆಸೇಜ್ ಇಲ್ಲವೇ PDF ಕಳಿಸಿ.
# It could not be fetched; she is told later, by itself.
media-lost = OPDLine: ನೀವು ಕಳಿಸಿದ್ದು ನಮಗೆ ಸಿಗಲಿಲ್ಲ. ಮತ್ತೆ ಕಳಿಸಿ.
# Where she is: the OPDs that are near come first from now on.
location-noted = ಧನ್ಯವಾದ. ಇನ್ನು ನಿಮಗೆ ಹತ್ತಿರ ಇರುವ OPD ಮೊದಲು ತೋರಿಸ್ತೇವೆ.
# The place is in the sea or far away.
location-far = ಆ ಜಾಗದ ಹತ್ತಿರ ನಮಗೆ ಯಾವುದೇ OPD ಸಿಗಲಿಲ್ಲ.
# A choice; $opd is the name of an OPD, $distance a number of kilometres.
opd-near = { $opd }, { $distance } ಕಿಲೋಮೀಟರ್
