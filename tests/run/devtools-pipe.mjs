import { spawn } from "node:child_process";

/**
 * Starts a Chromium with its DevTools protocol on a pair of pipes: messages are JSON, each ends with a zero byte.
 * The browser ends with this process.
 */
export function startWithPipe(path, args) {
	const child = spawn(path, [...args, "--remote-debugging-pipe"], {
		stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
	});
	const [, , , toBrowser, fromBrowser] = child.stdio;
	const waiting = new Map();
	let lastId = 0;
	let rest = "";
	fromBrowser.setEncoding("utf8");
	fromBrowser.on("data", (text) => {
		const messages = (rest + text).split("\0");
		rest = messages.pop() ?? "";
		for (const message of messages.map((each) => JSON.parse(each))) {
			waiting.get(message.id)?.(message);
			waiting.delete(message.id);
		}
	});
	const ended = new Promise((resolve) => {
		child.on("error", (error) => resolve({ error }));
		child.on("close", (code) => {
			for (const answer of waiting.values()) answer({ error: { message: "the browser ended" } });
			resolve({ code });
		});
	});
	toBrowser.on("error", () => undefined);
	return {
		ended,
		/** One command of the protocol; fails with the browser's own words. */
		send: (method, params = {}) =>
			new Promise((resolve, reject) => {
				lastId += 1;
				waiting.set(lastId, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
				toBrowser.write(`${JSON.stringify({ id: lastId, method, params })}\0`);
			}),
	};
}
