import { dayOf, notificationsOf, type Dossier, type DossierEvent, type Source } from "@motcua/domain";
import { shortMomentText, staffTexts } from "@motcua/messages";
import { csvLine } from "./csv-line.ts";
import type { OpenOffice } from "./open-office.ts";
import { HOLDS_PERSONAL_DATA, listPath, writePrivately } from "./private-file.ts";

const HEAD = [
  "Mã hồ sơ",
  "Chủ hồ sơ",
  "Điện thoại",
  "Thư điện tử",
  "Nơi giữ hồ sơ",
  "Ngày hẹn cũ",
  "Ngày hẹn mới",
  "Căn cứ",
  "Báo bằng",
];

/** So that a spreadsheet reads the file as UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Danh sách người cần báo of one decision. It is read from the log, so a run that was broken off leaves nobody out. */
export async function writePeopleToTell(office: OpenOffice, ground: Source): Promise<void> {
  const { desk, tenant, dataDir, pack, say } = office;
  const names = new Map(pack.offices.map(({ id, name }) => [id, name]));
  const lines: string[] = [];
  let calls = 0;
  const today = dayOf(desk.clock.now());
  for await (const { dossier, events } of desk.casebook.histories(tenant, { period: { from: today, to: today } })) {
    const moved = movedUnder(ground, dossier, events);
    if (moved === null) continue;
    const media = new Set(
      notificationsOf({ sequence: 0, events: [moved], after: dossier }).map(({ medium }) => medium),
    );
    if (media.has("call")) calls += 1;
    const { code, owner, office: id } = dossier;
    const { document, clause = "" } = ground;
    lines.push(
      csvLine([
        code ?? dossier.trackingCode,
        owner.fullName,
        owner.phone,
        owner.email ?? "",
        names.get(id) ?? id,
        shortMomentText(moved.data.before.at),
        shortMomentText(moved.data.due.at),
        clause === "" ? document : `${document}, ${clause}`,
        [...media].map((medium) => staffTexts.vi.told.media[medium]).join(", "),
      ]),
    );
  }
  if (lines.length === 0) {
    say("Không có ai cần báo · There is nobody to tell");
    return;
  }
  const path = listPath(dataDir, "doi-ngay-hen-*.csv", desk.clock.now());
  await writePrivately(path, async (write) => [`${BYTE_ORDER_MARK}${csvLine(HEAD)}`, ...lines].forEach(write));
  say(
    `${lines.length - calls} người được báo bằng tin, ${calls} người phải gọi · ${lines.length - calls} are sent messages, ${calls} are to be called: ${path}`,
  );
  say(HOLDS_PERSONAL_DATA);
}

type Moved = Extract<DossierEvent, { type: "due-recomputed" }>;

/** Where this decision moved a date that the person still waits for. */
function movedUnder(ground: Source, { endedAt }: Dossier, events: readonly DossierEvent[]): Moved | null {
  const moved = events.findLast(
    (event) =>
      event.type === "due-recomputed" &&
      event.data.ground.document === ground.document &&
      event.data.ground.clause === ground.clause,
  );
  if (endedAt !== null || moved?.type !== "due-recomputed") return null;
  return moved.data.before.at === moved.data.due.at ? null : moved;
}
