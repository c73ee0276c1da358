import { Link } from "wouter";
import { useLanguage } from "../language/language.tsx";
import { queueAddress, type QueuePlace } from "./queue-address.ts";

interface Props {
  readonly place: QueuePlace;
  readonly next: string | null;
}

/** Trang sau, by key: no page numbers, the back key leads to the page before. */
export function QueuePages({ place, next }: Props) {
  const { texts } = useLanguage();
  if (next === null && place.after === null) return null;
  return (
    <nav aria-label={texts.queue.pages} className="pages">
      {place.after !== null && <Link href={queueAddress({ ...place, after: null })}>{texts.queue.firstPage}</Link>}
      {next !== null && (
        <Link href={queueAddress({ ...place, after: next })} rel="next">
          {texts.queue.nextPage}
        </Link>
      )}
    </nav>
  );
}
