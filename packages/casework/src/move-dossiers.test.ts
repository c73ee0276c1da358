import { day, planSuccession, unitRegister, type Office, type ProvincePack } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { moveDossiers } from "./move-dossiers.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { handlingOfficer, OFFICE, pack, staff, TENANT } from "./testing/invented-office.ts";
import { act, filedOnline, inAppraisal, refusalOf, valueOf } from "./testing/story.ts";

const SWITCH = day("2026-11-10");
const SUCCESSOR = "trung-tam-ke-tuc";
const mover = {
  actor: { kind: "system", tenant: TENANT, id: "system", name: "Chuyển hồ sơ" },
  place: { kind: "agency", office: OFFICE },
} as const;
const document = "Quyết định chuyển hồ sơ mẫu";

const [only] = pack.offices;
const ended: Office = { ...only!, to: day("2026-11-09"), successors: [SUCCESSOR] };
const successor: Office = { ...only!, id: SUCCESSOR, code: "H99.13", from: SWITCH };
const divided: ProvincePack = { ...pack, offices: [ended, successor] };

const desk = () => inMemoryDesk({ pack: divided });
const plan = (on: ReturnType<typeof desk>) =>
  planSuccession({ dossiers: on.dossiers(), offices: divided.offices, register: unitRegister([], []), on: SWITCH });

describe("moving dossiers to the successor (chuyển hồ sơ sang đơn vị kế tục)", () => {
  it("keeps code, due date, status and history, and writes down the document", async () => {
    const on = desk();
    const before = await inAppraisal(on);
    on.at("2026-11-10T00:05");
    const moves = plan(on).moves;
    expect(valueOf(await moveDossiers(on.desk, mover, { moves, document }))).toEqual({
      moved: [before.id],
      already: [],
      refused: [],
    });
    const [after] = on.dossiers();
    expect(after).toMatchObject({
      office: SUCCESSOR,
      code: before.code,
      due: before.due,
      status: before.status,
      procedureVersion: before.procedureVersion,
      sequence: before.sequence + 1,
    });
    expect(on.eventsOf(before.id).map(({ type }) => type)).toEqual([
      "submitted",
      "received",
      "taken-up",
      "transferred",
    ]);
    expect(on.eventsOf(before.id).at(-1)).toMatchObject({ data: { from: OFFICE, office: SUCCESSOR, document } });
  });

  it("leaves nothing to plan, and an order given twice moves nothing twice", async () => {
    const on = desk();
    const { id } = await filedOnline(on);
    on.at("2026-11-10T00:05");
    const { moves } = plan(on);
    valueOf(await moveDossiers(on.desk, mover, { moves, document }));
    expect(plan(on)).toMatchObject({ moves: [], questions: [], staying: 1 });
    expect(valueOf(await moveDossiers(on.desk, mover, { moves, document }))).toEqual({
      moved: [],
      already: [id],
      refused: [],
    });
    expect(on.eventsOf(id).length).toBe(2);
  });

  it("goes on past a dossier that is refused, and says why", async () => {
    const on = desk();
    const { id } = await filedOnline(on);
    on.at("2026-11-10T00:05");
    const strange = { dossier: "khong-co", from: OFFICE, to: SUCCESSOR };
    expect(valueOf(await moveDossiers(on.desk, mover, { moves: [strange, ...plan(on).moves], document }))).toEqual({
      moved: [id],
      already: [],
      refused: [{ dossier: "khong-co", refusal: { code: "dossier.unknown" } }],
    });
  });

  it("moves nothing without a document, nor before the successor exists", async () => {
    const on = desk();
    const { id } = await filedOnline(on);
    const moves = plan(on).moves;
    on.at("2026-11-09T16:00");
    const codes = async (named: string) =>
      valueOf(await moveDossiers(on.desk, mover, { moves, document: named })).refused.map(
        ({ refusal }) => refusal.code,
      );
    expect(await codes(document)).toEqual(["transfer.office-not-open"]);
    on.at("2026-11-10T00:05");
    expect(await codes(" ")).toEqual(["dossier.reason-missing"]);
    expect(on.eventsOf(id).length).toBe(1);
  });

  it("lets the officers of the successor go on with it", async () => {
    const on = desk();
    const { id } = await inAppraisal(on);
    on.at("2026-11-10T00:05");
    valueOf(await moveDossiers(on.desk, mover, { moves: plan(on).moves, document }));
    on.at("2026-11-10T09:00");
    const officer = staff("ke-tuc", ["handling-officer"], SUCCESSOR);
    const proposed = await act(on, [officer, id], { type: "propose", outcome: "grant", conclusion: "Kết luận" });
    expect(proposed.status).toBe("awaiting-approval");
    await expect(act(on, [handlingOfficer, id], { type: "withdraw", reason: "Lý do" })).rejects.toThrow(
      "dossier.unknown",
    );
  });

  it("may be ordered by who administers the province, and the log says so; nobody else learns even what there is", async () => {
    const on = desk();
    const { id } = await filedOnline(on);
    on.at("2026-11-10T00:05");
    const order = { moves: [...plan(on).moves, { dossier: "khong-co", to: SUCCESSOR }], document };
    expect(refusalOf(await moveDossiers(on.desk, handlingOfficer, order))).toEqual({
      code: "access.not-competent",
      act: "transfer",
    });
    const administrator = staff("quan-tri", ["tenant-administrator"], "so-noi-vu");
    expect(valueOf(await moveDossiers(on.desk, administrator, order)).moved).toEqual([id]);
    expect(on.eventsOf(id).at(-1)).toMatchObject({ type: "transferred", actor: { id: "quan-tri" } });
  });

  it("goes nowhere that the register of offices does not name as a successor", async () => {
    const on = inMemoryDesk({ pack: { ...divided, offices: [{ ...ended, successors: [] }, successor] } });
    const { id } = await filedOnline(on);
    on.at("2026-11-10T00:05");
    const order = { moves: [{ dossier: id, to: SUCCESSOR }], document };
    expect(valueOf(await moveDossiers(on.desk, mover, order)).refused).toEqual([
      { dossier: id, refusal: { code: "transfer.not-a-successor", office: SUCCESSOR } },
    ]);
  });
});
