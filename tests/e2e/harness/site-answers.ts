/** What a test wants a URL to answer. A string is an HTML page. */
export type Answer =
	| string
	| { body: string | Uint8Array; contentType?: string; status?: number; headers?: Record<string, string> };

export interface FullAnswer {
	status: number;
	headers: Record<string, string>;
	body: Uint8Array;
}

/**
 * Which rules a page is served with: `site` as its host sends them today (cut to what can bear on an extension),
 * `strict` as hard as a page can make it (nothing framed, no inline script, Trusted Types, cross-origin isolated), `none`.
 */
export type PagePolicy = "site" | "strict" | "none";

const X = [
	"default-src 'self'",
	"connect-src 'self' blob: https://api.x.com https://*.twimg.com wss://*.x.com",
	"font-src 'self' https://*.twimg.com",
	"form-action 'self' https://*.x.com https://*.twitter.com",
	"frame-src 'self' https://*.x.com https://*.twitter.com",
	"img-src 'self' blob: data: https://*.twimg.com",
	"object-src 'none'",
	"script-src 'self' 'unsafe-inline' https://*.twimg.com",
	"style-src 'self' 'unsafe-inline' https://*.twimg.com",
	"worker-src 'self' blob:",
].join("; ");

const META = [
	"default-src 'self' data: blob: https://*.facebook.com https://*.instagram.com https://*.fbcdn.net https://*.cdninstagram.com",
	"script-src 'self' 'unsafe-inline' https://*.facebook.com https://*.instagram.com https://*.fbcdn.net blob:",
	"style-src 'self' 'unsafe-inline' https://*.fbcdn.net https://*.cdninstagram.com data:",
	"frame-src 'self' data: https://*.facebook.com https://*.instagram.com",
	"block-all-mixed-content",
].join("; ");

const STRICT: Record<string, string> = {
	"content-security-policy":
		"default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; frame-src 'none'; require-trusted-types-for 'script'",
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-embedder-policy": "require-corp",
};

const TYPES: Record<string, string> = {
	css: "text/css; charset=utf-8",
	js: "text/javascript; charset=utf-8",
	json: "application/json; charset=utf-8",
	png: "image/png",
	svg: "image/svg+xml",
};

function policyHeaders(url: URL, policy: PagePolicy): Record<string, string> {
	if (policy === "none") return {};
	if (policy === "strict") return STRICT;
	const isX = url.hostname === "x.com" || url.hostname === "twitter.com";
	return { "content-security-policy": isX ? X : META, "cross-origin-opener-policy": "same-origin-allow-popups" };
}

/** A URL as requests carry it: without what follows `#`. */
function requestUrl(url: string): string {
	const parsed = new URL(url);
	parsed.hash = "";
	return parsed.href;
}

/** The answers a session gives, and the list of what it refused. */
export function makeAnswers() {
	const answers = new Map<string, FullAnswer>();
	const refused: string[] = [];
	return {
		refused,
		set(url: string, answer: Answer, policy: PagePolicy): void {
			const given = typeof answer === "string" ? { body: answer } : answer;
			const extension = /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? "";
			const contentType = given.contentType ?? TYPES[extension] ?? "text/html; charset=utf-8";
			const isPage = contentType.startsWith("text/html");
			answers.set(requestUrl(url), {
				status: given.status ?? 200,
				headers: {
					"content-type": contentType,
					...(isPage ? policyHeaders(new URL(url), policy) : { "cross-origin-resource-policy": "cross-origin" }),
					...given.headers,
				},
				body: typeof given.body === "string" ? new TextEncoder().encode(given.body) : given.body,
			});
		},
		/** The answer to a request, or null after it was written down as refused. The browser's own favicon.ico is refused silently. */
		get(url: string): FullAnswer | null {
			const answer = answers.get(requestUrl(url)) ?? null;
			if (!answer && new URL(url).pathname !== "/favicon.ico") refused.push(url);
			return answer;
		},
		/** Forgets all that was routed and refused. */
		clear(): void {
			answers.clear();
			refused.length = 0;
		},
	};
}

export type Answers = ReturnType<typeof makeAnswers>;
