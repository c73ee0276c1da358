import { describe, expect, it } from "vitest";
import { filing } from "../../fixtures/invented-office.ts";
import { TENANT } from "../../fixtures/invented-pack.ts";
import { after, fetchOnline, filed, pay, receive, untilSealed } from "../../fixtures/story.ts";
import { evolve, open, replay } from "./evolve.ts";

describe("evolve (diễn biến hồ sơ)", () => {
  const { dossier, events } = after(filed(), [...untilSealed, pay, fetchOnline]);

  it("adds the events up to the same dossier again", () => {
    expect(replay("ho-so-1", TENANT, events)).toStrictEqual(dossier);
  });

  it("adds up the events that come back from the log to the same dossier", () => {
    const logged = JSON.parse(JSON.stringify(events)) as typeof events;
    expect(logged).toStrictEqual(events);
    expect(replay("ho-so-1", TENANT, logged)).toStrictEqual(dossier);
  });

  it("counts each event", () => {
    expect(dossier.sequence).toBe(events.length);
    expect(replay("ho-so-1", TENANT, events.slice(0, 4)).sequence).toBe(4);
  });

  it("leaves the dossier before as it was", () => {
    const before = filed().dossier;
    const copy = structuredCopy(before);
    after({ dossier: before, events: [] }, [receive]);
    expect(before).toStrictEqual(copy);
  });

  it("opens with all that was filed, and nothing decided", () => {
    const { type: _, ...data } = filing;
    expect(filed().dossier).toMatchObject({
      ...data,
      id: "ho-so-1",
      tenant: TENANT,
      status: "submitted",
      sequence: 1,
      code: null,
      due: null,
      postalAddress: null,
      result: null,
    });
    expect(filed({ returnBy: "post", postalAddress: "Số 2" }).dossier.postalAddress).toBe("Số 2");
  });

  it("gives what was filed before the platform knew help, other desks and postal records none of them", () => {
    expect(filed().dossier).toMatchObject({
      assisted: null,
      takenAt: null,
      postalRecord: null,
      participants: [filing.office],
      supplementsAsked: 0,
      supplementPermit: null,
      clockStop: null,
      earlierResults: [],
    });
  });

  it("reads a fee that could not be told from receptions that kept its title alone", () => {
    const [submitted, received] = after(filed(), [receive]).events;
    if (received?.type !== "received") throw new Error("a reception follows");
    const { feeRefusal: _, ...data } = received.data;
    const kept = (feeNotConfigured: string | null) =>
      replay("ho-so-1", TENANT, [submitted!, { ...received, data: { ...data, fee: null, feeNotConfigured } }]);
    expect(kept("Lệ phí mẫu")).toMatchObject({
      fee: null,
      feeRefusal: { code: "fee.not-configured", fee: "Lệ phí mẫu" },
    });
    expect(kept(null).feeRefusal).toBeNull();
    expect(kept("Lệ phí mẫu")).not.toHaveProperty("feeNotConfigured");
  });

  it("gives a result that was sealed before the platform knew versions its first one, still valid", () => {
    expect(dossier.result).toMatchObject({ version: 1, standing: "valid", number: "01/XNM" });
  });

  it("counts copies and pages again where the answers were corrected", () => {
    const before = { ...filed().dossier, status: "awaiting-completion" } as const;
    const actor = { kind: "citizen", id: "cong-dan-1", name: "Nguyễn Văn Mẫu" } as const;
    const place = { kind: "online", office: before.office } as const;
    const completed = { type: "completed", at: before.submittedAt, actor, place } as const;
    const answers = { purpose: "Du học", copies: "5", "pages-of-original": "12" };
    expect(evolve(before, { ...completed, data: { papers: [], answers } })).toMatchObject({
      answers,
      units: 5,
      pagesOfOriginal: 12,
    });
    expect(evolve(before, { ...completed, data: { papers: [], note: "Không sửa" } })).toMatchObject({
      answers: before.answers,
      units: 1,
      pagesOfOriginal: 1,
    });
  });

  it("is a fault where the log is not one of a dossier", () => {
    expect(() => replay("x", TENANT, [])).toThrow("at least one event");
    expect(() => open("x", TENANT, events[1]!)).toThrow("begins with its submission, not with received");
    expect(() =>
      evolve(
        filed().dossier,
        events.find(({ type }) => type === "signed")!,
      ),
    ).toThrow("approved before it is signed");
  });
});

const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
