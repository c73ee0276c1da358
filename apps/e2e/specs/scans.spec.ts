import { expect, test } from "../house/test.ts";
import { expectAccessible } from "../people/accessible.ts";
import { apiOf } from "../people/api-of.ts";
import { PEOPLE } from "../people/citizen.ts";
import { answersOf } from "../people/filed-dossier.ts";
import { beginAct, signInAtDesk } from "../people/officer.ts";
import { DESK } from "../people/screens.ts";
import { FALSE_PDF, madePapers } from "../papers/made-papers.ts";
import { PROCEDURE } from "../people/marital-status-form.ts";
import { inventedWalkIn } from "../tour/invented-walk-in.ts";

const PAPER = "Giấy xác nhận đã cấp trước đây";

test("papers taken in at the counter are scanned before the dossier is handed on", async ({ open, browser }) => {
  const { pdf } = await madePapers(browser);
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan");
  const papers = [
    { component: "000.00.00.G15-KQ003453", title: "Giấy đã cấp (hư cấu)", originals: 1, certified: 0, photocopies: 0 },
  ];
  const desk = apiOf(page.context()).staff;
  const [procedure] = await desk.procedures.query({ query: PROCEDURE });
  if (procedure === undefined) throw new Error(`${PROCEDURE} is not offered`);
  const visit = { office: "cam-pha", name: PEOPLE[2].name, channel: "counter" } as const;
  const answers = answersOf(PEOPLE[2]);
  const { id } = await desk.receiveAtCounter.mutate({ ...inventedWalkIn(procedure, visit), answers, papers });
  const handler = await open({ viewport: DESK });
  await signInAtDesk(handler, "thuly");

  await test.step("whoever is to handle it is told what is missing", async () => {
    await handler.goto(`/staff/ho-so/${id}`);
    await handler.getByRole("button", { name: "Nhận thụ lý", exact: true }).first().click();
    await expect(handler.getByText("Còn 1 loại giấy tờ chưa quét")).toBeVisible();
    await expectAccessible(handler, "a dossier that is not scanned");
  });

  await test.step("the desk attaches the scan beside the paper, and a file that is none is refused", async () => {
    await page.goto(`/staff/ho-so/${id}`);
    const section = page.getByRole("region", { name: "Giấy tờ" });
    await expect(section).toContainText("Còn 1 loại giấy tờ bản giấy chưa quét.");
    await expect(page.getByRole("region", { name: "Tình trạng" })).toContainText("Hạn chuyển giải quyết");
    const scan = section.getByRole("button", { name: `Gắn bản quét: ${PAPER}` });
    const choose = async (file: typeof pdf): Promise<void> => {
      const chooser = page.waitForEvent("filechooser");
      await scan.focus();
      await page.keyboard.press("Enter");
      await (await chooser).setFiles(file);
    };
    await choose(FALSE_PDF);
    await expect(section.getByRole("alert")).toContainText("PDF");
    await expectAccessible(page, "a scan that was refused");
    await choose(pdf);
    await expect(page.getByRole("status").filter({ hasText: "Đã gắn bản quét giay-cu.pdf" })).toBeVisible();
    await expect(section.getByRole("link", { name: /Xem/ })).toBeFocused();
    await expect(section).not.toContainText("chưa quét");
  });

  await test.step("then it is handed on", async () => {
    await handler.reload();
    await handler.getByRole("button", { name: "Nhận thụ lý", exact: true }).first().click();
    await expect(handler.getByText("Đã xong: Nhận thụ lý.")).toBeVisible();
    await beginAct(handler, "Trình phê duyệt");
  });
});
