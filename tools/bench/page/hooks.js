/*
 * Counts what the map does, from outside: drawing calls of WebGL, messages to workers, and the WebGL contexts that are
 * alive. Any call of the map library that changes data (setData, updateData, setFeatureState, setStyle) ends in one of
 * the first two.
 */
(() => {
  const count = { draws: 0, messages: 0 };
  const wrap = (owner, name, key) => {
    const original = owner[name];
    owner[name] = function (...args) {
      count[key] += 1;
      return original.apply(this, args);
    };
  };
  for (const name of ["drawElements", "drawArrays", "drawElementsInstanced", "drawArraysInstanced", "clear"])
    wrap(WebGL2RenderingContext.prototype, name, "draws");
  wrap(Worker.prototype, "postMessage", "messages");

  const contexts = [];
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (...args) {
    const context = getContext.apply(this, args);
    if (context && String(args[0]).startsWith("webgl") && !contexts.some((known) => known.deref() === context))
      contexts.push(new WeakRef(context));
    return context;
  };
  window.benchCounts = count;
  /** Contexts made so far, still reachable after garbage collection, and still holding graphics memory. */
  window.benchContexts = () => {
    const alive = contexts.map((known) => known.deref()).filter(Boolean);
    return { made: contexts.length, alive: alive.length, live: alive.filter((one) => !one.isContextLost()).length };
  };
})();
