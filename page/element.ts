/**
 * Reading elements that a page may have clobbered. `<form><input name="parentNode"></form>` makes `form.parentNode` the
 * input, in Chromium even in an extension's isolated world. The getters of the prototypes are out of the page's reach.
 * They are found through the object itself, since this room also runs where `Element` is no global (`npm run read`).
 */

type Getter = (this: object) => unknown;
const getters = new Map<string, Getter>();

function findGetter(object: object, name: string): Getter {
  for (
    let prototype: unknown = Object.getPrototypeOf(object);
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor?.get) return descriptor.get as Getter;
    if (typeof descriptor?.value === 'function') {
      const method: unknown = descriptor.value;
      return () => method;
    }
  }
  throw new TypeError(`No property ${name} on the prototypes of this object`);
}

function read(object: object, name: string): unknown {
  let getter = getters.get(name);
  if (!getter) {
    getter = findGetter(object, name);
    getters.set(name, getter);
  }
  return getter.call(object);
}

/** `p`, `ruby`, `o:p`: the name in lower case for HTML elements. */
export function nameOf(element: Element): string {
  return read(element, 'localName') as string;
}

export function parentOf(element: Element): Element | null {
  return read(element, 'parentElement') as Element | null;
}

/** The value of an attribute; null where there is none. */
export function attributeOf(element: Element, name: string): string | null {
  const getAttribute = read(element, 'getAttribute') as (this: Element, name: string) => string | null;
  return getAttribute.call(element, name);
}

/** An open shadow root; null for none and for closed ones. */
export function shadowOf(element: Element): ShadowRoot | null {
  return read(element, 'shadowRoot') as ShadowRoot | null;
}

/** Node types by number: the `Node` global is missing outside browsers. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export function isElement(node: Node): node is Element {
  return read(node, 'nodeType') === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return read(node, 'nodeType') === TEXT_NODE;
}

/** Where an event began, also inside open shadow roots. */
export function targetOf(event: Event): Node | null {
  const [target] = event.composedPath();
  return target && 'nodeType' in target ? (target as Node) : null;
}
