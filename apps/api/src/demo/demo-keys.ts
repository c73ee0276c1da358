import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Moment, ProvincePack } from "@motcua/domain";
import { createDevPki, sampleSeal, sampleSignature, writeDevPki } from "@motcua/dev-pki";
import { trustIn, type Trust } from "../adapters/trust-folder.ts";
import { DEMO_PIN, INVENTED_OFFICERS } from "./invented-people.ts";

interface KeyMaking {
  readonly packs: readonly ProvincePack[];
  readonly now: Moment;
  /** Where the servers of the test PKI will answer; without it there are none. */
  readonly address?: string;
}

/** Test certificates, keys and pictures of officers and seals; made once, whole or not at all. Never for real documents. */
export function demoKeys(folder: string, making: KeyMaking): Trust {
  if (!existsSync(folder)) makeKeys(folder, making);
  return trustIn(join(folder, "trust"));
}

function makeKeys(folder: string, { packs, now, address }: KeyMaking): void {
  const beside = `${folder}.unfinished`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true, mode: 0o700 });
  const signers = INVENTED_OFFICERS.filter((officer) => officer.signs);
  const seals = packs.flatMap((pack) =>
    pack.seals.map((seal) => ({
      seal,
      agency: pack.agencies.find((agency) => agency.id === seal.agency)?.name ?? pack.name.vi,
      province: pack.name.vi,
    })),
  );
  const pki = createDevPki({
    now: new Date(now),
    password: DEMO_PIN,
    ...(address !== undefined && { address }),
    holders: [
      ...signers.map((officer) => ({
        id: officer.account,
        subject: { commonName: officer.name, organisation: seals[0]?.agency ?? "Một Cửa" },
      })),
      ...seals.map(({ seal, agency }) => ({ id: seal.id, subject: { commonName: agency, organisation: agency } })),
    ],
  });
  writeDevPki(pki, beside);
  mkdirSync(join(beside, "trust"));
  copyFileSync(join(beside, "root.pem"), join(beside, "trust/root.pem"));
  pki.revocationLists.forEach((list, at) => writeFileSync(join(beside, `trust/${at}.crl`), list));
  for (const officer of signers) writeFileSync(join(beside, `${officer.account}.png`), sampleSignature(officer.name));
  for (const { seal, agency, province } of seals)
    writeFileSync(join(beside, `${seal.id}.png`), sampleSeal({ ringText: province, centreLines: agencyLines(agency) }));
  renameSync(beside, folder);
}

/** The kind of body, the kind of place, the name: each on its line, as on a real seal. */
function agencyLines(name: string): readonly string[] {
  const [body = name, place] = name.split(/\s+(?=(?:phường|xã|đặc khu|tỉnh|thành phố)\s)/u);
  const [, kind = "", called = ""] = /^(phường|xã|đặc khu|tỉnh|thành phố)\s+(.*)$/u.exec(place ?? "") ?? [];
  return [body, kind, called].filter((line) => line !== "");
}
