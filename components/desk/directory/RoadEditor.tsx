import { useState } from "preact/hooks";
import { ROAD_STATUSES, type Road } from "../../../lib/complaint/roads.ts";
import { useApp } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { useDraft } from "../useDraft.ts";
import { EditorCard } from "./EditorCard.tsx";
import { type RoadForm, readRoadForm, roadForm, toRoadForm } from "./road-form.ts";
import { roadKey } from "./road-table.ts";

interface Props {
	/** Null for a new one. */
	road: Road | null;
	roads: readonly Road[];
	isBusy: boolean;
	/** Whether it was saved. */
	onSave: (roads: Road[], saved: Road) => Promise<boolean>;
	onRemove: (road: Road) => void;
	onClose: () => void;
}

/** One road: what is typed is kept until it is saved or discarded. */
export function RoadEditor({ road, roads, isBusy, onSave, onRemove, onClose }: Props) {
	const { words } = useApp();
	const { roads: own, ...shared } = words.desk.directory;
	const draft = useDraft(`desk:road:${road ? roadKey(road) : ""}`, roadForm, toRoadForm(road));
	const [isRefused, setRefused] = useState(false);
	const form = draft.value;
	const read = readRoadForm(form, road, roads);
	const change = (part: Partial<RoadForm>) => draft.change({ ...form, ...part });
	const textField = (field: Exclude<keyof RoadForm, "status">, hint?: string) => {
		const fault = isRefused && !read.ok ? read.faults[field] : undefined;
		return (
			<TextField
				label={own.columns[field]}
				fault={fault ? own.faults[fault] : null}
				value={form[field]}
				onChange={(typed) => change({ [field]: typed })}
				{...(hint ? { hint } : {})}
			/>
		);
	};
	const title = road?.name ?? own.newName;
	return (
		<EditorCard
			title={title}
			label={road ? shared.edit(title) : title}
			draft={draft}
			isBusy={isBusy}
			onSave={read.ok ? () => onSave(read.roads, read.road) : null}
			onAttempt={setRefused}
			onClose={onClose}
			end={
				road && (
					<Button look="danger" isSmall disabled={isBusy} onClick={() => onRemove(road)}>
						{own.takeOut}
					</Button>
				)
			}
		>
			{textField("name")}
			<SelectField
				label={own.columns.status}
				value={form.status}
				options={ROAD_STATUSES.map((value) => ({ value, label: words.roads.statuses[value] }))}
				onChange={(status) => change({ status })}
			/>
			{textField("aliases", own.hints.aliases)}
			{textField("authority", own.hints.authority)}
			{textField("contact")}
		</EditorCard>
	);
}
