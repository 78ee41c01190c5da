/** Looks of a cell, in the order in which the file numbers them. */
export const STYLES = [
	"plain",
	"text",
	"header",
	"integer",
	"date",
	"time",
	"date-time",
	"percent",
	"boldText",
	"boldInteger",
	"boldPercent",
	"title",
	"line",
] as const;
export type StyleName = (typeof STYLES)[number];

/** Numbers of formats: 0 general, 3 "#,##0" and 49 text are built in, from 164 our own (ECMA-376 part 1, §18.8.30). */
const TEXT = 49;
const INTEGER = 3;
const DATE = 164;
const TIME = 165;
const DATE_TIME = 166;
const PERCENT = 167;

const NORMAL = 0;
const BOLD = 1;
const LARGE = 2;

interface Look {
	format: number;
	font?: number;
	isFilled?: boolean;
	isBordered?: boolean;
	alignment?: string;
}

const TOP = 'vertical="top"';
const WRAPPED = 'vertical="top" wrapText="1"';
const CENTRED = 'horizontal="center" vertical="center" wrapText="1"';

const LOOKS: Record<StyleName, Look> = {
	plain: { format: 0 },
	text: { format: TEXT, isBordered: true, alignment: WRAPPED },
	header: { format: TEXT, font: BOLD, isFilled: true, isBordered: true, alignment: CENTRED },
	integer: { format: INTEGER, isBordered: true, alignment: TOP },
	date: { format: DATE, isBordered: true, alignment: TOP },
	time: { format: TIME, isBordered: true, alignment: TOP },
	"date-time": { format: DATE_TIME, isBordered: true, alignment: TOP },
	percent: { format: PERCENT, isBordered: true, alignment: TOP },
	boldText: { format: TEXT, font: BOLD, isBordered: true, alignment: WRAPPED },
	boldInteger: { format: INTEGER, font: BOLD, isBordered: true, alignment: TOP },
	boldPercent: { format: PERCENT, font: BOLD, isBordered: true, alignment: TOP },
	title: { format: TEXT, font: LARGE, alignment: CENTRED },
	line: { format: TEXT, alignment: CENTRED },
};

function xf({ format, font = NORMAL, isFilled, isBordered, alignment }: Look): string {
	const attributes = `numFmtId="${format}" fontId="${font}" fillId="${isFilled ? 2 : 0}" borderId="${isBordered ? 1 : 0}" xfId="0"`;
	const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"';
	if (alignment === undefined) return `<xf ${attributes} ${applied}/>`;
	return `<xf ${attributes} ${applied} applyAlignment="1"><alignment ${alignment}/></xf>`;
}

const side = (name: string): string => `<${name} style="thin"><color rgb="FFB8C0C4"/></${name}>`;
const font = (size: number, bold: string): string =>
	`<font>${bold}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`;
const looks = STYLES.map((name) => xf(LOOKS[name]));

/** The style sheet of every workbook: light rules, a tinted header, dates and times as Indonesia writes them. */
export const STYLES_XML = [
	'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="4">',
	`<numFmt numFmtId="${DATE}" formatCode="dd/mm/yyyy"/><numFmt numFmtId="${TIME}" formatCode="hh.mm"/>`,
	`<numFmt numFmtId="${DATE_TIME}" formatCode="dd/mm/yyyy\\ hh.mm"/><numFmt numFmtId="${PERCENT}" formatCode="0.0%"/></numFmts>`,
	`<fonts count="3">${font(10, "")}${font(10, "<b/>")}${font(14, "<b/>")}</fonts>`,
	'<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
	'<fill><patternFill patternType="solid"><fgColor rgb="FFD9EDEA"/><bgColor indexed="64"/></patternFill></fill></fills>',
	'<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
	`<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border></borders>`,
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
	`<cellXfs count="${looks.length}">${looks.join("")}</cellXfs>`,
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");
