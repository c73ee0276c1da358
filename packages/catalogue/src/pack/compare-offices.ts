import { addDays, type Agency, type CalendarDay, type Office, type ProvincePack, type Text } from "@motcua/domain";
import { shortDayText } from "@motcua/messages";
import { matched, undated, type PackChange } from "./pack-change.ts";

/** Cơ quan, nơi tiếp nhận: which came, which ended, what they are called and where they stand. */
export function comparedOffices(before: ProvincePack, after: ProvincePack): readonly PackChange[] {
  const agencies = matched(before.agencies, after.agencies, ({ id }) => id);
  const offices = matched(before.offices, after.offices, ({ id }) => id);
  return [
    ...agencies.come.map(({ name, from }) => begun(name, from)),
    ...agencies.gone.map(({ name }) => left(name)),
    ...agencies.both.flatMap((pair) => bodyChanges(pair.before, pair.after)),
    ...offices.come.map(({ name, from }) => begun(name, from)),
    ...offices.gone.map(({ name }) => left(name)),
    ...offices.both.flatMap((pair) => [
      ...bodyChanges(pair.before, pair.after),
      ...deskChanges(pair.before, pair.after),
    ]),
  ];
}

const begun = (name: string, from: CalendarDay): PackChange => ({
  subject: "offices",
  from,
  until: null,
  text: { vi: `${name}: bắt đầu hoạt động`, en: `${name}: begins` },
});

const left = (name: string): PackChange =>
  undated("offices", {
    vi: `${name}: không còn trong gói; hồ sơ cũ sẽ không tìm thấy nơi này, nên ghi ngày kết thúc (to) thay vì bỏ`,
    en: `${name}: no longer in the pack; old dossiers will not find it, so write its last day (to) rather than drop it`,
  });

const said = ({ name }: Pick<Agency, "name">, { vi, en }: Text): PackChange =>
  undated("offices", { vi: `${name}: ${vi}`, en: `${name}: ${en}` });

function bodyChanges(before: Agency | Office, after: Agency | Office): readonly PackChange[] {
  const changes: PackChange[] = [];
  if (before.name !== after.name)
    changes.push(said(before, { vi: `đổi tên thành ${after.name}`, en: `renamed ${after.name}` }));
  if (before.code !== after.code)
    changes.push(said(after, { vi: `mã ${before.code} → ${after.code}`, en: `code ${before.code} → ${after.code}` }));
  if (before.to !== after.to)
    changes.push(
      after.to === undefined
        ? said(after, { vi: "không còn ngày kết thúc", en: "no longer ends" })
        : {
            subject: "offices",
            from: addDays(after.to, 1),
            until: null,
            text: {
              vi: `${after.name}: không còn hoạt động (ngày cuối ${shortDayText(after.to)})`,
              en: `${after.name}: ended (last day ${shortDayText(after.to)})`,
            },
          },
    );
  return changes;
}

function deskChanges(before: Office, after: Office): readonly PackChange[] {
  const changes: PackChange[] = [];
  const compare = (key: "address" | "phone" | "email", called: Text): void => {
    if (before[key] !== after[key])
      changes.push(said(after, { vi: `${called.vi}: ${after[key]}`, en: `${called.en}: ${after[key]}` }));
  };
  compare("address", { vi: "địa chỉ", en: "address" });
  compare("phone", { vi: "điện thoại", en: "telephone" });
  compare("email", { vi: "thư điện tử", en: "e-mail" });
  if (accountText(before, "vi") !== accountText(after, "vi"))
    changes.push(
      said(after, {
        vi: `tài khoản thu phí, lệ phí: ${accountText(after, "vi")}`,
        en: `account for fees: ${accountText(after, "en")}`,
      }),
    );
  if (before.successors.join() !== after.successors.join())
    changes.push(
      said(after, {
        vi: `nơi kế tục: ${after.successors.join(", ") || "không có"}`,
        en: `successors: ${after.successors.join(", ") || "none"}`,
      }),
    );
  return changes;
}

/** Bank, number and holder: a changed account is where the money goes. */
const accountText = ({ feeAccount }: Office, language: "vi" | "en"): string =>
  feeAccount === undefined
    ? { vi: "không có", en: "none" }[language]
    : `${feeAccount.bin} ${feeAccount.account}, ${feeAccount.holder}`;
