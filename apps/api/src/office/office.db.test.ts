import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Messenger, OutgoingMessage } from "@motcua/casework";
import { nationalCatalogue, readDossiers } from "@motcua/catalogue";
import { verifyAudit } from "@motcua/database";
import { moment, officeCalendar, workingCalendar, type CalendarDay, type Dossier, type Moment } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SettingsFault } from "../env.ts";
import { filed, inAppraisal, markOf, received, walkIn } from "../testing/filing.ts";
import { citizen, staff } from "../testing/invented-callers.ts";
import { openFor, runOnOffice } from "../testing/run-on-office.ts";
import { MONDAY_MORNING, testOffice, type TestOffice } from "../testing/test-office.ts";
import { exportDossiersCommand } from "./export-dossiers.ts";
import { moveDossiersCommand } from "./move-dossiers.ts";
import type { OpenOffice } from "./open-office.ts";
import { recomputeDuesCommand } from "./recompute-dues.ts";
import { reportPeriodCommand } from "./report-period.ts";
import { syncDossiersCommand } from "./sync-dossiers.ts";
import { watchDailyCommand } from "./watch-daily.ts";

const SWITCH = moment("2025-07-01T08:00:00+07:00");
const DOCUMENT = "Nghị quyết chuyển hồ sơ mẫu";
const GROUND = "Công điện nghỉ bão mẫu";

let house: TestOffice;
let folder: string;
let office: Omit<OpenOffice, "say">;

beforeAll(async () => {
  house = await testOffice();
  folder = mkdtempSync(join(tmpdir(), "motcua-commands-"));
  office = openFor(house, folder);
});

afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The newest list of a name, and who may read it. */
function list(name: string): { readonly text: string; readonly mode: number } {
  const [last] = readdirSync(join(folder, "lists"))
    .filter((file) => file.startsWith(name))
    .toSorted()
    .toReversed();
  const path = join(folder, "lists", last!);
  return { text: readFileSync(path, "utf8"), mode: statSync(path).mode & 0o777 };
}

async function stateOf(code: string): Promise<Dossier> {
  for await (const dossier of house.database.casebook.openDossiers("H49")) if (dossier.code === code) return dossier;
  throw new Error(`no open dossier ${code}`);
}

const codeOf = async (id: string): Promise<string> => {
  const { dossier } = await house.as(staff("giamdoc", "centre-director")).staff.dossier({ id });
  return dossier.code!;
};

/** Of the invented people: what no screen of an operator may show. */
const PERSONAL = [citizen(1), citizen(3)].flatMap(({ actor }) => [
  actor.name,
  actor.kind === "citizen" ? actor.personalNumber : actor.id,
  markOf({ actor }),
  "0900000001",
]);
const namesNobody = (said: string): void => expect(PERSONAL.filter((words) => said.includes(words))).toEqual([]);

describe("dossiers:move (chuyển hồ sơ khi thành phố Cẩm Phả kết thúc)", () => {
  /** At the city's counter on its last day but some: a copy to be certified, for somebody of that former ward. */
  async function atCity(ward: string): Promise<string> {
    house.clock.at = moment("2025-06-30T15:30:00+07:00");
    const desk = staff("tiepnhan", "reception-officer", { office: "cam-pha-city" });
    const { owner, ...form } = walkIn({ person: citizen(3) });
    const { code } = await house.as(desk).staff.receiveAtCounter({
      ...form,
      office: "cam-pha-city",
      procedure: "2.000815",
      caseCode: "2.000815.trong-ngay",
      owner: { ...owner, address: `Tổ 1, ${ward}, thành phố Cẩm Phả, tỉnh Quảng Ninh` },
      answers: {
        "requester-full-name": owner.fullName,
        "requester-personal-number": owner.personalNumber,
        "requester-residence": "Số 3 phố Hư Cấu",
        "requester-phone": "0900000003",
        "paper-title": "Bằng hư cấu",
        "paper-issued-by": "Trường Hư Cấu",
        "pages-of-original": "1",
        copies: "1",
        "will-bring-original": ["agreed"],
      },
      papers: [{ component: "2.000815.ban-chinh", title: "Bản chính", originals: 1, certified: 0, photocopies: 0 }],
    });
    return code!;
  }
  const move = (...args: readonly string[]) => runOnOffice(office, moveDossiersCommand, args);
  const apply = (...args: readonly string[]) => move("--apply", "--document", DOCUMENT, ...args);

  it("tells the plan first, then moves what is certain, and asks where the ward was divided", async () => {
    const certain = await atCity("phường Cẩm Thạch");
    const divided = await atCity("xã Hải Hòa");
    house.clock.at = SWITCH;
    const plan = await move("--on", "2025-07-01");
    expect(plan.said).toContain(`${certain}  cam-pha-city → quang-hanh`);
    expect(plan.said).toContain(`? ${divided}  cam-pha-city → hai-hoa`);
    expect(plan.said).toContain("Chuyển 1, phải hỏi 1, ở lại 0");
    expect((await stateOf(certain)).office).toBe("cam-pha-city");

    const before = await stateOf(certain);
    const applied = await apply();
    expect(applied).toMatchObject({ isDone: true });
    expect(applied.said).toContain("1 moved, 0 refused, 1 to be chosen");
    expect(await stateOf(certain)).toMatchObject({ office: "quang-hanh", code: before.code, due: before.due });
    expect((await stateOf(divided)).office).toBe("cam-pha-city");
    expect((await apply()).said).toContain("0 moved, 0 refused, 1 to be chosen");

    expect((await apply("--choose", `${divided}=hai-hoa`)).said).toContain("1 moved, 0 refused, 0 to be chosen");
    expect((await stateOf(divided)).office).toBe("hai-hoa");
    namesNobody(plan.said + applied.said);
  });

  it("is refused where the office chosen is no successor, and moves nothing", async () => {
    const code = await atCity("xã Hải Hòa");
    house.clock.at = SWITCH;
    const refused = await apply("--choose", `${code}=ha-long`);
    expect(refused.isDone).toBe(false);
    expect(refused.said).toContain("is not listed as a successor");
    expect(refused.said).toContain("0 moved, 1 refused, 1 to be chosen");
    expect((await stateOf(code)).office).toBe("cam-pha-city");
    expect((await apply("--choose", `${code}=hai-hoa`)).isDone).toBe(true);
  });

  it("wants the document that the move rests on, and an answer only to what was asked", async () => {
    await expect(move("--apply")).rejects.toThrow("--document");
    await expect(move("--choose", "H49.12-000000-0000=cam-pha")).rejects.toThrow(SettingsFault);
  });
});

describe("dues:recompute (tính lại ngày hẹn khi có ngày nghỉ mới)", () => {
  /** The same office on a law with one more day off. */
  const decreed = (on: CalendarDay): typeof office => {
    const { calendars } = nationalCatalogue();
    const source = { document: GROUND };
    const daysOff = [{ day: on, reason: { vi: "Nghỉ bão", en: "Typhoon" }, source }];
    const calendar = (_tenant: string, id: string) =>
      officeCalendar(
        calendars,
        office.pack.offices.find((each) => each.id === id)!,
        { daysOff },
      );
    return { ...office, desk: { ...office.desk, law: { ...office.desk.law, calendar } } };
  };
  const recompute = (on: typeof office, ...args: readonly string[]) => runOnOffice(on, recomputeDuesCommand, args);
  const APPLY = ["--apply", "--ground", GROUND] as const;

  it("lists what would change and saves nothing, then does it once and lists the people to tell", async () => {
    house.clock.at = MONDAY_MORNING;
    const id = await received(house);
    const code = await codeOf(id);
    const { due } = await stateOf(code);
    const changed = decreed(due!.on);

    const simulated = await recompute(changed);
    expect(simulated).toMatchObject({ isDone: true });
    expect(simulated.said).toContain(`${code}  17:00 `);
    expect(simulated.said).toContain("đổi ngày hẹn");
    expect((await stateOf(code)).due).toEqual(due);

    const applied = await recompute(changed, ...APPLY);
    expect(applied.isDone).toBe(true);
    expect(applied.said).toContain("1 dossiers saved, 0 refused");
    namesNobody(simulated.said + applied.said);
    const after = (await stateOf(code)).due!;
    expect(after.on > due!.on).toBe(true);

    house.clock.at = moment("2026-11-23T08:05:00+07:00");
    expect((await recompute(changed, ...APPLY)).said).toContain("0 dossiers saved, 0 refused");
    const told = list("doi-ngay-hen");
    expect(told.mode).toBe(0o600);
    expect(told.text.split("\r\n")).toHaveLength(3);
    expect(told.text).toContain(`"${code}","${citizen(1).actor.name}","0900000001"`);
    expect(told.text).toContain(`"${GROUND}","Tin nhắn"`);
    expect(applied.said).toContain("1 are sent messages, 0 are to be called");
    const waiting = await house.database.notifications.claim("H49", {
      now: house.clock.at,
      until: moment("2026-11-23T08:10:00+07:00"),
      media: ["sms"],
      most: 100,
    });
    expect(waiting.filter(({ event }) => event.type === "due-recomputed")).toMatchObject([
      { dossier: id, address: "0900000001", to: "owner" },
    ]);

    const { steps, due: seen } = await house.as(citizen(1)).citizen.dossier({ id });
    expect(seen?.on).toBe(after.on);
    expect(steps.at(-1)).toMatchObject({
      type: "due-recomputed",
      by: "system",
      dueChange: { before: due!.at, due: after.at, ground: { document: GROUND } },
    });
  });

  it("marks who becomes overdue when a day off is taken back", async () => {
    const calm = await recompute(office, ...APPLY);
    expect(calm.isDone).toBe(true);
    const code = await codeOf(await received(house, { person: citizen(2) }));
    const { due } = await stateOf(code);
    await recompute(decreed(due!.on), ...APPLY);
    house.clock.at = moment(`${due!.on}T23:00:00+07:00`);
    expect((await recompute(office)).said).not.toContain("trở thành quá hạn");
    house.clock.at = moment(`${(await stateOf(code)).due!.on}T08:00:00+07:00`);
    const back = await recompute(office);
    expect(back.said).toContain("trở thành quá hạn · now overdue");
    house.clock.at = MONDAY_MORNING;
    expect((await recompute(office, ...APPLY)).isDone).toBe(true);
  });

  it("is refused without the decision that it rests on", async () => {
    await expect(recompute(office, "--apply")).rejects.toThrow("--ground");
    await expect(recompute(office, "--apply", "--ground", " ")).rejects.toThrow(SettingsFault);
  });

  it("says which dossier has no date for want of a calendar, and is not done", async () => {
    const { years, hours } = office.desk.law.calendar("H49", "cam-pha");
    const before = [...years.values()].filter(({ year }) => year < 2026);
    const calendar = () => workingCalendar(before, hours);
    const cut = { ...office, desk: { ...office.desk, law: { ...office.desk.law, calendar } } };
    const { isDone, said } = await recompute(cut);
    expect(isDone).toBe(false);
    expect(said).toContain("✗ H49.93-261123-0001: ");
  });
});

describe("dossiers:export (xuất hồ sơ chưa kết thúc)", () => {
  const exported = (...args: readonly string[]) => runOnOffice(office, exportDossiersCommand, args);

  it("writes what a simulation of a new pack reads, and names nobody", async () => {
    const path = join(folder, "thu.jsonl");
    expect((await exported("--open", "--to", path)).isDone).toBe(true);
    const text = readFileSync(path, "utf8");
    namesNobody(text);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const read = readDossiers(path);
    expect(read.ok && read.value.length).toBe(text.trimEnd().split("\n").length);
  });

  it("writes whole states where it is asked for, and says that they are personal data", async () => {
    const { said } = await exported("--open", "--whole");
    expect(said).toContain("personal data");
    const { text, mode } = list("ho-so");
    expect(mode).toBe(0o600);
    expect(text).toContain(citizen(1).actor.name);
  });

  it("is refused over a file that is there, and where nobody says what to export", async () => {
    const path = join(folder, "co-san.jsonl");
    writeFileSync(path, "của người khác");
    await expect(exported("--open", "--to", path)).rejects.toThrow("is there");
    expect(readFileSync(path, "utf8")).toBe("của người khác");
    await expect(exported()).rejects.toThrow("--open");
  });
});

describe("dossiers:sync (dữ liệu đồng bộ lên Cổng Dịch vụ công quốc gia)", () => {
  const sync = (...args: readonly string[]) => runOnOffice(office, syncDossiersCommand, args);

  it("writes a record of each dossier that may be told, and says of the others why not", async () => {
    house.clock.at = moment("2026-11-24T09:00:00+07:00");
    const code = await codeOf(await inAppraisal(house));
    const { trackingCode } = await house.as(citizen(1)).citizen.dossier({ id: await filed(house) });
    const { isDone, said } = await sync("--since", "2026-11-24");
    expect(isDone).toBe(true);
    expect(said).toContain(`✗ ${trackingCode}: Hồ sơ chưa có mã`);
    expect(said).toContain("1 bản ghi");
    expect(said).toContain("Nothing was sent anywhere");
    namesNobody(said);
    const { text, mode } = list("dong-bo");
    expect(mode).toBe(0o600);
    expect(JSON.parse(text)).toMatchObject({
      MaHoSo: code,
      TrangThaiHoSo: "4",
      DonViXuLy: "Ủy ban nhân dân phường Cẩm Phả",
    });
  });

  it("is refused without a day to begin with", async () => {
    await expect(sync()).rejects.toThrow("--since");
    await expect(sync("--since", "24/11/2026")).rejects.toThrow("YYYY-MM-DD");
  });
});

describe("watch:daily (nhắc việc đầu ngày)", () => {
  const watch = (...args: readonly string[]) => runOnOffice(office, watchDailyCommand, args);
  let now: Moment;
  beforeAll(() => {
    now = house.clock.at;
    house.clock.at = moment("2026-12-01T08:00:00+07:00");
  });
  afterAll(() => {
    house.clock.at = now;
  });

  it("tells each unit what is overdue or due by the next working day, by code, and names nobody", async () => {
    const { isDone, said } = await watch("--unit", "cam-pha");
    expect(isDone).toBe(true);
    expect(said).toMatch(/^Trung tâm Phục vụ hành chính công phường Cẩm Phả, ngày 01\/12\/2026: \d+ hồ sơ cần chú ý/);
    expect(said).toMatch(/ {2}H49\.93-\d{6}-\d{4}, .+, hẹn trả \d\d\/1[12]\/2026/);
    namesNobody(said);
  });

  it("gives the same to a program, one notice a line, each with a key by which it is sent once", async () => {
    const notices = (await watch("--json")).said
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly key: string });
    expect(notices.length).toBeGreaterThan(0);
    expect(new Set(notices.map(({ key }) => key)).size).toBe(notices.length);
  });

  it("goes to the mailbox of the office, and says what it could not send", async () => {
    const gone: OutgoingMessage[] = [];
    const taking: Messenger = async (message) => {
      gone.push(message);
      return { kind: "taken", reference: "1" };
    };
    const send = (mail: Messenger | null) =>
      runOnOffice({ ...office, mail }, watchDailyCommand, ["--unit", "cam-pha", "--send"]);
    const { isDone, said } = await send(taking);
    expect([isDone, said.includes("1 sent, 0 failed")]).toEqual([true, true]);
    const mailbox = office.pack.offices.find(({ id }) => id === "cam-pha")!.email;
    expect(gone).toMatchObject([{ address: mailbox, id: "H49.daily-watch/cam-pha/2026-12-01" }]);
    expect(gone[0]!.text).toMatch(/^\S.*: \d+\nH49\.93-\d{6}-\d{4}, .+, hẹn trả /m);
    namesNobody(gone[0]!.text);
    const later = await send(() => Promise.reject(new Error("no line")));
    expect([later.isDone, later.said.includes("0 sent, 1 failed")]).toEqual([false, true]);
    await expect(send(null)).rejects.toThrow("SMTP_URL");
    await expect(watch("--json", "--send")).rejects.toThrow("choose one");
  });

  it("is refused for a unit that is not there", async () => {
    await expect(watch("--unit", "khong-co")).rejects.toThrow("no such unit");
  });
});

describe("report:period (báo cáo)", () => {
  const NOVEMBER = ["--from", "2026-11-01", "--to", "2026-11-24"] as const;
  const report = (...args: readonly string[]) => runOnOffice(office, reportPeriodCommand, args);

  it("shows Biểu 06a, the league and the indicators, and the codes behind a number", async () => {
    const { isDone, said } = await report(...NOVEMBER, "--unit", "cam-pha");
    expect(isDone).toBe(true);
    for (const words of ["Biểu số II.06a/VPCP/KSTT", "Hộ tịch", "Late by agency", "filed-online"])
      expect(said).toContain(words);
    namesNobody(said);

    const json = JSON.parse((await report(...NOVEMBER, "--unit", "cam-pha", "--json")).said) as {
      readonly report: { readonly total: { readonly received: { readonly online: number } } };
    };
    const behind = JSON.parse((await report(...NOVEMBER, "--behind", "filed-online", "--json")).said) as {
      readonly counted: readonly string[];
    };
    expect(behind.counted).toHaveLength(json.report.total.received.online);
    expect(behind.counted).toContain("H49.93-261123-0001");
    const spoken = (await report(...NOVEMBER, "--behind", "filed-online")).said;
    for (const code of behind.counted) expect(spoken).toContain(code);
  });

  it("is refused for days that have not come, a unit or an indicator that is not there", async () => {
    expect(await report("--from", "2026-11-01", "--to", "2026-11-30")).toMatchObject({ isDone: false });
    await expect(report(...NOVEMBER, "--unit", "khong-co")).rejects.toThrow("no such unit");
    await expect(report(...NOVEMBER, "--behind", "khong-co")).rejects.toThrow("no such indicator");
  });
});

describe("the log after all these commands", () => {
  it("is whole", async () => {
    expect((await verifyAudit(house.url)).problems).toEqual([]);
  });
});
