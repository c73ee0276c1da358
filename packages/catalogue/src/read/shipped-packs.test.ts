import { fileURLToPath } from "node:url";
import { assessFee, day, isOnlineOnly, officeCalendar, sessionsOn, type ProvincePack } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { nationalCatalogue } from "./national-catalogue.ts";
import { provincePacks } from "./province-packs.ts";

const PROVINCES = fileURLToPath(new URL("../../../provinces", import.meta.url));
const catalogue = nationalCatalogue();
const packs = provincePacks(PROVINCES, catalogue);
const packOf = (tenant: string): ProvincePack => packs.find((pack) => pack.tenant === tenant)!;
const officeOf = (pack: ProvincePack, id: string) => pack.offices.find((office) => office.id === id)!;

const [quangNinh, quangTri, vinhPhuc] = ["H49", "H50", "H62"].map(packOf) as [ProvincePack, ProvincePack, ProvincePack];

const feeOf = (pack: ProvincePack, code: string) =>
  assessFee({
    procedure: code,
    rules: catalogue.procedures.find((each) => each.code === code)!.fees,
    provinceFees: pack.fees,
    basis: { channel: "counter", units: 1, pagesOfOriginal: 1 },
    on: day("2026-11-23"),
  });

describe("the shipped packs (gói dữ liệu của các tỉnh)", () => {
  it("are all of one province each", () => {
    expect(new Set(packs.map(({ tenant }) => tenant)).size).toBe(packs.length);
    expect(new Set(packs.flatMap(({ seals }) => seals.map(({ id }) => id))).size).toBe(
      packs.reduce((sum, { seals }) => sum + seals.length, 0),
    );
  });

  it("offer at least twelve procedures at the centre of Cẩm Phả", () => {
    expect(quangNinh.procedures.filter(({ offices }) => offices.includes("cam-pha")).length).toBeGreaterThanOrEqual(12);
  });

  it("end the centres of the two cities with the districts, and name who follows", () => {
    const [camPha, haLong] = ["cam-pha-city", "ha-long-city"].map((id) => officeOf(quangNinh, id));
    expect([camPha?.to, haLong?.to]).toEqual(["2025-06-30", "2025-06-30"]);
    expect([camPha?.successors.length, haLong?.successors.length]).toEqual([5, 11]);
    expect(camPha?.code).toBe("H49.12");
  });

  it("do not take the ward of Hạ Long for the city: it has its own agency, and follows only a part", () => {
    expect(officeOf(quangNinh, "ha-long")).toMatchObject({ from: "2025-07-01", agency: "ubnd-ha-long" });
    expect(officeOf(quangNinh, "ha-long-city").agency).toBe("ubnd-ha-long-city");
  });

  it("keep the second seal of Cẩm Phả city from 1 June 2019 to its last day", () => {
    const seal = quangNinh.seals.find(({ id }) => id === "ubnd-cam-pha-city-2");
    expect(seal).toMatchObject({ ordinal: 2, from: "2019-06-01", to: "2025-06-30", office: "cam-pha-city" });
  });

  it("leave one fee of Quảng Ninh unset on purpose: not configured is not free", () => {
    const unset = quangNinh.procedures.filter(({ code }) => !feeOf(quangNinh, code).ok).map(({ code }) => code);
    expect(unset).toEqual(["2.000779"]);
    expect(feeOf(quangNinh, "2.000779")).toMatchObject({ ok: false, refusal: { code: "fee.not-configured" } });
  });

  it("lead Phường 2 to phường Quảng Trị, Triệu Đại and Triệu Độ to xã Triệu Bình", () => {
    expect(["phuong-2", "trieu-dai", "trieu-do"].map((id) => officeOf(quangTri, id).successors)).toEqual([
      ["phuong-quang-tri"],
      ["trieu-binh"],
      ["trieu-binh"],
    ]);
  });

  it("take marriages online only at Triệu Độ, not at Triệu Đại", () => {
    const marriage = { procedure: "1.000894", pack: quangTri };
    expect(isOnlineOnly(day("2025-06-30"), { ...marriage, office: "trieu-do" })).toBe(true);
    expect(isOnlineOnly(day("2025-06-30"), { ...marriage, office: "trieu-dai" })).toBe(false);
  });

  it("promise private businesses of Quảng Trị a no-wait Monday", () => {
    expect(quangTri.procedures.find(({ code }) => code === "2.001610")?.instant).toMatchObject([{ weekday: 1 }]);
  });

  it("open the ward of Quảng Trị at seven in summer and at half past seven in winter", () => {
    const calendar = officeCalendar(catalogue.calendars, officeOf(quangTri, "phuong-quang-tri"), quangTri);
    const opensOn = (on: string) => sessionsOn(day(on), calendar)[0]?.opens;
    expect([opensOn("2026-04-15"), opensOn("2026-04-16"), opensOn("2026-10-16")]).toEqual([450, 420, 450]);
  });

  it("end Vĩnh Phúc with the province, and name a follower that no pack of ours speaks for", () => {
    expect(vinhPhuc.offices).toMatchObject([
      { from: "2018-01-22", to: "2025-06-30", successors: [], successorsOutside: ["Tỉnh Phú Thọ"] },
    ]);
  });

  it("remember the target of 96 % for 2019", () => {
    expect(vinhPhuc.targets).toMatchObject([{ indicator: "solved-on-time", year: 2019, percent: 96 }]);
  });
});
