"""What a free text was understood to say."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Intent = Literal[
    "greet", "affirm", "deny", "menu", "back", "repeat", "more", "change_language", "stop", "start",
    "help", "delete_my_data", "emergency", "self_harm", "violence", "report_symptom", "book",
    "my_appointments", "cancel_appointment", "reschedule", "my_prescription", "talk_to_person",
    "correct", "thanks", "other", "out_of_scope", "no_emergency", "stop_reminders", "abha",
    "my_number", "leave_number", "listen",
]  # fmt: skip
Sex = Literal["female", "male", "other"]
Severity = Literal["", "mild", "severe"]


class Symptom(Struct, frozen=True):
    """A symptom of the catalogue by its id; ``absent`` when it was denied ("no fever").

    ``days`` is set where several durations were told: its own.
    """

    id: str
    absent: bool = False
    days: int | None = None


class Age(Struct, frozen=True):
    """An age as it was said."""

    years: int = 0
    months: int = 0
    days: int = 0


class When(Struct, frozen=True):
    """A wished time: ``day`` counts from today; ``part`` of the day; ``hour`` 0-23; ``weekday``
    0 for Monday, whose ``day`` only one knows who knows the date.
    """

    day: int | None = None
    part: Literal["morning", "afternoon", "evening", "night"] | None = None
    hour: int | None = None
    weekday: int | None = None


class Understanding(Struct, frozen=True):
    """One text, read. Whatever was not said is empty.

    ``number`` is set when the whole text is one whole number, in digits of any script, in
    keycaps or in words. ``relation`` is who the sick person is to the writer ("self", "mother",
    "son"...). ``days`` is for how long, ``danger`` the danger signs named and not denied.
    ``since_weekday`` is the day of the week since when, 0 for Monday.
    ``rest`` are the words nothing above accounts for, as written: a name, most often.
    ``name`` is a person's name, set only where the words leave no doubt ("my son Ravi").
    ``language`` is set where the words leave no doubt ("hi", "hi-Latn", "en").
    ``whole`` says that ``intent`` accounts for the whole text: a command, not a mention.
    ``wanted_language`` is the code of the language asked for with ``change_language``.
    ``corrects``: it begins by taking something back and then says how it is ("no, cough").
    ``severity`` is how bad what is there is said to be, or all that is said ("bahut tez").
    ``alarming``: it may be danger, and she is to be asked: no sign was read in words that sound
    like it, or one was in words that do not.
    ``body_parts`` are the parts that a complaint is in ("pain in the left arm": "limb"), or all
    that is named; ids of ``body-parts.yml``.
    """

    text: str
    intent: Intent | None = None
    whole: bool = False
    language: str = ""
    number: int | None = None
    symptoms: tuple[Symptom, ...] = ()
    danger: tuple[str, ...] = ()
    days: int | None = None
    since_weekday: int | None = None
    age: Age | None = None
    sex: Sex | None = None
    relation: str = ""
    when: When | None = None
    rest: str = ""
    name: str = ""
    wanted_language: str = ""
    corrects: bool = False
    severity: Severity = ""
    body_parts: tuple[str, ...] = ()
    alarming: bool = False

    @property
    def one_thing(self) -> bool:
        """Whether the text says a single thing: "5 years", "since yesterday", a name.

        "kal" and "today" are one thing that may be meant as a duration or as a wish.
        """
        ill = self.symptoms or self.severity
        said = (ill, self.danger, self.age, self.sex, self.relation, self.rest)
        time = self.days is not None or self.when is not None
        return sum(map(bool, said)) + time == 1
