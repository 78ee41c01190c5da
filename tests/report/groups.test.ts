import { expect, test } from "vitest";
import { createDirectory, organisation } from "../../lib/complaint/directory.ts";
import { opdSections } from "../../lib/report/groups.ts";
import { MORNING, makeComplaint } from "../factories.ts";

const make = (id: string, overrides = {}) =>
	organisation.parse({ id, name: `Dinas ${id}`, abbreviation: id, type: "dinas", ...overrides });
const directory = createDirectory([
	make("SOS"),
	make("P3A", { mergedInto: "SOS" }),
	make("KEC", { type: "kecamatan", name: "Kecamatan Contoh" }),
	make("PLN", { type: "vertikal", isExternal: true }),
]);

test("complaints are summed by the agency's own directory: mergers together, outside authorities last", () => {
	const opds = ["PLN", "PLN", "PLN", "P3A", "SOS", "KEC", "LAIN"].map((id) => ({
		id,
		name: `Lama ${id}`,
		abbreviation: id,
	}));
	const complaints = opds.map((opd) => makeComplaint({ opd }));
	const told = opdSections(complaints, directory, MORNING).map(({ type, isExternal, groups }) => [
		type,
		isExternal,
		...groups.map(({ name, figures }) => `${name} ${figures.received}`),
	]);
	expect(told).toEqual([
		["dinas", false, "Lama SOS 2"],
		[null, false, "Lama LAIN 1"],
		["kecamatan", false, "Lama KEC 1"],
		["vertikal", true, "Lama PLN 3"],
	]);
	const [merged] = opdSections(
		[makeComplaint({ opd: { id: "P3A", name: "Dinas P3A", abbreviation: "P3A" } })],
		directory,
		MORNING,
	);
	expect(merged?.groups[0]?.name).toBe("Dinas SOS");
});
