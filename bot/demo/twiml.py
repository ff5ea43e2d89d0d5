"""Reads the TwiML a messaging webhook answers with, as strictly as a carrier does; what a call's
document has in common with it.
"""

from __future__ import annotations

from xml.etree import ElementTree

from msgspec import Struct


class BadTwiml(Exception):
    """Twilio's error code and its meaning."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code


class Outgoing(Struct, frozen=True):
    """A message the TwiML asks for. ``to`` and ``sender`` are empty unless it names them."""

    body: str
    to: str = ""
    sender: str = ""
    callback: str = ""


def read(document: bytes) -> list[Outgoing]:
    """The messages of a ``<Response>``, in order; ``BadTwiml`` 12100 or 12200."""
    return [_message(verb) for verb in root(document)]


def root(document: bytes) -> ElementTree.Element:
    """The ``<Response>`` of a document, with nothing but elements in it."""
    if b"<!DOCTYPE" in document or b"<!ENTITY" in document:
        raise BadTwiml(12100, "Document parse failure: a document type is not allowed")
    try:
        found = ElementTree.fromstring(document)  # noqa: S314  (no document type, so no entities)
    except (ElementTree.ParseError, ValueError, LookupError) as wrong:
        raise BadTwiml(12100, f"Document parse failure: {wrong}") from None
    if found.tag != "Response":
        raise BadTwiml(12200, f"Schema validation: the root is <{found.tag}>, not <Response>")
    only(found, ())
    no_text(found)
    return found


def _message(verb: ElementTree.Element) -> Outgoing:
    if verb.tag != "Message":
        raise BadTwiml(12200, f"Schema validation: <{verb.tag}> is no verb of a text message")
    only(verb, ("to", "from", "statusCallback", "action", "method"))
    body = verb.text or ""
    if len(verb):
        no_text(verb)
        if any(noun.tag != "Body" or noun.attrib or len(noun) for noun in verb):
            raise BadTwiml(12200, "Schema validation: only plain <Body> goes inside <Message>")
        body = "".join(noun.text or "" for noun in verb)
    return Outgoing(
        body, verb.get("to", ""), verb.get("from", ""),
        verb.get("statusCallback") or verb.get("action") or "",
    )  # fmt: skip


def only(element: ElementTree.Element, allowed: tuple[str, ...]) -> None:
    """``BadTwiml`` if the element has any other attribute."""
    for name in element.attrib:
        if name not in allowed:
            raise BadTwiml(12200, f"Schema validation: <{element.tag}> takes no {name}")


def no_text(element: ElementTree.Element) -> None:
    """``BadTwiml`` if there are words between the elements in it."""
    stray = (element.text or "") + "".join(child.tail or "" for child in element)
    if stray.strip():
        raise BadTwiml(12200, f"Schema validation: text outside a verb: {stray.strip()[:40]!r}")
