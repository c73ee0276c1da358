import type { Refusal } from "@motcua/domain";
import { Refused, Unreachable } from "../api/refused.ts";
import { files } from "../paths.ts";

export interface ChosenScan {
  readonly dossier: string;
  readonly sequence: number;
  readonly component: string;
  readonly file: File;
}

/** Gửi bản quét; what is refused is thrown with its reason. */
export async function sendScan({ dossier, sequence, component, file }: ChosenScan): Promise<void> {
  const response = await fetch(files.scan(dossier, { component, name: file.name, sequence: String(sequence) }), {
    method: "POST",
    headers: { "content-type": "application/octet-stream", "x-motcua": "1" },
    body: file,
  }).catch(() => {
    throw new Unreachable();
  });
  if (response.ok) return;
  const { refusal } = (await response.json().catch(() => ({}))) as { readonly refusal?: Refusal };
  throw refusal ? new Refused(refusal) : new Unreachable();
}
