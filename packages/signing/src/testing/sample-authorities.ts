import { type DevAuthorities, type DevHolder, sampleSignature, startDevAuthorities } from "@motcua/dev-pki";
import type { SignatureRequest } from "../sign/signing-request.ts";
import type { Signer } from "../signer.ts";
import { pkcs12Signer } from "../signers/pkcs12-signer.ts";
import { onlineRevocation } from "../revocation/online-revocation.ts";
import { signaturePlace } from "./sample-files.ts";

const password = "mật khẩu thử";

/** The clock of the servers and of whoever signs; tests set it. */
class TestClock {
  milliseconds: number;

  constructor(start: Date) {
    this.milliseconds = start.getTime();
  }

  get iso(): string {
    return new Date(this.milliseconds).toISOString();
  }

  /** The moment after so many milliseconds, from which on it counts. */
  pass(milliseconds: number): string {
    this.milliseconds += milliseconds;
    return this.iso;
  }
}

/** A test PKI with its servers, on a clock of its own, and what is needed to sign under it. */
export type SampleAuthorities = {
  readonly servers: DevAuthorities;
  readonly clock: TestClock;
  readonly trust: readonly string[];
  readonly signer: (id: string) => Signer;
  readonly serial: (id: string) => string;
  readonly request: (change?: Partial<SignatureRequest>) => SignatureRequest;
};

const day = 86_400_000;

const holders = (start: number): readonly DevHolder[] => [
  { id: "officer", subject: { commonName: "Trần Văn Mẫu", organisation: "UBND phường Ví Dụ" } },
  { id: "seal", key: "p-256", subject: { commonName: "Trung tâm Ví Dụ", organisation: "UBND phường Ví Dụ" } },
  { id: "short-lived", key: "p-256", subject: { commonName: "Hạn ngắn" }, notAfter: new Date(start + 30 * day) },
  ...(
    [
      "unknown",
      "out-of-date",
      "unauthorised",
      "wrong-signature",
      "wrong-nonce",
      "wrong-certificate",
      "try-later",
      "not-an-answer",
      "down",
    ] as const
  ).map((fault) => ({ id: fault, key: "p-256", subject: { commonName: `OCSP ${fault}` }, ocspFault: fault }) as const),
];

/** Starts the servers of the tests; close them at the end. */
export const startSampleAuthorities = async (start = new Date("2026-11-22T03:00:00Z")): Promise<SampleAuthorities> => {
  const clock = new TestClock(start);
  const servers = await startDevAuthorities({
    now: new Date(clock.milliseconds),
    password,
    holders: holders(clock.milliseconds),
    clock: () => new Date(clock.milliseconds),
  });
  const { trust, holders: issued } = servers.pki;
  const signers = new Map<string, Signer>();
  const signer = (id: string): Signer => {
    const known = signers.get(id);
    if (known) return known;
    const opened = pkcs12Signer(issued.get(id)?.pkcs12 ?? new Uint8Array(), password);
    if (!opened.ok) throw new Error(opened.refusal.code);
    signers.set(id, opened.value);
    return opened.value;
  };
  const image = sampleSignature("Trần Văn Mẫu");
  return {
    servers,
    clock,
    trust,
    signer,
    serial: (id) => Buffer.from(issued.get(id)?.serial ?? new Uint8Array()).toString("hex"),
    request: (change = {}) => ({
      signer: signer("officer"),
      at: clock.iso,
      trust,
      timestamps: { urls: [servers.timestamps()] },
      revocation: onlineRevocation(),
      appearance: { image, place: signaturePlace, description: "Chữ ký số của ông Trần Văn Mẫu" },
      ...change,
    }),
  };
};
