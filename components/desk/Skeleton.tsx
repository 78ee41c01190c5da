import { useWords } from "../ui/App.tsx";

/** Grey lines where content will be. They appear only after 300 ms (skeleton.css): what loads at once never flickers. */
export function Skeleton() {
	return (
		<div class="skeleton" role="status">
			<span class="visually-hidden">{useWords().desk.loading}</span>
			<div class="skeleton-line" />
			<div class="skeleton-line" />
			<div class="skeleton-line" />
		</div>
	);
}
