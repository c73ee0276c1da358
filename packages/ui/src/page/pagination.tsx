import { pieceTexts, type Language } from "@motcua/messages";

/** A page is reached by a link, or in an application by a call. */
export type PageMove = { readonly href: string } | { readonly onGo: () => void };

export interface PaginationProps {
  readonly language?: Language;
  readonly previous?: PageMove | undefined;
  readonly next?: PageMove | undefined;
}

/** Sang trang: keyset pages know only their neighbours. */
export function Pagination({ language = "vi", previous, next }: PaginationProps) {
  const texts = pieceTexts[language];
  if (!previous && !next) return null;
  return (
    <nav className="pagination" aria-label={texts.pages}>
      {previous && <Move move={previous} rel="prev" label={`← ${texts.previousPage}`} />}
      {next && <Move move={next} rel="next" label={`${texts.nextPage} →`} />}
    </nav>
  );
}

const Move = ({
  move,
  rel,
  label,
}: {
  readonly move: PageMove;
  readonly rel: "prev" | "next";
  readonly label: string;
}) =>
  "href" in move ? (
    <a className="button secondary" href={move.href} rel={rel}>
      {label}
    </a>
  ) : (
    <button className="button secondary" type="button" onClick={move.onGo}>
      {label}
    </button>
  );
