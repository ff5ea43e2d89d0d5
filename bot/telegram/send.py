"""Messages to chats of Telegram, with what may be chosen as buttons below them."""

from __future__ import annotations

import contextlib
import io
from datetime import UTC, datetime
from typing import Final

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot import words
from bot.carrier import Message, Permanent, Temporary
from bot.render import Renderer
from bot.seal import Sealer
from bot.settings import Settings
from bot.store import connect
from bot.telegram import layout
from bot.telegram.addresses import chat_of
from bot.telegram.api import Ask, connected
from bot.telegram.errors import UNCHANGED
from bot.telegram.traces import Traces
from handlers.reply import Term

ASKS_NUMBER: Final = frozenset({"ask-number", "ask-number-again"})
SHARE: Final = "number-share"
VOICE: Final = "message.mp3"
MARK: Final = "✓"  # before what was chosen; alone it takes a keyboard away
CAPTION: Final = 1024  # characters below a file
_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)
_Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None


class TelegramChats:
    """A ``Carrier``. Telegram keeps no list of what was sent, so what nobody knows to have got
    there is sent again: rather twice than not at all.
    """

    def __init__(self, settings: Settings) -> None:
        self._api = connected(settings)
        self._traces = Traces(connect(settings), Sealer(settings.secret_key))
        self._renderer = Renderer(words.load(), settings.zone)

    def send(self, message: Message) -> str:
        """One message, or more where it is longer than one may be. The id is that of the last."""
        chat = chat_of(message.to)
        if message.voice:
            return self._voice(chat, message.voice)
        if message.file:
            return str(self._document(chat, message))
        asks = message.asks in ASKS_NUMBER
        if not asks and message.choices and self._traces.keyboard(message.to):
            self._put_away(message.to)
        sent, last = self._traces.sent(message.id), 0
        pieces = layout.pieces(shown(message))
        for n, piece in enumerate(pieces[sent:], sent + 1):
            markup = self._markup(message) if n == len(pieces) else None
            last = self._send(chat, piece, markup)
            if n < len(pieces):
                self._traces.set_sent(message.id, n)
        if asks:
            self._traces.set_keyboard(message.to, True)
        elif not message.choices:
            self._traces.set_keyboard(message.to, False)
        return str(last)

    def find(self, message: Message, since: datetime) -> str | None:
        """Telegram tells nobody what was sent."""
        return None

    def instead(self, chat: int, earlier: int, message: Message) -> bool:
        """Show this in the place of an earlier message; whether that could be done."""
        text = layout.pieces(shown(message))
        if len(text) > 1 or message.asks in ASKS_NUMBER:
            return False
        buttons = _inline(message)
        return self._edited(
            lambda bot: bot.edit_message_text(
                text[0],
                chat_id=chat,
                message_id=earlier,
                reply_markup=buttons,
                link_preview_options=_NO_PREVIEW,
            )
        )

    def chosen(self, chat: int, earlier: int, text: str, label: str) -> None:
        """Take the buttons from a message, and write what was chosen below its text; its text is
        empty where it is not known any more.
        """
        said = f"{text}\n\n{MARK} {label}"
        if not text or not label or len(layout.pieces(said)) > 1:
            self.closed(chat, earlier)
            return
        self._edited(
            lambda bot: bot.edit_message_text(
                said, chat_id=chat, message_id=earlier, link_preview_options=_NO_PREVIEW
            )
        )

    def closed(self, chat: int, earlier: int) -> None:
        """Take the buttons from a message and leave its text."""
        self._edited(lambda bot: bot.edit_message_reply_markup(chat_id=chat, message_id=earlier))

    def _voice(self, chat: int, sound: bytes) -> str:
        sent = self._api.call(lambda bot: bot.send_voice(chat, sound, filename=VOICE))
        return str(sent.message_id)

    def leave(self, chat: int) -> None:
        """Go out of a group; one that we are not in any more is left."""
        with contextlib.suppress(Permanent):
            self._api.call(lambda bot: bot.leave_chat(chat))

    def _send(self, chat: int, text: str, markup: _Markup, quietly: bool = False) -> int:
        sent = self._api.call(
            lambda bot: bot.send_message(
                chat,
                text,
                reply_markup=markup,
                link_preview_options=_NO_PREVIEW,
                disable_notification=quietly or None,
            )
        )
        return sent.message_id

    def _document(self, chat: int, message: Message) -> int:
        """A file with a line below it."""
        file, caption = io.BytesIO(message.file), message.text[:CAPTION]
        sent = self._api.call(
            lambda bot: bot.send_document(
                chat, file, filename=message.document, caption=caption or None
            )
        )
        return sent.message_id

    def _edited(self, ask: Ask[object]) -> bool:
        """Whether it stands there now. What cannot be changed any more stays as it is: that is no
        reason to fail.
        """
        try:
            self._api.call(ask)
        except Permanent as no:
            return str(no) == UNCHANGED
        return True

    def _markup(self, message: Message) -> _Markup:
        if message.asks in ASKS_NUMBER:
            return self._share(message)
        if message.choices:
            return _inline(message)
        if self._traces.keyboard(message.to):  # a message takes away a keyboard or has one
            return ReplyKeyboardRemove()
        return _inline(message)

    def _share(self, message: Message) -> ReplyKeyboardMarkup:
        """Only this kind of keyboard can ask for her number."""
        label = self._renderer.label(Term(SHARE), message.language, datetime.now(UTC))
        others = [[KeyboardButton(choice.label)] for choice in message.choices]
        return ReplyKeyboardMarkup(
            [[KeyboardButton(label, request_contact=True)], *others],
            resize_keyboard=True,
            one_time_keyboard=True,
        )

    def _put_away(self, to: str) -> None:
        """A message has one keyboard at most, so another one takes away hers, and goes too."""
        chat = chat_of(to)
        sent = self._send(chat, MARK, ReplyKeyboardRemove(), quietly=True)
        self._traces.set_keyboard(to, False)
        with contextlib.suppress(Permanent, Temporary):
            self._api.call(lambda bot: bot.delete_message(chat, sent))


def shown(message: Message) -> str:
    """The text above the buttons: with the choices in full where a button cuts them."""
    if not message.choices or message.asks in ASKS_NUMBER:
        return message.body or message.text
    cut = layout.cut_short(message.choices)
    return message.text if cut else message.body or message.text


def _inline(message: Message) -> InlineKeyboardMarkup | None:
    rows = layout.rows(message.choices, message.turn, message.listen)
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(one.label, callback_data=one.data) for one in row] for row in rows]
    )
