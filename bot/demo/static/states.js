// What may happen to a phone with WhatsApp, in the menu behind the three dots.

const TOLD = {
  open: "",
  closed: "24 hours have passed: only what WhatsApp has approved comes here, else a text. What she writes opens it again.",
  gone: "She is not on WhatsApp any more: what is told her comes by SMS.",
};

export class States {
  /** `put(state)` is told which one is chosen. */
  constructor(phone, put) {
    this.more = phone.querySelector("[data-more]");
    this.menu = phone.querySelector("[data-menu]");
    this.strip = phone.querySelector("[data-strip]");
    this.rows = [...this.menu.children];
    this.more.addEventListener("click", () => (this.menu.hidden ? this.open() : this.close()));
    for (const row of this.rows) {
      row.addEventListener("click", () => {
        this.close();
        put(row.dataset.state);
      });
    }
    this.menu.addEventListener("keydown", (event) => this.key(event));
    this.menu.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget !== this.more && !this.menu.contains(relatedTarget)) this.hide();
    });
  }

  show(state) {
    this.strip.hidden = state === "open";
    if (this.strip.textContent !== TOLD[state]) this.strip.textContent = TOLD[state];
    for (const row of this.rows) row.setAttribute("aria-checked", row.dataset.state === state);
  }

  open() {
    this.menu.hidden = false;
    this.more.setAttribute("aria-expanded", "true");
    (this.rows.find((row) => row.ariaChecked === "true") ?? this.rows[0]).focus();
  }

  hide() {
    this.menu.hidden = true;
    this.more.setAttribute("aria-expanded", "false");
  }

  close() {
    this.hide();
    this.more.focus();
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") this.close();
    if (!step) return;
    event.preventDefault();
    const now = this.rows.indexOf(document.activeElement);
    this.rows[(now + step + this.rows.length) % this.rows.length].focus();
  }
}
