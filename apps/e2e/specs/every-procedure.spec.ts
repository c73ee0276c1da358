import { expect, test } from "../house/test.ts";
import { madePapers } from "../papers/made-papers.ts";
import { apiOf } from "../people/api-of.ts";
import { goOn, pageTitle, PEOPLE, signInAsCitizen } from "../people/citizen.ts";
import { filledForm, INVENTED } from "../people/filled-form.ts";
import { PHONE } from "../people/screens.ts";

const [, , person] = PEOPLE;

test("every procedure that is offered online can be filed to its end", async ({ browser, open }) => {
  test.setTimeout(120_000);
  const { pdf } = await madePapers(browser);
  const page = await open({ viewport: PHONE });
  await signInAsCitizen(page, person);
  const { citizen, public: anybody } = apiOf(page.context());
  const online = (await anybody.procedures.query({ query: "" })).filter(({ channels }) => channels.includes("online"));
  expect(online.length).toBeGreaterThan(5);
  const check = pageTitle(page, "Kiểm tra trước khi nộp");
  const chooser = page.getByLabel("Chọn tệp hoặc chụp ảnh");
  for (const procedure of online) {
    await test.step(`${procedure.code} ${procedure.title}`, async () => {
      await page.goto(`/nop/${procedure.code}/truong-hop`);
      await expect(page.getByRole("button", { name: "Tiếp tục" })).toBeVisible();
      if (procedure.cases.length > 1) {
        await page.getByRole("radio").first().check();
        await goOn(page, /^(?!Bạn thuộc trường hợp nào)/);
      }
      await page.goto("/ho-so");
      await expect(page.getByRole("link", { name: `Điền tiếp: ${procedure.title}` })).toBeVisible();
      // The rest is filled in by the API: what this device kept of the first page must not stand against it.
      await page.evaluate("localStorage.clear()");
      const { id, revision } = await citizen.beginDraft.mutate({ procedure: procedure.code });
      const returnBy = procedure.returnChannels[0] ?? null;
      await citizen.saveDraft.mutate({
        id,
        revision,
        change: {
          answers: filledForm(procedure, person.name),
          phone: person.phone,
          address: person.address,
          returnBy,
          ...(returnBy === "post" ? { postalAddress: INVENTED.address } : {}),
        },
      });
      await page.goto(`/nop/${procedure.code}/kiem-tra`);
      await expect(check.or(chooser)).toBeVisible();
      while (await chooser.isVisible()) {
        const paper = await page.getByRole("heading", { level: 1 }).innerText();
        await chooser.setInputFiles(pdf);
        await expect(page.getByRole("button", { name: `Xóa tệp ${pdf.name}` })).toBeVisible();
        await page.getByRole("button", { name: "Tiếp tục" }).click();
        await expect(pageTitle(page, paper)).toBeHidden();
        if (!(await chooser.isVisible()) && !(await check.isVisible()))
          await page.goto(`/nop/${procedure.code}/kiem-tra`);
        await expect(check.or(chooser)).toBeVisible();
      }
      await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
      await expect(pageTitle(page, "Đã nộp hồ sơ")).toBeVisible();
    });
  }
});
