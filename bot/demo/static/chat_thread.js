// The messages of a chat: bubbles with buttons, lists, pictures, sounds, papers and places.

import { button, element, icon } from "./elements.js";
import { formatted } from "./formatted.js";
import { mark } from "./letters.js";
import { player } from "./player.js";
import { Thread, clock, post } from "./thread.js";

const QUOTED = 80; // characters of a message that was answered by a button

export class ChatThread extends Thread {
  /** `acts.press(message, option)`, `acts.open(message)` for its list, `acts.state(name)`. */
  constructor(phone, acts) {
    super(phone);
    this.acts = acts;
  }

  get path() {
    return "/phone/whatsapp/messages";
  }

  show(number) {
    super.show(number);
    this.known = new Map(); // messages by id, with their element
    this.waiting = [];
    this.seen = 0;
  }

  /** What is on show has been read; what is still on its way to her is told of again. */
  async read() {
    const { number, after } = this;
    if (after === this.seen) return;
    const { left } = await post("/phone/whatsapp/read", { number, upto: after });
    if (!left && number === this.number) this.seen = after;
  }

  take({ state }) {
    this.acts.state(state);
  }

  /** Hers until the carrier has it; returned, to be taken away if it cannot be sent. */
  pend(message) {
    const item = element("li", "mine pending");
    item.append(...this.bubble({ ...message, direction: "inbound", time: new Date() }));
    this.waiting.push(item);
    this.append(item);
    return item;
  }

  unpend(item) {
    this.waiting = this.waiting.filter((one) => one !== item);
    item.remove();
  }

  add(message) {
    if (message.direction === "inbound" && this.waiting.length) this.waiting.shift().remove();
    super.add(message);
    this.known.set(message.id, { message, item: this.list.lastElementChild });
    if (message.of) this.press(message);
  }

  /** What was pressed stays to be seen, and can be pressed again. */
  press({ of, body }) {
    const options = this.known.get(of)?.item.querySelectorAll(".option") ?? [];
    for (const one of options) one.classList.toggle("pressed", one.textContent === body);
  }

  arrived(message) {
    return message.direction === "inbound" || !message.error;
  }

  bubble(message) {
    const { body, files = [], place, kind, of, button: lists } = message;
    const mine = message.direction === "inbound";
    const bubble = element("div", "bubble");
    if (mine) bubble.append(element("span", "sr", "She: "));
    const quoted = this.known.get(of)?.message.body;
    if (quoted) bubble.append(quote(quoted));
    for (const file of files) bubble.append(this.shown(file));
    if (place) bubble.append(map(place));
    if (kind === "sticker") bubble.append(sticker());
    else if (kind) bubble.append(row(kind === "contacts" ? "contact" : "reply", kind === "contacts" ? "A contact" : kind));
    bubble.classList.toggle("seen", files.some(({ type }) => type.startsWith("image/")));
    if (body) {
      const words = element("p", "words");
      words.append(...formatted(body));
      mark(words, body);
      bubble.append(words);
    }
    const meta = element("span", "meta", clock.format(new Date(message.time)));
    if (mine) meta.append(icon(message.sid ? "ticks" : "wait"), element("span", "sr", message.sid ? "taken" : "on its way"));
    bubble.append(meta);
    if (lists) bubble.append(this.opener(message));
    return lists || !message.options?.length ? [bubble] : [bubble, this.buttons(message)];
  }

  opener(message) {
    const made = button("opens", "", () => this.acts.open(message));
    made.setAttribute("aria-haspopup", "dialog");
    const words = element("span", "", message.button);
    mark(words, message.button);
    made.append(icon("list"), words);
    return made;
  }

  buttons(message) {
    const made = element("div", "options");
    for (const option of message.options) {
      const one = button("option", "", () => this.acts.press(message, option));
      const words = element("span", "", option.title);
      mark(words, option.title);
      one.append(icon("reply"), words);
      made.append(one);
    }
    return made;
  }

  shown({ url, type, size }) {
    if (type.startsWith("image/")) {
      const made = opens(url, "picture");
      const image = element("img", "");
      image.alt = "Picture";
      image.addEventListener("load", () => this.down());
      image.src = url;
      made.append(image);
      return made;
    }
    if (type.startsWith("audio/")) return player(url);
    const made = opens(url, "paper");
    const name = type === "application/pdf" ? "PDF" : type;
    const words = element("span", "", type === "application/pdf" ? "Paper" : "File");
    words.append(element("small", "", size ? `${name} · ${sized(size)}` : name));
    made.append(icon("paper"), words);
    return made;
  }
}

function opens(url, className) {
  const made = element("a", className);
  made.href = url;
  made.target = "_blank";
  made.rel = "noopener";
  return made;
}

function quote(text) {
  const made = element("div", "quote");
  const words = element("p", "", text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);
  mark(words, text);
  made.append(element("b", "", "OPDLine"), words);
  return made;
}

function row(drawing, text) {
  const made = element("p", "paper");
  made.append(icon(drawing), element("span", "", text));
  return made;
}

function sticker() {
  const made = icon("sticker");
  made.classList.add("sticker");
  return made;
}

function map([north, east]) {
  const made = element("div", "map");
  const [ns, ew] = [north < 0 ? "S" : "N", east < 0 ? "W" : "E"];
  made.append(icon("place"));
  const where = element("p", "where", `${Math.abs(north)}° ${ns}, ${Math.abs(east)}° ${ew}`);
  const both = element("div", "place");
  both.append(made, where);
  return both;
}

const sized = (bytes) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
