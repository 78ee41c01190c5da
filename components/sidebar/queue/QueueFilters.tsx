import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { QueueState } from "../../../lib/complaint/queue-query.ts";
import type { State } from "../../../lib/complaint/state.ts";
import type { OpenOpd, Overview } from "../../../lib/messages/values.ts";
import type { Words } from "../../../lib/words/words.ts";
import { useAsk, useDirectory, useWords } from "../../ui/App.tsx";
import { SelectField } from "../../ui/Field.tsx";
import { Shape } from "../../ui/Shape.tsx";
import { useLive } from "../../ui/useLive.ts";
import { useSidebar } from "../SidebarScope.tsx";
import { CHIPS, countOf, PROMISE_CHIPS } from "./counts.ts";
import { opdChoices } from "./opd-choices.ts";
import type { QueueView } from "./useQueueView.ts";

/** States with their counts; pressing one narrows the queue to it, pressing it again shows all. */
export function StateChips({ view, overview }: { view: QueueView; overview: Overview }) {
	const { common, sidebar } = useWords();
	const { queue } = sidebar;
	const promises = (["promised", "promiseDue"] as const).filter(
		(state) => overview[state] > 0 || view.query.state === state,
	);
	return (
		<fieldset class="queue-chips" aria-label={queue.states}>
			{CHIPS.map((state) => (
				<Chip
					key={state}
					view={view}
					state={state}
					look={state}
					count={countOf(state, overview)}
					title={common.states[state]}
				>
					<Shape state={state} />
					{queue.chips[state]}
				</Chip>
			))}
			{promises.map((state) => (
				<Chip
					key={state}
					view={view}
					state={state}
					look={PROMISE_CHIPS[state]}
					count={overview[state]}
					title={queue.promises[state]}
				>
					{queue.chips[state]}
				</Chip>
			))}
		</fieldset>
	);
}

interface ChipProps {
	view: QueueView;
	state: QueueState;
	/** The state whose colour it has. */
	look: State;
	count: number;
	title: string;
	children: ComponentChildren;
}

function Chip({ view, state, look, count, title, children }: ChipProps) {
	const isPressed = view.query.state === state;
	return (
		<button
			type="button"
			class={`queue-chip state-${look}${count === 0 ? " queue-chip-none" : ""}`}
			aria-pressed={isPressed}
			title={title}
			onClick={() => view.narrow({ state: isPressed ? "all" : state })}
		>
			{children} <span class="queue-chip-count">{count}</span>
		</button>
	);
}

const ANY = "any";

/** Only the OPDs that open complaints have: ours first, then by name. */
export function OpdFilter({ view }: { view: QueueView }) {
	const ask = useAsk();
	const directory = useDirectory();
	const { queue } = useWords().sidebar;
	const { settings } = useSidebar();
	const { value } = useLive<OpenOpd[]>(() => ask("openOpds", {}), [ask]);
	const [chosen] = view.query.opdIds;
	const choices = opdChoices(value ?? [], chosen, directory, settings.opd.id);
	return (
		<SelectField
			label={queue.opd}
			isLabelHidden
			value={chosen === undefined ? ANY : `id ${chosen}`}
			options={[
				{ value: ANY, label: queue.allOpds },
				...choices.map(({ id, name }) => ({ value: `id ${id}`, label: name ?? queue.noOpd })),
			]}
			onChange={(value) => view.narrow({ opdIds: value === ANY ? [] : [value.slice("id ".length)] })}
		/>
	);
}

/** Typing is let to finish before the queue is asked. */
const PAUSE_MS = 250;

interface SearchProps {
	view: QueueView;
	inputRef: (element: HTMLInputElement | null) => void;
}

export function QueueSearch({ view, inputRef }: SearchProps) {
	const { queue } = useWords().sidebar;
	const { settings } = useSidebar();
	const { text } = view.query;
	const [typed, setTyped] = useState<string | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const search = (sought: string) => {
		clearTimeout(timer.current);
		setTyped(null);
		view.narrow({ text: sought });
	};
	return (
		<input
			class="input"
			type="search"
			aria-label={queue.search}
			placeholder={placeholderOf(queue, settings.hasSingleKeys)}
			autocomplete="off"
			spellcheck={false}
			maxLength={300}
			ref={inputRef}
			value={typed ?? text}
			onInput={({ currentTarget: { value } }) => {
				setTyped(value);
				clearTimeout(timer.current);
				timer.current = setTimeout(() => search(value), PAUSE_MS);
			}}
			onKeyDown={(event) => {
				if (event.key === "Enter") search(event.currentTarget.value);
				else if (event.key !== "Escape" || event.currentTarget.value === "") return;
				else search("");
				event.preventDefault();
			}}
		/>
	);
}

/** Opens the queue's search, wherever the focus is: "/" is taken by the replies, and *cari* begins with it. */
export const SEARCH_KEY = "c";

function placeholderOf(queue: Words["sidebar"]["queue"], hasSingleKeys: boolean): string {
	return hasSingleKeys ? queue.placeholder(SEARCH_KEY) : queue.placeholderWithoutKey;
}
