import {
  day,
  workingCalendar,
  type Agency,
  type Office,
  type OfficeHours,
  type Procedure,
  type ProvincePack,
  type Session,
  type WorkingCalendar,
} from "@motcua/domain";

// An invented province with one desk that receives and one that must not see it; nothing here is a real fact.

const SOURCE = { document: "Quyết định mẫu (dùng để thử)" };
const SINCE = day("2025-07-01");

const DAY: readonly Session[] = [
  { opens: 7 * 60 + 30, closes: 11 * 60 + 30 },
  { opens: 13 * 60 + 30, closes: 17 * 60 },
];

const HOURS: OfficeHours = {
  from: SINCE,
  monday: DAY,
  tuesday: DAY,
  wednesday: DAY,
  thursday: DAY,
  friday: DAY,
  saturday: [],
  sunday: [],
};

const YEARS = [2026, 2027].map((year) => ({
  year,
  status: "projected" as const,
  daysOff: [],
  madeUpDays: [],
  source: SOURCE,
}));

export const CALENDAR: WorkingCalendar = workingCalendar(YEARS, [HOURS]);

const agency = (id: string): Agency => ({
  id,
  name: `UBND phường ${id}`,
  superior: "UBND tỉnh Mẫu",
  code: "T01.12",
  place: "Mẫu",
  from: SINCE,
  signatureLines: ["CHỦ TỊCH"],
  source: SOURCE,
});

const office = (id: string, code: string): Office => ({
  id,
  name: `Trung tâm Phục vụ hành chính công ${id}`,
  shortName: id,
  code,
  agency: `agency-${id}`,
  address: "1 đường Mẫu",
  phone: "0203000000",
  email: `${id}@example.vn`,
  from: SINCE,
  successors: [],
  hours: [HOURS],
  source: SOURCE,
});

/** A pack for any tenant code, so that two tenants are alike in all but the code. */
export const invented = (tenant: string): ProvincePack => ({
  slug: `mau-${tenant.toLowerCase()}`,
  tenant,
  version: "2026-11-01",
  name: { vi: "Tỉnh Mẫu", en: "Sample Province" },
  hosts: [],
  agencies: [agency("agency-east"), agency("agency-west")],
  offices: [office("east", `${tenant}.12`), office("west", `${tenant}.13`)],
  procedures: [
    {
      code: PROCEDURE.code,
      offices: ["east", "west"],
      decidedBy: "Quyết định mẫu",
      shortened: [],
      nonTerritorial: true,
    },
  ],
  fees: [],
  seals: [
    {
      id: "second-seal",
      agency: "agency-east",
      ordinal: 2,
      title: "Con dấu thứ hai",
      diameterMm: 36,
      permissionDocument: "Văn bản mẫu",
      from: SINCE,
      custodian: "vanthu",
      office: "east",
      scope: { fields: [PROCEDURE.field.code], procedures: [] },
      source: SOURCE,
    },
  ],
  supplementAnswerDays: 10,
  contact: { hotline: "0203000000", site: "https://example.vn" },
});

const text = (vi: string) => ({ vi, en: vi });

export const PROCEDURE: Procedure = {
  code: "0.000001",
  version: SINCE,
  title: "Cấp giấy xác nhận mẫu",
  field: { code: "F1", title: "Lĩnh vực mẫu" },
  levels: ["commune"],
  subjects: ["citizen"],
  channels: ["online", "counter"],
  returnChannels: ["online", "counter"],
  cases: [
    {
      code: "usual",
      title: text("Thông thường"),
      limits: [
        { from: SINCE, value: [{ startsOn: "received", limit: { unit: "working-day", quantity: 3 } }], source: SOURCE },
      ],
    },
  ],
  fees: [
    {
      id: "fee",
      title: "Lệ phí mẫu",
      kind: "duty",
      amount: { by: "case", vnd: { online: 0, counter: 15_000, post: 15_000 } },
      exemptions: [],
      source: SOURCE,
    },
  ],
  components: [],
  results: [{ code: "R1", title: "Giấy xác nhận mẫu", template: "sample", symbol: "GXN" }],
  online: [],
  legalBasis: [],
  publicationDecision: "Quyết định mẫu",
  guidance: { summary: text(""), who: text(""), steps: [], result: text(""), keywords: [] },
  form: {
    pages: [
      {
        id: "why",
        title: text("Lý do"),
        fields: [{ id: "purpose", kind: "text", label: text("Mục đích"), optional: true }],
      },
    ],
  },
  legs: [],
  source: SOURCE,
};
