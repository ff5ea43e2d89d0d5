### The e-prescription. $name is the patient, $doctor the doctor's name, $registration the doctor's
### number; $n the place of a medicine, $medicine its name with the strength, $dosage how it is taken
### (dosage.ftl); $medicines those lines, $first one line and $rest the lines after it; $part of
### $parts messages.

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
