import { QUEUE_FILTERS, type QueueFilter } from "./queue/filters.ts";

/** Where the desk is. The address bar holds it, so that *back* works and the sidebar can open the desk at a place. */
export type Route =
	| { screen: "start" }
	| { screen: "queue"; filter: QueueFilter; complaintId: string | null }
	| { screen: "weekly"; weekId: string | null }
	| { screen: "settings" };

/**
 * Reads `#mulai`, `#antrean`, `#antrean/overdue`, `#antrean/all/x:123`, `#laporan/2026-W47`, `#pengaturan`;
 * `?` is read like the first `/`. Anything else is the queue.
 */
export function parseRoute(hash: string): Route {
	const [screen, first = "", ...rest] = hash.replace(/^#/, "").replace("?", "/").split("/");
	switch (screen) {
		case "mulai":
			return { screen: "start" };
		case "laporan":
			return { screen: "weekly", weekId: first === "" ? null : first };
		case "pengaturan":
			return { screen: "settings" };
		default:
			return { screen: "queue", filter: toFilter(first), complaintId: rest.join("/") || null };
	}
}

/** The hash of a place, as `openDesk` accepts it. */
export function hashOf(route: Route): string {
	switch (route.screen) {
		case "start":
			return "#mulai";
		case "weekly":
			return route.weekId === null ? "#laporan" : `#laporan/${route.weekId}`;
		case "settings":
			return "#pengaturan";
		case "queue": {
			if (route.complaintId !== null) return `#antrean/${route.filter}/${route.complaintId}`;
			return route.filter === "all" ? "#antrean" : `#antrean/${route.filter}`;
		}
	}
}

function toFilter(value: string): QueueFilter {
	return QUEUE_FILTERS.find((filter) => filter === value) ?? "all";
}
