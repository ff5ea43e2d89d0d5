### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = क्या आप यह पढ़ पा रहे हैं? { $letters }
ask-letters-again = कृपया 1 या 2 भेजें। क्या आप यह पढ़ पा रहे हैं? { $letters }
letters-seen = हाँ
letters-not-seen = नहीं, डिब्बे दिखते हैं
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = डिब्बे, डिब्बा, डब्बे, डब्बा, चौकोर, ख़ाली, खाली

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = अंग्रेज़ी अक्षर, अंग्रेजी अक्षर, अंग्रेज़ी अक्षर में, अंग्रेजी अक्षर में, अंग्रेज़ी अक्षरों में, अंग्रेजी अक्षरों में, इंग्लिश अक्षर, रोमन
words-own-letters = हिंदी अक्षर, हिन्दी अक्षर, हिंदी अक्षर में, हिंदी अक्षरों में, हिन्दी अक्षरों में, देवनागरी
