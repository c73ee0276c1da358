import { DerError } from "../../asn1/der.ts";

// Far above what any program writes; a file that asks for more only wants to keep us busy.
const maximumIterations = 2_000_000;

export const checkedIterations = (iterations: number): number => {
  if (iterations < 1 || iterations > maximumIterations) throw new DerError("too many iterations");
  return iterations;
};
