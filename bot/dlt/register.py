"""The templates that are registered, from the sheet the operator has filled in."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from bot.dlt.template import Template

NEEDED = ("template_id", "message", "language", "text")


class Register:
    """Templates by message and language."""

    def __init__(self, ids: Mapping[tuple[str, str, str], str]) -> None:
        self.ids = ids
        self._templates: dict[tuple[str, str], list[Template]] = {}
        for (message, language, text), template_id in ids.items():
            one = Template(template_id, text)
            self._templates.setdefault((message, language), []).append(one)

    @classmethod
    def read(cls, path: Path) -> Register:
        """The rows that have a template id; ``ValueError`` says what is wrong with a file."""
        ids: dict[tuple[str, str, str], str] = {}
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                reader = csv.DictReader(file)
                missing = set(NEEDED) - set(reader.fieldnames or ())
                if missing:
                    raise ValueError(f"it has no column {', '.join(sorted(missing))}")
                for row in reader:
                    if any(row[name] is None for name in NEEDED):
                        raise ValueError(f"line {reader.line_num} is cut short")
                    text = row["text"].replace("\r\n", "\n")
                    if template_id := row["template_id"].strip():
                        ids[row["message"], row["language"], text] = template_id
        except (OSError, UnicodeError, csv.Error) as wrong:
            raise ValueError(str(wrong)) from None
        return cls(ids)

    def find(self, message: str, language: str, text: str) -> str:
        """The id of the template that this text of a message is sent under; empty if none."""
        lines = text.split("\n")
        known = self._templates.get((message, language), ())
        return next((one.id for one in known if one.matches(lines)), "")
