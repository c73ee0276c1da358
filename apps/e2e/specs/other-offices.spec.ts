import type { Page } from "@playwright/test";
import { runHouse } from "../house/run-house.ts";
import { expect, test } from "../house/test.ts";
import { expectAccessible } from "../people/accessible.ts";
import { apiOf } from "../people/api-of.ts";
import { atDesk, targetOf } from "../people/at-desk.ts";
import { PEOPLE, signInAsCitizen } from "../people/citizen.ts";
import { filedDossier } from "../people/filed-dossier.ts";
import { choose, press, typeInto } from "../people/keyboard.ts";
import { PROCEDURE } from "../people/marital-status-form.ts";
import { beginAct, finishAct, inQueue, signInAtDesk } from "../people/officer.ts";
import { DESK, PHONE } from "../people/screens.ts";
import { inventedWalkIn } from "../tour/invented-walk-in.ts";

const ELSEWHERE = "noikhac";
const GONE = "Hồ sơ không còn ở nơi bạn làm việc";

const check = (page: Page, question: string | RegExp, option: string | RegExp): Promise<void> =>
  page
    .getByRole("group", { name: question })
    .getByRole("radio", { name: option, exact: typeof option === "string" })
    .check();

test("an agency is asked for its opinion, answers by keyboard alone, and sees the dossier no longer", async ({
  open,
}) => {
  const citizen = await open({ viewport: PHONE });
  await signInAsCitizen(citizen, PEOPLE[0]);
  const { id } = await filedDossier(apiOf(citizen.context()), PEOPLE[0]);
  const [, reception] = await atDesk({ open }, "tiepnhan");
  await reception.acts.receive.mutate({ target: await targetOf(reception, id) });
  const [handler, handling] = await atDesk({ open }, "thuly");
  await handling.acts.takeUp.mutate({ target: await targetOf(handling, id) });
  const { dossier } = await handling.staff.dossier.query({ id });
  const [answering] = await atDesk({ open }, ELSEWHERE);

  await handler.goto(`/staff/ho-so/${id}`);
  const asking = await beginAct(handler, "Lấy ý kiến cơ quan khác");
  await asking.getByLabel("Cơ quan được hỏi").selectOption("Ủy ban nhân dân phường Mông Dương");
  await asking.getByLabel("Nội dung hỏi ý kiến").fill("Ông A có đăng ký kết hôn ở nơi cũ không? (hư cấu)");
  await asking.getByLabel("Trả lời trong số ngày làm việc").fill("2");
  await expectAccessible(handler, "asking another agency");
  await finishAct(handler, "Lấy ý kiến cơ quan khác");
  await expect(handler.getByRole("region", { name: "Phần việc của cơ quan khác" })).toContainText("chưa trả lời");

  await answering.goto("/staff/?viec=all");
  await inQueue(answering, dossier.code!).click();
  await press(answering, answering.getByRole("button", { name: "Trả lời ý kiến", exact: true }));
  const answer = answering.getByRole("form", { name: "Trả lời ý kiến" });
  await expect(answer).toContainText("Ông A có đăng ký kết hôn ở nơi cũ không?");
  await expectAccessible(answering, "an agency that answers");
  await choose(answering, "Trả lời", "Đồng ý");
  await typeInto(answering, answer.getByLabel("Nội dung trả lời"), "Chưa đăng ký kết hôn với ai.");
  await press(answering, answer.getByRole("button", { name: "Trả lời ý kiến", exact: true }));
  await expect(answering.getByText("Đã xong: Trả lời ý kiến.")).toBeAttached();
  await expect(answering.getByRole("heading", { level: 1, name: GONE })).toBeFocused();
  await expect(answering.getByText(PEOPLE[0].name)).toHaveCount(0);
  await expectAccessible(answering, "a dossier that is gone");
  await handler.reload();
  await expect(handler.getByRole("region", { name: "Phần việc của cơ quan khác" })).toContainText(
    "Chưa đăng ký kết hôn với ai.",
  );
});

test("a desk takes a dossier in for another office, which receives it", async ({ open }) => {
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, ELSEWHERE);
  await page.goto("/staff/tiep-nhan");
  await page.getByRole("searchbox", { name: "Tìm thủ tục" }).fill(PROCEDURE);
  await page.getByRole("button", { name: new RegExp(PROCEDURE) }).click();
  const others = page.getByRole("group", { name: /^Nhận thay cho/ });
  // Only one office can decide it, and it is chosen already.
  await expect(others.getByRole("radio")).toBeChecked();
  await page.getByLabel("Họ, chữ đệm, tên").first().fill(PEOPLE[2].name);
  await page
    .getByLabel(/^Số định danh cá nhân/)
    .first()
    .fill(PEOPLE[2].personalNumber);
  await page.getByLabel("Điện thoại").first().fill("0900000088");
  await page.getByLabel("Nơi cư trú").first().fill("Số 8 phố Hư Cấu");
  await page.getByRole("button", { name: "Lấy thông tin người nộp đưa vào tờ khai" }).click();
  await check(page, "Xin giấy xác nhận cho", "Chính tôi");
  const bornOn = page.getByRole("group", { name: "Ngày, tháng, năm sinh" });
  for (const [part, value] of [
    ["Ngày", "15"],
    ["Tháng", "7"],
    ["Năm", "2002"],
  ] as const)
    await bornOn.getByLabel(part, { exact: true }).fill(value);
  await check(page, "Giới tính", "Nữ");
  await page.getByLabel("Dân tộc").fill("Kinh");
  await page.getByLabel("Quốc tịch").fill("Việt Nam");
  await check(page, "Thời gian cần xác nhận", /^Đến nay/);
  await check(page, "Người được xác nhận hiện nay", /^Chưa đăng ký/);
  await check(page, "Mục đích sử dụng", "Việc khác");
  await page.getByLabel("Ghi rõ việc cần dùng").fill("vay vốn ngân hàng");
  await check(page, /^Đã từng được cấp/, "Chưa");
  await check(page, "Bạn thuộc diện nào?", "Không thuộc diện miễn");
  await page.getByRole("checkbox", { name: /đúng sự thật/ }).check();
  await check(page, "Người dân chọn nhận kết quả", "Trực tiếp tại quầy");
  await expectAccessible(page, "a walk-in for another office");
  await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  const main = page.getByRole("main");
  await expect(main.getByText(/MC-\w{4}-\w{4}/).first()).toBeVisible();
  const tracking = /MC-\w{4}-\w{4}/.exec(await main.innerText())![0];
  const desk = await open({ viewport: DESK });
  await signInAtDesk(desk, "tiepnhan");
  await inQueue(desk, tracking).click();
  const receiving = await beginAct(desk, "Tiếp nhận");
  await receiving.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  await expect(desk.getByRole("region", { name: "Việc cần làm" })).toContainText("Đã tiếp nhận hồ sơ");
});

test("a dossier handed in at the wrong office goes to the right one with its code and its papers", async ({
  browser,
}) => {
  const house = await runHouse({ TENANT: "H50" });
  const contexts = await Promise.all([0, 1].map(() => browser.newContext({ baseURL: house.url, viewport: DESK })));
  try {
    const [desk, other] = await Promise.all(contexts.map((context) => context.newPage()));
    await signInAtDesk(desk!, "tiepnhan");
    await signInAtDesk(other!, ELSEWHERE);
    const reception = apiOf(desk!.context(), house.url);
    const me = await reception.staff.me.query();
    const procedures = await reception.staff.procedures.query({ query: "2.000635" });
    const walkIn = inventedWalkIn(
      procedures.find(({ code }) => code === "2.000635")!,
      {
        office: me.mayReceiveAt[0]!,
        name: "Cao Văn Nhầm Nơi",
        channel: "counter",
      },
    );
    const { id, code } = await reception.staff.receiveAtCounter.mutate({ ...walkIn, papers: [], exemptions: [] });
    await desk!.goto(`/staff/ho-so/${id}`);
    const form = await beginAct(desk!, "Chuyển hồ sơ sang đơn vị khác");
    const { transferTo } = await reception.staff.dossier.query({ id });
    const there = await apiOf(other!.context(), house.url).staff.me.query();
    const right = transferTo.find((each) => each.id === there.mayReceiveAt[0])!;
    await form.getByRole("radio", { name: right.name }).check();
    await form.getByLabel(/^Văn bản hoặc phiếu chuyển/).fill("Phiếu chuyển số 1 (hư cấu)");
    await expectAccessible(desk!, "a transfer");
    await form.getByRole("button", { name: "Chuyển hồ sơ sang đơn vị khác", exact: true }).click();
    await other!.goto("/staff/?viec=all");
    await inQueue(other!, code!).click();
    await expect(other!.getByRole("heading", { level: 1, name: `Hồ sơ ${code}` })).toBeVisible();
    await expect(other!.getByText("Phiếu chuyển số 1 (hư cấu)")).toBeVisible();
    await expect(desk!.getByRole("heading", { level: 1, name: GONE })).toBeFocused();
    await expect(desk!.getByText("Cao Văn Nhầm Nơi")).toHaveCount(0);
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
    await house.stop();
  }
});
