"""What a process of OPDLine is prepared with, whatever it does."""

from __future__ import annotations

import logging
import multiprocessing
import os
import threading


def log_to_stderr() -> None:
    """Log lines have time, level and place; whatever was set up before is replaced."""
    form = "%(asctime)s %(levelname)s %(name)s %(message)s"
    logging.basicConfig(format=form, level="WARNING", force=True)


def end_with_parent() -> None:
    """End this process at once when the one that started it ends, even by ``kill -9``.

    Else it would go on serving alone, and keep the port from the next start. A turn that is cut
    off so is repeated by the carrier.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()  # a pipe that the kernel closes, so on every system
        os._exit(1)

    threading.Thread(target=watch, name="parent", daemon=True).start()
