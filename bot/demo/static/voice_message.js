// Sound as a voice message: Opus in Ogg, one channel, as WhatsApp's own.

import { ogg } from "./ogg.js";

const RATE = 48_000; // samples a second
const BITS = 24_000; // a second
const PIECE = RATE; // samples handed to the encoder at once

/** Any sound this browser can decode, as a blob of audio/ogg; an Error in words if it cannot. */
export async function voiceMessage(blob) {
  if (!("AudioEncoder" in globalThis)) {
    if (blob.type.startsWith("audio/")) return blob; // sent as it was recorded
    throw new Error("this browser makes no voice message of that");
  }
  let heard;
  try {
    heard = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await blob.arrayBuffer());
  } catch {
    throw new Error("this browser cannot read that sound");
  }
  return new Blob([ogg(await packets(mono(heard)), heard.length)], { type: "audio/ogg" });
}

function mono(heard) {
  const channels = [...Array(heard.numberOfChannels).keys()].map((n) => heard.getChannelData(n));
  return channels[0].map((_, at) => channels.reduce((sum, one) => sum + one[at], 0) / channels.length);
}

async function packets(samples) {
  const found = [];
  let wrong;
  const encoder = new AudioEncoder({
    output: (chunk) => {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      found.push(data);
    },
    error: (error) => (wrong = error),
  });
  encoder.configure({ codec: "opus", sampleRate: RATE, numberOfChannels: 1, bitrate: BITS });
  for (let from = 0; from < samples.length; from += PIECE) {
    const data = samples.slice(from, from + PIECE);
    const timestamp = Math.round((from / RATE) * 1e6); // microseconds
    encoder.encode(
      new AudioData({ format: "f32", sampleRate: RATE, numberOfFrames: data.length, numberOfChannels: 1, timestamp, data }),
    );
  }
  await encoder.flush();
  encoder.close();
  if (wrong) throw wrong;
  return found;
}

/** The microphone. */
export class Recorder {
  /** Begin; an Error in words where there is no microphone, or it may not be used. */
  async start() {
    if (!navigator.mediaDevices || !("MediaRecorder" in globalThis)) {
      throw new Error("this browser has no microphone to record with; attach a sound");
    }
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      throw new Error("the microphone may not be used here; attach a sound");
    }
    this.pieces = [];
    this.recorder = new MediaRecorder(this.stream);
    this.recorder.addEventListener("dataavailable", ({ data }) => this.pieces.push(data));
    this.recorder.start();
  }

  /** End; the sound as the browser recorded it. */
  async stop() {
    const { recorder } = this;
    const ended = new Promise((resolve) => recorder.addEventListener("stop", resolve));
    recorder.stop();
    await ended;
    for (const track of this.stream.getTracks()) track.stop();
    return new Blob(this.pieces, { type: recorder.mimeType });
  }
}
