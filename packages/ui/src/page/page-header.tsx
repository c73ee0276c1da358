import type { ReactNode } from "react";

/** A link of a navigation list. */
export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  readonly isCurrent?: boolean;
}

export interface PageHeaderProps {
  readonly product: string;
  readonly home: string;
  /** Tên Trung tâm, under the product's name. */
  readonly office?: string;
  readonly navigationLabel: string;
  readonly links?: readonly NavigationLink[];
  /** Account, language switch. */
  readonly children?: ReactNode;
}

/** Đầu trang. */
export const PageHeader = ({ product, home, office, navigationLabel, links = [], children }: PageHeaderProps) => (
  <header className="page-header">
    <div>
      <a className="product" href={home}>
        {product}
        {office !== undefined && <small>{office}</small>}
      </a>
      {links.length > 0 && (
        <nav aria-label={navigationLabel}>
          <ul>
            {links.map(({ href, label, isCurrent }) => (
              <li key={href}>
                <a href={href} aria-current={isCurrent === true ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </div>
  </header>
);
