import "@motcua/ui/styles.css";
import { createRoot } from "react-dom/client";
createRoot(document.querySelector("#portal")!).render(<p>x</p>);
