import { test } from 'vitest';
import { Fraction } from '$lib/exact/rational';
import { discountAt, weightAt } from '$lib/solver/repeated/weight';
test('x', () => {
 for (const T of [2,10,20,100,200,1000]) { discountAt(new Fraction(T*3,7), T);
  let t=performance.now(); const p=discountAt(new Fraction(T*3,7), T); const a=performance.now()-t;
  t=performance.now(); if (p.kind==='between') weightAt(new Fraction(p.lo), T); const b=performance.now()-t;
  t=performance.now(); weightAt(new Fraction('0.95'), T); const c=performance.now()-t;
  console.log(T,a,b,c); }
});
