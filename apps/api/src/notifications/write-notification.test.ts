import { day, moment, type DossierEvent, type ProvincePack } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { writeNotification } from "./write-notification.ts";

const at = moment("2026-11-23T08:00:00+07:00");
const event: DossierEvent = {
  type: "taken-up",
  data: {},
  at,
  actor: { kind: "staff", id: "thuly", name: "Cán bộ (hư cấu)" },
  place: { kind: "centre", office: "mau" },
};
const office = {
  id: "mau",
  name: "Trung tâm Phục vụ hành chính công Mẫu",
  shortName: "Trung tâm Mẫu",
  phone: "02033000000",
  from: day("2025-07-01"),
};
const packs = new Map(
  [
    { tenant: "T01", hosts: ["mot.example.vn"] },
    { tenant: "T02", hosts: ["hai.example.vn", "www.hai.example.vn"] },
    { tenant: "T03", hosts: [] },
  ].map((each) => [
    each.tenant,
    { ...each, offices: [office], contact: { hotline: "19000000", site: "" } } as unknown as ProvincePack,
  ]),
);
const write = writeNotification(
  { pack: (tenant) => packs.get(tenant) ?? null },
  { publicUrl: "https://mot.example.vn", defaultTenant: "T01" },
);
const about = (tenant: string, of = "mau") => ({
  tenant,
  event,
  code: "H99.12-261103-0001",
  procedureTitle: "Cấp giấy xác nhận mẫu",
  office: of,
});

describe("what is written of an event (lời báo tin)", () => {
  it("names the office, shortly in a message and wholly in a letter", () => {
    expect(write(about("T01"), "sms").text).toBe(
      "Trung tâm Mẫu: Hồ sơ H99.12-261103-0001 đang được thẩm định. https://mot.example.vn/theo-doi?ma=H99.12-261103-0001",
    );
    const letter = write(about("T01"), "email");
    expect(letter.subject).toBe("Hồ sơ H99.12-261103-0001 đang được thẩm định");
    expect(letter.text).toContain("Nơi giải quyết: Trung tâm Phục vụ hành chính công Mẫu, điện thoại 02033000000");
  });

  it("leads to the portal of the dossier's own province", () => {
    expect(write(about("T02"), "sms").text).toContain("https://hai.example.vn/theo-doi?ma=");
    expect(write(about("T03"), "sms").text).toContain("https://mot.example.vn/theo-doi?ma=");
  });

  it("still tells where the office has left the pack: by its code, and the hotline", () => {
    expect(write(about("T01", "da-bo"), "email").text).toContain("Nơi giải quyết: da-bo, điện thoại 19000000");
  });
});
