"""``python app.py triage evaluate FILE``: how triage does on cases with a known level."""

from __future__ import annotations

from pathlib import Path

import click

from handlers.clinical.triage.assess import Assessor
from handlers.clinical.triage.evaluation import (
    LEVELS,
    Evaluation,
    Judged,
    evaluate,
    read_vignettes,
)
from nlu.lexicon import Lexicon

_WORDS = {"em": "emergency", "ne": "doctor", "sc": "self-care"}


@click.group("triage")
def triage_command() -> None:
    """Danger signs and how urgent an illness is."""


@triage_command.command("evaluate")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--misses/--no-misses", default=True, help="print every case judged otherwise")
def evaluate_command(file: Path, misses: bool) -> None:
    """Judge the cases of FILE (JSON lines) and say how often triage was right."""
    try:
        vignettes = read_vignettes(file.read_bytes())
    except ValueError as wrong:
        raise click.ClickException(f"{file}: {wrong}") from None
    if not vignettes:
        raise click.ClickException(f"{file} holds no cases")
    assessor, lexicon = Assessor(), Lexicon.load()
    strange = {fact for v in vignettes for fact in v.answers} - assessor.triage.facts.keys()
    if strange:
        raise click.ClickException(f"no such facts: {', '.join(sorted(strange))}")
    found = evaluate(vignettes, lambda vignette: assessor.judge(vignette, lexicon))
    click.echo("\n".join(report(found)))
    if misses:
        for judged in sorted(found.judged, key=lambda j: j.off):
            if judged.off:
                click.echo("\n" + "\n".join(explained(judged)))


def report(found: Evaluation) -> list[str]:
    """The figures, a line each."""
    lines = [f"{len(found.judged)} cases", "", f"{'':10}" + "".join(f"{x:>11}" for x in _heads())]
    for gold in LEVELS:
        row = "".join(f"{found.count(gold, level):>11}" for level in LEVELS)
        lines.append(f"{_WORDS[gold]:10}{row}")
    return [
        *lines,
        "",
        f"emergency recall  {found.emergency_recall:.3f}",
        f"under-triage      {found.under:.3f}",
        f"over-triage       {found.over:.3f}",
        f"accuracy          {found.accuracy:.3f}",
    ]


def _heads() -> list[str]:
    return [f"-> {_WORDS[level]}" for level in LEVELS]


def explained(judged: Judged) -> list[str]:
    """A case judged otherwise than it is told to be: why, and from what."""
    vignette, result = judged.vignette, judged.result
    side = "TOO LOW" if judged.off < 0 else "too high"
    name = f" [{vignette.id}]" if vignette.id else ""
    lines = [
        f"{side}{name}: {vignette.level} judged {judged.level} ({result.acuity})",
        f"  {vignette.text}",
    ]
    lines += [
        f"  {fired.rule.acuity}: {fired.rule.id} from {', '.join(fired.because)}"
        for fired in result.fired
    ]
    facts = result.facts
    lines.append(
        f"  yes: {', '.join(sorted(fact for fact, so in facts.items() if so)) or 'nothing'}"
    )
    lines.append(f"  no: {', '.join(sorted(f for f, so in facts.items() if not so)) or 'nothing'}")
    return lines


if __name__ == "__main__":
    triage_command()
