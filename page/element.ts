/**
 * Reading nodes that a page may have clobbered. `<form><input name="parentNode"></form>` makes `form.parentNode` the
 * input, `<img name="createElement">` makes `document.createElement` the picture, in Chromium even in an extension's
 * isolated world. The getters and methods of the prototypes are out of the page's reach. They are found through the
 * object itself, since this room also runs where `Element` is no global (`npm run read`).
 */

type Getter = (this: object) => unknown;
/** By prototype, since a document and an element each have a `title` of their own. */
const getters = new WeakMap<object, Map<string, Getter>>();

function findDescriptor(object: object, name: string): PropertyDescriptor | undefined {
  for (
    let prototype: unknown = Object.getPrototypeOf(object);
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

function findGetter(object: object, name: string): Getter {
  const descriptor = findDescriptor(object, name);
  if (descriptor?.get) return descriptor.get as Getter;
  const value: unknown = descriptor?.value;
  return () => value;
}

function read(object: object, name: string): unknown {
  const prototype = Object.getPrototypeOf(object) as object;
  let known = getters.get(prototype);
  if (!known) getters.set(prototype, (known = new Map()));
  let getter = known.get(name);
  if (!getter) known.set(name, (getter = findGetter(object, name)));
  return getter.call(object);
}

const pristineNodes = new WeakMap<object, object>();
const standIns = new WeakSet<object>();

/**
 * The node as its prototypes have it, whatever the page has named like its properties: `pristine(form).closest('a')`,
 * `pristine(document).createElement('p')`. It stands in for reading, calling and setting only: what takes a node has to
 * be given the node itself.
 */
export function pristine<T extends Node>(node: T): T {
  if (standIns.has(node)) return node;
  let found = pristineNodes.get(node);
  if (!found) {
    found = new Proxy(Object.create(null) as object, {
      get: (_, name) => {
        const value = typeof name === 'string' ? read(node, name) : undefined;
        return typeof value === 'function' ? (value.bind(node) as unknown) : value;
      },
      set: (_, name, value) => {
        const setter = typeof name === 'string' ? findDescriptor(node, name)?.set : undefined;
        setter?.call(node, value);
        return setter !== undefined;
      },
      has: (_, name) => typeof name === 'string' && findDescriptor(node, name) !== undefined,
    });
    pristineNodes.set(node, found);
    standIns.add(found);
  }
  return found as T;
}

/** `p`, `ruby`, `o:p`: the name in lower case for HTML elements. */
export function nameOf(element: Element): string {
  return read(element, 'localName') as string;
}

/** The element around a node; null at the top, and for what lies directly in a shadow root. */
export function parentOf(node: Node): Element | null {
  return read(node, 'parentElement') as Element | null;
}

/** What a node lies in directly: an element, a shadow root, a document. */
export function parentNodeOf(node: Node): Node | null {
  return read(node, 'parentNode') as Node | null;
}

/** The element around a node; around what lies directly in a shadow root that is its host. */
export function parentAcrossShadow(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (!parent) return null;
  return isElement(parent) ? parent : ((read(parent, 'host') as Element | undefined) ?? null);
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

/** The document of a node, as its prototypes have it. */
export function documentOf(node: Node): Document {
  return pristine(read(node, 'ownerDocument') as Document);
}

export function isConnected(node: Node): boolean {
  return read(node, 'isConnected') as boolean;
}

/** Whether `other` is the node or lies in it. */
export function contains(node: Node, other: Node): boolean {
  const method = read(node, 'contains') as (this: Node, other: Node) => boolean;
  return method.call(node, other);
}

/** All text in a node, as `textContent`. */
export function textIn(node: Node): string {
  return (read(node, 'textContent') as string | null) ?? '';
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
