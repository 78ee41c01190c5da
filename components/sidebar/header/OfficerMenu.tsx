import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { officerOfDay } from "../../../lib/complaint/duty.ts";
import { useAsk, useNow, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { useSidebar } from "../SidebarScope.tsx";

/** *Petugas: Dwi*: who is on duty, changed with one click in the list; another name can be added. */
export function OfficerMenu() {
	const ask = useAsk();
	const words = useWords();
	const own = words.sidebar.officer;
	const { officer, settings, toasts } = useSidebar();
	const [isOpen, setOpen] = useState(false);
	const [other, setOther] = useState("");
	const menu = useRef<HTMLFieldSetElement | null>(null);
	const opener = useRef<HTMLDivElement | null>(null);
	const today = officerOfDay(useNow(), settings);
	const names = [...new Set([...settings.officers, ...(officer ? [officer] : [])])];

	useLayoutEffect(() => {
		if (!isOpen) return;
		menu.current?.querySelector("button")?.focus();
		const onPointer = (event: Event) => {
			if (event.target instanceof Node && !opener.current?.contains(event.target)) setOpen(false);
		};
		document.addEventListener("pointerdown", onPointer);
		return () => document.removeEventListener("pointerdown", onPointer);
	}, [isOpen]);

	const shut = () => {
		setOpen(false);
		opener.current?.querySelector("button")?.focus();
	};
	const choose = async (name: string) => {
		shut();
		setOther("");
		const answer = await ask("setOfficer", { officer: name });
		toasts.show({ text: answer.ok ? own.now(name) : words.common.faults[answer.code] });
	};

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Escape counts wherever the focus is inside
		<div
			class="officer"
			ref={opener}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || !isOpen) return;
				event.preventDefault();
				shut();
			}}
		>
			<button
				type="button"
				class="officer-button"
				aria-expanded={isOpen}
				aria-label={own.label(officer ?? own.nobody)}
				title={own.label(officer ?? own.nobody)}
				onClick={() => setOpen(!isOpen)}
			>
				<span class="officer-name">{officer ?? own.nobody}</span>
				<span aria-hidden="true">▾</span>
			</button>
			{isOpen && (
				<fieldset class="popover menu" ref={menu} aria-label={own.title}>
					<p class="menu-title">{own.title}</p>
					{today !== null && <p class="menu-title">{words.desk.reminders.today(today)}</p>}
					{names.map((name) => (
						<button
							key={name}
							type="button"
							class="menu-item"
							aria-pressed={name === officer}
							onClick={() => void choose(name)}
						>
							{name}
						</button>
					))}
					<form
						class="menu-form"
						onSubmit={(event) => {
							event.preventDefault();
							if (other.trim() !== "") void choose(other.trim());
						}}
					>
						<TextField label={own.other} maxLength={200} value={other} onChange={setOther} />
						<Button type="submit" isSmall disabled={other.trim() === ""}>
							{own.use}
						</Button>
					</form>
				</fieldset>
			)}
		</div>
	);
}
