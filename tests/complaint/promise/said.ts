import { promiseCalendarOf } from "../../../lib/complaint/promise/calendar.ts";
import { findPromise } from "../../../lib/complaint/promise.ts";
import type { Zone } from "../../../lib/complaint/vocabulary.ts";
import { HOUR, MORNING, OUR_OPD, RULES } from "../../factories.ts";

/** A moment in Jakarta. */
export const at = (local: string): number => Date.parse(`${local}+07:00`);
/** "2026-11-20" is the whole day, "2026-11-20T12:00" that moment. */
export const due = (local: string): number => (local.includes("T") ? at(local) : at(`${local}T00:00`) + 24 * HOUR - 1);
/** By the shipped calendar and holidays; said on Wednesday, 18 November 2026, 10.00 WIB, unless it says when. */
export const find = (text: string, madeAt = MORNING, zone: Zone = "Asia/Jakarta") =>
	findPromise(text, madeAt, promiseCalendarOf(OUR_OPD.id, { ...RULES, zone }));
