import type { LinkToVisit } from "../../../lib/messages/values.ts";
import { pageOfSite } from "../../../lib/sites/hosts.ts";
import { fullText } from "../../../lib/words/dates.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { GoLink } from "./going.tsx";
import type { Links } from "./useLinks.ts";
import { momentOf } from "./when.ts";

/** Links not done with yet: where each leads, who put it there and when, and what can be done with it. */
export function LinkList({ links }: { links: Links }) {
	const words = useApp().words.fieldwork.links;
	if (links.open.length === 0) return links.loaded.state === "ready" ? <p class="soft">{words.none}</p> : null;
	return (
		<ul class="links" aria-label={words.list}>
			{links.open.map((link) => (
				<LinkRow key={link.id} link={link} mark={links.mark} />
			))}
		</ul>
	);
}

function LinkRow({ link, mark }: { link: LinkToVisit; mark: Links["mark"] }) {
	const { words, dateStyle } = useApp();
	const now = useNow();
	const own = words.fieldwork.links;
	const { url, site, addedAt, addedBy, state } = link;
	const name = shortAddress(url);
	return (
		<li class="link">
			<p class="link-name" title={url}>
				<span class="soft">{words.common.siteCodes[site]}</span> {name}
			</p>
			<p class="small soft" title={fullText(addedAt, dateStyle)}>
				{own.added(addedBy, momentOf(addedAt, now, dateStyle))}
				{state === "opened" && ` · ${own.opened}`}
			</p>
			<div class="link-actions">
				{pageOfSite(url) === null ? (
					<p class="small soft">{own.elsewhere}</p>
				) : (
					<GoLink url={url} class="button button-small" label={own.openLink(name)} before={() => mark(link, "opened")}>
						{own.open}
					</GoLink>
				)}
				<Button
					isSmall
					look="quiet"
					aria-label={own.finishLink(name)}
					onClick={() => void mark(link, "done", own.finished)}
				>
					{own.finish}
				</Button>
				<Button
					isSmall
					look="quiet"
					aria-label={own.removeLink(name)}
					onClick={() => void mark(link, "done", own.removed)}
				>
					{own.remove}
				</Button>
			</div>
		</li>
	);
}

/** "x.com/warga/status/123": what tells it from the others. */
function shortAddress(url: string): string {
	return url.replace(/^https:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}
