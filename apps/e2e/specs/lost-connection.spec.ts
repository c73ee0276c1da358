import { DEMO_PASSWORD } from "@motcua/api/invented-people";
import { expect, test } from "../house/test.ts";
import { apiOf } from "../people/api-of.ts";
import { chooseAtStandIn, goOn, pageTitle, PEOPLE, signInAsCitizen, signInToFile } from "../people/citizen.ts";
import { filedDossier } from "../people/filed-dossier.ts";
import { beginAct, openFromQueue, signInAtDesk } from "../people/officer.ts";
import { DESK, PHONE } from "../people/screens.ts";

const [, neighbour, person] = PEOPLE;
const FILING = "/nop/1.004873";

test("a citizen loses the connection while typing, goes on, and it is saved when the connection is back", async ({
  open,
}) => {
  const page = await open({ viewport: PHONE });
  await signInToFile(page, person, FILING);
  await page.getByRole("radio", { name: "Chính tôi" }).check();
  await goOn(page, "Thông tin của bạn");
  await goOn(page, "Thông tin ghi trên giấy");
  await page.context().setOffline(true);
  await page.getByLabel("Dân tộc").fill("Sán Dìu");
  await expect(page.getByText(/^Mất kết nối\. Những gì bạn điền đã lưu trên máy này/)).toBeVisible();
  await page.getByLabel("Quốc tịch").fill("Việt Nam");
  await page.context().setOffline(false);
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Dân tộc")).toHaveValue("Sán Dìu");
  await expect(page.getByLabel("Quốc tịch")).toHaveValue("Việt Nam");
});

test("a citizen's session ends while he types; he signs in again and is at the same place with everything there", async ({
  open,
}) => {
  const page = await open({ viewport: PHONE });
  await signInToFile(page, person, "/nop/1.000894");
  await page.getByRole("radio").first().check();
  await goOn(page, "Thông tin của bạn");
  const name = page.getByLabel("Họ, chữ đệm, tên");
  await name.fill("Lê Thị Đầu Tiên");
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
  await page.context().clearCookies({ name: "mc_cong_dan" });
  await name.fill("Lê Thị Ở Giữa");
  await expect(page.getByText("Phiên đăng nhập đã hết")).toBeVisible();
  await name.fill("Lê Thị Cuối Cùng");
  const place = page.url();
  await page.getByRole("link", { name: "Đăng nhập bằng tài khoản định danh điện tử" }).click();
  await chooseAtStandIn(page, person);
  await expect(pageTitle(page, "Thông tin của bạn")).toBeVisible();
  expect(page.url()).toBe(place);
  await expect(name).toHaveValue("Lê Thị Cuối Cùng");
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue("Lê Thị Cuối Cùng");
});

test("an officer's session ends while he writes; he signs in over the screen and goes on", async ({ open }) => {
  const citizen = await open({ viewport: PHONE });
  await signInAsCitizen(citizen, neighbour);
  const { trackingCode } = await filedDossier(apiOf(citizen.context()), neighbour);
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan");
  await openFromQueue(page, trackingCode);
  const act = await beginAct(page, "Từ chối tiếp nhận");
  await act.getByLabel("Lý do").fill("Không thuộc thẩm quyền");
  await page.context().clearCookies({ name: "mc_can_bo" });
  await act.getByRole("button", { name: "Từ chối tiếp nhận" }).click();
  const dialog = page.getByRole("dialog", { name: "Phiên làm việc đã hết" });
  await dialog.getByLabel("Mật khẩu").fill(DEMO_PASSWORD);
  await dialog.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(dialog).toBeHidden();
  await expect(act.getByLabel("Lý do")).toHaveValue("Không thuộc thẩm quyền");
});

test("a desk without connection says so, and keeps what was typed", async ({ open }) => {
  const citizen = await open({ viewport: PHONE });
  await signInAsCitizen(citizen, neighbour);
  const { trackingCode } = await filedDossier(apiOf(citizen.context()), neighbour);
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan");
  await openFromQueue(page, trackingCode);
  const act = await beginAct(page, "Từ chối tiếp nhận");
  await act.getByLabel("Lý do").fill("Không thuộc thẩm quyền");
  await page.context().setOffline(true);
  await act.getByRole("button", { name: "Từ chối tiếp nhận" }).click();
  await expect(page.getByText("Mất kết nối với máy chủ")).toBeVisible();
  await expect(act.getByLabel("Lý do")).toHaveValue("Không thuộc thẩm quyền");
  await page.context().setOffline(false);
  await act.getByRole("button", { name: "Từ chối tiếp nhận" }).click();
  await expect(page.getByText("Đã xong: Từ chối tiếp nhận.").first()).toBeVisible();
});
