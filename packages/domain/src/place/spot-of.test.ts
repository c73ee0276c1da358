import { describe, expect, it } from "vitest";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import { after, fetchOnline, filed, pay, untilSealed, type Story } from "../../fixtures/story.ts";
import type { DossierEventType, Place } from "../dossier/event.ts";
import { spotOf } from "./spot-of.ts";

const AGENCY: Place = { kind: "agency", office: OFFICE };
const whole: Story = after(filed(), [...untilSealed, pay, fetchOnline]);

/** The story with these steps done at the agency's own house instead of at the centre. */
const elsewhere = (...types: readonly DossierEventType[]): Story["events"] =>
  whole.events.map((event) => (types.includes(event.type) ? { ...event, place: AGENCY } : event));

describe("four or five on the spot (4 tại chỗ, 5 tại chỗ)", () => {
  it("is five where all five steps were done at the centre, the result fetched online among them", () => {
    expect(spotOf(whole.events)).toBe("five");
  });

  it("is at most four without the seal at the centre", () => {
    expect(spotOf(elsewhere("sealed"))).toBe("four");
  });

  it.each<DossierEventType>(["received", "proposed", "approved", "returned"])(
    "is neither where “%s” was done at the agency",
    (type) => {
      expect(spotOf(elsewhere(type))).toBe("fewer");
    },
  );

  it("is not saved by approving again at the centre what was approved at the agency", () => {
    const first = after(filed(), untilSealed.slice(0, 4)).events;
    const [approved] = first.slice(-1);
    const rest = whole.events.slice(whole.events.findIndex(({ type }) => type === "approved"));
    expect(spotOf([...first.slice(0, -1), { ...approved!, place: AGENCY }, ...rest])).toBe("fewer");
  });

  it("is not known before the result is handed over", () => {
    expect(spotOf(after(filed(), untilSealed).events)).toBeNull();
  });
});
