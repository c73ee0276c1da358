import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import Provider, { type Configuration } from "oidc-provider";
import { contentSecurityPolicy } from "../http/content-security-policy.ts";
import type { InventedCitizen } from "../demo/invented-people.ts";
import { MemoryGrants } from "./memory-grants.ts";
import { choosePersonPage, CHOOSE_PERSON_STYLE } from "./choose-person-page.ts";

export const STAND_IN_PATH = "/dinh-danh";

/** Mức độ định danh 2. */
export const LEVEL_TWO = "urn:motcua:acr:level-2";

export interface StandIn {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Stands in for the national identity provider: a real OpenID provider (code flow, PKCE) over invented people. */
export function identityStandIn(publicUrl: string, people: readonly InventedCitizen[]): StandIn {
  const clientId = "motcua";
  const clientSecret = randomBytes(32).toString("base64url");
  const issuer = `${publicUrl}${STAND_IN_PATH}`;
  const provider = new Provider(issuer, configuration({ clientId, clientSecret, publicUrl, people }));
  const callback = provider.callback();
  return {
    issuer,
    clientId,
    clientSecret,
    answer: (request, response) => {
      const url = request.url ?? "";
      if (url.startsWith(`${STAND_IN_PATH}/chon/`)) {
        void choose(provider, { request, response, people }).catch(() => {
          if (response.headersSent) return void response.destroy();
          response
            .writeHead(400, { "content-type": "text/plain; charset=utf-8" })
            .end(
              "Phiên đăng nhập đã hết hạn. Hãy quay lại cổng và đăng nhập lại.\nThe sign-in has expired. Go back to the portal and sign in again.",
            );
        });
        return;
      }
      Object.assign(request, { originalUrl: url, url: url.slice(STAND_IN_PATH.length) || "/" });
      void callback(request, response);
    },
  };
}

interface Setup {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicUrl: string;
  readonly people: readonly InventedCitizen[];
}

function configuration({ clientId, clientSecret, publicUrl, people }: Setup): Configuration {
  const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
  return {
    adapter: MemoryGrants,
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}/dang-nhap/xong`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    jwks: { keys: [{ ...key, use: "sig", alg: "RS256", kid: "1" }] },
    cookies: {
      keys: [randomBytes(32).toString("hex")],
      names: { session: "dinh_danh", interaction: "dinh_danh_chon", resume: "dinh_danh_tiep" },
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    acrValues: [LEVEL_TWO],
    scopes: ["openid", "profile"],
    claims: {
      openid: ["sub", "acr"],
      profile: ["name", "personal_number", "birthdate", "phone_number", "address_text"],
    },
    interactions: { url: (_ctx, interaction) => `${STAND_IN_PATH}/chon/${interaction.uid}` },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
    findAccount: (_ctx, sub) => {
      const person = people.find((each) => each.sub === sub);
      return (
        person && {
          accountId: sub,
          claims: () => ({
            sub,
            acr: LEVEL_TWO,
            name: person.name,
            personal_number: person.personalNumber,
            birthdate: person.bornOn,
            phone_number: person.phone,
            address_text: person.address,
          }),
        }
      );
    },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ accountId: ctx.oidc.session?.accountId ?? "", clientId });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
  };
}

interface Choice {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly people: readonly InventedCitizen[];
}

/** The page on which the demo's user says who he is. */
async function choose(provider: Provider, { request, response, people }: Choice): Promise<void> {
  const details = await provider.interactionDetails(request, response);
  if (request.method === "POST") {
    const chosen = new URLSearchParams(await bodyOf(request)).get("person");
    const person = people.find((each) => each.sub === chosen);
    const result = person
      ? { login: { accountId: person.sub, acr: LEVEL_TWO } }
      : { error: "access_denied", error_description: "cancelled" };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    return;
  }
  const hash = `'sha256-${createHash("sha256").update(CHOOSE_PERSON_STYLE).digest("base64")}'`;
  response
    .writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": contentSecurityPolicy([hash]),
    })
    .end(choosePersonPage(details.uid, people));
}

const MOST_BODY = 4096;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MOST_BODY) throw new Error("form too large");
  }
  return body;
}
