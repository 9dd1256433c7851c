/** Names that strangers send: plain text, short, and without characters that could mislead the eye. */

/** Unicode code points that a title or the name of a player or an action may have. */
export const LONGEST_LABEL = 60;

// Control and format characters change direction, hide text or break lines. The two joiners stay:
// Pashto, Urdu and Persian spell with them.
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;
const space = /[\s\p{Z}]+/gu;
// More marks than any script stacks on one letter.
const piled = /(\p{M}{4})\p{M}+/gu;

/**
 * The label as it may be shown: one line, composed (NFC), control and direction-changing
 * characters removed, spaces collapsed. Cleaning a clean label changes nothing.
 */
export function cleanLabel(text: string): string {
	return text
		.replace(space, ' ')
		.replace(invisible, '')
		.normalize('NFC')
		.replace(piled, '$1')
		.replace(/ +/g, ' ')
		.trim();
}

/** Whether a clean label is within the limit, counted in code points. */
export function isShortLabel(label: string): boolean {
	return label.length <= LONGEST_LABEL || [...label].length <= LONGEST_LABEL;
}
