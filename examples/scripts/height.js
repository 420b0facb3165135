/* The least a page needs to let a plain frame take the height of the map. */
window.addEventListener("message", ({ data, source }) => {
  if (data?.ns !== "sitmap" || data.type !== "event" || data.name !== "height") return;
  for (const frame of document.querySelectorAll("iframe.map"))
    if (frame.contentWindow === source) frame.style.height = `${Math.min(Number(data.value) || 480, 4000)}px`;
});
