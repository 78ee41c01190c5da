import { describe, expect, it } from "vitest";
import {
	CATEGORIES,
	createDirectory,
	directoryDocument,
	directoryFaults,
	type Organisation,
	organisation,
	SHIPPED_DIRECTORY,
} from "../../lib/complaint/directory.ts";

const make = (id: string, overrides: Partial<Organisation> = {}): Organisation =>
	organisation.parse({ id, name: `Nama ${id}`, abbreviation: id, type: "dinas", ...overrides });

const directory = createDirectory([
	make("DINSOS", { mergedInto: "DISSOS" }),
	make("DP3A", { mergedInto: "DINSOS", aliases: ["p3a"], calendarId: "old" }),
	make("DISSOS", { calendarId: "layanan", aliases: ["dissosp3akb"] }),
	make("BIDANG-RESOS", { type: "bidang", parentId: "DINSOS" }),
	make("UPTD-PANTI", { type: "uptd", parentId: "BIDANG-RESOS" }),
	make("KEC-A", { type: "kecamatan" }),
	make("KEL-1", { type: "kelurahan", parentId: "KEC-A" }),
	make("KEL-2", { type: "kelurahan", parentId: "KEC-A", mergedInto: "KEL-1" }),
]);
const ids = (organisations: readonly Organisation[]) => organisations.map(({ id }) => id);

describe("a directory", () => {
	it.each([
		["DISSOS", "DISSOS"],
		["DINSOS", "DISSOS"],
		["DP3A", "DISSOS"],
		["KEL-2", "KEL-1"],
		["__proto__", undefined],
		["", undefined],
	])("%s is found as %s, also after mergers", (id, found) => expect(directory.byId(id)?.id).toBe(found));

	it("keeps children where their parent was merged into another, and forgets merged ones", () => {
		expect(ids(directory.childrenOf("DISSOS"))).toEqual(["BIDANG-RESOS"]);
		expect(ids(directory.unitsOf("DISSOS"))).toEqual(["BIDANG-RESOS", "UPTD-PANTI"]);
		expect(ids(directory.childrenOf("KEC-A"))).toEqual(["KEL-1"]);
		expect(directory.unitsOf("KEC-A")).toEqual([]);
		expect(directory.opdOf("UPTD-PANTI")?.id).toBe("DISSOS");
		expect(directory.opdOf("KEL-1")?.id).toBe("KEL-1");
	});

	it("gives complaints to organisations, not to units or merged ones, whose names go on", () => {
		expect(ids(directory.assignable)).toEqual(["DISSOS", "KEC-A", "KEL-1"]);
		expect(directory.assignable[0]?.aliases).toEqual([
			"dissosp3akb",
			"Nama DINSOS",
			"DINSOS",
			"Nama DP3A",
			"DP3A",
			"p3a",
		]);
	});

	it("takes the calendar of what an organisation has become", () => {
		expect(directory.calendarIds).toEqual({ DINSOS: "layanan", DP3A: "layanan", DISSOS: "layanan" });
	});
});

describe("a list is no directory", () => {
	it.each([
		["an id twice", [make("A"), make("A")], [[1, "duplicate"]]],
		["an unknown parent", [make("A", { parentId: "B" })], [[0, "unknownParent"]]],
		["an unknown successor", [make("A", { mergedInto: "B" })], [[0, "unknownSuccessor"]]],
		["its own parent", [make("A", { parentId: "A" })], [[0, "ring"]]],
		[
			"a ring of mergers",
			[make("A", { mergedInto: "B" }), make("B", { mergedInto: "A" })],
			[
				[0, "ring"],
				[1, "ring"],
			],
		],
		[
			"merged into its own part",
			[make("A", { mergedInto: "B" }), make("B", { parentId: "A" })],
			[
				[0, "ring"],
				[1, "ring"],
			],
		],
		["below a ring", [make("A", { parentId: "A" }), make("B", { parentId: "A" })], [[0, "ring"]]],
		["nothing wrong", [make("A", { parentId: "B" }), make("B")], []],
	])("%s", (_, list, faults) => {
		expect(directoryFaults(list).map(({ index, fault }) => [index, fault])).toEqual(faults);
		expect(directoryDocument.safeParse(list).success).toBe(faults.length === 0);
	});
});

it("ships 63 organisations, of which hospital, fire, disaster agency and water work on holidays", () => {
	expect(SHIPPED_DIRECTORY).toHaveLength(63);
	expect(Object.keys(createDirectory(SHIPPED_DIRECTORY).calendarIds)).toEqual(["RSUD", "DAMKAR", "BPBD", "PDAM"]);
	expect(CATEGORIES.length).toBeGreaterThan(30);
});
