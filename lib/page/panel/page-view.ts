import { browser } from "wxt/browser";
import type { PageView } from "../../messages/panel.ts";
import { summariseHealth } from "../../sites/health.ts";
import { browserIn } from "../../sites/health-report.ts";
import { commentsIn } from "../../sites/read.ts";
import type { Boot } from "../contract.ts";
import type { Side } from "../dock-place.ts";

/** Comments sent to the sidebar's list; a longer page is counted, not listed. */
const MOST_LISTED = 500;

/** What the sidebar is told of the page as it is now: its comments, and how well they can be read. */
export function pageView(document: Document, boot: Boot, side: Side): PageView {
	const readings = boot.readings();
	const comments = commentsIn(readings);
	const { adapter } = boot.settings();
	const health = summariseHealth(boot.site, readings, {
		version: browser.runtime.getManifest().version,
		adapter: adapterText(boot),
		browser: browserIn(navigator.userAgent),
		root: document,
		...boot.observed(),
	});
	return {
		url: location.href,
		pageKind: health.kind ?? boot.site.id,
		comments: comments.slice(0, MOST_LISTED),
		total: comments.length,
		health,
		adapter: adapter && { revision: adapter.revision, isInForce: boot.adapterFaults().length === 0 },
		look: boot.look(),
		side,
	};
}

/** The adapter file's revision, and what of it this version cannot use: then the built-in selectors are in force. */
function adapterText(boot: Boot): string | null {
	const { adapter } = boot.settings();
	const refused = boot.adapterFaults().map(({ selector, problem }) => `${selector} ${problem}`);
	return adapter && [adapter.revision, ...(refused.length > 0 ? ["not in force:", ...refused] : [])].join(" ");
}
