// Opus packets in an Ogg container (RFC 3533, RFC 7845).

const SERIAL = 1;
const PRE_SKIP = 312; // samples the encoder puts before the sound
const PACKET = 960; // samples: 20 ms of 48 kHz
const PER_PAGE = 50; // packets

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value;
});

/** The file; `samples` is its length at 48 kHz. */
export function ogg(packets, samples) {
  const pages = [page(0, 2, 0, [head()]), page(1, 0, 0, [tags()])];
  for (let at = 0; at < packets.length; at += PER_PAGE) {
    const some = packets.slice(at, at + PER_PAGE);
    const last = at + PER_PAGE >= packets.length;
    const position = last ? samples + PRE_SKIP : (at + some.length) * PACKET;
    pages.push(page(pages.length, last ? 4 : 0, position, some));
  }
  const whole = new Uint8Array(pages.reduce((sum, one) => sum + one.length, 0));
  let to = 0;
  for (const one of pages) {
    whole.set(one, to);
    to += one.length;
  }
  return whole;
}

function head() {
  const made = new Uint8Array(19);
  made.set(letters("OpusHead"));
  const view = new DataView(made.buffer);
  view.setUint8(8, 1); // version
  view.setUint8(9, 1); // channel
  view.setUint16(10, PRE_SKIP, true);
  view.setUint32(12, 48_000, true);
  return made;
}

function tags() {
  const made = new Uint8Array(23);
  made.set(letters("OpusTags"));
  made[8] = 7; // length of the maker's name
  made.set(letters("OPDLine"), 12);
  return made;
}

function page(number, flags, position, packets) {
  const laces = packets.flatMap(({ length }) => [...Array(Math.floor(length / 255)).fill(255), length % 255]);
  const size = packets.reduce((sum, { length }) => sum + length, 0);
  const made = new Uint8Array(27 + laces.length + size);
  const view = new DataView(made.buffer);
  made.set(letters("OggS"));
  made[5] = flags;
  view.setBigUint64(6, BigInt(position), true);
  view.setUint32(14, SERIAL, true);
  view.setUint32(18, number, true);
  made[26] = laces.length;
  made.set(laces, 27);
  let to = 27 + laces.length;
  for (const packet of packets) {
    made.set(packet, to);
    to += packet.length;
  }
  view.setUint32(22, checksum(made), true);
  return made;
}

function checksum(data) {
  let value = 0;
  for (const byte of data) value = (value << 8) ^ CRC[((value >>> 24) ^ byte) & 255];
  return value >>> 0;
}

const letters = (text) => new TextEncoder().encode(text);
