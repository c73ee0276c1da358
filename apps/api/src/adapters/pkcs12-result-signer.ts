import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ResultSigner, Signed } from "@motcua/casework";
import { accept, refuse, type Result, type SigningRefused } from "@motcua/domain";
import {
  pkcs12Signer,
  sealDocument,
  signDocument,
  type SignedDocument,
  type Signer,
  type SigningRefusal,
} from "@motcua/signing";
import { atBestLevel } from "./at-best-level.ts";
import type { Trust } from "./trust-folder.ts";

/** Where keys and pictures lie: `<person or seal>.p12`, `<person or seal>.png`. */
export interface KeyFolder {
  readonly folder: string;
  readonly trust: Trust;
  /** Máy chủ dấu thời gian (TSA), asked in this order; with none a signature only says when it was made (B-B). */
  readonly timestampUrls?: readonly string[];
}

/** Signs with keys in PKCS#12 files that only the holder's PIN opens. */
export function pkcs12ResultSigner({ folder, trust, timestampUrls = [] }: KeyFolder): ResultSigner {
  return {
    sign: async ({ pdf, person, pin, place, at }) => {
      const opened = await open(folder, person.id, pin);
      if (!opened.ok) return opened;
      const { signer, image } = opened.value;
      const request = {
        signer,
        at,
        trust: trust.anchors,
        revocationLists: trust.revocationLists,
        field: "ChuKyNguoiCoThamQuyen",
        appearance: { image, place, description: `Chữ ký số của ${person.name}` },
      };
      return outcome(await atBestLevel((level) => signDocument(pdf, { ...request, ...level }), timestampUrls));
    },
    seal: async ({ pdf, seal, pin, at }) => {
      const opened = await open(folder, seal.id, pin);
      if (!opened.ok) return opened;
      const { signer, image } = opened.value;
      const request = {
        signer,
        at,
        trust: trust.anchors,
        revocationLists: trust.revocationLists,
        field: "DauCoQuan",
        appearance: { image, diameterMm: seal.diameterMm, description: `Con dấu: ${seal.title}` },
      };
      return outcome(await atBestLevel((level) => sealDocument(pdf, { ...request, ...level }), timestampUrls));
    },
  };
}

interface Opened {
  readonly signer: Signer;
  readonly image: Uint8Array;
}

async function open(folder: string, holder: string, pin: string): Promise<Result<Opened, SigningRefused>> {
  const path = join(folder, `${holder}.p12`);
  // A holder's id comes from the staff register or the pack; the check keeps it from ever being a path.
  if (!/^[\w.-]+$/.test(holder) || !existsSync(path)) return refuse({ code: "signing.no-key", person: holder });
  const signer = pkcs12Signer(await readFile(path), pin);
  if (!signer.ok) return refused(signer.refusal);
  return accept({ signer: signer.value, image: await readFile(join(folder, `${holder}.png`)) });
}

const refused = (refusal: SigningRefusal): { readonly ok: false; readonly refusal: SigningRefused } =>
  refusal.code === "key.wrong-password"
    ? refuse({ code: "signing.wrong-pin" })
    : refuse({ code: "signing.refused", cause: refusal.code });

function outcome(
  done:
    | { readonly ok: true; readonly value: SignedDocument }
    | { readonly ok: false; readonly refusal: SigningRefusal },
): Result<Signed, SigningRefused> {
  if (!done.ok) return refused(done.refusal);
  const { pdf, certificate, level } = done.value;
  const { subject, serial, sha256 } = certificate;
  return accept({ pdf, certificate: { subject, serial, sha256 }, level });
}
