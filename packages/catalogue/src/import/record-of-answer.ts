import { z } from "zod";
import type { PublishedRecord } from "./published-record.ts";

const named = z.object({ code: z.string(), name: z.string() });
const namedList = z.array(named).default([]);

/** Câu trả lời of the portal's public interface for one procedure, as far as the import reads it. */
const answerSchema = z.object({
  data: z.object({
    code: z.string(),
    name: z.string(),
    state: z.string(),
    categoriesDetails: namedList,
    departmentPromulgateCode: z.string(),
    departmentPromulgateName: z.string(),
    procedureProposal: z.object({ proposalNumber: z.string() }),
    isWard: z.boolean(),
    isProvince: z.boolean(),
    isMinistry: z.boolean(),
    isOtherAgency: z.boolean(),
    isFullProcess: z.boolean(),
    departmentsExecuting: namedList,
    unitGroupsExecuting: z.array(z.object({ name: z.string() })).default([]),
    subjectTypesDetails: namedList,
    executionMethods: z.array(
      z.object({
        submissionMethod: z.enum(["DIRECT", "ONLINE", "POSTAL"]),
        processingTime: z.union([z.number(), z.string()]).nullable(),
        processingTimeUnit: z.string(),
        description: z.string().nullable(),
        fees: z.array(z.object({ type: z.string(), value: z.number().nullable(), description: z.string().nullable() })),
      }),
    ),
    cases: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        processingDay: z.object({ qty: z.number().nullable(), type: z.string().nullable() }),
      }),
    ),
    returningMethods: z.array(z.object({ type: z.string(), value: z.array(z.string()) })).default([]),
    executionCases: z.array(
      z.object({
        name: z.string(),
        profileComponents: z.array(
          z.object({
            code: z.string(),
            name: z.string(),
            originalQty: z.int().min(0).nullable(),
            copyQty: z.int().min(0).nullable(),
          }),
        ),
      }),
    ),
    resultsDetails: namedList,
    requirementsAndConditions: z.string().nullable(),
    legalBasisesDetails: namedList,
    executionSteps: z.array(z.object({ name: z.string(), description: z.string() })),
    updatedAt: z.int(),
  }),
});

/** The portal's own answer turned into a record; anything else is handed on as it is, to be judged there. */
export function recordOfAnswer(value: unknown): unknown {
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) return value;
  const { data } = parsed.data;
  const papers = data.executionCases.flatMap(({ name, profileComponents }) =>
    profileComponents.map((paper) => ({
      case: name,
      code: paper.code,
      name: paper.name,
      original: paper.originalQty ?? 0,
      copy: paper.copyQty ?? 0,
    })),
  );
  return {
    code: data.code,
    name: data.name,
    state: data.state,
    field: data.categoriesDetails,
    promulgatedBy: { code: data.departmentPromulgateCode, name: data.departmentPromulgateName },
    publicationDecision: data.procedureProposal.proposalNumber,
    levels: {
      isWard: data.isWard,
      isProvince: data.isProvince,
      isMinistry: data.isMinistry,
      isOtherAgency: data.isOtherAgency,
    },
    flags: { isFullProcess: data.isFullProcess },
    executing: [...data.departmentsExecuting, ...data.unitGroupsExecuting].map(({ name }) => name),
    subjects: data.subjectTypesDetails,
    channels: data.executionMethods.map((row) => ({
      method: row.submissionMethod,
      time: row.processingTime ?? "",
      unit: row.processingTimeUnit,
      note: row.description ?? "",
      fees: row.fees.map(({ type, value: amount, description }) => ({ type, value: amount, text: description ?? "" })),
    })),
    cases: data.cases.map(({ code, name, processingDay }) => ({
      code,
      name,
      qty: processingDay.qty ?? 0,
      unit: processingDay.type ?? "OTHER",
    })),
    returningMethods: data.returningMethods,
    components: papers.filter(({ original, copy }) => original + copy > 0),
    componentNotes: papers.filter(({ original, copy }) => original + copy === 0),
    results: data.resultsDetails,
    requirements: data.requirementsAndConditions ?? "",
    legalBasis: data.legalBasisesDetails.map(({ code }) => code),
    steps: data.executionSteps.flatMap(({ name, description }) =>
      [name, ...description.split("\n")].filter((line) => line.trim() !== ""),
    ),
    updatedAt: data.updatedAt,
  } satisfies PublishedRecord;
}
