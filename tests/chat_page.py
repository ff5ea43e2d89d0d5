"""Her phone with WhatsApp, on the phone page in a browser."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

WHERE = "#whatsapp"  # at the end of the page's address


class ChatPage:
    """What a finger does, and what is then to be seen."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.phone = page.locator("#chat")
        self.theirs = self.phone.locator(".thread li.theirs")
        self.mine = self.phone.locator(".thread li.mine:not(.pending)")
        self.sheet = self.phone.get_by_role("dialog")

    @property
    def last(self) -> Locator:
        """The last message of OPDLine."""
        return self.theirs.last

    def say(self, text: str) -> str:
        """She writes; the words that come back."""
        before = self.theirs.count()
        self.phone.get_by_label("Message on WhatsApp").fill(text)
        self.phone.get_by_label("Send", exact=True).click()
        return self._answered(before)

    def press(self, title: str) -> str:
        """She presses the button of this title, the last there is, or the row of the last list."""
        before = self.theirs.count()
        if self.last.locator(".opens").count():
            self.last.locator(".opens").click()
            self.sheet.get_by_role("button", name=title).first.click()
        else:
            self.phone.get_by_role("button", name=title, exact=True).last.click()
        return self._answered(before)

    def answer(self, number: str) -> str:
        """The choice that has this number on a keypad phone, pressed where it can be."""
        before = self.theirs.count()
        buttons = self.last.locator(".option")
        lists = self.last.locator(".opens").count()
        if not number.isdigit() or not (lists or buttons.count() >= max(1, int(number))):
            return self.say(number)
        if lists:
            self.last.locator(".opens").click()
            buttons = self.sheet.locator(".row-of-list")
        (buttons.last if number == "0" else buttons.nth(int(number) - 1)).click()
        return self._answered(before)

    def attach(self, kind: str, name: str, type_: str, data: bytes) -> str:
        """She sends a file: ``Picture``, ``Paper`` or ``Sound``."""
        before = self.theirs.count()
        self.open_clip()
        with self.page.expect_file_chooser() as asked:
            self.sheet.get_by_role("button", name=kind).click()
        file: Any = {"name": name, "mimeType": type_, "buffer": data}
        asked.value.set_files(file)
        return self._answered(before)

    def open_clip(self) -> None:
        """What can be attached."""
        self.phone.get_by_label("Attach").click()
        expect(self.sheet).to_be_visible()

    def becomes(self, state: str) -> None:
        """What the three dots let happen."""
        self.phone.locator("[data-more]").click()
        self.phone.get_by_role("menuitemradio", name=state).click()

    def _answered(self, before: int) -> str:
        expect(self.theirs.nth(before)).to_be_visible()
        return self.last.locator(".words").inner_text()
