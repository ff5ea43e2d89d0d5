### The name of a new patient, asked for in a call where words are heard. $name is what was heard. A
### bar cuts a message into pieces that are spoken one after the other; <id>-choice is said before its
### key, <id> alone is what she may say for it.

# The choice that follows: to go on without a name.
ask-say-name = Please say the name of the sick person.
# The same, when she said none or it was heard wrong.
ask-say-name-again = Once more: please say only the name.
# The choices that follow: right, say it again (the first time only), without a name.
ask-heard-name = I heard: | { $name }.
# The same, when her answer was not understood.
ask-heard-name-again = Once more, I heard: | { $name }.
# The name was heard right.
name-right = right
name-right-choice = If that is right,
# She wants to say the name again.
name-again = say it again
name-again-choice = To say it again,
# She goes on and gives no name.
name-none = without a name
name-none-choice = To go on without a name,
