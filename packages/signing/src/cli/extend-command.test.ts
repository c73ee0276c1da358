import { readFileSync } from "node:fs";
import { type DevAuthorities, startDevAuthorities } from "@motcua/dev-pki";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith, jsonLines, motcuaSeal } from "../testing/command-line.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import type { VerificationReport } from "../verify/report.ts";

const now = new Date();
const env = { KEY: "mật khẩu" };
let servers: DevAuthorities;
let files: ReturnType<typeof folderWith>;

beforeAll(async () => {
  servers = await startDevAuthorities({
    now,
    password: env.KEY,
    holders: [{ id: "officer", key: "p-256", subject: { commonName: "Trần Văn Mẫu" } }],
    clock: () => new Date(),
  });
  files = folderWith({
    "in.pdf": administrativeResult,
    "officer.p12": servers.pki.holders.get("officer")?.pkcs12 ?? "",
    "root.pem": servers.pki.trust.join(""),
  });
});

afterAll(async () => {
  files.remove();
  await servers.close();
});

const sign = (...words: readonly string[]): ReturnType<typeof motcuaSeal> => {
  const key = ["--p12", files.at("officer.p12"), "--password-env", "KEY", "--json"];
  return motcuaSeal(["sign", files.at("in.pdf"), "-o", files.at("out.pdf"), ...key, ...words], { env });
};

const verified = (name: string): Promise<VerificationReport> =>
  verifyDocument(new Uint8Array(readFileSync(files.at(name))), {
    trust: servers.pki.trust,
    at: new Date(Date.now() + 2000).toISOString(),
  });

const levels = (report: VerificationReport): readonly (string | null)[] =>
  report.signatures.filter(({ kind }) => kind === "signature").map(({ level }) => level);

describe("motcua-seal sign with a level", () => {
  it("reaches each level with the addresses and anchors that it is told", async () => {
    for (const level of ["B-T", "B-LT", "B-LTA"]) {
      const trust = ["--trust", files.at("root.pem")];
      const { status, out } = await sign("--level", level, "--tsa", servers.timestamps(), ...trust);
      expect({ status, line: jsonLines(out)[0] }).toMatchObject({ status: 0, line: { ok: true, level } });
      const report = await verified("out.pdf");
      expect({ verdict: report.verdict, levels: levels(report) }).toEqual({ verdict: "TOTAL-PASSED", levels: [level] });
    }
  });

  it("trusts key and addresses where no anchor is given, and warns where evidence then cannot reach a root", async () => {
    const { out } = await sign("--tsa", servers.timestamps());
    expect(jsonLines(out)).toMatchObject([{ level: "B-T", warnings: [] }]);
    expect((await verified("out.pdf")).verdict).toBe("TOTAL-PASSED");
    const kept = await sign("--level", "B-LT", "--tsa", servers.timestamps());
    expect(jsonLines(kept.out)).toMatchObject([{ level: "B-LT", warnings: [{ code: "evidence.only-below-known" }] }]);
  });

  it("takes the next authority where one fails, and says so", async () => {
    const { out } = await sign("--tsa", "http://127.0.0.1:9/", "--tsa", servers.timestamps());
    expect(jsonLines(out)).toMatchObject([
      {
        level: "B-T",
        warnings: expect.arrayContaining([expect.objectContaining({ code: "timestamp.authority-failed" })]),
      },
    ]);
  });

  it("is refused where no authority answers, and is a wrong command without one", async () => {
    const { status, out } = await sign("--tsa", "http://127.0.0.1:9/");
    expect({ status, line: jsonLines(out)[0] }).toMatchObject({
      status: 1,
      line: { refusal: "timestamp.unavailable" },
    });
    expect((await sign("--level", "B-LT")).status).toBe(64);
    expect((await sign("--tsa", "ftp://somewhere")).status).toBe(64);
  });
});

describe("motcua-seal extend", () => {
  it("raises what was signed at a lower level, with and without anchors", async () => {
    await sign();
    for (const trust of [[], ["--trust", files.at("root.pem")]]) {
      const { status, out } = await motcuaSeal([
        "extend",
        files.at("out.pdf"),
        "-o",
        files.at("raised.pdf"),
        "--level",
        "B-LT",
        "--tsa",
        servers.timestamps(),
        "--json",
        ...trust,
      ]);
      expect({ status, line: jsonLines(out)[0] }).toMatchObject({
        status: 0,
        line: { in: files.at("out.pdf"), ok: true, refusal: null, levels: { Signature1: "B-LT" }, explanation: null },
      });
    }
    expect(levels(await verified("raised.pdf"))).toEqual(["B-LT"]);
  });

  it("refuses a file that nobody has signed", async () => {
    const words = ["-o", files.at("raised.pdf"), "--level", "B-T", "--tsa", servers.timestamps()];
    const { status, out } = await motcuaSeal(["extend", files.at("in.pdf"), ...words]);
    expect(status).toBe(1);
    expect(out).toContain("[extend.nothing-signed]");
  });
});
