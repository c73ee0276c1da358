import { contentSecurityPolicy } from "./content-security-policy.ts";

/** Headers that every answer has before anybody answers, errors of the framework included; a page may bring its own content security policy. */
export const securityHeaders = (isHttps: boolean): Readonly<Record<string, string>> => ({
  "content-security-policy": contentSecurityPolicy(),
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
  "cache-control": "no-store",
  ...(isHttps ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
});
