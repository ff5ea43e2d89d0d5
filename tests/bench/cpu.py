"""Processor time of a server: its processes as the Linux kernel counts them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_PROC = Path("/proc")


@dataclass(frozen=True)
class Cpu:
    """Seconds used so far: by the first process, by all it started, and by its Redis."""

    main: float = 0.0
    children: float = 0.0
    redis: float = 0.0

    def __sub__(self, other: Cpu) -> Cpu:
        return Cpu(self.main - other.main, self.children - other.children, self.redis - other.redis)

    def __add__(self, other: Cpu) -> Cpu:
        return Cpu(self.main + other.main, self.children + other.children, self.redis + other.redis)


def used(pid: int, redis_pid: int) -> Cpu:
    """What a server (the leader of its session) and its Redis have used; zeros without /proc."""
    main = children = redis = 0.0
    for stat in _PROC.glob("[0-9]*/stat"):
        try:
            text = stat.read_text()
        except OSError:  # it has ended
            continue
        number = int(stat.parent.name)
        fields = text[text.rindex(")") + 2 :].split()  # from the third on: state, ppid, pgrp, …
        seconds = (int(fields[11]) + int(fields[12])) / _TICKS
        if number == redis_pid:
            redis = seconds
        elif number == pid:
            main = seconds
        elif int(fields[3]) == pid:
            children += seconds
    return Cpu(main, children, redis)
