"""What she sent, beyond the conversations: the desk, MMS, whose appointment, a core in pieces."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PIL import Image

from bot.begun import Begun
from bot.carrier import Permanent, Temporary
from bot.demo.core import Offers
from bot.demo.media import address_of
from bot.media.keeping import MediaKeeping
from bot.ports import Refused
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.records import Attached
from handlers.effect import Effect, KeepMedia, Tell
from handlers.later import ForgetMedia
from tests import media_files as files
from tests.core_client_stand import House
from tests.test_journeys import PHONE, Clock
from tests.test_media_journeys import Chat
from tests.test_twilio import texts
from tests.test_worker import eventually
from tests.turn_stand import NOW, signed_post
from tests.whole import Whole, standing

RAVI = ("my son Ravi 5 years fever 3 days", "1", "0", "0", "0", "1")
KAMLA = ("my mother Kamla 60 years cough 2 days", "0", "0", "0", "1")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Whole, Chat]]:
    clock = Clock()
    with standing(tmp_path_factory.mktemp("whole"), clock) as made:
        yield made, Chat(made, clock)


def _says(chat: Chat, phone: str, *lines: str) -> str:
    return [chat.say(phone, line) for line in lines][-1]


def test_the_doctor_sees_it_at_the_desk(whole: tuple[Whole, Chat]) -> None:
    opd, chat = whole
    assert _says(chat, PHONE, *RAVI).startswith("Booked.")
    _says(chat, PHONE, "[picture]", "[voice]", "[paper]")
    eventually(lambda: len(opd.fhir("DocumentReference")) == 3)
    (booked,) = opd.fhir("Appointment?status=booked")
    documents = opd.fhir("DocumentReference")
    assert {one["description"] for one in documents} == {
        "Picture sent by the patient", "Voice message of the patient", "Paper sent by the patient",
    }  # fmt: skip
    page = opd.http.get(f"/desk/appointment/{booked['id']}").text
    found: dict[str, bytes] = {}
    for one in documents:
        identity = one["content"][0]["attachment"]["url"].partition("/")[2]
        assert f"/desk/attached/{identity}" in page
        answer = opd.http.get(f"/desk/attached/{identity}")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        found[answer.headers["Content-Type"]] = answer.content
    assert found["audio/ogg"] == files.opus()
    assert found["application/pdf"].startswith(b"%PDF")
    assert not Image.open(io.BytesIO(found["image/jpeg"])).getexif()
    assert opd.http.get("/desk/attached/none").status_code == 502


def test_of_several_people_it_is_asked_whose_doctor_gets_it(whole: tuple[Whole, Chat]) -> None:
    opd, chat = whole
    her = "+919812345602"
    _says(chat, her, *RAVI)
    assert _says(chat, her, *KAMLA).startswith("Booked.")
    before = len(opd.fhir("DocumentReference"))
    sessions = chat.rooms.sessions
    begun = sessions.begin(f"tel:{her}")
    assert isinstance(begun, Begun)
    sessions.finish(begun, begun.contact, replace(begun.session, person=None), None)
    assert chat.say(her, "[picture]").startswith("Which appointment is that for?\n1 today 9:")
    assert chat.say(her, "[paper]").startswith("Which appointment is that for?\n1 today 9:")
    asked = chat.say(her, "zzz")
    assert asked.startswith("Please send only the number. Which appointment is that for?")
    row = next(line for line in asked.splitlines() if "Kamla" in line)
    given = chat.say(her, row[0])
    assert given == ("Kept: the doctor sees this picture.\n\nKept: the doctor sees this paper.")
    eventually(lambda: len(opd.fhir("DocumentReference")) == before + 2)
    (kamla,) = opd.fhir("Patient?name=Kamla")
    assert len(opd.fhir(f"DocumentReference?patient=Patient/{kamla['id']}")) == 2


def test_an_mms_brings_all_its_media(whole: tuple[Whole, Chat]) -> None:
    opd, chat = whole
    her = "+919812345603"
    _says(chat, her, *RAVI[:2])
    kept = chat.carrier
    urls = [
        address_of(kept.add("image/jpeg", files.picture())),
        address_of(kept.add("application/pdf", files.pdf())),
    ]
    form = [
        ("From", her), ("To", "+911140000000"), ("MessageSid", "MM" + "7" * 32), ("Body", "0"),
        ("NumMedia", "2"), ("MediaUrl0", urls[0]), ("MediaContentType0", "image/jpeg"),
        ("MediaUrl1", urls[1]), ("MediaContentType1", "application/pdf"),
    ]  # fmt: skip
    answers = [
        texts(signed_post(opd.settings.local_url, "/twilio/sms", form, opd.settings))
        for _ in range(2)
    ]
    assert answers[0] == answers[1], "the carrier sent it twice"
    assert answers[0][0] == "Kept: the doctor sees this picture."
    assert answers[0][1] == "Kept: the doctor sees this paper."
    assert answers[0][2].startswith("Fever, 3 days. Any of these as well?")
    assert len(answers[0]) == 3
    before = len(opd.fhir("DocumentReference"))
    assert _says(chat, her, "0", "0", "1").startswith("Booked.")
    eventually(lambda: len(opd.fhir("DocumentReference")) == before + 2)


@pytest.mark.parametrize("offers", [Offers(), Offers(transactions=False)])
def test_the_core_keeps_it_once_beside_its_appointment(tmp_path: Path, offers: Offers) -> None:
    core = House(tmp_path, offers)
    booked = core.client.book(core.booking("t1", core.free(1)[0]))
    one = Attached(turn="p1", kind="picture", mime="image/jpeg", data=b"jpeg", booking="t1")
    other = Attached(
        turn="p2", kind="recording", mime="audio/ogg", data=b"ogg", appointment=booked.id
    )
    for sent in (one, other):
        assert not core.client.has_attached(sent.turn)
        core.client.attach(sent)
        assert core.client.has_attached(sent.turn)
    found = core.all("DocumentReference")
    assert [one["type"]["coding"][0]["code"] for one in found] == ["419891008", "10154-3"]
    for document, data in zip(found, (b"jpeg", b"ogg"), strict=True):
        assert document["context"]["related"] == [{"reference": f"Appointment/{booked.id}"}]
        assert document["context"]["encounter"]
        binary = core.stand.read(document["content"][0]["attachment"]["url"])
        assert base64.b64decode(binary["data"]) == data
        assert binary["securityContext"] == document["subject"]
    for nowhere in ("booking", "appointment"):
        gone: Any = {"booking": "", "appointment": "", nowhere: "none"}
        with pytest.raises(NotFound):
            core.client.attach(Attached(turn="p3", kind="paper", mime="x/y", data=b"x", **gone))


class Source:
    """A carrier that does as it is told; ``forgets``: it can."""

    def __init__(self) -> None:
        self.gives: bytes | Exception = files.picture()
        self.deleted: list[str] = []

    def fetch(self, url: str) -> bytes:
        if isinstance(self.gives, Exception):
            raise self.gives
        return self.gives

    def delete(self, url: str) -> None:
        self.deleted.append(url)


class Core:
    """A core that keeps files, or fails as it is told."""

    def __init__(self) -> None:
        self.kept: list[Attached] = []
        self.fails: Exception | None = None

    def has_attached(self, turn: str) -> bool:
        return any(one.turn == turn for one in self.kept)

    def attach(self, one: Attached) -> None:
        if self.fails:
            raise self.fails
        self.kept.append(one)


class Keeping:
    """A worker with both; ``told`` is what she is told."""

    def __init__(self) -> None:
        self.source, self.core = Source(), Core()
        self.now, self.told = NOW, list[Effect]()
        core: Any = self.core
        self.keeping = MediaKeeping(
            core, {"twilio": self.source}, self.told.append, lambda: self.now
        )

    def keep(self, **more: Any) -> str:
        effect = KeepMedia("k", "tel:+91", "t", "twilio", "u", "image/jpeg", NOW, booking="b")
        return self.keeping.keep(replace(effect, **more))

    @property
    def said(self) -> list[str]:
        return [one.reply.id for one in self.told if isinstance(one, Tell)]


@pytest.fixture
def worker() -> Keeping:
    return Keeping()


def test_it_is_handed_over_then_forgotten(worker: Keeping) -> None:
    assert worker.keep() == "done"
    assert (worker.core.kept[0].kind, worker.core.kept[0].booking) == ("picture", "b")
    assert worker.source.deleted == ["u"]
    worker.source.gives = Permanent("gone")
    assert worker.keep() == "done", "the same once more"
    assert (len(worker.core.kept), worker.said) == (1, [])


def test_what_cannot_be_had_is_said_to_be_lost(worker: Keeping) -> None:
    worker.source.gives = Permanent("elsewhere")
    assert worker.keep() == "lost"
    assert worker.keep(provider="somebody") == "lost"
    assert worker.said == ["media-lost", "media-lost"]
    assert worker.source.deleted == ["u"]


def test_a_carrier_that_is_down_is_waited_for_but_not_for_ever(worker: Keeping) -> None:
    worker.source.gives = Temporary("503")
    worker.now = NOW + timedelta(hours=5)
    with pytest.raises(Temporary):
        worker.keep()
    assert worker.said == []
    worker.now = NOW + timedelta(hours=7)
    assert worker.keep() == "lost"
    assert worker.said == ["media-lost"]


def test_nobody_is_told_of_it_where_nothing_was_booked(worker: Keeping) -> None:
    worker.core.fails = NotFound("no appointment")
    assert worker.keep() == "gone"
    assert (worker.said, worker.source.deleted) == ([], ["u"])


@pytest.mark.parametrize(("status", "said"), [(413, "media-large"), (422, "media-lost")])
def test_what_the_core_refuses_she_hears_of_and_operators_see(
    worker: Keeping, status: int, said: str
) -> None:
    worker.core.fails = CoreRefused("no", status)
    with pytest.raises(Refused):
        worker.keep()
    assert (worker.said, worker.source.deleted) == ([said], ["u"])


def test_given_up_is_lost(worker: Keeping) -> None:
    worker.keeping.give_up(KeepMedia("k", "tel:+91", "t", "twilio", "u", "image/jpeg", NOW))
    assert (worker.said, worker.source.deleted) == (["media-lost"], ["u"])


def test_the_carrier_is_told_to_forget_what_nobody_wants(worker: Keeping) -> None:
    assert worker.keeping.forget(ForgetMedia("f", "twilio", "u", NOW)) == "done"
    assert worker.source.deleted == ["u"]
    assert worker.keeping.forget(ForgetMedia("f", "somebody", "u", NOW)) == "done"
