import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PAGES = `export const renderPage = (request) => ({
  status: request.page === "not-found" ? 404 : request.page === "fault" ? 500 : 200,
  html: "<!doctype html><title>" + request.page + "</title><p>" + (request.signedInAs ?? "") + "</p>",
  styleHashes: ["'sha256-stub'"],
});
`;

/** Stands where the built portal and desk will stand: a test of the server needs their places, not their looks. */
export function stubPortal(folder: string): { readonly citizenDir: string; readonly staffDir: string } {
  const [citizenDir, staffDir] = [join(folder, "citizen"), join(folder, "staff")];
  for (const place of [join(citizenDir, "pages"), join(citizenDir, "client/assets"), join(staffDir, "assets")])
    mkdirSync(place, { recursive: true });
  writeFileSync(join(citizenDir, "pages/package.json"), `{ "type": "module" }`);
  writeFileSync(join(citizenDir, "pages/index.js"), PAGES);
  writeFileSync(join(citizenDir, "client/filing.html"), "<!doctype html><title>filing</title>");
  writeFileSync(join(citizenDir, "client/assets/filing.js"), "export {};\n");
  writeFileSync(join(staffDir, "index.html"), "<!doctype html><title>staff</title>");
  writeFileSync(join(staffDir, "assets/desk.js"), "export {};\n");
  return { citizenDir, staffDir };
}
