import { useWords } from "../../../ui/App.tsx";
import type { ListedTemplate } from "./folders.ts";

interface Props {
	row: ListedTemplate;
	/** Among many: most are as they were shipped, which goes without saying. */
	isInList?: boolean;
}

/** Where a reply comes from, and what is special about it, in words. */
export function Badges({ row, isInList = false }: Props) {
	const own = useWords().desk.templates;
	const { template, origin, isShort, needsReview } = row;
	const { language, snippet } = template;
	return (
		<>
			{origin !== null && !(isInList && origin === "shipped") && (
				<span class={`tag tag-${origin}`}>{own.origins[origin]}</span>
			)}
			{language !== "id" && <span class="tag">{own.languages[language]}</span>}
			{isShort && <span class="tag">{own.short}</span>}
			{needsReview && <span class="tag tag-review">{own.review}</span>}
			{snippet !== undefined && <code class="tag">/{snippet}</code>}
		</>
	);
}
