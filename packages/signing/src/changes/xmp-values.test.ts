import { describe, expect, it } from "vitest";
import { xmpValues } from "./xmp-values.ts";

const xmp = (
  date: string,
  title: string,
  more = "",
): string => `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="${date}"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:ModifyDate>${date}</xmp:ModifyDate>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>${more}</rdf:Description>
<rdf:Description rdf:about="" pdfaid:part="2" pdfaid:conformance='B'/></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

describe("values of XMP metadata (siêu dữ liệu)", () => {
  it("are the same whatever the dates of saving say", () => {
    expect(xmpValues(xmp("2020-01-01", "Giấy xác nhận"))).toEqual(xmpValues(xmp("2026-11-22", "Giấy xác nhận")));
  });

  it("are the same in another order and as attributes or elements", () => {
    expect(xmpValues('<rdf:RDF><rdf:Description dc:a="1" dc:b="2"/></rdf:RDF>')).toEqual(
      xmpValues("<rdf:RDF><rdf:Description><dc:b>2</dc:b><dc:a>1</dc:a></rdf:Description></rdf:RDF>"),
    );
  });

  it("are the same after a toolkit's repairs", () => {
    const repaired = xmp("2026-11-22", "Giấy xác nhận", "<xmpMM:DocumentID>uuid:2</xmpMM:DocumentID>");
    expect(xmpValues(repaired.replace('"x-default"', '"x-repair"'))).toEqual(
      xmpValues(xmp("2020-01-01", "Giấy xác nhận", "<xapMM:DocumentID>uuid:1</xapMM:DocumentID>")),
    );
  });

  it("differ where a title, a claim of conformance or anything else does", () => {
    const values = xmpValues(xmp("2020-01-01", "Giấy xác nhận"));
    expect(values).toContain("dc:title=Giấy xác nhận");
    expect(values).toContain("pdfaid:part=2");
    expect(xmpValues(xmp("2020-01-01", "Giấy khác"))).not.toEqual(values);
    expect(xmpValues(xmp("2020-01-01", "Giấy xác nhận", "<dc:x>1</dc:x>"))).not.toEqual(values);
  });

  it.each(["", "no XML", "<a>", "<a></b>", "<a/>tail", "<a <b/>", "&lt;a/&gt;"])("are none in %j", (text) => {
    expect(xmpValues(text)).toBeNull();
  });
});
