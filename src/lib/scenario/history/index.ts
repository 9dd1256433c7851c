/** All versions of lesson links, oldest first. Append; never edit, never remove. */
import type { LinkVersion } from './version';
import { v1 } from './v1';

export const linkVersions: readonly [LinkVersion, ...LinkVersion[]] = [v1];
