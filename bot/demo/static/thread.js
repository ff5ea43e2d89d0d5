// A list of messages on a phone's screen, kept up to date from the carrier.

import { element } from "./elements.js";
import { mark } from "./letters.js";

const { zone } = JSON.parse(document.getElementById("setup").textContent);

/** The time of day where the phones are. */
export const clock = new Intl.DateTimeFormat(undefined, {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: zone,
});

export class Thread {
  constructor(phone) {
    this.list = phone.querySelector("[data-thread]");
    this.empty = phone.querySelector("[data-empty]");
    this.show("");
  }

  get path() {
    return "/phone/messages";
  }

  /** What is told beside the messages. */
  take({ stopped }) {
    this.stopped = stopped;
  }

  /** Turn to another number's messages. */
  show(number) {
    this.number = number;
    this.after = 0;
    this.stopped = false;
    this.list.replaceChildren();
    this.list.setAttribute("aria-live", "off"); // what was there before is not news
    this.empty.hidden = false;
  }

  /** Fetch what is new; true if something came. */
  async update() {
    const number = this.number;
    if (!number) return false;
    const query = new URLSearchParams({ number, after: this.after });
    const answer = await fetch(`${this.path}?${query}`);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const told = await answer.json();
    if (number !== this.number) return false; // turned to another number meanwhile
    this.take(told);
    const fresh = told.messages.filter((message) => message.id > this.after);
    for (const message of fresh) this.add(message);
    this.list.setAttribute("aria-live", "polite");
    return fresh.length > 0;
  }

  add(message) {
    this.after = message.id;
    const mine = message.direction === "inbound";
    const item = element("li", mine ? "mine" : "theirs");
    if (this.arrived(message)) item.append(...this.bubble(message));
    if (message.error) {
      const what = mine ? "The webhook failed" : "Not delivered";
      item.append(element("p", "note", `${what}: carrier error ${message.error}, ${message.problem}`));
    }
    this.append(item);
  }

  arrived(message) {
    return message.status !== "failed";
  }

  bubble(message) {
    const bubble = element("div", "bubble", message.body);
    mark(bubble, message.body);
    const parts = message.parts === 1 ? "1 part" : `${message.parts} parts`;
    const time = clock.format(new Date(message.time));
    return [bubble, element("span", "meta", `${time} · ${parts} · ${message.encoding}`)];
  }

  /** Something the phone itself has to say. */
  note(text) {
    const item = element("li", "theirs");
    item.append(element("p", "note", text));
    this.append(item);
  }

  append(item) {
    this.empty.hidden = true;
    this.list.append(item);
    this.down();
  }

  /** To the last message. */
  down() {
    this.list.scrollTop = this.list.scrollHeight;
  }

  scroll(lines) {
    this.list.scrollBy({ top: lines * 40 });
  }
}

/** Post JSON to the carrier; throws an Error with its own words. */
export async function post(path, content) {
  let answer;
  try {
    answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(content),
    });
  } catch {
    throw new Error("nothing answers here; is OPDLine still running?");
  }
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(said.problem ?? `status ${answer.status}`);
  return said;
}
