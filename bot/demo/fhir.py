"""What the desk asks of the core's FHIR API, with the core's own words where it refuses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import httpx

Resource = dict[str, Any]
_JSON = "application/fhir+json"
_AT_ONCE = 50  # ids in one search, so that its address stays short


class Refused(Exception):
    """The core did not do it; the text is for the person at the desk."""


class Fhir:
    """Reads and writes over one ``httpx.Client``, whose ``base_url`` is the FHIR root."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def read(self, reference: str) -> Resource:
        """A resource by its reference, ``Patient/17``."""
        return self._send("GET", reference)

    def search(self, kind: str, params: Mapping[str, str | list[str]]) -> list[Resource]:
        """All that a search finds, page by page."""
        found: list[Resource] = []
        page = self._send("GET", kind, params={**params, "_count": "200"})
        while True:
            entries = [entry["resource"] for entry in page.get("entry", [])]
            found += [one for one in entries if one["resourceType"] == kind]
            links = [link["url"] for link in page.get("link", []) if link["relation"] == "next"]
            if not links:
                return found
            page = self._send("GET", links[0])

    def of(self, kind: str, param: str, values: Iterable[str]) -> list[Resource]:
        """All that a parameter finds by any of these values."""
        wanted = sorted(set(values) - {""})
        return [
            resource
            for start in range(0, len(wanted), _AT_ONCE)
            for resource in self.search(kind, {param: ",".join(wanted[start : start + _AT_ONCE])})
        ]

    def create(self, resource: Resource, unless: str) -> Resource:
        """Create it, unless the search ``unless`` finds one; either way, what is there now."""
        headers = {"If-None-Exist": unless, "Prefer": "return=representation"}
        return self._send("POST", resource["resourceType"], headers=headers, json=resource)

    def update(self, resource: Resource) -> None:
        """Write back a resource that was read, if nobody changed it since."""
        headers = {"If-Match": f'W/"{resource["meta"]["versionId"]}"'}
        path = f"{resource['resourceType']}/{resource['id']}"
        self._send("PUT", path, headers=headers, json=resource)

    def add(self, resource: Resource) -> Resource:
        """Create it, whatever is there already."""
        headers = {"Prefer": "return=representation"}
        return self._send("POST", resource["resourceType"], headers=headers, json=resource)

    def transaction(self, resources: Iterable[Resource]) -> None:
        """Write back all these or none, if nobody changed one since it was read."""
        entries = [
            {
                "resource": one,
                "request": {
                    "method": "PUT",
                    "url": f"{one['resourceType']}/{one['id']}",
                    "ifMatch": f'W/"{one["meta"]["versionId"]}"',
                },
            }
            for one in resources
        ]
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": entries}
        self._send("POST", "", json=bundle)

    def _send(
        self, method: str, path: str, *, headers: Mapping[str, str] | None = None, **more: Any
    ) -> Resource:
        sent = {"Accept": _JSON, **({"Content-Type": _JSON} if "json" in more else {})}
        try:
            answer = self._client.request(method, path, headers={**sent, **(headers or {})}, **more)
            content = answer.json() if answer.content else {}
        except (httpx.HTTPError, ValueError) as wrong:
            raise Refused(f"The core cannot be reached: {wrong}") from None
        if not isinstance(content, dict):
            raise Refused("The core answered something that is not a resource.")
        if not answer.is_success:
            raise Refused(f"The core said {answer.status_code}: {_why(content)}")
        return content


def _why(outcome: Resource) -> str:
    issues = outcome.get("issue", [])
    said = [issue.get("diagnostics") or issue.get("details", {}).get("text") for issue in issues]
    return "; ".join(words for words in said if words) or "nothing more"
