"""What the carrier accepts to send; Twilio's error codes and words."""

from __future__ import annotations

import re

from bot.demo.mailbox import Mailbox

LONGEST = 1600
_SCOPED = re.compile(r"whatsapp:[A-Z]{2}\.[A-Za-z0-9]{1,128}")
_E164 = re.compile(r"\+[1-9][0-9]{7,14}")


def is_number(number: str) -> bool:
    """Whether this is a telephone number in E.164, ``+919812345678``."""
    return _E164.fullmatch(number) is not None


def is_scoped(address: str) -> bool:
    """Whether this is WhatsApp's address of somebody without a number."""
    return _SCOPED.fullmatch(address) is not None


def refusal(mailbox: Mailbox, receiver: str, body: str) -> tuple[int, str] | None:
    """Why a message cannot be sent: Twilio's code and words; ``None`` if it can."""
    if not is_number(receiver.removeprefix("whatsapp:")) and not is_scoped(receiver):
        return 21211, f"Invalid 'To' Phone Number: {receiver}"
    if not body:
        return 21602, "Message body is required."
    if len(body) > LONGEST:
        return 21617, f"The concatenated message body exceeds the {LONGEST} character limit"
    if mailbox.is_stopped(receiver):
        return 21610, "Attempt to send to unsubscribed recipient"
    return None
