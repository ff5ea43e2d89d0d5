"""The carrier's calls to OPDLine: signed form posts, retried and failed over as Twilio does."""

from __future__ import annotations

import secrets
import time
from urllib.parse import urljoin

import httpx
from msgspec import Struct
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.demo import twiml
from bot.demo.mailbox import Mailbox, Message
from bot.demo.rules import refusal
from bot.settings import Settings
from bot.twilio.send import EMBEDDED_ACCOUNT

API_VERSION = "2010-04-01"

_SECONDS = 15.0
_LARGEST = 64 * 1024
_XML = ("text/xml", "application/xml", "application/rss+xml")
_BROKEN = (httpx.ConnectError, httpx.ConnectTimeout, httpx.RemoteProtocolError, httpx.ReadError)


class WebhookFailed(Exception):
    """Twilio's error code and its meaning."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code


class Delivered(Struct, frozen=True):
    """What came of a message to OPDLine: the replies, and what went wrong if anything did."""

    message: Message
    replies: tuple[Message, ...]
    error: int | None = None
    problem: str | None = None


class Webhooks:
    """Carries messages and receipts to OPDLine over HTTP, signed for its public address."""

    def __init__(self, settings: Settings, mailbox: Mailbox) -> None:
        self._mailbox = mailbox
        self._public, self._local = settings.public_url, settings.local_url
        self._sign = RequestValidator(settings.twilio_auth_token).compute_signature
        # Straight to this computer: a proxy of the environment is for the outside.
        self._http = httpx.Client(
            timeout=httpx.Timeout(_SECONDS, connect=5),
            trust_env=False,
            headers={"User-Agent": "TwilioProxy/1.1", "Accept": "*/*"},
        )

    def close(self) -> None:
        """Drop the connections."""
        self._http.close()

    def deliver(self, sender: str, receiver: str, body: str) -> Delivered:
        """Hand a phone's message to OPDLine and its replies to the phone."""
        message = self._mailbox.add("inbound", sender, receiver, body, status="received")
        return self.hand_over(message, inbound(message), "/twilio/sms")

    def hand_over(self, message: Message, params: dict[str, str], path: str) -> Delivered:
        """A message from a phone, and its replies to the phone."""
        url = f"{self._public}{path}"
        error: WebhookFailed | twiml.BadTwiml | None = None
        try:
            outgoing, base = self._ask(url, params), url
        except (WebhookFailed, twiml.BadTwiml) as wrong:
            error = wrong
            base = f"{self._public}/twilio/fallback"
            told = {"ErrorCode": str(wrong.code), "ErrorUrl": url}
            try:
                outgoing = self._ask(base, params | told)
            except (WebhookFailed, twiml.BadTwiml):
                outgoing = []
        replies = tuple(self._reply(message, one, base) for one in outgoing)
        if error is None:
            return Delivered(message, replies)
        self._mailbox.fail(message.sid, error.code, str(error))
        return Delivered(message, replies, error.code, str(error))

    def receipt(self, message: Message, status: str, code: int | None = None) -> None:
        """Tell the message's callback its new status, with an error's ``code``; a failure is the
        callback's loss.
        """
        params = {
            "AccountSid": EMBEDDED_ACCOUNT, "ApiVersion": API_VERSION, "From": message.sender,
            "To": message.receiver, "MessageSid": message.sid, "SmsSid": message.sid,
            "MessageStatus": status, "SmsStatus": status,
        }  # fmt: skip
        if code:
            params["ErrorCode"] = str(code)
        try:
            self._post(message.callback, params)
        except WebhookFailed as failed:
            self._mailbox.fail(message.sid, failed.code, str(failed))

    def document(self, url: str, params: dict[str, str]) -> bytes:
        """What a call's webhook answers, which must be TwiML; ``WebhookFailed`` if it is not."""
        kind, document = self._post(url, params)
        if kind not in _XML:
            raise WebhookFailed(12300, f"Invalid Content-Type: {kind or 'none'}")
        return document

    def tell(self, url: str, params: dict[str, str]) -> None:
        """A webhook whose answer is not looked at; ``WebhookFailed`` where there is none."""
        self._post(url, params)

    def _ask(self, url: str, params: dict[str, str]) -> list[twiml.Outgoing]:
        kind, document = self._post(url, params)
        if not document.strip():
            return []
        if kind in _XML:
            return twiml.read(document)
        if kind == "text/plain":
            return [twiml.Outgoing(document.decode(errors="replace"))]
        raise WebhookFailed(12300, f"Invalid Content-Type: {kind or 'none'}")

    def _reply(self, asked: Message, reply: twiml.Outgoing, base: str) -> Message:
        sender, receiver = reply.sender or asked.receiver, reply.to or asked.sender
        error = refusal(self._mailbox, receiver, reply.body)
        return self._mailbox.add(
            "outbound-reply", sender, receiver, reply.body,
            status="failed" if error else "queued", error=error,
            callback=urljoin(base, reply.callback) if reply.callback else "",
            channel=asked.channel,
        )  # fmt: skip

    def _post(self, url: str, params: dict[str, str]) -> tuple[str, bytes]:
        headers = {
            "X-Twilio-Signature": self._sign(url, params),
            "I-Twilio-Idempotency-Token": secrets.token_hex(16),
        }
        here = url
        if url.startswith(f"{self._public}/"):
            here = self._local + url.removeprefix(self._public)
        try:
            try:
                return self._once(here, params, headers)
            except _BROKEN:  # Twilio's own rule: once more, with the same sid and token
                return self._once(here, params, headers)
        except (httpx.HTTPError, httpx.InvalidURL) as wrong:
            raise WebhookFailed(11200, f"HTTP retrieval failure: {wrong}") from None

    def _once(self, url: str, params: dict[str, str], headers: dict[str, str]) -> tuple[str, bytes]:
        end = time.monotonic() + _SECONDS
        document = b""
        try:
            with self._http.stream("POST", url, data=params, headers=headers) as answer:
                if not answer.is_success:
                    status = answer.status_code
                    raise WebhookFailed(11200, f"HTTP retrieval failure: status {status}")
                for piece in answer.iter_bytes():
                    document += piece
                    if len(document) > _LARGEST:
                        raise WebhookFailed(11750, "TwiML response body too large")
                    if time.monotonic() > end:
                        raise WebhookFailed(11205, "HTTP connection failure: 15 s are over")
                return answer.headers.get("Content-Type", "").split(";")[0].strip(), document
        except (httpx.ReadTimeout, httpx.WriteTimeout, httpx.PoolTimeout):
            raise WebhookFailed(11205, "HTTP connection failure: no answer in 15 s") from None


def inbound(message: Message) -> dict[str, str]:
    """What Twilio tells of a message from a phone."""
    return {
        "ToCountry": "IN", "ToState": "", "ToCity": "", "ToZip": "",
        "FromCountry": "IN", "FromState": "", "FromCity": "", "FromZip": "",
        "SmsMessageSid": message.sid, "SmsSid": message.sid, "MessageSid": message.sid,
        "NumMedia": "0", "NumSegments": str(message.parts), "SmsStatus": "received",
        "Body": message.body, "To": message.receiver, "From": message.sender,
        "AccountSid": EMBEDDED_ACCOUNT, "ApiVersion": API_VERSION,
    }  # fmt: skip
