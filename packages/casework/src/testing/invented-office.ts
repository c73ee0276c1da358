import {
  day,
  workingCalendar,
  type CitizenActor,
  type DayOffReason,
  type Place,
  type Procedure,
  type ProvincePack,
  type Role,
  type Session,
  type StaffActor,
  type Text,
  type WorkingCalendar,
} from "@motcua/domain";
import type { Caller } from "../ports.ts";

/** A province, a centre and people that do not exist. */
export const TENANT = "H99";
export const OFFICE = "trung-tam-mau";
const AGENCY = "ubnd-phuong-mau";

const source = { document: "Quyết định mẫu", note: "số liệu hư cấu" };
const text = (vi: string): Text => ({ vi, en: vi });
const from = day("2025-07-01");

const halves: readonly Session[] = [
  { opens: 450, closes: 690 },
  { opens: 780, closes: 1020 },
];
const hours = {
  from,
  monday: halves,
  tuesday: halves,
  wednesday: halves,
  thursday: halves,
  friday: halves,
  saturday: [],
  sunday: [],
};
const off = (on: string, reason: DayOffReason) => ({ day: day(on), reason });

/** November and December 2026, when the stories of the tests happen; the other holidays of the year are left out. */
export const calendar: WorkingCalendar = workingCalendar(
  [{ year: 2026, status: "official", daysOff: [off("2026-11-24", "culture-day")], madeUpDays: [], source }],
  [hours],
);

export const confirmation: Procedure = {
  code: "9.000001",
  version: from,
  title: "Cấp giấy xác nhận mẫu",
  field: { code: "HT", title: "Hộ tịch" },
  levels: ["commune"],
  subjects: ["Công dân Việt Nam"],
  channels: ["counter", "online", "post"],
  returnChannels: ["counter", "online", "post"],
  cases: [
    {
      code: "usual",
      title: text("Thông thường"),
      limits: [{ from, value: [{ startsOn: "received", limit: { unit: "working-day", quantity: 3 } }], source }],
    },
  ],
  fees: [
    {
      id: "certificate",
      title: "Lệ phí mẫu",
      kind: "duty",
      amount: { by: "case", vnd: { counter: 15_000, online: 7500, post: 15_000 } },
      exemptions: [],
      source,
    },
  ],
  components: [
    {
      code: "proof",
      title: "Giấy tờ chứng minh",
      plain: text("Giấy tờ chứng minh"),
      originals: 0,
      copies: 1,
      need: "required",
    },
  ],
  results: [{ code: "confirmation", title: "Giấy xác nhận", template: "general-decision", symbol: "XNM" }],
  online: [{ from, value: { mode: "full" }, source }],
  legalBasis: [],
  publicationDecision: "Quyết định mẫu",
  guidance: {
    summary: text("Xác nhận"),
    who: text("Mọi người"),
    steps: [],
    result: text("Giấy xác nhận"),
    keywords: [],
  },
  form: {
    pages: [
      {
        id: "purpose",
        title: text("Mục đích"),
        fields: [{ id: "purpose", kind: "text", label: text("Dùng vào việc gì") }],
      },
    ],
  },
  legs: [],
  source,
};

export const pack: ProvincePack = {
  slug: "tinh-mau",
  tenant: TENANT,
  version: "2026-01",
  name: text("Tỉnh Mẫu"),
  hosts: [],
  agencies: [
    {
      id: AGENCY,
      name: "UBND phường Mẫu",
      superior: "Tỉnh Mẫu",
      code: "H99.12",
      place: "Mẫu",
      from,
      signatureLines: ["CHỦ TỊCH"],
      source,
    },
  ],
  offices: [
    {
      id: OFFICE,
      name: "Trung tâm Phục vụ hành chính công phường Mẫu",
      shortName: "Trung tâm Mẫu",
      code: "H99.12",
      agency: AGENCY,
      address: "Số 1, đường Mẫu",
      phone: "02033000000",
      email: "mau@example.vn",
      from,
      successors: [],
      hours: [hours],
      source,
    },
  ],
  procedures: [{ code: confirmation.code, offices: [OFFICE], decidedBy: "Quyết định mẫu", shortened: [] }],
  fees: [],
  seals: [
    {
      id: "ubnd-phuong-mau-2",
      agency: AGENCY,
      ordinal: 2,
      title: "Con dấu thứ hai",
      diameterMm: 36,
      permissionDocument: "Văn bản cho phép mẫu",
      from,
      custodian: "van-thu",
      office: OFFICE,
      scope: { fields: ["HT"], procedures: [] },
      source,
    },
  ],
  supplementAnswerDays: 15,
  contact: { hotline: "1900 0000", site: "https://example.vn" },
};

const online: Place = { kind: "online", office: OFFICE };
const centre: Place = { kind: "centre", office: OFFICE };

const citizenNamed = (id: string, name: string, personalNumber: string): Caller & { readonly actor: CitizenActor } => ({
  actor: { kind: "citizen", tenant: TENANT, id, name, personalNumber, assurance: 2 },
  place: online,
});

export const citizen = citizenNamed("cong-dan-1", "Nguyễn Văn Mẫu", "022090000001");
export const otherCitizen = citizenNamed("cong-dan-2", "Trần Thị Mẫu", "022190000002");

export const staff = (
  id: string,
  roles: readonly Role[],
  office = OFFICE,
): Caller & { readonly actor: StaffActor } => ({
  actor: {
    kind: "staff",
    tenant: TENANT,
    id,
    name: `Cán bộ ${id}`,
    title: "Chuyên viên",
    posts: roles.map((role) => ({ role, office, from })),
  },
  place: centre,
});

export const receptionOfficer = staff("tiep-nhan", ["reception-officer"]);
export const handlingOfficer = staff("thu-ly", ["handling-officer"]);
export const approver = staff("lanh-dao", ["approver"]);
export const clerk = staff("van-thu", ["clerk"]);
export const returningOfficer = staff("tra-ket-qua", ["returning-officer"]);

const ascii = (written: string): Uint8Array => Uint8Array.from(written, (letter) => letter.charCodeAt(0));

export const pdf = (content = "trang 1"): Uint8Array =>
  ascii(`%PDF-1.7\n${encodeURIComponent(content)}\ntrailer << /Size 1 >>\n%%EOF\n`);
export const encryptedPdf: Uint8Array = ascii("%PDF-1.7\ntrailer << /Size 1 /Encrypt 5 0 R >>\n%%EOF\n");
export const jpeg: Uint8Array = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16);
export const png: Uint8Array = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
