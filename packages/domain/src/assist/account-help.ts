import { officesAs, type StaffActor } from "../access/actor.ts";
import { dayOf, type Moment } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";

/** Tài khoản that a citizen was helped with. */
export type AccountKind =
  | "vneid" // tài khoản định danh điện tử
  | "portal"; // tài khoản trên cổng dịch vụ công

/** Hỗ trợ lập tài khoản: that it was done and by whom. It holds neither name, number nor password of the citizen. */
export interface AccountHelp {
  readonly office: string;
  readonly kind: AccountKind;
  readonly outcome:
    | "opened" // đã lập được
    | "sent-on" // đã hướng dẫn đến nơi có thẩm quyền
    | "not-possible"; // chưa lập được
  readonly helper: string;
  readonly at: Moment;
}

/** Why help is not recorded as such. */
export type AccountHelpRefusal =
  /** Refused: the desk's own officers help. */
  | { readonly code: "account-help.not-competent" }
  /** Refused: without his consent nobody makes an account for a person. */
  | { readonly code: "account-help.consent-missing" }
  /** Refused: the account would answer to an officer's telephone, not to the citizen's. */
  | { readonly code: "account-help.phone-of-staff" };

/** What was seen while helping; the telephone is looked at and not kept. */
export interface HelpSeen {
  readonly at: Moment;
  readonly by: StaffActor;
  readonly isConsentGiven: boolean;
  readonly phone: string;
  readonly staffPhones: ReadonlySet<string>;
}

/** Ghi nhận hỗ trợ lập tài khoản. */
export function recordAccountHelp(
  help: Pick<AccountHelp, "office" | "kind" | "outcome">,
  { at, by, isConsentGiven, phone, staffPhones }: HelpSeen,
): Result<AccountHelp, AccountHelpRefusal> {
  if (!officesAs(by, ["reception-officer", "returning-officer"], dayOf(at)).includes(help.office))
    return refuse({ code: "account-help.not-competent" });
  if (!isConsentGiven) return refuse({ code: "account-help.consent-missing" });
  if (staffPhones.has(phone)) return refuse({ code: "account-help.phone-of-staff" });
  const { office, kind, outcome } = help;
  return accept({ office, kind, outcome, helper: by.id, at });
}
