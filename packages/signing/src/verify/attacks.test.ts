import { beforeAll, describe, expect, it } from "vitest";
import { fromLatin1, latin1 } from "../pdf/characters.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { signDocument } from "../sign/sign-document.ts";
import { nextNumber, numberAt } from "../testing/appended-update.ts";
import { annotationsAndFields } from "../testing/mutators/annotations-and-fields.ts";
import { appendedUpdates } from "../testing/mutators/appended-updates.ts";
import { everyClassOfByteChanged, everyObjectMutated } from "../testing/mutators/every-object.ts";
import { evidence } from "../testing/mutators/evidence.ts";
import { exhaustion } from "../testing/mutators/exhaustion.ts";
import { forgedValues } from "../testing/mutators/forged-values.ts";
import { catalog, patch, stream, update } from "../testing/mutators/ground.ts";
import { pagesAndCatalogue } from "../testing/mutators/pages-and-catalogue.ts";
import { parserDifferentials } from "../testing/mutators/parsers.ts";
import { shadows } from "../testing/mutators/shadows.ts";
import { wrappedRanges } from "../testing/mutators/wrapped-ranges.ts";
import { administrativeResult, formFile, sampleFiles, signaturePlace } from "../testing/sample-files.ts";
import {
  faultySigners,
  officerImage,
  officerRequest,
  otherRootPem,
  sealedAt,
  secondOfficer,
  signed,
  signedAndSealed,
  trust,
  valueOf,
} from "../testing/sample-signers.ts";
import type { Policy, VerificationReport } from "./report.ts";
import { verifyDocument } from "./verify-document.ts";

const verify = (pdf: Uint8Array, policy: Policy = "administrative-result"): Promise<VerificationReport> =>
  verifyDocument(pdf, { trust, at: sealedAt, policy });

let sealed: Uint8Array;
let withForm: Uint8Array;

beforeAll(async () => {
  sealed = (await signedAndSealed(administrativeResult)).pdf;
  withForm = (await signedAndSealed(await formFile())).pdf;
});

describe.each([
  ["forged values (USF)", forgedValues],
  ["wrapped ranges (SWA)", wrappedRanges],
  ["appended updates (ISA)", appendedUpdates],
  ["shadows", shadows],
  ["pages and catalogue", pagesAndCatalogue],
  ["annotations and fields (EAA, SSA, replay)", annotationsAndFields],
  ["evidence and other things that may grow", evidence],
  ["parser differentials", parserDifferentials],
])("attack: %s", (_, attacks) => {
  it.each(attacks)("does not pass %s", async (_title, attack) => {
    const report = await verify(attack(sealed));
    expect(["TOTAL-FAILED", "INDETERMINATE"]).toContain(report.verdict);
    expect(report.documentIntact).toBe(false);
    const findings = [...report.findings, ...report.signatures.flatMap((signature) => signature.findings)];
    expect(findings.length).toBeGreaterThan(0);
    for (const { vi, en } of findings) expect(`${vi}${en}`).not.toMatch(/[{}]/);
  });
});

describe("attack: parser differentials in a file without properties", () => {
  it.each(parserDifferentials)("does not pass %s", async (_title, attack) => {
    expect(["TOTAL-FAILED", "INDETERMINATE"]).toContain((await verify(attack(withForm))).verdict);
  });
});

describe("attack: exhaustion", () => {
  it.each(exhaustion)("answers within two seconds, and does not pass %s", async (title, attack) => {
    const pdf = attack(sealed);
    // Of this process alone: other tests run at the same time.
    const before = process.cpuUsage();
    const { verdict } = await verify(pdf);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
    if (!title.includes("updates")) expect(verdict).not.toBe("TOTAL-PASSED");
  });
});

describe("attack: every object and every class of byte", () => {
  it("does not pass any object that can be reached patched, emptied, replaced or freed by an update", async () => {
    const passed: string[] = [];
    const kinds = new Set<string>();
    for (const { number, kind, act, pdf } of everyObjectMutated(sealed)) {
      kinds.add(kind);
      if ((await verify(pdf)).verdict === "TOTAL-PASSED") passed.push(`${number} ${kind} ${act}`);
    }
    expect(passed).toEqual([]);
    expect(kinds.size).toBeGreaterThan(12);
  });

  it("does not pass any class of byte changed in place", async () => {
    const passed: string[] = [];
    for (const { name, at, pdf } of everyClassOfByteChanged(sealed, 8))
      if ((await verify(pdf)).verdict === "TOTAL-PASSED") passed.push(`${name} at ${at}`);
    expect(passed).toEqual([]);
  });
});

describe("attack: changed bytes", () => {
  it("does not pass any cut of the file but at a signed state", async () => {
    const states = new Set(PdfFile.open(sealed).revisions.map(({ footer }) => footer.endWithLine));
    for (let length = sealed.length - 1; length > 0; length -= 997) {
      const { verdict } = await verify(sealed.subarray(0, length));
      if (!states.has(length)) expect(verdict).not.toBe("TOTAL-PASSED");
    }
  });

  it("does not pass a cross-reference stream whose rows are read in other widths", async () => {
    const { pdf } = await signedAndSealed(sampleFiles["object streams"]);
    const place = latin1(pdf).lastIndexOf("/W[1 5 2]");
    expect(place).toBeGreaterThan(0);
    for (const widths of ["8 5 2", "1 5 3", "1 4 2", "3 5 2", "2 4 2", "1 2 5", "0 5 2"]) {
      const changed = Uint8Array.from(pdf);
      changed.set(fromLatin1(`/W[${widths}]`), place);
      for (const policy of ["administrative-result", "lenient"] as const)
        expect((await verify(changed, policy)).verdict).not.toBe("TOTAL-PASSED");
    }
  });

  it("does not pass bytes before the header", async () => {
    expect((await verify(Buffer.concat([Buffer.from("\n"), sealed]))).verdict).not.toBe("TOTAL-PASSED");
  });
});

describe("a new field that nobody signed (trường chữ ký trống)", () => {
  /** The seal's field without its value: its picture stays, and nobody vouches for it. */
  const unsigned = (widget: (field: string) => string): Uint8Array => {
    const text = latin1(sealed);
    const field = text.lastIndexOf("/Subtype/Widget");
    const end = text.indexOf("endobj", field);
    return fromLatin1(`${text.slice(0, field)}${widget(text.slice(field, end))}${text.slice(end)}`);
  };
  const withoutValue = (field: string): string => field.replace("/V ", "/S ");

  it("does not pass under any policy where it shows a picture", async () => {
    const pdf = unsigned(withoutValue);
    expect(pdf.length).toBe(sealed.length);
    for (const policy of ["administrative-result", "lenient"] as const) {
      const { verdict, signatures } = await verify(pdf, policy);
      expect([verdict, signatures[0]?.modification]).toEqual(["TOTAL-FAILED", "other"]);
    }
  });

  it("is only reported by the lenient policy where it shows nothing", async () => {
    const pdf = unsigned((field) => withoutValue(field).replace("/AP<<", "/XX<<"));
    const { verdict, signatures } = await verify(pdf, "lenient");
    expect([verdict, signatures[0]?.modification]).toEqual(["TOTAL-PASSED", "form-fill"]);
  });
});

describe("forms filled after signing (điền biểu mẫu sau khi ký)", () => {
  const filled = (): Uint8Array => patch(withForm, numberAt(withForm, "AcroForm", "Fields", 0), { V: "(after)" });

  it("fail an administrative result and are named", async () => {
    const report = await verify(filled());
    expect(report).toMatchObject({ verdict: "TOTAL-FAILED", documentIntact: false });
    expect(report.signatures.map(({ modification }) => modification)).toEqual(["form-fill", "form-fill"]);
  });

  it("are reported and pass under the lenient policy", async () => {
    const report = await verify(filled(), "lenient");
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures[0]?.findings.map(({ code }) => code)).toContain("change.form-filled");
  });
});

describe("legitimate later acts (việc làm hợp lệ sau khi ký)", () => {
  it("pass a third signature by a trusted officer", async () => {
    const place = { ...signaturePlace, x: 100 };
    const appearance = { image: officerImage, place, description: "Chữ ký" };
    const answer = await signDocument(sealed, officerRequest({ signer: secondOfficer, at: sealedAt, appearance }));
    const report = await verify(valueOf(answer).pdf);
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures.map(({ modification }) => modification)).toEqual(["allowed", "allowed", "none"]);
  });

  it("do not pass a third signature by a stranger", async () => {
    const place = { ...signaturePlace, x: 100 };
    const stranger = officerRequest({
      signer: faultySigners["of another root"],
      trust: [otherRootPem],
      at: sealedAt,
      appearance: { image: officerImage, place, description: "Chữ ký" },
    });
    const report = await verify(valueOf(await signDocument(sealed, stranger)).pdf);
    expect(report).toMatchObject({ verdict: "INDETERMINATE", documentIntact: true });
    expect(report.signatures[0]?.findings.map(({ code }) => code)).toContain("change.later-signature-doubtful");
  });

  const withEvidence = (pdf: Uint8Array): Uint8Array => {
    const number = nextNumber(pdf);
    return patch(
      { pdf, objects: { [number]: `<</Type/DSS/Certs[${number + 1} 0 R]>>`, [number + 1]: stream("certificate") } },
      catalog(pdf),
      { DSS: `${number} 0 R` },
    );
  };

  it("pass evidence that was added, and more of it", async () => {
    const once = withEvidence(sealed);
    expect((await verify(once)).verdict).toBe("TOTAL-PASSED");
    const dss = numberAt(once, "DSS");
    const more = patch({ pdf: once, objects: { [nextNumber(once)]: stream("another") } }, dss, {
      Certs: `[${dss + 1} 0 R ${nextNumber(once)} 0 R]`,
    });
    const report = await verify(more);
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures.map(({ modification }) => modification)).toEqual(["allowed", "allowed"]);
  });

  it("do not pass evidence that shrinks or is replaced", async () => {
    const once = withEvidence(sealed);
    const dss = numberAt(once, "DSS");
    expect((await verify(patch(once, dss, { Certs: "[]" }))).verdict).toBe("TOTAL-FAILED");
    expect((await verify(update(once, { objects: { [dss + 1]: stream("foreign") } }))).verdict).toBe("TOTAL-FAILED");
    expect((await verify(patch(once, catalog(once), { DSS: "null" }))).verdict).toBe("TOTAL-FAILED");
  });

  it("pass an override that says the same, and an object that nothing refers to", async () => {
    expect((await verify(patch(sealed, catalog(sealed), {}))).verdict).toBe("TOTAL-PASSED");
    expect((await verify(update(sealed, { objects: { [nextNumber(sealed)]: "(orphan)" } }))).verdict).toBe(
      "TOTAL-PASSED",
    );
  });

  it("pass another file identifier, which some software gives to each state", async () => {
    expect((await verify(update(sealed, { trailer: "/ID[<00><00>]" }))).verdict).toBe("TOTAL-PASSED");
  });

  it("pass the officer's state of the file by itself", async () => {
    const { pdf } = await signed(administrativeResult);
    expect(Buffer.from(sealed.subarray(0, pdf.length)).equals(Buffer.from(pdf))).toBe(true);
    expect((await verify(pdf)).verdict).toBe("TOTAL-PASSED");
  });
});
