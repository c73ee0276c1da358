import type { ReactNode } from "react";

interface ReadingSectionsProps {
  readonly sections: readonly { readonly title: string; readonly points: readonly string[] }[];
}

/** Headed lists of a page that is only read. */
export const ReadingSections = ({ sections }: ReadingSectionsProps): ReactNode =>
  sections.map(({ title, points }) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  ));
