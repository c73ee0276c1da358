import { numberAt, overwrittenLast } from "../appended-update.ts";
import { type Attack, sealValue, officerValue, catalog, inGap, update, patch } from "./ground.ts";

/** Universal signature forgery (USF): the value or the range is missing, empty or of another type. */
export const forgedValues: readonly Attack[] = [
  ["the value made null by an update", (pdf) => patch(pdf, sealValue(pdf), { Contents: "null" })],
  ["the value emptied by an update", (pdf) => patch(pdf, sealValue(pdf), { Contents: "<>" })],
  ["the value zeroed in place", (pdf) => inGap(pdf, (token) => `<${"0".repeat(token.length - 2)}>`)],
  ["the range made null by an update", (pdf) => patch(pdf, sealValue(pdf), { ByteRange: "null" })],
  ["the range emptied by an update", (pdf) => patch(pdf, sealValue(pdf), { ByteRange: "[]" })],
  ["the range zeroed by an update", (pdf) => patch(pdf, sealValue(pdf), { ByteRange: "[0 0 0 0]" })],
  ["the range made negative", (pdf) => patch(pdf, sealValue(pdf), { ByteRange: "[0 -1 -1 0]" })],
  ["the range made a string", (pdf) => patch(pdf, sealValue(pdf), { ByteRange: "(0 1 2 3)" })],
  ["the range renamed in place", (pdf) => overwrittenLast(pdf, "/ByteRange", "/BiteRange")],
  ["the value renamed in place", (pdf) => overwrittenLast(pdf, "/Contents<", "/Kontents<")],
  ["the format renamed in place", (pdf) => overwrittenLast(pdf, "ETSI.CAdES.detached", "ETSI.CAdES.detachee")],
  ["the signature replaced by a number", (pdf) => update(pdf, { objects: { [sealValue(pdf)]: "42" } })],
  ["the signature replaced by nothing", (pdf) => update(pdf, { objects: { [sealValue(pdf)]: "null" } })],
  ["the field's value taken away", (pdf) => patch(pdf, numberAt(pdf, "AcroForm", "Fields", 1), { V: "null" })],
  ["both fields taken out of the form", (pdf) => patch(pdf, numberAt(pdf, "AcroForm"), { Fields: "[]" })],
  ["the form taken away", (pdf) => patch(pdf, catalog(pdf), { AcroForm: "null" })],
  ["the signature freed", (pdf) => update(pdf, { freed: [officerValue(pdf)] })],
];
