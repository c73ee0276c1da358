import type { OfferedProcedure, Procedure, ProvinceFee } from "@motcua/domain";
import type { Finding } from "../file/problem.ts";
import { inOrder } from "./check-procedure.ts";
import { inconsistent } from "./inconsistent.ts";
import { repeated } from "./repeated.ts";

/** `fees.yaml`: amounts only where the nation leaves them to the province, and amounts at last. */
export function checkFees(
  fees: readonly ProvinceFee[],
  offered: readonly OfferedProcedure[],
  procedures: ReadonlyMap<string, Procedure>,
): readonly Finding[] {
  return [
    ...repeated(
      fees.map((each) => `${each.procedure} ${each.fee}`),
      (index) => ["fees", index, "fee"],
    ),
    ...fees.flatMap((each, index) => {
      const rule = procedures.get(each.procedure)?.fees.find((fee) => fee.id === each.fee);
      return [
        ...inOrder(each.amounts, ["fees", index, "amounts"]),
        ...(offered.some((one) => one.code === each.procedure)
          ? []
          : [inconsistent(["fees", index, "procedure"], "a procedure that this pack offers")]),
        ...(rule?.amount.by === "province"
          ? []
          : [inconsistent(["fees", index, "fee"], "a fee of that procedure which is left to the province")]),
        ...each.amounts.flatMap(({ value }, a) => {
          const at = ["fees", index, "amounts", a, "value"];
          if (value.by === "province") return [inconsistent(at, "an amount, not the province again")];
          return value.by === "unlabelled" ? [inconsistent(at, "an amount in figures, not in words")] : [];
        }),
      ];
    }),
  ];
}
