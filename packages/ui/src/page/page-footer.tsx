import type { ReactNode } from "react";
import type { NavigationLink } from "./page-header.tsx";

export interface PageFooterProps {
  readonly links?: readonly NavigationLink[];
  readonly children?: ReactNode;
}

/** Chân trang: who runs this, how to reach them. */
export const PageFooter = ({ links = [], children }: PageFooterProps) => (
  <footer className="page-footer">
    <div>
      {children}
      {links.length > 0 && (
        <ul>
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  </footer>
);
