import { DEMO_PIN } from "@motcua/api/invented-people";
import { expect, test } from "../house/test.ts";
import { expectAccessible } from "../people/accessible.ts";
import { atDesk, targetOf } from "../people/at-desk.ts";
import { PEOPLE } from "../people/citizen.ts";
import { answersOf } from "../people/filed-dossier.ts";
import { press, typeInto } from "../people/keyboard.ts";
import { PROCEDURE } from "../people/marital-status-form.ts";
import { PHONE } from "../people/screens.ts";
import { inventedWalkIn } from "../tour/invented-walk-in.ts";

const HANDED_IN = 3;

test("a leader signs several results with one PIN, and a clerk seals them; each by itself", async ({ open }) => {
  const [, reception] = await atDesk({ open }, "tiepnhan");
  const [, handling] = await atDesk({ open }, "thuly");
  const [leader, leading] = await atDesk({ open }, "lanhdao");
  const procedure = (await reception.staff.procedures.query({ query: PROCEDURE })).find(
    ({ code }) => code === PROCEDURE,
  )!;
  const visit = { office: "cam-pha", name: PEOPLE[1].name, channel: "counter" } as const;
  const handed: { readonly id: string; readonly code: string }[] = [];
  for (let n = 0; n < HANDED_IN; n += 1) {
    const walkIn = { ...inventedWalkIn(procedure, visit), answers: answersOf(PEOPLE[1]), papers: [] };
    const { id, code } = await reception.staff.receiveAtCounter.mutate(walkIn);
    await handling.acts.takeUp.mutate({ target: await targetOf(handling, id) });
    await handling.acts.propose.mutate({
      target: await targetOf(handling, id),
      outcome: "grant",
      conclusion: "Chưa kết hôn với ai",
    });
    await leading.acts.approve.mutate({ target: await targetOf(leading, id) });
    handed.push({ id, code: code! });
  }
  const statuses = async () =>
    Promise.all(handed.map(async ({ id }) => (await handling.staff.dossier.query({ id })).dossier.status));
  const [first, second, third] = handed;

  await test.step("nothing is signed that was not ticked, nor without a PIN", async () => {
    await press(leader, leader.getByRole("link", { name: "Ký nhiều" }));
    await expect(leader.getByRole("heading", { level: 1, name: "Ký nhiều hồ sơ" })).toBeFocused();
    await press(leader, leader.getByRole("button", { name: "Ký", exact: true }));
    const summary = leader.getByRole("alert", { name: "Có chỗ cần sửa" });
    await expect(summary).toContainText("Hãy đánh dấu ít nhất một văn bản đã đọc.");
    await expect(summary).toContainText("Hãy nhập mã PIN.");
    await expectAccessible(leader, "signing many with mistakes");
    const draft = leader.getByRole("link", { name: new RegExp(`Đọc bản dự thảo ${first!.code}`) });
    const answer = await leader.request.get((await draft.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
  });

  await test.step("a wrong PIN ends it at the first, and the others stay as they are", async () => {
    for (const { code } of [first!, second!])
      await press(leader, leader.getByRole("checkbox", { name: new RegExp(code) }), "Space");
    await typeInto(leader, leader.getByLabel("Mã PIN của chữ ký số"), "000000");
    await press(leader, leader.getByRole("button", { name: "Ký 2 văn bản" }));
    await expect(leader.getByText("Đã ký 0 trong 2 văn bản.")).toBeVisible();
    await expect(leader.locator(".not-done")).toHaveCount(1);
    await expect(leader.getByLabel("Mã PIN của chữ ký số")).toHaveValue("");
    expect(await statuses()).toEqual(["approved", "approved", "approved"]);
  });

  await test.step("one that was sent back meanwhile is not signed, the other is", async () => {
    for (const { code } of [first!, second!])
      await expect(leader.getByRole("checkbox", { name: new RegExp(code) })).toBeChecked();
    await leading.acts.sign.mutate({ target: await targetOf(leading, second!.id), pin: DEMO_PIN });
    await leader.getByLabel("Mã PIN của chữ ký số").fill(DEMO_PIN);
    await leader.getByRole("button", { name: /^Ký \d văn bản/ }).click();
    await expect(leader.getByText(/^.*Đã ký 1 trong [12] văn bản\./)).toBeVisible();
    expect(await statuses()).toEqual(["signed", "signed", "approved"]);
    await expect(leader.getByRole("checkbox", { name: new RegExp(third!.code) })).toBeVisible();
    await expectAccessible(leader, "some were signed");
    await leader.setViewportSize(PHONE);
    await expectAccessible(leader, "some were signed, on a phone");
  });

  await test.step("the clerk seals what was signed", async () => {
    const [clerk] = await atDesk({ open }, "vanthu");
    await clerk.getByRole("link", { name: "Đóng dấu nhiều" }).click();
    for (const { code } of [first!, second!]) await clerk.getByRole("checkbox", { name: new RegExp(code) }).check();
    await clerk.getByRole("radio").first().check();
    await clerk.getByLabel("Mã PIN của con dấu").fill(DEMO_PIN);
    await clerk.getByRole("button", { name: "Đóng dấu 2 văn bản" }).click();
    await expect(clerk.getByText("Đã đóng dấu 2 trong 2 văn bản.")).toBeVisible({ timeout: 20_000 });
    await expectAccessible(clerk, "results were sealed");
    expect(await statuses()).toEqual(["result-ready", "result-ready", "approved"]);
    await clerk.goto("/staff/ky-nhieu");
    await expect(clerk.getByRole("heading", { level: 1, name: "Không có trang này" })).toBeVisible();
  });
});
