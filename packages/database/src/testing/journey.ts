import {
  actOnDossier,
  approveResult,
  beginDraft,
  receiveAtCounter,
  receiveDossier,
  reissueResult,
  sealResult,
  signResult,
  submitDraft,
  type Caller,
  type Desk,
} from "@motcua/casework";
import type { Dossier, Result } from "@motcua/domain";
import { approver, citizen, clerk, handler, receptionist } from "./invented-people.ts";
import { PROCEDURE } from "./invented-province.ts";

/** The value, or a failed test that shows the refusal. */
export function granted<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** A citizen files online. */
export async function fileOnline(desk: Desk, person: Caller = citizen("T01"), office = "east"): Promise<Dossier> {
  const draft = granted(await beginDraft(desk, person, { procedure: PROCEDURE.code, office }));
  return granted(await submitDraft(desk, person, draft.id));
}

/** A person comes to the desk; `for` another office, where it is taken in for that one. */
export const fileAtCounter = (
  desk: Desk,
  officer: Caller = receptionist("T01"),
  filing: {
    readonly id?: string;
    readonly owner?: string;
    readonly for?: string;
    readonly contact?: { readonly phone: string; readonly email?: string };
  } = {},
) => {
  const owner = {
    fullName: filing.owner ?? "Trần Văn Mẫu",
    personalNumber: "022199000001",
    phone: "",
    address: "1 đường Mẫu",
    ...filing.contact,
  };
  return receiveAtCounter(desk, officer, {
    id: filing.id ?? desk.names.id(),
    procedure: PROCEDURE.code,
    submit: {
      ...(filing.for !== undefined && { takenAt: officer.place.office }),
      office: filing.for ?? officer.place.office,
      caseCode: "usual",
      channel: "counter",
      owner,
      applicant: owner,
      account: null,
      answers: {},
      papers: [],
      returnBy: "counter",
      units: 1,
      pagesOfOriginal: 1,
    },
  });
};

/** From filing to the signed result. */
export async function signedDossier(desk: Desk, tenant = "T01"): Promise<Dossier> {
  const { id } = await fileOnline(desk, citizen(tenant));
  const target = { id };
  granted(await receiveDossier(desk, receptionist(tenant), target));
  granted(await actOnDossier(desk, handler(tenant), { target, act: { type: "take-up" } }));
  granted(
    await actOnDossier(desk, handler(tenant), {
      target,
      act: { type: "propose", outcome: "grant", conclusion: "Đủ điều kiện" },
    }),
  );
  granted(await approveResult(desk, approver(tenant), target));
  return granted(await signResult(desk, approver(tenant), { target, pin: "" }));
}

/** From filing to the sealed result. */
export async function sealedDossier(desk: Desk, tenant = "T01"): Promise<Dossier> {
  const { id } = await signedDossier(desk, tenant);
  return granted(await sealResult(desk, clerk(tenant), { target: { id }, sealId: "second-seal", pin: "" }));
}

/** A sealed result replaced by another, which is sealed in its turn. */
export async function replacedDossier(desk: Desk, tenant = "T01"): Promise<Dossier> {
  const target = { id: (await sealedDossier(desk, tenant)).id };
  granted(await reissueResult(desk, approver(tenant), { target, kind: "replacement", reason: "Ghi sai năm sinh" }));
  granted(await signResult(desk, approver(tenant), { target, pin: "" }));
  return granted(await sealResult(desk, clerk(tenant), { target, sealId: "second-seal", pin: "" }));
}
