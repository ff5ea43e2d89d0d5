"""WhatsApp on the demo carrier: what OPDLine sends, and what a phone sends to it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Final

import httpx
from msgspec import Struct

from bot.demo.contents import Bad, Contents, filled
from bot.demo.mailbox import File, Mailbox, Message, More, Option
from bot.demo.media import LARGEST, MediaStore
from bot.demo.rules import is_number, is_scoped
from bot.demo.webhook import API_VERSION, Delivered, Webhooks, inbound
from bot.settings import Settings
from bot.twilio.recordings import TWILIO
from bot.twilio.rest import EMBEDDED_ACCOUNT
from bot.twilio.whatsapp import limits

CHANNEL: Final = "whatsapp:"
WINDOW: Final = 24 * 3600  # s
_TYPES: Final = {
    "image/jpeg", "image/png", "audio/ogg", "audio/amr", "audio/3gpp", "audio/aac", "audio/mpeg",
    "application/pdf", "video/mp4",
}  # fmt: skip
_TAKEN: Final = {
    "To", "From", "Body", "StatusCallback", "ContentSid", "ContentVariables", "MediaUrl",
}  # fmt: skip

Refused = tuple[int, str]  # Twilio's code and words


class Said(Struct, frozen=True, kw_only=True):
    """What a phone sends: words, an ``option`` pressed of the message ``of``, files (content type
    and bytes), a place; ``kind`` where it is something else (sticker, reaction, contacts).
    """

    body: str = ""
    option: str = ""
    of: int = 0
    files: tuple[tuple[str, bytes], ...] = ()
    place: tuple[float, float] | None = None
    kind: str = ""


class WhatsAppLine:
    """Both ways. ``closed`` and ``gone`` are addresses that are out of the 24 hours, or not on
    WhatsApp any more, whatever they sent.
    """

    def __init__(
        self,
        settings: Settings,
        mailbox: Mailbox,
        webhooks: Webhooks,
        contents: Contents,
        media: MediaStore,
    ) -> None:
        self._settings = settings
        self._mailbox = mailbox
        self._webhooks = webhooks
        self._contents = contents
        self._media = media
        self._us = f"{CHANNEL}{settings.twilio_whatsapp_from}"
        self.closed: set[str] = set()
        self.gone: set[str] = set()
        self._http = httpx.Client(timeout=20, trust_env=False)

    def take(self, form: Mapping[str, str]) -> Message | Refused:
        """A message to a phone, as the REST API takes it."""
        sender, receiver = form.get("From", ""), form.get("To", "")
        unknown = form.keys() - _TAKEN
        if unknown:
            return 20001, f"Invalid parameter: {', '.join(sorted(unknown))}"
        if sender != self._us:
            return 63007, f"Twilio could not find a Channel with the 'From' address {sender}"
        if not (is_number(receiver.removeprefix(CHANNEL)) or is_scoped(receiver)):
            return 21211, f"Invalid 'To' Phone Number: {receiver}"
        if self._mailbox.is_stopped(receiver):
            return 21610, "Attempt to send to unsubscribed recipient"
        try:
            body, more, approved = self._read(form)
        except Bad as bad:
            return bad.code, str(bad)
        error: Refused | None = None
        if receiver in self.gone:
            error = 63024, "Invalid message recipient"
        elif not approved and not self._open(receiver):
            error = 63016, "Outside the allowed window; a template is needed"
        return self._mailbox.add(
            "outbound-api", sender, receiver, body, status="queued", error=error,
            callback=form.get("StatusCallback", ""), channel="whatsapp", more=more,
        )  # fmt: skip

    def put(self, address: str, state: str) -> None:
        """``open``, ``closed`` (24 hours are over) or ``gone`` (no WhatsApp there)."""
        self.closed.discard(address)
        self.gone.discard(address)
        if state != "open":
            (self.closed if state == "closed" else self.gone).add(address)

    def state(self, address: str) -> str:
        """As it was put; ``open`` where nothing was."""
        if address in self.gone:
            return "gone"
        return "closed" if address in self.closed else "open"

    def read(self, address: str, upto: int) -> int:
        """She has seen what came, to the message of this id; how many of it are still on their way
        and have to be told of again.
        """
        left = 0
        for message in self._mailbox.thread(address):
            if message.direction == "inbound" or message.id > upto or message.error:
                continue
            left += message.status in ("queued", "sent")
            moved = message.status == "delivered" and self._mailbox.advance(message, "read")
            if moved and message.callback:
                self._webhooks.receipt(message, "read")
        return left

    def say(self, sender: str, said: Said) -> Delivered | str:
        """A message from a phone (``whatsapp:+91…``); a sentence where it cannot be."""
        told = self._told(sender, said)
        if isinstance(told, str):
            return told
        body, params, more = told
        message = self._mailbox.add(
            "inbound", sender, self._us, body, status="received", channel="whatsapp", more=more
        )
        self.closed.discard(sender)
        self.gone.discard(sender)
        for n, file in enumerate(more.files):
            folder = f"{TWILIO}/{API_VERSION}/Accounts/{EMBEDDED_ACCOUNT}/Messages/{message.sid}"
            params |= {f"MediaUrl{n}": f"{folder}/Media/{file.sid}"}
            params |= {f"MediaContentType{n}": file.type}
        return self._webhooks.hand_over(message, inbound(message) | params, "/twilio/whatsapp")

    def _told(self, sender: str, said: Said) -> tuple[str, dict[str, str], More] | str:
        body, kind = said.body, said.kind or "text"
        params: dict[str, str] = {"ProfileName": "Asha"}
        if is_scoped(sender):
            params["ExternalUserId"] = sender
        else:
            params["WaId"] = sender.removeprefix(f"{CHANNEL}+")
        of = 0
        if said.option:
            pressed = self._pressed(sender, said)
            if pressed is None:
                return "no message to this phone has such a button"
            body, names, of = pressed
            params |= names
            kind = "button" if "ButtonPayload" in names else "interactive"
        files = tuple(self._kept(type_, data) for type_, data in said.files)
        if files:
            params["NumMedia"] = str(len(files))
            kind = said.kind or files[0].type.partition("/")[0]
        if said.place:
            kind = "location"
            params |= {"Latitude": str(said.place[0]), "Longitude": str(said.place[1])}
        params["MessageType"] = kind
        return body, params, More(files=files, place=said.place, of=of, kind=said.kind)

    def _pressed(self, sender: str, said: Said) -> tuple[str, dict[str, str], int] | None:
        """The words of an option, how the webhook names it, and the id of its message."""
        for message in reversed(self._mailbox.thread(sender)):
            if message.direction == "inbound" or said.of not in (0, message.id):
                continue
            beside = message.beside
            for option in beside.options:
                if option.id == said.option:
                    if beside.button:
                        names = {"ListId": option.id, "ListTitle": option.title}
                    else:
                        names = {"ButtonPayload": option.id, "ButtonText": option.title}
                    return option.title, names, message.id
        return None

    def _open(self, receiver: str) -> bool:
        if receiver in self.closed:
            return False
        since = time.time() - WINDOW
        return bool(self._mailbox.search(sender=receiver, since=since, limit=1))

    def _read(self, form: Mapping[str, str]) -> tuple[str, More, bool]:
        """The words, what is beside them, and whether WhatsApp approved it; ``Bad``."""
        sid, body, url = form.get("ContentSid"), form.get("Body", ""), form.get("MediaUrl")
        if sid:
            if body or url:
                raise Bad(21654, "ContentSid goes with neither Body nor MediaUrl")
            found = self._contents.all(sid)
            if not found:
                raise Bad(21655, f"The ContentSid {sid} is Invalid")
            kind, inner = filled(found[0], form.get("ContentVariables", ""))
            return inner["body"], _shown(kind, inner), found[0].status == "approved"
        if url:
            return body, More(files=(self._fetched(url),)), False
        if not body:
            raise Bad(21602, "Message body is required.")
        if len(body) > limits.TEXT:
            raise Bad(21617, "The concatenated message body exceeds the 1600 character limit")
        return body, More(), False

    def _fetched(self, url: str) -> File:
        public, local = self._settings.public_url, self._settings.local_url
        here = local + url.removeprefix(public) if url.startswith(f"{public}/") else url
        try:
            answer = self._http.get(here).raise_for_status()
        except (httpx.HTTPError, httpx.InvalidURL):
            raise Bad(63019, "Media failed to download") from None
        type_ = answer.headers.get("Content-Type", "").partition(";")[0].strip()
        if type_ not in _TYPES or len(answer.content) > LARGEST:
            raise Bad(63021, "Channel invalid content error")
        return self._kept(type_, answer.content)

    def _kept(self, type_: str, data: bytes) -> File:
        return File(self._media.add(type_, data), type_, len(data))


def _shown(kind: str, inner: dict[str, Any]) -> More:
    if kind == "twilio/quick-reply":
        return More(options=tuple(Option(one["id"], one["title"]) for one in inner["actions"]))
    if kind == "twilio/list-picker":
        rows = (Option(o["id"], o["item"], o.get("description", "")) for o in inner["items"])
        return More(button=inner["button"], options=tuple(rows))
    return More(template=kind)
