import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { day, planSuccession, type OpenDossier } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { nationalCatalogue } from "./national-catalogue.ts";
import { nationalUnits } from "./national-units.ts";
import { readProvincePack } from "./read-province-pack.ts";
import { valueOrStop } from "./value-or-stop.ts";

const PROVINCES = fileURLToPath(new URL("../../../provinces", import.meta.url));
const pack = valueOrStop(readProvincePack(join(PROVINCES, "quang-ninh"), nationalCatalogue()));
const { register } = nationalUnits();

/** Invented owners, one in each former ward. */
const inWard = (ward: string): OpenDossier => ({
  id: ward,
  office: "cam-pha-city",
  status: "in-appraisal",
  owner: {
    fullName: "Nguyễn Văn Mẫu",
    personalNumber: "022090000001",
    phone: "0912345678",
    address: `Tổ 1, ${ward}, thành phố Cẩm Phả, tỉnh Quảng Ninh`,
  },
});
const plan = (wards: readonly string[]) =>
  planSuccession({ dossiers: wards.map(inWard), offices: pack.offices, register, on: day("2025-07-01") });

describe("open dossiers of Cẩm Phả on 1 July 2025 (hồ sơ đang giải quyết của thành phố Cẩm Phả)", () => {
  it.each([
    ["mong-duong", ["phường Mông Dương", "xã Dương Huy"]],
    ["quang-hanh", ["phường Cẩm Thạch", "phường Cẩm Thủy", "phường Quang Hanh"]],
    ["cua-ong", ["phường Cẩm Phú", "phường Cẩm Thịnh", "phường Cẩm Sơn", "phường Cửa Ông"]],
    ["cam-pha", ["phường Cẩm Trung", "phường Cẩm Thành", "phường Cẩm Bình", "phường Cẩm Tây", "phường Cẩm Đông"]],
  ])("go to %s from each of its former wards", (office, wards) => {
    const { moves, questions } = plan(wards);
    expect(questions).toEqual([]);
    expect(moves.map(({ dossier, to }) => [dossier, to])).toEqual(wards.map((ward) => [ward, office]));
  });

  it("of xã Hải Hòa, which was divided, are asked about", () => {
    const { moves, questions } = plan(["xã Hải Hòa"]);
    expect(moves).toEqual([]);
    expect(questions).toMatchObject([
      {
        candidates: ["hai-hoa"],
        why: { code: "unit.split", candidates: [{ name: "Hải Hòa" }, { name: "Hải Lạng" }] },
      },
    ]);
  });
});
