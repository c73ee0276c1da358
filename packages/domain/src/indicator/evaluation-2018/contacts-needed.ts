import { isSolved, type Measurement } from "../measurement.ts";
import { circular012018, judgedBy, type EvaluationIndex, type IndexDefinition } from "./evaluation-index.ts";

/** Measured dossiers, and those asked for more by the citizen's own fault. */
export interface ContactsQuestion {
  readonly measurements: readonly Measurement[];
  readonly byCitizensFault: ReadonlySet<string>;
}

const definition: IndexDefinition = {
  number: 3,
  version: 1,
  term: "Số lần phải liên hệ để hoàn thiện hồ sơ",
  points: { 2: "Không phải liên hệ lại", 1: "Một lần", 0: "Hơn một lần, không do lỗi của tổ chức, cá nhân" },
  source: circular012018("Điều 13, chỉ số 3"),
};

/** Chỉ số 3: how often the citizen had to come back to complete the dossier. */
export const contactsNeeded: EvaluationIndex<ContactsQuestion> = {
  definition,
  of: ({ measurements, byCitizensFault }) =>
    judgedBy(definition, measurements.filter(isSolved), {
      idOf: ({ id }) => id,
      pointsOf: ({ id, contacts }) => (contacts === 0 ? 2 : contacts === 1 || byCitizensFault.has(id) ? 1 : 0),
    }),
};
