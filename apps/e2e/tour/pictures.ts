import { spawnSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { relative } from "node:path";

const MOST_BYTES = 150_000;

/** A picture of few colours is a fifth as heavy; a machine without ImageMagick keeps it as it was taken. */
export function keepPicture(png: Uint8Array, path: string, colours = 96): void {
  writeFileSync(path, png);
  const { error, status, stderr } = spawnSync(
    "convert",
    [path, "-strip", "-colors", String(colours), "-define", "png:compression-level=9", `PNG8:${path}`],
    { encoding: "utf8" },
  );
  if (error) console.warn(`⚠ không có ImageMagick: ${path} chưa được nén · no ImageMagick: not made light`);
  else if (status !== 0) throw new Error(`${path} could not be made light: ${stderr}`);
  const { size } = statSync(path);
  console.log(
    `${relative(process.cwd(), path)}  ${(size / 1000).toFixed(0)} kB${size > MOST_BYTES ? "  ⚠ nặng · heavy" : ""}`,
  );
}

/** The first page of a PDF, as a picture. */
export function keepPictureOfPdf(pdf: string, path: string): void {
  const { error, status, stderr } = spawnSync(
    "pdftoppm",
    ["-png", "-singlefile", "-r", "84", pdf, path.replace(/\.png$/, "")],
    { encoding: "utf8" },
  );
  if (error) throw new Error("pdftoppm is needed for the pictures of papers: install poppler-utils", { cause: error });
  if (status !== 0) throw new Error(`${pdf} could not be drawn: ${stderr}`);
  keepPicture(readFileSync(path), path, 192);
}
