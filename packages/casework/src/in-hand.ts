import { withHandOvers, type Facts } from "@motcua/domain";
import type { Transaction } from "./ports.ts";

/** The facts with this seal in the hand where the recorded hand-overs put it; no other act asks for them. */
export const inHand = async (
  { handOvers }: Pick<Transaction, "handOvers">,
  facts: Facts,
  seal: string,
): Promise<Facts> => ({ ...facts, pack: withHandOvers(facts.pack, await handOvers(seal)) });
