/* Tells every part of a page that it is in sight, so that each embed of an article starts its map at once and keeps it. */
(() => {
  window.IntersectionObserver = class {
    #call;
    constructor(call) {
      this.#call = call;
    }
    observe(target) {
      setTimeout(() => this.#call([{ target, isIntersecting: true, intersectionRatio: 1 }], this));
    }
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
})();
