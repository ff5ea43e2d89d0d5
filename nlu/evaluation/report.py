"""The scores of several parsers side by side, and what each of them missed."""

from __future__ import annotations

from collections.abc import Mapping

from nlu.evaluation.columns import aligned
from nlu.evaluation.score import Score

TARGETS = {"intent": 0.95, "symptom F1": 0.93, "negation": 0.95, "danger recall": 1.0}


def table(scores: Mapping[str, Score]) -> str:
    """One row a measure, one column a parser; targets last."""
    names = list(scores)
    rows = [("", *names, "target")]
    for measure, target in TARGETS.items():
        values = (_value(score, measure) for score in scores.values())
        rows.append((measure, *(f"{value:.3f}" for value in values), f"{target:.2f}"))
    dangers = (f"{s.danger.of - s.danger.right} of {s.danger.of}" for s in scores.values())
    rows.append(("danger sentences missed", *dangers, "0"))
    alarms = (f"{s.false_alarms.right} of {s.false_alarms.of}" for s in scores.values())
    rows.append(("false alarms", *alarms, ""))
    for share, name in ((0.5, "ms a parse, p50"), (0.95, "ms a parse, p95")):
        times = (f"{score.percentile(share):.2f}" for score in scores.values())
        rows.append((name, *times, "0.5; Rasa 15" if share == 0.5 else ""))
    return aligned(rows)


def missed(name: str, score: Score, all_kinds: bool = False) -> str:
    """What one parser missed: danger signs, or everything."""
    lines = [
        f"  {miss.what} [{miss.language}] {miss.text}\n"
        f"      expected {miss.expected}, got {miss.got or 'nothing'}"
        for miss in score.misses
        if all_kinds or miss.what == "danger"
    ]
    return "\n".join((f"{name}: {len(lines)} {'misses' if all_kinds else 'danger misses'}", *lines))


def _value(score: Score, measure: str) -> float:
    return {
        "intent": score.intent.value,
        "symptom F1": score.symptom_f1,
        "negation": score.negation.value,
        "danger recall": score.danger.value,
    }[measure]
