## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ఓ పీ డీ లైన్. | { $doctor } ఈ రెండు మూడు రోజుల్లో { $name }ని మళ్ళీ చూడాలన్నారు. బుక్ చేయాలా?
   *[no] ఓ పీ డీ లైన్. | { $doctor } { $count } { $count ->
       [one] రోజు
      *[other] రోజుల
    } తర్వాత { $name }ని మళ్ళీ చూడాలన్నారు. బుక్ చేయాలా?
}
ask-follow-up-again-voice = { $name } కోసం డాక్టరుని బుక్ చేయాలా?
ask-medicine-reminders-again-voice = మందు వేళకి { $name } మందులు గుర్తు చేయాలా?
medicine-reminders-on-voice = మందు వేళకి ఫోన్ చేస్తాం. | { $name }. | ప్రతి ఫోన్లో దీన్ని ఆపవచ్చు.
ask-take-medicine-voice = ఓ పీ డీ లైన్. | { $name } మందు వేళ అయింది, మందుల చీటీలో నంబరు { $numbers }.
ask-take-medicine-again-voice = ఓ పీ డీ లైన్. | { $name } మందు వేళ అయింది, మందుల చీటీలో నంబరు { $numbers }.
option-end-reminders-choice = గుర్తు చేయడం ఆపాలంటే,
ask-called-voice = ఓ పీ డీ లైన్. | { $name } కోసం డాక్టర్ ఫోన్ చేశారా?
ask-called-again-voice = { $name } కోసం డాక్టర్ ఫోన్ చేశారా?
ask-rating-voice = డాక్టర్ ఎలా చూశారు? 1 సరిగా లేదు, 5 చాలా బాగా. 1 నుంచి 5 లో ఒకటి, తర్వాత హ్యాష్ నొక్కండి.
ask-rating-again-voice = డాక్టర్ ఎలా చూశారు? 1 సరిగా లేదు, 5 చాలా బాగా. 1 నుంచి 5 లో ఒకటి, తర్వాత హ్యాష్ నొక్కండి.
doctor-did-not-call-voice = క్షమించండి. ఆరోగ్య కార్యకర్త ఈ నంబరుకి ఫోన్ చేస్తారు.
