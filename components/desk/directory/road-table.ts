import { ROAD_STATUSES, type Road, type RoadStatus } from "../../../lib/complaint/roads.ts";
import type { Language } from "../../../lib/complaint/settings.ts";
import type { CellFault, Column, Columns } from "../../../lib/tables/check-rows.ts";
import type { TableToWrite } from "../../../lib/tables/write-table.ts";
import { wordsIn } from "../../../lib/words/words.ts";
import { readList, writeList } from "./organisation-table.ts";

export type RoadField = keyof Road;
const FIELDS = ["name", "aliases", "status", "authority", "contact"] as const satisfies readonly RoadField[];
const WIDTHS = [44, 30, 18, 44, 26];

const OTHER_TITLES: Record<RoadField, readonly string[]> = {
	name: ["nama jalan", "nama ruas", "nama ruas jalan", "ruas", "ruas jalan", "jalan"],
	aliases: ["nama lain", "aliases"],
	status: ["status jalan", "kelas jalan"],
	authority: ["kewenangan", "instansi", "pengelola", "penanggung jawab"],
	contact: ["kontak", "telepon", "nomor kontak"],
};
const OTHER_STATUSES: Record<RoadStatus, readonly string[]> = {
	national: ["nasional", "negara", "national"],
	province: ["provinsi", "propinsi", "prov", "province"],
	regency: ["kabupaten", "kota", "kab", "kabupaten kota", "regency", "city"],
	village: ["desa", "lingkungan", "poros desa", "village"],
	toll: ["tol", "toll"],
};

type Read<Value> = Column<Value>["read"];
const upTo =
	(limit: number): Read<string> =>
	(text) =>
		text.length <= limit ? { ok: true, value: text } : { ok: false, code: "long" };
const readStatus: Read<RoadStatus> = (text) => {
	const typed = text
		.toLowerCase()
		.replace(/^jalan\s+/, "")
		.replace(/[^a-z]+/g, " ")
		.trim();
	const status =
		ROAD_STATUSES.find((one) => OTHER_STATUSES[one].includes(typed)) ??
		ROAD_STATUSES.find((one) =>
			(["id", "en"] as const).some(
				(language) => wordsIn(language).roads.statuses[one].toLowerCase() === text.toLowerCase(),
			),
		);
	return status ? { ok: true, value: status } : { ok: false, code: "roadStatus" };
};

function column<Field extends RoadField>(field: Field, read: Read<Road[Field]>): Column<Road[Field]> {
	const own = (["id", "en"] as const).map((language) => wordsIn(language).desk.directory.roads.columns[field]);
	return { titles: [...own, ...OTHER_TITLES[field]], isRequired: field === "name" || field === "status", read };
}

export const ROAD_COLUMNS: Columns<Road> = {
	name: column("name", (text) => (text === "" ? { ok: false, code: "empty" } : upTo(200)(text))),
	aliases: column("aliases", (text) => {
		const aliases = readList(text);
		return aliases.length <= 20 && aliases.every((one) => one.length <= 200)
			? { ok: true, value: aliases }
			: { ok: false, code: "long" };
	}),
	status: column("status", readStatus),
	authority: column("authority", upTo(200)),
	contact: column("contact", upTo(200)),
};

/** The whole list to be written; read again it gives the same roads. */
export function roadTable(roads: readonly Road[], language: Language): TableToWrite {
	const words = wordsIn(language);
	const { columns, tableName } = words.desk.directory.roads;
	return {
		name: tableName,
		header: FIELDS.map((field) => columns[field]),
		widths: WIDTHS,
		rows: roads.map((one) => [
			one.name,
			writeList(one.aliases),
			words.roads.statuses[one.status],
			one.authority,
			one.contact,
		]),
	};
}

export interface RoadPlan {
	/** Roads of the file that are not stored, that are stored otherwise, and that are stored as they are. */
	fresh: number;
	changed: number;
	same: number;
	faults: CellFault<Road>[];
	absent: number;
	/** With the file's rows worked in, absent ones kept. */
	roads: Road[];
	/** The file's rows alone. */
	inFile: Road[];
}

/** A road is the same when its name and status are: of two with one name the status tells who is in charge. */
export function roadKey({ name, status }: Pick<Road, "name" | "status">): string {
	return `${name.toLowerCase().replace(/\s+/g, " ")} ${status}`;
}

/** Works the rows of a file in. */
export function planRoads(stored: readonly Road[], rows: readonly { row: number; value: Partial<Road> }[]): RoadPlan {
	const before = new Map(stored.map((one) => [roadKey(one), one]));
	const found = new Map<string, { row: number; road: Road }>();
	const plan: RoadPlan = { fresh: 0, changed: 0, same: 0, faults: [], absent: 0, roads: [], inFile: [] };
	for (const { row, value } of rows) {
		const { name = "", status = "regency" } = value;
		const key = roadKey({ name, status });
		const old = before.get(key);
		const road: Road = { aliases: [], authority: "", contact: "", ...old, ...value, name, status };
		const earlier = found.get(key);
		if (earlier) plan.faults.push({ row, column: "name", code: "twice", value: String(earlier.row) });
		else found.set(key, { row, road });
		if (!old) plan.fresh += 1;
		else if (JSON.stringify(Object.entries(old).sort()) === JSON.stringify(Object.entries(road).sort())) plan.same += 1;
		else plan.changed += 1;
	}
	plan.inFile = [...found.values()].map(({ road }) => road);
	plan.absent = [...before.keys()].filter((key) => !found.has(key)).length;
	plan.roads = [
		...stored.map((one) => found.get(roadKey(one))?.road ?? one),
		...[...found].filter(([key]) => !before.has(key)).map(([, { road }]) => road),
	];
	return plan;
}
