"""What a Rasa server says by itself, for comparison."""

from __future__ import annotations

from typing import cast, get_args

from nlu.danger import ALWAYS, AS_SYMPTOM
from nlu.normalise import LIMIT
from nlu.rasa.training import DENIED
from nlu.rasa_client import RasaDown
from nlu.rasa_data import BASE, read, unnumbered
from nlu.rasa_servers import RasaServers
from nlu.understanding import Intent, Symptom, Understanding
from nlu.vocabulary import HINDI


class RasaAlone:
    """A parser of nothing but Rasa's answers. Its ``parse`` raises ``RasaDown``."""

    def __init__(self, servers: RasaServers) -> None:
        self._servers = servers
        self._catalogue = {e.value for e in read() if e.kind == "symptoms"}

    def parse(self, text: str, language: str = "") -> Understanding:
        """Rasa's intent and entities, as they come; it is asked as ``RemoteParse`` asks it."""
        tongue = HINDI if language in BASE else language.partition("-")[0]
        client = self._servers.client(tongue)
        if client is None:
            raise RasaDown(f"there is no server of {tongue}")
        heard = client.ask(unnumbered(text[:LIMIT]))
        symptoms: dict[str, Symptom] = {}
        danger: dict[str, None] = {}
        for span in heard.entities:
            denied = span.group == DENIED
            symptom = AS_SYMPTOM.get(span.entity, span.entity)
            if symptom in self._catalogue:
                symptoms.setdefault(symptom, Symptom(symptom, denied))
            if not denied and (span.entity in ALWAYS or span.entity not in self._catalogue):
                danger[ALWAYS.get(span.entity, span.entity)] = None
        known = heard.intent.name in get_args(Intent)
        return Understanding(
            text=text,
            intent=cast("Intent | None", heard.intent.name if known else None),
            language=language,
            symptoms=tuple(symptoms.values()),
            danger=tuple(danger),
        )
