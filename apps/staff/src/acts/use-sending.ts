import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
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

/** Sends an act and renews what is on the screen, done or refused. A request may hold a PIN, so none is kept. */
export function useSending(dossier: string) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const { isMine } = useLive();
  return useMutation({
    mutationFn: ({ act, target }: Sent) => sendAct(client, { id: dossier, sequence: target.sequence }, act),
    onMutate: () => isMine(dossier),
    onSettled: async () => {
      const doors = [trpc.staff.dossier, trpc.staff.queue, trpc.staff.counts];
      await Promise.all(doors.map((door) => queries.invalidateQueries({ queryKey: door.pathKey() })));
    },
    gcTime: 0,
  });
}
