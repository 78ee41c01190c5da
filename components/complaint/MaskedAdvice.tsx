import type { ComplaintDetail } from "../../lib/messages/values.ts";
import { useWords } from "../ui/App.tsx";
import { Banner } from "../ui/Banner.tsx";

/** What was masked in the text just stored, and what to do about the original, which everybody can still read. */
export function MaskedAdvice({ masked }: { masked: ComplaintDetail["masked"] }) {
	const words = useWords().sidebar.masked;
	if (masked.length === 0) return null;
	return (
		<Banner tone="warning">
			<strong>{words.what(masked.map((kind) => words.kinds[kind]))}</strong>
			<span>{words.advice}</span>
		</Banner>
	);
}
