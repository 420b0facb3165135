/**
 * Programs that translate a page put elements of their own in the place of its text nodes, and the page would go on to
 * write into the nodes that are no longer there: old sentences under a new date, and an error where one is taken out.
 * Where a text node has been replaced, it comes back as soon as the page changes it, and its stand-in goes with it.
 *
 * @param root the element in which the page is drawn
 */
export function keepTexts(root: Element): void {
  /** What stands in the place of a text node of the page. */
  const standIns = new WeakMap<Node, Element>();

  /** The nodes of an element whose text nodes are replaced are taken out and put in by what stands there now. */
  const heed = (parent: Node) => {
    if (Object.hasOwn(parent, "removeChild")) return;
    const { removeChild, insertBefore } = Node.prototype;
    parent.removeChild = <Child extends Node>(child: Child): Child => {
      const there = standIns.get(child) ?? child;
      standIns.delete(child);
      if (there.parentNode) removeChild.call(there.parentNode, there);
      return child;
    };
    parent.insertBefore = <Child extends Node>(child: Child, before: Node | null): Child => {
      const there = before && (standIns.get(before) ?? before);
      insertBefore.call(parent, child, there?.parentNode === parent ? there : null);
      return child;
    };
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === "characterData") {
        const standIn = standIns.get(target);
        standIns.delete(target);
        standIn?.replaceWith(target);
        continue;
      }
      for (const text of removedNodes) {
        // Programs of this kind take the one element that means nothing.
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
        const standIn = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === "FONT");
        if (!(standIn instanceof Element)) continue;
        standIns.set(text, standIn);
        heed(target);
        observer.observe(text, { characterData: true });
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
}
