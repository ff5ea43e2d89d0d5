// Files she sends, as her telephone makes them ready: what WhatsApp does to a picture or a sound.

import { voiceMessage } from "./voice_message.js";

const SIDE = 1600; // pixels: WhatsApp makes a picture no larger
const QUALITY = 0.8;
const SOUNDS = ["audio/ogg", "audio/mpeg", "audio/aac", "audio/amr", "audio/mp4"];
const NAMES = { "audio/x-m4a": "audio/mp4", "audio/m4a": "audio/mp4", "audio/mp3": "audio/mpeg", "video/ogg": "audio/ogg" };

/** A blob as `{type, data}`, data in Base64; throws an Error in words. */
export async function ready(kind, blob) {
  if (kind === "picture") return packed(await picture(blob));
  if (kind === "sound") return packed(await sound(blob));
  return packed(blob);
}

async function picture(blob) {
  let image;
  try {
    image = await createImageBitmap(blob);
  } catch {
    throw new Error("this browser cannot read that picture");
  }
  const scale = Math.min(1, SIDE / Math.max(image.width, image.height));
  const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
  const pen = canvas.getContext("2d");
  pen.fillStyle = "white"; // a JPEG has nothing to see through
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
}

async function sound(blob) {
  const type = NAMES[blob.type] ?? blob.type.split(";")[0];
  if (SOUNDS.includes(type)) return new Blob([blob], { type });
  return voiceMessage(blob);
}

async function packed(blob) {
  const address = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(new Error("the file cannot be read"));
    reader.readAsDataURL(blob);
  });
  return { type: blob.type || "application/octet-stream", data: address.slice(address.indexOf(",") + 1) };
}
