import type { Organisation } from "../../../lib/complaint/directory.ts";
import { useApp } from "../../ui/App.tsx";
import { moveInList } from "./list-keys.ts";
import type { ListedGroup } from "./organisation-list.ts";

interface Props {
	groups: readonly ListedGroup[];
	chosenId: string | null;
	onChoose: (id: string) => void;
}

/** Organisations by type, those below others indented. One stop for the Tab key; arrows go on inside. */
export function OrganisationList({ groups, chosenId, onChoose }: Props) {
	const { words } = useApp();
	const ids = groups.flatMap(({ rows }) => rows.map(({ organisation }) => organisation.id));
	const stop = chosenId !== null && ids.includes(chosenId) ? chosenId : ids[0];
	return (
		<nav class="organisations" onKeyDown={moveInList} aria-label={words.desk.directory.list}>
			{groups.map(({ type, rows }) => (
				<section key={type}>
					<h2 class="organisations-type">{words.report.opdTypes[type]}</h2>
					<ul>
						{rows.map(({ organisation, depth }) => (
							<li key={organisation.id}>
								<button
									type="button"
									class={`list-button organisation-depth-${Math.min(depth, 3)}`}
									data-id={organisation.id}
									tabIndex={organisation.id === stop ? 0 : -1}
									aria-current={organisation.id === chosenId}
									onClick={() => onChoose(organisation.id)}
								>
									<span>{organisation.name}</span>
									<Notes organisation={organisation} />
								</button>
							</li>
						))}
					</ul>
				</section>
			))}
		</nav>
	);
}

function Notes({ organisation }: { organisation: Organisation }) {
	const { words, directory } = useApp();
	const own = words.desk.directory;
	const { abbreviation, name, isExternal, mergedInto, contact } = organisation;
	const notes = [
		abbreviation !== name && abbreviation,
		isExternal && own.external,
		mergedInto !== null && own.mergedIntoName(directory.byId(mergedInto)?.name ?? mergedInto),
		contact.person,
	].filter(Boolean);
	return notes.length === 0 ? null : <span class="list-button-notes">{notes.join(" · ")}</span>;
}
