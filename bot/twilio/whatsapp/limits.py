"""What WhatsApp and Twilio take at most; characters, unless it says otherwise.

Sources: Twilio's pages on twilio/list-picker, twilio/quick-reply and variables of content, and its
errors 21617, 21656 (no empty value, no line break) and 21658.
"""

from __future__ import annotations

from typing import Final

TEXT: Final = 1600  # a message that is text alone
BODY: Final = 1024  # above buttons or a list, and of a template with its values
BUTTONS: Final = 3  # in a message that WhatsApp has not approved
APPROVED_BUTTONS: Final = 10
BUTTON: Final = 20
ROWS: Final = 10
ROW: Final = 24
ABOUT: Final = 72  # the second line of a row
ID: Final = 200
VALUE: Final = 255  # of a variable
