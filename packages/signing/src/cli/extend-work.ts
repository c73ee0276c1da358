import { extendDocument } from "../extend/extend-document.ts";
import { onlineRevocation } from "../revocation/online-revocation.ts";
import { anchorsInFile } from "./anchors-in-file.ts";
import { anchorsOfAuthorities } from "./anchors.ts";
import { exitStatus } from "./exit-status.ts";
import { extendedLine, notExtended } from "./extend-line.ts";
import { given } from "./given.ts";
import { localMoment } from "./local-moment.ts";
import { readInput } from "./read-input.ts";
import { refused } from "./refused.ts";
import { stopwatch } from "./stopwatch.ts";
import type { ExtendSettings, Outcome, Task, Work } from "./task.ts";
import { writeOutput } from "./write-output.ts";

/** Raises one file after another. Without anchors each file's own chains are believed: who signed is not the question here. */
export const extendWork = async (settings: ExtendSettings): Promise<Work> => {
  const { level, authorities, trust, password, at } = settings;
  const timestamps = authorities.length > 0 ? { urls: authorities } : null;
  const revocation = onlineRevocation();
  const shown = trust.length > 0 ? trust : await anchorsOfAuthorities(timestamps);
  return async (task: Task): Promise<Outcome> => {
    const elapsed = stopwatch();
    const input = readInput(task);
    if (!input.ok)
      return notExtended(task, settings, { trouble: input.trouble, ms: elapsed(), status: exitStatus.notAPdf });
    const raised = await extendDocument(input.bytes, {
      level,
      revocation,
      at: at ?? localMoment(new Date()),
      trust: trust.length > 0 ? trust : [...shown, ...(await anchorsInFile(input.bytes, password))],
      ...given({ password, timestamps: timestamps ?? undefined }),
    });
    if (!raised.ok) return notExtended(task, settings, { ...refused(raised.refusal), ms: elapsed() });
    const { pdf, levels } = raised.value;
    const trouble = task.out === undefined || task.out === "-" ? null : writeOutput(task.out, pdf);
    if (trouble) return notExtended(task, settings, { trouble, ms: elapsed() });
    const text = extendedLine(task, settings, { levels: Object.fromEntries(levels), ms: elapsed() });
    return { text, status: exitStatus.done, ...(task.out === "-" ? { bytes: pdf } : {}) };
  };
};
