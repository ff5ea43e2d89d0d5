// Her phone: the keys, the soft keys, the menu and what she is writing.

import { Call } from "./call.js";
import { mark } from "./letters.js";
import { MultiTap } from "./multitap.js";
import { Thread, post } from "./thread.js";
import { Tones } from "./tones.js";

const HOLD = 500; // milliseconds until a press is a long one
const NUMBER = /^\+[1-9]\d{7,14}$/;

export class Handset {
  constructor(phone, measure, sized) {
    this.phone = phone;
    this.measure = measure;
    this.sized = sized;
    this.thread = new Thread(phone);
    this.field = phone.querySelector("[data-text]");
    this.menu = phone.querySelector("[data-menu]");
    this.tap = new MultiTap(this.field, (letters, index) => this.offer(letters, index));
    this.sending = false;
    this.call = new Call(
      phone,
      new Tones(),
      () => this.turn(),
      (text) => this.thread.note(text),
    );
    this.wire();
    this.count();
    this.offer([], 0);
  }

  wire() {
    const { phone, field } = this;
    phone.querySelectorAll("[data-key]").forEach((key) => {
      const name = key.dataset.key;
      this.button(
        key,
        () => (this.call.busy ? this.call.key(name) : this.tap.press(name)),
        () => (this.call.busy ? this.call.key(name) : this.tap.hold(name)),
      );
    });
    const clear = () => (this.menu.hidden ? this.tap.erase() : this.close());
    const wipe = () => this.call.busy || this.wipe();
    this.button(phone.querySelector("[data-clear]"), () => this.call.busy || clear(), wipe);
    this.button(phone.querySelector("[data-call]"), () => this.green());
    this.button(phone.querySelector("[data-end]"), () => {
      if (this.call.busy) this.call.hangUp();
      else if (this.menu.hidden) this.wipe();
      else this.close();
    });
    this.button(phone.querySelector("[data-soft=left]"), () => {
      if (this.call.busy) this.call.answer();
      else if (this.menu.hidden) this.open();
      else this.choose();
    });
    this.button(phone.querySelector("[data-soft=right]"), () => {
      if (this.call.busy) this.call.hangUp();
      else if (this.menu.hidden) this.tap.use(this.hindi ? "Abc" : "हिं");
      else this.close();
    });
    phone.querySelectorAll("[data-move]").forEach((pad) => {
      this.button(pad, () => this.move(pad.dataset.move));
    });
    field.addEventListener("input", () => this.count());
    field.addEventListener("keydown", (event) => this.typed(event));
    this.menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
      if (event.key === "ArrowUp" || event.key === "ArrowDown") {
        event.preventDefault();
        this.move(event.key === "ArrowUp" ? "up" : "down");
      }
    });
  }

  /** A key of the phone: `press` on a short press, `hold` on a long one. */
  button(key, press, hold) {
    let timer = 0;
    let held = false;
    // the caret stays where she writes
    key.addEventListener("mousedown", (event) => event.preventDefault());
    key.addEventListener("contextmenu", (event) => event.preventDefault());
    if (hold) {
      key.addEventListener("pointerdown", () => {
        held = false;
        timer = setTimeout(() => {
          held = true;
          hold();
        }, HOLD);
      });
      for (const end of ["pointerup", "pointerleave", "pointercancel"]) {
        key.addEventListener(end, () => clearTimeout(timer));
      }
    }
    key.addEventListener("click", () => {
      if (!held) press();
      held = false;
    });
  }

  typed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key !== "Shift") this.tap.settle();
  }

  get hindi() {
    return this.tap.mode === "हिं";
  }

  offer(letters, index) {
    const strip = this.phone.querySelector("[data-candidates]");
    strip.hidden = letters.length === 0;
    strip.replaceChildren(
      ...letters.map((letter, at) => {
        const shown = document.createElement("span");
        const mark = /\p{M}/u.test(letter) ? "\u25CC" : "";
        shown.textContent = { " ": "␣", "\n": "↵" }[letter] ?? mark + letter;
        shown.className = at === index ? "now" : "";
        return shown;
      }),
    );
    if (!this.tap) return;
    this.phone.querySelector("[data-mode]").textContent = this.tap.mode;
    this.label();
  }

  label() {
    const open = !this.menu.hidden;
    const right = this.phone.querySelector("[data-soft-right]");
    const show = (left, middle, text) => {
      this.phone.querySelector("[data-soft-left]").textContent = left;
      this.phone.querySelector("[data-soft-middle]").textContent = middle;
      right.textContent = text;
      right.lang = text === "हिंदी" ? "hi" : "en";
    };
    if (this.call.ringing) show("Answer", "", "Decline");
    else if (this.call.busy) show("", "", "Hang up");
    else if (open) show("Select", "", "Back");
    else show("Options", this.dials ? "Call" : "Send", this.hindi ? "Abc" : "हिंदी");
  }

  /** A call began, connected or ended. */
  turn() {
    const { busy } = this.call;
    if (busy) this.menu.hidden = true;
    this.phone.querySelector(".compose").inert = busy;
    this.phone.classList.toggle("ringing", this.call.ringing);
    this.label();
  }

  /** Nothing is written, or a number to call. */
  get dials() {
    return !this.field.value || NUMBER.test(this.field.value);
  }

  /** The green key: takes a call, chooses, calls, or sends what is written. */
  green() {
    if (this.call.busy) this.call.answer();
    else if (this.menu.hidden && this.dials) {
      const to = this.field.value;
      this.wipe();
      this.call.ring(this.thread.number, to);
    } else this.send();
  }

  count() {
    const size = this.measure(this.field.value);
    const { encoding, units, room, parts } = size;
    mark(this.field, this.field.value);
    this.phone.querySelector("[data-encoding]").textContent = encoding;
    this.phone.querySelector("[data-count]").textContent =
      `${units}/${room}${parts > 1 ? ` (${parts})` : ""}`;
    this.sized(size);
    this.label();
  }

  wipe() {
    this.tap.settle();
    this.field.value = "";
    this.count();
  }

  async send() {
    if (!this.menu.hidden) return this.choose();
    const body = this.field.value;
    if (this.sending || !this.thread.number) return;
    this.sending = true;
    this.wipe();
    this.phone.querySelector("[data-soft-middle]").textContent = "Sending…";
    try {
      await post("/phone/send", { from: this.thread.number, body });
      await this.thread.update();
    } catch (wrong) {
      if (!this.field.value) this.field.value = body;
      this.count();
      this.thread.note(`Not sent: ${wrong.message}`);
    }
    this.sending = false;
    this.label();
  }

  move(where) {
    if (this.call.busy) return;
    if (this.menu.hidden) {
      const at = this.field.selectionStart;
      if (where === "up" || where === "down") this.thread.scroll(where === "up" ? -1 : 1);
      else if (where === "ok") this.green();
      else {
        this.tap.settle();
        const next = Math.max(0, at + (where === "left" ? -1 : 1));
        this.field.setSelectionRange(next, next);
      }
      return;
    }
    if (where === "ok") return this.choose();
    if (where === "left" || where === "right") return;
    const rows = [...this.menu.children];
    const now = rows.indexOf(document.activeElement);
    rows[(now + (where === "up" ? rows.length - 1 : 1)) % rows.length].focus();
  }

  open() {
    const { stopped, number } = this.thread;
    const row = (text, act) => {
      const made = document.createElement("button");
      made.type = "button";
      made.setAttribute("role", "menuitem");
      made.textContent = text;
      made.addEventListener("click", () => {
        this.close();
        act();
      });
      return made;
    };
    this.menu.replaceChildren(
      row("Send", () => this.send()),
      row("Call OPDLine", () => this.call.ring(number)),
      row("Clear text", () => this.wipe()),
      row(stopped ? "Allow texts from OPDLine" : "Stop texts from OPDLine", async () => {
        try {
          await post("/phone/stop", { number, stopped: !stopped });
          this.thread.stopped = !stopped;
          this.thread.note(
            stopped ? "Texts from OPDLine arrive again." : "The carrier now refuses texts to this number (21610).",
          );
        } catch (wrong) {
          this.thread.note(wrong.message);
        }
      }),
    );
    this.menu.hidden = false;
    this.menu.firstChild.focus();
    this.label();
  }

  choose() {
    const row = this.menu.contains(document.activeElement) ? document.activeElement : this.menu.firstChild;
    row.click();
  }

  close() {
    this.menu.hidden = true;
    this.label();
    this.field.focus();
  }
}
