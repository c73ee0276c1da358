import type { Prisma } from "../generated/client.ts";

/** A domain value as Prisma writes it to a jsonb column. Its types have no index signature, hence the cast. */
export const jsonColumn = (value: object): Prisma.InputJsonValue => value as Prisma.InputJsonValue;
