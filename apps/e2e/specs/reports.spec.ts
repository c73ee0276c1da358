import type { Page } from "@playwright/test";
import { expect, test } from "../house/test.ts";
import { expectAccessible, openEveryExplanation } from "../people/accessible.ts";
import { apiOf } from "../people/api-of.ts";
import { PEOPLE, signInAsCitizen } from "../people/citizen.ts";
import { filedDossier } from "../people/filed-dossier.ts";
import { press } from "../people/keyboard.ts";
import { signInAtDesk } from "../people/officer.ts";
import { DESK, PHONE } from "../people/screens.ts";

const ONLINE = "Tỷ lệ hồ sơ nộp trực tuyến";

const rowOf = (page: Page, table: string, name: string | RegExp) =>
  page
    .getByRole("table", { name: table })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name }) });

test("the director reads the month without a mouse, down to the dossiers behind a number", async ({ open }) => {
  const citizen = await open({ viewport: PHONE });
  await signInAsCitizen(citizen, PEOPLE[1]);
  const { id, trackingCode } = await filedDossier(apiOf(citizen.context()), PEOPLE[1]);
  const reception = await open({ viewport: DESK });
  await signInAtDesk(reception, "tiepnhan");
  await apiOf(reception.context()).acts.receive.mutate({ target: { id, sequence: 1 } });
  const { dossier } = await apiOf(reception.context()).staff.dossier.query({ id });
  await expect(reception.getByRole("link", { name: "Báo cáo" })).toHaveCount(0);

  const director = await open({ viewport: DESK });
  await signInAtDesk(director, "giamdoc");
  await director.keyboard.press("b");
  await expect(director.getByRole("heading", { level: 1, name: "Báo cáo" })).toBeFocused();
  const counts = director.getByRole("table", { name: /Biểu II\.06a/ });
  await expect(counts.getByRole("rowheader", { name: "Tổng cộng" })).toBeVisible();
  await openEveryExplanation(director);
  await expect(director.getByRole("main")).toContainText("Hồ sơ tiếp nhận trực tuyến trong kỳ");
  await expectAccessible(director, "a report");

  await press(director, rowOf(director, "Chỉ số", ONLINE).getByRole("link", { name: /, đạt$/ }));
  await expect(director.getByRole("heading", { level: 1, name: "Hồ sơ sau con số" })).toBeFocused();
  const line = director.getByRole("link", { name: dossier.code ?? trackingCode, exact: true });
  await expect(line).toBeVisible();
  await expectAccessible(director, "the dossiers behind a number");
  await press(director, line);
  await expect(director.getByRole("heading", { level: 1, name: `Hồ sơ ${dossier.code}` })).toBeVisible();
  await director.goBack();
  await press(director, director.getByRole("link", { name: "← Về báo cáo" }));

  await press(director, director.getByRole("link", { name: "Cả năm trước" }));
  await expect(director.getByText("Hai kỳ không so sánh trực tiếp được")).toBeVisible();
  await expect(director.getByText(/hãy so sánh số quy đổi cả năm/)).toBeVisible();
  await expectAccessible(director, "two periods of unlike length");

  await director.goto("/staff/bao-cao?tu=2024-01-01&den=2025-12-31");
  await expect(director.getByText("Kỳ báo cáo dài 731 ngày, quá 400 ngày")).toBeVisible();
  await expectAccessible(director, "a period that is too long");
  await director.getByRole("button", { name: "English" }).click();
  await expect(director.getByRole("heading", { level: 1, name: "Reports" })).toBeVisible();
});

test("one officer freezes a month, another publishes it, and a correction stands beside it", async ({ open }) => {
  const control = await open({ viewport: DESK });
  await signInAtDesk(control, "kiemsoat");
  await control.getByRole("link", { name: "Báo cáo" }).click();
  const months = (page: Page) => page.getByRole("region", { name: /^Số liệu chốt tháng/ });
  const freeze = months(control).getByRole("button", { name: "Chốt số liệu" });
  await freeze.click();
  await expect(control.getByText(/^Đã chốt số liệu tháng .*, lần 1\.$/)).toBeVisible();
  await expect(months(control).getByRole("button", { name: /^Công bố/ })).toHaveCount(0);
  await freeze.click();
  await expect(months(control).getByRole("alert")).toContainText("Muốn đính chính, hãy nêu lý do");
  await expectAccessible(control, "a frozen month, and a refusal");

  const director = await open({ viewport: DESK });
  await signInAtDesk(director, "giamdoc");
  await director.getByRole("link", { name: "Báo cáo" }).click();
  await expect(months(director).getByRole("button", { name: "Chốt số liệu" })).toHaveCount(0);
  await months(director)
    .getByRole("button", { name: /^Công bố số liệu tháng/ })
    .click();
  await expect(months(director).getByRole("row").nth(1)).toContainText("Đặng Văn Bảy (hư cấu)");

  await months(control).getByLabel("Lý do đính chính").fill("Rà soát lại");
  await freeze.click();
  await expect(months(control).getByRole("row")).toHaveCount(3);
  await months(control).getByRole("link").first().click();
  await expect(control.getByRole("heading", { level: 1, name: /, lần 2$/ })).toBeFocused();
  await expect(control.getByRole("main")).toContainText("Rà soát lại");
  await expectAccessible(control, "a frozen month");
});
