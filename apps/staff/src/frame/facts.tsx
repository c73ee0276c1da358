import type { ReactNode } from "react";

/** Một dòng tên và giá trị. */
export type Fact = readonly [name: string, value: ReactNode];

/** Names and values, close together; what has no value is left out. */
export const Facts = ({ facts }: { readonly facts: readonly (Fact | null)[] }) => (
  <dl className="facts">
    {facts.map(
      (fact) =>
        fact !== null && (
          <div key={fact[0]}>
            <dt>{fact[0]}</dt>
            <dd>{fact[1]}</dd>
          </div>
        ),
    )}
  </dl>
);
