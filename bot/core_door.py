"""The way to the core consultation API: another's, or our own where none is configured."""

from __future__ import annotations

import contextlib
from functools import cached_property
from typing import TYPE_CHECKING, Any

import httpx

from bot.ports import Clock
from bot.settings import Settings
from handlers.core.client import FhirCore
from handlers.core.credentials import Credentials, Given
from handlers.core.smart import BackendServices

if TYPE_CHECKING:
    from bot.demo.core import EmbeddedCore


class CoreDoor:
    """Clients of the core over one ``Settings``; each part is made when it is first needed."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock

    @cached_property
    def embedded_core(self) -> EmbeddedCore:
        """Our own FHIR server, which tells us by HTTP as a real one would."""
        from bot.demo.core import create_core  # noqa: PLC0415  (the demo is not for production)

        folder, zone = self.settings.data_dir, self.settings.zone
        return create_core(
            folder,
            zone,
            on_event=self._tell_event,
            clock=self.clock,
            send_code=self._text_from_abdm if self.settings.embedded_carrier else None,
        )

    def _text_from_abdm(self, number: str, text: str) -> None:
        """An SMS that is not ours, on the phone page."""
        from bot.demo.mailbox import Mailbox  # noqa: PLC0415  (the demo is not for production)

        with contextlib.closing(Mailbox(self.settings.data_dir)) as mailbox:
            mailbox.add("outbound-api", "ABDM", number, text, status="queued")

    def _tell_event(self, event: dict[str, Any]) -> None:
        bearer = {"Authorization": f"Bearer {self.settings.core_events_secret}"}
        url = f"{self.settings.local_url}/core/events"
        httpx.post(url, json=event, headers=bearer, timeout=10).raise_for_status()

    def core(self, deadline: float, rest: float = 0.0) -> FhirCore:
        """A client of the core that gives each question ``deadline`` seconds.

        After a question that got no answer in time it asks nothing for ``rest`` seconds.
        """
        return FhirCore(
            self.settings.core_api_url or "http://core.local/fhir",
            transport=self.transport,
            credentials=self.credentials,
            deadline=deadline,
            rest=rest,
            clock=self.clock,
            zone=self.settings.zone,
        )

    @cached_property
    def credentials(self) -> Credentials:
        """What says to the core who we are, the same for all its clients here."""
        key = self.settings.core_key
        if key is None:
            return Given(self.settings.core_token)
        return BackendServices(
            self.settings.core_api_url,
            client_id=self.settings.core_client_id,
            key=key,
            scope=self.settings.core_scope,
            token_url=self.settings.core_token_url,
            clock=self.clock,
        )

    @property
    def transport(self) -> httpx.BaseTransport | None:
        """The way to the embedded core, or ``None`` for the network."""
        if not self.settings.embedded_core:
            return None
        return httpx.WSGITransport(app=self.embedded_core, script_name="/fhir")
