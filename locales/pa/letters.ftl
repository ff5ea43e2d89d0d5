### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = ਕੀ ਤੁਸੀਂ ਇਹ ਪੜ੍ਹ ਸਕਦੇ ਹੋ? { $letters }
ask-letters-again = 1 ਜਾਂ 2 ਭੇਜੋ। ਕੀ ਤੁਸੀਂ ਇਹ ਪੜ੍ਹ ਸਕਦੇ ਹੋ? { $letters }
letters-seen = ਹਾਂ
letters-not-seen = ਨਹੀਂ, ਡੱਬੇ ਦਿਸਦੇ ਹਨ
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = ਡੱਬੇ, ਡੱਬਾ, ਡੱਬੀ, ਡੱਬੀਆਂ, ਡਬੇ, ਡਬਾ, ਖਾਨੇ, ਚੌਰਸ, ਚੌਕੋਰ, ਖਾਲੀ

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ਅੰਗਰੇਜ਼ੀ ਅੱਖਰ, ਅੰਗਰੇਜੀ ਅੱਖਰ, ਅੰਗਰੇਜ਼ੀ ਅੱਖਰਾਂ ਵਿੱਚ, ਅੰਗਰੇਜੀ ਅੱਖਰਾਂ ਵਿੱਚ, ਅੰਗਰੇਜ਼ੀ ਅੱਖਰਾਂ ਵਿਚ, ਅੰਗਰੇਜੀ ਅੱਖਰਾਂ ਵਿਚ, ਇੰਗਲਿਸ਼ ਅੱਖਰ, ਇੰਗਲਿਸ਼ ਅੱਖਰਾਂ ਵਿੱਚ, ਰੋਮਨ, ਰੋਮਨ ਅੱਖਰ
words-own-letters = ਪੰਜਾਬੀ ਅੱਖਰ, ਪੰਜਾਬੀ ਅੱਖਰਾਂ ਵਿੱਚ, ਪੰਜਾਬੀ ਅੱਖਰਾਂ ਵਿਚ, ਗੁਰਮੁਖੀ, ਗੁਰਮੁਖੀ ਅੱਖਰ, ਗੁਰਮੁਖੀ ਵਿੱਚ, ਗੁਰਮੁਖੀ ਵਿਚ
