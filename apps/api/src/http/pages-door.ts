import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageRequest, RenderPage } from "@motcua/citizen/pages";
import type { Language } from "@motcua/messages";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { MOST_UPLOAD_BYTES } from "@motcua/casework";
import { searchProcedures } from "@motcua/catalogue";
import { parseDossierCode, parseTrackingCode } from "@motcua/domain";
import { centreFacts, homeFacts, procedureFacts, procedureLine } from "../pages/page-facts.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { faultReference, faultTrace } from "./faults.ts";
import type { House } from "./house.ts";

type Body = PageRequest extends infer Each
  ? Each extends PageRequest
    ? Omit<Each, "language" | "now" | "centre" | "path" | "signedInAs">
    : never
  : never;

/** The reading pages, as HTML from the server; and the filing application's one page. */
export async function pagesDoor(app: FastifyInstance, house: House): Promise<void> {
  const { renderPage } = (await import(pathToFileURL(join(house.env.citizenDir, "pages/index.js")).href)) as {
    readonly renderPage: RenderPage;
  };
  const filing = join(house.env.citizenDir, "client/filing.html");

  const send = async (request: FastifyRequest, reply: FastifyReply, body: Body): Promise<FastifyReply> => {
    const language = languageOf(request, reply);
    const visit = await house.callers.visit(request, "citizen");
    const page = renderPage({
      ...body,
      language,
      now: house.desk.clock.now(),
      centre: centreFacts(house.law, visit.tenant, house.desk.clock.now()),
      path: request.url,
      signedInAs: visit.caller?.actor.name ?? null,
    });
    return reply
      .code(page.status)
      .header("content-type", "text/html; charset=utf-8")
      .header("content-security-policy", contentSecurityPolicy(page.styleHashes))
      .send(page.html);
  };
  const queryOf = (request: FastifyRequest, name: string): string => {
    const value = (request.query as Record<string, unknown>)[name];
    return typeof value === "string" ? value.normalize("NFC").slice(0, 200) : "";
  };

  app.get("/", (request, reply) =>
    send(request, reply, {
      page: "home",
      ...homeFacts(house.law, house.callers.tenantOf(request), house.desk.clock.now()),
    }),
  );
  app.get("/thu-tuc", (request, reply) => {
    const query = queryOf(request, "q");
    const found = searchProcedures(house.law.offered(house.callers.tenantOf(request)), query);
    return send(request, reply, {
      page: "procedures",
      query,
      found: found.map((procedure) => procedureLine(procedure, house.desk.clock.now())),
    });
  });
  app.get("/thu-tuc/:code", (request, reply) => {
    const { code } = request.params as { readonly code: string };
    const tenant = house.callers.tenantOf(request);
    const procedure = house.law.procedure(tenant, code);
    return procedure
      ? send(request, reply, {
          page: "procedure",
          ...procedureFacts(house.law, { tenant, procedure, now: house.desk.clock.now() }),
        })
      : send(request, reply, { page: "not-found" });
  });
  app.get("/theo-doi", async (request, reply) => {
    const query = queryOf(request, "ma");
    const code = parseDossierCode(query)?.code ?? parseTrackingCode(query);
    const tenant = house.callers.tenantOf(request);
    const found = code && (await house.desk.casebook.follow(tenant, code));
    return send(request, reply, { page: "follow", query, found: found ?? null, calendarYears: [] });
  });
  app.get("/kiem-tra", (request, reply) => send(request, reply, { page: "verify", query: queryOf(request, "ma") }));
  app.get("/tro-nang", (request, reply) => send(request, reply, { page: "accessibility" }));
  app.get("/rieng-tu", (request, reply) => send(request, reply, { page: "privacy" }));
  app.get("/dang-nhap/khong-duoc", (request, reply) => send(request, reply, { page: "sign-in-failed" }));
  for (const path of ["/nop/*", "/ho-so", "/ho-so/*"]) {
    app.get(path, async (request, reply) => {
      languageOf(request, reply);
      return reply.header("content-type", "text/html; charset=utf-8").send(await readFile(filing, "utf8"));
    });
  }
  app.get("/api/trust-anchors", async () => ({
    anchors: house.trust.anchors,
    revocationLists: house.trust.revocationLists.map((list) => Buffer.from(list).toString("base64")),
  }));
  app.get("/favicon.ico", async (_request, reply) => {
    const icon = join(house.env.citizenDir, "client/favicon.ico");
    return existsSync(icon) ? reply.type("image/x-icon").send(createReadStream(icon)) : reply.code(204).send();
  });

  app.setNotFoundHandler((request, reply) =>
    request.url.startsWith("/api/")
      ? reply.code(404).send({ error: "not found" })
      : send(request, reply, { page: "not-found" }),
  );
  app.setErrorHandler((error: Error & { readonly statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(clientFault(status, request));
    const reference = faultReference();
    house.log.error({ reference, path: request.routeOptions.url, fault: faultTrace(error) }, "fault");
    return request.url.startsWith("/api/")
      ? reply.code(500).send({ reference })
      : send(request, reply, { page: "fault", reference });
  });
}

/** A body over the limit never reaches the door that would refuse it. */
const clientFault = (status: number, request: FastifyRequest) =>
  status === 413 && request.url.startsWith("/api/uploads")
    ? { refusal: { code: "upload.too-large", mostBytes: MOST_UPLOAD_BYTES } }
    : { error: status === 429 ? "too many requests" : "bad request" };

const YEAR_SECONDS = 365 * 24 * 3600;

/** `?lang=` sets it and the cookie keeps it; Vietnamese first. */
function languageOf(request: FastifyRequest, reply: FastifyReply): Language {
  const asked = (request.query as Record<string, unknown>)["lang"];
  if (asked === "vi" || asked === "en") {
    void reply.setCookie("lang", asked, { path: "/", sameSite: "lax", maxAge: YEAR_SECONDS });
    return asked;
  }
  return request.cookies["lang"] === "en" ? "en" : "vi";
}
