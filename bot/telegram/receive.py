"""An update of Telegram, however it came: a turn, and its answer in the chat."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from typing import Any, Final

from telegram import Update
from telegram.error import TelegramError

from bot.addresses import Addresses
from bot.carrier import Message, Permanent, Temporary
from bot.chat import Chat, one_message
from bot.outgoing import Outgoing
from bot.ports import Clock
from bot.pressed import is_open
from bot.seal import Sealer
from bot.sessions import Sessions
from bot.telegram.addresses import chat_of
from bot.telegram.api import Api
from bot.telegram.reading import Blocked, Heard, InGroup, Pressed, read
from bot.telegram.send import MARK, TelegramChats
from bot.telegram.traces import Traces
from bot.telegram.words import Say
from bot.traces import trace
from bot.turn import TurnRunner
from handlers.inbound import Chosen, Inbound, Text
from handlers.listening import LISTEN

log = logging.getLogger(__name__)

CHANNEL: Final = "telegram"
FAILED: Final = "sorry-again"  # nothing is kept of that turn
ANSWERING: Final = 5.0  # s to wait for what a button shows while it is worked on


class Receiver:
    """Raises ``Unavailable``, ``Temporary`` and ``redis.RedisError``: then the same update should
    come again, and nothing is done twice.
    """

    def __init__(
        self,
        *,
        api: Api,
        chats: TelegramChats,
        runner: TurnRunner,
        outgoing: Outgoing,
        sessions: Sessions,
        addresses: Addresses,
        sealer: Sealer,
        traces: Traces,
        say: Say,
        languages: tuple[str, ...],
        clock: Clock,
    ) -> None:
        self._api = api
        self._chats = chats
        self._runner = runner
        self._outgoing = outgoing
        self._sessions = sessions
        self._addresses = addresses
        self._sealer = sealer
        self._traces = traces
        self._say = say
        self._languages = languages
        self._clock = clock

    def take(self, data: dict[str, Any]) -> None:
        """One update, as the Bot API writes it. What cannot be read is passed over: it would come
        again for ever.
        """
        try:
            told = read(Update.de_json(data, self._api.bot))
        except (TypeError, ValueError, KeyError, AttributeError, IndexError) as wrong:
            log.error("an update of Telegram cannot be read: %s", trace(wrong))
            return
        match told:
            case Heard(pressed=None):
                self._answer(told, None)
            case Heard(pressed=pressed) if pressed is not None:
                self._press(told, pressed)
            case InGroup():
                self._group(told)
            case Blocked():
                self._sessions.refused(told.address, CHANNEL)
            case _:
                pass

    def _press(self, told: Heard, pressed: Pressed) -> None:
        """A button stops turning at once. Of the buttons of one question the first one pressed
        counts; then they go. The one that has it read out is none of these.
        """
        answered = self._api.begin(lambda bot: bot.answer_callback_query(pressed.query))
        try:
            if told.body == Chosen(LISTEN):
                self._answer(told, None)
            elif self._traces.first(told.address, pressed.turn, told.ids[-1]):
                self._answer(told, pressed)
        finally:
            _quietly(answered)

    def _answer(self, told: Heard, pressed: Pressed | None) -> None:
        contact = self._addresses.came_from(told.address)
        counts = pressed is not None and self._counts(contact, pressed)
        said = one_message(self._runner.run(self._inbound(told, contact)))
        if said is None:
            return
        message = self._message(told, said)
        if said.asks == FAILED and pressed is not None:
            self._traces.unpress(told.address, pressed.turn)
        elif pressed is not None and self._replaced(told, pressed, message, counts):
            return
        self._send(message)

    def _counts(self, contact: str, pressed: Pressed) -> bool:
        """Whether the turn takes it for an answer, as it does if the question is open."""
        known, session = self._sessions.now(contact)
        return is_open(pressed.turn, known, session, self._clock())

    def _inbound(self, told: Heard, contact: str) -> Inbound:
        first, *others = told.ids
        return Inbound(
            contact=contact,
            channel=CHANNEL,
            provider="telegram",
            message_id=first,
            body=Text(self._greeting(contact)) if told.started else told.body,
            received=self._clock(),
            other_ids=tuple(others),
            address=told.address if told.address != contact else "",
            pressed=told.pressed.turn if told.pressed else "",
            label=told.pressed.label if told.pressed else "",
        )

    def _greeting(self, contact: str) -> str:
        """Who opens the chat anew gets our messages again, or the menu; a new one is greeted."""
        known = self._sessions.contact(contact)
        return "start" if known.stopped else "menu" if known.consent else "hi"

    def _message(self, told: Heard, said: Chat) -> Message:
        turn = said.turn if said.asks != FAILED else ""
        own = turn or self._sealer.turn_id("telegram", told.ids[0], told.address)
        return said.message(f"{own}:answer", CHANNEL, told.address)

    def _replaced(self, told: Heard, pressed: Pressed, message: Message, counts: bool) -> bool:
        """What a pressed button leaves of the message it stood under: the same question with other
        choices, where that is what comes next; else what was chosen, and no buttons. Whether
        nothing else needs to be sent.
        """
        chat = chat_of(told.address)
        earlier = pressed.text.partition(f"\n\n{MARK} ")[0]
        if message.choices and earlier and _same(message, earlier):
            return self._chats.instead(chat, pressed.message, message)
        try:
            if counts:
                self._chats.chosen(chat, pressed.message, earlier, pressed.label)
            else:
                self._chats.closed(chat, pressed.message)
        except Temporary as wrong:  # the next question matters more
            log.info("buttons stay where they were: %s", wrong)
        return False

    def _send(self, message: Message) -> None:
        try:
            self._outgoing.send(message)
        except Permanent as no:
            if no.stopped:
                self._sessions.refused(message.to, CHANNEL)
            else:
                log.error("an answer was not taken by Telegram: %s", no)

    def _group(self, told: InGroup) -> None:
        """We write to one person only; that is said once, and then we go."""
        if self._traces.leaves(told.address):
            language = self._language(told)
            text = self._say("chat-group", language)
            to, mark = told.address, self._sealer.contact_key(told.address)
            when = int(self._clock().timestamp())
            self._send(Message(id=f"group:{mark}:{when}", channel=CHANNEL, to=to, text=text))
        self._chats.leave(chat_of(told.address))

    def _language(self, told: InGroup) -> str:
        """The sender's: as she chose it here, else as Telegram speaks to her."""
        chosen = self._sessions.contact(told.sender).language
        code = told.language.partition("-")[0]
        return chosen or (code if code in self._languages else self._languages[0])


def _same(message: Message, earlier: str) -> bool:
    """Whether it asks what the earlier message asked, in the same words."""
    question = message.body.strip()
    return earlier == question or earlier.startswith(f"{question}\n{message.choices[0].key} ")


def _quietly(answered: Future[bool]) -> None:
    """A button that was pressed too long ago takes no answer."""
    try:
        answered.result(ANSWERING)
    except (TelegramError, TimeoutError) as wrong:
        log.info("a button was not answered: %s", type(wrong).__name__)
