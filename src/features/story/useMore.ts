import { type RefObject, useEffect, useState } from "react";

/** What is less than this many pixels below the edge is no more than a line's own room. */
const SLACK = 8;

/** Does a box that scrolls go on below its lower edge? */
export function useMore(box: RefObject<HTMLElement | null>): boolean {
  const [isMore, setMore] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setMore(element.scrollHeight - element.clientHeight - element.scrollTop > SLACK);
    const sizes = new ResizeObserver(look);
    const contents = new MutationObserver(look);
    sizes.observe(element);
    contents.observe(element, { childList: true, subtree: true, characterData: true });
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      contents.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box]);
  return isMore;
}
