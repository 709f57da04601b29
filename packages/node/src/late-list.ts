/**
 * Gives a list whose length is known and whose items are read when somebody first asks for one.
 *
 * @param read gives the items
 */
export function lateList<Item>(length: number, read: () => readonly Item[]): Item[] {
  let isRead = false;
  const filled = (list: Item[]): Item[] => {
    if (!isRead) list.splice(0, length, ...read());
    isRead = true;
    return list;
  };
  return new Proxy(new Array<Item>(length), {
    get: (list, key, self) =>
      key === 'length' ? list.length : (Reflect.get(filled(list), key, self) as unknown),
    has: (list, key) => Reflect.has(filled(list), key),
    ownKeys: (list) => Reflect.ownKeys(filled(list)),
    getOwnPropertyDescriptor: (list, key) => Reflect.getOwnPropertyDescriptor(filled(list), key),
  });
}
