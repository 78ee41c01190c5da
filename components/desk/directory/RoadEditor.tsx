import { useRef, useState } from "preact/hooks";
import { ROAD_STATUSES, type Road } from "../../../lib/complaint/roads.ts";
import { useApp } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { focusFirstFault } from "../settings/focus-first-fault.ts";
import { useDraft } from "../useDraft.ts";
import { useReveal } from "../useReveal.ts";
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
	const element = useRef<HTMLFormElement>(null);
	const reveal = useReveal();
	const form = draft.value;
	const read = readRoadForm(form, road, roads);
	const change = (part: Partial<RoadForm>) => draft.change({ ...form, ...part });
	const save = async () => {
		setRefused(!read.ok);
		if (!read.ok) return element.current && focusFirstFault(element.current);
		if (await onSave(read.roads, read.road)) draft.settle("saved");
	};
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
		<section class="card" ref={reveal} tabIndex={-1} aria-label={road ? shared.edit(title) : title}>
			<div class="editor-head">
				<h2>{title}</h2>
				<Button isSmall look="quiet" onClick={onClose}>
					{shared.closeEditor}
				</Button>
			</div>
			<form
				class="form-grid"
				noValidate
				ref={element}
				onSubmit={(event) => {
					event.preventDefault();
					void save();
				}}
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
				<div class="buttons">
					<Button type="submit" look="primary" disabled={isBusy || !draft.isChanged}>
						{words.common.save}
					</Button>
					{draft.isChanged && (
						<>
							<Button
								onClick={() => {
									setRefused(false);
									draft.settle("discard");
								}}
							>
								{shared.discard}
							</Button>
							<span class="soft">{shared.unsaved}</span>
						</>
					)}
				</div>
			</form>
			{road && (
				<div class="organisation-end">
					<Button look="danger" isSmall disabled={isBusy} onClick={() => onRemove(road)}>
						{own.takeOut}
					</Button>
				</div>
			)}
		</section>
	);
}
