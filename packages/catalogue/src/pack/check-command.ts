import { dayOf, withoutProcess, type ProvincePack, type Text } from "@motcua/domain";
import { checkPack } from "./check-pack.ts";
import { misused, refused, type ExitCode, type ToolRequest } from "./tool-request.ts";
import { unsetFees, type UnsetFee } from "./unset-fees.ts";

/** `check <folder>`: what is wrong; or what the pack has, and which fees nobody has set. */
export function checkCommand(request: ToolRequest): ExitCode {
  const [folder, ...more] = request.given;
  if (folder === undefined || more.length > 0)
    return misused(request, { vi: "Lệnh check cần đúng một thư mục.", en: "check needs one folder." });
  const checked = checkPack(folder, request.catalogue);
  if (!checked.ok) return refused(request, checked.problems);
  const { pack, cases } = checked.value;
  const counts = [pack.procedures, pack.offices, pack.fees, pack.seals].map((list) => list.length);
  request.print(
    {
      vi: `${pack.name.vi} (${pack.tenant}): đúng. ${counts[0]} thủ tục, ${counts[1]} nơi tiếp nhận, ${counts[2]} khoản thu, ${counts[3]} con dấu, ${cases} ví dụ tính ngày hẹn.`,
      en: `${pack.name.en} (${pack.tenant}): right. ${counts[0]} procedures, ${counts[1]} desks, ${counts[2]} fees, ${counts[3]} seals, ${cases} worked cases.`,
    }[request.language],
  );
  for (const { procedure, fee, why } of unsetFees(pack, request.catalogue.procedures, dayOf(request.now())))
    request.print(
      {
        vi: `Chú ý: ${procedure}, ${fee}: ${UNSET[why].vi}; hệ thống sẽ từ chối thu, không coi là miễn phí.`,
        en: `Note: ${procedure}, ${fee}: ${UNSET[why].en}; the platform will refuse payment, not call it free.`,
      }[request.language],
    );
  request.print(coverageText(request, pack));
  return 0;
}

/** Which of the procedures offered have no process in force today. */
function coverageText({ catalogue, language, now }: ToolRequest, pack: ProvincePack): string {
  const offered = catalogue.procedures.filter(({ code }) => pack.procedures.some((each) => each.code === code));
  const lacking = withoutProcess(dayOf(now()), { processes: pack.processes ?? [], procedures: offered });
  const cases = lacking.reduce((sum, each) => sum + each.cases.length, 0);
  if (cases === 0)
    return { vi: "Quy trình nội bộ: đủ cho mọi trường hợp.", en: "Internal processes: every case has one." }[language];
  return {
    vi: `Quy trình nội bộ: còn thiếu ở ${lacking.length} thủ tục (${cases} trường hợp).`,
    en: `Internal processes: missing for ${lacking.length} procedures (${cases} cases).`,
  }[language];
}

const UNSET: Readonly<Record<UnsetFee["why"], Text>> = {
  province: { vi: "tỉnh chưa quy định mức thu", en: "the province has set no amount" },
  unlabelled: { vi: "mức thu mới công bố bằng lời", en: "the amount is published in words only" },
};
