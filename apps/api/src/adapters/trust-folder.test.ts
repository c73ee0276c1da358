import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { trustIn } from "./trust-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "motcua-trust-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the folder of trust (kho chứng thư tin cậy)", () => {
  it("takes certificates and revocation lists, and nothing else that lies there", () => {
    writeFileSync(join(folder, "root.pem"), "-----BEGIN CERTIFICATE-----");
    writeFileSync(join(folder, "root.crl"), Buffer.from([0x30, 0x00]));
    writeFileSync(join(folder, "officer.p12"), "a key");
    expect(trustIn(folder)).toEqual({
      anchors: ["-----BEGIN CERTIFICATE-----"],
      revocationLists: [new Uint8Array([0x30, 0x00])],
    });
  });

  it("trusts nobody where there is no folder", () => {
    expect(trustIn(join(folder, "absent"))).toEqual({ anchors: [], revocationLists: [] });
  });
});
