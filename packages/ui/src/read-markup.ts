/** One element of a page, as a test sees it. */
export interface ReadElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, as read aloud. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
const decoded = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

const VOID = new Set(["input", "br", "hr", "img", "link", "meta"]);

const attributesOf = (source: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...source.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!.toLowerCase(), decoded(value!)]),
  );

/** The elements of React's own static markup, in document order: enough to ask what is tied to what. */
export function readMarkup(markup: string): readonly ReadElement[] {
  const open: { tag: string; attributes: Readonly<Record<string, string>>; text: string }[] = [];
  const all: { tag: string; attributes: Readonly<Record<string, string>>; text: string }[] = [];
  for (const [, closing, tag, attributes, text] of markup.matchAll(/<(\/?)([a-z][\w]*)([^>]*?)\/?>|([^<]+)/g)) {
    if (text !== undefined) for (const element of open) element.text += decoded(text);
    else if (closing === "/") open.pop();
    else {
      const element = { tag: tag!, attributes: attributesOf(attributes!), text: "" };
      all.push(element);
      if (!VOID.has(tag!)) open.push(element);
    }
  }
  return all;
}

/** The one element that has this id. */
export function withId(elements: readonly ReadElement[], id: string | undefined): ReadElement {
  const found = elements.filter((element) => element.attributes["id"] === id);
  if (found.length !== 1) throw new Error(`${found.length} elements have the id ${id}`);
  return found[0]!;
}

/** The words that an aria attribute points to. */
export const pointedTo = (elements: readonly ReadElement[], ids: string | undefined): string =>
  (ids ?? "")
    .split(" ")
    .filter(Boolean)
    .map((id) => withId(elements, id).text)
    .join(" ");
