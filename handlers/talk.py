"""A turn while it is being decided: what was said goes to the open form, to a command, or begins
a form; then the next question is asked.
"""

from __future__ import annotations

from msgspec.structs import replace

from handlers.after.unasked import lapsed
from handlers.callback import call_back_unasked, good_bye
from handlers.commands import command, obey
from handlers.core.errors import CoreError
from handlers.danger import in_danger
from handlers.emergency import referred
from handlers.form.engine import (
    answer,
    ask,
    back,
    copied,
    fill,
    next_field,
    option_named,
    overhear,
    reopen,
)
from handlers.forms import FORMS
from handlers.gates import enter, learn_language, meet_household
from handlers.house import Decision
from handlers.inbound import Media
from handlers.intake import tells_of_illness
from handlers.keypad import is_baby, is_no_key, unkeyed
from handlers.media import taken
from handlers.number import asks_number
from handlers.onboarding import reader
from handlers.reply import Reply
from handlers.resume import kept, resumed
from handlers.said import Said
from handlers.scene import Divert, Outcome, Reopen, Scene
from handlers.session import Contact, OpenForm, Session
from handlers.spoken_name import asks_name
from handlers.whose import asked_whose
from nlu.understanding import Understanding

BEFORE_ALL = ("stop", "delete_my_data", "change_language", "talk_to_person", "listen")
PERSON_OFFERED = "person offered"  # among the answers of a form
TRIES = 3  # answers in a row that were not understood, before a person is offered
ALARMS = ("emergency", "alarm")  # forms before which nothing else is said
ASIDES = ("baby-age", "continue")  # forms that lead back to the question they came from
STEPS = 25  # forms finished within one turn, at the very most


class Talk:
    """The turn while it is being decided: the scene as it changes, and what came of it so far."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.replies: list[Reply] = []
        self.outcomes: list[Outcome] = []
        self.wording = ""

    def decision(self) -> Decision:
        effects = [effect for outcome in self.outcomes for effect in outcome.effects]
        return Decision(
            contact=self.scene.contact,
            session=self.scene.session,
            replies=tuple(self.replies),
            effects=tuple(effects),
            forget=any(outcome.forget for outcome in self.outcomes),
            joins=next((outcome.joins for outcome in self.outcomes if outcome.joins), ""),
            leaves=any(outcome.leaves for outcome in self.outcomes),
        )

    def take_call(self) -> None:
        """A call begins with the question that an earlier one left open, if she wants that."""
        self.scene = replace(self.scene, session=resumed(self.scene))
        self._go_on()

    def join(self) -> None:
        """Her number is proved: what she had begun with that phone goes on here."""
        self.replies.append(Reply("number-joined"))
        self._go_on()

    def take(self, media: Media, provider: str, said: Said) -> None:
        """What she sent, after what she wrote beside it: that may be danger, or begin a booking."""
        ended = self._heard(said) if said.words or said.key is not None else False
        self.put_before(taken(self.scene, media, provider, alarmed=self._alarmed), ended)

    @property
    def _alarmed(self) -> bool:
        return any(form.name in ALARMS for form in self.scene.session.forms[-1:])

    def put_before(self, outcome: Outcome, ended: bool = False) -> None:
        """Say what comes of it before all else of the turn, but nothing before the number that is
        called in danger; then the open question again.
        """
        silent = self._alarmed
        before, self.replies = self.replies, []
        ends = self._apply(outcome)
        self.replies = before if silent else [*self.replies, *before]
        if outcome.then is not None or not (ended or ends):
            self._go_on()

    def hear(self, said: Said) -> None:
        forms = self.scene.session.forms
        said = copied(forms[-1], said) if forms else said
        if not self._heard(said):
            self._go_on()

    def _heard(self, said: Said) -> bool:
        """Whether the turn's last word is spoken."""
        if said.words:
            self._set_contact(reader(self.scene.contact, said.words.text))
            if not self.scene.contact.language:
                self.scene = learn_language(self.scene, said.words)
        self.scene = lapsed(self.scene, said)
        self.scene, danger = in_danger(self.scene, said)
        outcome = danger or self._command(said) or asked_whose(self.scene, said)
        if outcome is not None:
            return self._apply(outcome)
        if self.scene.session.forms:
            return self._answer(said)
        return self._begin(said)

    def _command(self, said: Said) -> Outcome | None:
        """The words of an option she sees are an answer, even where they are a command too."""
        forms = self.scene.session.forms
        alone = forms and (FORMS[forms[-1].name].holds or asks_name(forms[-1], said))
        if alone and command(said) not in BEFORE_ALL:
            return None
        if forms and said.words and option_named(forms[-1], said.words.text, alike=100):
            return None
        return obey(self.scene, said)

    def _begin(self, said: Said) -> bool:
        """The first words of a conversation may already say what is wrong, and of whom."""
        if said.words and _about_illness(self.scene, said.words):
            self.scene = meet_household(self.scene)
            form = overhear(FORMS["booking"], OpenForm("booking"), self.scene, said.words)
            self._push(form)
        return False

    def _answer(self, said: Said) -> bool:
        top = self.scene.session.forms[-1]
        form = FORMS[top.name]
        intent = command(said)
        if (
            _at_the_door(self.scene.session)
            and said.key is None
            and said.words
            and _about_illness(self.scene, said.words)
        ):
            self.scene = self.scene.put()
            return self._begin(said)
        if intent in ("repeat", "thanks", "listen") or not top.asked:
            return False
        leaves = intent == "back" or self._is_way_out(said, top) or self._is_wrong(said, top)
        if leaves and not form.holds:
            return self._back()
        if self._by_voice and is_baby(said, top):
            self._push(OpenForm("baby-age"))
            return False
        filled = answer(form, top, self.scene, said)
        if form.yields and not top.path and top.asked not in filled.answers:
            self.scene = self.scene.put(*self.scene.session.forms[:-1])
            return self._answer(said) if self.scene.session.forms else self._begin(said)
        self._replace_top(filled)
        if filled.tries >= TRIES and (self._by_voice or top.name != "call-back"):
            return self._give_up(filled)
        if self._by_voice and filled.tries > top.tries and is_no_key(said, top):
            self.replies.append(Reply("wrong-key"))
        field = form[top.asked]
        if field.name not in filled.answers:
            return False
        try:
            outcome = field.then(self.scene.given(filled.answers), filled.answers[field.name])
        except Reopen as again:
            self._reopen(again)
            return False
        if outcome and outcome.stays:
            self._replace_top(reopen(form, filled, field.name, {}))
            return self._apply(outcome)
        return self._finish(outcome) if outcome else False

    def _give_up(self, filled: OpenForm) -> bool:
        """Three answers that were not understood: a person instead of a fourth question.

        She is offered one once a question; after that it stays, and asking for a call still works.
        A call ends there, and the next one goes on.
        """
        offered = {**filled.answers, PERSON_OFFERED: filled.asked}
        self._replace_top(replace(filled, tries=0, answers=offered))
        if not self.scene.contact.language:  # she cannot even be asked whether to call
            return self._apply(call_back_unasked(self.scene))
        if filled.name != "call-back" and filled.answers.get(PERSON_OFFERED) != filled.asked:
            self._push(OpenForm("call-back"))
            return False
        return self._by_voice and self._apply(good_bye())

    def _is_wrong(self, said: Said, top: OpenForm) -> bool:
        """ "Wrong" goes back to what was said before, unless this question takes it."""
        if command(said) != "correct" or said.words is None:
            return False
        return FORMS[top.name][top.asked].read(self.scene.given(top.answers), said.words) is None

    def _is_way_out(self, said: Said, top: OpenForm) -> bool:
        """ "0" leads back wherever the question gives it no other meaning."""
        if said.key != "0" or any(shown.key == "0" for shown in top.shown):
            return False
        return not FORMS[top.name][top.asked].counts

    def _back(self) -> bool:
        top = self.scene.session.forms[-1]
        earlier = back(FORMS[top.name], top)
        if earlier is not None:
            self._replace_top(earlier)
        elif top.name == "emergency":
            self.scene = referred(self.scene)
        elif top.name in ASIDES or (top.name == "language" and self.scene.contact.language):
            self.scene = self.scene.put(*self.scene.session.forms[:-1])
        elif top.name not in ("language", "consent"):
            self.scene = self.scene.put(*kept(self.scene), OpenForm("home"))
        return False

    @property
    def _by_voice(self) -> bool:
        return self.scene.channel == "voice"

    def _go_on(self) -> None:
        """Ask the next question; finish every form that has no question left."""
        for _ in range(STEPS):
            self.scene = enter(self.scene)
            top = self.scene.session.forms[-1]
            form = FORMS[top.name]
            try:
                opened, field = next_field(form, top, self.scene)
                if field is not None and self._by_voice:
                    instead = unkeyed(field, self.scene.given(opened.answers))
                    if instead is not None:
                        self._replace_top(fill(form, opened, field, instead))
                        continue
                if field is not None:
                    opened, reply = ask(opened, field, self.scene, self.wording)
                    self._replace_top(opened)
                    self.replies.append(reply)
                    return
                outcome = form.done(self.scene.given(opened.answers))
            except Reopen as again:
                self._reopen(again)
                continue
            except Divert as other:
                outcome = other.outcome
                if outcome.stays:
                    kept = {**top.answers, **other.answers}
                    self._replace_top(replace(top, answers=kept))
                    self._apply(outcome)
                    continue
            except CoreError:
                outcome = form.core_down(self.scene.given(top.answers))
            if self._finish(outcome):
                return
        raise RuntimeError("a conversation that never comes to a question")

    def _reopen(self, again: Reopen) -> None:
        top = self.scene.session.forms[-1]
        self._replace_top(reopen(FORMS[top.name], top, again.field, again.answers))
        self.wording = again.ask

    def _finish(self, outcome: Outcome) -> bool:
        self.scene = self.scene.put(*self.scene.session.forms[:-1])
        return self._apply(outcome)

    def _apply(self, outcome: Outcome) -> bool:
        """Take what came of it; whether the turn's last word is spoken."""
        self.outcomes.append(outcome)
        self.replies.extend(outcome.replies)
        self.wording = ""
        if outcome.contact is not None:
            self._set_contact(outcome.contact)
        if outcome.session is not None:
            self.scene = replace(self.scene, session=outcome.session)
        if outcome.then is not None:
            if self.scene.session.forms and self.scene.session.forms[-1].name == outcome.then.name:
                self.scene = self.scene.put(*self.scene.session.forms[:-1])
            self._push(outcome.then)
        return self._take(outcome.heard) if outcome.heard else outcome.ends

    def _take(self, text: str) -> bool:
        """What she said before is taken as an answer, if it is one; nothing counts as misread."""
        forms = self.scene.session.forms
        if not forms or not forms[-1].asked:
            return False
        words = self.scene.house.parse(text, self.scene.contact.language)
        said = Said(key=None if words.number is None else str(words.number), words=words)
        filled = answer(FORMS[forms[-1].name], forms[-1], self.scene, said)
        return forms[-1].asked in filled.answers and self._answer(said)

    def _set_contact(self, contact: Contact) -> None:
        self.scene = replace(self.scene, contact=contact)

    def _push(self, form: OpenForm) -> None:
        self.scene = self.scene.put(*self.scene.session.forms, form)

    def _replace_top(self, form: OpenForm) -> None:
        self.scene = self.scene.put(*self.scene.session.forms[:-1], form)


def _at_the_door(session: Session) -> bool:
    """Nothing is begun yet: the menu is shown, or her number is asked for before all else."""
    forms = session.forms
    return forms[-1].name == "home" or (len(forms) == 1 and asks_number(session))


def _about_illness(scene: Scene, words: Understanding) -> bool:
    of_whom = words.age or (words.relation and words.relation != "self")
    return bool(of_whom) or tells_of_illness(scene, words)
