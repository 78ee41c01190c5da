import type { ActionContext } from "../../lib/actions/perform.ts";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { createStore, type Store } from "../../lib/store/database.ts";
import { writeSettings } from "../../lib/store/documents.ts";
import type { LogContext } from "../../lib/store/log.ts";
import type { ComplaintRow, Database } from "../../lib/store/schema.ts";
import { toRow } from "../../lib/store/view.ts";
import { MORNING, makeSettings, OUR_OPD, RULES } from "../factories.ts";

let databases = 0;
let seed = 1;

/** A store over a fresh database. */
export function makeStore(): Store {
	databases += 1;
	return createStore(`test-${databases}`);
}

/** Deterministic bytes, different at every call. */
export function randomBytes(count: number): Uint8Array {
	return Uint8Array.from({ length: count }, () => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		// The high bits: the low ones of such a generator come round after 256 numbers.
		return (seed >>> 16) & 0xff;
	});
}

export function makeLogContext(overrides: Partial<LogContext> = {}): LogContext {
	return { now: MORNING, random: randomBytes, rules: RULES, ownOpdIds: [makeSettings().opd.id], ...overrides };
}

/** The row of a complaint on the machine that recorded `makeComplaint`s. */
export function makeRow(complaint: Complaint): ComplaintRow {
	return toRow(complaint, { deviceIds: ["device-1"], opdIds: [OUR_OPD.id] });
}

/** What an action needs, over an open database with settings in it. */
export async function makeActionContext(db: Database, overrides: Partial<ActionContext> = {}): Promise<ActionContext> {
	const context = { ...makeLogContext(), db, settings: makeSettings(), officer: "Dwi", ...overrides };
	await writeSettings(db, context.settings, context);
	return context;
}
