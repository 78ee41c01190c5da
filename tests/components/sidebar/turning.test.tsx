// @vitest-environment jsdom
import { render } from "preact";
import { afterEach, expect, it, vi } from "vitest";
import { Sidebar } from "../../../components/sidebar/Sidebar.tsx";
import { HOUR, makeComplaint } from "../../factories.ts";
import { makeBackground, makeNow, makePort, NOW } from "../fakes.ts";
import { unmount } from "../unmount.ts";
import { until } from "../until.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));
afterEach(() => unmount(document.body));

it("counts and queue are asked for again when a row turns amber, and not by the clock alone", async () => {
	const background = makeBackground();
	background.queue = [makeComplaint({ capturedAt: NOW - 17 * HOUR })];
	const now = makeNow();
	render(<Sidebar ask={background.ask} port={makePort()} now={now} />, document.body);
	const head = await until(document.body, () => document.querySelector<HTMLElement>(".queue .fold-head"));
	head.click();
	await until(document.body, () => document.querySelector(".queue-list .queue-row"));
	const asked = () => [background.callsOf("overview").length, background.callsOf("queue").length];
	const before = asked();
	now.value = NOW + 0.5 * HOUR;
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(asked()).toEqual(before);
	now.value = NOW + 1.5 * HOUR;
	await until(document.body, () => asked().every((count, index) => count > (before[index] ?? 0)));
});
