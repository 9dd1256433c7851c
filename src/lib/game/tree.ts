/** A game in extensive form, in exact numbers: plain data. */
import type { Rational } from '$lib/exact/rational';

/** Players are counted from 0. Nodes are numbered as they stand in a file: each before its children. */
export type TreeNode =
	| {
			readonly kind: 'decision';
			readonly player: number;
			/** Index into `informationSets`. */
			readonly informationSet: number;
			/** A child for each action. */
			readonly children: readonly number[];
			readonly payoffs: readonly Rational[];
	  }
	| {
			readonly kind: 'chance';
			readonly chances: readonly Rational[];
			readonly children: readonly number[];
			readonly payoffs: readonly Rational[];
	  }
	| { readonly kind: 'end'; readonly payoffs: readonly Rational[] };

export interface InformationSet {
	/** "player:number" with both from 1, as in Gambit's files, e.g. "2:1". */
	readonly name: string;
	readonly player: number;
	readonly actions: readonly string[];
	/** Its nodes, in order. */
	readonly members: readonly number[];
}

export interface GameTree {
	readonly title: string;
	readonly players: readonly string[];
	/** The first is the root. What a node pays is added up along the way (at inner nodes mostly nothing). */
	readonly nodes: readonly TreeNode[];
	/** In the order in which they first appear. */
	readonly informationSets: readonly InformationSet[];
}

/** Whether every information set is a single node. */
export function hasPerfectInformation({ informationSets }: GameTree): boolean {
	return informationSets.every(({ members }) => members.length === 1);
}

/** A node's children, none for an end. */
export function childrenOf(node: TreeNode): readonly number[] {
	return node.kind === 'end' ? [] : node.children;
}
