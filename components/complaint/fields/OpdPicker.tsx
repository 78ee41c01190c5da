import { useMemo } from "preact/hooks";
import { type Directory, opdRefOf } from "../../../lib/complaint/directory.ts";
import type { OpdRef } from "../../../lib/complaint/entry.ts";
import { useDirectory, useWords } from "../../ui/App.tsx";
import { Combobox } from "../../ui/Combobox.tsx";
import type { Choice } from "../../ui/matching.ts";
import { useComplaintScope } from "../ComplaintScope.tsx";
import type { Proposal } from "./proposals.ts";

interface Props {
	value: OpdRef | null;
	proposals: readonly Proposal[];
	onChoose: (opd: OpdRef) => void;
}

/** The OPD: proposals with their reason and key, and a type-ahead for all others. */
export function OpdPicker({ value, proposals, onChoose }: Props) {
	const { opd: words } = useWords().sidebar;
	const { settings } = useComplaintScope();
	const directory = useDirectory();
	const all = useMemo(() => allOpds(settings.opd, directory), [settings.opd, directory]);
	const choices = useMemo(() => all.map(toChoice), [all]);
	return (
		<fieldset class="opd-picker">
			<legend class="field-label">{words.label}</legend>
			<div class="chips">
				{proposals.map(({ opd, reason }, index) => (
					<button
						key={opd.id}
						type="button"
						class="chip"
						aria-pressed={opd.id === value?.id}
						title={opd.name}
						onClick={() => onChoose(opd)}
					>
						<span class="chip-key" aria-hidden="true">
							{index + 1}
						</span>
						<span class="chip-name">{opd.abbreviation || opd.name}</span>
						<span class="chip-reason">
							{reason.type === "account" ? words.account(reason.handle) : words.reasons[reason.type]}
						</span>
					</button>
				))}
			</div>
			<Combobox
				label={words.search}
				isLabelHidden
				placeholder={words.placeholder}
				choices={choices}
				value={value?.id ?? null}
				onChoose={(id) => {
					const opd = all.find((candidate) => candidate.id === id);
					if (opd) onChoose(opdRefOf(opd));
				}}
			/>
		</fieldset>
	);
}

interface Named extends OpdRef {
	aliases: readonly string[];
}

/** The directory, our own OPD under the name that the agency gave it. */
function allOpds(own: OpdRef, { assignable }: Directory): Named[] {
	const listed = assignable.find((opd) => opd.id === own.id);
	return [{ ...own, aliases: listed?.aliases ?? [] }, ...assignable.filter((opd) => opd.id !== own.id)];
}

function toChoice({ id, name, abbreviation, aliases }: Named): Choice {
	const isShort = abbreviation !== "" && abbreviation !== name;
	return {
		id,
		label: isShort ? abbreviation : name,
		...(isShort ? { hint: name } : {}),
		keywords: [name, ...aliases],
	};
}
