"""What the phones send: a first booking, word by word, as Twilio would post it."""

from __future__ import annotations

import uuid
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from tests.bench.servers import TOKEN

# One message a step; the complaint comes from the list below.
BOOKING = (
    ("hi", "hi"),
    ("language", "1"),
    ("consent", "1"),
    ("who", "1"),
    ("name", "Asha Devi"),
    ("age and sex", "34 woman"),
    ("danger", "0"),
    ("complaint", ""),
    ("days", "3"),
    ("signs", "0"),
    ("history", "0"),
    ("book", "1"),
)
# Five departments, so that the phones do not all want the same doctor's next slot.
COMPLAINTS = ("fever and cough", "itching", "ear pain", "back pain", "stomach pain")
REGISTRATION = ("hi", "1", "1")  # language and consent: what stands before a menu

BOOKED = "Booked. Token"
KEPT = "is kept. We will send you"
TAKEN = "was just taken"
MENU = "What do you need?"

_SERVICE = "+911140000000"


def number(index: int) -> str:
    """A made-up phone."""
    return f"+9170{index:08d}"


class Post:
    """Makes signed requests to one server, whole, ready for its connection."""

    def __init__(self, url: str) -> None:
        self._url = f"{url}/twilio/sms"
        self._host = url.removeprefix("http://")
        self._sign = RequestValidator(TOKEN).compute_signature

    def __call__(self, sender: str, text: str) -> bytes:
        """One message with an id of its own."""
        sid = f"SM{uuid.uuid4().hex}"
        params = {
            "ToCountry": "IN", "ToState": "", "ToCity": "", "ToZip": "",
            "FromCountry": "IN", "FromState": "", "FromCity": "", "FromZip": "",
            "SmsMessageSid": sid, "SmsSid": sid, "MessageSid": sid, "NumMedia": "0",
            "NumSegments": "1", "SmsStatus": "received", "Body": text, "To": _SERVICE,
            "From": sender, "AccountSid": "AC" + "0" * 32, "ApiVersion": "2010-04-01",
        }  # fmt: skip
        body = urlencode(params)
        head = (
            f"POST /twilio/sms HTTP/1.1\r\nHost: {self._host}\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n"
            "User-Agent: TwilioProxy/1.1\r\nAccept: */*\r\n"
            f"X-Twilio-Signature: {self._sign(self._url, params)}\r\n"
            f"I-Twilio-Idempotency-Token: {uuid.uuid4()}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        return (head + body).encode()

    def booking(self, index: int) -> list[tuple[str, bytes]]:
        """The steps of one phone's first booking."""
        sender = number(index)
        complaint = COMPLAINTS[index % len(COMPLAINTS)]
        return [(step, self(sender, text or complaint)) for step, text in BOOKING]
