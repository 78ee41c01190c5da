/** After a refused save the first field that is wrong gets the keyboard, once its fault is on the screen. */
export function focusFirstFault(form: HTMLElement): void {
	setTimeout(() => {
		const fault = form.querySelector<HTMLElement>(".field-fault");
		const details = fault?.closest("details");
		if (details) details.open = true;
		fault?.parentElement?.querySelector<HTMLElement>("input, textarea, select")?.focus();
	});
}
