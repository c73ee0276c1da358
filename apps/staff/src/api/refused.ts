import type { Refusal } from "@motcua/domain";

/** Bị từ chối at a door that is no procedure call: a file that was sent. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = "Refused";
    this.refusal = refusal;
  }
}

/** Nothing answered, or not in words of ours. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}
