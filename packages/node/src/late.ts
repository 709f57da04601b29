/**
 * Gives an object that is read when somebody first asks for a part of it.
 *
 * @param empty an object of its kind with nothing in it; of a list, the length counts, and is told without reading
 */
export function late<Whole extends object>(empty: Whole, read: () => Whole): Whole {
  return new Proxy(empty, new Late(read));
}

class Late<Whole extends object> implements ProxyHandler<Whole> {
  #read: (() => Whole) | undefined;

  constructor(read: () => Whole) {
    this.#read = read;
  }

  get(whole: Whole, key: string | symbol, self: unknown): unknown {
    if (key === 'length' && Array.isArray(whole)) return whole.length;
    return Reflect.get(this.#filled(whole), key, self);
  }

  has(whole: Whole, key: string | symbol): boolean {
    return Reflect.has(this.#filled(whole), key);
  }

  ownKeys(whole: Whole): (string | symbol)[] {
    return Reflect.ownKeys(this.#filled(whole));
  }

  getOwnPropertyDescriptor(whole: Whole, key: string | symbol): PropertyDescriptor | undefined {
    return Reflect.getOwnPropertyDescriptor(this.#filled(whole), key);
  }

  #filled(whole: Whole): Whole {
    const read = this.#read;
    this.#read = undefined;
    return read ? Object.assign(whole, read()) : whole;
  }
}
