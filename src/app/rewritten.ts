/** What the page had in an element, in its order: the words of texts, null for all else. */
type Content = Map<Node, string | null>;

/**
 * Programs that translate a page put elements of their own in the place of its text nodes, or join texts and leave some
 * out; the page would go on to write into nodes that are no longer there: old sentences under a new date, and an error
 * where one is taken out. What has been replaced or joined comes back as soon as the page changes it, and what stands in
 * its place goes.
 *
 * @param root the element in which the page is drawn
 */
export function keepTexts(root: Element): void {
  /** What stands in the place of a text node of the page. */
  const standIns = new WeakMap<Node, Element>();
  /** What was in an element whose texts have been joined, and the element of each of them. */
  const joined = new WeakMap<Node, Content>();
  const parents = new WeakMap<Node, Node>();

  /** Gives an element back what it had, but for texts that the page has changed since. */
  const restore = (parent: Node, changed: ReadonlySet<Node>) => {
    const content = joined.get(parent);
    if (!content) return;
    joined.delete(parent);
    for (const node of [...parent.childNodes]) node.remove();
    for (const [node, words] of content) {
      if (words !== null && !changed.has(node)) node.nodeValue = words;
      Node.prototype.appendChild.call(parent, node);
    }
  };

  /** The nodes of an element whose text nodes are replaced are taken out and put in by what stands there now. */
  const heed = (parent: Node) => {
    if (Object.hasOwn(parent, "removeChild")) return;
    const { removeChild, insertBefore } = Node.prototype;
    const asItWas = () => {
      hear(observer.takeRecords());
      restore(parent, new Set());
    };
    parent.removeChild = <Child extends Node>(child: Child): Child => {
      asItWas();
      const there = standIns.get(child) ?? child;
      standIns.delete(child);
      if (there.parentNode) removeChild.call(there.parentNode, there);
      return child;
    };
    parent.insertBefore = <Child extends Node>(child: Child, before: Node | null): Child => {
      asItWas();
      const there = before && (standIns.get(before) ?? before);
      insertBefore.call(parent, child, there?.parentNode === parent ? there : null);
      return child;
    };
    parent.appendChild = (child) => parent.insertBefore(child, null);
  };

  /** Keeps what was in an element that was emptied and filled again with less of it. */
  const keep = (parent: Node, taken: readonly Node[], before: ReadonlyMap<Node, string | null>) => {
    const out = taken.filter((node) => node.nodeType === Node.TEXT_NODE && !node.isConnected);
    if (out.length === 0 || !taken.some((node) => node.parentNode === parent)) return;
    joined.set(parent, new Map(taken.map((node) => [node, before.get(node) ?? node.nodeValue])));
    for (const node of taken) parents.set(node, parent);
    for (const node of out) observer.observe(node, { characterDataOldValue: true });
    heed(parent);
  };

  const hear = (records: readonly MutationRecord[]) => {
    const before = new Map<Node, string | null>();
    const taken = new Map<Node, Node[]>();
    const emptied = new Set<Node>();
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling, oldValue } of records) {
      if (type === "characterData") {
        if (!before.has(target)) before.set(target, oldValue);
        const standIn = standIns.get(target);
        standIns.delete(target);
        standIn?.replaceWith(target);
        continue;
      }
      if (removedNodes.length > 0) taken.set(target, [...(taken.get(target) ?? []), ...removedNodes]);
      if (addedNodes.length === 0 && !previousSibling && !nextSibling) emptied.add(target);
      for (const text of removedNodes) {
        // Programs of this kind take the one element that means nothing.
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
        const standIn = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === "FONT");
        if (!(standIn instanceof Element)) continue;
        standIns.set(text, standIn);
        heed(target);
        observer.observe(text, { characterDataOldValue: true });
      }
    }
    const changed = new Set(before.keys());
    for (const text of changed) {
      const parent = parents.get(text);
      if (parent && !emptied.has(parent)) restore(parent, changed);
    }
    for (const parent of emptied) keep(parent, taken.get(parent) ?? [], before);
  };

  const observer = new MutationObserver(hear);
  observer.observe(root, { childList: true, subtree: true, characterDataOldValue: true });
}
