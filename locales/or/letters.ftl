### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = ଆପଣ ଏହା ପଢ଼ି ପାରୁଛନ୍ତି କି? { $letters }
ask-letters-again = ଦୟାକରି 1 ବା 2 ପଠାନ୍ତୁ। ଆପଣ ଏହା ପଢ଼ି ପାରୁଛନ୍ତି କି? { $letters }
letters-seen = ହଁ
letters-not-seen = ନା, ଡବା ଡବା ଦେଖାଯାଉଛି
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = ଡବା, ଡବା ଡବା, ବାକ୍ସ, ଚାରିକୋଣିଆ, ଖାଲି, କିଛି ନାହିଁ

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = ଇଂରାଜୀ ଅକ୍ଷର, ଇଂରାଜି ଅକ୍ଷର, ଇଂଲିଶ ଅକ୍ଷର, ଇଂରାଜୀ ଅକ୍ଷରରେ, ଇଂରାଜି ଅକ୍ଷରରେ, ରୋମାନ
words-own-letters = ଓଡ଼ିଆ ଅକ୍ଷର, ଓଡିଆ ଅକ୍ଷର, ଓଡ଼ିଆ ଅକ୍ଷରରେ, ଓଡିଆ ଅକ୍ଷରରେ, ଓଡ଼ିଆ ଲିପି
