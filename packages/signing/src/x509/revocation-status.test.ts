import { issueCertificate, revocationList } from "@motcua/dev-pki";
import { describe, expect, it } from "vitest";
import { readCertificate } from "./certificate.ts";
import { readRevocationList, type RevocationList } from "./revocation-list.ts";
import { type RevocationAnswer, revocationOf } from "./revocation-status.ts";

const at = Date.parse("2026-11-22T03:00:00Z");
const day = 86_400_000;
const from = (days: number): Date => new Date(at + days * day);

const validity = { notBefore: from(-10), notAfter: from(300), key: "p-256" } as const;
const authority = issueCertificate({ subject: { commonName: "CA" }, usage: "authority", ...validity });
const namesake = issueCertificate({ subject: { commonName: "CA" }, usage: "authority", ...validity });
const holder = issueCertificate({
  subject: { commonName: "Người ký" },
  usage: "signature",
  ...validity,
  issuer: authority,
});

type Order = Partial<Parameters<typeof revocationList>[2]> & {
  readonly revokedOn?: Date;
  readonly by?: typeof authority;
};

const list = ({ revokedOn, by = authority, ...order }: Order = {}): RevocationList => {
  const revoked = revokedOn ? [{ serial: holder.serial, on: revokedOn }] : [];
  return readRevocationList(revocationList(by, revoked, { thisUpdate: from(-1), nextUpdate: from(1), ...order }));
};

const statusBy = async (lists: readonly RevocationList[], moment = at): Promise<unknown> => {
  const [own, issuer] = [holder, authority].map(({ certificate }) => readCertificate(certificate));
  if (!own || !issuer) throw new Error("no certificate");
  const answer: RevocationAnswer = await revocationOf(own, issuer, { lists, responses: [], at: moment });
  if (answer.status === "unknown") return answer.faults;
  return answer.status === "revoked" ? answer.at : answer.status;
};

describe("revocation lists (danh sách thu hồi)", () => {
  it("answer for a moment within their dates", async () => {
    expect(await statusBy([list()])).toBe("good");
    expect(await statusBy([list()], from(2).getTime())).toEqual(["out-of-date"]);
  });

  it("answer for a moment before them, as long as the certificate lasted", async () => {
    expect(await statusBy([list()], from(-5).getTime())).toBe("good");
    const late = list({ thisUpdate: from(301), nextUpdate: from(302) });
    expect(await statusBy([late])).toEqual(["out-of-date"]);
  });

  it("tell when a certificate was revoked, even when they have run out, and outweigh those that do not know it yet", async () => {
    const revoked = list({ revokedOn: from(-3), nextUpdate: from(-0.5) });
    expect(await statusBy([revoked])).toBe(from(-3).getTime());
    expect(await statusBy([list(), revoked])).toBe(from(-3).getTime());
  });

  it("of changes only, or of other authorities, do not answer that a certificate is good", async () => {
    expect(await statusBy([list({ kind: "delta" })])).toEqual(["partial-list"]);
    expect(await statusBy([list({ kind: "indirect" })])).toEqual(["partial-list"]);
    expect(await statusBy([list({ kind: "indirect", revokedOn: from(-3) })])).toEqual(["partial-list"]);
    expect(await statusBy([list({ kind: "delta", revokedOn: from(-3) })])).toBe(from(-3).getTime());
  });

  it("by another authority of the same name are not believed", async () => {
    expect(await statusBy([list({ by: namesake, revokedOn: from(-3) })])).toEqual(["wrong-signature"]);
  });
});
