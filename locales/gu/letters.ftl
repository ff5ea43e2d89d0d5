### Which letters her phone shows. Asked by SMS, once, after she chose a language that has letters of
### its own: in the language's Latin form, because that shows on any phone.

## The question. $letters are some of her language's own letters.

ask-letters = તમે આ વાંચી શકો છો? { $letters }
ask-letters-again = 1 કે 2 મોકલો. તમે આ વાંચી શકો છો? { $letters }
letters-seen = હા
letters-not-seen = ના, ડબ્બા દેખાય છે
letters-latin = ABC

## Words by which she tells, in answer to that, that she sees no letters; parted by commas.

words-for-boxes = ડબ્બા, ડબ્બો, ડબા, ડબો, ડબ્બી, ખાનાં, ખાના, ચોરસ, ચોકઠાં, ચોકઠા, ખાલી

## What she may write at any time to get Latin letters, or her language's own; whole messages in
## small letters, parted by commas.

words-latin-letters = અંગ્રેજી અક્ષર, અંગ્રેજી અક્ષરો, અંગ્રેજી અક્ષરમાં, અંગ્રેજી અક્ષરોમાં, ઇંગ્લિશ અક્ષર, ઇંગ્લીશ અક્ષર, ઈંગ્લિશ અક્ષર, રોમન, રોમન અક્ષર
words-own-letters = ગુજરાતી અક્ષર, ગુજરાતી અક્ષરો, ગુજરાતી અક્ષરમાં, ગુજરાતી અક્ષરોમાં, ગુજરાતી લિપિ, ગુજરાતી લિપિમાં
