"""Debian's Chromium, headless, for the tests that look at pages."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator

from playwright.sync_api import Browser, expect, sync_playwright

ARGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    # a microphone that beeps
    "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
]  # fmt: skip
PATIENCE = 20_000.0  # ms for what a page comes to by itself, on a slow machine


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    """A browser of its own; `make browser` sees to it that there is one."""
    found = shutil.which("chromium")
    assert found, "the tests need Chromium: run `make browser`"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGS)
        yield browser
        browser.close()
