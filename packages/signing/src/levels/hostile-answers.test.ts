import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Fetch } from "../http/ask.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { onlineRevocation } from "../revocation/online-revocation.ts";
import { type SampleAuthorities, startSampleAuthorities } from "../testing/sample-authorities.ts";
import { requestTimestamp } from "../timestamp/request-timestamp.ts";
import { certificatesOfPem, readCertificate } from "../x509/certificate.ts";

let authorities: SampleAuthorities;

beforeAll(async () => {
  authorities = await startSampleAuthorities();
});

afterAll(() => authorities.servers.close());

const answering = (body: Uint8Array<ArrayBuffer>): ReturnType<Fetch> => Promise.resolve(new Response(body));

/** The network, with one byte of every answer changed, or its end cut off. */
const spoiling =
  ({ place, bit, isCut }: { readonly place: number; readonly bit: number; readonly isCut: boolean }): Fetch =>
  async (url, init) => {
    const honest = new Uint8Array(await (await fetch(url, init)).arrayBuffer());
    const at = Math.floor(place * honest.length);
    if (isCut) return answering(honest.slice(0, at));
    honest[at] = (honest[at] ?? 0) ^ (1 << bit);
    return answering(honest);
  };

const spoilt = fc.record({
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
  bit: fc.integer({ min: 0, max: 7 }),
  isCut: fc.boolean(),
});

const content = new TextEncoder().encode("nội dung");

const stamp = (change: { readonly fetch: Fetch }): ReturnType<typeof requestTimestamp> =>
  requestTimestamp(
    (hash) => digestOf(hash, [content]),
    { urls: [authorities.servers.timestamps()], ...change },
    authorities.trust.flatMap(certificatesOfPem),
  );

const statusThrough = (fetch: Fetch, prefer: "ocsp" | "list"): Promise<string> => {
  const [own, issuer] = authorities.signer("officer").certificateChain.map(readCertificate);
  if (!own || !issuer) throw new Error("no chain");
  const source = onlineRevocation({ fetch, prefer });
  return source.statusOf(own, issuer, authorities.clock.milliseconds).then(({ answer }) => answer.status);
};

describe("answers from the network that are spoilt (trả lời bị làm hỏng)", () => {
  it("of a timestamp authority prove no other moment, and stop nothing but the timestamp", async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async (fault) => {
        const answer = await stamp({ fetch: spoiling(fault) });
        if (answer.ok) expect(answer.value.info.at).toBe(authorities.clock.milliseconds);
        else expect(answer.refusal).toMatchObject({ code: "timestamp.unavailable", attempts: [{}] });
      }),
      { numRuns: 150 },
    );
  });

  it.each(["ocsp", "list"] as const)("about revocation (%s first) make nobody revoked", async (prefer) => {
    await fc.assert(
      fc.asyncProperty(spoilt, async (fault) => {
        expect(["good", "unknown"]).toContain(await statusThrough(spoiling(fault), prefer));
      }),
      { numRuns: 100 },
    );
  });

  it("of any bytes are refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const any: Fetch = () => answering(Uint8Array.from(bytes));
        expect((await stamp({ fetch: any })).ok).toBe(false);
        expect(await statusThrough(any, "ocsp")).toBe("unknown");
      }),
      { numRuns: 100 },
    );
  });

  it("that never end are cut off", async () => {
    const endless: Fetch = () => {
      const chunk = new Uint8Array(1_000_000);
      return Promise.resolve(new Response(new ReadableStream({ pull: (stream) => stream.enqueue(chunk) })));
    };
    const answer = await stamp({ fetch: endless });
    expect(answer).toMatchObject({ ok: false, refusal: { attempts: [{ reason: "answer too large" }] } });
    expect(await statusThrough(endless, "ocsp")).toBe("unknown");
  });
});
