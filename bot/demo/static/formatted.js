// Words as WhatsApp shows them: its four marks, and addresses that can be followed.

import { element } from "./elements.js";

const MARKS = { "*": "strong", _: "em", "~": "s" };
const PIECES =
  /(?<address>https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|```(?<code>[^`]+)```|(?<=^|[\s(])(?<mark>[*_~])(?<inside>\S(?:[^\n]*?\S)?)\k<mark>(?=$|[\s.,;:!?)])/gm;

/** The nodes for a text; nothing in it is taken for markup. */
export function formatted(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(PIECES)) {
    const { address, code, mark, inside } = found.groups;
    nodes.push(text.slice(from, found.index));
    from = found.index + found[0].length;
    if (address) nodes.push(link(address));
    else if (code) nodes.push(element("code", "", code));
    else {
      const made = element(MARKS[mark], "");
      made.append(...formatted(inside));
      nodes.push(made);
    }
  }
  nodes.push(text.slice(from));
  return nodes;
}

function link(address) {
  const made = element("a", "", address);
  made.href = address;
  made.target = "_blank";
  made.rel = "noopener noreferrer";
  return made;
}
