import { strToU8, zipSync } from "fflate";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Given {
	/** `<row>` elements. */
	rows?: string;
	/** What follows `sheetData`. */
	after?: string;
	strings?: string;
	styles?: string;
	workbook?: string;
	parts?: Record<string, Uint8Array>;
}

/** A workbook as another program writes it: two sheets, of which the first is hidden. */
export function workbookFile({
	rows = "",
	after = "",
	strings = "",
	styles = "",
	workbook = "",
	parts = {},
}: Given): Uint8Array {
	const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>`;
	const files: Record<string, string> = {
		"xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${RELATIONS}">${workbook}<sheets><sheet name="a" sheetId="1" state="hidden" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId2"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
		"xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>`,
		"xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>`,
		"xl/worksheets/sheet1.xml": sheet,
		"xl/worksheets/sheet2.xml": `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`,
	};
	return zipSync({ ...Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])), ...parts });
}

export const inline = (address: string, text: string): string =>
	`<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
