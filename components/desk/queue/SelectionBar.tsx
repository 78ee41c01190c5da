import type { BulkTask } from "../../../lib/messages/args.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { BulkForm } from "./BulkForm.tsx";
import { BulkStatus } from "./BulkStatus.tsx";
import type { Bulk } from "./useBulk.ts";
import type { Selection } from "./useSelection.ts";

const TASKS: readonly BulkTask["type"][] = ["assign", "close", "note"];

interface Props {
	selection: Selection;
	/** All that fit the filters; null until they are known. */
	all: readonly string[] | null;
	bulk: Bulk;
	/** Back to the list, when a form was closed. */
	onLeave: () => void;
}

/** What is selected, what can be done to it, and what was done. */
export function SelectionBar({ selection, all, bulk, onLeave }: Props) {
	const words = useWords().desk.queue.bulk;
	const { step } = bulk;
	const { size } = selection.ids;
	const isFree = step.type !== "form" && step.type !== "running" && step.type !== "undoing";
	return (
		<>
			<div class="selection-bar" role="status">
				<BulkStatus bulk={bulk} />
				{size > 0 && isFree && (
					<fieldset class="selection" aria-label={words.label}>
						<strong>{words.count(size)}</strong>
						{all !== null && all.length > size && (
							<Button look="link" isSmall onClick={() => selection.set(all)}>
								{words.selectAll(all.length)}
							</Button>
						)}
						{TASKS.map((task) => (
							<Button key={task} isSmall onClick={() => bulk.begin(task, [...selection.ids])}>
								{words.tasks[task]}
							</Button>
						))}
						<Button look="quiet" isSmall onClick={selection.clear}>
							{words.clear}
						</Button>
					</fieldset>
				)}
			</div>
			{step.type === "form" && (
				<div class="selection-bar">
					<BulkForm
						type={step.task}
						count={step.ids.length}
						onSubmit={(task) => {
							selection.clear();
							void bulk.run(task, step.ids);
							onLeave();
						}}
						onCancel={() => {
							bulk.cancel();
							onLeave();
						}}
					/>
				</div>
			)}
		</>
	);
}
