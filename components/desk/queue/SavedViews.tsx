import { useState } from "preact/hooks";
import { queueAddress } from "../../../lib/complaint/queue-address.ts";
import type { QueueQuery, QueueView } from "../../../lib/complaint/queue-query.ts";
import { useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { hashOf } from "../routes.ts";
import { Menu } from "./Menu.tsx";
import type { Views } from "./useViews.ts";

const NAME_LENGTH = 60;

/** Named filters: opened with one click, saved, renamed, deleted. */
export function SavedViews({ views, query }: { views: Views; query: QueueQuery }) {
	const { views: words } = useWords().desk.queue;
	const address = queueAddress(query);
	const current = views.views?.find((view) => queueAddress(view.query) === address);
	return (
		<Menu label={current?.name ?? words.button} isActive={current !== undefined}>
			{(close) => (
				<div class="saved-views">
					<p class="soft small">{views.isOffered ? words.offered : words.saved}</p>
					{views.views?.length === 0 && <p class="soft">{words.none}</p>}
					<ul>
						{views.views?.map((view) => (
							<SavedView key={view.id} view={view} isCurrent={view === current} views={views} onOpen={close} />
						))}
					</ul>
					<NameForm label={words.name} submit={words.save} start="" onName={(name) => views.save(name, query)} />
					<FaultBanner code={views.fault} />
				</div>
			)}
		</Menu>
	);
}

function SavedView({
	view,
	isCurrent,
	views,
	onOpen,
}: {
	view: QueueView;
	isCurrent: boolean;
	views: Views;
	onOpen: () => void;
}) {
	const { views: words } = useWords().desk.queue;
	const [isRenaming, setRenaming] = useState(false);
	if (isRenaming)
		return (
			<li>
				<NameForm
					label={words.name}
					submit={words.keepName}
					start={view.name}
					onName={async (name) => {
						await views.rename(view.id, name);
						setRenaming(false);
					}}
				/>
			</li>
		);
	return (
		<li class="saved-view">
			<a
				href={hashOf({ screen: "queue", query: view.query, complaintId: null })}
				{...(isCurrent ? { "aria-current": "true" as const } : {})}
				onClick={onOpen}
			>
				{view.name}
			</a>
			<Button
				look="icon"
				aria-label={words.rename(view.name)}
				title={words.rename(view.name)}
				onClick={() => setRenaming(true)}
			>
				<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
					<path d="M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2z" />
				</svg>
			</Button>
			<Button
				look="icon"
				aria-label={words.delete(view.name)}
				title={words.delete(view.name)}
				onClick={() => void views.remove(view.id)}
			>
				<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
					<path d="M3.5 3.5l9 9m0-9l-9 9" />
				</svg>
			</Button>
		</li>
	);
}

interface NameProps {
	label: string;
	submit: string;
	start: string;
	onName: (name: string) => Promise<void>;
}

function NameForm({ label, submit, start, onName }: NameProps) {
	const [name, setName] = useState(start);
	return (
		<form
			class="name-form"
			onSubmit={(event) => {
				event.preventDefault();
				if (name.trim() !== "") void onName(name.trim()).then(() => setName(""));
			}}
		>
			<TextField label={label} maxLength={NAME_LENGTH} value={name} onChange={setName} />
			<Button type="submit" isSmall disabled={name.trim() === ""}>
				{submit}
			</Button>
		</form>
	);
}
