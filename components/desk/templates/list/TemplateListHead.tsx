import type { RefObject } from "preact";
import { countText } from "../../../../lib/words/numbers.ts";
import { useApp } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import type { ShownTemplates } from "./useShownTemplates.ts";

interface Props {
	shown: ShownTemplates;
	searchRef: RefObject<HTMLInputElement | null>;
	/** The arrow down in the search. */
	onDown: () => void;
	onAdd: () => void;
}

/** Search, how many there are, and the way to a new one. */
export function TemplateListHead({ shown: list, searchRef, onDown, onAdd }: Props) {
	const { words, language, settings } = useApp();
	const own = words.desk.templates;
	const { query, setQuery, shown, inFolder, elsewhere } = list;
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
						onInput={(event) => setQuery(event.currentTarget.value)}
						onKeyDown={(event) => {
							if (event.key === "ArrowDown" || event.key === "Enter") onDown();
							else if (event.key === "Escape" && query !== "") setQuery("");
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
				<span role="status">{own.count(text(shown.length), text(inFolder))}</span>
				{elsewhere > 0 && (
					<Button look="link" isSmall onClick={() => list.setFolder("all")}>
						{own.elsewhere(text(elsewhere))}
					</Button>
				)}
			</p>
		</div>
	);
}
