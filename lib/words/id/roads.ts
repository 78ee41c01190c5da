import type { RoadStatus } from "../../complaint/roads.ts";

/** Words of roads (*ruas jalan*), wherever they are shown. */
export const roads = {
	statuses: {
		national: "Jalan nasional",
		province: "Jalan provinsi",
		regency: "Jalan kabupaten/kota",
		village: "Jalan desa",
		toll: "Jalan tol",
	} satisfies Record<RoadStatus, string>,
	/** Label of the list under the place. */
	list: "Ruas jalan yang cocok",
	found: (count: number) => `${count} ruas jalan cocok. Tekan panah bawah untuk memilih.`,
	outside: (status: string) =>
		`${status}: di luar kewenangan kabupaten/kota. Balasan "luar kewenangan" ditawarkan lebih dulu.`,
};
