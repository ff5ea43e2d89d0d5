// Her phone with WhatsApp: what she writes, presses and attaches.

import { ChatThread } from "./chat_thread.js";
import { ready } from "./files.js";
import { mark } from "./letters.js";
import { Sheet } from "./sheet.js";
import { States } from "./states.js";
import { post } from "./thread.js";
import { Recorder, voiceMessage } from "./voice_message.js";

const { places } = JSON.parse(document.getElementById("setup").textContent);
const SEVERAL = 6; // lines of a message she writes before it scrolls

export class Chat {
  constructor(phone) {
    this.phone = phone;
    this.at = (name) => phone.querySelector(`[data-${name}]`);
    this.field = this.at("text");
    this.line = Promise.resolve(); // one message after the other
    this.states = new States(phone, (state) => this.put(state));
    this.thread = new ChatThread(phone, {
      press: (message, option) => this.send({ press: option.id, of: message.id }, { body: option.title, of: message.id }),
      open: (message) => this.sheet.list(message.button, message.options, (row) => this.thread.acts.press(message, row)),
      state: (state) => this.states.show(state),
    });
    this.sheet = new Sheet(phone);
    this.recorder = null;
    this.wire();
    this.resize();
  }

  wire() {
    const { field, phone } = this;
    field.addEventListener("input", () => this.resize());
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.write();
    });
    field.addEventListener("paste", ({ clipboardData }) => {
      const [file] = clipboardData.files;
      if (file?.type.startsWith("image/")) this.attach("picture", file);
    });
    this.at("form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (field.value) this.write();
      else this.record();
    });
    this.at("attach").addEventListener("click", () => this.sheet.open("Send", "[data-kinds]"));
    phone.querySelectorAll("[data-kind]").forEach((one) => {
      one.addEventListener("click", () => this.choose(one.dataset.kind));
    });
    phone.querySelectorAll("[data-file]").forEach((input) => {
      input.addEventListener("change", () => {
        if (input.files[0]) this.attach(input.dataset.file, input.files[0]);
        input.value = "";
      });
    });
    this.at("own-place").addEventListener("submit", (event) => {
      event.preventDefault();
      const { north, east } = event.target.elements;
      this.sheet.close();
      this.share([north.valueAsNumber, east.valueAsNumber]);
    });
    this.at("drop").addEventListener("click", () => this.end(false));
    this.at("keep").addEventListener("click", () => this.end(true));
  }

  /** Turn to another person's phone. */
  turn(number) {
    this.leave();
    this.thread.show(number);
  }

  /** Another phone is looked at: nothing is recorded or open any more. */
  leave() {
    this.end(false);
    this.sheet.close();
  }

  resize() {
    const { field } = this;
    mark(field, field.value);
    field.rows = Math.min(SEVERAL, field.value.split("\n").length);
    const what = field.value ? "send" : "mic";
    const go = this.at("go");
    go.querySelector("use").setAttribute("href", `#i-${what}`);
    go.setAttribute("aria-label", field.value ? "Send" : "Record a voice message");
  }

  write() {
    const body = this.field.value;
    if (!body.trim()) return;
    this.field.value = "";
    this.resize();
    this.send({ body }, { body }, () => {
      if (!this.field.value) this.field.value = body;
      this.resize();
    });
  }

  /** Send what the carrier is told, showing meanwhile what it will look like. */
  send(said, shown, failed = () => {}) {
    const { number } = this.thread;
    const item = this.thread.pend(shown);
    this.line = this.line.then(async () => {
      try {
        await post("/phone/whatsapp/send", { from: number, ...said });
        await this.thread.update();
      } catch (wrong) {
        failed();
        this.thread.note(`Not sent: ${wrong.message}`);
      }
      this.thread.unpend(item);
    });
    return this.line;
  }

  choose(kind) {
    if (kind === "place") {
      const rows = places.map(([title, north, east]) => ({ title, about: `${north}, ${east}`, north, east }));
      this.sheet.list("Where she is", rows, ({ north, east }) => this.share([north, east]));
      this.sheet.open("Where she is", "[data-rows], [data-own-place]");
      return;
    }
    this.sheet.close();
    if (kind === "sticker" || kind === "contacts") this.send({ kind }, { kind });
    else this.at(`file="${kind}"`).click();
  }

  share(place) {
    this.send({ place }, { place });
  }

  async attach(kind, blob) {
    try {
      const file = await ready(kind, blob);
      const url = `data:${file.type};base64,${file.data}`;
      const words = { body: kind === "paper" ? "Paper" : "Voice message" };
      const shown = kind === "picture" ? { files: [{ url, type: file.type }] } : words;
      await this.send({ files: [file] }, shown);
    } catch (wrong) {
      this.thread.note(`Not sent: ${wrong.message}`);
    }
  }

  async record() {
    const recorder = new Recorder();
    try {
      await recorder.start();
    } catch (wrong) {
      this.thread.note(`Not recorded: ${wrong.message}.`);
      return;
    }
    this.recorder = recorder;
    this.showRecording(true);
    const began = Date.now();
    const tell = () => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      this.at("recorded").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    };
    tell();
    this.timer = setInterval(tell, 250);
    this.at("keep").focus();
  }

  /** The recording is over, and sent if it is kept. */
  async end(kept) {
    const { recorder } = this;
    if (!recorder) return;
    this.recorder = null;
    clearInterval(this.timer);
    this.showRecording(false);
    this.field.focus();
    const heard = await recorder.stop();
    if (!kept) return;
    try {
      await this.attach("voice", await voiceMessage(heard));
    } catch (wrong) {
      this.thread.note(`Not sent: ${wrong.message}.`);
    }
  }

  showRecording(on) {
    this.at("form").hidden = on;
    this.at("recording").hidden = !on;
  }

  async put(state) {
    try {
      await post("/phone/whatsapp/state", { number: this.thread.number, state });
      this.states.show(state);
      this.thread.down();
    } catch (wrong) {
      this.thread.note(wrong.message);
    }
  }
}
