const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g,
    (whole, ...[hex = "", decimal = "", name = ""]: readonly (string | undefined)[]) => {
      if (name) return entities[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

const maximumTokens = 20_000;

/** What software writes anew on every save. */
const isVolatile = (name: string): boolean =>
  /^((xmp|xap):(ModifyDate|MetadataDate|CreatorTool)|pdf:Producer|(xmp|xap)MM:\w+|stEvt:\w+|stRef:\w+)$/.test(name);

/** What only frames the values: namespaces, and the toolkit's own mark. */
const isFrame = (attribute: string): boolean => /^(xmlns(:\w+)?|x:\w+|rdf:about)$/.test(attribute);

/**
 * The values of XMP metadata, each as "property=value", in order of their names; what changes with every save left out.
 * Null where the text is not XML of that kind. The name of a value is that of the nearest element that is not RDF's own.
 */
export const xmpValues = (xmp: string): readonly string[] | null => {
  const values: string[] = [];
  const open: string[] = [];
  const property = (): string => open.findLast((name) => !/^(rdf|x):/.test(name)) ?? "";
  let tokens = 0;
  let at = 0;
  const pattern =
    /<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g;
  for (const match of xmp.matchAll(pattern)) {
    const [whole, closing, name = "", attributes = "", selfClosing] = match;
    const text = xmp.slice(at, match.index).trim();
    if (text.includes("<") || ++tokens > maximumTokens) return null;
    if (text !== "" && open.length > 0 && !open.some(isVolatile)) values.push(`${property()}=${unescaped(text)}`);
    else if (text.replace(/^\uFEFF/, "") !== "" && open.length === 0) return null;
    at = match.index + whole.length;
    if (name === "") continue;
    if (closing) {
      if (open.pop() !== name) return null;
      continue;
    }
    for (const [, key = "", quoted = ""] of attributes.matchAll(/([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/g))
      if (!isVolatile(key) && !isFrame(key) && !open.some(isVolatile) && !isVolatile(name))
        values.push(
          `${key.startsWith("rdf:") || key.startsWith("xml:") ? `${property()}@` : ""}${key}=${unescaped(quoted.slice(1, -1))}`,
        );
    if (!selfClosing) open.push(name);
  }
  if (open.length > 0 || tokens === 0 || xmp.slice(at).replace(/\0/g, "").trim() !== "") return null;
  // Toolkits name languages of their own, as x-default and x-repair, where none is given.
  return values.filter((value) => !value.startsWith("=") && !/@xml:lang=x-/i.test(value)).toSorted();
};
