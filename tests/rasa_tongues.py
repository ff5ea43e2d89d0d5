"""Trains a Rasa of each language besides English and Hindi and measures it beside the lexicon.

``python -m tests.rasa_tongues [TONGUE...]``: one after the other, some minutes each. A language
whose words have not changed is not trained again.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from nlu.evaluation import by_tongue
from nlu.evaluation.by_tongue import Measured
from nlu.rasa_servers import RasaServers
from nlu.tongues import Tongues
from tests.rasa_stand import NoPython310, RealRasa, train

PATIENCE = 5.0  # seconds: what is measured is what it says, not how soon
START = 1800.0  # seconds; the words of Telugu are many, and the machine may be busy
SETS = {"misses read": by_tongue.FOLDER, "misses never read": by_tongue.UNREAD}
TONGUES = Tongues()


def measured(tongue: str, folder: Path) -> dict[str, dict[str, Measured]]:
    """How the lexicon, Rasa and both understand the sentences of each set."""
    train(folder, tongue)
    server = RealRasa(folder, tongue, START)
    try:
        server.up()
        parsers = by_tongue.side_by_side(RasaServers(server.url, PATIENCE, only=tongue), TONGUES)
        return {
            name: {
                who: by_tongue.measured(parse, by_tongue.sentences(texts)[tongue])
                for who, parse in parsers.items()
            }
            for name, texts in SETS.items()
        }
    finally:
        server.end()


def main(tongues: list[str]) -> None:
    """Measure each and say so at once; all in two tables at the end."""
    found: dict[str, dict[str, dict[str, Measured]]] = {name: {} for name in SETS}
    for tongue in tongues:
        with TemporaryDirectory() as folder:
            each = measured(tongue, Path(folder))
        for name, by in each.items():
            found[name][tongue] = by
            print(f"{tongue}, {name}\n{by_tongue.table(by)}\n", flush=True)
    for name, rows in found.items():
        print(f"{name}\n{by_tongue.beside(rows)}\n")


if __name__ == "__main__":
    try:
        main(sys.argv[1:] or list(by_tongue.sentences()))
    except NoPython310 as why:
        print(why)
