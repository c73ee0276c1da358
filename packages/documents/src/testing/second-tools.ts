import { spawnSync } from "node:child_process";
import { inflateSync } from "node:zlib";

/** Poppler reads our PDFs independently of the program that wrote them. */
export const hasPdftotext = spawnSync("pdftotext", ["-v"]).error === undefined;

if (!hasPdftotext) {
  console.warn("pdftotext (poppler-utils) is not installed: the words on the printed papers are NOT checked");
}

const pdftotext = (pdf: Uint8Array, options: readonly string[]): string => {
  const run = spawnSync("pdftotext", [...options, "-", "-"], { input: pdf, encoding: "utf8" });
  if (run.status !== 0) {
    throw new Error(`pdftotext failed: ${run.stderr}`);
  }
  return run.stdout;
};

/** The printed words in reading order, each run of white space as one space. */
export const printedText = (pdf: Uint8Array): string => pdftotext(pdf, ["-raw"]).replaceAll(/\s+/gu, " ");

/** One word and its box: points, from the top left corner of the page. */
interface PrintedWord {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly word: string;
}

const PAGE_OR_WORD = /<page |<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gu;

export const printedWords = (pdf: Uint8Array): PrintedWord[] => {
  const words: PrintedWord[] = [];
  let page = 0;
  for (const [, left, top, right, bottom, word] of pdftotext(pdf, ["-bbox"]).matchAll(PAGE_OR_WORD)) {
    if (word === undefined) {
      page += 1;
    } else {
      words.push({
        page,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        word,
      });
    }
  }
  return words;
};

/** All objects and content of a PDF, its streams inflated. */
export const inflated = (pdf: Uint8Array): string => {
  const raw = Buffer.from(pdf).toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].map(([, content]) => {
    try {
      return inflateSync(Buffer.from(content ?? "", "latin1")).toString("latin1");
    } catch {
      return ""; // not compressed: already readable in the raw file
    }
  });
  return [raw, ...streams].join("\n");
};

/** How the structure tree writes a Vietnamese text: UTF-16, as hexadecimal. */
export const structureText = (text: string): string =>
  Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase();
