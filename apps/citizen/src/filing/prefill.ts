import type { FormDefinition, Prefill } from "@motcua/domain";
import type { Account, Filled, Unsaved } from "./draft.ts";

type Profile = NonNullable<Account["profile"]>;

const KNOWN: Readonly<Record<Prefill, (profile: Profile) => string | null>> = {
  "account.full-name": ({ fullName }) => fullName,
  "account.personal-number": ({ personalNumber }) => personalNumber,
  "account.born-on": ({ bornOn }) => bornOn,
  "account.phone": ({ phone }) => phone,
  "account.address": ({ address }) => address,
};

/** Điền sẵn: what the identity account knows, where nothing was answered yet. An answer that was cleared stays clear. */
export function prefill(form: FormDefinition, filled: Filled, profile: Profile | null): Unsaved {
  if (profile === null) return {};
  const known = form.pages
    .flatMap((page) => page.fields)
    .filter((field) => field.prefill !== undefined && filled.answers[field.id] === undefined)
    .map((field) => [field.id, KNOWN[field.prefill!](profile)] as const)
    .filter((entry): entry is readonly [string, string] => entry[1] !== null && entry[1] !== "");
  return {
    ...(known.length === 0 ? {} : { answers: { ...filled.answers, ...Object.fromEntries(known) } }),
    ...(filled.phone === null && profile.phone !== null ? { phone: profile.phone } : {}),
    ...(filled.address === null && profile.address !== null ? { address: profile.address } : {}),
  };
}
