import { useState } from "preact/hooks";
import { nextStop } from "../../../lib/complaint/rounds.ts";
import type { RoundsAccount } from "../../../lib/messages/values.ts";
import { isSamePage } from "../../../lib/sites/address.ts";
import type { Words } from "../../../lib/words/words.ts";
import { type App, useApp, useAsk, useNow } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useKeys } from "../../ui/useKeys.ts";
import { useLive } from "../../ui/useLive.ts";
import { useSidebar } from "../SidebarScope.tsx";
import { Fold } from "./Fold.tsx";
import { freshnessOf, type SiteFreshness } from "./freshness.ts";
import { useGo } from "./going.tsx";
import { RoundsAccountRows } from "./RoundsAccountRows.tsx";
import { dayOf, isToday, momentOf } from "./when.ts";

/** *Keliling pagi*: our accounts and their last posts, when each was looked through here, and the way to the next. */
export function Rounds() {
	const ask = useAsk();
	const app = useApp();
	const now = useNow();
	const { page, settings } = useSidebar();
	const go = useGo();
	const { value, loaded } = useLive(() => ask("rounds", {}), [ask]);
	const [isOpen, setOpen] = useState<boolean | null>(null);
	const accounts = value?.accounts ?? [];
	const here = page.view?.url ?? null;
	const next = nextStop(accounts, (url) => here !== null && isSamePage(url, here));
	useKeys({
		...(next === null ? {} : { letters: { k: () => go(next) } }),
		hasSingleKeys: settings.hasSingleKeys,
	});

	const words = app.words.fieldwork.rounds;
	const freshness = freshnessOf(accounts, (at) => isToday(at, now, app.dateStyle));
	const isFresh = freshness.every(({ state }) => state === "checked");
	const isShown = isOpen ?? !(isFresh || value === null);
	return (
		<Fold
			title={words.title}
			line={freshness.map((site) => siteLine(site, app, now)).join(" · ")}
			isOpen={isShown}
			onToggle={() => setOpen(!isShown)}
		>
			{loaded.state === "failed" && <FaultBanner code={loaded.code} />}
			{value !== null && accounts.length === 0 && <NoAccounts />}
			{next !== null && (
				<div class="round-next">
					<Button isSmall {...(settings.hasSingleKeys ? { keys: "K" } : {})} onClick={() => go(next)}>
						{words.next}
					</Button>
					<span class="small soft round-next-name">{words.nextIs(nameOfStop(accounts, next, app.words))}</span>
				</div>
			)}
			{accounts.length > 0 && (
				<>
					<ul class="round" aria-label={words.accounts}>
						{accounts.map((account) => (
							<RoundsAccountRows key={account.url} account={account} />
						))}
					</ul>
					<p class="small soft">{[unopenedLine(accounts, app.words), words.onlyOpened].filter(Boolean).join(" ")}</p>
				</>
			)}
		</Fold>
	);
}

function NoAccounts() {
	const ask = useAsk();
	const words = useApp().words.fieldwork.rounds;
	return (
		<>
			<p class="soft">{words.noAccounts}</p>
			<Button isSmall onClick={() => void ask("openDesk", { hash: "#pengaturan" })}>
				{words.fillIn}
			</Button>
		</>
	);
}

function siteLine(freshness: SiteFreshness, { words, dateStyle }: App, now: number): string {
	const own = words.fieldwork.rounds;
	const site = words.common.siteCodes[freshness.site];
	switch (freshness.state) {
		case "checked":
			return own.checked(site, momentOf(freshness.at, now, dateStyle));
		case "partly":
			return own.partly(site, freshness.checked, freshness.all);
		case "before":
			return own.notSince(site, dayOf(freshness.at, now, dateStyle));
		case "never":
			return own.never(site);
	}
}

function nameOfStop(accounts: readonly RoundsAccount[], url: string, { common, fieldwork }: Words): string {
	for (const { site, handle, url: profile, posts } of accounts) {
		const name = `${common.siteCodes[site]} @${handle}`;
		if (profile === url) return name;
		const post = posts.find(({ permalink }) => permalink === url);
		if (post) return `${name}: ${post.text || fieldwork.rounds.noText}`;
	}
	return url;
}

function unopenedLine(accounts: readonly RoundsAccount[], { fieldwork }: Words): string {
	const unopened = accounts.filter(({ visitedAt }) => visitedAt === null).length;
	const posts = accounts.flatMap((account) => account.posts).filter(({ visitedAt }) => visitedAt === null).length;
	return unopened + posts > 0 ? fieldwork.rounds.unopened(unopened, posts) : "";
}
