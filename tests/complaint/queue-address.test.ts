import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORGANISATION_TYPES } from "../../lib/complaint/directory.ts";
import { parseQueueAddress, queueAddress } from "../../lib/complaint/queue-address.ts";
import { ALL_OPEN, CHANNELS, QUEUE_STATES, type QueueQuery } from "../../lib/complaint/queue-query.ts";
import { MESSAGE_KINDS, URGENCIES } from "../../lib/complaint/vocabulary.ts";

const some = <Value>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { maxLength: 4 });
/** Half a character cannot stand in an address, and no field gives one. */
const words = (maxLength: number) =>
	fc.string({ minLength: 1, maxLength, unit: "grapheme" }).filter((text) => text.isWellFormed());
const queries: fc.Arbitrary<QueueQuery> = fc.record({
	state: fc.constantFrom(...QUEUE_STATES),
	opdIds: some(words(20)),
	organisationTypes: some(fc.constantFrom(...ORGANISATION_TYPES)),
	messageKinds: some(fc.constantFrom(...MESSAGE_KINDS)),
	categories: some(words(20)),
	channels: some(fc.constantFrom(...CHANNELS)),
	urgencies: some(fc.constantFrom(...URGENCIES)),
	officers: some(words(40)),
	isMine: fc.boolean(),
	text: fc.oneof(fc.constant(""), words(60)),
});

describe("a query in an address", () => {
	it("comes back as it went, and may stand in front of a complaint's id", () => {
		fc.assert(
			fc.property(queries, (query) => {
				const address = queueAddress(query);
				expect(address).toMatch(/^[\w=&~:.%!'()*-]*$/);
				expect(parseQueueAddress(address)).toEqual(query);
			}),
		);
	});

	it.each([
		["", ALL_OPEN],
		["apa-saja", ALL_OPEN],
		["all&kind=complaint~apa", ALL_OPEN],
		["overdue&apa=1&mine=2", { ...ALL_OPEN, state: "overdue" }],
		["all&category=", { ...ALL_OPEN, categories: [""] }],
		["all&q=100%", { ...ALL_OPEN, text: "100%" }],
	])("%s narrows nothing down that it does not name", (address, query) => {
		expect(parseQueueAddress(address)).toEqual(query);
	});
});
