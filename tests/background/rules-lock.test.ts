import { expect, test, vi } from "vitest";
import { createActing } from "../../entrypoints/background/acting.ts";
import type { ActionContext } from "../../lib/actions/perform.ts";
import type { Answer } from "../../lib/messages/values.ts";
import { makeActionContext, makeStore } from "../store/harness.ts";

vi.mock("wxt/browser", () => import("../components/browser-double.ts"));

const ok: Answer<null> = { ok: true, value: null };

test("an action reads its rules after a change of them is through, and a change waits for what is under way", async () => {
	const told: string[] = [];
	const contextOf = async (db: ActionContext["db"]) => {
		told.push("reads");
		return makeActionContext(db);
	};
	const { inContext, inContextAlone } = createActing(makeStore(), { changed: async () => undefined }, contextOf);
	const slowly = (name: string) => async () => {
		told.push(`${name} begins`);
		for (let turn = 0; turn < 20; turn++) await Promise.resolve();
		told.push(`${name} ends`);
		return ok;
	};
	await Promise.all([inContext(slowly("action")), inContextAlone(slowly("change")), inContext(slowly("later action"))]);
	expect(told).toEqual([
		...["reads", "action begins", "action ends"],
		...["reads", "change begins", "change ends"],
		...["reads", "later action begins", "later action ends"],
	]);
});
