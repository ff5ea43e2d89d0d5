"""What the core says when it refuses: an OperationOutcome with a code and useful words."""

from __future__ import annotations

from typing import Any

from msgspec import Struct


class Issue(Struct, frozen=True):
    """One reason. ``code`` is a FHIR issue-type; ``expression`` says where in the resource."""

    code: str
    diagnostics: str
    expression: str = ""


class Refusal(Exception):
    """The request is refused with this HTTP status."""

    def __init__(
        self, status: int, *issues: Issue, headers: tuple[tuple[str, str], ...] = ()
    ) -> None:
        super().__init__("; ".join(issue.diagnostics for issue in issues))
        self.status = status
        self.issues = issues
        self.headers = headers

    def within(self, entry: int, what: str) -> Refusal:
        """The same refusal, told of one entry of a Bundle."""
        place = f"Bundle.entry[{entry}]"
        issues = [
            Issue(
                issue.code,
                f"{place} ({what}): {issue.diagnostics}",
                f"{place}.resource.{issue.expression.partition('.')[2]}"
                if "." in issue.expression
                else place,
            )
            for issue in self.issues
        ]
        return Refusal(self.status, *issues, headers=self.headers)


def refuse(status: int, code: str, diagnostics: str, expression: str = "") -> Refusal:
    """A refusal for one reason."""
    return Refusal(status, Issue(code, diagnostics, expression))


def outcome(*issues: Issue, severity: str = "error") -> dict[str, Any]:
    """The OperationOutcome that tells these issues."""
    told: list[dict[str, Any]] = []
    for issue in issues:
        entry: dict[str, Any] = {
            "severity": severity,
            "code": issue.code,
            "diagnostics": issue.diagnostics,
        }
        if issue.expression:
            entry["expression"] = [issue.expression]
        told.append(entry)
    return {"resourceType": "OperationOutcome", "issue": told}
