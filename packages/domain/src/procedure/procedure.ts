import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Phase } from "../deadline/time-limit.ts";
import type { Channel, FeeRule } from "../fee/fee-rule.ts";
import type { FormDefinition } from "../form/form-definition.ts";
import type { OnlineService } from "../level/online-service.ts";
import type { Dated, Source, Text } from "../source.ts";

/** Thành phần hồ sơ. */
export interface Component {
  readonly code: string;
  /** Official name, verbatim. */
  readonly title: string;
  /** In plain words. */
  readonly plain: Text;
  readonly originals: number;
  readonly copies: number;
  /** `form` is filled in as the e-form; `shown` is only presented at the counter (xuất trình). */
  readonly need: "required" | "if-applicable" | "shown" | "form";
  /** Headings under which the publication lists it (trường hợp hồ sơ), verbatim. */
  readonly listedUnder?: readonly string[];
}

/** Trường hợp of a procedure that has a time limit or papers of its own. */
export interface ProcedureCase {
  readonly code: string;
  readonly title: Text;
  readonly limits: readonly Dated<readonly Phase[]>[];
}

/** Kết quả giải quyết. */
export interface ResultKind {
  readonly code: string;
  readonly title: string;
  /** Name of the document template. */
  readonly template: string;
  /** Ký hiệu in the document number, as in `12/XNTTHN`. */
  readonly symbol: string;
}

/** Chặng of an interlinked procedure (liên thông): who does which part in what time. */
export interface Leg {
  readonly id: string;
  readonly title: Text;
  readonly agency: string;
  /** Cấp of the agency, where it is not that of the desk: papers go up to its desk, the result comes back. */
  readonly level?: Procedure["levels"][number];
  readonly limit: Phase["limit"];
  readonly after: readonly string[];
}

/** Hướng dẫn in our own plain words. */
export interface Guidance {
  readonly summary: Text;
  readonly who: Text;
  readonly steps: readonly Text[];
  readonly result: Text;
  readonly keywords: readonly string[];
}

/** Nội dung công bố: what the portal says in its own words, shown verbatim and never read for rules. */
export interface Publication {
  /** Cơ quan công bố. */
  readonly by: string;
  /** Cơ quan thực hiện. */
  readonly executing: readonly string[];
  /** Trình tự thực hiện. */
  readonly steps: readonly string[];
  /** Ghi chú among the papers, published with neither originals nor copies. */
  readonly notes: readonly string[];
  /** Yêu cầu, điều kiện. */
  readonly conditions?: string;
}

/** Thủ tục hành chính, as published, one version. */
export interface Procedure {
  readonly code: string;
  /** The day from which this version holds; with the code it names the version. */
  readonly version: CalendarDay;
  /** Official name, verbatim. */
  readonly title: string;
  readonly field: { readonly code: string; readonly title: string };
  readonly levels: readonly ("commune" | "province" | "ministry" | "other-agency")[];
  readonly subjects: readonly string[];
  readonly channels: readonly Channel[];
  readonly returnChannels: readonly Channel[];
  /** At least one; the first is the usual case. */
  readonly cases: readonly [ProcedureCase, ...ProcedureCase[]];
  readonly fees: readonly FeeRule[];
  readonly components: readonly Component[];
  readonly results: readonly [ResultKind, ...ResultKind[]];
  readonly online: readonly Dated<OnlineService>[];
  readonly legalBasis: readonly { readonly code: string; readonly title: string }[];
  readonly publicationDecision: string;
  /** Absent until somebody has written it; the facts stand without. */
  readonly guidance?: Guidance;
  readonly publication?: Publication;
  readonly form: FormDefinition;
  readonly legs: readonly Leg[];
  readonly source: Source;
}
