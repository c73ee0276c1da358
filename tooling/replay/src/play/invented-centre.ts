import type { Caller } from "@motcua/casework";
import {
  day,
  type CalendarDay,
  type Channel,
  type OfficeHours,
  type Procedure,
  type ProvincePack,
  type Role,
  type Session,
} from "@motcua/domain";

/** One agency of a replayed centre, with the procedures it decides. The names are published; codes and people are invented. */
export interface InventedAgency {
  readonly id: string;
  readonly name: string;
  readonly procedures: readonly InventedProcedure[];
}

export interface InventedProcedure {
  readonly code: string;
  readonly title: string;
  readonly field: string;
  readonly workingDays: number;
}

export interface CentreDesign {
  readonly tenant: string;
  readonly slug: string;
  readonly name: string;
  readonly unitCode: string;
  readonly from: CalendarDay;
  readonly agencies: readonly InventedAgency[];
}

/** A centre ready to work: its pack, its procedures, its staff. */
export interface InventedCentre {
  readonly tenant: string;
  readonly pack: ProvincePack;
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly staff: Readonly<Record<"reception" | "handling" | "approving" | "sealing" | "returning", Caller>>;
}

export const OFFICE = "trung-tam";
const source = { document: "Dữ liệu chạy lại", note: "Tổng số theo bài báo; từng hồ sơ, tên người và mã là hư cấu." };
const halves: readonly Session[] = [
  { opens: 450, closes: 690 },
  { opens: 780, closes: 1020 },
];

/** 7:30–11:30 and 13:00–17:00, Monday to Friday. */
export const hoursFrom = (from: CalendarDay): OfficeHours => ({
  from,
  monday: halves,
  tuesday: halves,
  wednesday: halves,
  thursday: halves,
  friday: halves,
  saturday: [],
  sunday: [],
});

export function inventedCentre(design: CentreDesign): InventedCentre {
  const { tenant, from } = design;
  const listed = design.agencies.flatMap((agency) => agency.procedures.map((procedure) => ({ agency, procedure })));
  return {
    tenant,
    procedures: new Map(listed.map(({ procedure }) => [procedure.code, procedureOf(procedure, from)])),
    pack: packOf(design, listed),
    staff: {
      reception: officer(design, "tiep-nhan", "reception-officer"),
      handling: officer(design, "thu-ly", "handling-officer"),
      approving: officer(design, "lanh-dao", "approver"),
      sealing: officer(design, "van-thu", "clerk"),
      returning: officer(design, "tra-ket-qua", "returning-officer"),
    },
  };
}

const officer = ({ tenant, from }: CentreDesign, id: string, role: Role): Caller => ({
  actor: {
    kind: "staff",
    tenant,
    id,
    name: `Cán bộ ${id} (hư cấu)`,
    title: "Chuyên viên",
    posts: [{ role, office: OFFICE, from }],
  },
  place: { kind: "centre", office: OFFICE },
});

const CHANNELS: readonly Channel[] = ["counter", "online", "post"];

function procedureOf({ code, title, field, workingDays }: InventedProcedure, from: CalendarDay): Procedure {
  const text = { vi: title, en: title };
  return {
    code,
    version: day("2016-01-01"),
    title,
    field: { code: field, title: field },
    levels: ["province"],
    subjects: ["Công dân Việt Nam"],
    channels: CHANNELS,
    returnChannels: CHANNELS,
    cases: [
      {
        code: `${code}.01`,
        title: text,
        limits: [
          {
            from: day("2016-01-01"),
            value: [{ startsOn: "received", limit: { unit: "working-day", quantity: workingDays } }],
            source,
          },
        ],
      },
    ],
    fees: [],
    components: [{ code: "to-khai", title: "Tờ khai mẫu", plain: text, originals: 1, copies: 0, need: "required" }],
    results: [{ code: "KQ", title: "Kết quả mẫu", template: "general-decision", symbol: "KQ" }],
    online: [{ from, value: { mode: "full" }, source }],
    legalBasis: [],
    publicationDecision: source.document,
    form: { pages: [{ id: "viec", title: text, fields: [{ id: "viec", kind: "text", label: text, optional: true }] }] },
    legs: [],
    source,
  };
}

function packOf(
  { tenant, slug, name, unitCode, from, agencies }: CentreDesign,
  listed: readonly { readonly agency: InventedAgency; readonly procedure: InventedProcedure }[],
): ProvincePack {
  return {
    slug,
    tenant,
    version: from,
    name: { vi: name, en: name },
    hosts: [],
    agencies: agencies.map((agency) => ({
      id: agency.id,
      name: agency.name,
      superior: name,
      code: unitCode,
      place: name,
      from,
      signatureLines: ["THỦ TRƯỞNG CƠ QUAN"],
      source,
    })),
    offices: [
      {
        id: OFFICE,
        name,
        shortName: name,
        code: unitCode,
        agency: agencies[0]!.id,
        address: "Địa chỉ hư cấu",
        phone: "02000000000",
        email: "hu-cau@example.vn",
        from,
        successors: [],
        hours: [hoursFrom(from)],
        source,
      },
    ],
    procedures: listed.map(({ agency, procedure }) => ({
      code: procedure.code,
      offices: [OFFICE],
      agency: agency.id,
      decidedBy: source.document,
      shortened: [],
    })),
    fees: [],
    seals: agencies.map((agency) => ({
      id: `dau-${agency.id}`,
      agency: agency.id,
      ordinal: 2 as const,
      title: `Con dấu thứ hai của ${agency.name}`,
      diameterMm: 36,
      permissionDocument: source.document,
      from,
      custodian: "van-thu",
      office: OFFICE,
      scope: { fields: [], procedures: agency.procedures.map((procedure) => procedure.code) },
      source,
    })),
    supplementAnswerDays: 15,
    contact: { hotline: "02000000000", site: "https://example.vn" },
  };
}
