import {
  attachPaper,
  attachScan,
  fetchResult,
  MOST_UPLOAD_BYTES,
  printForm,
  stored,
  visible,
  type Caller,
  type FormKind,
} from "@motcua/casework";
import { dayOf, resultForStaff, type Dossier, type StaffActor } from "@motcua/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { answerRefusal } from "./answer-refusal.ts";
import type { House } from "./house.ts";

const UploadQuestion = z.object({
  draft: z.uuid(),
  component: z.string().regex(/^[\w.-]{1,60}$/),
  name: z.string().min(1).max(300),
});
const ScanQuestion = UploadQuestion.omit({ draft: true }).extend({
  id: z.uuid(),
  /** The dossier as the officer last saw it. */
  sequence: z.coerce.number().int().positive(),
});
const FormQuestion = z.object({
  id: z.uuid(),
  kind: z.enum(["receipt", "supplement-request", "refusal", "stop-notice", "reappointment", "control-sheet"]),
});
const ResultQuestion = z.object({ id: z.uuid() });
const PaperQuestion = z.object({ id: z.uuid(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const Stage = z.object({
  stage: z.enum(["draft", "signed", "sealed"]).default("sealed"),
  /** An earlier version; for staff only. */
  version: z.coerce.number().int().positive().optional(),
});

/** Files in and out. Each path asks the same question as every other: may this caller see this dossier? */
export function paperDoors(app: FastifyInstance, house: House): void {
  const { desk } = house;
  app.addContentTypeParser(
    "application/octet-stream",
    { parseAs: "buffer", bodyLimit: MOST_UPLOAD_BYTES + 1 },
    (_request, body, done) => done(null, body),
  );

  // Nobody's ten megabytes are not even read.
  const fileFrom = (kind: "citizen" | "staff") => ({
    bodyLimit: MOST_UPLOAD_BYTES + 1,
    onRequest: async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
      (await house.callers.visit(request, kind)).caller
        ? undefined
        : answerRefusal(reply, { code: "access.not-signed-in" }),
  });

  app.post("/api/uploads", fileFrom("citizen"), async (request, reply) => {
    const { caller } = await house.callers.visit(request, "citizen");
    if (!caller) return answerRefusal(reply, { code: "access.not-signed-in" });
    const question = UploadQuestion.safeParse(request.query);
    if (!question.success) return answerRefusal(reply, { code: "draft.unknown" });
    const done = await attachPaper(desk, caller, { ...question.data, bytes: sentBytes(request) });
    if (!done.ok) return answerRefusal(reply, done.refusal);
    const { id, component, name, file } = done.value;
    return { upload: { id, component, name, bytes: file.bytes, mediaType: file.mediaType } };
  });

  app.post("/api/dossiers/:id/scans", fileFrom("staff"), async (request, reply) => {
    const { caller } = await house.callers.visit(request, "staff");
    if (!caller) return answerRefusal(reply, { code: "access.not-signed-in" });
    const question = ScanQuestion.safeParse({ ...(request.query as object), ...(request.params as object) });
    if (!question.success) return answerRefusal(reply, { code: "dossier.unknown" });
    const { id, sequence, component, name } = question.data;
    const scan = { target: { id, sequence }, component, name, bytes: sentBytes(request) };
    const done = await attachScan(desk, caller, scan);
    return done.ok ? { sequence: done.value.sequence } : answerRefusal(reply, done.refusal);
  });

  app.get("/api/dossiers/:id/forms/:kind.pdf", async (request, reply) => {
    const caller = await callerOf(house, request);
    const question = FormQuestion.safeParse(request.params);
    if (!caller) return answerRefusal(reply, { code: "access.not-signed-in" });
    if (!question.success) return answerRefusal(reply, { code: "dossier.unknown" });
    const kind: FormKind = question.data.kind;
    const printed = await printForm(desk, caller, { id: question.data.id, kind });
    return printed.ok
      ? sendFile(reply, printed.value, { mediaType: "application/pdf", name: `${kind}.pdf` })
      : answerRefusal(reply, printed.refusal);
  });

  // Fetching it is its return: asking only for the head must not be.
  app.get("/api/dossiers/:id/result.pdf", { exposeHeadRoute: false }, async (request, reply) => {
    const caller = await callerOf(house, request);
    const question = ResultQuestion.safeParse(request.params);
    const stage = Stage.safeParse(request.query);
    if (!caller) return answerRefusal(reply, { code: "access.not-signed-in" });
    if (!question.success || !stage.success) return answerRefusal(reply, { code: "dossier.unknown" });
    if (caller.actor.kind === "staff")
      return sendStage(house, reply, {
        dossier: await visible(desk, caller, question.data.id),
        actor: caller.actor,
        ...stage.data,
      });
    const fetched = await fetchResult(desk, caller, question.data.id);
    return fetched.ok
      ? sendFile(reply, fetched.value.pdf, { mediaType: "application/pdf", name: fetched.value.fileName })
      : answerRefusal(reply, fetched.refusal);
  });

  app.get("/api/dossiers/:id/papers/:sha256", async (request, reply) => {
    const caller = await callerOf(house, request);
    const question = PaperQuestion.safeParse(request.params);
    if (!caller) return answerRefusal(reply, { code: "access.not-signed-in" });
    const dossier = question.success ? await visible(desk, caller, question.data.id) : null;
    const paper = dossier?.papers.find((each) => each.file?.sha256 === question.data?.sha256)?.file;
    if (!paper) return answerRefusal(reply, { code: "dossier.unknown" });
    return sendFile(reply, await stored(desk, paper.sha256), paper);
  });
}

const sentBytes = ({ body }: FastifyRequest): Uint8Array =>
  Buffer.isBuffer(body) ? new Uint8Array(body) : new Uint8Array();

/** An officer who is also signed in as a citizen works as an officer on staff pages, as himself elsewhere. */
async function callerOf(house: House, request: FastifyRequest): Promise<Caller | null> {
  const { referer = "" } = request.headers;
  const isStaffPage = URL.canParse(referer) && /^\/staff(\/|$)/.test(new URL(referer).pathname);
  const [first, second] = isStaffPage ? (["staff", "citizen"] as const) : (["citizen", "staff"] as const);
  return (await house.callers.visit(request, first)).caller ?? (await house.callers.visit(request, second)).caller;
}

interface AskedStage extends z.infer<typeof Stage> {
  readonly dossier: Dossier | null;
  readonly actor: StaffActor;
}

async function sendStage(
  house: House,
  reply: FastifyReply,
  { dossier, actor, stage, version }: AskedStage,
): Promise<FastifyReply> {
  if (!dossier) return answerRefusal(reply, { code: "dossier.unknown" });
  const asked =
    version === undefined ? dossier.result : (dossier.earlierResults.find((each) => each.version === version) ?? null);
  const seen = resultForStaff({ ...dossier, result: asked }, actor, dayOf(house.desk.clock.now()));
  const file = seen?.[stage];
  if (!file) return answerRefusal(reply, { code: "dossier.unknown" });
  return sendFile(reply, await stored(house.desk, file.sha256), {
    mediaType: "application/pdf",
    name: [dossier.code ?? dossier.trackingCode, ...(version === undefined ? [] : [version]), `${stage}.pdf`].join("-"),
  });
}

const NOT_A_PAGE = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

/** Shown in the browser's own viewer; an uploaded file is never a page of ours. A PDF stays out of the sandbox: browsers show an empty window instead of it there. */
const sendFile = (
  reply: FastifyReply,
  bytes: Uint8Array,
  file: { readonly mediaType: string; readonly name: string },
): FastifyReply =>
  reply
    .header("content-type", file.mediaType)
    .header("content-disposition", `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header("content-security-policy", file.mediaType === "application/pdf" ? NOT_A_PAGE : `${NOT_A_PAGE}; sandbox`)
    .header("cache-control", "private, no-store")
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
