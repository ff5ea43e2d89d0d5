// A voice message that can be listened to.

import { element, icon, button } from "./elements.js";

const time = (seconds) =>
  Number.isFinite(seconds) ? `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}` : "–:––";
let playing = null; // one at a time, as on a phone

/** The player of a sound at an address of the server. */
export function player(address) {
  const made = element("div", "player");
  const sound = new Audio();
  sound.preload = "metadata";
  const toggle = button("round", "", () => (sound.paused ? sound.play().catch(fail) : sound.pause()));
  const track = element("progress", "");
  track.max = 1;
  track.value = 0;
  track.setAttribute("aria-hidden", "true");
  const length = element("span", "length", "–:––");
  const show = () => {
    const name = sound.paused ? "play" : "pause";
    toggle.replaceChildren(icon(name));
    toggle.setAttribute("aria-label", sound.paused ? "Listen to the voice message" : "Pause");
  };
  const fail = () => {
    length.textContent = "cannot be played here";
    toggle.disabled = true;
  };
  const tell = () => {
    track.value = sound.duration ? sound.currentTime / sound.duration : 0;
    length.textContent = time(sound.currentTime || sound.duration);
  };
  sound.addEventListener("play", () => {
    if (playing !== sound) playing?.pause();
    playing = sound;
  });
  for (const each of ["play", "pause", "ended"]) sound.addEventListener(each, show);
  for (const each of ["loadedmetadata", "durationchange", "timeupdate"]) sound.addEventListener(each, tell);
  sound.addEventListener("ended", () => {
    sound.currentTime = 0;
  });
  sound.addEventListener("error", fail);
  show();
  made.append(toggle, track, length);
  sound.src = address;
  return made;
}
