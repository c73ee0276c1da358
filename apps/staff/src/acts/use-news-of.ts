import { useEffect, useEffectEvent, useRef } from "react";
import { useLanguage } from "../language/language.tsx";
import { useAnnounce } from "../live/announcer.tsx";

/** A dossier that moves while it is only read says so; while an act is open its panel does. */
export function useNewsOf(sequence: number, isOnlyRead: boolean): void {
  const { texts } = useLanguage();
  const announce = useAnnounce();
  const known = useRef(sequence);
  const tell = useEffectEvent(() => {
    if (isOnlyRead) announce(texts.dossier.changedTitle);
  });
  useEffect(() => {
    if (known.current === sequence) return;
    known.current = sequence;
    tell();
  }, [sequence]);
}
