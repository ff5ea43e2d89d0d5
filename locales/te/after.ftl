ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ఈ రెండు మూడు రోజుల్లో { $name }ని మళ్ళీ చూడాలన్నారు. బుక్ చేయాలా?
   *[no] OPDLine: { $doctor } { $count } { $count ->
       [one] రోజు
      *[other] రోజుల
    } తర్వాత { $name }ని మళ్ళీ చూడాలన్నారు. బుక్ చేయాలా?
}
ask-follow-up-again = 1 లేదా 2 పంపండి. { $name } కోసం డాక్టరుని బుక్ చేయాలా?
ask-medicine-reminders = మందు వేళకి { $name } మందులు గుర్తు చేయాలా?
ask-medicine-reminders-again = 1 లేదా 2 పంపండి. మందు వేళకి { $name } మందులు గుర్తు చేయాలా?
medicine-reminders-on = { $name } మందులు గుర్తు చేస్తాం. ఆపాలంటే గుర్తు చేసినప్పుడు 0 పంపండి.
medicine-reminders-off = ఇక మందులు గుర్తు చేయము.
ask-take-medicine = OPDLine: { $name } మందు వేళ అయింది, మందుల చీటీలో నంబరు { $numbers }.
ask-take-medicine-again = { $name } మందు వేళ అయింది, మందుల చీటీలో నంబరు { $numbers }. ఆపాలంటే 0 పంపండి.
option-end-reminders = గుర్తు చేయడం ఆపండి
ask-called = OPDLine: { $name } కోసం డాక్టర్ ఫోన్ చేశారా?
ask-called-again = 1 లేదా 2 పంపండి. { $name } కోసం డాక్టర్ ఫోన్ చేశారా?
called-yes = అవును
called-no = లేదు
ask-rating = డాక్టర్ ఎలా చూశారు? 1 (సరిగా లేదు) నుంచి 5 (చాలా బాగా) పంపండి.
ask-rating-again = ఒక నంబరు పంపండి: 1 సరిగా లేదు, 2, 3, 4, 5 చాలా బాగా.
doctor-did-not-call = క్షమించండి. ఆరోగ్య కార్యకర్త ఈ నంబరుకి ఫోన్ చేస్తారు. ఇంకో సమయానికి పంపండి: బుకింగ్
