/** A node as a debugger sees it, closed shadow roots included; `reference` is the browser's own name for it. */
export interface DeepNode {
	reference: string;
	/** Lower case; "" for anything but an element. */
	tag: string;
	attributes: Record<string, string>;
	text: string;
	children: DeepNode[];
	closedRoot: DeepNode[] | null;
}

/** One of our marks, as its user perceives it. */
export interface Mark {
	/** Everything written in it, white space folded. */
	text: string;
	/** `aria-label` or `title` of its control, "" without. */
	label: string;
	/** True when it is drawn at all. */
	isVisible: boolean;
}

/** A mark found in a tree: what it says, and what to click. */
export interface FoundMark {
	text: string;
	label: string;
	control: string;
}

const CONTROLS = ["button", "a", "input"];

function textOf(nodes: readonly DeepNode[]): string {
	return nodes.map((node) => (node.tag === "style" ? "" : node.text + textOf(node.children))).join(" ");
}

function firstControl(nodes: readonly DeepNode[]): DeepNode | null {
	for (const node of nodes) {
		if (CONTROLS.includes(node.tag) || node.attributes.role === "button") return node;
		const inner = firstControl(node.children);
		if (inner) return inner;
	}
	return null;
}

/** The mark in an action row: the last closed shadow root below it that holds a control. Marks carry no name a page could look for. */
export function findMark(row: DeepNode): FoundMark | null {
	for (const child of row.children.toReversed()) {
		const inner = findMark(child);
		if (inner) return inner;
	}
	const control = row.closedRoot && firstControl(row.closedRoot);
	if (!row.closedRoot || !control) return null;
	return {
		text: textOf(row.closedRoot).replace(/\s+/g, " ").trim(),
		label: control.attributes["aria-label"] ?? control.attributes.title ?? "",
		control: control.reference,
	};
}
