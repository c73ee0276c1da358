import { useEffect, useRef, useState, type FormEvent } from "react";
import { useLocation } from "wouter";
import { useLanguage } from "../language/language.tsx";
import { queueAddress } from "./queue-address.ts";

const SETTLE_MS = 250;

/** Ô tìm: the list follows while a person types; Escape gives the list back. */
export function QueueSearch({ text }: { readonly text: string }) {
  const { texts } = useLanguage();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  const settling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // The address moved without the box, as with the back key: the box follows. A space being typed stays.
  if (text !== known) {
    setKnown(text);
    if (text !== typed.trim()) setTyped(text);
  }
  useEffect(() => () => clearTimeout(settling.current), []);
  const look = (wanted: string) => {
    clearTimeout(settling.current);
    const isFirst = text === "";
    navigate(queueAddress({ tab: null, text: wanted.trim(), after: null }), { replace: !isFirst });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    look(typed);
  };
  return (
    <form role="search" className="queue-search" onSubmit={onSubmit}>
      <label htmlFor="queue-search">{texts.queue.searchLabel}</label>
      <input
        id="queue-search"
        className="control"
        type="search"
        autoComplete="off"
        enterKeyHint="search"
        aria-describedby="queue-search-hint"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          clearTimeout(settling.current);
          settling.current = setTimeout(() => look(target.value), SETTLE_MS);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== "Escape") return;
          setTyped("");
          look("");
          currentTarget.blur();
        }}
      />
      <p id="queue-search-hint" className="hint">
        {texts.queue.searchHint}
      </p>
    </form>
  );
}
