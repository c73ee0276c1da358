import { fileURLToPath } from "node:url";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import { glyphCoverage } from "./glyph-coverage.ts";
import { printableText } from "./printable-text.ts";
import type { RenderedDocument, SignaturePlace } from "./rendered-document.ts";
import { tinosFiles } from "./tinos.ts";
import type { Moment } from "./vietnamese-time.ts";

/** What a template may receive; plain JSON. */
export type Fields = { readonly [name: string]: unknown };

const TEMPLATES = fileURLToPath(new URL("../templates", import.meta.url));

// The compiler remembers what it laid out; a result unused for this many documents is forgotten.
const REMEMBERED_DOCUMENTS = 10;

const open = () => {
  const fonts = tinosFiles();
  return {
    compiler: NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: fonts }] }),
    covered: glyphCoverage(fonts[0]),
  };
};

let press: ReturnType<typeof open> | undefined;

const asInput = (fields: Fields, covered: ReadonlySet<number>): string =>
  JSON.stringify(fields, (_name, value: unknown) =>
    typeof value === "string" ? printableText(value, covered) : value,
  );

const fault = (template: string, compiler: NodeCompiler, reason: NodeError | null): Error =>
  new Error(`the template ${template} does not compile`, {
    cause: new Error(reason === null ? "no reason given" : JSON.stringify(compiler.fetchDiagnostics(reason))),
  });

interface PlaceOnPage {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pageHeight: number;
}

/** Typst measures from the top of the page, PDF from the bottom. */
const toPdfPlace = ({ page, x, y, width, height, pageHeight }: PlaceOnPage): SignaturePlace => ({
  page,
  x,
  y: pageHeight - y - height,
  width,
  height,
});

/**
 * Sets a template into a tagged PDF/A-2a. The same fields and moment give the same bytes.
 * Texts reach the template as JSON strings and are never read as Typst markup.
 */
export const typeset = (template: string, fields: Fields, at: Moment): RenderedDocument => {
  press ??= open();
  const { compiler, covered } = press;
  const outcome = compiler.compile({
    mainFilePath: `${TEMPLATES}/${template}.typ`,
    inputs: { model: asInput(fields, covered) },
  });
  const laidOut = outcome.result;
  if (laidOut === null) {
    throw fault(template, compiler, outcome.takeError());
  }
  try {
    const pdf = compiler.pdf(laidOut, {
      pdfStandard: "a-2a",
      creationTimestamp: Math.floor(Date.parse(at) / 1000),
    });
    const places = compiler.query(laidOut, {
      selector: "<signature-place>",
      field: "value",
    }) as PlaceOnPage[];
    return {
      pdf: new Uint8Array(pdf),
      pages: laidOut.numOfPages,
      signaturePlace: places[0] === undefined ? undefined : toPdfPlace(places[0]),
    };
  } catch (cause) {
    throw new Error(`the template ${template} cannot be written as PDF/A`, { cause });
  } finally {
    compiler.evictCache(REMEMBERED_DOCUMENTS);
  }
};
