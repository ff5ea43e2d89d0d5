"""Run as a program: one message in a chat, killed at a step.

Arguments: data folder, what she writes, the step ("" for none) and how often it has come by then.
"JOIN" joins the chat to her phone, as a code that was right does; any other word is counted, and
goes into a form of its own.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from msgspec.structs import replace

from handlers.core.records import Consent
from handlers.house import Decision, House, Turn
from handlers.inbound import Inbound, Text
from handlers.session import Contact, Session
from tests.turn_stand import HER, NOW, Stand, count_up, inbound, make_settings

CHAT = "telegram:4711"


def decide(
    inbound: Inbound, turn: Turn, contact: Contact, session: Session, house: House
) -> Decision:
    """Joins, or counts."""
    if contact.address == CHAT and inbound.body == Text("JOIN"):
        return Decision(contact, session, (), joins=HER.removeprefix("tel:"))
    decision = count_up(inbound, turn, contact, session, house)
    agreed = contact.consent or Consent("1", "en", inbound.channel, NOW)
    return replace(decision, contact=replace(contact, language="en", consent=agreed))


def main() -> None:
    """Print the answer, unless killed before."""
    folder, said, step, count = sys.argv[1:]
    stand = Stand(make_settings(Path(folder)), decide=decide, lock_ttl=0.4)
    steps: list[str] = []

    def observe(now: str) -> None:
        steps.append(now)
        if now == step and steps.count(now) == int(count):
            os.kill(os.getpid(), signal.SIGKILL)

    stand.runner._on_step = observe
    contact = stand.addresses.came_from(CHAT)
    message = inbound(said, f"M{said}", contact, address=CHAT)
    print(*stand.runner.run(replace(message, channel="telegram")))


if __name__ == "__main__":
    main()
