/** The ways to save a form: its submit button, Enter where a browser takes it for one, and Ctrl+Enter in any field. */
export function savingBy(save: () => unknown) {
	return {
		onSubmit(event: Event): void {
			event.preventDefault();
			void save();
		},
		onKeyDown(event: KeyboardEvent): void {
			if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			void save();
		},
	};
}
