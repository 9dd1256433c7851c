import { createContext } from 'svelte';
import type { LessonState } from './lessonState.svelte';

/** The lesson that a block belongs to. */
export const [getLesson, setLesson] = createContext<LessonState>();

/** The id of the section that a block stands in: the fragment that leads there. */
export const [getSection, setSection] = createContext<string>();
