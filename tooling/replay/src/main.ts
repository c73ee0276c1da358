import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { nationalCatalogue } from "@motcua/catalogue";
import { applyMigrations } from "@motcua/database";
import { createDatabase, dropDatabase, throwawayServer } from "@motcua/database/embedded";
import { CENTRES, replayCentre } from "./replay-centre.ts";
import { replayTable } from "./report/replay-table.ts";

const USAGE = `Chạy lại số liệu đã công bố của các trung tâm qua các thao tác thật, rồi đặt báo cáo của nền tảng cạnh số liệu ấy.

  pnpm replay <tên>          một trong: ${CENTRES.join(", ")}
  pnpm replay --all          tất cả
  pnpm replay --all --write  ghi bảng vào docs/replay.md
`;

const PAGE = new URL("../../../docs/replay.md", import.meta.url);

const PREFACE = `# Năm trung tâm thật, chạy lại

Trang này do \`pnpm replay --all --write\` viết ra. Mỗi trung tâm có các con số đã đăng báo (chép trong
\`tooling/replay/scenarios/\`). Chương trình dựng hồ sơ hư cấu có đúng các tổng ấy, đưa từng hồ sơ qua các thao tác thật
(miền nghiệp vụ quyết định từng bước, sự kiện ghi vào nhật ký trên PostgreSQL), rồi đọc lại nhật ký và tính báo cáo bằng chính các
chỉ số của nền tảng. Con số nào không khớp thì cột cuối nói vì sao số đã công bố không thể ra từ dữ liệu.
Thời gian chạy là của máy đã viết trang này.

`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: "boolean" }, write: { type: "boolean" } },
  });
  const wanted = values.all ? CENTRES : positionals;
  if (wanted.length === 0 || wanted.some((slug) => !CENTRES.includes(slug)) || (values.write && !values.all)) {
    process.stderr.write(USAGE);
    return 64;
  }
  const { calendars: years } = nationalCatalogue();
  const server = await throwawayServer();
  try {
    const tables: string[] = [];
    for (const slug of wanted) {
      const name = `replay_${slug.replaceAll("-", "_")}`;
      const url = await createDatabase(server.url, name);
      await applyMigrations(url);
      const table = replayTable(await replayCentre(slug, { url, years }));
      await dropDatabase(server.url, name);
      tables.push(table);
      process.stdout.write(`${table}\n`);
    }
    if (values.write) writeFileSync(PAGE, `${PREFACE}${tables.join("\n")}`);
    return 0;
  } finally {
    await server.stop();
  }
}

process.exitCode = await main();
