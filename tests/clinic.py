"""A clinic that changes and calls out appointments, as at its desk."""

from __future__ import annotations

import re
from datetime import datetime

import httpx

from bot.demo import queue_desk
from bot.demo.fhir import Fhir
from tests.whole import Whole


def clinic(whole: Whole, deed: str, at: datetime) -> None:
    """``moves Asha``, ``cancels Asha``, ``calls Asha``, ``is near Asha``, ``is late 30 Asha``: the
    one appointment of the one patient of this name. It is moved to the next free time.
    """
    said = re.fullmatch(r"(moves|cancels|calls|is near|is late) (?:(\d+) )?(.+)", deed)
    assert said, f"no clinic does this: {deed}"
    what, minutes, name = said.groups()
    base = whole.settings.core_api_url or f"{whole.settings.local_url}/fhir"
    with httpx.Client(base_url=f"{base}/", timeout=30, verify=False) as http:
        core = Fhir(http)
        (patient,) = [one for one in core.search("Patient", {}) if one["name"][0]["text"] == name]
        asked = {"patient": f"Patient/{patient['id']}", "status": "booked"}
        (booked,) = core.search("Appointment", asked)
        match what:
            case "moves":
                free = queue_desk.free_times(core, booked, whole.settings.zone, at)
                queue_desk.move(core, booked, free[0].id)
            case "cancels":
                queue_desk.cancel(core, booked)
            case "calls":
                queue_desk.call(core, booked, at)
            case "is near":
                queue_desk.near(core, booked, at)
            case _:
                queue_desk.late(core, booked, minutes, at)
