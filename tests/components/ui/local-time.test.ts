import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLocalInput, toLocalInput } from "../../../components/ui/local-time.ts";
import { ZONES } from "../../../lib/complaint/vocabulary.ts";

describe("times as a date field holds them", () => {
	it.each([
		{ zone: "Asia/Jakarta", text: "2026-11-20T14:05" },
		{ zone: "Asia/Makassar", text: "2026-11-20T15:05" },
		{ zone: "Asia/Jayapura", text: "2026-11-20T16:05" },
	] as const)("07.05 UTC is $text in $zone", ({ zone, text }) => {
		const at = Date.UTC(2026, 10, 20, 7, 5);
		expect(toLocalInput(at, zone)).toBe(text);
		expect(fromLocalInput(text, zone)).toBe(at);
	});

	it.each(["", "2026-11-20", "14:05", "besok"])("%j is no time", (text) => {
		expect(fromLocalInput(text, "Asia/Jakarta")).toBeNull();
	});

	it("come back as they were, to the minute, in every zone", () => {
		const minutes = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) / 60_000 });
		fc.assert(
			fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
				expect(fromLocalInput(toLocalInput(minute * 60_000, zone), zone)).toBe(minute * 60_000);
			}),
		);
	});
});
