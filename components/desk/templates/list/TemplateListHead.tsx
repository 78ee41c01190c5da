import type { RefObject } from "preact";
import { countText } from "../../../../lib/words/numbers.ts";
import { useApp } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";

interface Props {
	query: string;
	onQuery: (query: string) => void;
	searchRef: RefObject<HTMLInputElement | null>;
	/** The arrow down in the search. */
	onDown: () => void;
	onAdd: () => void;
	shown: number;
	all: number;
	/** Hits in other folders. */
	elsewhere: number;
	onAll: () => void;
}

/** Search, how many there are, and the way to a new one. */
export function TemplateListHead({ query, onQuery, searchRef, onDown, onAdd, shown, all, elsewhere, onAll }: Props) {
	const { words, language, settings } = useApp();
	const own = words.desk.templates;
	const text = (count: number) => countText(count, language);
	return (
		<div class="templates-tools">
			<Field label={own.search}>
				{(control) => (
					<input
						{...control}
						class="input"
						type="search"
						autocomplete="off"
						spellcheck={false}
						placeholder={own.searchHint}
						ref={searchRef}
						value={query}
						onInput={(event) => onQuery(event.currentTarget.value)}
						onKeyDown={(event) => {
							if (event.key === "ArrowDown" || event.key === "Enter") onDown();
							else if (event.key === "Escape" && query !== "") onQuery("");
							else return;
							event.preventDefault();
						}}
					/>
				)}
			</Field>
			<Button onClick={onAdd} {...(settings?.hasSingleKeys ? { keys: own.addKeys } : {})}>
				{own.add}
			</Button>
			<p class="small soft templates-count">
				<span role="status">{own.count(text(shown), text(all))}</span>
				{elsewhere > 0 && (
					<Button look="link" isSmall onClick={onAll}>
						{own.elsewhere(text(elsewhere))}
					</Button>
				)}
			</p>
		</div>
	);
}
