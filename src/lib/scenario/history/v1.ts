/** Links of version 1, as released. */
import type { LinkVersion } from './version';

export const v1: LinkVersion = {
	version: 1,
	defaults: {}
};
