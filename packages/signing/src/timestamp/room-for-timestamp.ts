import type { TimestampAuthorities } from "./request-timestamp.ts";

const usual = 7168;
/** Tokens of one authority differ by a few bytes: serial numbers, fractions of a second, signature values. */
const slack = 128;

const learned = new WeakMap<TimestampAuthorities, number>();

/** Bytes to keep free for a token of these authorities: what is usual, until one was seen. */
export const roomForTimestamp = (authorities: TimestampAuthorities): number => learned.get(authorities) ?? usual;

/** Remembers how long a token was; room never shrinks below what was needed before. */
export const learnRoom = (authorities: TimestampAuthorities, length: number): void => {
  learned.set(authorities, Math.max(learned.get(authorities) ?? 0, length + slack));
};
