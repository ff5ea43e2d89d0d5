// In which language a text is, and which way it runs, by its letters.

const SCRIPTS = [
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["te", /\p{Script=Telugu}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["gu", /\p{Script=Gujarati}/gu],
  ["ur", /\p{Script=Arabic}/gu],
  ["kn", /\p{Script=Kannada}/gu],
  ["or", /\p{Script=Oriya}/gu],
  ["ml", /\p{Script=Malayalam}/gu],
  ["pa", /\p{Script=Gurmukhi}/gu],
];

const LEAST = 0.25; // of the letters: an Indian text holds Latin names, an English one few others

/** Mark an element with both. A name in other letters does not turn the lines around it. */
export function mark(element, text) {
  const counted = SCRIPTS.map(([lang, letters]) => [(text.match(letters) ?? []).length, lang]);
  const [count, lang] = counted.reduce((most, one) => (one[0] > most[0] ? one : most));
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  element.lang = count && count >= letters * LEAST ? lang : "en";
  element.dir = element.lang === "ur" ? "rtl" : "ltr";
}
