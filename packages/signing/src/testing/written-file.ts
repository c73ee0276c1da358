type Written = {
  /** Numbers and bodies, in the order of the file. */
  readonly objects: readonly (readonly [number, string])[];
  readonly header?: string;
  readonly trailer?: string;
  /** Writes the cross-reference from the offsets, instead of a plain table. */
  readonly index?: (offsets: ReadonlyMap<number, number>, trailer: string, start: number) => string;
};

const row = (offset: number): string => `${String(offset).padStart(10, "0")} 00000 n \n`;

/** A table with a subsection for each object. */
export const plainTable = (offsets: ReadonlyMap<number, number>, trailer: string, start: number): string =>
  `xref\n0 1\n0000000000 65535 f \n${[...offsets].map(([number, offset]) => `${number} 1\n${row(offset)}`).join("")}trailer\n<<${trailer}>>\nstartxref\n${start}\n%%EOF\n`;

/** A file written by hand, one character for each byte. */
export const writtenText = ({
  objects,
  header = "%PDF-1.7\n",
  trailer = "/Size 100/Root 1 0 R",
  index = plainTable,
}: Written): string => {
  let text = header;
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  return text + index(offsets, trailer, text.length);
};

/** One empty page. */
export const onePage = [
  [1, "<</Type/Catalog/Pages 2 0 R>>"],
  [2, "<</Type/Pages/Kids[3 0 R]/Count 1>>"],
  [3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"],
  [4, "<</Length 6>>\nstream\n0 0 m \nendstream"],
] as const;
