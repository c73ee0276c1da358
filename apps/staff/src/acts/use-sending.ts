import { actText } from "@motcua/messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { useAnnounce } from "../live/announcer.tsx";
import { useLive } from "../live/live-changes.tsx";
import { sendAct, type ActRequest, type ScreenAct } from "./act-request.ts";

/** An act that is open, and the dossier as it was when it was opened: the server compares the two. */
export interface OpenAct {
  readonly act: ScreenAct;
  readonly sequence: number;
}

interface Sent {
  readonly act: ActRequest;
  readonly target: OpenAct;
}

/** After which the office may not see the dossier any more. */
const LEAVING: ReadonlySet<ScreenAct> = new Set(["answer-consultation", "finish-leg", "transfer"]);

/** Sends an act and renews what is on the screen, done or refused. A request may hold a PIN, so none is kept. */
export function useSending(dossier: string) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const { isMine } = useLive();
  const announce = useAnnounce();
  const { language, texts } = useLanguage();
  return useMutation({
    mutationFn: ({ act, target }: Sent) => sendAct(client, { id: dossier, sequence: target.sequence }, act),
    onMutate: () => isMine(dossier),
    // The dossier may leave the screen with the act: then this is all that says it is done.
    onSuccess: (_, { target }) => {
      if (LEAVING.has(target.act)) announce(texts.acts.done(actText(target.act, language)));
    },
    onSettled: async () => {
      const doors = [trpc.staff.dossier, trpc.staff.queue, trpc.staff.counts];
      await Promise.all(doors.map((door) => queries.invalidateQueries({ queryKey: door.pathKey() })));
    },
    gcTime: 0,
  });
}
