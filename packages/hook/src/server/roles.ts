/** What the holder of an API key may do; each role may do what those before it may. */
export type Role = 'author' | 'pio' | 'admin';

const order: readonly Role[] = ['author', 'pio', 'admin'];

/** Tells whether a role suffices where another is asked for. */
export function suffices(role: Role, needed: Role): boolean {
  return order.indexOf(role) >= order.indexOf(needed);
}
