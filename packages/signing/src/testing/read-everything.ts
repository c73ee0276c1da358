import { pagesOf } from "../form/pages.ts";
import { pageView } from "../form/page-view.ts";
import { permissionsOf } from "../form/permissions.ts";
import { formFields } from "../form/signature-fields.ts";
import { decodeStream } from "../pdf/decode-stream.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError, PdfSyntaxError } from "../pdf/syntax-error.ts";
import { Update } from "../pdf/update.ts";
import { PdfStream } from "../pdf/value.ts";
import { valueToken } from "../pdf/write-value.ts";

/** What the reader may answer to bytes that are no good file; anything else is a fault of the reader. */
const unlessRefused = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch (error) {
    if (error instanceof PdfSyntaxError || error instanceof PdfLimitError) return null;
    throw error;
  }
};

const readAll = (file: PdfFile): void => {
  const states = [file, ...(unlessRefused(() => file.revisions.map((state) => file.atRevision(state))) ?? [])];
  for (const state of states.slice(0, 8)) {
    unlessRefused(() => permissionsOf(state, formFields(state).signatures));
    unlessRefused(() => {
      for (const page of pagesOf(state)) pageView(state, page);
    });
  }
  for (const number of unlessRefused(() => [...file.numbers()].slice(0, 200)) ?? []) {
    const value = unlessRefused(() => file.object(number));
    if (value instanceof PdfStream) unlessRefused(() => decodeStream(value, 1_000_000));
    else if (value !== null && value !== undefined) valueToken(value);
  }
};

/** The file with one object appended must read back with that object in it, its older bytes untouched. */
const appendOne = (file: PdfFile): void => {
  const update = new Update(file);
  const number = update.reserve();
  update.put(number, "<</Appended true>>");
  const bytes = update.finish("00");
  if (Buffer.compare(bytes.subarray(0, file.bytes.length), file.bytes) !== 0)
    throw new Error("older bytes were touched");
  const again = PdfFile.open(bytes);
  if (again.dict(again.object(number))?.get("Appended") !== true) throw new Error("what was appended is not there");
};

/** Reads a file in every way there is, and appends to it; answers how it could be opened. */
export const readEverything = (bytes: Uint8Array): "open" | "recovered" | "refused" => {
  const opened = unlessRefused(() => PdfFile.open(bytes));
  const recovered = unlessRefused(() => PdfFile.recover(bytes, "for the test"));
  for (const file of [opened, recovered])
    if (file) {
      readAll(file);
      unlessRefused(() => appendOne(file));
    }
  return opened ? "open" : recovered ? "recovered" : "refused";
};
