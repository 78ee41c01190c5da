import type { roads as id } from "../id/roads.ts";

export const roads: typeof id = {
	statuses: {
		national: "National road",
		province: "Provincial road",
		regency: "Regency or city road",
		village: "Village road",
		toll: "Toll road",
	},
	list: "Roads that fit",
	found: (count) => `${count === 1 ? "1 road fits" : `${count} roads fit`}. Arrow down to choose.`,
	outside: (status) => `${status}: outside the regency's authority. Replies for outside authority are offered first.`,
};
