// The page of the two phones.

import { Handset } from "./handset.js";
import { measurer } from "./segments.js";
import { Smartphone } from "./smartphone.js";
import { clock } from "./thread.js";

const EACH = 1000; // milliseconds between two looks into the mailbox
const { alphabet } = JSON.parse(document.getElementById("setup").textContent);
const measure = measurer(alphabet);
const at = (id) => document.getElementById(id);

const handset = new Handset(at("handset"), measure, ({ encoding, units, room, parts, forcedBy }) => {
  at("size-encoding").textContent = encoding;
  at("size-units").textContent = `${units} of ${room}`;
  at("size-parts").textContent = parts;
  at("size-why").textContent = forcedBy
    ? `“${forcedBy}” is not in the GSM alphabet: 70 characters a message, 67 a part.`
    : "Plain letters: 160 a message, 153 a part.";
});
const smartphone = new Smartphone(at("smartphone"), measure);

const spaced = (number) =>
  number.replace(/^(\+91)(\d{5})(\d{5})$/, "$1 $2 $3");

function pickUp(number) {
  handset.call.hangUp();
  handset.thread.show(number);
  handset.phone.querySelector("[data-who]").textContent = spaced(number);
  try {
    localStorage.setItem("number", number);
  } catch {
    // a browser that keeps nothing starts with the first number
  }
  look();
}

function offer(number) {
  const select = at("number");
  if (![...select.options].some((option) => option.value === number)) {
    select.add(new Option(spaced(number), number), select.options.length - 1);
  }
}

at("number").addEventListener("change", ({ target }) => {
  at("own").hidden = target.value !== "";
  if (target.value) pickUp(target.value);
  else at("own-number").focus();
});
at("own").addEventListener("submit", (event) => {
  event.preventDefault();
  const number = at("own-number").value;
  offer(number);
  at("number").value = number;
  at("own").hidden = true;
  pickUp(number);
});

let timer = 0;
let looking = false;

async function look() {
  clearTimeout(timer);
  if (document.hidden || looking) return;
  looking = true;
  try {
    const answer = await fetch("/phone/numbers");
    if (answer.ok) {
      const { numbers } = await answer.json();
      smartphone.meet(numbers);
      numbers.filter((one) => !one.doctor).forEach((one) => offer(one.number));
    }
    await Promise.all([handset.thread.update(), smartphone.thread.update(), listen()]);
  } catch {
    // OPDLine is not up just now; the next look may find it
  }
  looking = false;
  timer = setTimeout(look, EACH);
}

/** Whether the phone rings. */
async function listen() {
  const { number } = handset.thread;
  const answer = await fetch(`/phone/calls?${new URLSearchParams({ number })}`);
  if (!answer.ok || number !== handset.thread.number) return;
  handset.call.incoming((await answer.json()).ringing);
}

at("ring").addEventListener("click", () => {
  handset.phone.scrollIntoView({ block: "nearest" });
  handset.call.ring(handset.thread.number);
});
addEventListener("pagehide", () => handset.call.hangUp());

function tick() {
  const now = clock.format();
  document.querySelectorAll("[data-clock]").forEach((shown) => (shown.textContent = now));
}

document.addEventListener("visibilitychange", look);
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const written = document.activeElement.matches("textarea, input, select");
  if (handset.call.busy && !written) {
    if ("0123456789*#".includes(event.key)) handset.call.key(event.key);
    else if (event.key === "Escape") handset.call.hangUp();
    return;
  }
  const free = document.activeElement === document.body;
  if (free && event.key.length === 1) {
    at("text").focus();
  }
});
setInterval(tick, 10_000);
tick();

let first = at("number").options[0].value;
try {
  first = localStorage.getItem("number") || first;
} catch {
  // as above
}
offer(first);
at("number").value = first;
pickUp(first);
