// Text entry with twelve keys: press again for the next letter, wait for the one after.

const LATIN = {
  1: ".,?!'\"1-()@/:;",
  2: "abc2",
  3: "def3",
  4: "ghi4",
  5: "jkl5",
  6: "mno6",
  7: "pqrs7",
  8: "tuv8",
  9: "wxyz9",
  0: " 0\n",
  "*": "+=*&%#_<>€£$",
};
const HINDI = {
  1: "अआइईउऊएऐओऔऋ1",
  2: "कखगघङ2",
  3: "चछजझञ3",
  4: "टठडढण4",
  5: "तथदधन5",
  6: "पफबभम6",
  7: "यरलव7",
  8: "शषसह8",
  9: "ािीुूृेैोौ9",
  0: " 0\n",
  "*": "्ंँः़ॉ।,?.!-",
};
export const MODES = ["Abc", "abc", "ABC", "123", "हिं"];
const WAIT = 900; // milliseconds until a letter stands

export class MultiTap {
  /** `field` is a textarea; `changed(letters, index)` is told what a further press would give. */
  constructor(field, changed) {
    this.field = field;
    this.changed = changed;
    this.mode = MODES[0];
    this.pending = null;
  }

  press(key) {
    if (key === "#") return this.next();
    const letters = this.letters(key);
    const again = this.pending?.key === key && letters.length > 1;
    const index = again ? (this.pending.index + 1) % letters.length : 0;
    if (again) this.erase();
    else this.settle();
    const capital = this.mode === "Abc" && this.startsSentence();
    const letter = capital ? letters[index].toUpperCase() : letters[index];
    if (!this.insert(letter)) return;
    if (letters.length === 1) return this.changed([], 0);
    clearTimeout(this.timer);
    this.pending = { key, index };
    this.timer = setTimeout(() => this.settle(), WAIT);
    this.changed(capital ? letters.map((one) => one.toUpperCase()) : letters, index);
  }

  /** A long press: the digit itself, `+` on the star, letters or digits on the hash. */
  hold(key) {
    this.settle();
    if (key === "#") return this.use(this.mode === "123" ? "Abc" : "123");
    this.insert(key === "*" ? "+" : key);
  }

  next() {
    this.use(MODES[(MODES.indexOf(this.mode) + 1) % MODES.length]);
  }

  use(mode) {
    this.settle();
    this.mode = mode;
    this.changed([], 0);
  }

  /** The last letter stands; the next press starts a new one. */
  settle() {
    clearTimeout(this.timer);
    this.pending = null;
    this.changed([], 0);
  }

  erase() {
    const { selectionStart: start, selectionEnd: end, value } = this.field;
    if (start !== end) return this.replace("", start, end);
    const last = [...value.slice(0, start)].pop() ?? "";
    this.replace("", start - last.length, start);
  }

  letters(key) {
    if (this.mode === "123") return key === "*" ? ["*", "+", "#"] : [key];
    const letters = [...(this.mode === "हिं" ? HINDI : LATIN)[key]];
    return this.mode === "ABC" ? letters.map((letter) => letter.toUpperCase()) : letters;
  }

  startsSentence() {
    return /(^|[.?!।]\s+|\n)$/u.test(this.field.value.slice(0, this.field.selectionStart));
  }

  insert(letter) {
    const { selectionStart, selectionEnd, value, maxLength } = this.field;
    if (value.length - (selectionEnd - selectionStart) + letter.length > maxLength) return false;
    this.replace(letter, selectionStart, selectionEnd);
    return true;
  }

  replace(text, start, end) {
    this.field.setRangeText(text, start, end, "end");
    this.field.dispatchEvent(new Event("input"));
  }
}
