import { useEffect, useId, useRef } from "preact/hooks";
import type { Template } from "../../../lib/complaint/template.ts";
import { useWords } from "../../ui/App.tsx";

interface Props {
	templates: readonly Template[];
	activeId: string | null;
	query: string;
	onQuery: (query: string) => void;
	onActive: (id: string) => void;
	/** Enter in the search field. */
	onEnter: () => void;
}

/** The templates, best first, with search: arrows move while the focus stays in the field. */
export function TemplateList({ templates, activeId, query, onQuery, onActive, onEnter }: Props) {
	const words = useWords().sidebar.replies;
	const listId = useId();
	const list = useRef<HTMLDivElement | null>(null);
	const index = templates.findIndex((template) => template.id === activeId);

	// biome-ignore lint/correctness/useExhaustiveDependencies: the list as rendered is read, after each move
	useEffect(() => {
		list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: "nearest" });
	}, [activeId]);

	const move = (by: number) => {
		const next = templates[index < 0 ? 0 : (index + by + templates.length) % templates.length];
		if (next) onActive(next.id);
	};
	return (
		<>
			<input
				id="reply-search"
				class="input"
				type="text"
				role="combobox"
				aria-expanded="true"
				aria-controls={listId}
				aria-autocomplete="list"
				aria-label={words.search}
				{...(index >= 0 ? { "aria-activedescendant": `${listId}-${index}` } : {})}
				placeholder={words.searchPlaceholder}
				autocomplete="off"
				value={query}
				onFocus={() => index < 0 && move(0)}
				onInput={(event) => onQuery(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.ctrlKey || event.altKey || event.metaKey || templates.length === 0) return;
					if (event.key === "ArrowDown") move(1);
					else if (event.key === "ArrowUp") move(-1);
					else if (event.key === "Enter") onEnter();
					else return;
					event.preventDefault();
				}}
			/>
			<div class="template-list" id={listId} role="listbox" aria-label={words.title} ref={list}>
				{templates.map((template, at) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents: the keys work in the field that owns this list
					<div
						key={template.id}
						id={`${listId}-${at}`}
						class="template"
						role="option"
						tabIndex={-1}
						aria-selected={template.id === activeId}
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => onActive(template.id)}
					>
						{template.title}
					</div>
				))}
			</div>
			{templates.length === 0 && <p class="soft">{words.nothing}</p>}
		</>
	);
}
