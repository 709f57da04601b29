import { BluepencilComposer } from './element/composer-element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bluepencil-composer': BluepencilComposer;
  }
}

/** Defines `<bluepencil-composer>` in this page, once; where there are no elements, as on a server, it does nothing. */
export function defineComposer(): void {
  const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
  if (registry && !registry.get('bluepencil-composer'))
    registry.define('bluepencil-composer', BluepencilComposer);
}
