### A prescription that its doctor has changed since it was sent.
### $name is the patient, $doctor the doctor's name, $registration the doctor's number;
### $medicines the lines of prescription.ftl; $part of $parts messages.

# Sent instead of prescription: she must not go on with what she was told before.
prescription-changed =
    { $name }:
    Doctore dava ni chitthi badli che. Juni chitthi have nahi chale.
    { $medicines }
    { $doctor } { $registration }
# Instead of prescription-part; each part says it, for they may come in any order
prescription-changed-part =
    { $name } ({ $part }/{ $parts }):
    Doctore dava ni chitthi badli che. Juni chitthi have nahi chale.
    { $medicines }
    { $doctor } { $registration }
