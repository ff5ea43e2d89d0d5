// A call on her phone: it does with the carrier's verbs what the carrier of a real one does.

import { post } from "./thread.js";

const RING = 1200; // milliseconds she hears it ring, however soon it is answered
const LINGER = 2500; // milliseconds the end of a call stays on the screen
const READ = 60; // milliseconds a letter, where there are words and no sound
const STEPS = 200; // documents in a row without a question: the call goes in circles

const pause = (time, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

export class Call {
  /** `changed()` is told when a call begins, connects or ends; `note(text)` shows a line. */
  constructor(phone, tones, changed, note) {
    this.phone = phone;
    this.tones = tones;
    this.changed = changed;
    this.note = note;
    this.state = "idle"; // or calling, ringing, connected
    this.view = phone.querySelector("[data-calling]");
    this.linger = 0;
  }

  get busy() {
    return this.state !== "idle";
  }

  get ringing() {
    return this.state === "ringing";
  }

  /** Call from this number, another of OPDLine's if `to` says so. */
  async ring(number, to = "") {
    if (this.busy || !number) return;
    this.begin("calling", "Calling…");
    const { signal } = this.over;
    const quiet = this.tones.cadence("ringback");
    signal.addEventListener("abort", quiet);
    try {
      const [at] = await Promise.all([post("/phone/call", { from: number, to }), pause(RING, signal)]);
      quiet();
      await this.connect(at, signal);
    } catch (wrong) {
      quiet();
      if (!signal.aborted) this.close(`Not connected: ${wrong.message}`);
    }
  }

  /** Calls that ring for this number just now. */
  incoming(calls) {
    const there = calls.some(({ sid }) => sid === this.sid);
    if (this.ringing && !there) {
      this.note("A call came and was not answered.");
      this.close("Missed call");
    } else if (!this.busy && calls.length > 0) {
      this.sid = calls[0].sid;
      this.begin("ringing", "is calling");
      this.over.signal.addEventListener("abort", this.tones.cadence("ringer"));
    }
  }

  async answer() {
    if (!this.ringing) return;
    const { sid } = this;
    this.begin("calling", "Connecting…");
    const { signal } = this.over;
    this.sid = sid;
    try {
      await this.connect(await post(`/phone/call/${sid}/answer`, {}), signal);
    } catch (wrong) {
      if (!signal.aborted) this.close(`Not connected: ${wrong.message}`);
    }
  }

  /** She hangs up, or declines. */
  hangUp() {
    if (!this.busy) return;
    this.leave(this.sid);
    this.close("Call ended");
  }

  leave(sid) {
    if (!sid) return;
    fetch(`/phone/call/${sid}/hangup`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
      keepalive: true, // also as the page is left
    }).catch(() => {});
  }

  /** A key of the phone. */
  key(name) {
    if (this.state !== "connected") return;
    this.tones.key(name);
    const pressed = this.at("pressed");
    pressed.textContent = (pressed.textContent + name).slice(-12);
    this.take?.(name);
  }

  async connect(at, signal) {
    this.sid = at.sid;
    if (signal.aborted) return this.leave(at.sid); // she hung up while it rang
    if (at.status === "busy") return this.engaged();
    if (at.status !== "in-progress") return this.close(this.problem(at) || "Not answered");
    this.state = "connected";
    this.began = Date.now();
    this.show("state", "Connected");
    this.tick();
    this.timer = setInterval(() => this.tick(), 1000);
    this.changed();
    await this.talk(at, signal);
  }

  async talk(first, signal) {
    let at = first;
    let start = 0;
    let steps = 0;
    while (!signal.aborted && at.status === "in-progress" && steps < STEPS) {
      const { place, verb, keys, finish } = await this.step(at.verbs, start, signal);
      if (signal.aborted) return;
      start = 0;
      if (verb === "end") break;
      if (verb === "silence") start = place + 1; // goes on in the same document
      else {
        steps = verb === "redirect" ? steps + 1 : 0;
        at = await post(`/phone/call/${at.sid}/next`, { turn: at.turn, place, keys, finish });
      }
    }
    if (signal.aborted) return;
    if (at.status === "in-progress") this.leave(at.sid);
    this.close(this.problem(at) || "Call ended");
  }

  /** Go on to the next verb that leads elsewhere. */
  async step(verbs, start, signal) {
    this.words(verbs.slice(start).flatMap((verb) => verb.prompts ?? (verb.words ? [verb] : [])));
    this.row = 0;
    for (let place = start; place < verbs.length && !signal.aborted; place += 1) {
      const verb = verbs[place];
      if (verb.verb === "prompt") await this.speak([verb], signal);
      else if (verb.verb === "gather" || verb.verb === "record") {
        if (verb.verb === "record") this.tones.beep();
        const { keys, finish } = await this.gather(verb, signal);
        const silent = !keys && !finish && !verb.empty;
        return { place, keys, finish, verb: silent ? "silence" : "gather" };
      } else if (verb.verb === "redirect") return { place, keys: "", finish: "", verb: "redirect" };
      else break;
    }
    return { verb: "end" };
  }

  /** Speak, and take keys meanwhile; a key ends the speaking. */
  gather(verb, signal) {
    return new Promise((resolve) => {
      const barge = new AbortController();
      let keys = "";
      let timer = 0;
      const done = (finish = "") => {
        clearTimeout(timer);
        this.take = null;
        barge.abort();
        resolve({ keys, finish });
      };
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(done, verb.timeout * 1000);
      };
      signal.addEventListener("abort", () => done());
      this.show("pressed", "");
      this.view.dataset.asks = verb.verb === "record" ? "words" : verb.digits ? "key" : "number";
      this.take = (key) => {
        barge.abort();
        if (verb.finish.includes(key)) return done(key);
        keys += key;
        return keys.length === verb.digits ? done() : wait();
      };
      this.speak(verb.prompts, barge.signal).then(() => {
        if (!barge.signal.aborted) wait();
      });
    });
  }

  async speak(prompts, signal) {
    const sounds = prompts.map(({ sound }) => (sound ? this.tones.load(sound) : Promise.reject()));
    sounds.forEach((sound) => sound.catch(() => {})); // looked at when its turn comes
    for (const [at, prompt] of prompts.entries()) {
      const sound = await sounds[at].catch(() => null);
      if (signal.aborted) return;
      this.mark(this.row);
      this.row += 1;
      if (sound) await this.tones.play(sound, signal);
      else await pause(1000 + READ * prompt.words.length, signal);
    }
  }

  engaged() {
    const quiet = this.tones.cadence("busy");
    setTimeout(quiet, LINGER);
    this.close("Busy");
  }

  problem(at) {
    return at.error ? `Carrier error ${at.error.code}: ${at.error.text}` : "";
  }

  begin(state, text) {
    this.over?.abort();
    clearTimeout(this.linger);
    this.over = new AbortController();
    if (state !== "ringing") this.tones.wake();
    if (state === "calling") this.sid = "";
    this.state = state;
    this.view.hidden = false;
    this.words([]);
    this.show("state", text);
    this.show("timer", "");
    this.show("pressed", "");
    this.changed();
  }

  close(text) {
    this.over.abort();
    clearInterval(this.timer);
    this.state = "idle";
    this.sid = "";
    this.take = null;
    this.show("state", text);
    this.changed();
    this.linger = setTimeout(() => (this.view.hidden = true), LINGER);
  }

  tick() {
    this.show("timer", minutes(Math.floor((Date.now() - this.began) / 1000)));
  }

  at(name) {
    return this.view.querySelector(`[data-call-${name}]`);
  }

  show(name, text) {
    this.at(name).textContent = text;
  }

  words(prompts) {
    delete this.view.dataset.asks;
    this.at("said").replaceChildren(
      ...prompts.map(({ words, language }) => {
        const line = document.createElement("li");
        line.textContent = words;
        line.lang = language;
        line.dir = language === "ur" ? "rtl" : "ltr";
        return line;
      }),
    );
  }

  mark(row) {
    const lines = [...this.at("said").children];
    lines.forEach((line, at) => line.classList.toggle("now", at === row));
    const line = lines[row];
    if (line) this.at("said").scrollTop = line.offsetTop - this.at("said").clientHeight / 2;
  }
}
