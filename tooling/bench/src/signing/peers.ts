import { createRequire } from "node:module";
import { P12Signer as LibPdfSigner, PDF } from "@libpdf/core";
import { pdflibAddPlaceholder } from "@signpdf/placeholder-pdf-lib";
import { P12Signer } from "@signpdf/signer-p12";
import { SignPdf } from "@signpdf/signpdf";
import type * as PdfLib from "pdf-lib";
import { officerFile, password } from "./keys.ts";

// The same copy of the library that the placeholder's package loads, or neither knows the other's objects.
const { PDFDocument } = createRequire(import.meta.url)("pdf-lib") as typeof PdfLib;

/** An engine that others use for the same work, with its own way of signing. */
export interface SigningPeer {
  readonly name: string;
  readonly sign: (pdf: Uint8Array) => Promise<Uint8Array>;
}

const libPdfSigner = await LibPdfSigner.create(officerFile, password);

/** Appends, with attributes as PAdES wants them. */
const libPdf: SigningPeer = {
  name: "@libpdf/core, no stamp",
  sign: async (pdf) => (await (await PDF.load(pdf)).sign({ signer: libPdfSigner })).bytes,
};

/** Writes the whole file again, then signs it: no PAdES, and earlier signatures are lost. */
const signPdf: SigningPeer = {
  name: "@signpdf with pdf-lib, no stamp",
  sign: async (pdf) => {
    const pdfDoc = await PDFDocument.load(pdf, { updateMetadata: false });
    const words = { reason: "", contactInfo: "", name: "", location: "" };
    pdflibAddPlaceholder({ pdfDoc, ...words });
    const prepared = await pdfDoc.save({ useObjectStreams: false });
    return new SignPdf().sign(prepared, new P12Signer(officerFile, { passphrase: password }));
  },
};

export const peers: readonly SigningPeer[] = [libPdf, signPdf];
