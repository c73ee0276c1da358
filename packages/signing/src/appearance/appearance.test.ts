import { describe, expect, it } from "vitest";
import { latin1 } from "../pdf/characters.ts";
import { millimetres, type Rectangle } from "../rectangle.ts";
import { sealDocument } from "../seal/seal-document.ts";
import { signDocument } from "../sign/sign-document.ts";
import type { SignedDocument } from "../sign/signing-request.ts";
import { administrativeResult, plainFile } from "../testing/sample-files.ts";
import {
  officerImage,
  officerRequest,
  placeOfVisible,
  sealedAt,
  sealImagePng,
  sealRequest,
  signed,
  signedAt,
  trust,
  valueOf,
} from "../testing/sample-signers.ts";
import { firstPageRaster, hasTools, pdfText, qpdfCheck, type Raster } from "../testing/second-tools.ts";
import { verifyDocument } from "../verify/verify-document.ts";

const stacked = "Nguyễn Thị Ngọc Huyền – Chủ tịch UBND phường Đông Mai – Ỷ Ỗ Ễ Ặ ữ ợ";
const vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const alphabet = vowels.map((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC")).join(""));
const everyLetter = [...alphabet, "bcdđghklmnpqrstvxfjwz"].flatMap((line) => [line, line.toUpperCase()]);

const wide: Rectangle = { page: 1, x: 20, y: 20, width: 360, height: 400 };

const written = (lines: readonly string[] | "name-and-time", place = wide): Promise<SignedDocument> =>
  plainFile().then((pdf) => signed(pdf, { appearance: { lines, place, description: "Chữ ký" } }));

const sealed = async (pdf: Uint8Array, appearance: Parameters<typeof sealRequest>[0]): Promise<SignedDocument> =>
  valueOf(await sealDocument(pdf, sealRequest(appearance)));

const isRed = ([red, green, blue]: readonly [number, number, number]): boolean =>
  red > 150 && green < 110 && blue < 110;
const isBlue = ([red, green, blue]: readonly [number, number, number]): boolean =>
  blue > 120 && red < 110 && green < 130;

/** The box around all dots of a colour, in points of the page as it is seen; null where there are none. */
const boxOfColour = (raster: Raster, isWanted: typeof isRed): Omit<Rectangle, "page"> | null => {
  let [left, right, top, bottom] = [Infinity, -1, Infinity, -1];
  for (let y = 0; y < raster.height; y++)
    for (let x = 0; x < raster.width; x++)
      if (isWanted(raster.colourAt(x, y))) {
        [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
      }
  return right < 0
    ? null
    : { x: left, y: raster.height - bottom - 1, width: right - left + 1, height: bottom - top + 1 };
};

describe("lines of text (dòng chữ trên chữ ký)", () => {
  it.runIf(hasTools("pdftotext"))("are read out of the file letter by letter, all of Vietnamese", async () => {
    const { pdf } = await written([...everyLetter, "0123456789"]);
    const read = pdfText(pdf);
    for (const line of everyLetter) expect(read).toContain(line);
    expect(read).toContain("0123456789");
  });

  it.runIf(hasTools("pdftotext"))("are composed first, whatever form they come in", async () => {
    const { pdf } = await written([stacked.normalize("NFD")]);
    expect(pdfText(pdf).replaceAll(/\s+/gu, " ")).toContain(stacked);
  });

  it.runIf(hasTools("pdftoppm"))("draw every letter they say", async () => {
    // A letter lost from the subset would be read all the same, but leave no ink.
    const letters = Array.from(new Set(everyLetter.join("")));
    const place = { page: 1, x: 20, y: 20, width: 360, height: 560 };
    const rows = Array.from({ length: Math.ceil(letters.length / 20) }, (_, row) =>
      letters.slice(row * 20, row * 20 + 20).join(" "),
    );
    const raster = firstPageRaster((await written(rows, place)).pdf);
    const isInk = (colour: readonly [number, number, number]): boolean => colour[0] < 140;
    for (let row = 0; row < rows.length; row++) {
      const top = Math.round(600 - 580 + row * 11.5);
      let blobs = 0;
      let wasInk = false;
      for (let x = 20; x < 380; x++) {
        const hasInk = Array.from({ length: 11 }, (_, y) => raster.colourAt(x, top + y)).some(isInk);
        if (hasInk && !wasInk) blobs++;
        wasInk = hasInk;
      }
      expect(blobs).toBeGreaterThanOrEqual((rows[row] ?? "").split(" ").length);
    }
  });

  it("are a name and a time in Vietnam's hours, if that is asked", async () => {
    const document = valueOf(
      await signDocument(
        await plainFile(),
        officerRequest({
          at: "2026-11-22T03:15:42Z",
          appearance: { lines: "name-and-time", place: wide, description: "Chữ ký" },
        }),
      ),
    );
    if (hasTools("pdftotext")) expect(pdfText(document.pdf)).toContain("UBND phường Ví Dụ\n2026-11-22T10:15:42+07:00");
    expect(document.place).toMatchObject({ page: 1, x: wide.x, height: 23 });
  });

  it("are set smaller where the place is narrow, and refused where it is too small", async () => {
    const narrow = await written([stacked], { page: 1, x: 20, y: 20, width: 60, height: 60 });
    expect(latin1(narrow.pdf)).toMatch(/BT \/Text [5-9](\.5)? Tf/);
    const tiny = { page: 1, x: 20, y: 20, width: 20, height: 8 };
    const request = officerRequest({ appearance: { lines: [stacked], place: tiny, description: "" } });
    expect(await signDocument(await plainFile(), request)).toEqual({
      ok: false,
      refusal: { code: "text.does-not-fit", page: 1 },
    });
  });

  it("are refused where they would cover the page", async () => {
    const appearance = { image: officerImage, place: { page: 1, x: 0, y: 0, width: 80, height: 80 }, description: "" };
    const tiny = await plainFile({ cropBox: [10, 10, 80, 60] });
    const request = officerRequest({ appearance: { ...appearance, place: { ...appearance.place, height: 60 } } });
    expect(await signDocument(tiny, request)).toEqual({ ok: false, refusal: { code: "place.covers-page", page: 1 } });
  });

  it("are refused where the font has no such letter, never drawn as a box", async () => {
    const request = officerRequest({ appearance: { lines: ["Họ tên 漢字"], place: wide, description: "" } });
    expect(await signDocument(await plainFile(), request)).toEqual({
      ok: false,
      refusal: { code: "text.no-such-letter", character: "字" },
    });
  });

  it("may hold letters of other languages, which are added to the font", async () => {
    const { pdf } = await written(["Bok Wừu, Đăk Pơ̆, Čư Ŏ, Жанна, Γεωργία"]);
    if (hasTools("pdftotext")) expect(pdfText(pdf)).toContain("Čư Ŏ, Жанна, Γεωργία");
  });

  it("stand below the seal and leave the name below the signature free", async () => {
    const one = await signed(administrativeResult);
    const two = await sealed(one.pdf, {
      appearance: { image: sealImagePng, diameterMm: 38, lines: "name-and-time", description: "Dấu" },
    });
    const [, seal] = (await verifyDocument(two.pdf, { trust, at: sealedAt })).signatures;
    const picture = placeOfVisible(two);
    expect(picture.width).toBeCloseTo(millimetres(38), 3);
    expect(seal?.place?.y).toBeCloseTo(picture.y - 23, 1);
    // No line begins to the right of where the officer's signature begins.
    const xs = [...latin1(two.pdf).matchAll(/1 0 0 1 ([\d.]+) -?[\d.]+ Tm <([0-9A-F]+)>/g)].map(([, x]) => Number(x));
    expect(xs.length).toBe(2);
    expect((seal?.place?.x ?? 0) + Math.max(...xs)).toBeLessThan(placeOfVisible(one).x);
    if (hasTools("pdftotext")) expect(pdfText(two.pdf)).toContain(`UBND phường Ví Dụ\n${sealedAt}`);
  });

  it("give the same bytes for the same words", async () => {
    const [one, other] = [await written([stacked]), await written([stacked])];
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  });
});

describe("copies and annexes (sao y, phụ lục trong tệp riêng)", () => {
  const copy = { kind: "copy", form: "SAO Y", organisation: "ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG MAI" } as const;

  it("carry text only, at the top right of the first page, and need no officer's signature in their file", async () => {
    const document = await sealed(await plainFile({ pages: 3 }), { appearance: copy });
    const place = placeOfVisible(document);
    expect(place.page).toBe(1);
    expect(place.x + place.width).toBeCloseTo(380, 0);
    expect(place.y + place.height).toBeGreaterThan(580);
    expect(document).toMatchObject({ field: "Seal1", earlierSignatures: "none" });
    expect(latin1(document.pdf)).not.toContain("/Subtype/Image");
    if (hasTools("pdftotext"))
      expect(pdfText(document.pdf)).toContain(`SAO Y\nỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG MAI\n${sealedAt}`);
    expect((await verifyDocument(document.pdf, { trust, at: sealedAt })).verdict).toBe("TOTAL-PASSED");
  });

  it("leave the signatures of a signed original clean", async () => {
    const document = await sealed((await signed(administrativeResult)).pdf, { appearance: copy });
    expect(document.earlierSignatures).toBe("clean");
    expect((await verifyDocument(document.pdf, { trust, at: sealedAt })).verdict).toBe("TOTAL-PASSED");
  });

  it("name the document to which an annex belongs", async () => {
    const document = await sealed(administrativeResult, {
      appearance: { kind: "annex", documentNumber: "12/QĐ-UBND" },
    });
    if (hasTools("pdftotext")) expect(pdfText(document.pdf)).toContain(`12/QĐ-UBND\n${sealedAt}`);
  });

  it("are set in ten points on a page of ordinary size, and fit on a tiny one", async () => {
    expect(latin1((await sealed(administrativeResult, { appearance: copy })).pdf)).toContain("/Text 10 Tf");
    const tiny = await plainFile({ cropBox: [100, 100, 90, 120] });
    expect(latin1((await sealed(tiny, { appearance: copy })).pdf)).toMatch(/\/Text [56](\.5)? Tf/);
  });
});

describe("invisible signatures (chữ ký không hiện hình)", () => {
  it("take no room on the page and verify", async () => {
    const document = valueOf(
      await signDocument(administrativeResult, { ...officerRequest(), appearance: undefined } as never),
    );
    expect(document.place).toBeNull();
    const report = await verifyDocument(document.pdf, { trust, at: signedAt });
    expect(report).toMatchObject({ verdict: "TOTAL-PASSED", signatures: [{ place: null }] });
    if (hasTools("qpdf")) expect(qpdfCheck(document.pdf)).toBe(0);
  });
});

describe.runIf(hasTools("pdftoppm"))("pictures as poppler draws them (hình trên trang)", () => {
  const place = { page: 1, x: 150, y: 200, width: 113, height: 57 };

  it.each([
    ["upright", {}],
    ["turned by 90 degrees", { rotate: 90 }],
    ["turned by 180 degrees", { rotate: 180 }],
    ["turned by 270 degrees", { rotate: 270 }],
    ["with an odd visible box", { cropBox: [37, 53, 330, 480] }],
    ["turned, with an odd visible box", { rotate: 90, cropBox: [37, 53, 330, 480], xrefStream: true }],
    ["turned the other way, with an odd visible box", { rotate: 270, cropBox: [20, 90, 350, 400] }],
  ] as const)("stand in their place on a page %s, the seal upright over a third of the signature", async (_, shape) => {
    const one = await signed(await plainFile(shape), {
      appearance: { image: officerImage, place, description: "Chữ ký" },
    });
    const two = await sealed(one.pdf, { appearance: { image: sealImagePng, diameterMm: 38, description: "Dấu" } });
    const seal = placeOfVisible(two);
    const raster = firstPageRaster(two.pdf);
    const red = boxOfColour(raster, isRed);
    const blue = boxOfColour(raster, isBlue);
    for (const key of ["x", "y", "width", "height"] as const)
      expect(Math.abs((red?.[key] ?? 0) - seal[key]), `red ${key}`).toBeLessThan(4);
    expect(blue?.x).toBeGreaterThanOrEqual(place.x - 1);
    expect((blue?.x ?? 0) + (blue?.width ?? 0)).toBeLessThanOrEqual(place.x + place.width + 1);
    // The star stands in the upper half of the seal: neither turned over nor mirrored.
    const middle = { x: Math.round(seal.x + seal.width / 2), y: seal.y + seal.height / 2 };
    const inkAt = (height: number): number => {
      const row = Math.round(raster.height - (middle.y + height));
      return Array.from({ length: 21 }, (__, at) => raster.colourAt(middle.x - 10 + at, row)).filter(isRed).length;
    };
    expect(inkAt(seal.height * 0.13)).toBeGreaterThan(inkAt(-seal.height * 0.25));
    // On the right of the seal the officer's signature shows through it.
    const within = { x: place.x, y: place.y, width: place.width / 3, height: place.height };
    const shining = Array.from({ length: Math.floor(within.width) }, (__, x) =>
      Array.from({ length: Math.floor(within.height) }, (___, y) =>
        raster.colourAt(Math.floor(within.x) + x, raster.height - Math.floor(within.y) - y),
      ),
    );
    expect(shining.flat().filter(isBlue).length).toBeGreaterThan(3);
  });
});

describe("pages with a unit of their own (UserUnit)", () => {
  it.each([0, 90] as const)("carry the seal at its real size, turned by %s degrees", async (rotate) => {
    const pdf = await plainFile({ rotate, userUnit: 2 });
    const place = { page: 1, x: 300, y: 400, width: 113, height: 57 };
    const one = await signed(pdf, { appearance: { image: officerImage, place, description: "Chữ ký" } });
    const two = await sealed(one.pdf, { appearance: { image: sealImagePng, diameterMm: 38, description: "Dấu" } });
    const seal = placeOfVisible(two);
    expect(seal.width).toBeCloseTo(millimetres(38), 3);
    expect((seal.x + seal.width - place.x) / 113).toBeCloseTo(1 / 3, 2);
    const box = /Seal1\).*?\/Rect \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/s.exec(latin1(two.pdf))?.slice(1).map(Number);
    const [left = 0, bottom = 0, right = 0, top = 0] = box ?? [];
    expect([right - left, top - bottom].map((side) => side * 2)).toEqual([
      expect.closeTo(millimetres(38), 2),
      expect.closeTo(millimetres(38), 2),
    ]);
  });
});

describe("archive files (PDF/A)", () => {
  const part1 = Buffer.from(
    Buffer.from(administrativeResult).toString("latin1").replace("<pdfaid:part>2<", "<pdfaid:part>1<"),
    "latin1",
  );

  it("are given calibrated colours and embedded fonts", async () => {
    const { pdf } = await sealed(administrativeResult, { appearance: { kind: "annex", documentNumber: "12/QĐ-UBND" } });
    const added = latin1(pdf.subarray(administrativeResult.length));
    expect(added).toContain("/ColorSpace<</Colours [/CalRGB");
    expect(added).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(added).toMatch(/\/CIDSet \d+ 0 R/);
  });

  it("are given no transparency where the first part of the standard forbids it", async () => {
    const { pdf } = await signed(new Uint8Array(part1));
    const added = latin1(pdf.subarray(part1.length));
    expect(added).not.toContain("/SMask");
    expect(added).toMatch(/\/Mask \d+ 0 R/);
    expect(latin1((await signed(administrativeResult)).pdf)).toContain("/SMask");
    if (hasTools("pdftoppm")) expect(boxOfColour(firstPageRaster(pdf), isBlue)?.width).toBeGreaterThan(60);
  });
});
