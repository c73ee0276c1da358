import { DEMO_PIN } from "@motcua/api/invented-people";
import type { Page } from "@playwright/test";
import { expect, test } from "../house/test.ts";
import { expectAccessible } from "../people/accessible.ts";
import { apiOf, type Api } from "../people/api-of.ts";
import { atDesk } from "../people/at-desk.ts";
import { PEOPLE, signInAsCitizen } from "../people/citizen.ts";
import { filedDossier } from "../people/filed-dossier.ts";
import { filledForm, INVENTED } from "../people/filled-form.ts";
import { choose, press, typeInto } from "../people/keyboard.ts";
import { beginAct, finishAct, signInAtDesk } from "../people/officer.ts";
import { DESK, PHONE } from "../people/screens.ts";

const ITEM = { component: "000.00.00.G15-KQ003453", title: "Giấy xác nhận đã cấp", reason: "Bản chụp bị mờ" };
const GROUND = "Luật Giám định mẫu (hư cấu)";

test("an officer records a call, stops and resumes the clock, inspects and asks another agency", async ({ open }) => {
  test.setTimeout(180_000);
  const citizen = await open({ viewport: PHONE });
  await signInAsCitizen(citizen, PEOPLE[2]);
  const own = apiOf(citizen.context());
  const { id } = await filedDossier(own, PEOPLE[2]);
  const officer = async (account: string): Promise<{ readonly page: Page; readonly api: Api }> => {
    const page = await open({ viewport: DESK });
    await signInAtDesk(page, account);
    await page.goto(`/staff/ho-so/${id}`);
    await expect(page.getByRole("heading", { level: 2, name: "Việc cần làm" })).toBeVisible();
    return { page, api: apiOf(page.context()) };
  };
  const reception = await officer("tiepnhan");
  const handling = await officer("thuly");
  const leader = await officer("lanhdao");
  const target = async (): Promise<{ readonly id: string; readonly sequence: number }> => {
    const { dossier } = await reception.api.staff.dossier.query({ id });
    return { id, sequence: dossier.sequence };
  };

  await test.step("the call about a supplement, with nothing but the keyboard", async () => {
    await reception.api.acts.receive.mutate({ target: await target() });
    await handling.api.acts.takeUp.mutate({ target: await target() });
    await handling.api.acts.askSupplement.mutate({ target: await target(), items: [ITEM] });
    const { page } = reception;
    const state = page.getByRole("region", { name: "Tình trạng" });
    await expect(state).toContainText("Chưa ghi cuộc gọi nào.");
    await press(page, page.getByRole("button", { name: "Ghi cuộc gọi báo bổ sung" }));
    const panel = page.getByRole("form", { name: "Ghi cuộc gọi báo bổ sung" });
    const send = panel.getByRole("button", { name: "Ghi cuộc gọi báo bổ sung" });
    await press(page, send);
    await expect(panel.getByRole("alert")).toBeFocused();
    await expectAccessible(page, "a call without its outcome");
    await choose(page, "Kết quả cuộc gọi", "Đã nói chuyện với người dân");
    await expect(panel.getByLabel(/^Số điện thoại đã gọi/)).toHaveValue(PEOPLE[2].phone);
    await typeInto(page, panel.getByLabel(/^Nội dung trao đổi/), "Hẹn gửi lại bản rõ");
    await press(page, send);
    await expect(page.getByText("Đã xong: Ghi cuộc gọi báo bổ sung.")).toBeVisible();
    await expect(state).toContainText("Đã nói chuyện với người dân");
    await expect(state).toContainText("Hẹn gửi lại bản rõ");
  });

  await test.step("the clock stops on a ground, everybody sees it, and runs on with a later date", async () => {
    const { sequence } = await target();
    await own.citizen.provideSupplement.mutate({ target: { id, sequence }, note: "Tôi gửi lại" });
    await reception.api.acts.acceptSupplement.mutate({ target: await target() });
    const { page } = leader;
    const stop = await beginAct(page, "Tạm dừng tính thời hạn");
    await expectAccessible(page, "stopping the clock");
    await stop.getByLabel("Văn bản quy định").fill(GROUND);
    await stop.getByLabel(/^Điều, khoản/).fill("Điều 7");
    await stop.getByLabel("Lý do").fill("Chờ kết quả giám định");
    await finishAct(page, "Tạm dừng tính thời hạn");
    for (const each of [leader, handling]) {
      await expect(each.page.getByText(/Thời hạn tạm dừng từ/)).toBeVisible();
      await expect(each.page.getByText(`${GROUND}, Điều 7`).first()).toBeVisible();
    }
    await expectAccessible(page, "the clock stands");
    const resume = await beginAct(handling.page, "Tính tiếp thời hạn");
    await resume.getByLabel("Lý do").fill("Đã có kết quả giám định");
    await finishAct(handling.page, "Tính tiếp thời hạn");
    await expect(handling.page.getByText(/Thời hạn tạm dừng từ/)).toHaveCount(0);
    const state = handling.page.getByRole("region", { name: "Tình trạng" });
    await state.getByText("Vì sao có ngày này?").first().click();
    await expect(state).toContainText(GROUND);
    await expectAccessible(handling.page, "the clock runs on, with its explanation");
  });

  await test.step("the leader permits a second supplement, with its ground", async () => {
    const permit = await beginAct(leader.page, "Cho phép yêu cầu bổ sung lần hai");
    await permit.getByRole("button", { name: "Cho phép yêu cầu bổ sung lần hai" }).click();
    await expect(permit.getByRole("alert")).toBeFocused();
    await expectAccessible(leader.page, "a permit without its ground");
    await permit.getByLabel("Căn cứ pháp luật").fill("Giấy tờ bị mất sau khi nộp (hư cấu)");
    await permit.getByLabel(/^Văn bản cho phép/).fill("Văn bản mẫu số 2 (hư cấu)");
    await finishAct(leader.page, "Cho phép yêu cầu bổ sung lần hai");
    await expect(handling.page.getByRole("button", { name: "Yêu cầu bổ sung" })).toBeVisible();
  });

  await test.step("an inspection and a question to another agency are written down", async () => {
    const { page } = handling;
    const inspect = await beginAct(page, "Ghi biên bản thẩm tra, xác minh");
    await inspect.getByRole("radio", { name: "Vừa xong" }).check();
    await inspect.getByRole("button", { name: "Ghi biên bản thẩm tra, xác minh" }).click();
    await expect(inspect.getByRole("alert")).toBeFocused();
    await expectAccessible(page, "an inspection with mistakes");
    await inspect.getByLabel("Địa điểm").fill("Tổ 5 (hư cấu)");
    await inspect.getByLabel("Người tham gia").fill("Tổ trưởng (hư cấu)\nCông an khu vực (hư cấu)");
    await inspect.getByLabel("Nội dung, kết quả").fill("Đúng như lời khai");
    await finishAct(page, "Ghi biên bản thẩm tra, xác minh");
    const consult = await beginAct(page, "Lấy ý kiến cơ quan khác");
    await expectAccessible(page, "asking another agency");
    await consult.getByLabel("Cơ quan được hỏi").selectOption({ label: "Ủy ban nhân dân phường Mông Dương" });
    await consult.getByLabel("Nội dung hỏi ý kiến").fill("Người này có đăng ký kết hôn tại nơi ở trước không?");
    await consult.getByLabel("Trả lời trong số ngày làm việc").fill("2");
    await finishAct(page, "Lấy ý kiến cơ quan khác");
    const parts = page.getByRole("region", { name: "Phần việc của cơ quan khác" });
    await expect(parts).toContainText("chưa trả lời");
    await expectAccessible(page, "a question is open");
    await beginAct(page, "Trình phê duyệt");
    await page.getByRole("radio", { name: "Giải quyết theo đề nghị" }).check();
    await page.getByRole("form").getByRole("button", { name: "Trình phê duyệt" }).click();
    await expect(page.getByRole("alert")).toContainText("Mông Dương");
  });
});

test("a wrong result is replaced, the first stays visible as replaced, and the last is annulled", async ({ open }) => {
  test.setTimeout(180_000);
  const citizen = await open({ viewport: PHONE });
  await signInAsCitizen(citizen, PEOPLE[2]);
  const { id } = await filedDossier(apiOf(citizen.context()), PEOPLE[2]);
  const [, reception] = await atDesk({ open }, "tiepnhan");
  const [, handling] = await atDesk({ open }, "thuly");
  const [leaderPage, leader] = await atDesk({ open }, "lanhdao");
  const [clerkPage, clerk] = await atDesk({ open }, "vanthu");
  const [returningPage, returning] = await atDesk({ open }, "traketqua");
  const target = async (): Promise<{ readonly id: string; readonly sequence: number }> => {
    const { dossier } = await reception.staff.dossier.query({ id });
    return { id, sequence: dossier.sequence };
  };
  await reception.acts.receive.mutate({ target: await target() });
  await handling.acts.takeUp.mutate({ target: await target() });
  const conclusion = "Hiện tại chưa đăng ký kết hôn với ai";
  await handling.acts.propose.mutate({ target: await target(), outcome: "grant", conclusion });
  await leader.acts.approve.mutate({ target: await target() });

  await test.step("the returning desk sees no draft; the clerk records what was signed by hand", async () => {
    await returningPage.goto(`/staff/ho-so/${id}`);
    await expect(returningPage.getByRole("heading", { level: 2, name: "Việc cần làm" })).toBeVisible();
    await expect(returningPage.getByRole("link", { name: /Bản dự thảo/ })).toHaveCount(0);
    await clerkPage.goto(`/staff/ho-so/${id}`);
    await expect(clerkPage.getByRole("link", { name: /Bản dự thảo/ })).toBeVisible();
    await beginAct(clerkPage, "Phát hành bản giấy");
    await expectAccessible(clerkPage, "issuing on paper");
    await clerkPage.getByRole("radio").first().check();
    await finishAct(clerkPage, "Phát hành bản giấy");
    await expect(clerkPage.getByText("Bản giấy, ký tay và đóng dấu ướt")).toBeVisible();
  });

  await test.step("the approver replaces it; it is signed and sealed again", async () => {
    await leaderPage.goto(`/staff/ho-so/${id}`);
    const reissue = await beginAct(leaderPage, "Đính chính, thay thế kết quả");
    await reissue.getByRole("button", { name: "Đính chính, thay thế kết quả" }).click();
    await expect(reissue.getByRole("alert")).toBeFocused();
    await expectAccessible(leaderPage, "replacing a result, with mistakes");
    await reissue.getByRole("radio", { name: "Thay thế" }).check();
    await reissue.getByLabel("Lý do").fill("Ghi sai năm sinh");
    await finishAct(leaderPage, "Đính chính, thay thế kết quả");
    const result = leaderPage.getByRole("region", { name: "Kết quả", exact: true });
    await expect(result.getByRole("listitem").filter({ hasText: "đã thay thế" })).toHaveCount(1);
    await expectAccessible(leaderPage, "a replaced result");
    await leader.acts.sign.mutate({ target: await target(), pin: DEMO_PIN });
    const { seals } = await clerk.staff.dossier.query({ id });
    await clerk.acts.seal.mutate({ target: await target(), sealId: seals[0]?.id ?? "", pin: DEMO_PIN });
    await expect(returningPage.getByRole("link", { name: /Bản đã ký và đóng dấu/ })).toBeVisible();
  });

  await test.step("what the post lost can be handed over again", async () => {
    const { owedVnd } = await returning.staff.dossier.query({ id });
    await returning.acts.payFee.mutate({ target: await target(), vnd: owedVnd, means: "cash" });
    const item = { number: "EE000000000VN", address: "Số 3 phố Hư Cấu" };
    await returning.acts.handToPost.mutate({ target: await target(), ...item });
    const note = await beginAct(returningPage, "Ghi tin bưu chính báo");
    await expect(note).toContainText(item.number);
    await note.getByRole("button", { name: "Ghi tin bưu chính báo" }).click();
    await expect(note.getByRole("alert")).toBeFocused();
    await expectAccessible(returningPage, "what the post reports, with mistakes");
    await note.getByRole("radio", { name: "Thất lạc" }).check();
    await finishAct(returningPage, "Ghi tin bưu chính báo");
    await expect(returningPage.getByRole("button", { name: "Bàn giao bưu chính" })).toBeVisible();
    await expect(returningPage.getByRole("button", { name: "Ghi tin bưu chính báo" })).toHaveCount(0);
  });

  await test.step("an annulled result is marked so, and can only be replaced", async () => {
    await expect(leaderPage.getByRole("listitem").filter({ hasText: "EE000000000VN: thất lạc" })).toBeVisible();
    const annul = await beginAct(leaderPage, "Hủy bỏ kết quả");
    await annul.getByLabel(/^Quyết định hủy bỏ/).fill("Quyết định mẫu số 1 (hư cấu)");
    await annul.getByLabel("Lý do").fill("Cấp sai đối tượng");
    await finishAct(leaderPage, "Hủy bỏ kết quả");
    await expect(leaderPage.getByText("Hiệu lực: đã hủy bỏ")).toBeVisible();
    await expectAccessible(leaderPage, "an annulled result");
    const again = await beginAct(leaderPage, "Đính chính, thay thế kết quả");
    await expect(again.getByRole("radio")).toHaveCount(1);
  });
});

test("a linked part is finished, and the next one begins", async ({ open }) => {
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan");
  const { staff } = apiOf(page.context());
  const [birth] = await staff.procedures.query({ query: "2.000986" });
  if (birth === undefined) throw new Error("the linked registration of birth is not offered");
  const person = { fullName: "Phan Thị Liên Thông", ...INVENTED };
  const { id } = await staff.receiveAtCounter.mutate({
    id: crypto.randomUUID(),
    procedure: birth.code,
    office: "cam-pha",
    caseCode: birth.cases[0]?.code ?? "",
    channel: "counter",
    owner: person,
    applicant: person,
    answers: filledForm(birth, person.fullName),
    papers: birth.components.map(({ code, title }) => ({
      component: code,
      title,
      originals: 1,
      certified: 0,
      photocopies: 0,
    })),
    returnBy: birth.returnChannels[0] ?? "counter",
    units: 1,
    pagesOfOriginal: 1,
  });
  await page.goto(`/staff/ho-so/${id}`);
  const parts = page.getByRole("region", { name: "Phần việc của cơ quan khác" });
  const before = await parts.getByRole("heading", { level: 3 }).count();
  const finish = await beginAct(page, "Hoàn thành phần việc liên thông");
  await finish.getByRole("radio").first().check();
  await finish.getByRole("radio", { name: "Đã giải quyết" }).check();
  await expectAccessible(page, "finishing a linked part");
  await finishAct(page, "Hoàn thành phần việc liên thông");
  await expect(parts.getByText("Đã giải quyết")).toHaveCount(1);
  expect(await parts.getByRole("heading", { level: 3 }).count()).toBeGreaterThan(before);
  await expectAccessible(page, "linked parts");
});
