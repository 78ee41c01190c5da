/** Instagram's own wording, English and Indonesian (dom-facts §4). It only decides where structure leaves several answers. */

const MARK =
	/^(?:(?:edited|diedit)(?:\s*[-–·•]\s*\d+\s?\p{L}{1,4})?|author|creator|pembuat|penulis|kreator|(?:pinned|disematkan)(?: (?:by|oleh) .*)?|verified|terverifikasi|follow(?:ing)?|(?:meng)?ikuti|sponsored|bersponsor|[•·\s]+)$/iu;
const REPLY = /^(?:reply|balas)$/i;
const NO_REPLY =
	/^(?:like|suka|(?:see|view|hide|lihat|sembunyikan|translate|terjemahkan|follow|ikuti|edited|diedit|more|lagi|selengkapnya|post|kirim|delete|hapus|report|laporkan)\b.*)$/i;
const CUT = /^(?:[.… ]*)(?:more|selengkapnya|lagi|lainnya)$/i;
const ORIGINAL = /^(?:see original|hide translation|lihat (?:yang |teks |bahasa )?asli|sembunyikan terjemahan)/i;
const REPLIES = /(?:view|hide|lihat|sembunyikan) .*(?:repl(?:y|ies)|balasan)/i;

/** Whether a line is one of the small marks beside a name or a time, which are nobody's words. */
export const isMark = (line: string): boolean => MARK.test(line);

/** Whether a control answers a comment. */
export const isReplyWord = (line: string): boolean => REPLY.test(line);

/** Whether a control is known to do something else than to answer. */
export const isOtherWord = (line: string): boolean => NO_REPLY.test(line);

/** Whether a control shows the rest of words that are cut short. */
export const isCutWord = (line: string): boolean => CUT.test(line);

/** Whether a control leads back from a translation; under an original stands "See translation". */
export const isOriginalWord = (line: string): boolean => ORIGINAL.test(line);

/** Whether a control shows or hides the replies to the comment above it. */
export const isRepliesWord = (line: string): boolean => REPLIES.test(line);
