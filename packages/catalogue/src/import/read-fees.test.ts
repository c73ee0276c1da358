import { describe, expect, it } from "vitest";
import { fee, inventedRecord, row } from "./invented-record.ts";
import { readFees } from "./read-fees.ts";

const counter = (...fees: readonly ReturnType<typeof fee>[]) =>
  readFees(inventedRecord({ channels: [row("DIRECT", { fees: [...fees] })] }));

const BY_COUNCIL =
  "Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định. Miễn lệ phí cho người thuộc gia đình có công với cách mạng; người thuộc hộ nghèo; người khuyết tật.";

describe("fees of a published procedure (phí, lệ phí)", () => {
  it("are none where every figure is zero and nothing is said", () => {
    expect(counter(fee(0))).toEqual({ value: [], findings: [] });
  });

  it("are set by the province where zero stands beside the People's Council, never free", () => {
    const { value, findings } = counter(fee(0, BY_COUNCIL));
    expect(value).toMatchObject([
      {
        id: "le-phi",
        amount: { by: "province" },
        exemptions: ["người thuộc gia đình có công với cách mạng", "người thuộc hộ nghèo", "người khuyết tật"],
      },
    ]);
    expect(findings).toEqual([]);
  });

  it("are free where the record says so", () => {
    expect(counter(fee(0, "Miễn lệ phí. Phí cấp bản sao theo Thông tư số 281/2016/TT-BTC.")).value).toMatchObject([
      { amount: { by: "none" } },
    ]);
  });

  it("are taken by channel where figure and words agree", () => {
    const said = (vnd: string) => `Nộp thu ${vnd} đồng/lần đăng ký.`;
    const { value, findings } = readFees(
      inventedRecord({
        channels: [
          row("DIRECT", { fees: [fee(20_000, said("20.000"), "FEE")] }),
          row("ONLINE", { fees: [fee(10_000, said("10000"), "FEE")] }),
        ],
      }),
    );
    expect(value).toMatchObject([{ id: "phi", amount: { by: "case", vnd: { counter: 20_000, online: 10_000 } } }]);
    expect(findings).toEqual([]);
  });

  it.each([
    ["100 for 100.000", [fee(100, "Phí công bố: 100.000 đồng/lần")]],
    ["a figure left empty", [fee(null)]],
    ["zero with a reference to another document", [fee(0, "Tra cứu tại Quyết định số 2252/QĐ-VP")]],
    ["two figures for one channel", [fee(15_000), fee(10_000)]],
    ["an amount for each copy", [fee(8000, "8.000 đồng/bản")]],
    ["an exemption as the only words", [fee(0, "Miễn lệ phí cho người thuộc hộ nghèo.")]],
  ])("stop the payment and wait for a person: %s", (_, fees) => {
    const { value, findings } = counter(...fees);
    expect(value).toMatchObject([{ amount: { by: "unlabelled" } }]);
    expect(findings).toMatchObject([{ hazard: "fee-unclear", toDo: expect.any(String) as string }]);
  });

  it("are not spread to a channel that has no figure", () => {
    const { value } = readFees(
      inventedRecord({ channels: [row("DIRECT", { fees: [fee(8000)] }), row("ONLINE", { fees: [] })] }),
    );
    expect(value).toMatchObject([{ amount: { by: "unlabelled", text: "Số công bố: 8000, không kèm lời." } }]);
  });

  it.each([
    ["the words beside zero", fee(0, "Tra cứu tại Quyết định mẫu"), "Tra cứu tại Quyết định mẫu"],
    ["the words beside a figure, and the figure", fee(20, "Ghi vào Sổ"), "Ghi vào Sổ (Số công bố: 20.)"],
    ["that the figure was left empty", fee(null), "Mức thu để trống."],
  ])("keep for the person who reads them %s", (_, published, text) => {
    expect(counter(published).value).toMatchObject([{ amount: { by: "unlabelled", text } }]);
  });

  it("quote the publication", () => {
    expect(counter(fee(0, BY_COUNCIL)).value[0]?.source).toEqual({
      document: "Quyết định 1/QĐ-MAU",
      note: `Cổng ghi 0, kèm lời: “${BY_COUNCIL}”`,
    });
  });
});
