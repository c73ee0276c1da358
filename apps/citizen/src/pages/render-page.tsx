import { citizenTexts } from "@motcua/messages";
import { renderToStaticMarkup } from "react-dom/server";
import { assetUrls } from "./asset-urls.ts";
import { pageBody } from "./page-body.tsx";
import { PageFrame } from "./page-frame.tsx";
import type { PageRequest, RenderPage } from "./page-request.ts";
import { pageStyle, pageStyleHash } from "./page-style.ts";

/** Renders a reading page (trang đọc): whole without a script, its style inside it. */
export const renderPage: RenderPage = (request) => {
  const { status, title, description, isPrivate = false, content } = pageBody(request);
  const { frame } = citizenTexts[request.language];
  const html = renderToStaticMarkup(
    <html lang={request.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${frame.product}, ${request.centre.name}`}</title>
        {description !== undefined && <meta name="description" content={description} />}
        {isPrivate && <meta name="robots" content="noindex" />}
        <meta name="theme-color" content="#063e34" />
        <link
          rel="icon"
          href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23063e34'/%3E%3Cpath d='M5 13V4h6v9z' fill='%23fff'/%3E%3C/svg%3E"
        />
        {/* The policy admits this sheet by its hash; it is ours, no text of a person is in it. */}
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
        <Scripts page={request.page} />
      </head>
      <body>
        <PageFrame request={request}>{content}</PageFrame>
      </body>
    </html>,
  );
  return { status, html: `<!doctype html>${html}`, styleHashes: [pageStyleHash] };
};

const Scripts = ({ page }: Pick<PageRequest, "page">) =>
  assetUrls && (
    <>
      <script type="module" src={assetUrls.reading} />
      {page === "verify" && <script type="module" src={assetUrls.verify} />}
      {page === "procedure" && <meta name="motcua-filing" content={assetUrls.filing.join(" ")} />}
    </>
  );
