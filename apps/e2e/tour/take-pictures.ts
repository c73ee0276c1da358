import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEMO_PIN } from "@motcua/api/invented-people";
import { chromium, expect, type APIResponse, type Page } from "@playwright/test";
import config from "../../../playwright.config.ts";
import { runHouse } from "../house/run-house.ts";
import { apiOf, type Api } from "../people/api-of.ts";
import { goOn, PEOPLE, signInAsCitizen, signInToFile } from "../people/citizen.ts";
import { filedDossier } from "../people/filed-dossier.ts";
import { PROCEDURE } from "../people/marital-status-form.ts";
import { beginAct, inQueue, openFromQueue, signInAtDesk } from "../people/officer.ts";
import { DESK, PHONE } from "../people/screens.ts";
import { inventedWalkIn } from "./invented-walk-in.ts";
import { keepPicture, keepPictureOfPdf } from "./pictures.ts";

const FOLDER = fileURLToPath(new URL("../../../docs/pictures/", import.meta.url));
const OFFICE = "cam-pha";
const [person, ...neighbours] = PEOPLE;

/** Who else comes to the centre on this day, so that the queue is one: procedure, invented name, how it came. */
const WALK_INS = [
  ["2.000815", "Phan Văn Tưởng Tượng", "counter"],
  ["2.000635", "Đinh Thị Minh Họa", "counter"],
  ["1.000656", "Tạ Văn Giả Thiết", "counter"],
  ["2.001955", "Lương Thị Thí Dụ", "post"],
  ["1.001193", "Mạc Văn Phỏng Đoán", "counter"],
] as const;

mkdirSync(FOLDER, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "motcua-tour-"));
const house = await runHouse();
const browser = await chromium.launch({ ...config.use?.launchOptions });

const open = async (viewport: typeof PHONE | typeof DESK): Promise<Page> => {
  const context = await browser.newContext({
    viewport,
    baseURL: house.url,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    deviceScaleFactor: viewport === PHONE ? 2 : 1,
  });
  return context.newPage();
};
const officer = async (account: string): Promise<{ readonly page: Page; readonly api: Api }> => {
  const page = await open(DESK);
  await signInAtDesk(page, account);
  return { page, api: apiOf(page.context(), house.url) };
};
/** From the top, and without what passes: a word of the desk that is gone in a moment. */
const picture = async (page: Page, name: string): Promise<void> => {
  await page.evaluate("scrollTo(0, 0)");
  await expect(page.getByText(/^(Có hồ sơ mới|Danh sách vừa thay đổi|Đã xong:.*)\.?$/)).toHaveCount(0, {
    timeout: 10_000,
  });
  keepPicture(await page.screenshot(), join(FOLDER, `${name}.png`));
};
const keepPdf = async (answer: APIResponse, name: string): Promise<string> => {
  if (!answer.ok()) throw new Error(`${name}: ${answer.status()}`);
  const path = join(work, name);
  writeFileSync(path, await answer.body());
  return path;
};

try {
  const phone = await open(PHONE);
  await phone.goto("/");
  await picture(phone, "home-phone");
  await phone.goto(`/thu-tuc/${PROCEDURE}`);
  await picture(phone, "procedure-phone");

  const reception = await officer("tiepnhan");
  const offered = await reception.api.public.procedures.query({ query: "" });
  for (const [code, name, channel] of WALK_INS) {
    const procedure = offered.find((each) => each.code === code);
    if (procedure === undefined) throw new Error(`${code} is not offered`);
    await reception.api.staff.receiveAtCounter.mutate(inventedWalkIn(procedure, { office: OFFICE, name, channel }));
  }
  for (const neighbour of neighbours) {
    const page = await open(PHONE);
    await signInAsCitizen(page, neighbour);
    await filedDossier(apiOf(page.context(), house.url), neighbour);
  }

  await signInToFile(phone, person, `/nop/${PROCEDURE}`);
  await phone.getByRole("radio", { name: "Chính tôi" }).check();
  await goOn(phone, "Thông tin của bạn");
  await picture(phone, "form-phone");
  const { id, trackingCode } = await filedDossier(apiOf(phone.context(), house.url), person);

  await expect(inQueue(reception.page, trackingCode)).toBeVisible();
  await reception.page.getByRole("link", { name: "Tất cả" }).click();
  await reception.page.getByRole("link", { name: "H49" }).first().focus();
  await picture(reception.page, "queue-desktop");
  await openFromQueue(reception.page, trackingCode);
  const receive = await beginAct(reception.page, "Tiếp nhận");
  await receive.getByRole("button", { name: "Tiếp nhận" }).click();
  await expect(reception.page.getByText("Đã tiếp nhận hồ sơ").first()).toBeVisible();
  await picture(reception.page, "dossier-desktop");
  await phone.goto(`/ho-so/${id}`);
  await expect(phone.getByRole("heading", { name: "Quá trình giải quyết" })).toBeVisible();
  await picture(phone, "dossier-phone");

  const [handling, leader, clerk, returning] = [
    await officer("thuly"),
    await officer("lanhdao"),
    await officer("vanthu"),
    await officer("traketqua"),
  ];
  const target = async ({ staff }: Api) => ({ id, sequence: (await staff.dossier.query({ id })).dossier.sequence });
  await handling.api.acts.takeUp.mutate({ target: await target(handling.api) });
  await handling.api.acts.propose.mutate({
    target: await target(handling.api),
    outcome: "grant",
    conclusion: "Hiện tại chưa đăng ký kết hôn với ai",
  });
  await leader.api.acts.approve.mutate({ target: await target(leader.api) });
  await leader.api.acts.sign.mutate({ target: await target(leader.api), pin: DEMO_PIN });
  const { seals } = await clerk.api.staff.dossier.query({ id });
  await clerk.api.acts.seal.mutate({ target: await target(clerk.api), sealId: seals[0]?.id ?? "", pin: DEMO_PIN });
  const { owedVnd } = await returning.api.staff.dossier.query({ id });
  if (owedVnd > 0)
    await returning.api.acts.payFee.mutate({ target: await target(returning.api), vnd: owedVnd, means: "transfer" });

  const receipt = await keepPdf(await phone.request.get(`/api/dossiers/${id}/forms/receipt.pdf`), "giay-tiep-nhan.pdf");
  const sealed = await keepPdf(await phone.request.get(`/api/dossiers/${id}/result.pdf`), "ket-qua.pdf");
  keepPictureOfPdf(receipt, join(FOLDER, "receipt.png"));
  keepPictureOfPdf(sealed, join(FOLDER, "result-sealed.png"));

  const director = await officer("giamdoc");
  await director.page.goto("/staff/bao-cao");
  await expect(director.page.getByRole("table").first()).toBeVisible();
  await picture(director.page, "reports-desktop");

  const desk = await open(DESK);
  await desk.goto("/kiem-tra");
  await desk.getByLabel("Tệp PDF cần kiểm tra").setInputFiles(sealed);
  await expect(desk.getByRole("heading", { name: "Chữ ký 2: Hợp lệ" })).toBeVisible();
  await picture(desk, "verify-desktop");
} finally {
  await browser.close();
  await house.stop();
  rmSync(work, { recursive: true, force: true });
}
