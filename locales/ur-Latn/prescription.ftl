# The e-prescription as it is sent to its patient; its doctor's registration number is the law's.
# $medicines are prescription-line, joined by prescription-lines.
prescription =
    { $name }:
    { $medicines }
    { $doctor } { $registration }
# The same in several messages, because it is too long for one
prescription-part =
    { $name } ({ $part }/{ $parts }):
    { $medicines }
    { $doctor } { $registration }
prescription-line = { $n }) { $medicine }: { $dosage }
prescription-lines =
    { $first }
    { $rest }
