/*
 * What WordPress's embed script does to a frame from a site it does not know, written anew from the description in
 * shared/embedding-accessibility-reliability.md (P1, section 5); WordPress's own code is under the GPL and not used.
 * The frame is hidden behind its quote until it says its height together with the secret; heights are clamped.
 */
const frames = [...document.querySelectorAll("iframe.wp-embedded-content")];
for (const frame of frames) {
  frame.style.position = "absolute";
  frame.style.visibility = "hidden";
}
window.addEventListener("message", ({ data, source }) => {
  if (!data?.secret || !/^[a-zA-Z0-9]{10}$/.test(data.secret) || data.message !== "height") return;
  for (const frame of frames) {
    if (frame.dataset.secret !== data.secret || frame.contentWindow !== source) continue;
    frame.height = Math.min(Math.max(Number.parseInt(data.value, 10), 200), 1000);
    frame.style.position = "";
    frame.style.visibility = "";
    for (const quote of document.querySelectorAll(`blockquote[data-secret="${data.secret}"]`)) quote.hidden = true;
  }
});
