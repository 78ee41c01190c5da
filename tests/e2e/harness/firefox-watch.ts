import type { Bidi } from "./bidi.ts";
import type { Answers } from "./site-answers.ts";

interface RequestEvent {
	isBlocked: boolean;
	request: { request: string; url: string };
}

/** Answers every tab's http(s) requests, those of tabs that the extension opens too; what nothing was routed for fails. */
export async function serveAnswers(bidi: Bidi, answers: Answers): Promise<void> {
	bidi.on<RequestEvent>("network.beforeRequestSent", async ({ isBlocked, request }) => {
		if (!isBlocked) return;
		const answer = answers.get(request.url);
		const reply = answer
			? bidi.send("network.provideResponse", {
					request: request.request,
					statusCode: answer.status,
					reasonPhrase: "OK",
					headers: Object.entries(answer.headers).map(([name, value]) => ({ name, value: { type: "string", value } })),
					body: { type: "base64", value: Buffer.from(answer.body).toString("base64") },
				})
			: bidi.send("network.failRequest", { request: request.request });
		// A tab that is closed takes its requests with it.
		await reply.catch(() => undefined);
	});
	await bidi.send("session.subscribe", { events: ["network.beforeRequestSent", "browsingContext.downloadEnd"] });
	await bidi.send("network.addIntercept", {
		phases: ["beforeRequestSent"],
		urlPatterns: [
			{ type: "pattern", protocol: "http" },
			{ type: "pattern", protocol: "https" },
		],
	});
}

/** What Firefox itself writes down for us. */
export interface Notes {
	list(): Promise<string[]>;
	clear(): Promise<unknown>;
}

/** @param name of a list in Firefox's browser window */
const notesIn = (bidi: Bidi, name: string): Notes => ({
	list: async () => JSON.parse(await bidi.evaluateInFirefox<string>(`JSON.stringify(${name})`)) as string[],
	clear: () => bidi.evaluateInFirefox(`${name}.length = 0`),
});

/** The protocol sees no requests of a background page, so Firefox itself is told to stop them and to write them down. */
export async function refuseBackgroundRequests(bidi: Bidi): Promise<Notes> {
	const list = "globalThis.tanggapRefused";
	await bidi.evaluateInFirefox(`
		${list} = [];
		Services.obs.addObserver(subject => {
			const channel = subject.QueryInterface(Ci.nsIHttpChannel);
			const holder = channel.loadInfo.browsingContext?.top.embedderElement;
			if (holder?.getAttribute("webextension-view-type") !== "background") return;
			${list}.push(channel.URI.spec);
			channel.cancel(Cr.NS_ERROR_ABORT);
		}, "http-on-modify-request"), true`);
	return notesIn(bidi, list);
}

/** Uncaught errors, read from Firefox's own console, because the protocol tells none of an extension page or background. */
export async function watchErrors(bidi: Bidi): Promise<Notes> {
	const list = "globalThis.tanggapErrors";
	await bidi.evaluateInFirefox(`
		${list} = [];
		Services.console.registerListener({ observe(message) {
			const error = message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag);
			if (!error || !message.category.includes("javascript") || !/^(https?|moz-extension):/.test(message.sourceName)) return;
			${list}.push(message.sourceName + ": " + message.errorMessage);
		} }), true`);
	return notesIn(bidi, list);
}
