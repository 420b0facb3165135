/** Can this page fill the screen? Not in frames whose host does not allow it. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled === true;
}

/** Fills the screen or leaves it. A refusal leaves the page as it is. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}
