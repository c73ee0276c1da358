import { type Access, unlock } from "../encryption/unlock.ts";
import { boxOf, pageView } from "../form/page-view.ts";
import { pagesOf } from "../form/pages.ts";
import { permissionsOf } from "../form/permissions.ts";
import { catalogOf, formFields, formOf } from "../form/signature-fields.ts";
import { nameOf } from "../form/text-of.ts";
import { latin1 } from "../pdf/characters.ts";
import { headerOffset } from "../pdf/footer.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { PdfSyntaxError } from "../pdf/syntax-error.ts";
import { isArray, type PdfValue } from "../pdf/value.ts";
import { placeOf, signaturePlaces } from "../verify/signature-place.ts";

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

const opened = (pdf: Uint8Array): PdfFile => {
  try {
    return PdfFile.open(pdf);
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    return PdfFile.recover(pdf, error.message);
  }
};

/** How a file is built, for people who want to know why it is treated as it is: cấu trúc tệp. Throws where it cannot be read. */
export const fileStructure = async (pdf: Uint8Array, password?: string): Promise<object> => {
  const file = opened(pdf);
  const access: Access = await unlock(file, password);
  const header = headerOffset(pdf);
  const outline = {
    version: access === "wrong-password" || access === "unsupported" ? null : versionOf(file, header),
    headerOffset: header,
    xref: file.sections.map(({ kind, trailer }) => (trailer.get("XRefStm") === undefined ? kind : "hybrid")),
    revisions: file.revisions.length,
    objects: file.highestNumber,
    linearized: isLinearized(file),
    encryption: access,
    damage: file.damage,
    oddity: file.oddity,
  };
  if (outline.version === null) return outline;
  const { docMdp, locks } = permissionsOf(file, formFields(file).signatures);
  return {
    ...outline,
    tagged: file.dict(catalogOf(file)?.get("StructTreeRoot")) !== undefined,
    xfa: formOf(file)?.entries.has("XFA") ?? false,
    ...pageList(file),
    formFields: formFields(file).fields.length,
    signatureFields: fieldList(file),
    docMdp,
    locks,
    dss: evidenceOf(file),
  };
};
