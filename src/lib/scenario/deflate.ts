/**
 * Raw DEFLATE (RFC 1951) by the platform's own streams, base64url (RFC 4648 §5, no padding) and
 * CRC-32 (the one of zip and PNG): how a game becomes the fragment of a link and back.
 */

/** Bytes given to the inflater at a time: at most 1,032 times as many come out before we look. */
const PIECE = 256;

export type Inflated =
	| { readonly kind: 'inflated'; readonly bytes: Uint8Array }
	| { readonly kind: 'too-long' }
	| { readonly kind: 'broken' };

/** Compresses. Rejects only where the browser has no CompressionStream('deflate-raw'). */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
	const { readable, writable } = new CompressionStream('deflate-raw');
	const all = await collect(
		pieces(bytes, bytes.length).pipeThrough({ readable, writable }),
		Infinity
	);
	return all as Uint8Array;
}

/**
 * Decompresses up to `most` bytes. A stream that would grow longer is abandoned as soon as it does,
 * so a decompression bomb costs no more than `most` bytes and one piece.
 */
export async function inflate(bytes: Uint8Array, most: number): Promise<Inflated> {
	try {
		const { readable, writable } = new DecompressionStream('deflate-raw');
		const all = await collect(pieces(bytes, PIECE).pipeThrough({ readable, writable }), most);
		return all ? { kind: 'inflated', bytes: all } : { kind: 'too-long' };
	} catch {
		return { kind: 'broken' };
	}
}

function pieces(bytes: Uint8Array, size: number): ReadableStream<BufferSource> {
	let at = 0;
	return new ReadableStream<BufferSource>(
		{
			pull(controller) {
				if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += size)));
				else controller.close();
			}
		},
		{ highWaterMark: 0 }
	);
}

/** All bytes of a stream, or null (and the stream cancelled) once there are more than `most`. */
async function collect(
	stream: ReadableStream<Uint8Array>,
	most: number
): Promise<Uint8Array | null> {
	const reader = stream.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > most) {
			// The inflater may already have failed behind us; the answer is the same.
			await reader.cancel().catch(() => {});
			return null;
		}
		chunks.push(value);
	}
	const all = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}

/** Bytes as text in the URL-safe alphabet, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of such a text, or null if a character does not belong or the length can't be right. */
export function fromBase64Url(text: string): Uint8Array | null {
	if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** CRC-32 as eight hexadecimal digits: notices every change of up to 32 neighbouring bits. */
export function crc32(bytes: Uint8Array): string {
	let remainder = 0xffffffff;
	for (const byte of bytes) {
		remainder ^= byte;
		for (let bit = 0; bit < 8; bit++)
			remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
	}
	return ((remainder ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
