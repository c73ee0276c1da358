import { DEMO_PIN } from "@motcua/api/invented-people";
import type { Page } from "@playwright/test";
import { expect, test } from "../../house/test.ts";
import { madePapers } from "../../papers/made-papers.ts";
import { expectAccessible, openEveryExplanation } from "../../people/accessible.ts";
import { apiOf, type Api } from "../../people/api-of.ts";
import { PEOPLE, signInAsCitizen } from "../../people/citizen.ts";
import { filedDossier } from "../../people/filed-dossier.ts";
import { beginAct, finishAct, signInAtDesk } from "../../people/officer.ts";
import { DESK, PHONE } from "../../people/screens.ts";

const [, person] = PEOPLE;

/** Opens an act's panel, looks at it, sends it empty where that is a mistake, and closes it. */
async function lookAtAct(page: Page, act: string, hasMistake: boolean): Promise<void> {
  const panel = await beginAct(page, act);
  await expectAccessible(page, `the panel “${act}”`);
  if (hasMistake) {
    await panel.getByRole("button", { name: act, exact: true }).click();
    await expect(panel.getByRole("alert")).toBeFocused();
    await expectAccessible(page, `the panel “${act}” with mistakes`);
  }
  await panel.getByRole("button", { name: "Đóng", exact: true }).click();
  await expect(panel).toBeHidden();
}

test("a dossier is accessible in every state, for the citizen and for every officer", async ({ open, browser }) => {
  test.setTimeout(180_000);
  const citizen = await open({ viewport: PHONE });
  await signInAsCitizen(citizen, person);
  const { id } = await filedDossier(apiOf(citizen.context()), person);
  const officer = async (account: string): Promise<{ readonly page: Page; readonly api: Api }> => {
    const page = await open({ viewport: DESK });
    await signInAtDesk(page, account);
    await page.goto(`/staff/ho-so/${id}`);
    await expect(page.getByRole("heading", { level: 2, name: "Việc cần làm" })).toBeVisible();
    return { page, api: apiOf(page.context()) };
  };
  const own = async (state: string): Promise<void> => {
    await citizen.goto(`/ho-so/${id}`);
    await expect(citizen.getByRole("heading", { name: "Quá trình giải quyết" })).toBeVisible();
    await openEveryExplanation(citizen);
    await expectAccessible(citizen, `own dossier, ${state}`);
  };

  await own("submitted");
  await citizen.getByRole("button", { name: "Rút hồ sơ" }).click();
  await citizen.getByRole("button", { name: "Rút hồ sơ này" }).click();
  await expect(citizen.getByLabel("Vì sao bạn rút hồ sơ?")).toBeFocused();
  await expectAccessible(citizen, "withdrawing without a reason");

  const reception = await officer("tiepnhan");
  await lookAtAct(reception.page, "Hướng dẫn bổ sung", true);
  await lookAtAct(reception.page, "Từ chối tiếp nhận", true);
  const receive = await beginAct(reception.page, "Tiếp nhận");
  await expectAccessible(reception.page, "the panel “Tiếp nhận”");
  await receive.getByRole("button", { name: "Tiếp nhận" }).click();
  await expect(reception.page.getByText("Đã tiếp nhận hồ sơ").first()).toBeVisible();
  await expectAccessible(reception.page, "received, with the code and the reasons for the date");
  await own("received");

  const handling = await officer("thuly");
  await handling.page.getByRole("button", { name: "Nhận thụ lý", exact: true }).click();
  await expect(handling.page.getByText("Đã xong: Nhận thụ lý.").first()).toBeVisible();
  await lookAtAct(handling.page, "Trình phê duyệt", true);
  const ask = await beginAct(handling.page, "Yêu cầu bổ sung");
  await ask.getByRole("checkbox").first().check();
  await ask.getByRole("button", { name: "Yêu cầu bổ sung" }).click();
  await expect(ask.getByRole("alert")).toBeFocused();
  await expectAccessible(handling.page, "a supplement without its reason");
  await ask.getByLabel(/^Lý do bổ sung/).fill("Bản chụp bị mờ");
  await finishAct(handling.page, "Yêu cầu bổ sung");
  await own("a supplement is asked");
  const asked = citizen.getByRole("region", { name: "Bạn cần bổ sung" });
  await asked.getByRole("button", { name: "Gửi bổ sung" }).click();
  await expect(asked.getByRole("alert")).toBeFocused();
  await expectAccessible(citizen, "a supplement sent empty");
  await asked.getByLabel(/^Tải lên/).setInputFiles((await madePapers(browser)).photo);
  await expect(asked.getByRole("button", { name: /^Xóa tệp/ })).toBeVisible();
  await expectAccessible(citizen, "a supplement with its file");
  await asked.getByRole("button", { name: "Gửi bổ sung" }).click();
  await expect(citizen.getByText("Đã gửi bổ sung. Cán bộ sẽ kiểm tra.")).toBeVisible();
  await beginAct(reception.page, "Tiếp nhận bổ sung");
  await finishAct(reception.page, "Tiếp nhận bổ sung");

  const propose = await beginAct(handling.page, "Trình phê duyệt");
  await propose.getByRole("radio", { name: "Giải quyết theo đề nghị" }).check();
  await expectAccessible(handling.page, "a proposal with its drafted text");
  await finishAct(handling.page, "Trình phê duyệt");
  const leader = await officer("lanhdao");
  await lookAtAct(leader.page, "Trả lại thẩm định", true);
  await beginAct(leader.page, "Phê duyệt");
  await expectAccessible(leader.page, "the panel “Phê duyệt”");
  await finishAct(leader.page, "Phê duyệt");
  const clerk = await officer("vanthu");
  await expectAccessible(clerk.page, "nothing to do yet");
  const sign = await beginAct(leader.page, "Ký số");
  await sign.getByLabel(/PIN/).fill("000000");
  await sign.getByRole("button", { name: "Ký số" }).click();
  await expect(leader.page.getByRole("alert")).toContainText("PIN");
  await expectAccessible(leader.page, "a wrong PIN");
  await sign.getByLabel(/PIN/).fill(DEMO_PIN);
  await finishAct(leader.page, "Ký số");
  await lookAtAct(clerk.page, "Đóng dấu", true);
  const seal = await beginAct(clerk.page, "Đóng dấu");
  await seal.getByRole("radio").first().check();
  await seal.getByLabel(/PIN/).fill(DEMO_PIN);
  await finishAct(clerk.page, "Đóng dấu");
  await own("the result is ready, the fee is owed");
  const returning = await officer("traketqua");
  await lookAtAct(returning.page, "Thu phí, lệ phí", true);
  const { dossier } = await returning.api.staff.dossier.query({ id });
  await returning.api.acts.payFee.mutate({
    target: { id, sequence: dossier.sequence },
    vnd: dossier.fee?.totalVnd ?? 0,
    means: "cash",
  });
  await lookAtAct(returning.page, "Trả kết quả", true);
  await own("the result is ready");
  await expectAccessible(returning.page, "everything done but the return");
});
