import type {
  CalendarYear,
  CalendarDay,
  Channel,
  DossierStatus,
  FeeAssessment,
  Moment,
  OnlineService,
  Phase,
  Procedure,
  Source,
} from "@motcua/domain";
import type { Language } from "@motcua/messages";

/** A procedure as a list shows it. */
export interface ProcedureLine {
  readonly code: string;
  readonly title: string;
  /** Null until somebody has written guidance. */
  readonly summary: { readonly vi: string; readonly en: string } | null;
  readonly fieldTitle: string;
  readonly online: OnlineService;
}

/** Time limit of one case, as it binds today at this centre. */
export interface LimitLine {
  readonly caseTitle: { readonly vi: string; readonly en: string };
  readonly phases: readonly Phase[];
  readonly source: Source;
  readonly isShortened: boolean;
}

/** Fee through one channel; null where the province has not set it. */
export interface FeeLineOfChannel {
  readonly channel: Channel;
  readonly fee: FeeAssessment | null;
  /** Per page, per copy: the amount is for one of them. */
  readonly isPerUnit: boolean;
}

/** What anybody with the code may know. */
export interface FollowedDossier {
  readonly code: string;
  readonly status: DossierStatus;
  readonly procedureTitle: string;
  readonly office: string;
  readonly receivedOn: CalendarDay | null;
  readonly dueOn: CalendarDay | null;
  readonly endedOn: CalendarDay | null;
}

export interface CentreFacts {
  readonly name: string;
  readonly provinceName: string;
  readonly address: string;
  readonly phone: string;
  readonly hotline: string;
  readonly hours: string;
}

interface Every {
  readonly language: Language;
  readonly now: Moment;
  readonly centre: CentreFacts;
  /** Path and query of this page, for the language switch and the way back after signing in. */
  readonly path: string;
  readonly signedInAs: string | null;
}

/** One reading page, with all it shows. Reading pages are HTML from the server. */
export type PageRequest = Every &
  (
    | {
        readonly page: "home";
        readonly popular: readonly ProcedureLine[];
        readonly fields: readonly { readonly title: string; readonly count: number }[];
      }
    | { readonly page: "procedures"; readonly query: string; readonly found: readonly ProcedureLine[] }
    | {
        readonly page: "procedure";
        readonly procedure: Procedure;
        readonly limits: readonly LimitLine[];
        readonly fees: readonly FeeLineOfChannel[];
        readonly online: OnlineService;
        readonly example: { readonly ifReceivedAt: Moment; readonly dueOn: CalendarDay } | null;
      }
    | {
        readonly page: "follow";
        readonly query: string;
        readonly found: FollowedDossier | null;
        readonly calendarYears: readonly CalendarYear[];
      }
    | { readonly page: "verify"; readonly query: string }
    | { readonly page: "accessibility" }
    | { readonly page: "privacy" }
    | { readonly page: "not-found" }
    | { readonly page: "fault"; readonly reference: string }
    | { readonly page: "sign-in-failed" }
  );

export interface RenderedPage {
  readonly status: number;
  readonly html: string;
  /** `'sha256-…'` of each inline style, for the content security policy. */
  readonly styleHashes: readonly string[];
}

export type RenderPage = (request: PageRequest) => RenderedPage;
