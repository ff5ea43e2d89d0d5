# The e-prescription as it is sent to its patient; its doctor's registration number is the law's.
# $medicines are prescription-line, joined by prescription-lines. A medicine's line begins with a
# word in Urdu letters, and "۔" parts a medicine in Latin letters from the number of its dose: else a phone
# may show that number at the wrong end of the line.
prescription =
    { $name }:
    { $medicines }
    { $doctor } { $registration }
# The same in several messages, because it is too long for one
prescription-part =
    { $name } ({ $part }/{ $parts }):
    { $medicines }
    { $doctor } { $registration }
prescription-line = دوا { $n }: { $medicine }۔ { $dosage }
prescription-lines =
    { $first }
    { $rest }
