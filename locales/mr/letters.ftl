### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = हे तुम्हाला वाचता येते का? { $letters }
ask-letters-again = कृपया 1 किंवा 2 पाठवा. हे तुम्हाला वाचता येते का? { $letters }
letters-seen = हो
letters-not-seen = नाही, चौकोन दिसतात
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = चौकोन, चौकोनी, डबे, डबा, डब्बे, डब्बा, रिकामे, रिकामा, काहीच नाही, काही दिसत नाही

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = इंग्रजी अक्षरे, इंग्रजी अक्षर, इंग्रजी अक्षरात, इंग्रजी अक्षरांत, इंग्रजी अक्षरांमध्ये, इंग्लिश अक्षरे, इंग्लिश अक्षर, रोमन
words-own-letters = मराठी अक्षरे, मराठी अक्षर, मराठी अक्षरात, मराठी अक्षरांत, मराठी अक्षरांमध्ये, देवनागरी
