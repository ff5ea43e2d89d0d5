// The sounds a telephone makes itself, and the sound of the other side.

const ROWS = { 1: 697, 2: 697, 3: 697, 4: 770, 5: 770, 6: 770, 7: 852, 8: 852, 9: 852, "*": 941, 0: 941, "#": 941 };
const COLUMNS = { 1: 1209, 4: 1209, 7: 1209, "*": 1209, 2: 1336, 5: 1336, 8: 1336, 0: 1336, 3: 1477, 6: 1477, 9: 1477, "#": 1477 };
const KEY = 0.14; // seconds
const BEEP = 0.4; // seconds
const LOUD = 0.08; // of 1
// Hertz, and seconds of sound and of silence in turn: India's tones, and a ringer.
const CADENCES = {
  ringback: [[375, 425], [0.4, 0.2, 0.4, 2]],
  busy: [[400], [0.75, 0.75]],
  ringer: [[660, 880], [0.5, 0.25, 0.5, 1.75]],
};
const SPARE = 1500; // milliseconds a sound may take longer than it is

export class Tones {
  /** Browsers let a page sound only after a click or a key: call this on each. */
  wake() {
    this.context ??= new AudioContext();
    if (this.context.state === "suspended") this.context.resume().catch(() => {});
    return this.context;
  }

  /** The two tones of a key (DTMF). */
  key(name) {
    const now = this.wake().currentTime;
    const tone = this.sound([ROWS[name], COLUMNS[name]]);
    tone.loudness(LOUD, now);
    tone.stop(now + KEY);
  }

  /** After it, what is said is recorded. */
  beep() {
    const now = this.wake().currentTime;
    const tone = this.sound([1000]);
    tone.loudness(LOUD, now);
    tone.stop(now + BEEP);
  }

  /** Sound again and again until the function returned is called. */
  cadence(name) {
    const context = this.wake();
    const [hertz, pattern] = CADENCES[name];
    const tone = this.sound(hertz);
    const period = pattern.reduce((sum, one) => sum + one, 0);
    let from = context.currentTime;
    const round = () => {
      pattern.forEach((length, at) => {
        tone.loudness(at % 2 ? 0 : LOUD, from);
        from += length;
      });
    };
    round();
    const timer = setInterval(round, period * 1000);
    return () => {
      clearInterval(timer);
      tone.stop();
    };
  }

  sound(hertz) {
    const gain = new GainNode(this.context, { gain: 0 });
    gain.connect(this.context.destination);
    const waves = hertz.map((frequency) => new OscillatorNode(this.context, { frequency }));
    for (const wave of waves) {
      wave.connect(gain);
      wave.start();
    }
    return {
      loudness: (value, at) => gain.gain.setValueAtTime(value, at),
      stop: (at = 0) => waves.forEach((wave) => wave.stop(at)),
    };
  }

  /** A sound at an address of the server, decoded; rejects if it is none. */
  async load(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return this.wake().decodeAudioData(await answer.arrayBuffer());
  }

  /** Play to the end, or until `signal` aborts. */
  play(buffer, signal) {
    return new Promise((resolve) => {
      const source = new AudioBufferSourceNode(this.wake(), { buffer });
      source.connect(this.context.destination);
      // where the browser has no sound, the time still passes
      const timer = setTimeout(resolve, buffer.duration * 1000 + SPARE);
      const end = () => {
        clearTimeout(timer);
        resolve();
      };
      source.addEventListener("ended", end);
      signal.addEventListener("abort", () => {
        source.stop();
        end();
      });
      source.start();
    });
  }
}
