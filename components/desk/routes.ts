import { parseQueueAddress, queueAddress } from "../../lib/complaint/queue-address.ts";
import { ALL_OPEN, type QueueQuery } from "../../lib/complaint/queue-query.ts";

/** Where the desk is. The address bar holds it, so that *back* works and the sidebar can open the desk at a place. */
export type Route =
	| { screen: "start" }
	| { screen: "queue"; query: QueueQuery; complaintId: string | null }
	| { screen: "weekly"; weekId: string | null }
	/** `recipientId`: the OPD or unit to be chased up; null is the worst. */
	| { screen: "demand"; recipientId: string | null }
	/** `templateId`: the template to be changed, with `isNew` the one that a new one begins as. Null: none. */
	| { screen: "templates"; templateId: string | null; isNew: boolean }
	| { screen: "directory"; part: "organisations" | "roads" }
	| { screen: "settings" }
	| { screen: "rules"; part: RulesPart };

/** Parts of *Aturan tenggat*, with their names in the address. */
const RULES_ADDRESSES = { policies: "", calendars: "/kalender", holidays: "/libur" } as const;
export type RulesPart = keyof typeof RULES_ADDRESSES;
export const RULES_PARTS = ["policies", "calendars", "holidays"] as const satisfies readonly RulesPart[];

/** Before what a new template begins as; an encoded id has no colon. */
const NEW_TEMPLATE = "baru:";

/** Where everything that is open stands. */
export const OPEN_QUEUE = { screen: "queue", query: ALL_OPEN, complaintId: null } as const satisfies Route;

/**
 * Reads `#mulai`, `#antrean`, `#antrean/overdue`, `#antrean/all&opd=DPUPR~DISHUB`, `#antrean/all/x:123`, `#laporan/2026-W47`, `#tagih/DPUPR`, `#balasan/terima-01`, `#balasan/baru:`, `#direktori`, `#direktori/ruas`, `#pengaturan`, `#pengaturan/tenggat/libur`;
 * `?` is read like the first `/`. Anything else is the queue.
 */
export function parseRoute(hash: string): Route {
	const [screen, first = "", ...rest] = hash.replace(/^#/, "").replace("?", "/").split("/");
	switch (screen) {
		case "mulai":
			return { screen: "start" };
		case "laporan":
			return { screen: "weekly", weekId: first === "" ? null : first };
		case "tagih":
			return { screen: "demand", recipientId: decoded([first, ...rest].join("/")) || null };
		case "balasan": {
			const isNew = first.startsWith(NEW_TEMPLATE);
			const templateId = decoded([isNew ? first.slice(NEW_TEMPLATE.length) : first, ...rest].join("/")) || null;
			return { screen: "templates", templateId, isNew };
		}
		case "direktori":
			return { screen: "directory", part: first === "ruas" ? "roads" : "organisations" };
		case "pengaturan":
			if (first !== "tenggat") return { screen: "settings" };
			return {
				screen: "rules",
				part: RULES_PARTS.find((part) => RULES_ADDRESSES[part] === `/${rest[0]}`) ?? "policies",
			};
		default:
			return { screen: "queue", query: parseQueueAddress(first), complaintId: rest.join("/") || null };
	}
}

/** The hash of a place, as `openDesk` accepts it. */
export function hashOf(route: Route): string {
	switch (route.screen) {
		case "start":
			return "#mulai";
		case "weekly":
			return route.weekId === null ? "#laporan" : `#laporan/${route.weekId}`;
		case "demand":
			return route.recipientId === null ? "#tagih" : `#tagih/${encodeURIComponent(route.recipientId)}`;
		case "templates": {
			const address = `${route.isNew ? NEW_TEMPLATE : ""}${encodeURIComponent(route.templateId ?? "")}`;
			return address === "" ? "#balasan" : `#balasan/${address}`;
		}
		case "directory":
			return route.part === "roads" ? "#direktori/ruas" : "#direktori";
		case "settings":
			return "#pengaturan";
		case "rules":
			return `#pengaturan/tenggat${RULES_ADDRESSES[route.part]}`;
		case "queue": {
			const address = queueAddress(route.query);
			if (route.complaintId !== null) return `#antrean/${address}/${route.complaintId}`;
			return address === "all" ? "#antrean" : `#antrean/${address}`;
		}
	}
}

/** A typed address may be no address at all. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}
