import "@motcua/ui/styles.css";
import "./portal.css";
import { createRoot } from "react-dom/client";
import { followLinks } from "./follow-links.ts";
import { LanguageContext, languageOf } from "./language.ts";
import { Portal } from "./portal.tsx";

const place = document.querySelector("#portal");
if (!place) throw new Error("the page has no place for the portal");

const language = languageOf(location.search, document.cookie);
document.documentElement.lang = language;
followLinks();
createRoot(place).render(
  <LanguageContext value={language}>
    <Portal />
  </LanguageContext>,
);
