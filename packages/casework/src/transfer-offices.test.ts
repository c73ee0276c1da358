import { describe, expect, it } from "vitest";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { handlingOfficer, OFFICE, pack, receptionOfficer } from "./testing/invented-office.ts";
import { approved, inAppraisal } from "./testing/story.ts";
import { transferOffices } from "./transfer-offices.ts";

const [desk] = pack.offices;
const [offered] = pack.procedures;
const other = { ...desk!, id: "trung-tam-khac", name: "Trung tâm khác (hư cấu)" };
const without = { ...desk!, id: "trung-tam-thu-ba", name: "Trung tâm thứ ba (hư cấu)" };
const twoOffices = {
  ...pack,
  offices: [desk!, other, without],
  procedures: [{ ...offered!, offices: [OFFICE, other.id] }],
};

describe("where a dossier may be transferred to (nơi có thể chuyển hồ sơ đến)", () => {
  it("is each other office that offers its procedure", async () => {
    const on = inMemoryDesk({ pack: twoOffices });
    const dossier = await inAppraisal(on);
    expect(transferOffices(on.desk, receptionOfficer, dossier)).toEqual([{ id: other.id, name: other.name }]);
  });

  it("is nowhere for who may not transfer, nor once it is decided", async () => {
    const on = inMemoryDesk({ pack: twoOffices });
    expect(transferOffices(on.desk, handlingOfficer, await inAppraisal(on))).toEqual([]);
    expect(transferOffices(on.desk, receptionOfficer, await approved(on))).toEqual([]);
  });
});
