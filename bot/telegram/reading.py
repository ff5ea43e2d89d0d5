"""What an update of Telegram says: one message of hers, or what became of the chat, or nothing."""

from __future__ import annotations

import unicodedata
from typing import Final

from msgspec import Struct
from telegram import CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Contact, Message, Update

from bot.telegram.addresses import address_of
from handlers.core.fhir import e164
from handlers.inbound import Body, Chosen, Located, Media, Number, Text, Unread

JPEG: Final = "image/jpeg"  # Telegram makes every photo one
VOICE: Final = "audio/ogg"
KINDS: Final = ("message", "callback_query", "my_chat_member")  # of updates that we ask for
COMMANDS: Final = {
    "menu": "menu",
    "appointments": "my appointments",
    "prescription": "my prescription",
    "number": "my mobile number",
    "listen": "listen",
    "language": "language",
    "help": "help",
    "stop": "stop",
}  # what each says in words that the conversation knows in every language
START: Final = "start"
_OUT: Final = frozenset({ChatMember.LEFT, ChatMember.BANNED})


class Pressed(Struct, frozen=True):
    """A button: the ``query`` to answer, the ``turn`` it names, and the message it stands under,
    with its text and the words of the button, which are empty where Telegram tells them no more.
    """

    query: str
    turn: str
    message: int
    text: str = ""
    label: str = ""


class Heard(Struct, frozen=True):
    """A message of one person. ``ids`` are all under which it may come again; ``started``: she has
    just opened the chat.
    """

    address: str
    ids: tuple[str, ...]
    body: Body
    pressed: Pressed | None = None
    started: bool = False


class InGroup(Struct, frozen=True):
    """Somebody took us into a group, or wrote there. ``sender`` is the address of a chat with
    that person; ``language`` what Telegram itself speaks to her, as a code, if it says.
    """

    address: str
    sender: str
    language: str


class Blocked(Struct, frozen=True):
    """She will have nothing from us here any more."""

    address: str


def read(update: Update) -> Heard | InGroup | Blocked | None:
    """``None`` for what needs no answer: an edited message, a channel, a service message."""
    if update.callback_query is not None:
        return _pressed(update.update_id, update.callback_query)
    if update.my_chat_member is not None:
        return _member(update.my_chat_member)
    if update.message is not None:
        return _message(update.update_id, update.message)
    return None


def _message(update: int, message: Message) -> Heard | InGroup | None:
    chat, sender = message.chat, message.from_user
    if sender is None or sender.is_bot or chat.type == Chat.CHANNEL:
        return None
    if chat.type != Chat.PRIVATE:
        # of the service messages, that we left would else be answered
        said = message.text or message.effective_attachment
        code = sender.language_code or ""
        return InGroup(address_of(chat.id), address_of(sender.id), code) if said else None
    # numbers of messages are a chat's own, and two chats may be one contact's
    ids = (f"update:{update}", f"message:{chat.id}:{message.message_id}")
    body = _body(message)
    if body is None:
        return None
    started = isinstance(body, Text) and body.text == START and message.text != START
    return Heard(address_of(chat.id), ids, body, started=started)


def _body(message: Message) -> Body | None:
    if message.text is not None:
        return Text(_command(_plain(message.text)))
    caption = _plain(message.caption or "")
    if message.photo:
        largest = max(message.photo, key=lambda one: one.width * one.height)
        return Media(JPEG, largest.file_id, largest.file_size or 0, caption)
    if message.voice is not None:
        voice = message.voice
        return Media(voice.mime_type or VOICE, voice.file_id, voice.file_size or 0, caption)
    if message.audio is not None:
        audio = message.audio
        return Media(audio.mime_type or "", audio.file_id, audio.file_size or 0, caption)
    if message.animation is not None:  # it has a document too
        return Unread("animation")
    if message.document is not None:
        paper = message.document
        return Media(paper.mime_type or "", paper.file_id, paper.file_size or 0, caption)
    if message.location is not None:
        return Located(message.location.latitude, message.location.longitude)
    if message.contact is not None:
        return _contact(message, message.contact)
    return _unread(message)


def _contact(message: Message, contact: Contact) -> Body:
    """Her own number counts only as she shares it herself: in a card that is passed on, anyone may
    have written it.
    """
    sender = message.from_user
    own = sender is not None and _is_own(message, contact, sender.id)
    given = contact.phone_number
    number = e164(given) or e164(f"+{given}")
    return Number(number) if own and number else Unread("contact")


def _is_own(message: Message, contact: Contact, sender: int) -> bool:
    return contact.user_id == sender and not (message.forward_origin or message.via_bot)


def _unread(message: Message) -> Unread | None:
    """Stickers, polls, dice and the like; a service message says nothing."""
    attached = message.effective_attachment
    if attached is None:
        return None
    kind = type(attached[0] if isinstance(attached, list | tuple) else attached).__name__
    return Unread(kind.lower())


def _pressed(update: int, query: CallbackQuery) -> Heard | None:
    shown = query.message
    if shown is None or shown.chat.type != Chat.PRIVATE:
        return None
    turn, _, key = (query.data or "").rpartition(":")
    if not turn or not key:
        return None
    text, label = "", ""
    if isinstance(shown, Message):
        text, label = shown.text or "", _label(shown, query.data or "")
    return Heard(
        address_of(shown.chat.id),
        (f"update:{update}", f"callback:{query.id}"),
        Chosen(key),
        Pressed(query.id, turn, shown.message_id, text, label),
    )


def _label(message: Message, data: str) -> str:
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return next((b.text for row in rows for b in row if b.callback_data == data), "")


def _member(change: ChatMemberUpdated) -> InGroup | Blocked | None:
    chat, status = change.chat, change.new_chat_member.status
    if chat.type == Chat.PRIVATE:
        return Blocked(address_of(chat.id)) if status in _OUT else None
    if chat.type == Chat.CHANNEL or status in _OUT:
        return None
    sender = change.from_user
    return InGroup(address_of(chat.id), address_of(sender.id), sender.language_code or "")


def _command(text: str) -> str:
    """The words for a command: "/menu", or "/menu@its_name"; any other text is itself."""
    if not text.startswith("/"):
        return text
    name = text[1:].split(maxsplit=1)[0].partition("@")[0].lower() if text[1:].split() else ""
    return START if name == START else COMMANDS.get(name, text)


def _plain(text: str) -> str:
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")
