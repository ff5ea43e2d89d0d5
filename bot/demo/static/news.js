// Says what came to a phone that is not on show.

import { button } from "./elements.js";

const MOST = 2; // lines at once

export class News {
  /** `turn(way, number)` puts a phone on show; `spaced(number)` is how one is written. */
  constructor(place, spaced, turn) {
    this.place = place;
    this.spaced = spaced;
    this.turn = turn;
    this.came = new Map(); // the last message seen, by way and number
    this.first = true;
    this.fresh = [];
  }

  /** What came so far, `{number, came}` a phone, while `shown` is on show. */
  look(texts, chats, shown) {
    const here = key("keypad", texts).concat(key("chat", chats));
    for (const { way, number, came } of here) {
      const name = `${way} ${number}`;
      const isNew = !this.first && came > (this.came.get(name) ?? 0);
      this.came.set(name, came);
      if (isNew) this.fresh = [{ way, number, name }, ...this.fresh.filter((one) => one.name !== name)].slice(0, MOST);
    }
    this.first = false;
    this.seen(shown);
  }

  /** One is on show. */
  seen({ way, number }) {
    this.fresh = this.fresh.filter((one) => one.name !== `${way} ${number}`);
    const lines = this.fresh.map((one) => {
      const what = one.way === "chat" ? "A WhatsApp message" : "A text";
      return { ...one, text: `${what} came to ${this.spaced(one.number)}` };
    });
    const now = lines.map(({ text }) => text).join("\n");
    if (now === this.told) return;
    this.told = now;
    this.place.replaceChildren(
      ...lines.map(({ way: to, number: whose, text }) => button("tell", text, () => this.turn(to, whose))),
    );
  }
}

const key = (way, phones) => phones.map((one) => ({ ...one, way }));
