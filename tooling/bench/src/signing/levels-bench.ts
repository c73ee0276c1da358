import { createHash, sign } from "node:crypto";
import { startDevAuthorities } from "@motcua/dev-pki";
import { onlineRevocation, pkcs12Signer, signDocument } from "@motcua/signing";
import type { Row } from "../measurement.ts";
import { officerKey, officerRequest, password } from "./keys.ts";
import { within } from "./rows.ts";
import { smallDocument } from "./sample-documents.ts";
import { timings } from "./timings.ts";

/** B-LTA: two timestamps and the evidence, asked of servers over HTTP on this machine; their own work counts with it. */
export async function archiveRow(): Promise<readonly Row[]> {
  const now = new Date("2026-11-22T03:15:42Z");
  const holder = { id: "officer", subject: { commonName: "Trần Văn Mẫu", organisation: "UBND phường Ví Dụ" } };
  const servers = await startDevAuthorities({ now, password, holders: [holder], clock: () => now });
  try {
    const signer = pkcs12Signer(servers.pki.holders.get("officer")?.pkcs12 ?? new Uint8Array(), password);
    if (!signer.ok) throw new Error(signer.refusal.code);
    const request = {
      ...officerRequest,
      at: now.toISOString(),
      signer: signer.value,
      trust: servers.pki.trust,
      level: "B-LTA",
      timestamps: { urls: [servers.timestamps()] },
      revocation: onlineRevocation(),
    } as const;
    const pdf = await smallDocument();
    const all = await timings(
      [
        {
          name: "limit",
          turn: () => {
            createHash("sha256").update(pdf).digest();
            sign("sha256", Buffer.alloc(400), officerKey);
          },
        },
        {
          name: "ours",
          turn: async () => {
            const signed = await signDocument(pdf, request);
            if (!signed.ok) throw new Error(signed.refusal.code);
            if (signed.value.level !== "B-LTA") throw new Error(signed.value.level);
          },
        },
      ],
      { rounds: 30, warmUp: 20, running: 5 },
    );
    return [
      within("sign to B-LTA, its servers over local HTTP counted in", all.get("ours") ?? Number.NaN, {
        limit: all.get("limit") ?? Number.NaN,
        name: "RSA-2048 and one hash",
        times: 28,
      }),
    ];
  } finally {
    await servers.close();
  }
}
