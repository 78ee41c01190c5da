import { ALL_OPEN, QUEUE_LISTS, QUEUE_STATES, type QueueList, type QueueQuery, queueQuery } from "./queue-query.ts";

const NAMES: Record<QueueList, string> = {
	opdIds: "opd",
	organisationTypes: "type",
	messageKinds: "kind",
	categories: "category",
	channels: "site",
	urgencies: "urgency",
	officers: "officer",
};

/** `encodeURIComponent` leaves the sign that parts the values. */
const encoded = (value: string): string => encodeURIComponent(value).replaceAll("~", "%7E");

/** A query as a part of an address without "/": `overdue`, `all&opd=DPUPR~DISHUB&q=lampu%20mati`. */
export function queueAddress(query: QueueQuery): string {
	const lists = QUEUE_LISTS.filter((list) => query[list].length > 0);
	const filters = lists.map((list) => `&${NAMES[list]}=${query[list].map(encoded).join("~")}`);
	const text = query.text === "" ? "" : `&q=${encoded(query.text)}`;
	return [query.state, ...filters, query.isMine ? "&mine=1" : "", text].join("");
}

/** The query that an address names; what is not understood in it narrows nothing down. */
export function parseQueueAddress(address: string): QueueQuery {
	const [state, ...filters] = address.split("&");
	const query: QueueQuery = { ...ALL_OPEN, state: QUEUE_STATES.find((known) => known === state) ?? "all" };
	for (const filter of filters) {
		const [name, value = ""] = filter.split("=");
		const list = QUEUE_LISTS.find((known) => NAMES[known] === name);
		const values = value.split("~").map(decoded);
		const read = queueQuery.safeParse({
			...query,
			...(list && { [list]: values }),
			...(name === "mine" && { isMine: value === "1" }),
			...(name === "q" && { text: values.join("~") }),
		});
		if (read.success) Object.assign(query, read.data);
	}
	return query;
}

/** Half an escape, as after a cut address, stays as it stands. */
function decoded(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
