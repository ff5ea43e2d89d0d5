"""What a Rasa server says by itself, for comparison."""

from __future__ import annotations

from typing import cast, get_args

from nlu.danger import ALWAYS, AS_SYMPTOM
from nlu.rasa.training import DENIED
from nlu.rasa_client import RasaClient
from nlu.rasa_data import read
from nlu.understanding import Intent, Symptom, Understanding


class RasaAlone:
    """A parser of nothing but Rasa's answers. Its ``parse`` raises ``RasaDown``."""

    def __init__(self, client: RasaClient) -> None:
        self._client = client
        self._catalogue = {e.value for e in read() if e.kind == "symptoms"}

    def parse(self, text: str, language: str = "") -> Understanding:
        """Rasa's intent and entities, as they come."""
        heard = self._client.ask(text)
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
