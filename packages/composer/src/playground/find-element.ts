/**
 * Gives an element of the page by its id.
 *
 * @throws Error if the page has none of this kind
 */
export function findElement<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`Unexpected page without #${id}, expected it`);
}
