import { pieceTexts, type Language } from "@motcua/messages";

export interface BreadcrumbsProps {
  readonly language?: Language;
  /** From the first page down to the parent of this one. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** Đường dẫn trang. */
export const Breadcrumbs = ({ language = "vi", links }: BreadcrumbsProps) => (
  <nav className="breadcrumbs" aria-label={pieceTexts[language].breadcrumbs}>
    <ol>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
);
