"""What every carrier of messages makes of its API's answers, whichever API it is."""

from __future__ import annotations

from typing import Any, Final

import pytest

from bot.carrier import Carrier, Message, Permanent, Temporary

Answer = tuple[int, dict[str, str], str]  # status, headers, body
# An answer, the seconds it asks for, and whether the message may have gone.
LATER: Final[list[tuple[Answer, float | None, bool]]] = [
    ((429, {"Retry-After": "7"}, "{}"), 7, False),
    ((429, {"Retry-After": "soon"}, ""), None, False),
    ((503, {}, "busy"), None, True),
    ((500, {"Retry-After": "soon"}, ""), None, True),
    ((200, {}, "not json"), None, True),
    ((200, {}, "[]"), None, True),
]


def refused(carrier: Carrier, message: Message) -> Permanent:
    """Why it will never be sent; her number is in no log."""
    with pytest.raises(Permanent) as no:
        carrier.send(message)
    assert message.to not in str(no.value)
    return no.value


def put_off(carrier: Carrier, message: Message, wait: Any = None, maybe: bool = False) -> None:
    """It may be sent later: in ``wait`` seconds; ``maybe`` it has gone already."""
    with pytest.raises(Temporary) as later:
        carrier.send(message)
    assert (later.value.retry_after, later.value.maybe_sent) == (wait, maybe)
    assert message.to not in str(later.value)
