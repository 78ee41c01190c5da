// @vitest-environment jsdom
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Stage, stageOn } from "../stage.tsx";
import { STATES } from "./states.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: Stage;
afterEach(() => {
	stage.end();
	document.body.replaceChildren();
});

describe("every state of the sidebar passes axe", () => {
	it.each(Object.entries(STATES))("%s", async (_, state) => {
		document.documentElement.lang = "id";
		document.title = "Tanggap";
		const root = document.createElement("div");
		root.id = "app";
		document.body.append(root);
		stage = await stageOn(root, {
			...(state.session ? { session: state.session } : {}),
			...(state.insertion ? { outcome: { state: state.insertion } } : {}),
		});
		await state.arrange(stage);
		// Colours and sizes need a real browser: the gallery checks them there.
		const { violations } = await axe.run(root, { rules: { "color-contrast": { enabled: false } } });
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
	});
});
