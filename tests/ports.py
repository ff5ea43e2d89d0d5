"""A port for a server of a test."""

from __future__ import annotations

import random
import socket

BELOW_THE_KERNELS = range(20_000, 32_000)  # from 32768 on it gives them to whoever calls out


def free_port() -> int:
    """A port nothing listens on just now, and no connection takes in between."""
    while True:
        port = random.choice(BELOW_THE_KERNELS)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port
