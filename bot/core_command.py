"""``python app.py core``: what the configured core offers, and the key OPDLine signs in with."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator

import click

from bot.rooms import WORK_DEADLINE, Rooms
from bot.settings import Settings
from handlers.core.capabilities import Capabilities
from handlers.core.errors import CoreError
from handlers.core.order import NEEDED

READ = ("Bundle", "HealthcareService", "Practitioner", "PractitionerRole", "Schedule")
WRITTEN = (
    "AllergyIntolerance",
    "ClinicalImpression",
    "Condition",
    "Consent",
    "Encounter",
    "MedicationStatement",
    "Observation",
    "QuestionnaireResponse",
    "ServiceRequest",
)


def core_command(settings: Callable[[], Settings]) -> click.Group:
    """The group; ``settings`` reads them."""

    @click.group("core")
    def core() -> None:
        """The core consultation API."""

    @core.command("check")
    def check() -> None:
        """Say whether OPDLine can work with the core, and what is done without there."""
        client = Rooms(settings()).core(WORK_DEADLINE)
        try:
            offered = client.offered()
        except CoreError as wrong:
            raise click.ClickException(
                f"the core does not say what it offers: {wrong}. Look at CORE_API_URL and at who "
                "OPDLine is there (CORE_TOKEN, or CORE_CLIENT_ID and CORE_CLIENT_KEY)."
            ) from None
        lacking = [kind for kind in (*sorted(NEEDED), *READ) if not offered.keeps(kind)]
        for line in _without(offered):
            click.echo(line)
        for kind in lacking:
            click.echo(f"It keeps no {kind}, which OPDLine needs.")
        click.echo("It will not do." if lacking else "It will do.")
        sys.exit(1 if lacking else 0)

    @core.command("key")
    def key() -> None:
        """Print the public key of CORE_CLIENT_KEY as the core's operator registers it (JWKS)."""
        signing = settings().core_key
        if signing is None:
            raise click.ClickException("CORE_CLIENT_KEY is not set: there is no key")
        click.echo(json.dumps({"keys": [signing.public]}, indent=2))

    return core


def _without(offered: Capabilities) -> Iterator[str]:
    if not offered.transactions:
        yield "It has no transactions: a booking is done one write after another."
    unsure = [kind for kind in (*sorted(NEEDED), *WRITTEN) if not offered.creates_once(kind)]
    if unsure:
        yield f"It creates without conditions, so OPDLine looks first: {', '.join(unsure)}."
    gone = [kind for kind in WRITTEN if not offered.creates(kind)]
    if gone:
        yield f"It takes none of these, which are left out: {', '.join(gone)}."
