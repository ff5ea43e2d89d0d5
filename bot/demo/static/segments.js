// How many parts a text takes as an SMS; the same rules as bot/sms/segments.py.

const ROOM = { "GSM-7": [160, 153], "UCS-2": [70, 67] };
const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A measure for texts, over the GSM-7 alphabet `{basic, extension}`. */
export function measurer(alphabet) {
  const septets = new Map([
    ...[...alphabet.basic].map((char) => [char, 1]),
    ...[...alphabet.extension].map((char) => [char, 2]),
  ]);

  const units = (text, encoding) =>
    encoding === "UCS-2"
      ? text.length
      : [...text].reduce((sum, char) => sum + septets.get(char), 0);

  return function measure(text) {
    const forcedBy = [...text].find((char) => !septets.has(char)) ?? "";
    const encoding = forcedBy ? "UCS-2" : "GSM-7";
    const [single, room] = ROOM[encoding];
    const size = units(text, encoding);
    if (size <= single) return { encoding, forcedBy, units: size, parts: 1, room: single };
    let parts = 1;
    let used = 0;
    for (const { segment } of clusters.segment(text)) {
      const whole = units(segment, encoding);
      for (const piece of whole <= room ? [segment] : [...segment]) {
        const next = units(piece, encoding);
        if (used + next > room) {
          parts += 1;
          used = 0;
        }
        used += next;
      }
    }
    return { encoding, forcedBy, units: size, parts, room: room * parts };
  };
}
