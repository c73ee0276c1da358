import { boxOf, pageView } from "../form/page-view.ts";
import { pagesOf } from "../form/pages.ts";
import { type Permissions, permissionsOf } from "../form/permissions.ts";
import { catalogOf, formFields, formOf } from "../form/signature-fields.ts";
import { nameOf } from "../form/text-of.ts";
import { latin1 } from "../pdf/characters.ts";
import { headerOffset } from "../pdf/footer.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError, PdfSyntaxError } from "../pdf/syntax-error.ts";
import { isArray, type PdfValue } from "../pdf/value.ts";
import { placeOf, signaturePlaces } from "../verify/signature-place.ts";
import { openSomehow } from "./open-somehow.ts";

const maximumPagesShown = 100;

const versionOf = (file: PdfFile, header: number): string | null => {
  const written = /^%PDF-(\d\.\d)/.exec(latin1(file.bytes.subarray(header, header + 8)))?.[1] ?? null;
  const later = nameOf(file.resolve(catalogOf(file)?.get("Version")));
  return later !== null && later > (written ?? "") ? later : written;
};

// Its first object says so, within the first kilobyte (ISO 32000-2, annex F).
const isLinearized = (file: PdfFile): boolean =>
  latin1(file.bytes.subarray(0, Math.min(1024, file.bytes.length))).includes("/Linearized");

const pageList = (file: PdfFile): { readonly pages: number; readonly boxes: readonly object[] } => {
  const boxes: object[] = [];
  let pages = 0;
  for (const page of pagesOf(file)) {
    pages++;
    if (boxes.length >= maximumPagesShown) continue;
    const { width, height } = pageView(file, page);
    boxes.push({
      page: pages,
      width,
      height,
      mediaBox: boxOf(file, page.inherited.get("MediaBox")),
      cropBox: boxOf(file, page.inherited.get("CropBox")),
      rotate: file.resolve(page.inherited.get("Rotate")) ?? 0,
      userUnit: file.resolve(page.dict.get("UserUnit")) ?? 1,
    });
  }
  return { pages, boxes };
};

const fieldList = (file: PdfFile): readonly object[] => {
  const { signatures } = formFields(file);
  const places = signaturePlaces(file, signatures);
  return signatures.map((field) => ({
    name: field.name,
    signed: file.dict(field.value) !== undefined,
    subFilter: nameOf(file.resolve(file.dict(field.value)?.get("SubFilter"))),
    place: placeOf(places, field)?.place ?? null,
  }));
};

const evidenceOf = (file: PdfFile): object | null => {
  const dss = file.dict(catalogOf(file)?.get("DSS"));
  const count = (value: PdfValue | undefined): number => {
    const array = file.resolve(value);
    return isArray(array) ? array.length : 0;
  };
  return dss
    ? {
        certificates: count(dss.get("Certs")),
        ocspResponses: count(dss.get("OCSPs")),
        revocationLists: count(dss.get("CRLs")),
        vri: file.dict(dss.get("VRI"))?.entries.size ?? 0,
      }
    : null;
};

/** Null where that part of the file cannot be read: the rest is told all the same. */
const unlessUnreadable = <T>(part: () => T): T | null => {
  try {
    return part();
  } catch (error) {
    if (error instanceof PdfSyntaxError || error instanceof PdfLimitError) return null;
    throw error;
  }
};

const permissionsIn = (file: PdfFile): Permissions => permissionsOf(file, formFields(file).signatures);

/** How a file is built, for people who want to know why it is treated as it is: cấu trúc tệp. Throws where it cannot be read at all. */
export const fileStructure = async (pdf: Uint8Array, password?: string): Promise<object> => {
  const { file, access } = await openSomehow(pdf, password);
  const isOpen = access !== "wrong-password" && access !== "unsupported";
  const header = headerOffset(pdf);
  const outline = {
    version: isOpen ? unlessUnreadable(() => versionOf(file, header)) : null,
    headerOffset: header,
    xref: file.sections.map(({ kind, trailer }) => (trailer.get("XRefStm") === undefined ? kind : "hybrid")),
    revisions: file.revisions.length,
    objects: file.highestNumber,
    linearized: isLinearized(file),
    encryption: access,
    damage: file.damage,
    oddity: file.oddity,
  };
  if (!isOpen) return outline;
  return {
    ...outline,
    tagged: unlessUnreadable(() => file.dict(catalogOf(file)?.get("StructTreeRoot")) !== undefined),
    xfa: unlessUnreadable(() => formOf(file)?.entries.has("XFA") ?? false),
    ...(unlessUnreadable(() => pageList(file)) ?? { pages: null, boxes: null }),
    formFields: unlessUnreadable(() => formFields(file).fields.length),
    signatureFields: unlessUnreadable(() => fieldList(file)),
    docMdp: unlessUnreadable(() => permissionsIn(file).docMdp),
    locks: unlessUnreadable(() => permissionsIn(file).locks),
    dss: unlessUnreadable(() => evidenceOf(file)),
  };
};
