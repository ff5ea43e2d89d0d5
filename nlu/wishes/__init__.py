"""A wish in words that no phrase foresaw: what a message is most like, of all that is wanted.

``examples`` are the phrases of the word files and the messages of ``nlu/alarming``; ``learn``
weighs their pieces of words; ``weights`` says what a new message is most like. See README.md.
"""
