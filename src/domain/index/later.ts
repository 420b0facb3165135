/** A value made when it is first asked for, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What follows from an object that never changes: made when first asked for, and kept as long as the object. */
export function keptFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let known = made.get(key);
    if (!known) {
      known = { value: make(key) };
      made.set(key, known);
    }
    return known.value;
  };
}

/** A map whose values are made when first asked for, and kept: thousands of places cost what is looked at. */
export class LaterMap<From, Value> implements ReadonlyMap<string, Value> {
  readonly #from: ReadonlyMap<string, From>;
  readonly #make: (from: From) => Value;
  readonly #made = new Map<string, Value>();

  constructor(from: ReadonlyMap<string, From>, make: (from: From) => Value) {
    this.#from = from;
    this.#make = make;
  }

  get size(): number {
    return this.#from.size;
  }

  has(key: string): boolean {
    return this.#from.has(key);
  }

  get(key: string): Value | undefined {
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const from = this.#from.get(key);
    if (from === undefined) return undefined;
    const value = this.#make(from);
    this.#made.set(key, value);
    return value;
  }

  keys(): MapIterator<string> {
    return this.#from.keys();
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  *entries(): MapIterator<[string, Value]> {
    for (const key of this.#from.keys()) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
