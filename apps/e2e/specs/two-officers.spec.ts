import type { Page } from "@playwright/test";
import { expect, test, type Opening } from "../house/test.ts";
import { apiOf } from "../people/api-of.ts";
import { PEOPLE, signInAsCitizen } from "../people/citizen.ts";
import { filedDossier } from "../people/filed-dossier.ts";
import { beginAct, finishAct, openFromQueue, signInAtDesk } from "../people/officer.ts";
import { DESK, PHONE } from "../people/screens.ts";

/** Two reception officers with the same new dossier in front of them. */
async function twoOfficers(open: Opening["open"]): Promise<readonly [Page, Page]> {
  const citizen = await open({ viewport: PHONE });
  await signInAsCitizen(citizen, PEOPLE[1]);
  const { trackingCode } = await filedDossier(apiOf(citizen.context()), PEOPLE[1]);
  const [one, other] = [await open({ viewport: DESK }), await open({ viewport: DESK })];
  await signInAtDesk(one, "tiepnhan");
  await signInAtDesk(other, "tiepnhan2");
  for (const page of [one, other]) await openFromQueue(page, trackingCode);
  return [one, other];
}

test("two officers receive one dossier at the same moment: one does, the other is told", async ({ open }) => {
  const pages = await twoOfficers(open);
  const acts = await Promise.all(pages.map((page) => beginAct(page, "Tiếp nhận")));
  await Promise.all(acts.map((act) => act.getByRole("button", { name: "Tiếp nhận" }).click()));
  const outcomes = await Promise.all(
    pages.map(async (page) => {
      const done = page.getByRole("link", { name: /^In giấy tiếp nhận/ });
      const told = page.getByText("Hồ sơ vừa thay đổi");
      await expect(done.or(told)).toBeVisible();
      return (await told.isVisible()) ? "told" : "done";
    }),
  );
  expect(outcomes.toSorted()).toEqual(["done", "told"]);
  const [one, other] = pages;
  const loser = outcomes[0] === "told" ? one : other;
  await expect(loser.getByRole("listitem").filter({ hasText: "Đã tiếp nhận hồ sơ" }).first()).toBeVisible();
});

test("what an officer was typing stays when another acts first", async ({ open }) => {
  const [one, other] = await twoOfficers(open);
  const asking = await beginAct(one, "Hướng dẫn bổ sung");
  await asking.getByLabel("Tên nội dung").fill("Bản rõ hơn của giấy ủy quyền");
  await asking.getByLabel("Lý do", { exact: true }).fill("Bản gửi bị mất góc");

  await beginAct(other, "Hướng dẫn bổ sung");
  await other.getByLabel("Tên nội dung").fill("Giấy tờ về nơi cư trú");
  await other.getByLabel("Lý do", { exact: true }).fill("Không tra được nơi cư trú");
  await finishAct(other, "Hướng dẫn bổ sung");

  await expect(one.getByText("Hồ sơ vừa thay đổi")).toBeVisible();
  await expect(one.getByText("Hoàng Văn Hai (hư cấu)").first()).toBeVisible();
  await expect(asking.getByLabel("Tên nội dung")).toHaveValue("Bản rõ hơn của giấy ủy quyền");
  await expect(asking.getByLabel("Lý do", { exact: true })).toHaveValue("Bản gửi bị mất góc");
});
