import { describe, expect, it } from "vitest";
import { confirmation } from "../../fixtures/invented-procedures.ts";
import {
  after,
  annul,
  filed,
  proposeRefusal,
  reissue,
  sealAgain,
  signAgain,
  untilSealed,
} from "../../fixtures/story.ts";
import { courtesyLetterFor, type CourtesyRule } from "./courtesy-letter.ts";

const rules: readonly CourtesyRule[] = [{ procedure: confirmation.code, letter: "marriage" }];
const sealed = after(filed(), untilSealed);

describe("courtesy letter (thư chúc mừng, chia buồn)", () => {
  it("goes with the first result of a procedure that the province named", () => {
    expect(courtesyLetterFor(sealed.dossier, rules)).toBe("marriage");
    expect(courtesyLetterFor(sealed.dossier, [{ procedure: "9.999999", letter: "birth" }])).toBeNull();
  });

  it("does not go before the result is there", () => {
    expect(courtesyLetterFor(after(filed(), untilSealed.slice(0, -1)).dossier, rules)).toBeNull();
  });

  it("does not go with a refusal", () => {
    const refused = after(
      filed(),
      untilSealed.map((step) => (step[2].type === "propose" ? proposeRefusal : step)),
    );
    expect(courtesyLetterFor(refused.dossier, rules)).toBeNull();
  });

  it("does not go again with a corrected result, nor with one that was annulled", () => {
    expect(courtesyLetterFor(after(sealed, [reissue, signAgain, sealAgain]).dossier, rules)).toBeNull();
    expect(courtesyLetterFor(after(sealed, [annul]).dossier, rules)).toBeNull();
  });
});
