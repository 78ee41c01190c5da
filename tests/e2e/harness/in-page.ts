/** What a caller wants of the first element that fits its target. */
export interface Wish {
	/** CSS, or `text=Simpan` (its whole text), `text*=sisa` (part of it), `label=Lokasi` (a field); `a >> b` looks for b inside a. */
	target: string;
	need: "attached" | "visible" | "clickable";
}

/**
 * Finds an element, or says in words why it can't be used yet.
 * Runs inside the page, so it may use nothing from outside its own braces.
 */
export function inspect({ target, need }: Wish): Element | string {
	const FIELDS =
		"input, select, textarea, [contenteditable=true], [contenteditable=''], [role=combobox], [role=textbox]";
	const CONTROLS = `button, a, summary, label, [role=button], [role=option], [role=tab], ${FIELDS}`;
	const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
	const textOf = (element: Element) =>
		element instanceof HTMLInputElement ? plain(element.value) : plain(element.textContent);
	const namesOf = (element: Element) => [textOf(element), plain(element.getAttribute("aria-label"))];
	const labelsOf = (element: Element) => [
		...Array.from((element as HTMLInputElement).labels ?? [], (label) => plain(label.textContent)),
		...plain(element.getAttribute("aria-labelledby"))
			.split(" ")
			.filter(Boolean)
			.map((id) => plain(document.getElementById(id)?.textContent)),
		plain(element.getAttribute("aria-label")),
		plain(element.getAttribute("placeholder")),
	];
	const innermost = (found: Element[]) =>
		found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
	const within = (root: ParentNode, part: string): Element[] => {
		const [, kind, wanted] = /^(text\*?|label)=(.*)$/s.exec(part) ?? [];
		if (kind === undefined || wanted === undefined) return Array.from(root.querySelectorAll(part));
		const candidates = Array.from(root.querySelectorAll(kind === "label" ? FIELDS : "body *, button, a"));
		if (kind === "label") return candidates.filter((element) => labelsOf(element).includes(plain(wanted)));
		const fits = (name: string) => (kind === "text" ? name === plain(wanted) : name.includes(plain(wanted)));
		return innermost(candidates.filter((element) => namesOf(element).some(fits)));
	};
	const isVisible = (element: Element) =>
		element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";

	let roots: ParentNode[] = [document];
	for (const part of target.split(" >> ")) roots = roots.flatMap((root) => within(root, part.trim()));
	const found = roots as Element[];
	const [first] = found;
	if (!first) return "it is not there";
	if (need === "attached") return first;
	const element = found.find(isVisible);
	if (!element) return `${found.length} there, none visible`;
	if (need === "visible") return element;

	const control = element.closest(CONTROLS) ?? element;
	if ((control as HTMLButtonElement).disabled || control.getAttribute("aria-disabled") === "true")
		return "it is disabled";
	const box = element.getBoundingClientRect();
	if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth) {
		element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
	}
	const { left, top, width, height } = element.getClientRects()[0] ?? box;
	const hit = document.elementFromPoint(left + width / 2, top + height / 2);
	if (!hit) return "its middle is outside the window";
	if (control.contains(hit) || element.contains(hit) || hit.contains(element)) return element;
	return `covered by <${hit.localName} class="${hit.className}"> ${plain(hit.textContent).slice(0, 60)}`;
}

/** The texts of every element that fits a CSS selector, for counts and lists. Runs inside the page. */
export function textsOf(selector: string): string[] {
	return Array.from(document.querySelectorAll(selector), (element) =>
		(element.textContent ?? "").replace(/\s+/g, " ").trim(),
	);
}

/** What a person reads in an element: a field's value, what is chosen in a list, else its text. Runs inside the page. */
export function readText(element: Element): string {
	if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? "";
	const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
	return isField ? element.value : (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/**
 * Puts a value into a form field as an edit by the user would look to the page; a select takes an option's value or its text.
 * Answers false for what is no form field (an editor), which has to be typed into. Runs inside the page.
 */
export function setField(element: Element, value: string): boolean {
	const prototype =
		element instanceof HTMLInputElement
			? HTMLInputElement.prototype
			: element instanceof HTMLTextAreaElement
				? HTMLTextAreaElement.prototype
				: element instanceof HTMLSelectElement
					? HTMLSelectElement.prototype
					: null;
	if (!prototype) return false;
	const option =
		element instanceof HTMLSelectElement
			? Array.from(element.options).find((choice) => choice.value === value || choice.textContent?.trim() === value)
			: null;
	if (option === undefined) throw new Error(`The list has no "${value}".`);
	(element as HTMLElement).focus();
	// The setter of the prototype, because React and Preact watch the one on the element itself.
	Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, option?.value ?? value);
	element.dispatchEvent(new InputEvent("input", { bubbles: true, data: value, inputType: "insertReplacementText" }));
	element.dispatchEvent(new Event("change", { bubbles: true }));
	return true;
}
