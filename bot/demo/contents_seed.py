"""The contents for choices stand at the demo carrier from its first start."""

from __future__ import annotations

from pathlib import Path

from bot.demo.contents import Contents
from bot.twilio.whatsapp.catalogue import SESSION, Catalogue, Known, write
from bot.twilio.whatsapp.contents import for_session, shapes


def seed(contents: Contents, path: Path) -> None:
    """Put them there and write them into the file, where either lacks any. Templates come by
    ``python app.py whatsapp templates``, as with Twilio.
    """
    known = Catalogue(path).known
    wanted = [for_session(shape) for shape in shapes()]
    missing = [one for one in wanted if one.name not in known]
    if not missing:
        return
    there = {one.name: one.sid for one in contents.all()}
    sids = {one.name: there.get(one.name) or contents.add(one.asked).sid for one in missing}
    write(path, {**known, **{name: Known(sid, SESSION) for name, sid in sids.items()}})
