"""Run as a program: one turn that books into a folder, killed at the step named.

Arguments: data folder, folder of bookings, step ("" for none).
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from handlers.effect import Tell
from handlers.house import Decision, Turn
from handlers.inbound import Inbound
from tests.turn_stand import HER, Stand, count_up, inbound, make_settings

BOOKINGS = Path(sys.argv[2])


def book(inbound: Inbound, turn: Turn, *rest: Any) -> Decision:
    """Books as a core does: the same turn is the same booking."""
    if not (BOOKINGS / turn.id).exists():
        (BOOKINGS / turn.id).write_text(str(len(list(BOOKINGS.iterdir())) + 1))
    decision = count_up(inbound, turn, *rest)
    told = replace(decision.replies[0], args={"token": (BOOKINGS / turn.id).read_text()})
    notice = Tell(f"{turn.id}:doctor", "tel:+919800000001", told, language="en")
    return replace(decision, replies=(told,), effects=(notice,))


def main() -> None:
    """Print the answer, unless killed before."""
    stand = Stand(make_settings(Path(sys.argv[1])), decide=book, lock_ttl=0.3)

    def observe(step: str) -> None:
        if step == sys.argv[3]:
            os.kill(os.getpid(), signal.SIGKILL)

    stand.runner._on_step = observe
    print(*stand.runner.run(inbound("1", "SM1", HER)))


if __name__ == "__main__":
    main()
