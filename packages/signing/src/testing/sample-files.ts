import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { degrees, PDFDocument, PDFName, PDFNumber } from "pdf-lib";
import type { Rectangle } from "../rectangle.ts";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../fixtures/${name}.pdf`, import.meta.url))));

/** One document in every kind of file structure. */
export const sampleFiles = {
  "tagged PDF/A with an xref table": fixture("typst-a-2b"),
  "object streams": fixture("object-streams"),
  linearized: fixture("linearized"),
} as const;

export const administrativeResult = sampleFiles["tagged PDF/A with an xref table"];

/** Between the title of the office and the full name, in the samples. */
export const signaturePlace: Rectangle = { page: 1, x: 368, y: 514, width: 113, height: 57 };

export type PageShape = {
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly cropBox?: readonly [x: number, y: number, width: number, height: number];
  readonly pages?: number;
  readonly xrefStream?: boolean;
  /** How large a unit of the page is, in points. */
  readonly userUnit?: number;
};

/** A plain document by another producer, with pages of any shape. */
export const plainFile = async ({
  rotate = 0,
  cropBox,
  pages = 1,
  xrefStream = false,
  userUnit,
}: PageShape = {}): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let number = 1; number <= pages; number++) {
    const page = document.addPage([400, 600]);
    page.drawText(`Page ${number}`, { x: 150, y: 300, size: 20 });
    page.setRotation(degrees(rotate));
    if (cropBox) page.setCropBox(...cropBox);
    if (userUnit !== undefined) page.node.set(PDFName.of("UserUnit"), PDFNumber.of(userUnit));
  }
  return document.save({ useObjectStreams: xrefStream });
};

/** A document with a text field to fill. */
export const formFile = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([595, 842]);
  const field = document.getForm().createTextField("note");
  field.setText("before");
  field.addToPage(page, { x: 50, y: 500, width: 200, height: 30 });
  return document.save({ useObjectStreams: false });
};
