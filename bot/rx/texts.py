"""The SMS that brings the link, where links are allowed (``RX_LINKS``)."""

from __future__ import annotations

from typing import Final

from bot.rx.links import Links
from handlers.core.records import Prescription
from handlers.person import shown_name
from handlers.reply import Reply
from handlers.session import Contact

# The address before the link's own letters, below the public one. Registries of templates take
# a changing address only after a "?".
PAGE: Final = "/rx?"


class LinkTexts:
    """Makes links and tells them. Raises ``redis.RedisError``."""

    def __init__(self, links: Links, public_url: str) -> None:
        self._links = links
        self._page = f"{public_url}{PAGE}"

    def reply(self, prescription: Prescription, contact: Contact, language: str) -> Reply:
        """The message for this contact; making it again makes the same link."""
        known = contact.consent is not None
        link = self._links.make(prescription, contact.address, language, known=known)
        name = shown_name(prescription.person.name)
        return Reply("prescription-link", {"name": name, "page": self._page, "code": link.token})
