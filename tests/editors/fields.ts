import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Mount } from "./types.ts";

function field(slot: Element): HTMLTextAreaElement {
	return slot.querySelector("textarea") ?? document.createElement("textarea");
}

interface BoxProps {
	label: string;
	prefill: string;
	isReplacedOnFocus: boolean;
	onValue: (value: string) => void;
}

function Box({ label, prefill, isReplacedOnFocus, onValue }: BoxProps) {
	const [value, setValue] = useState(prefill);
	const [generation, setGeneration] = useState(0);
	onValue(value);
	return createElement("textarea", {
		key: generation,
		"aria-label": label,
		placeholder: label,
		value,
		autoFocus: generation > 0,
		onChange: (event: { target: { value: string } }) => setValue(event.target.value),
		onFocus: () => isReplacedOnFocus && setGeneration(1),
	});
}

/** A textarea that React controls; Instagram's is moreover replaced by another element the first time it gets the focus. */
function mountReact(isReplacedOnFocus: boolean): Mount {
	return (slot, { prefill = "", label = "Add a comment…" }) => {
		let latest = prefill;
		const onValue = (value: string) => {
			latest = value;
		};
		flushSync(() => createRoot(slot).render(createElement(Box, { label, prefill, isReplacedOnFocus, onValue })));
		return { kind: "react-textarea", state: () => latest, element: () => field(slot) };
	};
}

export const mountReactTextarea = mountReact(false);
export const mountInstagramTextarea = mountReact(true);

export const mountTextarea: Mount = (slot, { prefill = "" }) => {
	const element = document.createElement("textarea");
	element.value = prefill;
	slot.append(element);
	return { kind: "textarea", state: () => element.value, element: () => element };
};

/** A line of an editable element: browsers begin one with `<div>` or `<br>`. */
function lineOf(node: ChildNode): string {
	return (node.nodeName === "DIV" || node.nodeName === "BR" ? "\n" : "") + (node.textContent ?? "");
}

/** An editable element without a framework: its nodes are its model. */
export const mountEditable: Mount = (slot, { prefill = "" }) => {
	const element = document.createElement("div");
	element.contentEditable = "true";
	element.style.whiteSpace = "pre-wrap";
	element.textContent = prefill;
	slot.append(element);
	const state = () =>
		[...element.childNodes]
			.map(lineOf)
			.join("")
			.replace(/^\n|\n$/g, "");
	return { kind: "contenteditable", state, element: () => element };
};
