import { Announcer } from '$lib/widgets/announcer.svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first sentence is said at once', () => {
	const announcer = new Announcer();
	announcer.say('One.');
	expect(announcer.text).toBe('One.');
});

test('of several within half a second only the last is said, after it', () => {
	const announcer = new Announcer();
	announcer.say('One.');
	announcer.say('Two.');
	announcer.say('Three.');
	vi.advanceTimersByTime(499);
	expect(announcer.text).toBe('One.');
	vi.advanceTimersByTime(1);
	expect(announcer.text).toBe('Three.');
});

test('after a quiet half second the next is said at once', () => {
	const announcer = new Announcer();
	announcer.say('One.');
	vi.advanceTimersByTime(1000);
	announcer.say('Two.');
	expect(announcer.text).toBe('Two.');
});

test('the same sentence again is a new text, so that it is heard again', () => {
	const announcer = new Announcer();
	announcer.say('One.');
	vi.advanceTimersByTime(500);
	announcer.say('One.');
	expect(announcer.text).not.toBe('One.');
	expect(announcer.text.trim()).toBe('One.');
});
