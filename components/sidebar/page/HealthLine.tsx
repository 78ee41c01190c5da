import type { PageView } from "../../../lib/messages/panel.ts";
import { FIELDS, type Field, type SeenComment } from "../../../lib/sites/types.ts";
import { useWords } from "../../ui/App.tsx";
import { CopyButton } from "../../ui/Copy.tsx";

const SITES = ["x", "facebook", "instagram"] as const;

/** How well this page could be read, with its kind and the adapter file in force; opened, which fields fell back or are missing. */
export function HealthLine({ view }: { view: Pick<PageView, "health" | "pageKind" | "comments" | "adapter"> }) {
	const { sidebar, common } = useWords();
	const words = sidebar.health;
	const { state, report } = view.health;
	const missing = FIELDS.filter((field) => view.health.fields.includes(field)).map((field) => words.fields[field]);
	// What an address before this one left behind says nothing of this page.
	const comments = view.comments.filter((seen) => seen.pageKind === view.pageKind);
	const fallbacks = fallbacksIn(comments).map(({ field, count }) => words.count(words.fields[field], count));
	const isAllFirst = fallbacks.length === 0 && missing.length === 0 && comments.length > 0;
	const [siteId, kind = ""] = view.pageKind.split("/");
	const site = SITES.find((id) => id === siteId);
	const pageKind = [site && common.sites[site], sidebar.pageKinds[kind]].filter(Boolean).join(", ");
	return (
		<div class={`health health-${state}`}>
			<details class="disclosure">
				<summary>
					{words.states[state]}
					{missing.length > 0 && ` (${words.missing(missing)})`}
					{view.adapter && ` · ${words.adapter(view.adapter.revision, view.adapter.isInForce)}`}
				</summary>
				<div class="disclosed">
					{pageKind && <p>{words.page(pageKind)}</p>}
					{missing.length > 0 && <p>{words.missingSome(missing)}</p>}
					{fallbacks.length > 0 && <p>{words.fallback(fallbacks)}</p>}
					{isAllFirst && <p>{words.allFirst}</p>}
					{state !== "ok" && <p>{words.advice}</p>}
				</div>
			</details>
			{state !== "ok" && <CopyButton look="link" isSmall text={report} label={words.copyReport} />}
		</div>
	);
}

/** Fields that some comment gave by another rule than the first: the early warning of a changed site. */
function fallbacksIn(comments: readonly SeenComment[]): { field: Field; count: number }[] {
	return FIELDS.map((field) => ({
		field,
		count: comments.filter(({ rules }) => (rules[field] ?? 1) > 1).length,
	})).filter(({ count }) => count > 0);
}
