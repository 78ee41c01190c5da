import { useWords } from "../../../ui/App.tsx";
import type { ListedTemplate } from "./folders.ts";

/** Where a reply comes from, and what is special about it, in words. */
export function Badges({ row }: { row: Pick<ListedTemplate, "template" | "origin" | "isShort" | "needsReview"> }) {
	const own = useWords().desk.templates;
	const { template, origin, isShort, needsReview } = row;
	const { language, snippet } = template;
	return (
		<>
			{origin !== null && <span class={`tag tag-${origin}`}>{own.origins[origin]}</span>}
			{language !== "id" && <span class="tag">{own.languages[language]}</span>}
			{isShort && <span class="tag">{own.short}</span>}
			{needsReview && <span class="tag tag-review">{own.review}</span>}
			{snippet !== undefined && <code class="tag">/{snippet}</code>}
		</>
	);
}
