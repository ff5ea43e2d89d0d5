// What slides up over a chat: the rows of a list, or what can be sent beside words.

import { button, element } from "./elements.js";
import { mark } from "./letters.js";

export class Sheet {
  constructor(phone) {
    this.sheet = phone.querySelector("[data-sheet]");
    this.behind = phone.querySelectorAll("[data-behind]");
    this.title = this.sheet.querySelector("[data-sheet-title]");
    this.parts = [...this.sheet.querySelectorAll("[data-rows], [data-kinds], [data-own-place]")];
    this.rows = this.sheet.querySelector("[data-rows]");
    this.from = null;
    this.sheet.querySelector("[data-sheet-close]").addEventListener("click", () => this.close());
    // before the click does what it is meant for: that may be to open this
    const outside = ({ target }) => this.sheet.contains(target) || this.close();
    phone.querySelector("[data-front]").addEventListener("click", outside, { capture: true });
    this.sheet.addEventListener("keydown", (event) => this.key(event));
  }

  /** Rows of `{title, about}`; `act(row)` is told of the one that is pressed. */
  list(title, rows, act) {
    this.rows.replaceChildren(
      ...rows.map((row) => {
        const made = button("row-of-list", "", () => {
          this.close();
          act(row);
        });
        const name = element("b", "", row.title);
        mark(name, row.title);
        made.append(name);
        if (row.about) {
          const about = element("span", "", row.about);
          mark(about, row.about);
          made.append(about);
        }
        return made;
      }),
    );
    this.open(title, "[data-rows]");
  }

  /** Show the parts that match. */
  open(title, parts) {
    this.from ??= document.activeElement;
    this.title.textContent = title;
    mark(this.title, title);
    this.sheet.setAttribute("aria-label", title);
    for (const part of this.parts) part.hidden = !part.matches(parts);
    for (const one of this.behind) one.inert = true;
    this.sheet.hidden = false;
    this.steps()[0]?.focus();
    this.sheet.scrollTop = 0;
  }

  close() {
    if (this.sheet.hidden) return;
    this.sheet.hidden = true;
    for (const one of this.behind) one.inert = false;
    this.from?.focus();
    this.from = null;
  }

  steps() {
    const first = this.parts.find((part) => !part.hidden);
    return [...first.querySelectorAll("button")];
  }

  key(event) {
    if (event.key === "Escape") this.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const steps = this.steps();
    const now = steps.indexOf(document.activeElement);
    if (!step || now < 0) return;
    event.preventDefault();
    steps[(now + step + steps.length) % steps.length].focus();
  }
}
