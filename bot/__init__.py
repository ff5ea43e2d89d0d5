"""The front door: what carriers bring, turn by turn, and what goes out again."""

import gc

# Words, rules and modules are made by the hundred thousand and stay: looking for garbage after
# every 700 new objects, as Python does by itself, is a good part of a start.
gc.set_threshold(50_000, 20, 50)
