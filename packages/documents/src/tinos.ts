import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

const STYLES = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"] as const;

/** Tinos has the widths of Times New Roman and all of Vietnamese. The first file is the regular style. */
export const tinosFiles = (): [Buffer, ...Buffer[]] => {
  const [regular, ...others] = STYLES.map((style) =>
    readFileSync(resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`)),
  );
  if (regular === undefined) {
    throw new Error("Tinos is not installed");
  }
  return [regular, ...others];
};
