/** Tên thủ tục as people say it: without the official “Thủ tục” in front. */
export function procedureTitle(official: string): string {
  const said = official.replace(/^Thủ tục:?\s+/u, "");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
