import * as oidc from "openid-client";
import { parseDay, type CalendarDay } from "@motcua/domain";
import { LEVEL_TWO, STAND_IN_PATH } from "./identity-stand-in.ts";

export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** The stand-in asks each time who is there. */
  readonly isStandIn: boolean;
}

/** What must be remembered between leaving for the identity provider and coming back. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** Người vừa đăng nhập, as the provider vouches for him. */
interface ProvedIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly personalNumber: string;
  readonly bornOn: CalendarDay | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly assurance: 1 | 2;
}

export interface CitizenSignIn {
  readonly begin: (returnTo: string) => Promise<{ readonly url: string; readonly pending: PendingSignIn }>;
  /** Null: refused, cancelled, or not what was begun. */
  readonly finish: (currentUrl: URL, pending: PendingSignIn) => Promise<ProvedIdentity | null>;
}

/** Đăng nhập công dân by OpenID Connect: code flow with PKCE, state and nonce. */
export function citizenSignIn(provider: IdentityProvider, publicUrl: string): CitizenSignIn {
  let discovered: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => (discovered ??= discover(provider).catch(forget));
  const forget = (error: unknown): never => {
    discovered = undefined;
    throw error;
  };
  return {
    begin: async (returnTo) => {
      const pending = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        returnTo,
      };
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: `${publicUrl}/dang-nhap/xong`,
        scope: "openid profile",
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: "S256",
        state: pending.state,
        nonce: pending.nonce,
        acr_values: LEVEL_TWO,
        ui_locales: "vi",
        ...(provider.isStandIn ? { prompt: "login" } : {}),
      });
      return { url: url.href, pending };
    },
    finish: async (currentUrl, pending) => {
      if (currentUrl.searchParams.get("state") !== pending.state || currentUrl.searchParams.has("error")) return null;
      const tokens = await oidc.authorizationCodeGrant(await configuration(), currentUrl, {
        pkceCodeVerifier: pending.verifier,
        expectedState: pending.state,
        expectedNonce: pending.nonce,
      });
      const claims = tokens.claims();
      // The stand-in moves with the port; its people, and what they have begun to write, stay theirs.
      return claims ? proved(claims, provider.isStandIn ? STAND_IN_PATH : claims.iss) : null;
    },
  };
}

const discover = ({ issuer, clientId, clientSecret }: IdentityProvider): Promise<oidc.Configuration> =>
  oidc.discovery(
    new URL(issuer),
    clientId,
    clientSecret,
    undefined,
    issuer.startsWith("http://") ? { execute: [oidc.allowInsecureRequests] } : {},
  );

function proved(claims: oidc.IDToken, issuer: string): ProvedIdentity | null {
  const text = (name: string): string | null =>
    typeof claims[name] === "string" && claims[name] !== "" ? (claims[name] as string).normalize("NFC") : null;
  const [name, personalNumber] = [text("name"), text("personal_number")];
  if (name === null || personalNumber === null) return null;
  return {
    issuer,
    subject: claims.sub,
    name,
    personalNumber,
    bornOn: parseDay(text("birthdate") ?? ""),
    phone: text("phone_number"),
    address: text("address_text"),
    assurance: claims["acr"] === LEVEL_TWO ? 2 : 1,
  };
}
