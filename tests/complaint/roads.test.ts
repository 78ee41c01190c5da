import { describe, expect, it } from "vitest";
import { findRoads, isOutsideAuthority, type Road, road, withRoad } from "../../lib/complaint/roads.ts";

const make = (name: string, overrides: Partial<Road> = {}): Road =>
	road.parse({ name, status: "regency", ...overrides });

const PEMUDA = make("Jalan Pemuda", { status: "province", authority: "DPU Bina Marga Provinsi Contoh" });
const MAWAR = make("Jalan Mawar Raya", { aliases: ["Jalur Lingkar"] });
const LINK = make("Contoh - Sukacontoh", { status: "national" });
const KEMBAR = [make("Jalan Melati"), make("Jalan Melati", { status: "village" })];
const ROADS = [make("Gang Pemuda Pancamarga"), PEMUDA, MAWAR, LINK, ...KEMBAR];

describe("roads of a place", () => {
	it.each([
		["jl pemuda depan pasar", ["Jalan Pemuda", "Gang Pemuda Pancamarga"]],
		["pem", ["Jalan Pemuda", "Gang Pemuda Pancamarga"]],
		["jalur lingkar", ["Jalan Mawar Raya"]],
		["arah sukacontoh", ["Contoh - Sukacontoh"]],
		["p", []],
		["jalan raya", []],
		["", []],
	])("%j may mean %j", (text, names) => expect(findRoads(ROADS, text, 3).roads.map(({ name }) => name)).toEqual(names));

	it.each([
		["Jl. Pemuda, depan pasar", "Jalan Pemuda"],
		["dpn pasar jln PEMUDA no 3", "Jalan Pemuda"],
		["ruas contoh-sukacontoh km 4", "Contoh - Sukacontoh"],
		["jalur lingkar", "Jalan Mawar Raya"],
		["Gedung Pemuda", null],
		["jl pemudaan", null],
		["jalan melati", null],
		["gang pemuda pancamarga", "Gang Pemuda Pancamarga"],
		["pasar contoh", null],
	])("%j names %j", (text, name) => expect(findRoads(ROADS, text, 1).named?.name ?? null).toBe(name));

	it("gives no more than asked for", () => expect(findRoads(ROADS, "pemuda", 1).roads).toHaveLength(1));

	it.each([
		["pem", PEMUDA, "Jalan Pemuda"],
		["jl. pemuda depan pasar contoh", PEMUDA, "Jalan Pemuda, depan pasar contoh"],
		["depan Pasar Contoh jl pem", PEMUDA, "Jalan Pemuda, depan Pasar Contoh"],
		["jl pemuda, depan gedung pemuda", PEMUDA, "Jalan Pemuda, depan gedung pemuda"],
		["jalur ling RT 02", MAWAR, "Jalan Mawar Raya, RT 02"],
		["depan pasar", LINK, "Contoh - Sukacontoh, depan pasar"],
		["", LINK, "Contoh - Sukacontoh"],
	])("%j with the road chosen is %j", (typed, chosen, place) => expect(withRoad(typed, chosen)).toBe(place));

	it("takes the names of a list apart once, and finds the same as in a list that is new to it", () => {
		let taken = 0;
		const counted = ROADS.map((one) =>
			Object.defineProperty({ ...one }, "aliases", {
				get: () => {
					taken += 1;
					return one.aliases;
				},
			}),
		);
		for (const text of ["pemuda", "jl melati", "jalur lingkar", "arah sukacontoh", "pemuda"])
			expect(findRoads(counted, text, 3).roads.map(({ name }) => name)).toEqual(
				findRoads([...ROADS], text, 3).roads.map(({ name }) => name),
			);
		expect(taken).toBe(ROADS.length);
	});

	it("finds again the road that was chosen", () => {
		for (const one of [PEMUDA, MAWAR, LINK])
			expect(findRoads(ROADS, withRoad("depan pasar contoh", one), 1).named).toEqual(one);
	});
});

it.each([
	["national", true],
	["province", true],
	["toll", true],
	["regency", false],
	["village", false],
] as const)("a %s road is outside the regency's authority: %s", (status, isOutside) =>
	expect(isOutsideAuthority(make("Jalan Contoh", { status }))).toBe(isOutside),
);
