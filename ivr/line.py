"""A call, turn by turn, whoever carries it: an event in, what is spoken out.

The conversation decides as it does for a text; what is here belongs to a telephone: keys to hear
again, silence, how long a call may last, what is said when it ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from bot.ports import Clock, Unavailable
from bot.turn import TurnRunner
from handlers.effect import Ring
from handlers.inbound import Body, Call, Digits, Inbound, Silence, Speech
from handlers.inbound import HangUp as HungUp
from handlers.reply import Reply, Telephone
from ivr.audio.voices import Voices
from ivr.render import SpokenRenderer
from ivr.spoken import GOOD_BYE, RECORD_OFFER, Ask, HangUp, Record, Spoken
from ivr.state import KEYS, State
from ivr.told import Piece, Told

TURNS: Final = 80  # answers in one call
SECONDS: Final = 15 * 60  # of one call
SLOWLY: Final = 2  # silences, after which it is said slowly
PATIENCE: Final = 4  # silences: asked again, slowly, offered a call; and then good-bye
FIRST_PATIENCE: Final = 4  # at the very first question no call is offered: no one may be there
KEY_TIMEOUT, NUMBER_TIMEOUT, SLOW_TIMEOUT = 6, 8, 10  # seconds without a key
HEAR_AGAIN: Final = "#"
_ONE: Final = tuple("0123456789")
FIRST_WORDS: Final = "ask-consent"  # what a caller is asked who is new

_KINDS: Final = {Digits: "keys", Speech: "speech", Silence: "silence"}

Action = Callable[[State], str]  # where the next answer goes


class Caller(Struct, frozen=True):
    """``call`` is the carrier's id of this call, ``contact`` who is on the phone (``tel:+91…``)."""

    call: str
    contact: str
    action: Action


class Line:
    """Calls. ``on_answer`` is told how each question was answered (``keys``, ``speech``,
    ``silence``), in which language.
    """

    def __init__(
        self,
        *,
        provider: str,
        runner: TurnRunner,
        rung: Callable[[Ring], TurnRunner],
        renderer: SpokenRenderer,
        voices: Voices,
        languages: tuple[str, ...],
        emergency_number: str,
        clock: Clock,
        on_answer: Callable[[str, str], None] = lambda kind, language: None,
    ) -> None:
        self._provider = provider
        self._runner = runner
        self._rung = rung
        self._renderer = renderer
        self._voices = voices
        self._languages = languages
        self._emergency = emergency_number
        self._clock = clock
        self._on_answer = on_answer

    def begin(self, caller: Caller) -> tuple[Spoken, ...]:
        """She rang."""
        state = State(turn=0, begun=int(self._clock().timestamp()), language=self._languages[0])
        return self._turn(caller, Call(), state)

    def rang(self, caller: Caller, ring: Ring) -> tuple[Spoken, ...]:
        """She answered a call of ours."""
        state = State(turn=0, begun=int(self._clock().timestamp()), language=self._languages[0])
        return self._turn(caller, Call(), state, self._rung(ring))

    def go_on(self, caller: Caller, body: Body, state: State) -> tuple[Spoken, ...]:
        """She pressed or said something, or nothing (``Silence``)."""
        self._on_answer(_KINDS.get(type(body), "other"), state.language)
        late = self._clock().timestamp() - state.begun > SECONDS
        if late or state.turn > TURNS:
            return self._last("voice-too-long", state)
        silent = state.silent + 1 if isinstance(body, Silence) else 0
        patience = FIRST_PATIENCE if state.first else PATIENCE
        if silent and state.over:
            return self._last("voice-bye", state)
        if silent >= patience:
            return self._last("voice-goodbye", state)
        key = body.digits if isinstance(body, Digits) and body.digits in _ONE else ""
        if isinstance(body, Digits):
            body = replace(body, before=state.keys)
        keys = (state.keys + key)[-KEYS:] if key else ""
        return self._turn(caller, body, replace(state, silent=silent, keys=keys))

    def end(self, caller: Caller) -> None:
        """She hung up, or the line broke; what she said is kept."""
        self._runner.run(self._inbound(caller, HungUp(), "end"))

    def unknown(self) -> tuple[Spoken, ...]:
        """To one who hides the number: we could not call back, nor tell her from others."""
        said = Reply("voice-no-number", {"number": Telephone(self._emergency)})
        return self._apology(said)

    def sorry(self) -> tuple[Spoken, ...]:
        """Nothing of ours answers; it needs no store."""
        return self._apology(Reply("sorry-later", {"number": Telephone(self._emergency)}))

    def _turn(
        self, caller: Caller, body: Body, state: State, runner: TurnRunner | None = None
    ) -> tuple[Spoken, ...]:
        """To hear again is to be given the kept answer of the turn she heard."""
        again = isinstance(body, Digits) and body.digits == HEAR_AGAIN
        turn = state.heard if again else state.turn
        heard = "" if isinstance(body, Call) or again else f"{caller.call}:{state.heard}"
        try:
            inbound = self._inbound(caller, body, str(turn), heard)
            texts = (runner or self._runner).run(inbound)
        except Unavailable:
            return self.sorry()
        told = [msgspec.json.decode(text, type=Told) for text in texts]
        return self._answer(caller, told, replace(state, turn=state.turn + 1), turn)

    def _answer(
        self, caller: Caller, told: list[Told], state: State, turn: int
    ) -> tuple[Spoken, ...]:
        pieces = [piece for one in told for piece in one.pieces]
        last = told[-1] if told else None
        language = last.language if last else state.language
        if last and last.id == FIRST_WORDS:  # before all else, now that her language is known
            pieces = [*self._emergency_number(language), *pieces]
        state = replace(state, language=language)
        if last and last.id == "sorry-again":  # nothing was kept: the question is still open
            return (self._ask(caller, pieces, state, None),)
        if last and last.id == GOOD_BYE:
            return (*self._voices.prompts(pieces), HangUp())
        if last is None or not last.asks:
            pieces += self._renderer.pieces("voice-end", language, {})
        first = last is not None and last.id.startswith("ask-language")
        over = last is None or not last.asks or last.id == RECORD_OFFER
        state = replace(state, heard=turn, over=over, first=first)
        if last and last.asks == "record":
            return (*self._voices.prompts(pieces), Record(caller.action(state)))
        return (self._ask(caller, pieces, state, last),)

    def _emergency_number(self, language: str) -> tuple[Piece, ...]:
        said = Reply("emergency-first", {"number": Telephone(self._emergency)})
        return self._renderer.told(said, language, self._clock()).pieces

    def _ask(self, caller: Caller, pieces: list[Piece], state: State, told: Told | None) -> Ask:
        """Without ``told``, whatever was asked before is open: any answer is taken."""
        slow = state.silent >= SLOWLY
        asks = told.asks if told else "number"
        spoken = told if told and told.labels is not None else None
        timeout = NUMBER_TIMEOUT if asks == "number" else KEY_TIMEOUT
        return Ask(
            self._voices.prompts(pieces, slow),
            caller.action(state),
            digits=None if asks == "number" else 1,
            timeout=SLOW_TIMEOUT if slow else timeout,
            speech=spoken.language if spoken else "",
            hints=self._renderer.hints(spoken) if spoken else (),
        )

    def _last(self, message: str, state: State) -> tuple[Spoken, ...]:
        pieces = self._renderer.pieces(message, state.language, {})
        return (*self._voices.prompts(pieces), HangUp())

    def _apology(self, reply: Reply) -> tuple[Spoken, ...]:
        """In the first languages offered: hers is not known here."""
        now = self._clock()
        said = [self._renderer.told(reply, code, now).pieces for code in self._languages[:2]]
        return (*self._voices.prompts(piece for one in said for piece in one), HangUp())

    def _inbound(self, caller: Caller, body: Body, mark: str, heard: str = "") -> Inbound:
        return Inbound(
            contact=caller.contact,
            channel="voice",
            provider=self._provider,
            message_id=f"{caller.call}:{mark}",
            body=body,
            received=self._clock(),
            heard=heard,
        )
