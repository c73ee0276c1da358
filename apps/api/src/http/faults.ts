import { randomBytes } from "node:crypto";

/** Số tham chiếu of a fault: what the person reads out, and what the log is searched for. */
export const faultReference = (): string => randomBytes(4).toString("hex").toUpperCase();
