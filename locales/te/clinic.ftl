clinic-moved = OPDLine: ఆసుపత్రి అపాయింట్మెంట్ మార్చింది: { $name }, టోకెన్ { $token }, { $when }, { $doctor } ({ $registration }). ఫోన్ ఆన్లో ఉంచండి. కుదరకపోతే పంపండి: మార్చు / రద్దు
ask-clinic-cancelled = OPDLine: క్షమించండి, ఆసుపత్రి అపాయింట్మెంట్ రద్దు చేసింది: { $name }, { $when }, { $doctor }. వేరే సమయం కావాలా?
ask-clinic-cancelled-again = 1 లేదా 2 పంపండి. ఆసుపత్రి అపాయింట్మెంట్ రద్దు చేసింది: { $name }, { $when }, { $doctor }. వేరే సమయం కావాలా?
clinic-late = OPDLine: { $doctor } ఈరోజు సుమారు { $minutes } నిమిషాలు ఆలస్యం. టోకెన్ { $token }, { $name }: ఫోన్ ఆన్లో ఉంచండి.
clinic-called = OPDLine: టోకెన్ { $token }, { $name }: ఇప్పుడు మీ వంతు. { $doctor } ఫోన్ చేస్తున్నారు, ఫోన్ ఖాళీగా ఉంచండి.
clinic-near = OPDLine: టోకెన్ { $token }, { $name }: సుమారు { $minutes } నిమిషాల్లో మీ వంతు. { $doctor } ఫోన్ చేస్తారు, ఖాళీగా ఉంచండి.
