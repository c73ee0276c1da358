import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from "react";

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

const SHOWN_MS = 6000;

/** One polite voice for the whole desk, seen and heard: what was done, and that a dossier arrived. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const announce = useCallback<Announce>((text) => {
    clearTimeout(timer.current);
    setSaid(({ turn }) => ({ text, turn: turn + 1 }));
    timer.current = setTimeout(() => setSaid(({ turn }) => ({ text: "", turn })), SHOWN_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="announcer" role="status">
        {said.text !== "" && <p key={said.turn}>{said.text}</p>}
      </div>
    </AnnounceContext>
  );
}

export const useAnnounce = (): Announce => use(AnnounceContext);
