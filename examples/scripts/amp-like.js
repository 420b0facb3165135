/* What amp-iframe does with a frame's messages, from its documentation: it resizes on `embed-size`. */
window.addEventListener("message", ({ data, source }) => {
  if (data?.sentinel !== "amp" || data.type !== "embed-size") return;
  for (const box of document.querySelectorAll(".amp-iframe")) {
    const frame = box.querySelector("iframe");
    if (frame.contentWindow !== source) continue;
    frame.height = data.height;
    box.querySelector(".amp-placeholder").hidden = true;
  }
});
