"""Connects the demo's phones with OPDLine: fetches a call's TwiML, step by step, by signed webhook.

The phone plays what it is given and says which keys were pressed where; which webhook that goes to
is looked up here, in the document, so nobody can have another address signed.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.demo.call_twiml import Gather, Record, Redirect, Reject, Verb, read
from bot.demo.calls import OVER, Call, Calls, Status
from bot.demo.recordings import SECONDS, Recordings
from bot.demo.twiml import BadTwiml
from bot.demo.webhook import API_VERSION, WebhookFailed, Webhooks
from bot.settings import Settings
from bot.twilio.send import EMBEDDED_ACCOUNT


class NoCall(Exception):
    """Why this cannot be done with the call: over, elsewhere, or never there."""


class Exchange:
    """Calls both ways."""

    def __init__(
        self, settings: Settings, calls: Calls, webhooks: Webhooks, recordings: Recordings
    ) -> None:
        self._calls, self._webhooks, self._recordings = calls, webhooks, recordings
        self._voice = f"{settings.public_url}/twilio/voice"

    def ring(self, sender: str, receiver: str) -> Call:
        """A phone calls OPDLine, and has its first document; it may be over at once."""
        call = self._calls.add(
            "inbound", sender, receiver, url=self._voice, callback=f"{self._voice}/status"
        )
        call = self._fetch(call, call.url, {})
        verbs = verbs_of(call)
        if call.status in OVER:
            return call
        if verbs and isinstance(verbs[0], Reject):
            busy: Status = "busy" if verbs[0].reason == "busy" else "no-answer"
            return self._move(call, busy) or call
        return self._calls.advance(call, "in-progress") or call

    def answer(self, sid: str) -> Call:
        """A phone takes a call that rings."""
        call = self._calls.find(sid)
        taken = call and call.status == "ringing" and self._move(call, "in-progress")
        if not taken or taken.direction == "inbound":
            raise NoCall("it does not ring any more")
        return self._fetch(taken, taken.url, {"AnsweredBy": "human"} if taken.detect else {})

    def go_on(self, sid: str, turn: int, place: int, keys: str, finish: str) -> Call:
        """What came of the Gather, Record or Redirect at ``place`` of the ``turn``-th document.

        A Record has something recorded where a key ended it.
        """
        call = self._calls.find(sid)
        if call is None or call.status != "in-progress":
            raise NoCall("the call is over")
        verbs = verbs_of(call)
        verb = verbs[place] if 0 <= place < len(verbs) else None
        if not isinstance(verb, Gather | Record | Redirect):
            raise NoCall("nothing was asked there")
        if isinstance(verb, Record) and not finish:
            raise NoCall("nothing was recorded there")
        if turn != call.turn or not self._calls.take(call):
            raise NoCall("this was answered already")
        params: dict[str, str] = {}
        if isinstance(verb, Gather):
            params = {"msg": "Gather End", "Digits": keys} | (
                {"FinishedOnKey": finish} if finish else {}
            )
        elif isinstance(verb, Record):
            params = {
                "RecordingSid": self._recordings.add(), "RecordingDuration": str(SECONDS),
                "Digits": finish,
            }  # fmt: skip
        call = replace(call, turn=turn + 1)
        url = verb.url if isinstance(verb, Redirect) else verb.action
        return self._fetch(call, url, params)

    def hang_up(self, sid: str) -> Call:
        """The phone ends the call, or does not take it."""
        call = self._calls.find(sid)
        if call is None:
            raise NoCall("there is no such call")
        return self.end(call, "busy" if call.status == "ringing" else "completed")

    def end(self, call: Call, status: Status) -> Call:
        """End a call, and tell its callback; one that is over stays as it is."""
        return (call.status not in OVER and self._move(call, status)) or call

    def step(self, call: Call, now: float) -> None:
        """Let a call to a phone ring, and ring no longer than asked."""
        if call.status == "queued":
            self._tell(call, "initiated")
            self._move(call, "ringing")
        elif now - (call.rung or now) >= call.timeout:
            self._move(call, "no-answer")

    def _move(self, call: Call, status: Status) -> Call | None:
        moved = self._calls.advance(call, status)
        if moved:
            self._tell(moved, "answered" if status == "in-progress" else status)
        return moved

    def _tell(self, call: Call, event: str) -> None:
        told = "completed" if event in OVER else event
        if not call.callback or told not in call.events.split():
            return
        more = {}
        if event in OVER:
            seconds = int((call.ended or 0) - call.begun) if call.begun else 0
            more = {"CallDuration": str(seconds)}
            if call.detect and call.begun:
                more["AnsweredBy"] = "human"
        status = {"initiated": "initiated", "answered": "in-progress"}.get(event, event)
        try:
            self._webhooks.tell(call.callback, _params(call) | {"CallStatus": status} | more)
        except WebhookFailed as failed:
            self._calls.fail(call.sid, failed.code, str(failed))

    def _fetch(self, call: Call, url: str, params: dict[str, str]) -> Call:
        """The call with its next document; a call that gets none is over, as with any carrier."""
        try:
            document = self._webhooks.document(url, _params(call) | params)
            read(document, url)
        except (WebhookFailed, BadTwiml) as wrong:
            self._calls.fail(call.sid, wrong.code, str(wrong))
            ended = self.end(call, "completed" if call.begun else "failed")
            return replace(ended, document=b"", error=wrong.code, problem=str(wrong))
        return self._calls.put(call, url, document)


def verbs_of(call: Call) -> tuple[Verb, ...]:
    """The verbs of the document a call is at."""
    return read(call.document, call.base) if call.document else ()


def _params(call: Call) -> dict[str, str]:
    return {
        "AccountSid": EMBEDDED_ACCOUNT, "ApiVersion": API_VERSION, "CallSid": call.sid,
        "CallStatus": call.status, "Direction": call.direction, "From": call.sender,
        "To": call.receiver, "Caller": call.sender, "Called": call.receiver,
        "FromCountry": "IN", "ToCountry": "IN",
    }  # fmt: skip
