"""The messages that bring a prescription to its patient."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from handlers.core.records import Prescription
from handlers.prescription.dosage import instructions
from handlers.prescription.names import name
from handlers.prescription.reading import term
from handlers.reply import Arg, Reply, Term

MESSAGES: Final = frozenset(
    f"prescription{which}" for which in ("", "-part", "-changed", "-changed-part")
)
_MANY = 99  # parts; no prescription comes in more


def prescription_reply(prescription: Prescription) -> Reply:
    """Every medicine with its dosage in words, then the doctor with the registration number.

    ``ValueError`` where it has no medicine.
    """
    return _reply(prescription, _lines(prescription))


def prescription_replies(
    prescription: Prescription, fits: Callable[[Reply], bool], *, changed: bool = False
) -> tuple[Reply, ...]:
    """The same in as many messages as it needs, each with her name and the doctor's; ``changed``:
    she was sent another one under this id.

    Empty where it has no medicine. A dosage that ``fits`` no message is never cut short: she is
    told to ask.
    """
    made = partial(_reply, prescription, changed=changed)
    lines = _lines(prescription)
    if not lines:
        return ()
    if fits(whole := made(lines)):
        return (whole,)
    lines = [line if fits(made([line], _MANY, _MANY)) else _unsaid(line) for line in lines]
    if fits(whole := made(lines)):
        return (whole,)
    groups: list[list[Term]] = [[]]
    for line in lines:
        if groups[-1] and not fits(made([*groups[-1], line], _MANY, _MANY)):
            groups.append([])
        groups[-1].append(line)
    return tuple(made(group, n, len(groups)) for n, group in enumerate(groups, start=1))


def _unsaid(line: Term) -> Term:
    return Term(line.id, {**line.args, "dosage": term("ask")})


def _lines(prescription: Prescription) -> list[Term]:
    return [
        Term(
            "prescription-line",
            {"n": n, "medicine": name(medication.name), "dosage": instructions(medication.dosages)},
        )
        for n, medication in enumerate(prescription.medications, start=1)
    ]


def _reply(
    prescription: Prescription,
    lines: Sequence[Term],
    part: int = 1,
    of: int = 1,
    *,
    changed: bool = False,
) -> Reply:
    if not lines:
        raise ValueError("a prescription with no medicine has nothing to tell")
    medicines: Arg = lines[-1]
    for line in reversed(lines[:-1]):
        medicines = Term("prescription-lines", {"first": line, "rest": medicines})
    args: dict[str, Arg] = {
        "name": name(prescription.person.name),
        "medicines": medicines,
        "doctor": name(prescription.doctor.name),
        "registration": name(prescription.doctor.registration),
    }
    message = "prescription-changed" if changed else "prescription"
    if of == 1:
        return Reply(message, args)
    return Reply(f"{message}-part", {**args, "part": part, "parts": of})
