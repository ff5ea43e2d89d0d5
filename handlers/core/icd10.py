"""What ICD-10 (WHO, 2019) calls the codes of the symptom catalogue.

India's profiles take a code only with its name; a code that is not here is not handed over. A09.9
is not: for diarrhoea WHO's edition has it alone, and its name, gastroenteritis, is a diagnosis.
"""

from __future__ import annotations

ICD10 = "http://hl7.org/fhir/sid/icd-10"
NAMES = {
    "F32.9": "Depressive episode, unspecified",
    "F41.9": "Anxiety disorder, unspecified",
    "H53.9": "Visual disturbance, unspecified",
    "K59.0": "Constipation",
    "L29.9": "Pruritus, unspecified",
    "M25.5": "Pain in joint",
    "M54.5": "Low back pain",
    "M54.9": "Dorsalgia, unspecified",
    "M79.1": "Myalgia",
    "N89.8": "Other specified noninflammatory disorders of vagina",
    "O36.8": "Maternal care for other specified fetal problems",
    "R00.2": "Palpitations",
    "R05": "Cough",
    "R06.0": "Dyspnoea",
    "R06.2": "Wheezing",
    "R06.8": "Other and unspecified abnormalities of breathing",
    "R07.0": "Pain in throat",
    "R07.4": "Chest pain, unspecified",
    "R10.1": "Pain localized to upper abdomen",
    "R10.2": "Pelvic and perineal pain",
    "R10.4": "Other and unspecified abdominal pain",
    "R11": "Nausea and vomiting",
    "R12": "Heartburn",
    "R17": "Hyperbilirubinaemia, with or without jaundice, not elsewhere classified",
    "R21": "Rash and other nonspecific skin eruption",
    "R23.0": "Cyanosis",
    "R23.1": "Pallor",
    "R30.0": "Dysuria",
    "R40.2": "Coma, unspecified",
    "R42": "Dizziness and giddiness",
    "R43.0": "Anosmia",
    "R51": "Headache",
    "R53": "Malaise and fatigue",
    "R55": "Syncope and collapse",
    "R56.8": "Other and unspecified convulsions",
    "R58": "Haemorrhage, not elsewhere classified",
    "R50.9": "Fever, unspecified",
    "R60.0": "Localized oedema",
    "R68.8": "Other specified general symptoms and signs",
    "T14.9": "Injury, unspecified",
}
