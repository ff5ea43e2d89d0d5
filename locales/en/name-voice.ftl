### The name of a new patient, said in a call where words are heard. $name is what was heard. A bar cuts a
### message into pieces that are spoken one after the other; <id>-choice is said before its key.

# A choice follows: to go on without a name.
ask-say-name = Please say the name of the sick person.
ask-say-name-again = Once more: please say only the name.
# Choices follow: right, to say it again, to go on without a name.
ask-heard-name = I heard: | { $name }.
ask-heard-name-again = Once more, I heard: | { $name }.
name-right = right
name-right-choice = If that is right,
name-again = say it again
name-again-choice = To say it again,
name-none = without a name
name-none-choice = To go on without a name,
