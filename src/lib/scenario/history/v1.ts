/** Links of version 1, as released. */
import type { LinkVersion } from './version';

export const v1: LinkVersion = {
	version: 1,
	defaults: {
		'bargaining-range': {
			p: '1/2',
			cA: '1/5',
			cB: '3/10',
			sq: '1/5',
			pKabul: '1/2',
			sh: '1',
			lo: '2/5',
			hi: '7/10',
			cTough: '3/25',
			cVuln: '21/50',
			th: '3/5',
			sw: '1/50',
			cMean: '3/10',
			cFog: '3/10',
			pTTP: '3/20',
			cTTP: '1/20',
			atk: '3/100',
			sp: '1/2',
			ex: '1/5',
			modest: '7/20',
			ambit: '11/20',
			deal: '1/2',
			resA: '3/10',
			zz: '1/5',
			tr: '3/5',
			kap: '1/2'
		}
	}
};
