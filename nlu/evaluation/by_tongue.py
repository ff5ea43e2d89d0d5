"""How well each language besides English and Hindi is understood, in both its scripts.

``tongues/<language>.tsv`` are as ``sentences``, of authors who had seen no word file; so are
``tongues_unread``, whose misses nobody has read, and ``tongues_third``, a further set of those
languages whose figures need one.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from nlu.alarming.told import Told
from nlu.evaluation import alarms, gold
from nlu.evaluation.alarms import Alarms, Parse
from nlu.evaluation.columns import aligned
from nlu.evaluation.gold import Gold
from nlu.evaluation.rasa_alone import RasaAlone
from nlu.evaluation.score import Score, measure
from nlu.rasa_servers import RasaServers
from nlu.remote import RemoteParse
from nlu.tongues import Tongues, known_tongues
from nlu.vocabulary import HINDI

FOLDER = Path(__file__).parent / "tongues"
UNREAD = Path(__file__).parent / "tongues_unread"
THIRD = Path(__file__).parent / "tongues_third"
HEAD = (
    "", "sentences", "intent", "symptom F1", "negation", "dangers", "told", "asked", "passed over",
    "harmless", "told", "asked",
)  # fmt: skip
BESIDE = ("lexicon", "Rasa", "both")
TARGETS = {"intent": 0.92, "symptom F1": 0.90}


class Measured(Struct, frozen=True):
    """One language: how many sentences, how they were understood, how danger fared."""

    sentences: int
    score: Score
    alarms: Alarms


def sentences(folder: Path = FOLDER) -> dict[str, list[Gold]]:
    """The test sentences of each tongue that has some, those in Latin letters among them."""
    found: dict[str, list[Gold]] = {tongue: [] for tongue in known_tongues() if tongue != HINDI}
    for one in gold.read(folder):
        tongue = one.language.partition("-")[0]
        if tongue in found:
            found[tongue].append(one)
    return {tongue: own for tongue, own in found.items() if own}


def measured(parse: Parse, sentences: list[Gold]) -> Measured:
    """Read every sentence of a tongue, as one who has set it."""
    told = [
        Told(one.text, "any" if one.alarming else "", one.language)
        for one in sentences
        if one.alarming or not one.danger  # what may be danger or not is neither
    ]
    return Measured(len(sentences), measure(parse, sentences), alarms.measure(parse, told))


def table(found: dict[str, Measured]) -> str:
    """One row a tongue; targets last."""
    rows: list[tuple[str, ...]] = [HEAD]
    for tongue, one in found.items():
        seen = one.alarms
        shares = (one.score.intent.value, one.score.symptom_f1, one.score.negation.value)
        counts = (seen.dangers, seen.told, seen.asked, seen.passed_over, seen.harmless,
                  seen.told_in_vain, seen.asked_in_vain)  # fmt: skip
        rows.append((tongue, str(one.sentences), *(f"{s:.3f}" for s in shares), *map(str, counts)))
    rows.append(("target", "60", *(f"{t:.2f}" for t in TARGETS.values()), "", "20", "", "", "0"))
    return aligned(rows)


def beside(found: dict[str, dict[str, Measured]]) -> str:
    """One row a tongue, as the lexicon reads it, Rasa alone, and both; targets last."""
    groups = ("intent", "symptom F1", "passed over", "told in vain")
    rows: list[tuple[str, ...]] = [
        ("", *(cell for group in groups for cell in (group, "", "", *_of(group)))),
        ("", *(cell for group in groups for cell in (*BESIDE, *_of(group, "of")))),
    ]
    for tongue, by in found.items():
        each = [by[name] for name in BESIDE]
        seen = [one.alarms for one in each]
        rows.append((
            tongue,
            *(f"{one.score.intent.value:.3f}" for one in each),
            *(f"{one.score.symptom_f1:.3f}" for one in each),
            *(str(one.passed_over) for one in seen), str(seen[0].dangers),
            *(str(one.told_in_vain) for one in seen), str(seen[0].harmless),
        ))  # fmt: skip
    intent, symptoms = (f"{target:.2f}" for target in TARGETS.values())
    rows.append(("target", "", "", intent, "", "", symptoms, "", "", "0"))
    return aligned(rows)


def _of(group: str, head: str = "") -> tuple[str, ...]:
    """The column of how many there are, where a group counts."""
    return (head,) if group in {"passed over", "told in vain"} else ()


def side_by_side(servers: RasaServers, tongues: Tongues) -> dict[str, Parse]:
    """The parsers of ``beside``."""
    both = RemoteParse(servers, tongues)
    parsers = (tongues.parse, RasaAlone(servers).parse, both.parse)
    return dict(zip(BESIDE, parsers, strict=True))
