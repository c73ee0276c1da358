import { expect, test } from "../house/test.ts";
import { expectAccessible } from "../people/accessible.ts";
import { apiOf } from "../people/api-of.ts";
import { atDesk, targetOf } from "../people/at-desk.ts";
import { PEOPLE, signInAsCitizen } from "../people/citizen.ts";
import { answersOf, filedDossier } from "../people/filed-dossier.ts";
import { press } from "../people/keyboard.ts";
import { PROCEDURE } from "../people/marital-status-form.ts";
import { DESK, PHONE } from "../people/screens.ts";
import { inventedWalkIn } from "../tour/invented-walk-in.ts";

const EMAIL = "hu.cau.2@example.vn";
const isMail = ({ medium }: { readonly medium: string }): boolean => medium === "email";
const items = [{ component: "GT1", title: "Giấy tờ mẫu", reason: "Thiếu chữ ký" }];

test("an officer reads on the dossier what was sent to its owner, word for word", async ({ open }) => {
  const citizen = await open({ viewport: PHONE });
  await signInAsCitizen(citizen, PEOPLE[1]);
  const { id } = await filedDossier(apiOf(citizen.context()), PEOPLE[1], { email: EMAIL });
  const [desk, reception] = await atDesk({ open }, "tiepnhan");
  const seen = await reception.staff.dossier.query({ id });
  await reception.acts.receive.mutate({ target: { id, sequence: seen.dossier.sequence } });
  const { dossier } = await reception.staff.dossier.query({ id });
  // An e-mail goes out at any hour; a text message may wait for the morning.
  const mails = async () => (await reception.staff.dossier.query({ id })).notifications.filter(isMail);
  await expect
    .poll(async () => (await mails()).map(({ event, state }) => [event, state]))
    .toEqual([
      ["received", "sent"],
      ["submitted", "sent"],
    ]);
  await desk.goto(`/staff/ho-so/${id}`);
  const told = desk.getByRole("region", { name: "Tin đã báo" });
  await expect(told.getByRole("listitem").filter({ hasText: PEOPLE[1].phone })).toHaveCount(2);
  const last = told.getByRole("listitem").filter({ hasText: EMAIL }).first();
  await expect(last).toContainText("Đã tiếp nhận hồ sơ: Thư điện tử cho chủ hồ sơ");
  await press(desk, last.getByText("Nội dung đã gửi"));
  await expect(last).toContainText(`Hồ sơ ${dossier.code} đã được tiếp nhận. Hẹn trả:`);
  await expectAccessible(desk, "what was told of a dossier");
  await desk.setViewportSize(PHONE);
  await expectAccessible(desk, "what was told of a dossier, on a phone");
});

test("the desk calls whom no message reaches, by keyboard alone, and nobody calls him again", async ({ open }) => {
  const [desk, reception] = await atDesk({ open }, "tiepnhan");
  const office = (await reception.staff.me.query()).mayReceiveAt[0]!;
  const procedure = (await reception.staff.procedures.query({ query: PROCEDURE })).find(
    ({ code }) => code === PROCEDURE,
  )!;
  const walkIn = inventedWalkIn(procedure, { office, name: "Vũ Thị Cố Định (hư cấu)", channel: "counter" });
  const person = { ...walkIn.owner, phone: "02033000019" };
  const { id, code } = await reception.staff.receiveAtCounter.mutate({
    ...walkIn,
    owner: person,
    applicant: person,
    answers: answersOf(PEOPLE[2]),
    papers: [],
  });
  const [officer, handling] = await atDesk({ open }, "thuly");
  await handling.acts.takeUp.mutate({ target: await targetOf(handling, id) });
  await handling.acts.askSupplement.mutate({ target: await targetOf(handling, id), items });
  await expect(officer.getByRole("link", { name: "Cần gọi" })).toHaveCount(0);

  await desk.keyboard.press("g");
  await expect(desk.getByRole("heading", { level: 1, name: "Cần gọi điện" })).toBeFocused();
  const line = desk.getByRole("row").filter({ hasText: code! });
  await expect(line).toContainText("Vũ Thị Cố Định (hư cấu)");
  await expect(line.getByRole("link", { name: "02033000019" })).toHaveAttribute("href", "tel:02033000019");
  await expect(line).toContainText("cần bổ sung 1 giấy tờ, chậm nhất ngày");
  await expectAccessible(desk, "calls to make");
  await desk.setViewportSize(PHONE);
  await expectAccessible(desk, "calls to make, on a phone");
  await desk.setViewportSize(DESK);
  await press(desk, desk.getByRole("button", { name: `Đã gọi Vũ Thị Cố Định (hư cấu) về hồ sơ ${code}` }));
  await expect(desk.getByText("Đã ghi là đã gọi Vũ Thị Cố Định (hư cấu).")).toBeAttached();
  await expect(line).toHaveCount(0);
  await desk.goto(`/staff/ho-so/${id}`);
  await expect(desk.getByRole("region", { name: "Tin đã báo" })).toContainText("đã gọi lúc");
  await desk.getByRole("button", { name: "English" }).click();
  await desk.goto("/staff/can-goi");
  await expect(desk.getByRole("heading", { level: 1, name: "Calls to make" })).toBeVisible();
});
