"""Telegram: what she writes in a chat, and what we write there."""

import os

# It reads this at each use; without it a number of seconds, as it was before, and a warning.
os.environ["PTB_TIMEDELTA"] = "true"
