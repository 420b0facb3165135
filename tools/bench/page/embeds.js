/* In each frame of an article: how many maps it holds, and whether one of them has lost its graphics context for good. */
(() => {
  const contexts = new Map();
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (...args) {
    const context = getContext.apply(this, args);
    if (context && String(args[0]).startsWith("webgl")) contexts.set(this, context);
    return context;
  };
  window.benchMaps = () => {
    for (const canvas of contexts.keys()) if (!canvas.isConnected) contexts.delete(canvas);
    const lost = [...contexts.values()].filter((context) => context.isContextLost()).length;
    return { live: contexts.size - lost, dead: lost, ready: document.documentElement?.dataset.ready ?? "" };
  };
})();
