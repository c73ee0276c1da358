import { closeUnanswered, listUnanswered } from "@motcua/casework";
import { noOtherWords } from "./asked.ts";
import type { OfficeCommand } from "./office-command.ts";
import { platform } from "./platform.ts";
import { sayRefusal } from "./say-refusal.ts";

const options = { apply: { type: "boolean" } } as const;

/** Dừng giải quyết hồ sơ quá hạn bổ sung: told first, and closed only when asked for. For a timetable, once each working day. */
export const closeDossiersCommand: OfficeCommand<typeof options, { readonly isApplied: boolean }> = {
  usage: "npm run -s dossiers:close -- [--apply] [--tenant H49]",
  options,
  read: ({ apply = false }, words) => {
    noOtherWords(words);
    return { isApplied: apply };
  },
  run: async (office, { isApplied }) => {
    const { desk, tenant, say } = office;
    const done = await (isApplied ? closeUnanswered : listUnanswered)(desk, platform(tenant));
    if (!done.ok) return sayRefusal(office, done.refusal);
    for (const { code, refusal } of done.value) {
      if (refusal) sayRefusal(office, refusal, code);
      else say(code);
    }
    const held = done.value.filter(({ refusal }) => refusal !== null).length;
    const free = done.value.length - held;
    say(
      isApplied
        ? `Đã dừng giải quyết ${free} hồ sơ, ${held} chưa dừng được · ${free} dossiers closed, ${held} not yet`
        : `Có thể dừng ${free} hồ sơ, ${held} chưa dừng được. Muốn ghi: --apply · ${free} may be closed, ${held} not yet. To save: --apply`,
    );
    return true;
  },
};
