// The page explains itself without this script; with it, a file is checked right here, on this device.

const tool = document.querySelector<HTMLElement>("#verify-tool");
const input = document.querySelector<HTMLInputElement>("#verify-file");
const answer = document.querySelector<HTMLElement>("#verify-answer");
const busy = document.querySelector<HTMLElement>("#verify-busy");
const failed = document.querySelector<HTMLElement>("#verify-failed");

if (tool && input && answer && busy && failed) {
  const check = async (file: File): Promise<void> => {
    answer.replaceChildren();
    failed.hidden = true;
    busy.hidden = false;
    try {
      const { checkFile } = await import("./check-file.ts");
      answer.replaceChildren(...(await checkFile(file, document.documentElement.lang === "en" ? "en" : "vi")));
      answer.querySelector<HTMLElement>("h2")?.focus();
    } catch {
      failed.hidden = false;
    } finally {
      busy.hidden = true;
    }
  };

  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void check(file);
  });
  tool.addEventListener("dragover", (event) => event.preventDefault());
  tool.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void check(file);
  });
  tool.hidden = false;
}
