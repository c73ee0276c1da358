import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PdfFile } from "../pdf/pdf-file.ts";
import { pageView } from "./page-view.ts";
import { pagesOf } from "./pages.ts";

type Shape = { readonly media: readonly number[]; readonly crop: readonly number[] | null; readonly more: string };

const viewOf = ({ media, crop, more }: Shape): ReturnType<typeof pageView> => {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[${media.join(" ")}]>>`,
    `<</Type/Page/Parent 2 0 R${crop ? `/CropBox[${crop.join(" ")}]` : ""}${more}>>`,
  ];
  let text = "%PDF-1.7\n";
  const rows = objects.map((body, index) => {
    const row = `${String(text.length).padStart(10, "0")} 00000 n \n`;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return row;
  });
  const end = `xref\n0 4\n0000000000 65535 f \n${rows.join("")}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  const file = PdfFile.open(new TextEncoder().encode(text + end));
  const page = pagesOf(file).next().value;
  if (!page) throw new Error("no page");
  return pageView(file, page);
};

describe("a page as it is seen (trang như được nhìn thấy)", () => {
  it("turns places into the page's own coordinates and back, however it lies", () => {
    const corner = fc.integer({ min: -2000, max: 2000 });
    const side = fc.integer({ min: 50, max: 3000 });
    fc.assert(
      fc.property(
        fc.tuple(corner, corner, side, side),
        fc.constantFrom(0, 90, 180, 270, -90, 450),
        fc.constantFrom(1, 0.5, 2, 7.25),
        ([x, y, width, height], rotate, unit) => {
          // Corners in any order, as the standard allows.
          const media = [x + width, y, x, y + height];
          const view = viewOf({ media, crop: null, more: `/Rotate ${rotate}/UserUnit ${unit}` });
          const isSideways = rotate % 180 !== 0;
          expect(view.width).toBeCloseTo((isSideways ? height : width) * unit, 6);
          const place = { x: view.width / 4, y: view.height / 8, width: view.width / 3, height: view.height / 5 };
          const box = view.toUserSpace(place);
          expect(box[0]).toBeGreaterThanOrEqual(x - 1e-6);
          expect(box[1]).toBeGreaterThanOrEqual(y - 1e-6);
          expect(box[2]).toBeLessThanOrEqual(x + width + 1e-6);
          expect(box[3]).toBeLessThanOrEqual(y + height + 1e-6);
          const back = view.fromUserSpace(box);
          for (const key of ["x", "y", "width", "height"] as const) expect(back[key]).toBeCloseTo(place[key], 6);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is as large as what is visible of it", () => {
    expect(viewOf({ media: [0, 0, 400, 600], crop: [100, 100, 300, 900], more: "" })).toMatchObject({
      width: 200,
      height: 500,
    });
    // A visible box that lies beside the page shows all of it, as viewers do.
    expect(viewOf({ media: [0, 0, 400, 600], crop: [500, 500, 600, 600], more: "" })).toMatchObject({
      width: 400,
      height: 600,
    });
  });

  it("is not turned by what is no quarter of a circle", () => {
    expect(viewOf({ media: [0, 0, 400, 600], crop: null, more: "/Rotate 45" }).matrix).toEqual([1, 0, 0, 1]);
  });
});
