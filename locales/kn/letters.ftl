### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = ಇದು ಓದಲು ಆಗುತ್ತಾ? { $letters }
ask-letters-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. ಇದು ಓದಲು ಆಗುತ್ತಾ? { $letters }
letters-seen = ಹೌದು
letters-not-seen = ಇಲ್ಲ, ಡಬ್ಬಿಗಳು ಕಾಣ್ತಿವೆ
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = ಡಬ್ಬಿ, ಡಬ್ಬಿಗಳು, ಡಬ್ಬ, ಡಬ್ಬಗಳು, ಬಾಕ್ಸ್, ಬಾಕ್ಸುಗಳು, ಚೌಕ, ಚೌಕಗಳು, ಚೌಕುಳಿ, ಪೆಟ್ಟಿಗೆ, ಖಾಲಿ, ಖಾಲಿ ಖಾಲಿ

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರ, ಇಂಗ್ಲೀಷ್ ಅಕ್ಷರ, ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರಗಳು, ಇಂಗ್ಲೀಷ್ ಅಕ್ಷರಗಳು, ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರದಲ್ಲಿ, ಇಂಗ್ಲೀಷ್ ಅಕ್ಷರದಲ್ಲಿ, ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರಗಳಲ್ಲಿ, ಇಂಗ್ಲೀಷ್ ಅಕ್ಷರಗಳಲ್ಲಿ, ಇಂಗ್ಲಿಷ್ ಲಿಪಿ, ಇಂಗ್ಲೀಷ್ ಲಿಪಿ, ರೋಮನ್, ರೋಮನ್ ಅಕ್ಷರ, ರೋಮನ್ ಲಿಪಿ
words-own-letters = ಕನ್ನಡ ಅಕ್ಷರ, ಕನ್ನಡ ಅಕ್ಷರಗಳು, ಕನ್ನಡ ಅಕ್ಷರದಲ್ಲಿ, ಕನ್ನಡ ಅಕ್ಷರಗಳಲ್ಲಿ, ಕನ್ನಡ ಲಿಪಿ, ಕನ್ನಡ ಲಿಪಿಯಲ್ಲಿ
