"""All forms by name, as an open form in a session names them."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.after.consultation import DOCTOR_CALLED, DOCTOR_RATED
from handlers.after.medicines import TAKE
from handlers.after.prescription import AFTER
from handlers.alarm import ALARM
from handlers.appointments import APPOINTMENTS
from handlers.ask_doctor import ASK_DOCTOR
from handlers.baby import BABY_AGE
from handlers.booking import BOOKING
from handlers.callback import CALL_BACK
from handlers.emergency import EMERGENCY
from handlers.erase import ERASE
from handlers.give_abha import ABHA
from handlers.home import HOME
from handlers.make_abha import MAKE_ABHA
from handlers.media import MEDIA_FOR
from handlers.number import NUMBER
from handlers.onboarding import CONSENT, LANGUAGE
from handlers.prescription_again import PRESCRIPTION
from handlers.rebook import REBOOK
from handlers.reschedule import RESCHEDULE
from handlers.resume import CONTINUE
from handlers.session import Session
from handlers.whose import WHOSE

FORMS = {
    form.name: form
    for form in (
        LANGUAGE, CONSENT, HOME, BOOKING, APPOINTMENTS, EMERGENCY, CALL_BACK, ERASE, BABY_AGE,
        CONTINUE, RESCHEDULE, PRESCRIPTION, ASK_DOCTOR, ALARM, WHOSE, REBOOK, AFTER, TAKE,
        DOCTOR_CALLED, DOCTOR_RATED, ABHA, MAKE_ABHA, NUMBER, MEDIA_FOR,
    )
}  # fmt: skip


def known_only(session: Session) -> Session:
    """Without the open forms that are not known here, a call's or another OPDLine's; what she had
    begun beneath or above them stays.
    """
    known = tuple(
        form
        for form in session.forms
        if form.name in FORMS and (not form.asked or form.asked in FORMS[form.name])
    )
    return session if known == session.forms else replace(session, forms=known)
