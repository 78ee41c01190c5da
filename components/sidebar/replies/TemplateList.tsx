import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "../../ui/App.tsx";
import { REPLY_SEARCH } from "./reply-search.ts";
import { TemplateRow } from "./TemplateRow.tsx";
import type { ReplyLibrary } from "./useLibrary.ts";
import type { ReplyDraft } from "./useReplyDraft.ts";
import type { TemplateChoice } from "./useTemplateChoice.ts";

interface Props {
	choice: TemplateChoice;
	library: ReplyLibrary;
	edits: ReplyDraft["edits"];
	/** The day in the agency's zone, `2026-11-22`. */
	today: string;
	onChoose: (templateId: string) => void;
	onSearch: (query: string) => void;
	/** Enter in the search field. */
	onEnter: () => void;
}

/** The templates, best first, with search: arrows move while the focus stays in the field. */
export function TemplateList({ choice, library, edits, today, onChoose, onSearch, onEnter }: Props) {
	const words = useWords().sidebar.replies;
	const listId = useId();
	const list = useRef<HTMLDivElement | null>(null);
	const field = useRef<HTMLInputElement | null>(null);
	const { found, template: active, query } = choice;
	const index = found.findIndex(({ id }) => id === active?.id);

	// biome-ignore lint/correctness/useExhaustiveDependencies: the list as rendered is read, after each move
	useLayoutEffect(() => {
		const option = list.current?.querySelector('[aria-selected="true"]');
		if (!list.current || !option) return;
		// Before the next key, so that the focus is still where it was when the proposal changed.
		// Another proposal comes up while the form above is filled in, too: then the page stays where it is read.
		if (document.activeElement === field.current) option.scrollIntoView?.({ block: "nearest" });
		else revealIn(list.current, option);
	}, [active?.id]);

	const moveTo = (position: number) => {
		const next = found.at(position % found.length);
		if (next) onChoose(next.id);
	};
	/** What a key of the field does; null where it does what it does in every field. */
	const actionOf = ({ key, ctrlKey, altKey, metaKey, shiftKey, repeat }: KeyboardEvent): (() => void) | null => {
		if (key.toLowerCase() === "d" && ctrlKey && !altKey && !shiftKey)
			return () => active && library.toggleFavourite(active);
		if (ctrlKey || altKey || metaKey || shiftKey || found.length === 0) return null;
		switch (key) {
			case "ArrowDown":
				return () => moveTo(index + 1);
			case "ArrowUp":
				return () => moveTo(index < 0 ? 0 : index - 1);
			case "Home":
				return () => moveTo(0);
			case "End":
				return () => moveTo(-1);
			case "Enter":
				// A key held down must not insert again what has just been inserted.
				return () => repeat || onEnter();
			default:
				return null;
		}
	};
	return (
		<>
			<input
				id={REPLY_SEARCH}
				ref={field}
				class="input"
				type="text"
				role="combobox"
				aria-expanded="true"
				aria-controls={listId}
				aria-autocomplete="list"
				aria-keyshortcuts="Control+D"
				aria-label={words.search}
				{...(index >= 0 ? { "aria-activedescendant": `${listId}-${index}` } : {})}
				placeholder={words.searchPlaceholder}
				autocomplete="off"
				value={query}
				onFocus={() => active === null && moveTo(0)}
				onInput={(event) => onSearch(event.currentTarget.value)}
				onKeyDown={(event) => {
					const action = actionOf(event);
					if (!action) return;
					event.preventDefault();
					action();
				}}
			/>
			<div
				class="template-list"
				id={listId}
				role="listbox"
				aria-label={words.title}
				ref={list}
				// What scrolls is a stop of Tab unless it says otherwise; the keyboard stays in the field.
				tabIndex={-1}
				onMouseDown={(event) => event.preventDefault()}
			>
				{found.map((template, at) => (
					<TemplateRow
						key={template.id}
						id={`${listId}-${at}`}
						template={template}
						isActive={at === index}
						isFavourite={library.favourites.includes(template.id)}
						isEdited={Object.hasOwn(edits, template.id)}
						use={library.uses.find(({ templateId }) => templateId === template.id) ?? null}
						today={today}
						onChoose={() => {
							// Enter puts in what was clicked: from elsewhere it would answer "Sudah Anda kirim?".
							field.current?.focus({ preventScroll: true });
							onChoose(template.id);
						}}
						onToggleFavourite={() => library.toggleFavourite(template)}
					/>
				))}
			</div>
			{found.length === 0 && !library.isLoading && library.fault === null && <p class="soft">{words.nothing}</p>}
		</>
	);
}

/** Scrolls a list, and nothing around it, so far that an option of it can be seen. */
function revealIn(list: Element, option: Element): void {
	const [outer, inner] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
	if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
	else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
