import type { Caller, Desk, NotificationBook } from "@motcua/casework";
import { day, moment, refuse, type SignInRefusal } from "@motcua/domain";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPCError } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { appRouter } from "./app-router.ts";
import type { ErrorFacts } from "./trpc.ts";
import { TRPC_CODE_OF } from "./trpc-code-of.ts";

const officer: Caller = {
  actor: {
    kind: "staff",
    tenant: "T01",
    id: "tiepnhan",
    name: "Cán bộ (hư cấu)",
    title: "",
    posts: [{ role: "reception-officer", office: "east", from: day("2026-01-01") }],
  },
  place: { kind: "centre", office: "east" },
};

const SECRET = "Nguyễn Thị Hư Cấu 099199000001";

/** A desk of which only the clock and what the test names are there. */
const deskWith = (casebook: Partial<Desk["casebook"]>): Desk =>
  ({ clock: { now: () => moment("2026-11-23T08:00:00+07:00") }, casebook }) as unknown as Desk;

const noNotifications: NotificationBook = {
  claim: async () => [],
  sent: async () => {},
  tryAgain: async () => {},
  giveUp: async () => {},
  giveUpBefore: async () => 0,
  dueCalls: async () => ({ calls: [] }),
  markCalled: async () => false,
  ofDossier: async () => [],
};

interface Asked {
  readonly desk?: Desk;
  readonly body?: unknown;
  readonly signIn?: SignInRefusal;
}

/** The body that goes over the wire. */
async function answerTo(
  procedure: string,
  { desk = deskWith({}), body, signIn = { code: "access.wrong-credentials" } }: Asked = {},
) {
  const seen: Error[] = [];
  const answer = await fetchRequestHandler({
    endpoint: "/api",
    router: appRouter,
    req: new Request(
      `http://motcua.test/api/${procedure}`,
      body === undefined
        ? {}
        : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
    ),
    createContext: () => ({
      desk,
      tenant: "T01",
      caller: officer,
      profile: null,
      session: { signInStaff: async () => refuse(signIn), signOut: async () => {} },
      figures: () => Promise.reject(new Error("no figures here")),
      register: {
        record: async () => false,
        uses: async () => ({ lines: [] }),
        clerksAt: async () => [],
        namesOf: async () => new Map(),
      },
      notifications: noNotifications,
      searchProcedures: () => [],
      changes: async function* () {},
      reference: () => "A1B2C3D4",
    }),
    onError: ({ error }) => void seen.push(error),
  });
  const text = await answer.text();
  const { error } = JSON.parse(text) as {
    readonly error?: { readonly message: string; readonly data: ErrorFacts & { readonly code: string } };
  };
  return { status: answer.status, text, error, seen };
}

describe("a fault (lỗi hệ thống)", () => {
  const broken = deskWith({ counts: () => Promise.reject(new Error(`duplicate key (${SECRET})`)) });

  it("answers with a number to read out, and not with what went wrong", async () => {
    const { status, error, text } = await answerTo("staff.counts", { desk: broken });
    expect(status).toBe(500);
    expect(error).toEqual({
      code: -32603,
      message: "fault",
      data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500, refusal: null, fields: [], reference: "A1B2C3D4" },
    });
    expect(text).not.toContain(SECRET);
  });

  it("is still told to the log", async () => {
    const { seen } = await answerTo("staff.counts", { desk: broken });
    expect(seen[0]?.cause).toBeInstanceOf(Error);
  });
});

describe("a refusal (từ chối)", () => {
  it("answers with its code and facts, and no prose", async () => {
    const signIn = { code: "access.too-many-tries", minutes: 15 } as const;
    const { status, error } = await answerTo("staff.signIn", { body: { account: "a", password: "b" }, signIn });
    expect(status).toBe(429);
    expect(error).toMatchObject({
      message: "access.too-many-tries",
      data: { code: "TOO_MANY_REQUESTS", refusal: signIn, fields: [], reference: null },
    });
  });

  it("is never a fault, whichever it is", () => {
    for (const [refusal, code] of Object.entries(TRPC_CODE_OF)) {
      const status = getHTTPStatusCodeFromError(new TRPCError({ code }));
      expect(status, refusal).toBeGreaterThanOrEqual(400);
      expect(status, refusal).toBeLessThan(500);
    }
  });
});

describe("the standing of an issued document (hiệu lực của văn bản đã cấp)", () => {
  const sha256 = "a".repeat(64);
  const asked = (input: unknown) => `public.resultStanding?input=${encodeURIComponent(JSON.stringify(input))}`;

  it("is told to who holds the file, with nothing of the person, whatever the casebook gives", async () => {
    const standing = {
      number: "01/XNM",
      issuedOn: day("2026-11-05"),
      standing: "replaced",
      replacedBy: "02/XNM",
    } as const;
    const desk = deskWith({ standingOf: async () => ({ ...standing, owner: SECRET }) });
    const { status, text } = await answerTo(asked({ sha256 }), { desk });
    expect([status, JSON.parse(text)]).toEqual([200, { result: { data: { known: true, ...standing } } }]);
  });

  it("is unknown for a file that was never sealed here", async () => {
    const { text } = await answerTo(asked({ sha256 }), { desk: deskWith({ standingOf: async () => null }) });
    expect(JSON.parse(text)).toEqual({ result: { data: { known: false } } });
  });

  it("is asked by a hash, and by nothing else", async () => {
    expect((await answerTo(asked({ sha256: "01/XNM" }))).status).toBe(400);
  });
});

describe("bad input (dữ liệu gửi sai)", () => {
  it("is stopped at the door: a moment in another zone, and a ground without a document", async () => {
    const target = { id: crypto.randomUUID(), sequence: 1 };
    const call = { target, calledAt: "2026-11-23T08:00:00Z", outcome: "reached" };
    const { status, error } = await answerTo("acts.logSupplementCall", { body: call });
    expect([status, error?.data.fields]).toEqual([400, [{ path: "calledAt", message: "custom" }]]);
    const stop = { target, ground: { document: " " }, reason: "Chờ" };
    expect((await answerTo("acts.stopClock", { body: stop })).status).toBe(400);
  });

  it("is told by the paths of its fields, in the words of no library", async () => {
    const { status, error } = await answerTo("acts.propose", {
      body: { target: { id: "x", sequence: 1.5 }, outcome: "maybe", conclusion: 1 },
    });
    expect(status).toBe(400);
    expect(error?.message).toBe("BAD_REQUEST");
    expect(error?.data.fields).toEqual([
      { path: "target.id", message: "invalid_format" },
      { path: "target.sequence", message: "invalid_type" },
      { path: "outcome", message: "invalid_value" },
      { path: "conclusion", message: "invalid_type" },
    ]);
    expect(error?.data).toMatchObject({ refusal: null, reference: null });
  });

  it.each([
    [
      "more answers than a form has",
      { answers: Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`a${index}`, ""])) },
    ],
    ["an answer without end", { answers: { a: "x".repeat(4001) } }],
    ["a key that no form has", { answers: { "a b": "" } }],
    ["a name without letters", { owner: { fullName: "  ", personalNumber: "", phone: "", address: "" } }],
    [
      "a personal number that is none",
      { owner: { fullName: "Hư Cấu", personalNumber: "x'; --", phone: "", address: "" } },
    ],
  ])("is stopped at the door: %s", async (_, wrong) => {
    const person = { fullName: "Hư Cấu", personalNumber: "099 199 000 001", phone: "", address: "" };
    const right = {
      id: crypto.randomUUID(),
      procedure: "0.000001",
      office: "east",
      caseCode: "c",
      channel: "counter",
      owner: person,
      applicant: person,
      answers: {},
      papers: [],
      returnBy: "counter",
      units: 1,
      pagesOfOriginal: 1,
    };
    expect((await answerTo("staff.receiveAtCounter", { body: { ...right, ...wrong } })).status).toBe(400);
  });
});
