import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { STATES } from "../../../lib/complaint/state.ts";

const css = (name: string) => readFileSync(join(import.meta.dirname, "../../../components/ui", name), "utf8");

/** Colours of both looks by token name. */
const colours = new Map(
	[...css("tokens.css").matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
		name ?? "",
		{ light: light ?? "", dark: dark ?? "" },
	]),
);

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

const STATE_COLOURS = [...colours.keys()].filter((name) => name.endsWith("-ground")).map((name) => name.slice(0, -7));

describe.each(["light", "dark"] as const)("in the %s look", (look) => {
	const value = (name: string) => colours.get(name)?.[look] ?? "";

	it.each([
		...STATE_COLOURS.flatMap((name) => [
			{ ink: name, ground: `${name}-ground` },
			{ ink: name, ground: "surface" },
		]),
		{ ink: "ink", ground: "surface" },
		{ ink: "ink", ground: "surface-sunken" },
		{ ink: "ink", ground: "surface-hover" },
		{ ink: "ink-soft", ground: "surface" },
		{ ink: "ink-soft", ground: "surface-sunken" },
		{ ink: "ink-soft", ground: "surface-hover" },
		{ ink: "ink-soft", ground: "accent-ground" },
		{ ink: "accent-ink", ground: "accent" },
		{ ink: "accent-ink", ground: "accent-hover" },
		{ ink: "accent", ground: "surface-sunken" },
		{ ink: "overdue", ground: "surface-sunken" },
		{ ink: "soon", ground: "surface-sunken" },
		{ ink: "on-track", ground: "surface-sunken" },
	])("$ink on $ground can be read (4.5:1)", ({ ink, ground }) => {
		expect(contrast(value(ink), value(ground))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(["surface", "surface-raised", "surface-sunken"])("the edge of a field stands out on %s (3:1)", (ground) => {
		expect(contrast(value("line-strong"), value(ground))).toBeGreaterThanOrEqual(3);
	});
});

describe("every state has its colour", () => {
	const rules = css("state.css");
	it.each([...STATES, "free"])("%s", (state) => {
		expect(rules).toContain(`.state-${state}`);
	});
});
