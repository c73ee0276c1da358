import { describe, expect, it } from "vitest";
import { register, SWITCH } from "../../fixtures/units-of-2025.ts";
import { addressParts } from "./address-parts.ts";
import { addressWarnings } from "./address-warnings.ts";
import { convertAddress } from "./convert-address.ts";

/** The commune that an address lies in on the first day, or what is asked. */
function converted(address: string): unknown {
  const parts = addressParts(address);
  if (parts === null) return null;
  const answer = convertAddress(register, parts, SWITCH);
  return answer.ok ? answer.value.commune.id : answer.refusal.code;
}

describe("parts of an address (các cấp trong địa chỉ)", () => {
  it("are told by their words", () => {
    expect(addressParts("Số 5, phường Cẩm Đông, TP Cẩm Phả, Quảng Ninh")).toEqual({
      commune: "phường Cẩm Đông",
      district: "TP Cẩm Phả",
      province: "Quảng Ninh",
    });
    expect(addressParts("xã Hải Hòa, tỉnh Quảng Ninh")).toEqual({
      commune: "xã Hải Hòa",
      province: "tỉnh Quảng Ninh",
    });
    expect(addressParts("Đặc khu Vân Đồn")).toEqual({ commune: "Đặc khu Vân Đồn" });
  });

  it("do not mistake a street for the commune", () => {
    expect(addressParts("12 đường Xã Đàn, phường Kim Liên, thành phố Hà Nội")).toEqual({
      commune: "phường Kim Liên",
      province: "thành phố Hà Nội",
    });
  });

  it("are not guessed where no word says which is the commune", () => {
    expect(addressParts("Cẩm Đông, Cẩm Phả, Quảng Ninh")).toBeNull();
    expect(addressParts("")).toBeNull();
  });
});

describe("converting an address (chuyển địa chỉ sang hai cấp)", () => {
  it("finds the ward that a former ward went into", () => {
    expect(converted("phường Cẩm Đông, thành phố Cẩm Phả, tỉnh Quảng Ninh")).toBe("cam-pha");
    expect(converted("phường Hồng Hà, TP. Hạ Long")).toBe("ha-long");
  });

  it("answers with day, commune, province and what it was", () => {
    const parts = { commune: "xã Hạ Long", district: "huyện Vân Đồn", province: "Quảng Ninh" };
    expect(convertAddress(register, parts, SWITCH)).toMatchObject({
      ok: true,
      value: {
        asOf: SWITCH,
        commune: { kind: "special-zone", name: "Vân Đồn" },
        province: { name: "Quảng Ninh" },
        formerly: { kind: "commune", name: "Hạ Long" },
      },
    });
  });

  it("leaves an address of today as it is", () => {
    const answer = convertAddress(register, { commune: "phường Hạ Long", province: "tỉnh Quảng Ninh" }, SWITCH);
    expect(answer).toMatchObject({ ok: true, value: { commune: { id: "ha-long" }, formerly: null } });
  });

  it("understands a former commune under the province of today", () => {
    expect(converted("phường 1, thị xã Quảng Trị, tỉnh Quảng Trị")).toBe("phuong-qt");
    expect(converted("phường 1, thành phố Đông Hà, tỉnh Quảng Trị")).toBe("phuong-dong-ha");
  });

  it("asks where the commune was divided", () => {
    expect(converted("phường Hà Khẩu, thành phố Hạ Long, Quảng Ninh")).toBe("unit.split");
  });

  it("asks where two communes answer to the words", () => {
    expect(converted("phường 1, tỉnh Quảng Trị")).toBe("unit.ambiguous");
  });

  it("knows nothing of a commune in a province where it never was", () => {
    expect(converted("phường Cẩm Đông, tỉnh Quảng Trị")).toBe("unit.unknown");
    expect(converted("phường Không Có, tỉnh Quảng Ninh")).toBe("unit.unknown");
  });
});

describe("warnings about an address (địa chỉ còn tên cũ)", () => {
  const warned = (address: string) =>
    addressWarnings(register, address, SWITCH).map((each) =>
      each.kind === "district-level" ? each.name : [each.province.name, ...each.successors.map(({ name }) => name)],
    );

  it("name what is left of the district level", () => {
    expect(warned("xã Hạ Long, huyện Vân Đồn, tỉnh Quảng Ninh")).toEqual(["Vân Đồn"]);
    expect(warned("phường 1 thị xã Quảng Trị tỉnh Quảng Trị")).toEqual(["Quảng Trị"]);
    expect(warned("phường Hồng Hà, TP Hạ Long, Quảng Ninh")).toEqual(["Hạ Long"]);
  });

  it("name a province that is no more, and what it became", () => {
    expect(warned("xã Chưa Rõ, tỉnh Quảng Bình")).toEqual([["Quảng Bình", "Quảng Trị"]]);
    expect(warned("xã Chưa Rõ, Quảng Bình")).toEqual([["Quảng Bình", "Quảng Trị"]]);
  });

  it("are silent on an address of two levels", () => {
    expect(warned("Số 5, phường Hạ Long, tỉnh Quảng Ninh")).toEqual([]);
    expect(warned("phường Quảng Trị, Quảng Trị")).toEqual([]);
    expect(warned("phường Trấn Biên, tỉnh Đồng Nai")).toEqual([]);
  });
});
