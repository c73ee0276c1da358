import { describe, expect, it } from "vitest";
import { POLICE, linkedPack } from "../../fixtures/interlinked-procedures.ts";
import { handlingOfficer, returningOfficer } from "../../fixtures/invented-office.ts";
import { after, annul, fetchOnline, filed, pay, proposeRefusal, untilSealed } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { resultAtDesk } from "./result-at-desk.ts";

const on = day("2026-11-10");
const seen = (story: ReturnType<typeof filed>, by = returningOfficer) => resultAtDesk(story.dossier, by, on);

describe("result at the returning desk (kết quả tại quầy trả)", () => {
  it("is there from state 9 on, and not a step earlier", () => {
    const steps = untilSealed.map((_, done) => seen(after(filed(), untilSealed.slice(0, done + 1))) !== null);
    expect(steps).toEqual([false, false, false, false, false, true]);
  });

  it("stays there once it was handed over", () => {
    expect(seen(after(filed(), [...untilSealed, pay, fetchOnline]))).not.toBeNull();
  });

  it("is the same for the result of an agency that sits elsewhere", () => {
    const { dossier } = after(filed(), untilSealed, { pack: linkedPack });
    expect(resultAtDesk({ ...dossier, office: POLICE, takenAt: dossier.office }, returningOfficer, on)?.number).toBe(
      "01/XNM",
    );
    expect(resultAtDesk({ ...dossier, office: POLICE, takenAt: null }, returningOfficer, on)).toBeNull();
  });

  it("is nothing where the result was refused or annulled", () => {
    const refusing = untilSealed.map((step) => (step[2].type === "propose" ? proposeRefusal : step));
    expect(seen(after(filed(), refusing))).toBeNull();
    expect(seen(after(filed(), [...untilSealed, annul]))).toBeNull();
  });

  it("is for the returning officers of the desk, in its own province", () => {
    const sealed = after(filed(), untilSealed);
    expect(seen(sealed, handlingOfficer)).toBeNull();
    expect(seen(sealed, { ...returningOfficer, tenant: "H98" })).toBeNull();
  });
});
