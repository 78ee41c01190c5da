// @vitest-environment jsdom
import { signal } from "@preact/signals";
import axe from "axe-core";
import { render } from "preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AppContext, appOf } from "../../../components/ui/App.tsx";
import { Combobox } from "../../../components/ui/Combobox.tsx";
import { MORNING, makeSettings } from "../../factories.ts";
import { unmount } from "../unmount.ts";

const CHOICES = [
	{ id: "a", label: "Dishub", hint: "Dinas Perhubungan", keywords: ["dllaj"] },
	{ id: "b", label: "Dinkes", hint: "Dinas Kesehatan" },
	{ id: "c", label: "Disdik", hint: "Dinas Pendidikan" },
];
const app = appOf(makeSettings(), async () => ({ ok: false, code: "internal", message: "" }), signal(MORNING));
const onChoose = vi.fn();

function Host({ canBeEmpty }: { canBeEmpty: boolean }) {
	const [value, setValue] = useState<string | null>("b");
	return (
		<AppContext.Provider value={app}>
			<Combobox
				label="OPD"
				choices={CHOICES}
				value={value}
				canBeEmpty={canBeEmpty}
				onChoose={(id) => {
					onChoose(id);
					setValue(id);
				}}
			/>
		</AppContext.Provider>
	);
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const input = () => document.querySelector("input") as HTMLInputElement;
const options = () => [...document.querySelectorAll("[role=option]")].map((option) => option.firstChild?.textContent);
const active = () =>
	document.getElementById(input().getAttribute("aria-activedescendant") ?? "")?.firstChild?.textContent;

async function press(...keys: string[]): Promise<void> {
	for (const key of keys) {
		input().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
		await settle();
	}
}
async function type(text: string): Promise<void> {
	input().value = text;
	input().dispatchEvent(new InputEvent("input", { bubbles: true }));
	await settle();
}

describe("the type-ahead", () => {
	beforeEach(async () => {
		onChoose.mockClear();
		render(<Host canBeEmpty={false} />, document.body);
		await settle();
		input().focus();
	});
	afterEach(() => unmount(document.body));

	it("shows what is chosen, and all choices on the arrow key, beginning there", async () => {
		expect(input().value).toBe("Dinkes");
		await press("ArrowDown");
		expect(options()).toEqual(["Dishub", "Dinkes", "Disdik"]);
		expect(active()).toBe("Dinkes");
	});

	it.each([
		["dis", ["Dishub", "Disdik"]],
		["perhub", ["Dishub"]],
		["DLLAJ", ["Dishub"]],
		["dinas pend", ["Disdik"]],
		["zzz", []],
	])("%s finds %j", async (typed, found) => {
		await type(typed);
		expect(options()).toEqual(found);
		expect(document.querySelector("[role=status]")?.textContent).toBe(`${found.length} pilihan`);
	});

	it.each([
		{ keys: ["ArrowDown", "Enter"], chosen: "c", shown: "Disdik" },
		{ keys: ["ArrowUp", "Enter"], chosen: "c", shown: "Disdik" },
		{ keys: ["Enter"], chosen: "a", shown: "Dishub" },
		{ keys: ["ArrowDown", "Escape"], chosen: null, shown: "Dinkes" },
	])("dis, then $keys gives $shown", async ({ keys, chosen, shown }) => {
		await type("dis");
		await press(...keys);
		expect(onChoose.mock.calls).toEqual(chosen === null ? [] : [[chosen]]);
		expect(input().value).toBe(shown);
		expect(options()).toEqual([]);
	});

	it("takes a click, and changes nothing when left", async () => {
		await type("dis");
		document.querySelector<HTMLElement>("[role=option]")?.click();
		await settle();
		expect(input().value).toBe("Dishub");
		await type("dink");
		input().blur();
		await settle();
		expect(input().value).toBe("Dishub");
		expect(onChoose).toHaveBeenCalledTimes(1);
	});

	it.each([
		{ canBeEmpty: true, after: "" },
		{ canBeEmpty: false, after: "Dinkes" },
	])("emptied where it may be empty ($canBeEmpty) it holds $after", async ({ canBeEmpty, after }) => {
		render(<Host canBeEmpty={canBeEmpty} />, document.body);
		await type("");
		input().blur();
		await settle();
		expect(input().value).toBe(after);
	});

	it("passes axe open and shut", async () => {
		for (const keys of [[], ["ArrowDown"]]) {
			await press(...keys);
			const { violations } = await axe.run(document.body, {
				rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
			});
			expect(violations.map(({ id }) => id)).toEqual([]);
		}
	});
});
