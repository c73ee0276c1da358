import { openDatabase } from "@motcua/database";
import { onceConnected } from "@motcua/database/embedded";
import { day } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../adapters/system-clock.ts";
import { DEMO_PASSWORD } from "../demo/invented-people.ts";
import { officer } from "../testing/officers.ts";
import { OTHER_HOST, OTHER_TENANT, testHouse, type TestHouse } from "../testing/test-house.ts";
import { atHost, signInAs, visitor, type Visitor } from "../testing/visitor.ts";

let test: TestHouse;
let url: string;
let owner: Visitor;

beforeAll(async () => {
  test = await testHouse();
  url = test.env.publicUrl;
  owner = visitor(url);
  await signInAs(owner, "hu-cau-1");
});

afterAll(() => test.close());

const json = { "content-type": "application/json" };
const cookieOf = (who: Visitor, name: string) => `${name}=${who.jar.get(name)}`;

describe("every answer", () => {
  it.each([
    ["a reading page", "/", 200],
    ["a page of a procedure", "/thu-tuc/1.004873", 200],
    ["a page that is not there", "/khong-co", 404],
    ["the filing application", "/nop/1.004873", 200],
    ["a script of the portal", "/assets/filing.js", 200],
    ["the desk", "/staff", 200],
    ["a screen of the desk", "/staff/ho-so/1", 200],
    ["a script of the desk", "/staff/assets/desk.js", 200],
    ["a script that is not there", "/assets/khong-co.js", 404],
    ["the API", "/api/trpc/public.procedures?input=%7B%7D", 200],
    ["a procedure that is not there", "/api/trpc/public.khongCo", 404],
    ["a refusal of the API", "/api/trpc/staff.me", 401],
    ["an address of the API that is not there", "/api/khong-co", 404],
    ["a file for nobody", "/api/dossiers/00000000-0000-4000-8000-000000000000/result.pdf", 401],
    ["the anchors of trust", "/api/trust-anchors", 200],
    ["the state of the house", "/api/health", 200],
    ["an address that no URL has", "/thu-tuc/%ff", 400],
    ["the page of the identity stand-in", "/dinh-danh/khong-co", 404],
  ])("bears the headers that keep it safe: %s", async (_, path, status) => {
    const answer = await visitor(url).once(path);
    expect(answer.status).toBe(status);
    const { headers } = answer;
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)/);
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });

  it("is kept by no cache where a person is in it, and for a year where it is a named asset", async () => {
    expect((await owner.once("/ho-so")).headers.get("cache-control")).toContain("no-store");
    expect((await owner.once("/api/trpc/citizen.me")).headers.get("cache-control")).toContain("no-store");
    expect((await owner.once("/assets/filing.js")).headers.get("cache-control")).toContain("immutable");
  });

  it("shows a reading page to who asks for its head only, and to who has no script", async () => {
    const head = await visitor(url).once("/thu-tuc?q=doc+than", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("follows no path out of the folder of assets", async () => {
    for (const path of [
      "/assets/..%2f..%2f..%2fetc%2fpasswd",
      "/assets/%2e%2e/filing.html",
      "/staff/assets/..%2findex.html",
    ]) {
      expect([400, 403, 404]).toContain((await visitor(url).once(path)).status);
    }
  });
});

describe("another site's request (CSRF)", () => {
  it.each([
    ["with another origin", { origin: "https://khac.example" }],
    ["with an opaque origin", { origin: "null" }],
    ["with another origin and our header", { origin: "https://khac.example", "x-motcua": "1" }],
    ["with another port of this machine", { origin: "http://localhost:1" }],
    ["with no origin and without our header", {}],
  ])("is refused %s", async (_, headers) => {
    for (const path of ["/api/trpc/citizen.beginDraft", "/api/uploads?draft=x", "/dang-xuat"]) {
      const answer = await owner.once(path, {
        method: "POST",
        headers: { ...json, ...(headers as Record<string, string>) },
        body: `{"procedure":"1.004873"}`,
      });
      expect(answer.status).toBe(403);
    }
    expect((await owner.ask<unknown[]>("citizen.drafts")).value).toEqual([]);
  });

  it("is let in from our own pages", async () => {
    const answer = await owner.once("/api/trpc/citizen.me", { headers: { origin: url } });
    expect(answer.status).toBe(200);
    expect(
      (
        await owner.once("/api/trpc/citizen.discardDraft", {
          method: "POST",
          headers: { ...json, origin: url },
          body: `{"id":"00000000-0000-4000-8000-000000000000"}`,
        })
      ).status,
    ).toBe(200);
  });

  it("changes nothing by a link: an act is never a GET", async () => {
    expect(
      (await owner.once(`/api/trpc/citizen.beginDraft?input=${encodeURIComponent(`{"procedure":"1.004873"}`)}`)).status,
    ).toBe(405);
  });
});

describe("sessions (phiên đăng nhập)", () => {
  it("live in a cookie that no script reads and no other site sends", async () => {
    const answer = await visitor(url).once("/api/trpc/staff.signIn", {
      method: "POST",
      headers: { ...json, "x-motcua": "1" },
      body: JSON.stringify({ account: "tiepnhan", password: DEMO_PASSWORD }),
    });
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^mc_can_bo=[\w-]{43}; /);
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Lax");
    expect(await answer.text()).not.toContain(cookie.slice(10, 40));
  });

  it("of a citizen open no desk, and of an officer no citizen's account", async () => {
    const desk = await officer(url, "tiepnhan");
    const stolen = {
      headers: { cookie: `mc_can_bo=${owner.jar.get("mc_cong_dan")}; mc_cong_dan=${desk.jar.get("mc_can_bo")}` },
    };
    expect((await visitor(url).once("/api/trpc/staff.me", stolen)).status).toBe(401);
    expect((await visitor(url).once("/api/trpc/citizen.me", stolen)).status).toBe(401);
    expect((await desk.ask("citizen.me")).refusal).toBe("access.not-signed-in");
    expect((await owner.ask("staff.me")).refusal).toBe("access.not-signed-in");
  });

  it("of one province are none in another", async () => {
    const desk = await officer(url, "tiepnhan");
    for (const [path, cookie] of [
      ["/api/trpc/staff.me", cookieOf(desk, "mc_can_bo")],
      ["/api/trpc/citizen.me", cookieOf(owner, "mc_cong_dan")],
    ] as const) {
      expect((await atHost(url, OTHER_HOST, { path, headers: { cookie } })).status).toBe(401);
    }
    const database = await openDatabase({
      url: test.house.databaseUrl,
      now: systemClock.now,
      procedureTitle: () => "",
      officeName: () => "",
    });
    await database.accounts.staff.save(
      {
        tenant: OTHER_TENANT,
        id: "tiepnhan",
        name: "Người tỉnh khác (hư cấu)",
        title: "Cán bộ",
        seat: "centre",
        isActive: true,
        posts: [{ role: "reception-officer", office: "cam-pha", from: day("2018-01-22") }],
      },
      DEMO_PASSWORD,
    );
    await database.close();
    const signedIn = await atHost(url, OTHER_HOST, {
      path: "/api/trpc/staff.signIn",
      method: "POST",
      headers: { ...json, "x-motcua": "1" },
      body: JSON.stringify({ account: "tiepnhan", password: DEMO_PASSWORD }),
    });
    expect(signedIn.status).toBe(200);
    const cookie = signedIn.cookies[0]!.split(";")[0]!;
    expect((await atHost(url, OTHER_HOST, { path: "/api/trpc/staff.me", headers: { cookie } })).text).toContain(
      "Người tỉnh khác",
    );
    expect((await visitor(url).once("/api/trpc/staff.me", { headers: { cookie } })).status).toBe(401);
  });

  it("end with the sign-out, for who holds the cookie's copy too", async () => {
    const who = visitor(url);
    await signInAs(who, "hu-cau-2");
    const copy = { headers: { cookie: cookieOf(who, "mc_cong_dan") } };
    const out = await who.once("/dang-xuat", { method: "POST", headers: { origin: url } });
    expect([out.status, out.headers.get("location"), who.jar.has("mc_cong_dan")]).toEqual([303, "/", false]);
    expect((await visitor(url).once("/api/trpc/citizen.me", copy)).status).toBe(401);

    const desk = await officer(url, "tiepnhan2");
    const deskCopy = { headers: { cookie: cookieOf(desk, "mc_can_bo") } };
    expect((await desk.act("staff.signOut")).status).toBe(200);
    expect((await visitor(url).once("/api/trpc/staff.me", deskCopy)).status).toBe(401);
  });

  it("let nobody in after five wrong passwords, not even with the right one", async () => {
    const who = visitor(url);
    for (let tries = 0; tries < 5; tries += 1)
      expect((await who.act("staff.signIn", { account: "giamdoc", password: "sai" })).refusal).toBe(
        "access.wrong-credentials",
      );
    const locked = await who.act("staff.signIn", { account: "GIAMDOC ", password: DEMO_PASSWORD });
    expect([locked.status, locked.refusal]).toEqual([429, "access.too-many-tries"]);
    expect((await who.act("staff.signIn", { account: "tiepnhan", password: DEMO_PASSWORD })).status).toBe(200);
  });

  it("tell nobody whether an account exists", async () => {
    const [none, wrong] = [
      await visitor(url).act("staff.signIn", { account: "khong-co", password: "sai" }),
      await visitor(url).act("staff.signIn", { account: "vanthu", password: "sai" }),
    ];
    expect(none.text).toBe(wrong.text);
    expect((await visitor(url).act("staff.signIn", { account: "\u0000", password: "\u0000" })).refusal).toBe(
      "access.wrong-credentials",
    );
  });
});

describe("signing in through OpenID Connect (VNeID, giả lập)", () => {
  const begin = async (who: Visitor, returnTo = "/ho-so") => {
    const leaving = await who.once(`/dang-nhap?ve=${encodeURIComponent(returnTo)}`);
    return new URL(leaving.headers.get("location") ?? "");
  };
  /** As far as the code, which is still to be redeemed. */
  const codeFor = async (who: Visitor, person: string): Promise<string> => {
    const choosing = await who.open((await begin(who)).href);
    let answer = await who.once(new URL(choosing.url).pathname, {
      method: "POST",
      body: new URLSearchParams({ person }),
    });
    while (!(answer.headers.get("location") ?? "").includes("/dang-nhap/xong"))
      answer = await who.once(answer.headers.get("location")!);
    return answer.headers.get("location")!;
  };

  it("asks with PKCE, state and nonce, for level 2", async () => {
    const asked = (await begin(visitor(url))).searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    for (const name of ["code_challenge", "state", "nonce"]) expect(asked.get(name)).toMatch(/^[\w-]{20,}$/);
    expect(asked.get("acr_values")).toContain("level-2");
  });

  it("leads back to where the person was", async () => {
    expect(await signInAs(visitor(url), "hu-cau-2", "/nop/1.004873")).toBe("/nop/1.004873");
  });

  it.each([
    "https://khac.example",
    "//khac.example",
    "/\\khac.example",
    "/\t/khac.example",
    "javascript:alert(1)",
    "ho-so",
    `/${"a".repeat(600)}`,
  ])("leads to no other site: ve=%s", async (returnTo) => {
    expect(await signInAs(visitor(url), "hu-cau-2", returnTo)).toBe("/ho-so");
  });

  it("refuses another state than the one it began with", async () => {
    const who = visitor(url);
    const back = new URL(await codeFor(who, "hu-cau-2"));
    back.searchParams.set("state", "khac");
    expect((await who.once(back.href)).headers.get("location")).toBe("/dang-nhap/khong-duoc");
    expect(who.jar.has("mc_cong_dan")).toBe(false);
  });

  it("refuses a code in a browser that did not begin (login CSRF)", async () => {
    const back = await codeFor(visitor(url), "hu-cau-2");
    const victim = visitor(url);
    expect((await victim.once(back)).headers.get("location")).toBe("/dang-nhap/khong-duoc");
    await begin(victim);
    expect((await victim.once(back)).headers.get("location")).toBe("/dang-nhap/khong-duoc");
    expect(victim.jar.has("mc_cong_dan")).toBe(false);
  });

  it("redeems a code once, and only with the secret it began with (PKCE)", async () => {
    const who = visitor(url);
    const back = await codeFor(who, "hu-cau-2");
    const pending = who.jar.get("mc_dang_nhap")!;
    await begin(who);
    expect(who.jar.get("mc_dang_nhap")).not.toBe(pending);
    expect((await who.once(back)).headers.get("location")).toBe("/dang-nhap/khong-duoc");
    who.jar.set("mc_dang_nhap", pending);
    expect((await who.once(back)).headers.get("location")).toBe("/ho-so");
    who.jar.set("mc_dang_nhap", pending);
    expect((await who.once(back)).headers.get("location")).toBe("/dang-nhap/khong-duoc");
  });

  it("believes no sign-in cookie that it did not sign", async () => {
    const who = visitor(url);
    const back = await codeFor(who, "hu-cau-2");
    who.jar.set("mc_dang_nhap", who.jar.get("mc_dang_nhap")!.replace(/.{4}$/, "AAAA"));
    expect((await who.once(back)).headers.get("location")).toBe("/dang-nhap/khong-duoc");
    who.jar.set("mc_dang_nhap", "{}");
    expect((await who.once(back)).headers.get("location")).toBe("/dang-nhap/khong-duoc");
  });

  it("comes back with a page that says so when the person cancels", async () => {
    expect(await signInAs(visitor(url), "")).toBe("/dang-nhap/khong-duoc");
    expect((await visitor(url).once("/dang-nhap/khong-duoc")).status).toBe(200);
  });

  it("is not given by the provider without PKCE", async () => {
    const asked = await begin(visitor(url));
    asked.searchParams.delete("code_challenge");
    const answer = await visitor(url).open(asked.href);
    expect(new URL(answer.url).pathname).toBe("/dang-nhap/khong-duoc");
  });

  it("keeps a person's drafts when the house moves to another port", async () => {
    const me = (await owner.ask<{ readonly name: string }>("citizen.me")).value;
    expect(me?.name).toBe("Nguyễn Thị Thử Nghiệm");
    const { rows } = await onceConnected(test.house.databaseUrl, (log) =>
      log.query<{ issuer: string }>("SELECT DISTINCT issuer FROM citizen_account"),
    );
    expect(rows).toEqual([{ issuer: "/dinh-danh" }]);
  });
});

describe("a call that is not right", () => {
  it("answers BAD_REQUEST with the paths of the fields", async () => {
    const { status, error } = await owner.act("citizen.saveDraft", {
      id: "x",
      revision: 0,
      change: { units: 0, answers: { "Bad Key": "1" } },
    });
    expect(status).toBe(400);
    expect(error?.fields.map(({ path }) => path).toSorted()).toEqual([
      "change.answers.Bad Key",
      "change.units",
      "id",
      "revision",
    ]);
    expect(error?.refusal).toBeNull();
  });

  it("answers 400 for what is no JSON", async () => {
    const answer = await owner.once("/api/trpc/citizen.beginDraft", {
      method: "POST",
      headers: { ...json, "x-motcua": "1" },
      body: "{",
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain("SyntaxError");
  });

  it("answers 413 for a body without end", async () => {
    const answer = await owner.once("/api/trpc/citizen.beginDraft", {
      method: "POST",
      headers: { ...json, "x-motcua": "1" },
      body: JSON.stringify({ procedure: "x".repeat(1_100_000) }),
    });
    expect(answer.status).toBe(413);
  });

  it("answers many questions at once, but not any number", async () => {
    const many = (count: number) =>
      `/api/trpc/${Array.from({ length: count }, () => "public.procedures").join(",")}?batch=1&input=${encodeURIComponent(JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [index, {}]))))}`;
    expect((await owner.once(many(20))).status).toBe(200);
    expect((await owner.once(many(21))).status).toBe(400);
  });
});
