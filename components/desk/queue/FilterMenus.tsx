import {
	ALL_OPEN,
	isFiltered,
	QUEUE_LISTS,
	type QueueList,
	type QueueQuery,
} from "../../../lib/complaint/queue-query.ts";
import { useApp, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useLive } from "../../ui/useLive.ts";
import { answerOf, useDesk } from "../DeskContext.tsx";
import { Skeleton } from "../Skeleton.tsx";
import { filterValues } from "./filter-values.ts";
import { Menu } from "./Menu.tsx";

interface Props {
	query: QueueQuery;
	onChange: (query: QueueQuery) => void;
}

/** A menu for each filter, and the way back from all of them. */
export function FilterMenus({ query, onChange }: Props) {
	const { filters } = useWords().desk.queue;
	return (
		<fieldset class="filter-chips filter-menus" aria-label={filters.label}>
			{QUEUE_LISTS.map((list) => {
				const count = query[list].length + (list === "officers" && query.isMine ? 1 : 0);
				return (
					<Menu
						key={list}
						isActive={count > 0}
						label={count > 0 ? filters.chosen(filters[list], count) : filters[list]}
					>
						{() => <FilterChoices list={list} query={query} onChange={onChange} />}
					</Menu>
				);
			})}
			{isFiltered(query) && (
				<Button look="link" isSmall onClick={() => onChange({ ...ALL_OPEN, state: query.state })}>
					{filters.clear}
				</Button>
			)}
		</fieldset>
	);
}

function FilterChoices({ list, query, onChange }: Props & { list: QueueList }) {
	const app = useApp();
	const { queue } = useDesk().data;
	const { filters } = app.words.desk.queue;
	const live = useLive(() => answerOf(() => filterValues(list, query, queue, app)), [list, query.state]);
	const chosen: readonly string[] = query[list];
	const toggle = (value: string) =>
		onChange({
			...query,
			[list]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
		});
	return (
		<div class="menu-choices">
			{list === "officers" && (
				<label class="choice">
					<input
						type="checkbox"
						checked={query.isMine}
						onChange={() => onChange({ ...query, isMine: !query.isMine })}
					/>
					<span>{filters.mine}</span>
				</label>
			)}
			{live.value?.map(({ value, label, count }) => (
				<label key={value} class="choice">
					<input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
					<span>{label}</span>
					<span class="filter-count">{count}</span>
				</label>
			))}
			{live.loaded.state === "loading" && <Skeleton />}
			{live.value?.length === 0 && <p class="soft">{filters.nothing}</p>}
			{live.loaded.state === "failed" && <FaultBanner code={live.loaded.code} />}
		</div>
	);
}
