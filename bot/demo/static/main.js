// The page of the phones: hers, as a keypad phone or with WhatsApp, and the doctor's.

import { Chat } from "./chat.js";
import { Handset } from "./handset.js";
import { News } from "./news.js";
import { measurer } from "./segments.js";
import { Smartphone } from "./smartphone.js";
import { clock } from "./thread.js";

const EACH = 1000; // milliseconds between two looks into the mailbox
const CHAT = "#whatsapp"; // at the end of the page's address
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
const chat = new Chat(at("chat"));
const smartphone = new Smartphone(at("smartphone"), measure);
const phones = { keypad: handset, chat };
const ways = [...at("ways").querySelectorAll("input")];
const shown = { way: "keypad", number: "" };

const spaced = (number) =>
  number.replace(/^(\+91)(\d{5})(\d{5})$/, "$1 $2 $3").replace(/^[A-Z]{2}\..*/, "no number known");
const isNumber = (number) => number.startsWith("+");
const news = new News(at("news"), spaced, turn);

/** Put a phone of hers on show. */
function turn(way, number) {
  if (!isNumber(number)) way = "chat";
  const other = way !== shown.way;
  Object.assign(shown, { way, number });
  offer(number);
  at("number").value = number;
  at("own").hidden = true;
  for (const one of ways) one.checked = one.value === way;
  document.querySelectorAll("[data-for]").forEach((one) => (one.hidden = one.dataset.for !== way));
  handset.phone.hidden = way !== "keypad";
  chat.phone.hidden = way !== "chat";
  at("ring").disabled = ways[0].disabled = !isNumber(number);
  const whose = isNumber(number) ? number : "";
  if (handset.thread.number !== whose) {
    handset.call.hangUp();
    handset.thread.show(whose);
  }
  if (chat.thread.number !== number) chat.turn(number);
  else if (way !== "chat") chat.leave();
  for (const one of Object.values(phones)) {
    one.phone.querySelector("[data-who]").textContent = spaced(number);
    one.thread.down();
  }
  if (other) history.replaceState(null, "", way === "chat" ? CHAT : location.pathname);
  try {
    localStorage.setItem("number", number);
  } catch {
    // a browser that keeps nothing starts with the first number
  }
  news.seen(shown);
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
  if (target.value) turn(shown.way, target.value);
  else at("own-number").focus();
});
at("own").addEventListener("submit", (event) => {
  event.preventDefault();
  turn(shown.way, at("own-number").value);
});
at("ways").addEventListener("change", ({ target }) => turn(target.value, shown.number));

let timer = 0;
let looking = false;

async function look() {
  clearTimeout(timer);
  if (document.hidden || looking) return;
  looking = true;
  try {
    const answer = await fetch("/phone/numbers");
    if (answer.ok) {
      const { numbers, chats } = await answer.json();
      smartphone.meet(numbers);
      const hers = numbers.filter((one) => !one.doctor);
      for (const one of [...hers, ...chats]) offer(one.number);
      news.look(hers, chats, shown);
    }
    await Promise.all([phones[shown.way].thread.update(), smartphone.thread.update(), listen()]);
    if (shown.way === "chat") await chat.thread.read();
  } catch {
    // OPDLine is not up just now; the next look may find it
  }
  looking = false;
  timer = setTimeout(look, EACH);
}

/** Whether the phone rings. */
async function listen() {
  const { number } = handset.thread;
  if (!number) return;
  const answer = await fetch(`/phone/calls?${new URLSearchParams({ number })}`);
  if (!answer.ok || number !== handset.thread.number) return;
  handset.call.incoming((await answer.json()).ringing);
  at("chat").querySelector("[data-calls]").hidden = !handset.call.ringing;
}

at("chat").querySelector("[data-calls]").addEventListener("click", () => {
  turn("keypad", shown.number);
  handset.call.answer();
});
at("ring").addEventListener("click", () => {
  turn("keypad", shown.number);
  handset.phone.scrollIntoView({ block: "nearest" });
  handset.call.ring(handset.thread.number);
});
addEventListener("pagehide", () => handset.call.hangUp());

function tick() {
  const now = clock.format();
  document.querySelectorAll("[data-clock]").forEach((one) => (one.textContent = now));
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
  if (free && event.key.length === 1) phones[shown.way].field.focus();
});
setInterval(tick, 10_000);
tick();

let first = at("number").options[0].value;
try {
  first = localStorage.getItem("number") || first;
} catch {
  // as above
}
turn(location.hash === CHAT ? "chat" : "keypad", first);
