import { createContext } from 'svelte';
import type { LessonState } from './lessonState.svelte';

/** The lesson that a block belongs to: set by the page, read by every block in the Markdown. */
export const [getLesson, setLesson] = createContext<LessonState>();
