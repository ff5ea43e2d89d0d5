"""How long the lexicon takes for a text."""

from __future__ import annotations

from statistics import median
from time import perf_counter

from nlu.lexicon import Lexicon

TEXTS = (
    "hi",
    "2",
    "haan",
    "my son 5 years fever 3 days",
    "fever and cough since 2 days, no vomiting",
    "mera beta 5 saal bukhar 3 din se",
    "seene me bahut dard pasina aa raha hai",
    "मेरे बेटे को 3 दिन से तेज़ बुखार है और खाँसी भी, उल्टी नहीं",
    "My name is Chandni Kumari age 22 female",
    "bukhaar aur khaansee hai kal raat se, doctor ko dikhana hai kal subah 10 baje",
)


def milliseconds(lexicon: Lexicon, texts: tuple[str, ...] = TEXTS, rounds: int = 100) -> float:
    """The median time of one parse, in milliseconds."""
    times = []
    for _ in range(rounds):
        for text in texts:
            start = perf_counter()
            lexicon.parse(text)
            times.append(perf_counter() - start)
    return median(times) * 1000
