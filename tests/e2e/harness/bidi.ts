import type { Browser, Frame } from "puppeteer-core";

/** A reference to a node that crosses the protocol. */
export interface SharedNode {
	sharedId: string;
	value?: {
		nodeType: number;
		localName?: string;
		nodeValue?: string;
		attributes?: Record<string, string>;
		children?: SharedNode[];
		shadowRoot?: SharedNode | null;
		mode?: "open" | "closed";
	};
}

interface Connection {
	send(method: string, params: object): Promise<{ result: unknown }>;
	on(event: string, listener: (params: never) => void): void;
	off(event: string, listener: (params: never) => void): void;
}

/** WebDriver BiDi itself, for what puppeteer has no call for: closed shadow roots, clicks in frames, Firefox's own scripts. */
export interface Bidi {
	send<Result>(method: string, params: object): Promise<Result>;
	on<Params>(event: string, listener: (params: Params) => void): () => void;
	/** Runs an expression with Firefox's own privileges, in its browser window. */
	evaluateInFirefox<Answer extends string | number | boolean | null>(expression: string): Promise<Answer>;
}

interface ScriptAnswer {
	type: "success" | "exception";
	result?: { value?: unknown };
	exceptionDetails?: { text: string };
}

/** The protocol under a puppeteer browser. */
export async function openBidi(browser: Browser): Promise<Bidi> {
	const { connection } = browser as unknown as { connection: Connection };
	const send = async <Result>(method: string, params: object) =>
		(await connection.send(method, params)).result as Result;
	const tree = await send<{ contexts: { context: string }[] }>("browsingContext.getTree", { "moz:scope": "chrome" });
	const target = { context: tree.contexts[0]?.context };
	return {
		send,
		on(event, listener) {
			connection.on(event, listener as (params: never) => void);
			return () => connection.off(event, listener as (params: never) => void);
		},
		async evaluateInFirefox(expression) {
			const answer = await send<ScriptAnswer>("script.evaluate", { expression, target, awaitPromise: true });
			if (answer.type === "exception") throw new Error(`${answer.exceptionDetails?.text} in Firefox: ${expression}`);
			return (answer.result?.value ?? null) as never;
		},
	};
}

/** The protocol's name for a frame. */
export function contextOf(frame: Frame): string {
	return (frame as unknown as { _id: string })._id;
}

const NAMED_KEYS: Record<string, string> = {
	Backspace: "\uE003",
	Tab: "\uE004",
	Enter: "\uE007",
	Shift: "\uE008",
	Control: "\uE009",
	Alt: "\uE00A",
	Escape: "\uE00C",
	Space: " ",
	PageUp: "\uE00E",
	PageDown: "\uE00F",
	End: "\uE010",
	Home: "\uE011",
	ArrowLeft: "\uE012",
	ArrowUp: "\uE013",
	ArrowRight: "\uE014",
	ArrowDown: "\uE015",
	Delete: "\uE017",
	Meta: "\uE03D",
	"\n": "\uE007",
};

const keyValue = (key: string) => NAMED_KEYS[key] ?? key;

/** Presses keys together in a document: down in this order, up in the reverse. */
export async function pressKeys(bidi: Bidi, context: string, keys: readonly string[]): Promise<void> {
	const actions = [
		...keys.map((key) => ({ type: "keyDown", value: keyValue(key) })),
		...keys.toReversed().map((key) => ({ type: "keyUp", value: keyValue(key) })),
	];
	await bidi.send("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
}

/** Presses one key and keeps it down, or lets it go. Pressed again while it is down it repeats. */
export async function moveKey(bidi: Bidi, context: string, key: string, direction: "down" | "up"): Promise<void> {
	const actions = [{ type: direction === "down" ? "keyDown" : "keyUp", value: keyValue(key) }];
	await bidi.send("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
}

/** Types a text, one key after the other; a grapheme such as an emoji with its modifiers is one key. */
export async function typeKeys(bidi: Bidi, context: string, text: string): Promise<void> {
	const graphemes = Array.from(
		new Intl.Segmenter("id", { granularity: "grapheme" }).segment(text),
		({ segment }) => segment,
	);
	const actions = graphemes.flatMap((key) => [
		{ type: "keyDown", value: keyValue(key) },
		{ type: "keyUp", value: keyValue(key) },
	]);
	await bidi.send("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
}

/** A trusted click in the middle of a node of that document, in a closed shadow root or not. */
export async function clickNode(bidi: Bidi, context: string, sharedId: string): Promise<void> {
	const origin = { type: "element", element: { sharedId } };
	const actions = [
		{ type: "pointerMove", x: 0, y: 0, origin },
		{ type: "pointerDown", button: 0 },
		{ type: "pointerUp", button: 0 },
	];
	await bidi.send("input.performActions", {
		context,
		actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
	});
}

/** Runs a function in a document with a node as its argument. */
export async function callOnNode<Answer>(
	bidi: Bidi,
	context: string,
	sharedId: string,
	fn: (element: Element) => Answer,
): Promise<Answer> {
	const answer = await bidi.send<ScriptAnswer>("script.callFunction", {
		// As JSON, because the protocol's own form of an object is a list of pairs.
		functionDeclaration: `element => JSON.stringify((${fn})(element))`,
		arguments: [{ sharedId }],
		target: { context },
		awaitPromise: false,
	});
	if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
	return JSON.parse(String(answer.result?.value)) as Answer;
}
