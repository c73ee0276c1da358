import { checkPack } from "./check-pack.ts";
import { newPack } from "./new-pack.ts";
import { misused, refused, type ExitCode, type ToolRequest } from "./tool-request.ts";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TENANT = /^[A-Y]\d{2}$/;

/** `new <slug>`: a pack with every file, checked before it is handed over. */
export function newCommand(request: ToolRequest): ExitCode {
  const { catalogue, given, options, language, print } = request;
  const [slug, ...more] = given;
  const { tenant, name, dir = "." } = options;
  if (slug === undefined || !SLUG.test(slug) || more.length > 0)
    return misused(request, {
      vi: "Lệnh new cần một tên gói: chữ thường không dấu, nối bằng “-”.",
      en: "new needs one slug: small letters and digits joined by “-”.",
    });
  if (tenant === undefined || !TENANT.test(tenant))
    return misused(request, {
      vi: "Cần --tenant, mã cấp một của tỉnh, ví dụ H49.",
      en: "--tenant is needed: the province's code, as H49.",
    });
  if (name === undefined || name.trim() === "" || name.includes('"'))
    return misused(request, {
      vi: 'Cần --name, ví dụ --name "Tỉnh Mẫu".',
      en: '--name is needed, as --name "Tỉnh Mẫu".',
    });
  const folder = newPack(dir, { slug, tenant, name: name.trim(), nameEn: (options["name-en"] ?? name).trim() });
  if (folder === null) {
    request.complain({ vi: `Đã có ${dir}/${slug}.`, en: `${dir}/${slug} is there already.` }[language]);
    return 1;
  }
  const checked = checkPack(folder, catalogue);
  if (!checked.ok) return refused(request, checked.problems);
  print(
    {
      vi: `Đã tạo ${folder}. Sửa từng tệp, thay mọi chỗ ghi “minh họa”, rồi: motcua-pack check ${folder}`,
      en: `Made ${folder}. Go through each file, replace whatever says “minh họa”, then: motcua-pack check ${folder}`,
    }[language],
  );
  return 0;
}
