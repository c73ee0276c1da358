import { type Access, unlock } from "../encryption/unlock.ts";
import { catalogOf } from "../form/signature-fields.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { PdfSyntaxError } from "../pdf/syntax-error.ts";

type Opened = { readonly file: PdfFile; readonly access: Access };

/** Opens a file to look at it: as it stands, else as it can be recovered. Throws where nothing can be found. */
export const openSomehow = async (pdf: Uint8Array, password: string | undefined): Promise<Opened> => {
  try {
    const file = PdfFile.open(pdf);
    const access = await unlock(file, password);
    const isLocked = access === "wrong-password" || access === "unsupported";
    if (!isLocked && !file.dict(catalogOf(file)?.get("Pages"))) throw new PdfSyntaxError("no catalogue", 0);
    return { file, access };
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    const file = PdfFile.recover(pdf, error.message);
    return { file, access: await unlock(file, password) };
  }
};
