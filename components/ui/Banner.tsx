import type { ComponentChildren } from "preact";
import type { FaultCode } from "../../lib/messages/values.ts";
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
