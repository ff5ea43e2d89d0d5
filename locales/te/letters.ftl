### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = ఇది చదవగలుగుతున్నారా? { $letters }
ask-letters-again = 1 లేదా 2 పంపండి. ఇది చదవగలుగుతున్నారా? { $letters }
letters-seen = అవును
letters-not-seen = లేదు, డబ్బాలు కనిపిస్తున్నాయి
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = డబ్బా, డబ్బాలు, బాక్సులు, బాక్స్, గడులు, గళ్ళు, చతురస్రాలు, ఖాళీ, ఖాళీగా

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ఇంగ్లీష్ అక్షరాలు, ఇంగ్లీషు అక్షరాలు, ఇంగ్లీష్ అక్షరాల్లో, ఇంగ్లీషు అక్షరాల్లో, ఇంగ్లీష్ అక్షరాలలో, ఇంగ్లీషు అక్షరాలలో, ఆంగ్ల అక్షరాలు, రోమన్, రోమన్ అక్షరాలు, ఇంగ్లీష్ లిపి
words-own-letters = తెలుగు అక్షరాలు, తెలుగు అక్షరాల్లో, తెలుగు అక్షరాలలో, తెలుగు అక్షరం, తెలుగు లిపి, తెలుగు లిపిలో
