import type { Refusal } from "@motcua/domain";
import { TRPC_CODE_OF } from "@motcua/trpc";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPCError } from "@trpc/server";
import type { FastifyReply } from "fastify";

/** A refusal outside tRPC: the same code table, the same facts. */
export const answerRefusal = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  reply.code(getHTTPStatusCodeFromError(new TRPCError({ code: TRPC_CODE_OF[refusal.code] }))).send({ refusal });
