### What a seller of medicines sees who scans the code on a printed prescription. No patient is named.

verify-genuine = Genuine: this prescription was sent by OPDLine.
# For a code printed before codes held the doses; the medicines and their doses follow
verify-issued = This prescription was sent by OPDLine. Its code is an old one: it does not show whether the doses were changed since.
# $n medicines; a list of them and how each is taken follows
verify-compare = It has these medicines ({ $n }). If the paper says anything else, do not give it.
# $n medicines
verify-later = This prescription was sent by OPDLine, with { $n } medicines. The hospital cannot be asked just now whether it is still good. Please try again after a while.
verify-withdrawn = This prescription was sent by OPDLine, but it is no longer good. Please ask the doctor.
verify-unknown = Not genuine, or the code was not read whole. OPDLine has sent no such prescription.
