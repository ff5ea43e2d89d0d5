"""The embedded core: a small FHIR R4 server, the core consultation API's stand-in."""

from bot.demo.core.offers import Offers
from bot.demo.core.server import EmbeddedCore, create_core

__all__ = ["EmbeddedCore", "Offers", "create_core"]
