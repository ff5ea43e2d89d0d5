"""Danger told in words that no phrase foresaw: what sounds like it is asked about.

``told`` holds whole messages with and without danger, ``learn`` weighs their pieces of words,
``weights`` says how much a new message is like the dangerous ones. See README.md.
"""
