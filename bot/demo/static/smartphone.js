// The doctor's phone: turns to whichever doctor was written to last.

import { mark } from "./letters.js";
import { Thread, post } from "./thread.js";

export class Smartphone {
  constructor(phone, measure) {
    this.thread = new Thread(phone);
    this.select = phone.querySelector("select");
    this.form = phone.querySelector("[data-form]");
    this.field = phone.querySelector("[data-text]");
    this.send = this.form.querySelector("button");
    this.latest = 0;
    const count = phone.querySelector("[data-count]");
    this.count = () => {
      mark(this.field, this.field.value);
      const { encoding, units, room, parts } = measure(this.field.value);
      const shown = parts > 1 ? ` · ${parts} parts` : "";
      count.textContent = units ? `${units}/${room} · ${encoding}${shown}` : "";
    };
    this.select.addEventListener("change", () => this.turn(this.select.value));
    this.field.addEventListener("input", this.count);
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.form.requestSubmit();
      }
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.reply();
    });
  }

  /** Take in the numbers seen: a doctor with news comes to the front. */
  meet(numbers) {
    const doctors = numbers.filter((one) => one.doctor);
    if (doctors.length === 0) return;
    for (const { number, name } of doctors) {
      if ([...this.select.options].some((option) => option.value === number)) continue;
      this.select.add(new Option(`${name || "Doctor"} · ${number}`, number));
    }
    const newest = doctors.reduce((one, other) => (other.last > one.last ? other : one));
    if (newest.last <= this.latest) return;
    this.latest = newest.last;
    if (this.select.options[0].value === "") this.select.remove(0);
    this.select.disabled = this.field.disabled = this.send.disabled = false;
    if (newest.number !== this.thread.number && !this.field.value) {
      this.select.value = newest.number;
      this.turn(newest.number);
    }
  }

  turn(number) {
    this.thread.show(number);
    this.thread.update().catch(() => {}); // the next poll tries again
  }

  async reply() {
    const body = this.field.value;
    if (!body || this.send.disabled) return;
    this.send.disabled = true;
    try {
      await post("/phone/send", { from: this.thread.number, body });
      this.field.value = "";
      this.count();
      await this.thread.update();
    } catch (wrong) {
      this.thread.note(`Not sent: ${wrong.message}`);
    }
    this.send.disabled = false;
  }
}
