import type { ComponentChildren } from "preact";
import { DISK_FULL, type FaultCode, NEWER_DATA } from "../../lib/messages/values.ts";
import { useWords } from "./App.tsx";

/** A line that stays until its cause is gone. A danger interrupts a screen reader; the others wait their turn. */
export function Banner({ tone, children }: { tone: "danger" | "warning" | "info"; children: ComponentChildren }) {
	return (
		<div class={`banner banner-${tone}`} role={tone === "danger" ? "alert" : "status"}>
			<div class="banner-body">{children}</div>
		</div>
	);
}

/** Why something was refused and what to do, in words; nothing without a fault. */
export function FaultBanner({ code }: { code: FaultCode | null }) {
	const { faults } = useWords().common;
	return code === null ? null : <Banner tone="danger">{faults[code]}</Banner>;
}

/** Why the database cannot be used, and what to do; nothing without a fault. `otherwise` is said where the cause is not known. */
export function StorageBanner({ fault, otherwise }: { fault: string | null; otherwise: string }) {
	const { fullStorage, newerStorage } = useWords().common;
	if (fault === null) return null;
	return <Banner tone="danger">{{ [DISK_FULL]: fullStorage, [NEWER_DATA]: newerStorage }[fault] ?? otherwise}</Banner>;
}
