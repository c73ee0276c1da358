/** All that the tests here need of Node, so that the pieces themselves cannot name it. */
declare module "node:fs" {
  export function readFileSync(path: URL, encoding: "utf8"): string;
}
