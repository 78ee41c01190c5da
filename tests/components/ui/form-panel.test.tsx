// @vitest-environment jsdom
import { signal } from "@preact/signals";
import { type ComponentChildren, render } from "preact";
import { afterEach, expect, it } from "vitest";
import { AppContext, appOf } from "../../../components/ui/App.tsx";
import { FormPanel } from "../../../components/ui/FormPanel.tsx";
import { InlineForm } from "../../../components/ui/InlineForm.tsx";
import { MORNING, makeSettings } from "../../factories.ts";
import { unmount } from "../unmount.ts";

const app = appOf(makeSettings(), async () => ({ ok: false, code: "internal", message: "" }), signal(MORNING));
const nothing = () => {};
const act = { isBusy: false, fault: null, run: async () => null, clearFault: nothing };
afterEach(() => unmount(document.body));

/** Shows what is in a box that can have the focus. */
function show(inside: ComponentChildren): void {
	render(
		<AppContext.Provider value={app}>
			<section id="box" tabIndex={-1}>
				{inside}
			</section>
		</AppContext.Provider>,
		document.body,
	);
}
const focused = () => document.activeElement?.id;
const fields = (id: string) => (
	<>
		<button type="button" id={`${id}-button`} />
		<input id={`${id}-field`} />
	</>
);
const panel = (id: string) => (
	<FormPanel key={id} title="Contoh" isDecision onCancel={nothing}>
		{fields(id)}
	</FormPanel>
);

// Whoever types on has the next key in the field, however busy the machine is: nothing is waited for here.
it.each([
	[
		"a small form",
		<InlineForm key="a" title="Contoh" submitLabel="Simpan" act={act} onSubmit={nothing} onCancel={nothing}>
			{fields("a")}
		</InlineForm>,
		"a-button",
	],
	[
		"one with several ways to finish",
		<FormPanel key="a" title="Contoh" onCancel={nothing}>
			{fields("a")}
		</FormPanel>,
		"a-button",
	],
	["a decision, whose buttons a key pressed on would press", panel("a"), "a-field"],
])("%s has the focus as soon as it is there", (_what, form, id) => {
	show(form);
	expect(focused()).toBe(id);
});

it("gives the focus back to the box around it, unless another form has taken it", async () => {
	show(panel("a"));
	show(panel("b"));
	await Promise.resolve();
	expect(focused()).toBe("b-field");
	show(null);
	await Promise.resolve();
	expect(focused()).toBe("box");
});
