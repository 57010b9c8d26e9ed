/** Iterator helpers for Node 20, which jax-js takes for granted. Later versions of Node have them. */

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

const helpers = {
  *map(f) {
    let i = 0;
    for (const x of this) yield f(x, i++);
  },
  *filter(f) {
    let i = 0;
    for (const x of this) if (f(x, i++)) yield x;
  },
  toArray() {
    return [...this];
  },
  some(f) {
    for (const x of this) if (f(x)) return true;
    return false;
  },
  every(f) {
    for (const x of this) if (!f(x)) return false;
    return true;
  },
  find(f) {
    for (const x of this) if (f(x)) return x;
    return undefined;
  },
  reduce(f, ...first) {
    return [...this].reduce(f, ...first);
  },
  forEach(f) {
    for (const x of this) f(x);
  },
};

for (const [name, helper] of Object.entries(helpers)) {
  if (prototype[name]) continue;
  Object.defineProperty(prototype, name, { value: helper, writable: true, configurable: true });
}
