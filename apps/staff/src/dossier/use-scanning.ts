import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { useAnnounce } from "../live/announcer.tsx";
import { useLive } from "../live/live-changes.tsx";
import { sendScan, type ChosenScan } from "./send-scan.ts";

/** Attaches one scan after another and renews what is on the screen, done or refused. */
export function useScanning() {
  const { texts } = useLanguage();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { isMine } = useLive();
  const renew = (): Promise<void> => queries.invalidateQueries({ queryKey: trpc.staff.dossier.pathKey() });
  return useMutation({
    mutationFn: (chosen: ChosenScan) => sendScan(chosen),
    onMutate: ({ dossier }) => isMine(dossier),
    onError: () => renew(),
    onSuccess: async (_, { file }) => {
      await renew();
      announce(texts.dossier.scanned(file.name));
    },
  });
}
