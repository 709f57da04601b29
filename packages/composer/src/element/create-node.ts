/** What a node is made with: attributes, and what listens to it. */
export interface NodeOptions {
  /** Attributes; undefined leaves one out, true gives one without a value. */
  attributes?: Record<string, string | boolean | undefined>;
  on?: Record<string, (event: Event) => void>;
}

/** Makes an element of a page with what is in it. Texts stay texts: nothing is read as HTML. */
export function createNode<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { attributes = {}, on = {} }: NodeOptions = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) node.setAttribute(key, value === true ? '' : value);
  for (const [type, listener] of Object.entries(on)) node.addEventListener(type, listener);
  node.append(...children);
  return node;
}
