import { citizenTexts, type Language } from "@motcua/messages";
import { Button, Field } from "@motcua/ui";
import type { ReactNode } from "react";

interface SearchFormProps {
  readonly language: Language;
  readonly label: string;
  readonly query: string;
}

/** Ô tìm thủ tục: a plain form that the server answers. */
export const SearchForm = ({ language, label, query }: SearchFormProps): ReactNode => (
  <form action="/thu-tuc" method="get" role="search" className="search-form">
    <Field id="search" label={label} hint={citizenTexts[language].home.searchHint} language={language}>
      {(wiring) => (
        <div className="search-line">
          <input
            {...wiring}
            name="q"
            type="search"
            defaultValue={query}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            className="control"
          />
          <Button type="submit">{citizenTexts[language].words.search}</Button>
        </div>
      )}
    </Field>
  </form>
);
